import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Document, Name} from '../document.ts'
import {listingOf} from '../names/listing.ts'
import {plain} from '../names/slug.ts'

/** What the vocabulary says of the nouns that take up a name: "the agency", "the island", "the minister". */
export interface Nouns {
  /** Last word of the nouns of an organisation's type, by its id. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>
  readonly organisation: ReadonlySet<string>
  /** Nouns of people whom the text does not name. */
  readonly people: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly placeTypes: ReadonlyMap<string, string>
  /** Role noun to the role's id. */
  readonly roles: ReadonlyMap<string, string>
}

const cache = new WeakMap<Vocabulary, Nouns>()

export const placeNouns: ReadonlySet<string> = new Set(
  'country nation city town village island province county state district republic airport'.split(' '),
)
export const vesselNouns: ReadonlySet<string> = new Set(
  'ship vessel boat warship frigate destroyer submarine tanker ferry freighter trawler cutter carrier'.split(' '),
)

export function nounsOf(vocabulary: Vocabulary): Nouns {
  const known = cache.get(vocabulary)
  if (known) return known
  const byType = new Map(vocabulary.organisationTypes.map(({id, nouns}) => [id, new Set(nouns.map(lastWord))]))
  const bodies = new Map(vocabulary.organisations.map(({id, type}) => [id, byType.get(type) ?? new Set<string>()]))
  const nouns = {
    bodies,
    organisation: new Set([...byType.values()].flatMap(words => [...words]).filter(word => !VAGUE.test(word))),
    people: new Set([
      ...PEOPLE,
      ...vocabulary.counted.filter(({people}) => people).flatMap(family => (family.nouns ?? []).map(plain)),
    ]),
    countries: new Set([...listingOf(vocabulary).countries.values()].map(({id}) => id)),
    placeTypes: new Map(vocabulary.places.map(({id, type}) => [id, type])),
    roles: new Map(vocabulary.roles.flatMap(({id, nouns: words}) => words.map(word => [plain(word), id] as const))),
  }
  cache.set(vocabulary, nouns)
  return nouns
}

// nouns that as often mean some people or rooms as a body
const VAGUE =
  /^(?:group|office|house|service|force|department|line|chain|body|staff|authority|mission|branch|accountant|observer|operation)$/

const PEOPLE =
  'man woman boy girl suspect gunman shooter victim motorist resident witness neighbour neighbor colleague father mother wife husband son daughter brother sister judge lawyer attorney prosecutor receptionist owner fan reporter'.split(
    ' ',
  )

function lastWord(noun: string): string {
  return plain(noun).split(/[ -]/).at(-1) ?? ''
}

const COMPANY = /^(?:company|firm|corporation)$/
const CORPORATE =
  / (?:inc|corp|corporation|ltd|llc|plc|co|company|group|holdings|partners|advisors|advisers|industries|technologies|motors|airlines|systems|labs|studios|associates|enterprises|software|energy|pharmaceuticals)\.?$/

/** Whether an organisation can be taken up by a noun. */
export function fitsBody({bodies}: Nouns, {id, name}: {id: string; name: string}, noun: string): boolean {
  const known = bodies.get(id)
  if (known) return known.has(noun) || (COMPANY.test(noun) && known.has('company'))
  const words = plain(name)
  return words.split(/[ -]/).includes(noun) || (COMPANY.test(noun) && CORPORATE.test(words))
}

/** Whether the words around an organisation's names call it by a noun: "the software firm Quorrel", "Kelda, a drugs company,". */
export function isCalled({names, tokens}: Document, id: string, noun: string): boolean {
  const fits = (text: string | undefined): boolean =>
    text !== undefined && (text === noun || (COMPANY.test(noun) && COMPANY.test(text)))
  return names.some(name => {
    if (name.id !== id) return false
    if (fits(tokens[name.first - 1]?.lower)) return true
    if (tokens[name.last]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[name.last + 1]?.lower ?? '')) return false
    const apposed = tokens.slice(name.last + 2, name.last + 7)
    const end = apposed.findIndex(({tag}) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(tag))
    return fits(apposed[end - 1]?.lower)
  })
}

/** Whether a place can be taken up by a noun. */
export function fitsPlace(
  {placeTypes, countries}: Nouns,
  {id, name}: {id: string; name: string},
  noun: string,
): boolean {
  const type = placeTypes.get(id)
  if (noun === 'country' || noun === 'nation') return countries.has(id)
  if (type !== undefined) return type === noun || (noun === 'city' && type === 'capital')
  return plain(name).split(' ').includes(noun) || id.split('-').includes(noun)
}

const STOPS = /^[,;:()"“”]$|^(?:and|of|to|by|the)$/

/** The roles that the words around a person's names give him: "Orlo director Ana Rell", "Ana Rell, the director". */
export function rolesOf({tokens}: Document, {roles}: Nouns, name: Name): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (at: number): boolean => {
    const text = tokens[at]?.lower ?? ''
    const pair = `${tokens[at - 1]?.lower ?? ''} ${text}`
    if (roles.has(pair)) found.add(pair)
    if (roles.has(text)) found.add(text)
    return roles.has(text) || roles.has(pair)
  }
  for (let at = name.first - 1; at >= Math.max(0, name.first - 4) && tokens[at]?.sentence === name.sentence; at--) {
    const text = tokens[at]?.lower ?? ''
    if (!add(at) && (STOPS.test(text) || /^(?:VERB|AUX|ADP)$/.test(tokens[at]?.tag ?? ''))) break
  }
  for (let at = name.last + 1; tokens[name.last]?.text === ',' && at < name.last + 9; at++) {
    const text = tokens[at]?.lower ?? ''
    if (tokens[at]?.sentence !== name.sentence || /^[,;:()."“”]$/.test(text)) break
    add(at)
  }
  return found
}
