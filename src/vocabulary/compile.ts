import {parse} from 'yaml'

const properties = {
  'organisations.yaml': 'organisations',
  'organisation-types.yaml': 'organisationTypes',
  'organisation-patterns.yaml': 'organisationPatterns',
  'outlets.yaml': 'outlets',
  'channels.yaml': 'channels',
  'speech-verbs.yaml': 'speechVerbs',
  'ladders.yaml': 'ladders',
  'counted.yaml': 'counted',
  'roles.yaml': 'roles',
  'titles.yaml': 'titles',
  'given-names.yaml': 'givenNames',
  'places.yaml': 'places',
  'demonyms.yaml': 'demonyms',
  'units.yaml': 'units',
  'numbers.yaml': 'numbers',
} as const

export const files = Object.keys(properties) as (keyof typeof properties)[]

const blank = {
  organisations: [],
  organisationTypes: [],
  organisationPatterns: {suffixes: [], prefixes: [], heads: []},
  outlets: [],
  channels: [],
  speechVerbs: [],
  ladders: [],
  counted: [],
  roles: [],
  titles: {honorifics: [], ranks: [], offices: [], suffixes: []},
  givenNames: {names: [], surnames: []},
  places: [],
  demonyms: [],
  units: [],
  numbers: {words: {}, multipliers: {}, vague: [], approximators: {both: [], below: [], above: [], upto: []}},
}

export function compile(texts: readonly {name: keyof typeof properties; text: string}[]): Record<string, unknown> {
  return {
    ...blank,
    ...Object.fromEntries(texts.map(({name, text}) => [properties[name], parse(text) as unknown])),
  }
}
