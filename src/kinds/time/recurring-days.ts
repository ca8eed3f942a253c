import type {Match} from './expression.ts'
import {dayParts, weekdays} from './lexicon.ts'
import {isEvery, set} from './set-match.ts'
import {skip, type Word} from './words.ts'

/** "every weekday", "on weekdays", "at weekends", "all weekends", "every Monday and Wednesday", "Mondays and Fridays" */
export function weekdaySet(words: readonly Word[], at: number): Match | undefined {
  const every = isEvery(words[at])
  const start = every ? at + 1 : skip(words, at, 'all', 'most')
  const word = words[start]?.lower ?? ''
  const licensed =
    every ||
    start > at ||
    isAdverb(words, start) ||
    /^(?:on|at|during|over|only|except)$/.test(words[at - 1]?.lower ?? '')
  const kind = /^weekday(?<many>s)?$/.exec(word) ?? /^weekend(?<many>s)?$/.exec(word)
  if (kind && licensed && every !== word.endsWith('s')) {
    const part = dayParts.get(words[start + 1]?.lower ?? '')
    const code = word.startsWith('weekday') ? 'XXXX-WXX-WD' : 'XXXX-WXX-WE'
    return set(at, part ? start + 2 : start + 1, part ? `${code}T${part}` : code)
  }
  const first = every ? weekdays.get(word) : undefined
  if (!first) return undefined
  const days = [first]
  let last = start + 1
  for (let next = dayListed(words, last); next; next = dayListed(words, last)) {
    days.push(next.day)
    last = next.last
  }
  const part = dayParts.get(words[start + 1]?.lower ?? '')
  if (days.length > 1) return set(at, last, days.map(day => `XXXX-WXX-${day}`).join())
  return part ? set(at, start + 2, `XXXX-WXX-${first}T${part}`) : undefined
}

// "works mornings", "opens weekdays and Saturdays": after a verb, with nothing behind it
function isAdverb(words: readonly Word[], at: number): boolean {
  return (
    (!words[at + 1] || /^(?:[.,;:)]|and|or|but|from|at|between|until|in|only)$/.test(words[at + 1]?.lower ?? '')) &&
    /^\p{Ll}{3,}$/u.test(words[at - 1]?.text ?? '') &&
    !/^(?:the|and|two|three|four|five|six|seven|eight|nine|ten|few|many|several|these|those|his|her|their|our|that|for|some|most|all|early|late|long|dark|cold|both)$/.test(
      words[at - 1]?.lower ?? '',
    )
  )
}

// ", Wednesday", "and Friday", ", and Friday"
function dayListed(words: readonly Word[], at: number): {day: number; last: number} | undefined {
  const next = skip(words, skip(words, at, ','), 'and', 'or')
  const day = next > at ? weekdays.get(words[next]?.lower ?? '') : undefined
  const lists = words[next - 1]?.lower !== ',' || dayListed(words, next + 1) !== undefined
  return day !== undefined && lists ? {day, last: next + 1} : undefined
}

/** "in the mornings", "most evenings", "weekday mornings", "on winter nights" is none */
export function dayParted(words: readonly Word[], at: number): Match | undefined {
  const word = words[at]?.lower ?? ''
  const week = /^(?:weekday|weekend)$/.test(word) ? (word === 'weekday' ? 'XXXX-WXX-WD' : 'XXXX-WXX-WE') : 'XXXX-XX-XX'
  const own = word.endsWith('s') ? dayParts.get(word.slice(0, -1)) : undefined
  if (own && WORKS.test(words[at - 1]?.lower ?? '') && isAdverb(words, at)) return set(at, at + 1, `XXXX-XX-XXT${own}`)
  const head =
    /^(?:weekday|weekend|most|many|all|some)$/.test(word) ||
    (word === 'the' && /^(?:in|on|during)$/.test(words[at - 1]?.lower ?? ''))
  const noun = words[at + 1]?.lower ?? ''
  const part = noun.endsWith('s') ? dayParts.get(noun.slice(0, -1)) : undefined
  if (!head || !part || /^\p{L}/u.test((words[at + 2]?.lower ?? '').replace(AFTER, ''))) return undefined
  return set(at, at + 2, `${week}T${part}`)
}

const WORKS =
  /^(?:works?|worked|working|opens?|opened|opening|closed?|runs?|running|ran|meets?|met|studies|studied|out|trains?|trained|plays?|played|performs?|performed|served?|serves)$/
const AFTER = /^(?:and|or|but|when|after|before|with|at|to|as|if|by|while|for|in|on|from|until)$/
