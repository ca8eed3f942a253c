import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {identify} from '../src/cli/identity.ts'
import type {Io} from '../src/cli/io.ts'
import {progress} from '../src/cli/progress.ts'
import {fillExamples} from '../src/cli/readme.ts'
import {printLedger} from '../src/config/index.ts'

function ioOf(times: readonly number[], errIsTerminal = true): {io: Io; said: () => string} {
  const said: string[] = []
  let at = 0
  const io = {
    cwd: '/',
    out: () => undefined,
    err: (text: string) => said.push(text),
    outIsTerminal: false,
    errIsTerminal,
    now: () => times[Math.min(at++, times.length - 1)] ?? 0,
    today: () => '2031-06-01',
    env: {},
  }
  return {io, said: () => said.join('')}
}

describe('progress', () => {
  const run = (io: Io): void => {
    const {step, end} = progress(3, io)
    step()
    step()
    end()
  }

  test('is shown once a second has gone, and wiped at the end', () => {
    const {io, said} = ioOf([0, 900, 1100])
    run(io)
    expect(said()).toBe('\rread 2 of 3 reports\r\u001B[K')
  })

  test('is not shown for less, nor where nobody looks', () => {
    const [quick, piped] = [ioOf([0, 100, 900]), ioOf([0, 5000], false)]
    run(quick.io)
    run(piped.io)
    expect(quick.said() + piped.said()).toBe('')
  })
})

describe('names of events and sources', () => {
  test('grow only where two would be the same', () => {
    expect([
      ...identify(
        ['/x/june/quake/a.txt', '/x/may/quake/a.txt', '/x/may/flood/a.txt', '/x/may/flood/a.md'],
        'folder',
      ).values(),
    ]).toEqual([
      {event: 'june-quake', id: 'june-quake/a'},
      {event: 'may-quake', id: 'may-quake/a'},
      {event: 'flood', id: 'flood/a.txt'},
      {event: 'flood', id: 'flood/a.md'},
    ])
  })

  test('one event has the name of the folder that all are in', () => {
    expect([...identify(['/x/quake/late/a.txt', '/x/quake/a.txt'], 'one').values()].map(({event}) => event)).toEqual([
      'quake',
      'quake',
    ])
  })

  test('are always different, and safe as file names', () => {
    const part = fc.constantFrom('a', 'b', 'A', 'ä', 'a b', '..x', 'con:')
    const file = fc
      .tuple(fc.array(part, {minLength: 1, maxLength: 3}), part, fc.constantFrom('.txt', '.md'))
      .map(([folders, stem, end]) => `/${folders.join('/')}/${stem}${end}`)
    fc.assert(
      fc.property(
        fc.uniqueArray(file, {maxLength: 8}),
        fc.constantFrom('folder' as const, 'one' as const),
        (files, events) => {
          const ids = [...identify(files, events).values()].map(({id}) => id)
          expect(new Set(ids.map(id => id.toLowerCase())).size).toBe(files.length)
          for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*\/[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u)
        },
      ),
    )
  })
})

describe('ledgers', () => {
  const source = {source: 'ferry/a', path: 'ferry/a.txt'}
  const entry = {line: 1, kind: 'time', text: '4 May: "x"', reads: '4 May', value: {type: 'DATE', timex: 'XXXX-05-04'}}

  test('have a claim’s value on one line', () => {
    expect(printLedger(source, [entry])).toMatch(/^ {4}value: \{ type: DATE, timex: XXXX-05-04 \}$/m)
  })

  test.each([
    ['corrections:\n  reject: []\n'],
    ['# ours\n# and theirs\ncorrections: {add: []} # none yet\n'],
    ['corrections:\r\n  reject: []\r\n'],
  ])('keep %j as it is', corrections => {
    const printed = printLedger(source, [entry], `source: x\nclaims: []\n${corrections}`)
    expect(printed.endsWith(corrections)).toBe(true)
    expect(printLedger(source, [entry], printed)).toBe(printed)
  })
})

describe('examples of a page', () => {
  const page =
    'See:\n\n<!-- crosscheck check a b | 2-3 -->\n\n```text\nold\n```\n\n<!-- crosscheck rules -->\n```\n```\n'

  test('are filled with what the program prints', () => {
    const filled = fillExamples(page, args => `${args.join('+')}\ntwo $&\nthree\nfour\n`)
    expect(filled).toBe(
      'See:\n\n<!-- crosscheck check a b | 2-3 -->\n\n```text\ntwo $&\nthree\n```\n\n<!-- crosscheck rules -->\n```\nrules\ntwo $&\nthree\nfour\n```\n',
    )
  })
})
