import type {Claim} from '../../claim/index.ts'
import type {Finding, Question} from '../../findings/index.ts'
import {LEAST_LIKE, likeness, stretchesOf, type Lookup} from './lookup.ts'
import type {Stretch} from './running.ts'

type In = Stretch & {readonly source: string}

/** What one source says to the matter of a finding, and where. */
export interface Said extends Stretch {
  readonly source: string
  readonly shown: string
  readonly claim?: Claim
}

/** One value with those who give it. */
export interface Value {
  readonly letter: string
  readonly shown: string
  readonly said: readonly Said[]
}

/** What a finding is about: the values given, those of most sources first, each with a letter. */
export interface Matter {
  readonly kind: string
  readonly label: string
  readonly values: readonly Value[]
}

/** The answers to the question of a finding, else what was read at its places, else the words there. */
export function matterOf(finding: Finding, question: Question | undefined, lookup: Lookup): Matter {
  const stretches = stretchesOf(finding, lookup)
  if (question) {
    const answers = question.answers.map(saidBy)
    const values = lettered([...answers, ...besides(stretches, answers, question.kind, lookup)])
    return {kind: question.kind, label: question.label, values}
  }
  const read = readAt(stretches, lookup)
  if (read) return {kind: read.kind, label: '', values: lettered(read.said)}
  return {kind: '', label: '', values: lettered(stretches.map(stretch => wordsAt(stretch, lookup)))}
}

// what was read at places of the finding that are no answers to its question
function besides(stretches: readonly In[], answers: readonly Said[], kind: string, lookup: Lookup): Said[] {
  return stretches.flatMap(stretch => {
    if (answers.some(said => said.source === stretch.source && likeness(said, stretch) >= LEAST_LIKE)) return []
    const within = lookup
      .claimsOf(stretch.source)
      .filter(claim => claim.kind === kind && stretch.start <= claim.start && claim.end <= stretch.end)
    const longest = within.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
    return longest ? [{...stretch, claim: longest, shown: lookup.show(longest)}] : []
  })
}

function saidBy({source, claim, shown}: Question['answers'][number]): Said {
  return {source, shown, claim, start: claim.start, end: claim.end}
}

function wordsAt(stretch: In, lookup: Lookup): Said {
  const text = lookup.source(stretch.source)?.text.slice(stretch.start, stretch.end) ?? ''
  return {...stretch, shown: text}
}

// the kind whose readings fit most places, if they give more than one value
function readAt(stretches: readonly In[], lookup: Lookup): {kind: string; said: Said[]} | undefined {
  const byKind = new Map<string, Said[]>()
  for (const stretch of stretches)
    for (const [kind, claim] of bestAt(stretch, lookup))
      byKind.set(kind, [...(byKind.get(kind) ?? []), {...stretch, claim, shown: lookup.show(claim)}])
  const telling = [...byKind].filter(([, said]) => new Set(said.map(({shown}) => shown)).size > 1)
  const [best] = telling.sort(([, a], [, b]) => b.length - a.length)
  return best && best[1].length === stretches.length ? {kind: best[0], said: best[1]} : undefined
}

function bestAt(stretch: In, lookup: Lookup): ReadonlyMap<string, Claim> {
  const best = new Map<string, {claim: Claim; like: number}>()
  for (const claim of lookup.claimsOf(stretch.source)) {
    const like = likeness(stretch, claim)
    if (like >= LEAST_LIKE && like > (best.get(claim.kind)?.like ?? 0)) best.set(claim.kind, {claim, like})
  }
  return new Map([...best].map(([kind, {claim}]) => [kind, claim]))
}

function lettered(said: readonly Said[]): Value[] {
  const groups = new Map<string, Said[]>()
  for (const each of said) groups.set(each.shown, [...(groups.get(each.shown) ?? []), each])
  return [...groups]
    .sort(([, a], [, b]) => sourcesIn(b) - sourcesIn(a))
    .map(([shown, each], i) => ({letter: letterOf(i), shown, said: each}))
}

function sourcesIn(said: readonly Said[]): number {
  return new Set(said.map(({source}) => source)).size
}

/** A … Z, then A1, B1 … */
function letterOf(nth: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (nth % 26))
  return nth < 26 ? letter : letter + String(Math.floor(nth / 26))
}
