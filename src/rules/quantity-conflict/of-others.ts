import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import {isRoom} from '../room.ts'
import {areOfTwoBallots} from './ballots.ts'

/** Whether the words around two figures show them to be of others: room for cars and cars on board, three together and one, those who died since and all. */
export function areOfOthers({a, b}: Pair, documents: ReadonlyMap<string, Document>): boolean {
  const [x, y] = [a, b].map(claim => marksOf(claim, documents.get(claim.source)))
  return x !== y || areOfTwoBallots(a, b, documents)
}

// what the words around a figure tell of whose it is, in one string
function marksOf(claim: Claim, document: Document | undefined): string {
  const sentence = document?.sentences[claim.frame.sentence]
  const text = document?.source.text ?? ''
  const before = text.slice(Math.max(claim.start - REACH, sentence?.start ?? 0), claim.start)
  const behind = text.slice(claim.end, Math.min(claim.end + REACH, sentence?.end ?? 0))
  const around = `${before}|${behind}`
  const isShare = claim.kind === 'quantity' && /%|per ?cent/.test(claim.text)
  return JSON.stringify([
    isShare ? WITHIN.exec(around)?.[1] : undefined,
    PARTWAY.test(around),
    FATE.test(behind),
    isRoom(document, claim),
    BESIDES.exec(behind)?.[1],
    SINCE.test(behind),
    PAPER.test(around),
    OCCASION.test(text.slice(sentence?.start, sentence?.end)),
    GERUND.test(before),
    EACH.test(before),
    SERIOUS.test(claim.text),
    EITHER.test(behind),
    OF_SO_MANY.test(before),
    YEAR_OF.exec(behind)?.[1],
    claim.frame.attribute === 'shots' && STOPPED.test(before),
    claim.frame.attribute === 'floors' && FALLEN.test(before),
    REST.test(text.slice(sentence?.end, (sentence?.end ?? 0) + REACH)),
    REMAINING.test(before),
    TOGETHER.test(before) || (claim.frame.subject === undefined && TOGETHER.test(behind)),
  ])
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
// "29 passengers and crew"
const BESIDES = /^ (?:and|or) (crew|staff|drivers?|guards?|officials|rescuers|residents)\b/
const SINCE = /\b(?:since then|ha(?:s|ve) since|have died since)\b/
// "the other three wounded", "his death leaves three wounded"
const REMAINING = /\b(?:(?:the|his|her|its|their) (?:other|remaining)|leav(?:es|ing)|left) $/i
const TOGETHER = /\b(?:together|combined|between them|collectively)\b/i
// "the manifest lists 142 passengers"
const PAPER = /\b(?:manifests?|passenger list|crew list|guest list|visitors.? book|logbook)\b/i
// "the toll on that occasion"
const OCCASION =
  /\b(?:on that occasion|(?:on|in) that (?:accident|disaster|attack|crash|quake|incident|fire|election|vote))\b/i
// "hailed for saving 61 people": what one of the rescuers did
const GERUND = /\bfor (?:saving|rescuing|pulling|picking up|taking) (?:at least |some |about )?$/i

// "no serious injuries", and three with minor burns
const SERIOUS = /\b(?:serious|major|grave|life-threatening)\b/i
// "74 houses were destroyed or damaged"
const EITHER =
  /^(?: \p{L}+){0,4} (?:destroyed|damaged|killed|dead|injured|hurt|missing|arrested|evacuated) or (?:\p{L}+ly )?(?:destroyed|damaged|killed|injured|hurt|missing|charged)\b/u
// "convicted on six of eight counts"
const OF_SO_MANY =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all|both|most|some) of (?:the |her |his |its )?$/i
// "four satellites of 6 kg": of each
const EACH = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{Ll}+ )?\p{Ll}+s of (?:about |some )?$/u
// "the five-day stoppage of 2014"
const YEAR_OF = /^[ -](?:\p{Ll}+ ){0,3}of ((?:19|20)\d\d)\b/u
// "fell two floors"
const FALLEN =
  /\b(?:f[ae]ll(?:en|ing)?|dropp(?:ed|ing)|plung(?:ed|ing)|tumbl(?:ed|ing)|climb(?:ed|ing)?|jump(?:ed|ing)|up|down) (?:about |some |at least )?$/i
// "eight are dead. The rest have gone home": of a group that was told of before
const REST = /^\s*(?:The (?:rest|others|remainder)|Most of the rest)\b/
// "stopped 48 shots" of the 52 that he faced
const STOPPED =
  /\b(?:stopp(?:ed|ing)|sav(?:ed|ing)|turned (?:away|aside|back)|kept out|block(?:ed|ing)|made) (?:all )?$/i
