import {matching, type Family} from './family.ts'

export const commas: readonly Family[] = [
  {
    name: 'one comma of two',
    severity: 'info',
    told: 'the comma before the word is lost',
    why: 'A comma stands on either side of such a word in the middle of a clause, or on neither.',
    // "The mayor however, was late"
    wrong: matching(
      /(?<=(?!(?:and|but|or|as|that|which|because|if|when|so|then|not|yet|though)\b)\b\p{L}{3,20} )(?:however|therefore|nevertheless),(?= \p{Ll})/gu,
    ),
  },
  {
    name: 'comma after the subject',
    severity: 'warning',
    told: 'a comma parts the subject from its verb',
    why: 'Nothing is put in between the two; one comma alone stands there.',
    // "Norwick's chief pilot Jon Marsh, is", "A keeper who saw the flood rise from his window, has"
    wrong: matching(
      /(?<=^|[.!?] )(?:\p{Lu}\p{Ll}+['’]s? (?:\p{Ll}+ ){1,4}\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:A|An|The) (?:\p{Ll}+[ -]){1,4}(?:who|accused|suspected|charged|arrested|(?:police|prosecutors|investigators|authorities) (?:say|said|believe)) [^,.;:?!\n“”"]{10,140}), (?:(?:now|also|still) )?(?:is|was|has|had|will|faces|are|were|have)(?= (?!he\b|she\b|they\b|it\b|there\b)\p{L})/gmu,
    ),
  },
]
