import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import {action, type Action} from '../../kinds/action/index.ts'
import type {Document} from '../../reading/index.ts'
import {spotOf, type Material} from '../rule.ts'

/** What two groups of reports say became of one public thing: its supply of power, its hospital, its bridge. */
export interface Condition {
  readonly thing: string
  readonly type: 'spared' | 'restored' | 'part'
  readonly better: readonly State[]
  readonly worse: readonly State[]
}

interface State {
  readonly claim: Claim<Action>
  readonly document: Document
  readonly thing: string
  readonly is: 'spared' | 'lost' | 'damaged' | 'destroyed' | 'restored' | 'to be restored'
  readonly spot: Spot
}

/** Things of which a place has one, or one supply, by the words that name them. */
const THINGS: readonly (readonly [string, RegExp])[] = [
  ['power', /\b(?:power|electricity|blackouts?)\b/i],
  ['water', /\bwater\b/i],
  ['gas', /\bgas\b/i],
  ['telephones', /\b(?:tele)?phones?\b/i],
  ['internet', /\binternet\b/i],
  ['hospital', /\bhospitals?\b/i],
  ['airport', /\bairport\b/i],
  ['bridge', /\bbridge\b/i],
  ['dam', /\bdam\b/i],
  ['church', /\bchurch\b/i],
  ['mosque', /\bmosque\b/i],
  ['tower', /\btower\b/i],
]

/** Reports of which one says that a thing was spared, restored or hit in part, and another that it was lost, is yet to be restored or was destroyed. */
export function conditionsIn({alignment, documents}: Material): readonly Condition[] {
  const states = alignment.claims.filter(action.is).flatMap(claim => statesOf(claim, documents.get(claim.source)))
  return THINGS.flatMap(([thing]) => {
    const own = states.filter(state => state.thing === thing)
    const found = [
      condition(own, 'spared', ['spared'], ['lost', 'damaged', 'destroyed', 'restored']),
      condition(own, 'restored', ['restored'], ['to be restored']),
      condition(own, 'part', ['damaged'], ['destroyed']),
    ]
    return found.filter(each => each !== undefined)
  })
}

function condition(
  states: readonly State[],
  type: Condition['type'],
  good: readonly State['is'][],
  bad: readonly State['is'][],
): Condition | undefined {
  const better = states.filter(({is}) => good.includes(is))
  const worse = states.filter(({is}) => bad.includes(is))
  const told = (all: readonly State[], source: string): boolean => all.some(({claim}) => claim.source === source)
  const [a, b] = [
    better.filter(({claim}) => !told(worse, claim.source)),
    worse.filter(({claim}) => !told(better, claim.source)),
  ]
  const pair = a.flatMap(x => b.map(y => [x, y] as const)).find(([x, y]) => canMeet(type, x, y))
  if (!pair) return undefined
  const [lead, against] = pair
  return {
    thing: lead.thing,
    type,
    better: onePerReport(a.filter(x => canMeet(type, x, against))),
    worse: onePerReport(b.filter(y => canMeet(type, lead, y))),
  }
}

function onePerReport(states: readonly State[]): readonly State[] {
  return states.filter(({claim}, i) => states.findIndex(other => other.claim.source === claim.source) === i)
}

// no two named places, and for what is still to be restored no earlier day
function canMeet(type: Condition['type'], better: State, worse: State): boolean {
  const [x, y] = [better, worse].map(placesOf)
  if (x?.length && y?.length && !x.some(place => y.includes(place))) return false
  if (type === 'part') return isOne(better) && isOne(worse)
  if (type === 'spared') return true
  const [back, open] = [better, worse].map(({document}) => document.source.published?.slice(0, 10))
  return back !== undefined && open !== undefined && back <= open
}

function placesOf({claim}: State): readonly string[] {
  return claim.frame.scope.filter(({type}) => type === 'place').map(({id}) => id)
}

// "part of a hospital", "one of the hospitals", not "hospitals"
function isOne({claim: {text}}: State): boolean {
  return /\b(?:an?|the|one|its|part)\b/i.test(text) && !/\b\w+s (?:on|in|and|of|were|have)\b|s$/i.test(text)
}

function statesOf(claim: Claim<Action>, document: Document | undefined): readonly State[] {
  const is = stateOf(claim)
  if (!document || !is || claim.block === 'caption' || isBackground(claim, document)) return []
  return THINGS.filter(([, words]) => words.test(claim.text)).map(([thing]) => ({
    claim,
    document,
    thing,
    is,
    spot: spotOf(claim),
  }))
}

function isBackground({frame}: Claim, {tokens, clauses, source}: Document): boolean {
  const verb = frame.clause === undefined ? undefined : clauses[frame.clause]?.verb
  if (verb && tokens.slice(verb.first, verb.head).some(({lower}) => lower === 'had')) return true
  const year = frame.time?.latest?.slice(0, 4)
  return year !== undefined && source.published !== undefined && year < source.published.slice(0, 4)
}

const HURT: Readonly<Record<string, State['is']>> = {
  'outage/cut': 'lost',
  'outage/disrupt': 'lost',
  'outage/damage': 'lost',
  'collapse/damage': 'damaged',
  'collapse/collapse': 'destroyed',
  'collapse/destroy': 'destroyed',
}

function stateOf({value, text, via}: Claim<Action>): State['is'] | undefined {
  const {action: step, polarity, modality} = value
  if (/\/(?:unaffected|undamaged)$/.test(step)) return modality === 'done' && polarity === '+' ? 'spared' : undefined
  const hurt = HURT[step]
  if (hurt && modality === 'done') {
    if (polarity === '-') return 'spared'
    if (via === 'noun' || /\b(?:almost|nearly|virtually|practically|badly|severely)\b/i.test(text)) return undefined
    return hurt === 'destroyed' && /\b(?:part(?:s|ly|ially)?|section|corner)\b/i.test(text) ? 'damaged' : hurt
  }
  if (step !== 'outage/restore') return undefined
  if (modality === 'done') return polarity === '+' ? 'restored' : 'to be restored'
  return modality === 'planned' || modality === 'decided' ? 'to be restored' : undefined
}
