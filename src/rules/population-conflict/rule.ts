import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {populationsOf, type Population} from './populations.ts'

interface Odd {
  readonly counts: readonly Population[]
}

/** A place is given populations that do not fit one number. */
export const populationConflict = defineRule<Odd>({
  name: 'population-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: oddIn,
  spots: ({counts}) => counts.map(({source, start, end}) => ({source, start, end})),
  key: ({counts}) =>
    [nameOf(counts).id, ...new Set(counts.map(({low, high}) => String(Math.round((low + high) / 2))))].sort(),
  confidence: ({counts}) => (counts.every(({place}) => place.named) ? 0.75 : 0.65),
  explain: ({counts}) => ({
    what: `${nameOf(counts).name} is given different populations: ${listed([...new Set(counts.map(({text}) => `“${text}”`))])}.`,
    why: 'Each is told as how many people live there now, and no number fits all, rounded as they are.',
    next: 'Look up the last census or estimate, and whether the town or its surroundings are meant.',
  }),
})

function oddIn({documents}: Material): Odd[] {
  const all = [...documents.values()].flatMap(populationsOf)
  const texts = [...documents.values()].map(({source}) => source.text)
  const places = all.map(({place}) => place).filter(({named}) => named)
  // "the island" is the only place of that sort whose population is told
  const idOf = ({place}: Population): string => {
    const meant = new Set(
      places.filter(({name}) => texts.some(text => isOfSort(text, name, place.id))).map(({id}) => id),
    )
    const [only] = meant
    return place.named ? place.id : meant.size === 1 && only !== undefined ? only : place.id
  }
  return [...new Set(all.map(idOf))].flatMap(id => {
    const own = all.filter(each => idOf(each) === id)
    const odd = own.filter(one => own.some(other => differ(one, other)))
    return odd.length > 0 ? [{counts: odd.filter((one, i) => odd.findIndex(other => same(one, other)) === i)}] : []
  })
}

// "Elsin island", "Elsin is the largest island", "the island of Elsin"
function isOfSort(text: string, name: string, sort: string): boolean {
  const [first = name] = name.split(` ${sort}`)
  return text
    .split(first)
    .some(
      (rest, i, all) =>
        (i > 0 &&
          new RegExp(String.raw`^(?:,? (?:is |an? |the |that )?[\p{L}'’ -]{0,40})? ${sort}(?!\p{L})`, 'u').test(
            rest,
          )) ||
        (i < all.length - 1 && rest.endsWith(`${sort} of `)),
    )
}

function differ(a: Population, b: Population): boolean {
  return a.high < b.low || b.high < a.low
}

function same(a: Population, b: Population): boolean {
  return a.source === b.source && a.low === b.low && a.high === b.high
}

function nameOf(counts: readonly Population[]): Population['place'] {
  const places = counts.map(({place}) => place)
  const [first] = places
  return places.find(({named}) => named) ?? first ?? {id: '', name: '', named: false}
}
