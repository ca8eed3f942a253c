import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {cacheFolder} from './cache-folder.ts'
import {openCache} from './cache.ts'
import {trim} from './trim.ts'

const root = mkdtempSync(join(tmpdir(), 'crosscheck-cache-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

const DAY = 24 * 60 * 60
let made = 0

function folder(): string {
  return join(root, String(made++))
}

function filesIn(at: string): string[] {
  return readdirSync(at, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name !== 'trimmed')
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

function onlyFile(at: string): string {
  const files = filesIn(at)
  expect(files).toHaveLength(1)
  return files[0] ?? ''
}

describe('cache folder', () => {
  const env = {XDG_CACHE_HOME: '/x', HOME: '/home/orvik', LOCALAPPDATA: '/local'}
  test.each([
    [env, 'linux', '/x/crosscheck'],
    [env, 'darwin', '/x/crosscheck'],
    [{...env, XDG_CACHE_HOME: undefined}, 'linux', '/home/orvik/.cache/crosscheck'],
    [{...env, XDG_CACHE_HOME: ''}, 'linux', '/home/orvik/.cache/crosscheck'],
    [{...env, XDG_CACHE_HOME: 'not/absolute'}, 'linux', '/home/orvik/.cache/crosscheck'],
    [{...env, XDG_CACHE_HOME: undefined}, 'darwin', '/home/orvik/Library/Caches/crosscheck'],
    [{...env, XDG_CACHE_HOME: undefined}, 'win32', '/local/crosscheck'],
    [{}, 'linux', undefined],
    [{}, 'win32', undefined],
  ] as const)('of %o on %s is %s', (given, platform, expected) => {
    expect(cacheFolder(given, platform)).toBe(expected)
  })
})

describe('cache', () => {
  test('gives back what was put, to whoever opens it, under all that it was put under', () => {
    const at = folder()
    const value = {words: ['Elsin', 'née “Värn”'], none: null, part: {n: 0.1}}
    openCache(at).put('a basis', value)
    expect(openCache(at).get('a basis')).toEqual(value)
    expect(openCache(at).get('another basis')).toBeUndefined()
  })

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['empty', () => Buffer.alloc(0)],
    [
      'with a bit turned over',
      (bytes: Buffer) => Buffer.from(bytes.map((b, i) => (i === bytes.length >> 1 ? b ^ 1 : b))),
    ],
    ['of something else', () => Buffer.from('not packed at all')],
  ])('an entry %s is as if it were not there, and is written again', (_, spoil) => {
    const at = folder()
    const cache = openCache(at)
    cache.put('a basis', {words: Array.from({length: 99}, (_, i) => `word ${i}`)})
    const file = onlyFile(at)
    writeFileSync(file, spoil(readFileSync(file)))
    expect(cache.get('a basis')).toBeUndefined()
    cache.put('a basis', {words: ['Elsin']})
    expect(cache.get('a basis')).toEqual({words: ['Elsin']})
    expect(filesIn(at)).toEqual([file])
  })

  test('an entry in the place of another is not taken for it', () => {
    const at = folder()
    const cache = openCache(at)
    cache.put('a basis', 1)
    const file = onlyFile(at)
    cache.put('another basis', 2)
    const other = filesIn(at).find(each => each !== file) ?? ''
    writeFileSync(other, readFileSync(file))
    expect(cache.get('another basis')).toBeUndefined()
    expect(cache.get('a basis')).toBe(1)
  })

  test('a folder that cannot be written is done without', () => {
    const at = folder()
    writeFileSync(at, 'a file')
    const cache = openCache(join(at, 'below'))
    cache.put('a basis', 1)
    cache.tidy()
    expect(cache.get('a basis')).toBeUndefined()
    expect(readFileSync(at, 'utf8')).toBe('a file')
  })
})

describe('trimming', () => {
  const bounds = {oldest: 30 * DAY * 1000, most: 2500}

  function withAged(ages: Readonly<Record<string, number>>): string {
    const at = folder()
    mkdirSync(join(at, 'ab'), {recursive: true})
    for (const [name, seconds] of Object.entries(ages)) {
      writeFileSync(join(at, 'ab', name), Buffer.alloc(1000))
      const then = Date.now() / 1000 - seconds
      utimesSync(join(at, 'ab', name), then, then)
    }
    return at
  }

  function namesIn(at: string): string[] {
    return readdirSync(join(at, 'ab')).sort()
  }

  test('what was used longest ago goes where there is too much, and what is too old', () => {
    const at = withAged({'new.gz': 10, 'older.gz': 20, 'oldest.gz': 30})
    trim(at, bounds)
    expect(namesIn(at)).toEqual(['new.gz', 'older.gz'])
    const old = withAged({'new.gz': 10, 'old.gz': 31 * DAY})
    trim(old, bounds)
    expect(namesIn(old)).toEqual(['new.gz'])
  })

  test('what a stopped program left goes, what another is writing stays', () => {
    const at = withAged({'a.gz.1.tmp': 2 * 60 * 60, 'b.gz.2.tmp': 2})
    trim(at, bounds)
    expect(namesIn(at)).toEqual(['b.gz.2.tmp'])
  })

  test('it is done once a day', () => {
    const at = withAged({'a.gz': 1})
    trim(at, bounds)
    writeFileSync(join(at, 'ab', 'b.gz'), Buffer.alloc(9000))
    trim(at, bounds)
    expect(namesIn(at)).toEqual(['a.gz', 'b.gz'])
    const yesterday = Date.now() / 1000 - 2 * DAY
    utimesSync(join(at, 'trimmed'), yesterday, yesterday)
    trim(at, bounds)
    expect(namesIn(at)).not.toContain('b.gz')
  })

  test('using an entry keeps it young', () => {
    const at = folder()
    const cache = openCache(at)
    cache.put('a basis', 1)
    const then = Date.now() / 1000 - 29 * DAY
    utimesSync(onlyFile(at), then, then)
    expect(cache.get('a basis')).toBe(1)
    trim(at, {oldest: DAY * 1000, most: 2500})
    expect(cache.get('a basis')).toBe(1)
  })
})
