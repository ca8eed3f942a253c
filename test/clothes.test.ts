import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {check} from '../src/check.ts'
import type {Report} from '../src/findings/index.ts'
import {ingest, readers} from '../src/ingest/index.ts'
import {inRunningText, locate, type Source} from '../src/text/index.ts'
import {clothes} from './clothes/clothes.ts'
import {claimsOf, compare, findingsOf, type Back} from './clothes/compare.ts'

const folders = ['../sources/iss-2022/', '../../shared/reports/qeshm-quake-2005/']
  .map(folder => fileURLToPath(new URL(folder, import.meta.url)))
  .filter(folder => existsSync(folder))

/** What is lost with the empty lines that say what is a heading, and with the small letters that say what is a name. */
const TOLD_BY_LAYOUT: ReadonlySet<string> = new Set([
  'no empty lines',
  'an agency line on top',
  'a by-line and a time on top',
  'a headline in capitals',
])

function sourceOf(text: string, id: string): Source {
  const [reader] = readers
  if (!reader) throw new Error('no reader')
  const known = {id, path: `${id}.txt`, event: 'event', beside: {published: '2022-05-02'}, given: {}}
  const result = ingest(new TextEncoder().encode(text), known, reader)
  if ('reason' in result || !result.sources[0]) throw new Error('no report')
  return result.sources[0]
}

describe.each(folders)('%s', folder => {
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(folder + name, 'utf8'))
  const inPlace: Back = (_, offset) => offset
  let before: Report | undefined

  test.each(Object.entries(clothes))('%s', (name, dress) => {
    before ??= check(texts.map((text, i) => sourceOf(text, `r${i}`)))
    const dressed = texts.map(dress)
    const backs = new Map(dressed.map(({back}, i) => [`r${i}`, back]))
    const back: Back = (source, offset) => backs.get(source)?.(offset) ?? offset
    const after = check(dressed.map(({text}, i) => sourceOf(text, `r${i}`)))
    const claims = compare(claimsOf(before, inPlace), claimsOf(after, back))
    expect(claims.all).toBeGreaterThan(100)
    expect(claims.kept / claims.all).toBeGreaterThanOrEqual(0.99)
    if (TOLD_BY_LAYOUT.has(name)) return
    const findings = compare(findingsOf(before, inPlace), findingsOf(after, back))
    expect(findings.lost.filter(isGrave)).toEqual([])
    expect(findings.added.filter(isGrave)).toEqual([])
  })
})

function isGrave({what}: {readonly what: string}): boolean {
  return !what.startsWith('info')
}

describe('one spelling for what is typed in many', () => {
  test.each([
    ['The fer\u00adry left.', 'The ferry left.'],
    ['The\u200b ferry left.', 'The ferry left.'],
    ['Cafe\u0301 Orsa closed.', 'Café Orsa closed.'],
    ['The o\ufb03ce was \ufb01ned.', 'The office was fined.'],
    ['It cost 12\u2009000\u202fcrowns.', 'It cost 12,000 crowns.'],
    ['The harbour`s rules changed.', 'The harbour’s rules changed.'],
    ["``We go,'' she said.", '“We go,” she said.'],
    ["`` We go , '' she said .", '“We go,” she said.'],
    ["The mayor 's boat did n't sail .", "The mayor's boat didn't sail."],
    ["The workers ' union left .", "The workers' union left."],
    ['It ( the ferry ) cost $ 40 .', 'It (the ferry) cost $40.'],
    ['It left at 9: 01 a.m. on Monday.', 'It left at 9:01 a.m. on Monday.'],
    ['It carried 2, 000 people.', 'It carried 2,000 people.'],
    ['It carried 1, 400 people and 1, 250 cars.', 'It carried 1,400 people and 1,250 cars.'],
    ['A 6. 1 - magnitude quake shook Varn.', 'A 6.1-magnitude quake shook Varn.'],
    ['The 36 - year - old man paid $4. 9 million.', 'The 36-year-old man paid $4.9 million.'],
    ['An eight - year deal, and a 21 - 14 win.', 'An eight-year deal, and a 21-14 win.'],
    ['The 12 - foot boat left at 10: 45 on 12 / 23 / 31 in fog.', 'The 12-foot boat left at 10:45 on 12/23/31 in fog.'],
    ['The 24 - year - old fired his. 38 pistol.', 'The 24-year-old fired his .38 pistol.'],
    [
      'The 36 - year - old won $2. 5m at 4. 30pm, or £1. 7 million.',
      'The 36-year-old won $2.5m at 4.30pm, or £1.7 million.',
    ],
    ['The 9 - hour magnitude - 5. 9 swarm hit 1, 400 homes.', 'The 9-hour magnitude - 5.9 swarm hit 1,400 homes.'],
    ['A 10 - day swarm had a magnitude of 5. 9. Varn was hit.', 'A 10-day swarm had a magnitude of 5.9. Varn was hit.'],
    ['The 10 - day talks in the U. S. ended at 5 p. m. sharp.', 'The 10-day talks in the U.S. ended at 5 p.m. sharp.'],
    ['The 10 - day talks didn ’ t please the mayor ’ s men.', 'The 10-day talks didn’t please the mayor’s men.'],
    ['The 10 - day talks, “ a farce ” to her, ended.', 'The 10-day talks, “a farce” to her, ended.'],
    [
      'See https: / / www. example. org / 2031 / a - 12 _ b. html Ferry sinks.',
      'See https://www.example.org/2031/a-12_b.html Ferry sinks.',
    ],
    ['It left.  Nobody waved.', 'It left. Nobody waved.'],
    [
      'The toll rose to 10 - a record - on 3. 4 more are missing.',
      'The toll rose to 10 - a record - on 3. 4 more are missing.',
    ],
  ])('%j is read as %j', (typed, text) => {
    const source = sourceOf(typed, 'a')
    expect(source.text).toBe(text)
    const last = text.lastIndexOf(' ') + 1
    const place = locate(source.offsets, last, text.length)
    expect(
      source.raw
        .slice(place.start, place.end)
        .normalize('NFKC')
        .replace(/ (?=[.\d])/g, ''),
    ).toBe(text.slice(last))
    expect(inRunningText(source.offsets)(place.start, place.end)).toEqual({start: last, end: text.length})
  })

  test.each([
    'It stopped at berths 12, 400 and 500.',
    'The heights were 5\'11" and 6\'2".',
    'He waited . . . and left.',
    'The 36-year-old won on May 4, 200 km from the U. S. coast.',
    'Final score: Orsa 3, Varn 100.',
    'It carried 1,250 cars in 2, 140 of them red and 3, 120 blue.',
    '“We turned back,” the captain said, ‘for good’ – she thought – “at 9:01”.',
  ])('%j stays as it is', text => {
    expect(sourceOf(text, 'a').text).toBe(text)
  })
})
