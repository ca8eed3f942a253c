import type {Document} from '../../reading/index.ts'
import {oncePer} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Measured} from './measure.ts'
import {isMoney, isShared} from './money.ts'
import {sharedCurrency, sharedNoun} from './shared-currency.ts'
import {unitsOf} from './unit-table.ts'

/** A sum in a currency that several countries call alike ("pesos", "crowns", "rupees") in that of the country which the report names most. */
export function inHomeCurrency(document: Document, line: string, number: Measured): Measured {
  if (number.dimension !== 'money') return number
  const shared = countriesOf(document.vocabulary, line, number)
  const home = shared && homeOf(document).find(country => shared.has(country))
  const unit = home === undefined ? undefined : shared?.get(home)
  return unit === undefined ? number : {...number, unit}
}

// by the noun, and for a sign ("Rs") by what it stands for
function countriesOf(
  vocabulary: Vocabulary,
  line: string,
  {start, end, unit, prefixed}: Measured,
): ReadonlyMap<string, string> | undefined {
  const words = line.slice(start, end).split(/[ -]/)
  const noun = words.at(-1) ?? ''
  const byName = sharedNames(vocabulary).get(noun)
  if (prefixed !== true && byName) return unitsOf(vocabulary).names.has(words.slice(-2).join(' ')) ? undefined : byName
  return unit !== undefined && isShared(unit) ? sharingCountries(vocabulary).get(unit) : undefined
}

const sharingCountries = oncePer((vocabulary: Vocabulary): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const all = new Map<string, Map<string, string>>()
  for (const {unit} of vocabulary.units.filter(isMoney)) {
    const shared = isShared(unit) ? undefined : sharedCurrency(unit, vocabulary)
    if (shared !== undefined)
      all.set(shared, (all.get(shared) ?? new Map<string, string>()).set(unit.slice(0, 2), unit))
  }
  return all
})

/** Countries, those first that the report names most. */
const homeOf = oncePer(({names}: Document): readonly string[] => {
  const counts = new Map<string, number>()
  for (const {country} of names) if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([country]) => country)
})

// the first two letters of a currency's code (ISO 4217) are its country's (ISO 3166)
const sharedNames = oncePer(({units}: Vocabulary): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const shared = new Map<string, Map<string, string>>()
  for (const {unit, names = []} of units.filter(isMoney))
    for (const name of names.filter(name => name.includes(' '))) {
      const noun = sharedNoun(name)
      for (const form of [noun, `${noun}s`])
        shared.set(form, (shared.get(form) ?? new Map<string, string>()).set(unit.slice(0, 2), unit))
    }
  return new Map([...shared].filter(([noun]) => !ALONE.has(noun)))
})

// called so without their country wherever in the world they are counted
const ALONE: ReadonlySet<string> = new Set([
  'dollar',
  'dollars',
  'cent',
  'cents',
  'pound',
  'pounds',
  'sterling',
  'yen',
  'yuan',
])
