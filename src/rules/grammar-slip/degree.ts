import {inWords, type WordFamily} from './in-words.ts'

const adverbs =
  'serious|critical|severe|slight|bad|fatal|quick|sudden|immediate|recent|final|initial|original|apparent|complete|total|full|strong|easy|direct|successful|formal|official|public|automatic|brief|constant|frequent|immediate|legal|partial|permanent|rapid|regular|safe|separate|significant|similar|simultaneous|unanimous|violent|wide|accidental|current|previous|rough|particular|extreme|proper|correct|careful|clear|close|gradual|heavy|mutual|personal|physical|mental|sexual|specific|tragic|widespread'

/** Comparisons that are made twice or by halves, and adjectives and adverbs in each other's place. */
export const degrees: readonly WordFamily[] = [
  inWords(
    'a comparison made twice',
    '“More” and “most” stand before an adjective that has no ending of its own for them.',
    `[ more ~c-n|better|worse|bigger|easier|older|larger|higher|lower|stronger|safer ] >END
     [ most =s|best|worst ] >!=g|=e
     [ less better|worse|easier|bigger ] >END
     [ so ~c-n as ]
     [ @was so =s ]`,
    {unless: /\b(?:no|any|even|for|of|many|with) $/},
  ),
  inWords(
    'the wrong word after a comparison',
    'What is compared is joined by “than”, and what is alike by “as”.',
    `[ ~c-n|more|less|fewer|better|worse|rather then|that # ]
     [ ~c-n|better|worse|rather then the|a|an|his|her|its|their|any|ever|expected|other|most|many|some|usual|previously|before|in|he|she|they|it|Name ]
     [ more|less|fewer|rather then @number|half|twice|any|ever|a|an|the|just|he|she|they|it|one|in|other|simply|Name|=g ]
     [ more|less|fewer that half|twice|# ] 
     [ other|different then ] >!,
     [ same then|than ]
     [ no|any longer|more|later then ] >#|the|a`,
    {unless: /\b(?:until|since|and|not|by|as) $/},
  ),
  inWords(
    'the wrong word after a comparison',
    'What is compared is joined by “than”, and what is alike by “as”.',
    `[ as >!better|worse ~a|~r|many|much|few|long|far|soon|good|well than ]`,
    {
      unless:
        /\b(?:until|since|and|not|by|as|(?:regard|see|seen|view|describ|portray|consider|present|cast|depict|perceiv|treat|known|saw|dismiss|prais|hail|rate)\w*(?: [\w']+){0,4}|\w+sel(?:f|ves)) $/,
    },
  ),
  inWords(
    'an adjective for an adverb, or an adverb for an adjective',
    'What a thing is like is told by an adjective, how something is done or how much so by an adverb.',
    `[ @was|been|be|being|has|had ${adverbs} =e|=de|=ade ] >.|,|;|by|in|on|at|to|after|from|for|with|when
     [ is|was|are|were|be|been|played|performed|looks|looked particular|extreme|complete|exceptional|incredible|remarkable|unusual|relative|fair ~a ] >.|,|;|for|in|at|to|on|by|with
     [ @was|been|be Adjective =e|~e-nab ] >by|in|on|with|to|at|from|after|for|.
     [ he|she|they|it|who|we Adjective ~zd-nb|has|had|have|was|were|is|are|will|would ]
     [ particular|especial the|those|because|if|when|after|since|a|an|his|her ]
     [ a|an|the|his|her|its|their|in|with Manner =n ] >.|,|;|of|in|on|at|for|from|with|who|which|was|were|is
     [ severe|serious|bad|slight|heavy|critical injured|wounded|damaged|hurt|beaten|burned ] >END
     [ he|she|they|it|who quick|sudden|immediate|recent|final|initial|original|apparent|complete|total|full|easy|direct|successful|official|immediate|current|previous|careful =d|=de|=ade|has|had|was|were|is|are ]
     [ the|a|an seriously|critically|severely|fatally =n ] >END`,
    {
      unless:
        /\b(?:in|this|that|any|no|each|every|one|of|very|only|nearly|almost|a|not|once|then|now|often|so|the) $|\bin a $/,
    },
  ),
  inWords(
    '“too” and “to”',
    '“Too” tells that there is more of it than should be; “to” stands before a verb or a noun.',
    `[ is|was|are|were|been|be|far|way|much to late|early|soon|expensive|dangerous|old|young|big|small|weak|strong|good|bad|hard|easy|difficult|far|often|high|low|afraid|tired|busy|risky|complicated|large|sick|slow ] >.|,|;|for|to
     [ to much ] >.|,|for|to
     [ @was to many ] >.|,|for|to
     [ @wanting|able|unable|going|expected|likely|want|try|have|had|has|used too =b|be|have|go ]
     [ too a|an|the|his|her|their ]
     [ close|due|according|back|up|prior|next|related|similar|thanks|went|go|going|came|access|belong|belongs|belonged|listen|led too the|a|an|his|her|its|their|Name|@number ]`,
    {unless: /^["“'‘]?$|\b(?:,|so|it) $/},
  ),
]
