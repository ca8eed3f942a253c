import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {openCache} from './cache.ts'
import {filesIn} from './kept-file.ts'

const root = mkdtempSync(join(tmpdir(), 'crosscheck-files-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const holding = (id: string) => ({
  sources: [{id, path: 'a.txt', event: 'e', raw: id, text: id, blocks: []}],
  warnings: [],
})

test('a file is read once for its bytes, what is known of it and the program, by whoever comes later', () => {
  let read = 0
  const count = (id: string) => () => {
    read++
    return holding(id)
  }
  const ask = (program: string, file: string, known: string) =>
    filesIn(openCache(join(root, 'one')), [program])(bytes(file), [known], count(`${program} ${file} ${known}`))
  const first = ask('p', 'text', 'known')
  expect(ask('p', 'text', 'known')).toEqual(first)
  expect(read).toBe(1)
  for (const [program, file, known] of [
    ['q', 'text', 'known'],
    ['p', 'texts', 'known'],
    ['p', 'text', 'more'],
  ] as const)
    expect(ask(program, file, known)).toEqual(holding(`${program} ${file} ${known}`))
  expect(read).toBe(4)
})

test('what was refused is asked anew', () => {
  const files = filesIn(openCache(join(root, 'two')), ['p'])
  expect(files(bytes('x'), [], () => ({reason: 'the file holds no text'}))).toEqual({reason: 'the file holds no text'})
  expect(files(bytes('x'), [], () => holding('x'))).toEqual(holding('x'))
})
