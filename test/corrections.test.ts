import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadCorrections, saveCorrections, type LedgerFile} from '../src/archive/index.ts'
import {editCorrections, readCorrections} from '../src/config/index.ts'
import {crosscheck, workspace} from './workspace.ts'

const head = 'source: ferry/a\npath: sources/ferry/a.txt\nclaims:\n  - line: 1\n    text: "corrections: none"\n'
const reject = {text: '4 May 2031', line: 1, nth: 2, kind: 'time', reason: 'a misprint: "May"'}
const add = {quote: 'The ferry', kind: 'place', value: {id: 'ferry', name: 'The ferry'}, reason: 'it is one'}

describe('corrections are edited where they stand', () => {
  test('put into a ledger without any, and taken out again, the rest stays to the byte', () => {
    const both = editCorrections(head, {put: {reject: [reject], add: [add]}})
    expect(both.startsWith(head)).toBe(true)
    expect(readCorrections(both, 'a.yaml')).toEqual({reject: [reject], add: [add]})
    const one = editCorrections(both, {take: {add: [{...add, value: {name: 'The ferry', id: 'ferry'}}]}})
    expect(readCorrections(one, 'a.yaml')).toEqual({reject: [reject], add: []})
    expect(editCorrections(one, {take: {reject: [reject]}})).toBe(head)
  })

  test('comments and other entries stay', () => {
    const own = `${head}# what we know\ncorrections:\n  reject:\n    # by the desk\n    - {text: Varn, reason: no place} # seen\n`
    const more = editCorrections(own, {put: {reject: [reject]}})
    for (const comment of ['# what we know', '# by the desk', '# seen']) expect(more).toContain(comment)
    expect(readCorrections(more, 'a.yaml').reject).toEqual([{text: 'Varn', reason: 'no place'}, reject])
    const less = editCorrections(more, {take: {reject: [reject]}})
    expect(readCorrections(less, 'a.yaml').reject).toEqual([{text: 'Varn', reason: 'no place'}])
    expect(less).toContain('# by the desk')
  })

  test('one that was not there is taken out of nothing', () => {
    expect(editCorrections(head, {take: {reject: [reject]}})).toBe(head)
  })
})

describe('corrections are kept', () => {
  const ledgerIn = (folder: string): LedgerFile => ({
    file: join(folder, 'claims/ferry/a.yaml'),
    shown: 'claims/ferry/a.yaml',
    source: 'ferry/a',
    path: 'a.txt',
  })

  test('only at the revision that was expected; what else changes in the ledger is no other revision', () => {
    const ledger = ledgerIn(workspace({}))
    const {revision} = loadCorrections(ledger)
    const first = saveCorrections(ledger, revision, {put: {reject: [reject]}})
    expect(first).toMatchObject({saved: true, now: {corrections: {reject: [reject]}}})
    expect(saveCorrections(ledger, revision, {put: {add: [add]}})).toMatchObject({saved: false, now: first.now})
    expect(readFileSync(ledger.file, 'utf8')).not.toContain('quote:')
    const folder = workspace({'claims/ferry/a.yaml': readFileSync(ledger.file, 'utf8').replace('a.txt', 'b.txt')})
    expect(loadCorrections(ledgerIn(folder)).revision).toBe(first.now.revision)
  })
})

test('of words that stand twice on a line, the one that is named is corrected', () => {
  const text = 'The ferry left Varn on 4 May 2031 and came back to Varn on 4 May 2031, a day late.\n'
  const times = (corrections: object): number[] => {
    const folder = workspace({
      'ferry/a.txt': text,
      'claims/ferry/a.yaml': JSON.stringify({source: 'ferry/a', corrections}),
    })
    const {claims} = JSON.parse(crosscheck(folder, 'claims', 'ferry', '--format', 'json').out) as {
      claims: {kind: string; text: string; start: number; value: {timex: string}}[]
    }
    return claims.filter(claim => claim.text === '4 May 2031').map(({start}) => start)
  }
  const [first = 0, second = 0] = times({})
  expect([first, second]).toEqual([text.indexOf('4 May'), text.lastIndexOf('4 May')])
  const rejected = {text: '4 May 2031', line: 1, kind: 'time', reason: 'r'}
  expect(times({reject: [{...rejected, nth: 1}]})).toEqual([second])
  expect(times({reject: [{...rejected, nth: 2}]})).toEqual([first])
  expect(times({reject: [rejected]})).toEqual([])
  const value = {type: 'DATE', timex: '2031-05-05'}
  const added = {quote: '4 May 2031', line: 1, nth: 2, kind: 'time', value, reason: 'r'}
  expect(times({reject: [{...rejected, nth: 2}], add: [added]})).toEqual([first, second])
})
