import {inWords, type WordFamily} from './in-words.ts'

/** Capitals and commas where none can be, and sentences that have no verb of their own. */
export const sentenceMarks: readonly WordFamily[] = [
  {
    ...inWords(
      'a capital in mid-sentence',
      'The word is none that begins a name, and stands in the middle of the sentence.',
      `~npdebzgar|@preposition|@article|and|but|that [ He|She|They|We|Was|Were|Has|Had|And|But|So|Because|Which|His|Their|With|From|For|Is|Are|Then|When|While|After|Before|Of|Have|Been|To|At|By|Into|Would|Will|Could ] >~npdebzgar|@preposition|@article|@be|@have|@modal|@owner|@pronoun|not|and|that`,
      {
        unless:
          /["':(—–-]\s?(?:\S+ ){0,12}$|\b(?:[Gg]od|Jesus|Christ|Lord|Allah|Saviou?r|Him)\b|\b(?:called|titled|entitled|named|film|movie|song|book|album|show|single|series|play|word|words|headline|video|slogan|hit|novel|game|program|programme|track|band|sign|read|reads|reading|saying|says|said|of the) $/,
      },
    ),
    written: true,
  },
  inWords(
    'a comma between the subject and its verb',
    'Nothing is put in between the subject and its verb; one comma alone parts them.',
    `^ [ Name Name? Name? , is|was|has|had|will|are|were|have ] >@adverb|been|a|the|=e|=de|=ade|=g|expected|=a|be
     ^ [ the|a|an|his|her|their|its|this ~na? ~na? ~np Name? Name? Name? , is|was|has|had|will|are|were|have ] >@adverb|been|a|the|=e|=de|=ade|=g|expected|be
     ^ [ ~na|former|head ~na? ~np Name Name? , is|was|has|had|will|told ] >@adverb|been|a|the|=e|=de|=ade|=g|expected|be|Name|reporters
     ^ [ the ~an? ~np of|in|from|at the? ~an? ~np|Name Name? , is|was|has|had|will|are|were|have ] >@adverb|been|a|the|=e|=de|=ade|=g|expected|be
     ^ [ Name Name? Name? , told|says|said ] >reporters|police|Name|the|that|he|she|it|they
     ^ [ the|a|his|her ~na? ~n|~p , said|told|says ] >that|he|she|they|reporters`,
    {unlessAfter: /^ (?:it|he|she|they)\b|\?/, unless: /,/},
  ),
  inWords(
    'a comma between the subject and its verb',
    'Nothing is put in between the subject and its verb; one comma alone parts them.',
    `that|because|although|whether [ the|this|his|her|its|their ~a? ~np , has|had|will|was|were|is|are|have|would|could ] >@adverb|been|a|the|=e|=de|=ade|=g|be`,
    {unlessAfter: /^[^.;]*(?:,|\?)/},
  ),
]
