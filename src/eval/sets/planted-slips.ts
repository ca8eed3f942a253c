import type {Finding} from '../../findings/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {findingsOn, readingOf} from '../remember.ts'
import {nothing, type Case, type EvalSet, type Outcome, type World} from '../set.ts'
import {toSource} from '../sources.ts'
import {articles} from './meantime.ts'

/** A slip planted at `start`: `with` stands there instead of what stood up to `end`. */
interface Slip {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly with: string
}

type Plant = (word: Token | undefined) => string | undefined

const FLIPPED: Readonly<Record<string, string>> = {
  was: 'were',
  were: 'was',
  is: 'are',
  are: 'is',
  has: 'have',
  have: 'has',
}

/** What each slip makes of a word, where it can befall it; '' where the word is lost. */
const plants: Readonly<Record<string, Plant>> = {
  'a word doubled': one => (isLong(one, 2) ? `${one.text} ${one.text}` : undefined),
  'two letters swapped': one =>
    isLong(one, 6) && one.text[2] !== one.text[3]
      ? `${one.text.slice(0, 2)}${one.text[3] ?? ''}${one.text[2] ?? ''}${one.text.slice(4)}`
      : undefined,
  'a letter lost': one => (isLong(one, 7) ? `${one.text.slice(0, 3)}${one.text.slice(4)}` : undefined),
  'an article lost': one => (/^(?:the|an?)$/.test(one?.text ?? '') ? '' : undefined),
  'a little word lost': one => (/^(?:to|of|in|at|by|for|with)$/.test(one?.text ?? '') ? '' : undefined),
  'an auxiliary lost': one => (/^(?:is|was|were|are|been|has|have|had)$/.test(one?.text ?? '') ? '' : undefined),
  'number of the verb': one => FLIPPED[one?.text ?? ''],
  'an ending lost': one => (isLong(one, 6) && /[^e]ed$/.test(one.text) ? one.text.slice(0, -2) : undefined),
  'a or an': one => (one?.text === 'a' ? 'an' : one?.text === 'an' ? 'a' : undefined),
}
const kinds = Object.keys(plants)

/** Slips planted in news that has hardly any: which of them are found, by their kind. */
export const plantedSlips: EvalSet = {
  name: 'planted-slips',
  about: 'slips of spelling and grammar planted in 120 Wikinews articles',
  cases: world => articles(world).map(({id, text}): Case => ({id, judge: () => judge(id, text, world)})),
}

const MOST = 8
const NEAR = 12

function judge(id: string, text: string, world: World): Outcome {
  const source = toSource(text, id)
  if (!source) return {scores: [], misses: []}
  const {document} = readingOf(source)
  const slips = slipsFor(document, id, world)
  const planted = planting(document.source.text, slips)
  const other = toSource(planted.text, id)
  const findings = other ? findingsOn([other]) : []
  const told = planted.at.map((at, i) => ({slip: slips[i], at, found: findings.some(finding => isAt(finding, at))}))
  return {
    scores: told.map(({slip, found}) => ({
      measure: `found, ${slip?.kind ?? ''}`,
      as: 'rate',
      count: {...nothing, hits: found ? 1 : 0, missed: found ? 0 : 1},
    })),
    misses: told
      .filter(({found}) => !found)
      .map(({slip, at}) => `${slip?.kind ?? ''}: … ${planted.text.slice(at - 40, at + 40).replace(/\s+/g, ' ')} …`),
  }
}

/** One slip in every other sentence, the kind and the word drawn by hash. */
function slipsFor({sentences, tokens}: Document, id: string, world: World): readonly Slip[] {
  const drawn = (salt: string): number => parseInt(world.sha256(`${id} ${salt}`).slice(0, 8), 16)
  return sentences
    .filter(({index, first, last}) => index % 2 === 1 && last - first > 8)
    .slice(0, MOST)
    .flatMap(({index, first, last}) => {
      const kind = kinds[drawn(`kind ${String(index)}`) % kinds.length] ?? ''
      const all = tokens.slice(first + 1, last - 2).flatMap(token => {
        const made = plants[kind]?.(token)
        return made === undefined || !isFree(tokens, token) ? [] : [{token, made}]
      })
      const chosen = all[drawn(`word ${String(index)}`) % Math.max(1, all.length)]
      if (!chosen) return []
      const {token, made} = chosen
      const end = made === '' ? (tokens[token.index + 1]?.start ?? token.end) : token.end
      return [{kind, start: token.start, end, with: made}]
    })
}

function planting(text: string, slips: readonly Slip[]): {readonly text: string; readonly at: readonly number[]} {
  const pieces: string[] = []
  const at: number[] = []
  let [from, length] = [0, 0]
  const add = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
  }
  for (const slip of slips) {
    add(text.slice(from, slip.start))
    at.push(length)
    add(slip.with)
    from = slip.end
  }
  return {text: [...pieces, text.slice(from)].join(''), at}
}

function isAt({places}: Finding, at: number): boolean {
  return places.some(({start, end}) => start - NEAR <= at && at <= end + NEAR)
}

function isLong(token: Token | undefined, least: number): token is Token {
  return token !== undefined && /^\p{Ll}+$/u.test(token.text) && token.text.length >= least
}

// neither in a name nor beside a mark
function isFree(tokens: readonly Token[], {index}: Token): boolean {
  return [index - 1, index + 1].every(at => /^[\p{Ll}]+$/u.test(tokens[at]?.text ?? ''))
}
