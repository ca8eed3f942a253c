import type {Claim} from '../claim/index.ts'
import {action, countryOf, ladderOf, type Action} from '../kinds/action/index.ts'
import {role} from '../kinds/role/index.ts'
import {areVariants, type Document, type Name} from '../reading/index.ts'
import {groupBy, oncePer} from '../text/index.ts'
import type {Material} from './rule.ts'

/** An action with the report that tells it, and who holds posts with whom in that report. */
export interface Deed {
  readonly claim: Claim<Action>
  readonly document: Document
  readonly posts: ReadonlyMap<string, string>
}

/** What reports tell of actions, by report and place; captions, what went before ("had suspended") and what others than the doer's side say are left out. */
export const deedsIn: (material: Material) => readonly Deed[] = oncePer(({alignment, documents}: Material) => {
  const roles = groupBy(alignment.claims.filter(role.is), ({source}) => source)
  const actions = groupBy(alignment.claims.filter(action.is), ({source}) => source)
  return [...documents.values()].flatMap(document => {
    const {id} = document.source
    const held = (roles.get(id) ?? []).map(({value}) => [value.person, value.organisation] as const)
    const posts = new Map(held.flatMap(([person, body]) => (body === undefined ? [] : [[person, body] as const])))
    return (actions.get(id) ?? [])
      .filter(({block}) => block !== 'caption')
      .map(claim => ({claim, document, posts}))
      .filter(deed => !isBackground(deed) && isOwnVoice(deed))
  })
})

const LONG_AGO = 30 * 86_400_000

function isBackground({claim: {frame}, document: {tokens, clauses, source}}: Deed): boolean {
  const verb = frame.clause === undefined ? undefined : clauses[frame.clause]?.verb
  if (verb && tokens.slice(verb.first, verb.head).some(({lower}) => lower === 'had')) return true
  const {latest} = frame.time ?? {}
  return latest !== undefined && source.published !== undefined
    ? Date.parse(source.published) - Date.parse(latest) > LONG_AGO
    : false
}

// the report itself, an outlet it follows, somebody it does not name, the doer or who speaks for him
function isOwnVoice(deed: Deed): boolean {
  const {voice} = deed.claim.frame
  if (!voice || !isNamed(voice.id, [deed])) return true
  if (deed.document.names.some(({id, type}) => id === voice.id && type === 'outlet')) return true
  const doer = doerOf(deed)
  return doer !== undefined && fits(deed, voice.id, deed, doer) !== false
}

// "Norvia said it would leave"
function doerOf({claim: {value, frame}, document}: Deed): string | undefined {
  if (value.actor !== undefined) return value.actor
  const subject = frame.clause === undefined ? undefined : document.clauses[frame.clause]?.subject
  return subject && PRONOUN.test(subject.lemma) ? frame.voice?.id : undefined
}

const PRONOUN = /^(?:it|they|he|she|we)$/

/** Whether two actions are steps of one affair: one ladder, one doer or one thing done to, and nothing that tells them apart. */
export function isSameAffair(a: Deed, b: Deed): boolean {
  const [x, y] = [a.claim.value, b.claim.value]
  if (ladderOf(x.action) !== ladderOf(y.action) || areTimesApart(a.claim, b.claim)) return false
  const [first, second] = [doerOf(a), doerOf(b)]
  const patient = fits(a, x.object ?? first, b, y.object ?? second)
  if (patient === true && (x.object === undefined) !== (y.object === undefined)) return true
  const actor = fits(a, first, b, second)
  const object = fits(a, x.object, b, y.object)
  if (actor === false || object === false || !doSidesFit(a, b)) return false
  if (patient === true) return true
  return actor === true && (x.object === y.object || COLLECTIVE.has(ladderOf(x.action)))
}

/** Whether something tells two actions of one ladder apart: doer, thing done to, or whom it is done with. */
export function areToldApart(a: Deed, b: Deed): boolean {
  const [x, y] = [a.claim.value, b.claim.value]
  return (
    ladderOf(x.action) !== ladderOf(y.action) ||
    fits(a, doerOf(a), b, doerOf(b)) === false ||
    fits(a, x.object, b, y.object) === false ||
    !doSidesFit(a, b)
  )
}

/** Deeds of several reports, those of one affair together, in order. */
export function affairsAcross(deeds: readonly Deed[]): readonly (readonly Deed[])[] {
  const affairs: Deed[][] = []
  for (const deed of deeds) {
    const affair = affairs.find(([first]) => first !== undefined && isSameAffair(first, deed))
    if (affair) affair.push(deed)
    else affairs.push([deed])
  }
  return affairs.filter(affair => new Set(affair.map(({claim}) => claim.source)).size > 1)
}

// ladders whose objects are so many words for one thing: "cooperation", "partnership", "ties"
const COLLECTIVE = new Set(['cooperation', 'talks', 'ceasefire', 'merger', 'diplomatic-relations', 'strike'])

// true: one named party; false: two; undefined: one is not told or not named
function fits(a: Deed, x: string | undefined, b: Deed, y: string | undefined): boolean | undefined {
  if (x === undefined || y === undefined || !isNamed(x, [a, b]) || !isNamed(y, [a, b])) return undefined
  const [left, right] = [standsFor(a, x), standsFor(b, y)]
  return left.some(each => right.includes(each))
}

function isNamed(id: string, deeds: readonly Deed[]): boolean {
  return deeds.some(
    ({document: {names, vocabulary}}) => names.some(name => name.id === id) || countryOf(vocabulary, id) !== undefined,
  )
}

// a country for its agency, a body for its head, a name for its misspelling
function standsFor({document, posts}: Deed, id: string): readonly string[] {
  const body = posts.get(id)
  const ids = [id, ...(body === undefined ? [] : [body]), ...meantBy(document, id)]
  return [...ids, ...ids.flatMap(each => countryOf(document.vocabulary, each) ?? [])]
}

const meant = new WeakMap<Document, Map<string, readonly string[]>>()

function meantBy(document: Document, id: string): readonly string[] {
  const known = meant.get(document) ?? new Map<string, readonly string[]>()
  meant.set(document, known)
  const before = known.get(id)
  if (before) return before
  const near = new Set(document.names.filter(name => name.how === 'listed').map(name => name.id))
  const made = [...near].filter(each => areVariants(each, id))
  known.set(id, made)
  return made
}

function doSidesFit(a: Deed, b: Deed): boolean {
  const [x, y] = [sidesOf(a), sidesOf(b)]
  return x.length === 0 || y.length === 0 || x.some(one => y.some(other => fits(a, one, b, other) === true))
}

/** Whom it is done with or against; "the West" or a station are none that could be told from others. */
export function sidesOf({claim: {frame}, document: {names}}: Deed): readonly string[] {
  return frame.scope
    .filter(({type}) => type === 'group')
    .filter(({start}) => names.some(name => name.start <= start && start < name.end && isSide(name)))
    .map(({id}) => id)
}

function isSide({type, how}: Name): boolean {
  return type === 'person' || type === 'organisation' || type === 'place' || (type === 'thing' && how !== 'listed')
}

function areTimesApart({frame: {time: a}}: Claim, {frame: {time: b}}: Claim): boolean {
  return isBefore(a?.latest, b?.earliest) || isBefore(b?.latest, a?.earliest)
}

function isBefore(latest: string | undefined, earliest: string | undefined): boolean {
  return latest !== undefined && earliest !== undefined && latest < earliest
}
