import {termsOf} from '../align/index.ts'
import type {Document, Name} from '../reading/index.ts'
import {oncePer} from '../text/index.ts'
import {telling} from './leads.ts'

/** Stems that most sentences of such events have. */
export const COMMON_STEMS =
  /^(?:polic|offici|offic|author|peopl|person|man|men|woman|women|victim|suspect|report|time|day|night|morn|even|afternoon|kill|die|dead|death|find|found|monday|mondai|tuesdai|wednesdai|thursdai|fridai|saturdai|sundai|januari|februari|march|april|may|june|juli|august|septemb|octob|novemb|decemb|accord|spokesman|spokeswoman|investig|year|week|hour|old|two|three|four|five|six|on|one)$/

const LEAST_NAMES = 3
const LEAST_LEADING = 4
const LEADING = 2

/** Whether two reports name one person or several of the same names, or begin with the same. */
export function areOfOneEvent(a: Document, b: Document): boolean {
  const [own, others] = [namesOf(a), namesOf(b)]
  const shared = [...own.keys()].filter(id => others.has(id))
  if (shared.length >= LEAST_NAMES || shared.some(id => own.get(id) === true)) return true
  const figures = figuresOf(b)
  const same = [...figuresOf(a)].filter(figure => figures.has(figure))
  const weight = 2 * shared.length + same.reduce((sum, figure) => sum + (figure.length > 2 ? 2 : 1), 0)
  if (shared.length > 0 && weight >= 2 * LEAST_NAMES) return true
  const lead = leadOf(b)
  const leading = [...leadOf(a)].filter(term => lead.has(term))
  return leading.length >= LEAST_LEADING && leading.some(term => term.startsWith('@'))
}

// every name with whether it may be somebody's
const namesOf = oncePer((document: Document): ReadonlyMap<string, boolean> => {
  const used = new Set(termsOf(document))
  return new Map(
    document.names
      .filter(({id, type}) => used.has(`@${id}`) && type !== 'outlet' && type !== 'group')
      .map(name => [name.id, isSomebody(name)]),
  )
})

// a number of one digit, or a year, many a report has
const figuresOf = oncePer(
  ({tokens}: Document): ReadonlySet<string> =>
    new Set(
      tokens.flatMap(({text}) => (/^\d[\d.,]*\d$/.test(text) && !YEAR.test(text) ? [text.replaceAll(',', '')] : [])),
    ),
)
const YEAR = /^(?:19|20)\d\d$/

const leadOf = oncePer((document: Document): ReadonlySet<string> => {
  const terms = termsOf(document)
  const own = telling(document).slice(0, LEADING)
  return new Set(
    own.flatMap(({first, last}) =>
      terms.slice(first, last).flatMap(term => (term && !COMMON_STEMS.test(term) ? [term] : [])),
    ),
  )
})

/** Whether a name may be somebody's: a person's, or one of several words that nothing shows to be another's. */
export function isSomebody({type, id}: Pick<Name, 'type' | 'id'>): boolean {
  return type === 'person' || (type === 'thing' && id.includes('-'))
}
