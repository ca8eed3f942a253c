import {z} from 'zod'
import {metricPrefixes} from './metric-prefixes.ts'
import type {Vocabulary} from './vocabulary.ts'

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
const text = z.string().min(1)
const texts = z.array(text).min(1)
const country = z.string().regex(/^(?:[A-Z]{2}|INT)$/, 'a country is an ISO 3166 alpha-2 code, EU or INT')
const yes = z.literal(true)

const organisation = z.strictObject({
  id,
  name: text,
  aliases: texts.exactOptional(),
  acronyms: texts.exactOptional(),
  country: country.exactOptional(),
  type: id,
})

const outlet = z.strictObject({
  id,
  name: text,
  aliases: texts.exactOptional(),
  acronyms: texts.exactOptional(),
  country: country.exactOptional(),
  type: z.enum(['newspaper', 'agency', 'broadcaster', 'magazine', 'site', 'radio']),
  state: yes.exactOptional(),
  article: yes.exactOptional(),
  ambiguous: yes.exactOptional(),
})

const step = z.strictObject({
  id,
  rank: z.number().int(),
  verbs: texts.exactOptional(),
  nouns: texts.exactOptional(),
  negated: texts.exactOptional(),
  opposite: id.exactOptional(),
  free: yes.exactOptional(),
})

const pattern = text.refine(isPattern, 'a regular expression of JavaScript')

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source !== ''
  } catch {
    return false
  }
}

const issue = z.strictObject({
  name: text,
  fixed: yes.exactOptional(),
  changing: yes.exactOptional(),
  forward: yes.exactOptional(),
  lifelong: yes.exactOptional(),
  loose: yes.exactOptional(),
  everybody: yes.exactOptional(),
  topic: pattern.exactOptional(),
  about: pattern.exactOptional(),
  without: pattern.exactOptional(),
  ways: z.array(texts).min(1),
})

const counted = z.strictObject({
  id,
  attribute: text.exactOptional(),
  nouns: texts.exactOptional(),
  verbs: texts.exactOptional(),
  adjectives: texts.exactOptional(),
  dimension: text.exactOptional(),
  people: yes.exactOptional(),
  within: id.exactOptional(),
  excludes: z.array(id).min(1).exactOptional(),
  cumulative: yes.exactOptional(),
  passing: yes.exactOptional(),
  event: yes.exactOptional(),
  tally: yes.exactOptional(),
})

const role = z.strictObject({
  id,
  nouns: texts,
  class: id,
  excludes: z.array(id).min(1).exactOptional(),
  general: yes.exactOptional(),
})

const place = z.strictObject({
  id,
  name: text,
  aliases: texts.exactOptional(),
  country: country.exactOptional(),
  within: id.exactOptional(),
  type: id,
  ambiguous: yes.exactOptional(),
})

const demonym = z.strictObject({
  country: country.exactOptional(),
  group: text.exactOptional(),
  names: texts.exactOptional(),
  adjectives: texts.exactOptional(),
  people: texts.exactOptional(),
  metonyms: texts.exactOptional(),
})

const unit = z.strictObject({
  unit: text,
  dimension: text,
  factor: z.number().positive().exactOptional(),
  offset: z.number().exactOptional(),
  names: texts.exactOptional(),
  symbols: texts.exactOptional(),
  adjective: yes.exactOptional(),
  prefixes: z.array(z.enum(metricPrefixes)).min(1).exactOptional(),
  ahead: texts.exactOptional(),
  beside: texts.exactOptional(),
})

const vague = z.strictObject({
  phrase: text,
  lower: z.number().exactOptional(),
  upper: z.number().exactOptional(),
  note: text.exactOptional(),
})

const numbers = z.strictObject({
  words: z.record(text, z.number()),
  ordinals: z.record(text, z.number()),
  fractions: z.record(text, z.number()),
  multipliers: z.record(text, z.number()),
  vague: z.array(vague),
  approximators: z.strictObject({both: texts, below: texts, above: texts, upto: texts}),
  exact: texts,
  ranges: texts,
  negators: texts,
})

/** What each file of `data/` holds, by the property of the vocabulary it becomes. */
export const schemas = {
  organisations: z.array(organisation),
  organisationTypes: z.array(z.strictObject({id, nouns: texts, unique: yes.exactOptional()})),
  organisationPatterns: z.strictObject({
    suffixes: texts,
    prefixes: texts,
    heads: z.array(z.strictObject({word: text, of: yes.exactOptional()})),
  }),
  outlets: z.array(outlet),
  channels: z.array(
    z.strictObject({
      id,
      family: id,
      nouns: texts,
      verbs: texts.exactOptional(),
      phrases: texts.exactOptional(),
      weak: yes.exactOptional(),
    }),
  ),
  speechVerbs: z.array(
    z.strictObject({
      verb: text,
      class: id,
      object: z.literal('person').exactOptional(),
      quote: z.literal('weak').exactOptional(),
    }),
  ),
  ladders: z.array(z.strictObject({id, about: text, objects: texts.exactOptional(), steps: z.array(step).min(1)})),
  counted: z.array(counted),
  roles: z.array(role),
  titles: z.strictObject({honorifics: texts, ranks: texts, offices: texts, suffixes: texts}),
  givenNames: z.strictObject({names: texts, surnames: texts, ambiguous: texts.exactOptional()}),
  places: z.array(place),
  demonyms: z.array(demonym),
  units: z.array(unit),
  numbers,
  crimeIssues: z.array(issue),
  accidentIssues: z.array(issue),
  affairsIssues: z.array(issue),
  societyIssues: z.array(issue),
} satisfies Record<keyof Vocabulary, z.ZodType>
