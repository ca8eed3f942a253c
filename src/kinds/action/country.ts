import type {Vocabulary} from '../../vocabulary/index.ts'

const made = new WeakMap<Vocabulary, ReadonlyMap<string, string>>()

/** The country (ISO 3166 alpha-2) that an entity is, belongs to or acts for; undefined where it is none's. */
export function countryOf(vocabulary: Vocabulary, id: string): string | undefined {
  let table = made.get(vocabulary)
  if (!table) {
    table = make(vocabulary)
    made.set(vocabulary, table)
  }
  return table.get(id)
}

// sorts of bodies that act for their country
const OFFICIAL =
  /^(?:space-agency|government|ministry|army|navy|air-force|armed-forces|military|parliament|central-bank|police-force|intelligence-agency|government-department|government-agency|state|presidency|cabinet|coast-guard)$/

function make({organisations, places, demonyms}: Vocabulary): Map<string, string> {
  const table = new Map<string, string>()
  for (const {id, country, type} of organisations)
    if (country !== undefined && OFFICIAL.test(type)) table.set(id, country)
  for (const {id, country, type} of places) if (country !== undefined && type === 'country') table.set(id, country)
  for (const {country, names = [], metonyms = [], people = []} of demonyms)
    if (country !== undefined) for (const name of [...names, ...metonyms, ...people]) table.set(slug(name), country)
  return table
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '')
}
