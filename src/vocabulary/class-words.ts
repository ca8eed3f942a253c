import {irregularNouns, irregularVerbs} from './irregular-forms.ts'

/**
 * What a word can be, a letter each: n noun, p plural, b base of a verb, z its third person, d its past, e its participle, g its
 * form in -ing, a adjective, c comparative, s superlative, r adverb; and of nouns k for what is counted, h for a person.
 */
export type Readings = string

/** One line of WordNet's index of senses: "driver%1:18:00:: 10034906 1 12". */
const SENSE = /^(?<lemma>[a-z]{2,})%(?<sort>[1-5]):(?<field>\d\d):\S+ \d+ (?<rank>\d+) (?<count>\d+)$/

interface Lemma {
  /** How often each part of speech was counted in tagged texts. */
  readonly counts: Map<string, number>
  field: string
}

const sorts: Readonly<Record<string, string>> = {1: 'n', 2: 'b', 3: 'a', 4: 'r', 5: 'a'}
// fields of WordNet whose nouns are counted: act of no kind, animal, artefact, event, location, person, time
const countedFields = /^(?:05|06|11|15|18|28)$/

/** The common words by what they can be: the readings, and the words that have these and no others, each with a space after it. */
export function classWords(
  senses: Iterable<string>,
  common: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): Readonly<Record<Readings, string>> {
  const readings = new Map<string, Set<string>>()
  const note = (word: string, letters: string): void => {
    if (!common.has(word) || closed.has(word)) return
    const known = readings.get(word) ?? new Set()
    for (const letter of letters) known.add(letter)
    readings.set(word, known)
  }
  for (const [lemma, entry] of lemmas(senses))
    for (const sort of likely(entry)) noteForms(lemma, sort, entry, common, note)
  for (const [word, sort] of NEWER) noteForms(word, sort, {counts: new Map([[sort, 1]]), field: '04'}, common, note)
  const classes = new Map<string, string[]>()
  for (const [word, letters] of readings) {
    const key = [...letters].sort().join('')
    classes.set(key, [...(classes.get(key) ?? []), word])
  }
  return Object.fromEntries(
    [...classes].sort().map(([key, list]) => [
      key,
      list
        .sort()
        .map(word => `${word} `)
        .join(''),
    ]),
  )
}

function lemmas(senses: Iterable<string>): ReadonlyMap<string, Lemma> {
  const found = new Map<string, Lemma>()
  for (const line of senses) {
    const {lemma = '', sort = '', field = '', rank, count} = SENSE.exec(line)?.groups ?? {}
    const letter = sorts[sort]
    if (letter === undefined) continue
    const entry = found.get(lemma) ?? {counts: new Map<string, number>(), field: ''}
    entry.counts.set(letter, (entry.counts.get(letter) ?? 0) + Number(count))
    if (letter === 'n' && rank === '1') entry.field = field
    found.set(lemma, entry)
  }
  return found
}

// what a word is once in a hundred times, it is never in a report that has it without a sign
function likely({counts}: Lemma): readonly string[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].filter(([, count]) => total < 20 || count / total >= 0.01).map(([sort]) => sort)
}

/** What news uses as a noun or a verb, and the texts that WordNet's senses were counted in, of 1961, hardly do. */
const NEWER: readonly (readonly [string, string])[] = [
  ...'launch accord climb drill recall hire float divide serve'.split(' ').map(word => [word, 'n'] as const),
  ...'host captain fund task trend partner'.split(' ').map(word => [word, 'b'] as const),
]

type Note = (word: string, letters: string) => void

function noteForms(lemma: string, sort: string, entry: Lemma, common: ReadonlySet<string>, note: Note): void {
  if (sort === 'n') noteNoun(lemma, entry, common, note)
  if (sort === 'b') noteVerb(lemma, note)
  if (sort === 'r') note(lemma, 'r')
  if (sort !== 'a') return
  note(lemma, 'a')
  for (const stem of stemsOf(lemma)) {
    note(`${stem}er`, 'c')
    note(`${stem}est`, 's')
  }
}

function noteNoun(lemma: string, entry: Lemma, common: ReadonlySet<string>, note: Note): void {
  const {field} = entry
  const plural = irregularNouns.get(lemma) ?? withS(lemma)
  const isCounted = countedFields.test(field) && common.has(plural)
  const isPerson = field === '18' && likely(entry).length === 1
  const sort = `${isCounted ? 'k' : ''}${isPerson ? 'h' : ''}`
  note(lemma, `n${sort}`)
  note(plural, `p${sort}`)
}

function noteVerb(lemma: string, note: Note): void {
  note(lemma, 'b')
  note(withS(lemma), 'z')
  const irregular = irregularVerbs.get(lemma)
  for (const stem of stemsOf(lemma)) {
    note(`${stem}ing`, 'g')
    if (!irregular) note(`${stem}ed`, 'de')
  }
  for (const past of irregular?.pasts ?? []) note(past, 'd')
  for (const participle of irregular?.participles ?? []) note(participle, 'e')
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies')
  return /(?:s|x|z|ch|sh|[^aeo]o)$/.test(word) ? `${word}es` : `${word}s`
}

/** What the endings -ed, -ing, -er and -est are put to; those that make no word fall away later. */
function stemsOf(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [word, word.replace(/y$/, 'i')]
  if (/e$/.test(word)) return /[oey]e$/.test(word) ? [word.slice(0, -1), word] : [word.slice(0, -1)]
  return /[aeiou][bdfgklmnprstvz]$/.test(word) ? [word, word + word.slice(-1)] : [word]
}
