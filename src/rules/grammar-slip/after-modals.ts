import {family, where, type Family} from './family.ts'

const modals = 'would will could should may might must can'
const anyModal = modals.replaceAll(' ', '|')

/** A modal verb with a noun behind it, where its own verb should stand. */
export const afterModals: readonly Family[] = [
  // "he said there would many difficulties", "they must the deal by Friday"
  where(
    modals,
    family(
      'a lost verb',
      `(?:^|[,;] |\\b(?:and|but|said|says|that|because|which|who|where|when|if) )(?<slip>(?:there|it|he|she|they|we|you) (?:${anyModal}) (?:the|an?(?= [a-z]+ [a-z])|many|several|enough|his|her|their|its|these|those|every))(?= (?!time|while|moment|other|others)[a-z])(?![^?]*\\?["')]*$)`,
      'Behind “would” or “must” stands a verb; here a noun follows, and the verb is lost.',
    ),
  ),
]
