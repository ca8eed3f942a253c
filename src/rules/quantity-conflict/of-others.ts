import type {Pair} from '../../align/index.ts'
import type {Document} from '../../reading/index.ts'
import {isRoom} from '../room.ts'

/** Whether the words around two figures show them to be of others: room for cars and cars on board, three together and one, those who died since and all. */
export function areOfOthers({a, b}: Pair, documents: ReadonlyMap<string, Document>): boolean {
  const [x, y] = [a, b].map(claim => {
    const document = documents.get(claim.source)
    const after = document?.source.text.slice(claim.end, claim.end + 24) ?? ''
    const besides = /^ (?:and|or) (?<besides>crew|staff|drivers?|guards?|officials|rescuers|residents)\b/.exec(after)
    const sentence = document?.sentences[claim.frame.sentence]
    const behind = document?.source.text.slice(claim.end, Math.min(claim.end + REACH, sentence?.end ?? 0)) ?? ''
    const before = document?.source.text.slice(Math.max(claim.start - REACH, sentence?.start ?? 0), claim.start) ?? ''
    const since = /\b(?:since then|ha(?:s|ve) since|have died since)\b/.test(behind)
    const together = TOGETHER.test(before) || (claim.frame.subject === undefined && TOGETHER.test(behind))
    const partway = PARTWAY.test(`${before}|${behind}`)
    const place =
      claim.kind === 'quantity' && /%|per ?cent/.test(claim.text) ? WITHIN.exec(`${before}|${behind}`)?.[1] : undefined
    const fate = FATE.test(behind)
    return `${place ?? ''} ${String(partway)} ${String(fate)} ${String(isRoom(document, claim))} ${besides?.groups?.['besides'] ?? ''} ${String(since)} ${String(together)}`
  })
  return x !== y
}

const REACH = 60
// "turnout in the city" is not that of the land
const WITHIN =
  /\bin the (city|town|capital|district|constituency|county|village|province|suburbs?|north|south|east|west)\b/i
// "by 5pm 58% had voted"
const PARTWAY =
  /\bby (?:noon|midday|midnight|mid-?(?:morning|afternoon)|(?:\d{1,2}|\p{L}+)(?:[.:]\d\d)? ?(?:[ap]\.?m\b|o.clock)|then)|\bat the same (?:time|point|stage)\b|\bat half-?time\b/iu
// "the four passengers and the young co-pilot who died"
const FATE =
  /^(?:,? (?:and|or) (?:the |an? |his |her |their )?[\p{L} -]{1,40}?)? (?:who|that) (?:had |have )?(?:died|drowned|perished|were killed|was killed|lost their lives|survived|were injured|were hurt|escaped|were rescued)\b/u
const TOGETHER = /\b(?:together|combined|between them|collectively)\b/i
