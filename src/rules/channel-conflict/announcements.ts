import type {Claim} from '../../claim/index.ts'
import {action, ladderOf} from '../../kinds/action/index.ts'
import {channel, isOther, type Channel} from '../../kinds/channel/index.ts'
import type {Document} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'

/** A channel by which the act that the reports are about was made known. */
export interface Announcement {
  readonly claim: Claim<Channel>
  readonly family: string
  /** It is told with a verb or noun of announcing, and not only of saying. */
  readonly announced: boolean
  readonly speaker?: string
}

const channels = ofVocabulary(({channels: entries}) => new Map(entries.map(entry => [entry.id, entry])))
const NOUN = /^(?:announcement|decision|declaration|news|resignation|verdict|departure|withdrawal|move)$/
// somebody's words to a reporter are no announcement, and a letter has its readers
const PRIVATE = new Set(['interview', 'phone-call', 'letter', 'email', 'court', 'meeting', 'website'])
const OPENING_SENTENCES = 4

/** The channels of the announcement, report by report; other messages, weak channels and talks with reporters left out. */
export function announcementsIn(documents: readonly Document[], claims: readonly Claim[]): Announcement[] {
  const acts = claims.filter(action.is)
  const central = centralIn(documents, acts)
  return claims.filter(channel.is).flatMap(claim => {
    const entry = channels().get(claim.value.channel)
    const document = documents.find(({source}) => source.id === claim.source)
    if (!entry || !document || entry.weak || PRIVATE.has(entry.id) || claim.via === 'told') return []
    if (isOther(claim) || claim.frame.negated || isPossible(claim)) return []
    const announced = claim.frame.attribute === 'announce' || tells(document, claim)
    const about = acts.some(act => isBeside(act, claim) && central.has(ladderOf(act.value.action)))
    const speaker = claim.frame.subject?.id
    const known = speaker !== undefined && document.names.some(({id}) => id === speaker)
    if (speaker === undefined ? !(announced && about) : !(known && (announced || about))) return []
    return [{claim, family: entry.family, announced, ...(speaker === undefined ? {} : {speaker})}]
  })
}

// "reportedly said" is still said
function isPossible({frame}: Claim): boolean {
  return frame.standing === 'asked' || frame.standing === 'planned' || frame.standing === 'denied'
}

function isBeside(act: Claim, claim: Claim): boolean {
  return act.source === claim.source && act.frame.sentence === claim.frame.sentence
}

// "the decision has been taken", "in his official announcement"
function tells({tokens, sentences}: Document, {frame, start, end}: Claim): boolean {
  const sentence = sentences[frame.sentence]
  return tokens
    .slice(sentence?.first, sentence?.last)
    .some(token => NOUN.test(token.lemma) && (frame.attribute === 'announce' || near(token, {start, end})))
}

const NEAR = 60

function near(token: {readonly start: number}, {start, end}: {readonly start: number; readonly end: number}): boolean {
  return token.start >= start - NEAR && token.start <= end + NEAR
}

/** The ladders of the acts in the openings of two reports or more, of the one where there is but one. */
function centralIn(documents: readonly Document[], acts: readonly Claim[]): ReadonlySet<string> {
  const inOpenings = documents.map(({source, sentences}) => {
    const opening = sentences.filter(({block}) => /^(?:title|body)$/.test(source.blocks[block]?.type ?? ''))
    const first = new Set(opening.slice(0, OPENING_SENTENCES).map(({index}) => index))
    const own = acts.filter(act => act.source === source.id && first.has(act.frame.sentence))
    return new Set(own.filter(action.is).map(({value}) => ladderOf(value.action)))
  })
  const all = inOpenings.flatMap(ladders => [...ladders])
  return new Set(documents.length < 2 ? all : all.filter((ladder, i) => all.indexOf(ladder) !== i))
}
