import type {Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'

/** Whether two numbers of votes are of a ballot that failed and of one that passed, by the words of their sentences. */
export function areOfTwoBallots(a: Claim, b: Claim, documents: ReadonlyMap<string, Document>): boolean {
  if (![a, b].every(({frame}) => /^votes/.test(frame.attribute ?? ''))) return false
  const [x, y] = [a, b].map(claim => outcomeOf(claim, documents.get(claim.source)))
  return x !== undefined && y !== undefined && x !== y
}

function outcomeOf({frame}: Claim, document: Document | undefined): 'failed' | 'passed' | undefined {
  const sentence = document?.sentences[frame.sentence]
  const text = document?.source.text.slice(sentence?.start, sentence?.end) ?? ''
  const [fails, passes] = [FAILED, PASSED].map(words => words.test(text))
  return fails === passes ? undefined : fails ? 'failed' : 'passed'
}

const FAILED =
  /\b(?:reject(?:s|ed|ing)?|threw out|thrown out|turned down|voted down|defeated|failed|lost|against the (?:deal|offer))\b/i
const PASSED =
  /\b(?:approv(?:e[sd]?|ing)|accept(?:s|ed|ing)?|clear(?:s|ed|ing)?|ratif(?:y|ied|ies|ying)|pass(?:es|ed|ing)?|carried|backed|adopted|endorsed)\b/i
