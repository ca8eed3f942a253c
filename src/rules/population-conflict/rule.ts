import {quantity} from '../../kinds/quantity/index.ts'
import {groupBy} from '../../text/index.ts'
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

function oddIn({documents, alignment}: Material): Odd[] {
  const figures = groupBy(alignment.claims.filter(quantity.is), ({source}) => source)
  const all = [...documents].flatMap(([id, document]) => populationsOf(document, figures.get(id) ?? []))
  const texts = [...documents.values()].map(({source}) => source.text)
  const meant = meantBySort(
    all.map(({place}) => place),
    texts,
  )
  return [...groupBy(all, ({place}) => meant.get(place.id) ?? place.id).values()].flatMap(own => {
    const odd = own.filter(one => own.some(other => differ(one, other)))
    return odd.length > 0 ? [{counts: odd.filter((one, i) => odd.findIndex(other => same(one, other)) === i)}] : []
  })
}

/** The one place of each sort ("the island") whose population is told by its name. */
function meantBySort(places: readonly Population['place'][], texts: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map(places.filter(({named}) => named).map(({id, name}) => [name, id]))
  const sorts = new Set(places.filter(({named}) => !named).map(({id}) => id))
  return new Map(
    [...sorts].flatMap((sort): [string, string][] => {
      const told = [...names].filter(([name]) => texts.some(text => isOfSort(text, name, sort)))
      const [only, ...others] = new Set(told.map(([, id]) => id))
      return only === undefined || others.length > 0 ? [] : [[sort, only]]
    }),
  )
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
