import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {scaffold, indexOf} from '../src/cli/scaffold.ts'
import {formats} from '../src/formats/index.ts'
import {readers} from '../src/ingest/index.ts'
import {kinds} from '../src/kinds/index.ts'
import {rules} from '../src/rules/index.ts'

const src = new URL('../src/', import.meta.url)

function folders(name: string): string[] {
  return readdirSync(new URL(`${name}/`, src), {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

function missing(name: string, parts: (folder: string) => readonly string[]): string[] {
  return folders(name).flatMap(folder =>
    parts(folder)
      .map(part => `${name}/${folder}/${part}`)
      .filter(path => !existsSync(new URL(path, src))),
  )
}

function namesOf(parts: readonly {readonly name: string}[]): string[] {
  return parts.map(({name}) => name).sort()
}

describe('every part is listed under the name of its folder', () => {
  test('kinds', () => {
    expect(namesOf(kinds)).toEqual(folders('kinds'))
  })
  test('rules', () => {
    expect(namesOf(rules)).toEqual(folders('rules'))
  })
  test('formats', () => {
    expect(namesOf(formats)).toEqual(folders('formats'))
  })
  test('readers', () => {
    expect(namesOf(readers)).toEqual(folders('ingest'))
  })
})

describe('every part is whole', () => {
  test('kinds', () => {
    expect(missing('kinds', kind => ['index.ts', 'corpus.ts', `${kind}.test.ts`])).toEqual([])
  })
  test('rules', () => {
    expect(missing('rules', () => ['rule.ts', 'spec.md'])).toEqual([])
  })
  test('formats and readers', () => {
    expect([...missing('formats', () => ['index.ts']), ...missing('ingest', () => ['index.ts'])]).toEqual([])
  })
  test('a kind’s test runs its corpus', () => {
    const idle = folders('kinds').filter(kind => {
      const file = new URL(`kinds/${kind}/${kind}.test.ts`, src)
      return existsSync(file) && !readFileSync(file, 'utf8').includes('testCorpus(')
    })
    expect(idle).toEqual([])
  })
})

describe('a new part', () => {
  const index = (type: string): string => readFileSync(new URL(`../${indexOf(type)}`, src), 'utf8')

  test.each([
    ['rule', ['rule.ts', 'spec.md']],
    ['kind', ['index.ts', 'value.ts', 'lexicon.ts', 'find.ts', 'corpus.ts', 'ferry-name.test.ts']],
    ['format', ['index.ts']],
  ])('%s has all its files and is listed', (type, files) => {
    const made = scaffold(type, 'ferry-name', index(type))
    expect([...made.files.keys()]).toEqual(files.map(file => `src/${type}s/ferry-name/${file}`))
    expect(made.index.text).toMatch(/^import \{ferryName\} from '\.\/ferry-name\/(?:rule|index)\.ts'$/m)
    expect(made.index.text).toMatch(/\bferryName,?\s*\]/)
  })

  test('is listed in an empty list and in one of several lines', () => {
    const head = "import type {Rule} from './rule.ts'\n\nexport const rules: readonly Rule[] = "
    expect(scaffold('rule', 'tide', `${head}[]\n`).index.text).toMatch(/= \[tide\]\n$/)
    expect(scaffold('rule', 'tide', `${head}[\n  one,\n  two,\n]\n`).index.text).toMatch(
      /= \[\n {2}one,\n {2}two,\n {2}tide,\n\]\n$/,
    )
  })

  test.each([
    ['rule', 'Tide', 'a name is of small letters and hyphens (found: Tide)'],
    ['rule', '../tide', 'a name is of small letters and hyphens (found: ../tide)'],
    ['ruel', 'tide', 'part "ruel" is not known; did you mean "rule"? (known: rule, kind, format)'],
  ])('%s %s is refused', (type, name, message) => {
    expect(() => scaffold(type, name, '')).toThrow(message)
  })

  test('that is listed already is refused', () => {
    expect(() => scaffold('format', 'json', index('format'))).toThrow('lists json already')
  })
})
