import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Left to right: a folder imports only from those in the rows before its own. */
const order: readonly (readonly string[])[] = [
  ['text'],
  ['ingest', 'vocabulary'],
  ['reading'],
  ['claim'],
  ['kinds'],
  ['align'],
  ['findings', 'version.ts'],
  ['rules'],
  ['formats'],
  ['steps'],
  ['check.ts', 'index.ts'],
  ['eval'],
  ['config'],
  ['archive'],
  ['review', 'editor'],
  ['cli'],
]
const worldly = ['archive', 'review', 'editor', 'cli']
const apart = ['kinds', 'rules', 'formats', 'ingest']

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(src, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(entry => relative(src, join(entry.parentPath, entry.name)))
  .filter(file => !/\.test\.ts$|\.d\.[a-z]{2,5}\.ts$|\.d\.ts$/.test(file))
  .sort()
const texts = new Map(files.map(file => [file, readFileSync(join(src, file), 'utf8')]))

function modulesOf(file: string, text = texts.get(file) ?? ''): string[] {
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"`;]{0,2000}?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '')
}

const imports = files.flatMap(file => importsOf(file))

function importsOf(file: string, text?: string): Import[] {
  return modulesOf(file, text)
    .filter(module => module.startsWith('.'))
    .map(module => ({from: file, to: relative(src, resolve(src, dirname(file), module))}))
}

// imports of types alone are gone when the program runs
function withoutTypes(text: string): string {
  return text.replace(/^(?:import|export) type\b[^;'"`]{0,2000}?from '[^']+'$/gm, '')
}

function folder(file: string): string {
  return file.split('/')[0] ?? ''
}

function rowOf(file: string): number {
  return order.findIndex(row => row.includes(folder(file)))
}

describe('architecture', () => {
  test('there are files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports.length).toBeGreaterThan(200)
  })

  test('every folder has its place', () => {
    expect(files.filter(file => rowOf(file) < 0)).toEqual([])
  })

  test('imports go to the left only', () => {
    const wrong = imports.filter(({from, to}) => folder(from) !== folder(to) && rowOf(to) >= rowOf(from))
    expect(wrong).toEqual([])
  })

  test('siblings do not import each other', () => {
    const sibling = (file: string): string => (file.split('/').length > 2 ? file.split('/').slice(0, 2).join('/') : '')
    const wrong = imports.filter(
      ({from, to}) =>
        apart.includes(folder(from)) &&
        folder(from) === folder(to) &&
        sibling(from) !== '' &&
        sibling(to) !== '' &&
        sibling(from) !== sibling(to),
    )
    expect(wrong).toEqual([])
  })

  test('there are no cycles of what runs', () => {
    const next = new Map(
      files.map(file => [file, importsOf(file, withoutTypes(texts.get(file) ?? '')).map(({to}) => to)]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const to of next.get(file) ?? []) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  test('only the outer folders touch the world', () => {
    const inner = files.filter(file => !worldly.includes(folder(file)))
    expect(inner.filter(file => modulesOf(file).some(module => module.startsWith('node:')))).toEqual([])
    expect(
      inner.filter(file =>
        /\b(?:console|process)\.\w|\bfetch\(|\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/.test(texts.get(file) ?? ''),
      ),
    ).toEqual([])
  })

  test('the review page has nothing of the program but the types of what it is told', () => {
    const page = files.filter(file => file.startsWith('review/page/'))
    const others = files.filter(file => !page.includes(file))
    expect(page.length).toBeGreaterThan(10)
    const outside = page.flatMap(file => importsOf(file)).filter(({to}) => !to.startsWith('review/page/'))
    expect(outside.filter(({to}) => to !== 'review/protocol/index.ts')).toEqual([])
    const running = page.flatMap(file => importsOf(file, withoutTypes(texts.get(file) ?? '')))
    expect(running.filter(({to}) => !to.startsWith('review/page/'))).toEqual([])
    expect(others.flatMap(file => importsOf(file)).filter(({to}) => to.startsWith('review/page/'))).toEqual([])
    const packages = page.flatMap(file => modulesOf(file)).filter(module => !module.startsWith('.'))
    expect([...new Set(packages)].sort()).toEqual(['@preact/signals', 'preact', 'preact/hooks'])
  })

  test('exports have names', () => {
    expect(files.filter(file => /^export default\b/m.test(texts.get(file) ?? ''))).toEqual([])
  })

  test('natural is imported by sub-path alone, files with their ending', () => {
    const modules = files.flatMap(file => modulesOf(file).map(module => ({file, module})))
    expect(modules.filter(({module}) => module === 'natural')).toEqual([])
    expect(modules.filter(({module}) => module.startsWith('.') && !/\.(?:tsx?|json)$/.test(module))).toEqual([])
  })

  test('shared code names no kind', () => {
    const shared = files.filter(
      file => ['claim', 'align', 'findings', 'formats'].includes(folder(file)) || file === 'check.ts',
    )
    expect(shared.filter(file => /\bswitch \(\w+\.kind\)|\bkind === '/.test(texts.get(file) ?? ''))).toEqual([])
  })
})
