import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {ORDINAL, numberOf} from '../number-words.ts'
import type {Place} from './detail.ts'

const WHOLE = new RegExp(`^${ORDINAL}$`, 'iu')
const SCORE = /^(\d{1,3})[-–](\d{1,3})$/

/** Which one of a row: "the second half", "third place". */
export interface Ordinal extends Place {
  readonly kind: 'ordinal'
  readonly nth: number
  readonly of: string
}

/** How a match or a vote came out: "2-0", "27–20". */
export interface Score extends Place {
  readonly kind: 'score'
  /** The higher first. */
  readonly points: readonly [number, number]
}

/** Ordinals of a report that stand before a noun. */
export function ordinalsOf({tokens, source}: Document): Ordinal[] {
  return tokens.flatMap(token => {
    if (!WHOLE.test(token.text) || token.tag === 'NOUN') return []
    const nth = numberOf(token.lower)
    const noun = nounAfter(tokens, token)
    if (nth === undefined || !noun) return []
    return {...place(source, token, token), kind: 'ordinal', nth, of: noun.lemma}
  })
}

// "second half", "first-half goal"
function nounAfter(tokens: readonly Token[], {index}: Token): Token | undefined {
  const next = tokens[index + 1]
  const noun = next?.text === '-' ? tokens[index + 2] : next
  return noun?.tag === 'NOUN' ? noun : undefined
}

/** Scores of a report. */
export function scoresOf({tokens, source}: Document): Score[] {
  return tokens.flatMap(token => {
    const last = tokens[token.index + 2]
    const whole = SCORE.test(token.text) || last?.start !== token.start + token.text.length + 1 ? token : last
    const found = SCORE.exec(source.text.slice(token.start, whole.end))
    if (!found) return []
    const [high, low] = [Number(found[1]), Number(found[2])].sort((a, b) => b - a)
    return {...place(source, token, whole), kind: 'score', points: [high ?? 0, low ?? 0]}
  })
}

function place({id, text}: Document['source'], first: Token, last: Token): Place {
  const [start, end] = [first.start, last.end]
  return {source: id, start, end, text: text.slice(start, end), first: first.index, last: last.index + 1}
}
