import type {Match} from './expression.ts'
import {readNumber} from './numbers.ts'
import {period} from './period-code.ts'
import {set} from './set-match.ts'
import {unitAt} from './unit-word.ts'
import {isCapital, isDash, phrase, skip, type Word} from './words.ts'

/** "three days a week", "24 hours a day", "twice weekly", "several times a week" */
export function shareOf(words: readonly Word[], at: number): Match | undefined {
  const vague = /^(?:several|many|few|couple)$/.test(words[skip(words, at, 'a')]?.lower ?? '')
    ? skip(words, at, 'a') + 1
    : undefined
  const number = readNumber(words, at)
  const count =
    vague === undefined ? (number?.last ?? skip(words, at, 'once', 'twice', 'thrice')) : skip(words, vague, 'of')
  if (count === at) return undefined
  const noun = words[count]?.lower ?? ''
  // "seven hours a week" is a length
  const units = /^(?:times|days|nights|weekends|weeks|months)$/.test(noun) || (noun === 'hours' && number?.value === 24)
  const adverb = RATES[words[units ? count + 1 : count]?.lower ?? '']
  if (adverb && (noun === 'times' || !units) && number?.value !== 1)
    return units || !number ? set(at, (units ? count : count - 1) + 2, adverb) : undefined
  const per = units && /^(?:a|an|per|each|every)$/.test(words[count + 1]?.lower ?? '') ? words[count + 2] : undefined
  const unit =
    per && /^(?:day|week|fortnight|month|year|decade)$/.test(per.lower) ? unitAt(words, count + 2) : undefined
  if (!unit || /^(?:ago|later|after|before|earlier)$/.test(words[count + 3]?.lower ?? '')) return undefined
  return set(at, count + 3, period(per?.lower === 'fortnight' ? 2 : 1, unit))
}

const RATES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

/** "semi-annual", "bi-weekly", "per annum", "round the clock" is no set */
export function readAdverbial(words: readonly Word[], at: number): Match | undefined {
  const annum = phrase(words, at, 'per annum')
  if (annum !== undefined) return set(at, annum, 'P1Y')
  const word = words[at]?.lower ?? ''
  const split = isDash(words[at + 1]) && words[at + 1]?.glued ? `${word}${words[at + 2]?.lower ?? ''}` : undefined
  const joined = split === undefined ? undefined : TWICE[split]
  if (joined) return set(at, at + 3, joined)
  const alone = TWICE[word]
  return alone === undefined || isCapital(words[at + 1]) ? undefined : set(at, at + 1, alone)
}

const TWICE: Readonly<Record<string, string>> = {
  biweekly: 'P2W',
  bimonthly: 'P2M',
  biannual: 'P6M',
  biannually: 'P6M',
  biennially: 'P2Y',
  semiannual: 'P6M',
  semiannually: 'P6M',
  semimonthly: 'P15D',
  halfyearly: 'P6M',
  triennial: 'P3Y',
  triennially: 'P3Y',
  quadrennial: 'P4Y',
  everyday: 'P1D',
}
