import type {Parallel} from '../../align/index.ts'
import type {Spot} from '../../findings/index.ts'
import type {Token} from '../../text/index.ts'
import {isNegator} from '../negators.ts'
import {areOpposed} from '../opposed-words.ts'
import {defineRule, type Material} from '../rule.ts'

interface Turn {
  readonly words: readonly [string, string]
  readonly kind: 'negation' | 'opposite'
  readonly spots: readonly Spot[]
  readonly likeness: number
  readonly around: string
}

const LEAST_LIKENESS = 0.7
const MOST_OTHER = 2
const REACH = 40

/** Two sentences that are nearly the same say the opposite of each other. */
export const negationConflict = defineRule<Turn>({
  name: 'negation-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: ({alignment}: Material) => alignment.parallels.flatMap(turnOf),
  spots: ({spots}) => spots,
  key: ({words, around}) => [...[...words].sort(), around],
  confidence: ({likeness, kind}) => Math.min(0.95, likeness * (kind === 'negation' ? 1 : 0.95)),
  explain: ({words: [a, b], kind}) => ({
    what:
      kind === 'negation'
        ? `Nearly the same sentence is negated in one report only (“${a || b}”).`
        : `Nearly the same sentence says “${a}” in one report and “${b}” in the other.`,
    why: 'The two sentences correspond word by word but for this, and the words left turn the meaning round, so both cannot be true of one thing.',
    next: 'See which report has lost or added a word, in what both are taken from.',
  }),
})

function turnOf(parallel: Parallel): Turn[] {
  if (parallel.likeness < LEAST_LIKENESS) return []
  const left = unmatched(
    parallel.a,
    parallel.matches.map(([i]) => i),
  )
  const right = unmatched(
    parallel.b,
    parallel.matches.map(([, j]) => j),
  )
  const turn = negation(left, right) ?? opposite(left, right)
  if (!turn) return []
  const rest = [...left, ...right].filter(token => !turn.tokens.includes(token) && isTelling(token))
  if (rest.length > MOST_OTHER || rest.some(({tag}) => tag === 'VERB' || tag === 'PROPN' || tag === 'NUM')) return []
  const {a, b, likeness} = parallel
  return [
    {
      words: turn.words,
      kind: turn.kind,
      spots: [spotAround(a, left, turn.tokens, parallel, 0), spotAround(b, right, turn.tokens, parallel, 1)],
      likeness,
      around: a.document.tokens.slice(a.sentence.first, a.sentence.last).find(({tag}) => tag === 'NOUN')?.lemma ?? '',
    },
  ]
}

interface Turned {
  readonly kind: Turn['kind']
  readonly words: readonly [string, string]
  readonly tokens: readonly Token[]
}

function negation(left: readonly Token[], right: readonly Token[]): Turned | undefined {
  const [x, y] = [left, right].map(tokens => tokens.filter(isNegator))
  const only = x?.length === 1 && y?.length === 0 ? x[0] : y?.length === 1 && x?.length === 0 ? y[0] : undefined
  if (!only || hasOpposite(left, right) || isHeldBack(left, right)) return undefined
  return {kind: 'negation', words: x?.length ? [only.text, ''] : ['', only.text], tokens: [only]}
}

// "was not freed until May" says that it was
function isHeldBack(left: readonly Token[], right: readonly Token[]): boolean {
  return [...left, ...right].some(({lower}) => /^(?:until|till)$/.test(lower))
}

function hasOpposite(left: readonly Token[], right: readonly Token[]): boolean {
  return opposite(left, right) !== undefined
}

function opposite(left: readonly Token[], right: readonly Token[]): Turned | undefined {
  for (const a of left)
    for (const b of right)
      if ([a.lower, a.lemma].some(one => [b.lower, b.lemma].some(other => areOpposed(one, other))))
        return {kind: 'opposite', words: [a.text, b.text], tokens: [a, b]}
  return undefined
}

function unmatched({document, sentence}: Parallel['a'], matched: readonly number[]): Token[] {
  const known = new Set(matched)
  return document.tokens.slice(sentence.first, sentence.last).filter(({index}) => !known.has(index))
}

function isTelling({tag, text}: Token): boolean {
  return /^(?:NOUN|VERB|PROPN|ADJ|NUM)$/.test(tag) && /[\p{L}\p{N}]/u.test(text)
}

// the word that turns with its neighbours; where it is missing, the words that stand where it would
function spotAround(
  {document, sentence}: Parallel['a'],
  own: readonly Token[],
  turned: readonly Token[],
  {matches}: Parallel,
  side: 0 | 1,
): Spot {
  const here = turned.find(token => own.includes(token))
  const there = turned[0]?.index ?? 0
  const before = matches.findLast(match => match[side === 0 ? 1 : 0] < there)?.[side]
  const at = here ?? document.tokens[before ?? sentence.first]
  const start = Math.max(sentence.start, (at?.start ?? sentence.start) - REACH)
  const end = Math.min(sentence.end, (at?.end ?? sentence.end) + REACH)
  const inside = document.tokens
    .slice(sentence.first, sentence.last)
    .filter(token => token.start >= start && token.end <= end)
  return {source: document.source.id, start: inside[0]?.start ?? start, end: inside.at(-1)?.end ?? end}
}
