import {inWords, type WordFamily} from './in-words.ts'

const unless =
  /\b(?:what|whatever|all|there|here|which|than|as|did|does|do|would|could|should|let|make|made|help\w*|see|saw|that|only|how|where) (?:\S+ ){0,3}$|\b(?!(?:that|and|but|because|when|while|if|after|before|as|said|says|once|since|until|although|though|where)\b)[a-z']+ (?:he|she|they|we|i|you|it) $/

/** Participles that have lost their ending, so that a base form stands where none can. */
export const lostEndings: readonly WordFamily[] = [
  {
    ...inWords(
      'a base form after “have”',
      'Before an object the verb after “has” and “had” is a participle: it has lost its ending.',
      `[ has|have|had not|also|already|never|now|recently|still|Manner? >!@havable|@happening ~b-deacrg ] >the|a|an|his|its|their|him|them|it|that
       [ has|have|had not|also|already|never|now? been >!@havable ~b-deacrg ] >from|by|out|up|off|into|over|down|onto|along|across
       [ has|have|had|is|was|were|are not|also|already|now? been|being? Manner >!@havable ~b-deacrg ] >by|from|into|with|the|a|an`,
      {unless},
    ),
    written: true,
  },
  {
    ...inWords(
      'a base form before a noun',
      'Between an article and its noun no base form can stand: the participle has lost its ending.',
      `[ the|an|its|his|their|this >!express|think|go|alter|drill|launch|do|be|make|see|wait|sit|get|say|know|let|eat|sing|throw|give|take|sell|buy|lend|meet|wear|carry|kick|have|try|sleep|listen|grow|speak =b ] >~n|=p`,
      {unless: /[-"'(]$/, unlessAfter: /^-| how\b/},
    ),
    written: true,
  },
]
