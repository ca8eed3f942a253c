import type {z} from 'zod'
import {withPrefixed} from './metric-prefixes.ts'
import {parseData, refusal, VocabularyError, type DataFile, type Problem} from './problem.ts'
import {checkReferences} from './references.ts'
import {schemas} from './schema.ts'
import type {Vocabulary} from './vocabulary.ts'

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
  'issues-crime.yaml': 'crimeIssues',
  'issues-accidents.yaml': 'accidentIssues',
  'issues-affairs.yaml': 'affairsIssues',
  'issues-society.yaml': 'societyIssues',
} as const satisfies Record<string, keyof Vocabulary>

type FileName = keyof typeof properties

/** The files that make up the vocabulary. */
export const files = Object.keys(properties).filter(isFileName)

/** The vocabulary that the texts of its files hold, checked; throws a `VocabularyError` that names every fault with its place. */
export function compile(texts: ReadonlyMap<string, string>): Vocabulary {
  const parsed = new Map(files.map(name => [properties[name], load(name, texts)]))
  const vocabulary: Vocabulary = {
    organisations: check(parsed, 'organisations', schemas.organisations),
    organisationTypes: check(parsed, 'organisationTypes', schemas.organisationTypes),
    organisationPatterns: check(parsed, 'organisationPatterns', schemas.organisationPatterns),
    outlets: check(parsed, 'outlets', schemas.outlets),
    channels: check(parsed, 'channels', schemas.channels),
    speechVerbs: check(parsed, 'speechVerbs', schemas.speechVerbs),
    ladders: check(parsed, 'ladders', schemas.ladders),
    counted: check(parsed, 'counted', schemas.counted),
    roles: check(parsed, 'roles', schemas.roles),
    titles: check(parsed, 'titles', schemas.titles),
    givenNames: check(parsed, 'givenNames', schemas.givenNames),
    places: check(parsed, 'places', schemas.places),
    demonyms: check(parsed, 'demonyms', schemas.demonyms),
    units: withPrefixed(check(parsed, 'units', schemas.units)),
    numbers: check(parsed, 'numbers', schemas.numbers),
    crimeIssues: check(parsed, 'crimeIssues', schemas.crimeIssues),
    accidentIssues: check(parsed, 'accidentIssues', schemas.accidentIssues),
    affairsIssues: check(parsed, 'affairsIssues', schemas.affairsIssues),
    societyIssues: check(parsed, 'societyIssues', schemas.societyIssues),
  }
  const problems = checkReferences(vocabulary)
  for (const [property, file] of parsed) {
    const found = problems[property] ?? []
    if (found.length > 0) throw refusal(file, found)
  }
  return vocabulary
}

type Parsed = ReadonlyMap<keyof Vocabulary, DataFile>

function isFileName(name: string): name is FileName {
  return name in properties
}

function load(name: FileName, texts: ReadonlyMap<string, string>): DataFile {
  const text = texts.get(name)
  if (text === undefined) throw new VocabularyError(`${name}:1:1: found no file; allowed: all of ${files.join(', ')}`)
  return parseData(name, text)
}

function check<T extends z.ZodType>(parsed: Parsed, property: keyof Vocabulary, schema: T): z.output<T> {
  const file = parsed.get(property)
  if (!file) throw new VocabularyError(`${property}: not read`)
  const result = schema.safeParse(file.value, {reportInput: true})
  if (result.success) return result.data
  throw refusal(file, result.error.issues.map(toProblem))
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.filter(key => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys')
    return {
      path: [...path, issue.keys[0] ?? ''],
      message: `found the key "${issue.keys.join('", "')}"; ${issue.message}`,
    }
  return {path, message: `found ${JSON.stringify(issue.input) ?? 'nothing'}; ${issue.message}`}
}
