import {areRomanised, plain, type Document} from '../reading/index.ts'

/**
 * Whether two words are one name of another script in two romanisations, both of them accepted: the reports tell of a country
 * that writes in such a script, and the words are alike in what romanisations differ in.
 */
export function isRomanisation(documents: Iterable<Document>, [a, b]: readonly [string, string]): boolean {
  return areRomanised(plain(a), plain(b)) && isOfAnotherScript(documents)
}

/** Whether the reports tell most of a country whose names reach English through a romanisation or a translation. */
export function isOfAnotherScript(documents: Iterable<Document>): boolean {
  return isRomanised(mostNamed(documents) ?? '')
}

/** Whether the names of a country reach English through a romanisation. */
export function isRomanised(country: string): boolean {
  return ROMANISED.has(country)
}

function mostNamed(documents: Iterable<Document>): string | undefined {
  const counts = new Map<string, number>()
  for (const {names} of documents)
    for (const {country} of names) if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}

// countries whose names reach English through a romanisation: from Arabic, Persian, Cyrillic, Greek, Hebrew, Indian, East Asian and other scripts
const ROMANISED: ReadonlySet<string> = new Set(
  (
    'AE AF AM AZ BD BG BH BY CN CY DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS ' +
    'QA RS RU SA SD SY TH TJ TM TN TW UA UZ YE'
  ).split(' '),
)
