import {inWords, type WordFamily} from './in-words.ts'

/** Base forms, and “has”, where the auxiliary before them calls for another form, whatever else the word can be. */
export const baseForms: readonly WordFamily[] = [
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
      'a lost “to”',
      'After a verb of wanting, trying or seeming stands “to” before a base form.',
      `[ wanted|wants|decided|decides|agreed|agrees|planned|hoped|hopes|managed|failed|fails|refused|refuses|continued|continues|vowed|pledged|intends|intended|aims|seeks|sought|expects|promised|threatened|tends|tended|attempted|wished|wishes|deserves|appears|seems|seemed|appeared =b|be ]`,
      {unless: /\b(?:be|what|all|had|should|would|could|might|must|only) (?:\S+ ){0,2}$/},
    ),
    written: true,
  },
]
