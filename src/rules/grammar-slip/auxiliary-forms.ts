import {inWords, type WordFamily} from './in-words.ts'

// bases that are nouns, too, and that nobody can be
const befalling =
  'arrest|charge|sentence|release|attack|force|name|order|question|place|rescue|murder|report|shoot|kill|damage|transport|treat|remand|escort|interview|trap|handcuff|award|handle|search|schedule|bomb|target|accuse|suspect|wound'

/** Verbs without the ending that the auxiliary before them calls for, and auxiliaries that cannot stand together. */
export const auxiliaryForms: readonly WordFamily[] = [
  {
    ...inWords(
      'a base form after “be”',
      'Nobody can be the noun that this might be: the verb has lost its -ed or its -ing.',
      `[ @subject|who|Name|=n+h|=p+h|men|women|people|children has|have|had? was|were|been|is|are|being not|also|then|later|reportedly|allegedly|still|never? ${befalling} ] >by|with|to|from|on|in|at|for|after|and|.|,|as|of|about
     [ has|have|had not? been arrest|charge|sentence|name|kill|shoot|accuse|suspect|wound|question|place|interview|escort|handle|remand ] >by|with|to|from|on|in|at|for|after|.|,|as
     [ was|were|is|are being ${befalling} ] >by|with|to|from|on|in|at|for|after|.|,|as
     [ is|are|was|were|been|be being? =b ] >by|with|from|the|a|an|@object|@number|#`,
      {
        unless:
          /\b(?:what|whatever|all|everything|things?|best|than|as|do|does|did|done|first|only|how|goal|aim|plan|task|job|option|choice|step|idea|trick|point|let|there) (?:\S+ ){0,5}$|\b(?:it|which) $/,
      },
    ),
    written: true,
  },
  {
    ...inWords(
      'a base form before “by”',
      'After “be” and before “by” stands a participle: the verb has lost its ending.',
      `[ was|were|is|are being? @adverb? ~b-deakrc ] >by
     [ has|have|had been @adverb? ~b-deakrc ] >by`,
      {unless: /\b(?:there|here|it|this|that|what|which|all|than|as|best) (?:\S+ ){0,3}$/},
    ),
    written: true,
  },
  {
    ...inWords(
      '“has” for “have”',
      'After an auxiliary and after “to” stands the base form.',
      `[ may|must|should|could|would|might|will|shall|didn't|don't|doesn't|couldn't|wouldn't|won't|shouldn't not? has ]
       [ seem|seems|seemed|appear|appears|appeared|claims|claimed|likely|expected|have|has|ought|used to has ]`,
    ),
    written: true,
  },
  {
    ...inWords(
      'a lost -ed',
      'Before “to” and a base form stands a participle: who is asked or expected to do it.',
      `<!for|a|no|in|on|of [ is|are|was|were|been|being not|also? suppose|expect|schedule|force|require|ask|invite|allow|permit|oblige|intend|determine|urge|prepare|tempt|instruct|authorize|authorise to ] =b|be|have|~b
     [ was|were|been|be|being use by|as|for|against|in ]
     [ is|are|was|were locate|situate in|on|at|near|by|between|off ]`,
      {
        unless:
          /\b(?:what|whatever|all|do|does|did|one|thing|aim|goal|plan|idea|of|no|little|any|there) (?:\S+ ){0,4}$/,
      },
    ),
    written: true,
  },
  {
    ...inWords(
      '“of” for “have”',
      'Before a participle stands “have”; after “had” even that is one too many.',
      `[ had of been|done|gone|known|seen|=e ]
     [ had have been|done|gone|known|seen ]`,
      {unless: /\b(?:all|what|who|that|which|those|[a-z']+ (?:he|she|they|we|i|you|it)) (?:\S+ ){0,2}$/},
    ),
    written: true,
  },
  inWords(
    'auxiliaries that cannot stand together',
    'Of the two verbs one was left over, or “been”, “being” and “be” were mixed up.',
    `^ [ @subject|it has|have|had have|has|is|was|are|were|will|would|do|does|did ]
     ^ [ @subject|it|Name is|was|are|were has|have|had|will|would|could|do|does|did ]
     [ @subject|it|Name|who did said|told|went|took|came|gave|began|knew|saw|wrote|became ]
     [ is|are|was|were|be|been|being taken|took place ] >in|on|at|after|before|during|between|from|.|,|when|this|last|next
     [ is|are|was|were|be|been|being consist|consists|consisted of ]
     [ is|are|was|were|be|been resulted|happened|lasted|belonged|depended|happen|belong|depend ] >in|from|to|for|on|when|at
     [ is|are|was|were to ~de-bapnr ] >the|a|an|@preposition|@object|@owner|.|,`,
    {
      unless:
        /\b(?:what|whatever|all|everything|anything|things?|only|that|which|who|whom|as|than|where|how) (?:\S+ ){0,4}$/,
    },
  ),
  {
    ...inWords(
      'a wrong form after “do not”',
      'After “do” and “do not” stands the base form of a verb.',
      `[ do|does|did not =g|having|being|been ]
       [ don't|doesn't|didn't =g|having|being|been ]
       [ don't|doesn't|didn't felt ]`,
      {unless: /\b(?:what|all|than|as)\b.{0,30}$/},
    ),
    written: true,
  },
  inWords(
    'a wrong form after “have”',
    'After “has” and “had” stands a participle.',
    `[ has|have|had @adverb? >!include|remain|appear|seem|become|belong|exist|consist =b ]
     [ has|have|had @adverb? ~g-an ] >the|a|an|@object|@owner`,
    {
      unless:
        /\b(?:did|does|do|let|make|made|[a-z']+ (?:he|she|they|we|i|you|it)|that|which|whom|what|where|how|as|than|all|only) (?:\S+ ){0,2}$/,
    },
  ),
  inWords(
    'a wrong form after “be”',
    'After “is” and “was” stands a participle; this is the simple past.',
    `[ is|are|was|were|be|been|being @adverb? went|took|gave|saw|knew|came|began|wrote|drove|spoke|chose|fell|flew|threw|stole|tore|became|did ]`,
    {unless: /\b(?:who|that|which|whom|what|where|how|as|than|all|only|time|way|day) (?:\S+ ){0,5}$/},
  ),
  inWords('a wrong form after “to”', 'After “to” stands the base form of a verb.', `[ to =z|=d ]`, {
    unless: /\b(?:he|she|they|we|i|you|it|who|that|which|whom|what|[A-Z]\w+) (?:\S+ ){0,2}$|\bfrom\b/,
  }),
  inWords(
    'a finite verb where none can stand',
    'A verb with a tense follows neither an article nor a preposition, and “after” and “before” have a subject or a form in -ing after them.',
    `[ a|an =z|=d|has ]
     [ the =d|has ]
     [ by|without|despite =d|=z|has|had ]
     [ after|before|while|upon >!came =d|=z ]
     [ not =d|=z ]
     [ a|an =a ~de-anbps ] >by|~de|of|on|at|from|was|is|has
     [ a|an !~np|Name|#|@number|~z|~r|little|bit|much|half|more|most|tad|very|so|too ~de-anbps ] >by|of|in`,
    {
      unless:
        /\b(?:who|that|which|whom|what|where|how|whether|all|as|if|than|ha(?:s|ve|d)|[a-z']+ (?:he|she|they|we|i|you|it)) (?:\S+ ){0,4}$|[A-Z]\w+ [a-z]+ $|\b(?:day|night|week|month|year|ever|soon|shortly|long|moments|minutes|hours|days|weeks|years|never|time) $/,
    },
  ),
  inWords(
    'verbs joined by “and” in forms that do not match',
    'The second verb hangs on the auxiliary or the subject of the first and has another form.',
    `[ to =b and =g ] >the|a|an|@owner|@object
     [ @modal =b and =g ] >the|a|an|@owner|@object
     [ has|had ~e and =b ] >the|a|an|@owner|@object
     [ he|she|it|who|Name =z and =b ] >the|a|an|@owner|@object|to|that
     [ he|she|it|Name =d and =b ] >the|a|an|@owner|@object`,
    {unless: /\b(?:to|will|would|can|could|did|does|do|may|might|should|must|let|make|made|help\w*) (?:\S+ ){0,4}$/},
  ),
  inWords(
    'a wrong form after an adverb',
    'The adverb parts the verb from its auxiliary, which takes another form of it.',
    `[ will|would|could|should|may|might|must|can also|not|now|never|only|still|soon|probably|likely|Manner ~de-bran|=d|=z|been|was|is ]
     [ has|have|had Manner =b|=d|=z|was|is ]
     [ was|were|is|are Manner =b|=d|=z ]
     [ attempt|attempts|effort|efforts|bid|decision|plan|plans|order|chance|ability|way|need|right to ~de-ban|=g|~z-bp ] >the|a|an|@object|@owner|@preposition
     [ there have|has a|an|many|several|@number|no|some ]`,
    {unless: /\b(?:what|all|who|whom|that|which|than|as|how|where|[a-z']+ (?:he|she|they|we|i|you|it)) (?:\S+ ){0,4}$/},
  ),
  inWords(
    'an auxiliary is lost',
    'The participle has no “has”, “had”, “is” or “was” before it, and the clause no other verb at its place.',
    `<!,|-|) [ who =e ] >the|a|an|@owner|@object|to|@preposition
     ^ [ the|a|an ~a? ~np taken|done|seen|written|driven|stolen|broken|eaten|chosen|thrown|drawn|begun|known ] the|a|an|his|her >!day|night|week|month|year|same|previous|next|last|first|morning|evening|afternoon`,
    {
      unless:
        /\b(?:is|was|were|are|has|have|had|be|been|make|makes|made|see|saw|find|found|get|got|keep|kept|want\w*|leave|left|need\w*|consider\w*) (?:\S+ ){0,3}$/,
    },
  ),
]
