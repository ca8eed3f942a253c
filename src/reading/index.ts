export {blockAt, clauseAt, nameAt, namesIn, sentenceAt, tokenAt, tokensIn} from './access.ts'
export type {
  Anaphor,
  Clause,
  Complement,
  Cue,
  Document,
  Name,
  NameType,
  Phrase,
  Quotation,
  Speaker,
  Standing,
  VerbGroup,
} from './document.ts'
export {american} from './american.ts'
export {read} from './read.ts'
export {areRomanised} from './same-name/align.ts'
export {compareNames, type Likeness} from './same-name/index.ts'
export {areVariants, plain, sameSound} from './spelling.ts'
export {voiceAt} from './voice.ts'
