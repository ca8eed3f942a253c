import {execFile} from 'node:child_process'
import {existsSync, readFileSync, readdirSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {build} from 'esbuild'
import {describe, expect, test} from 'vitest'
import {loadDecisions, saveDecisions} from '../src/archive/index.ts'
import {editDecisions, readDecisions, reportSchema} from '../src/config/index.ts'
import {add, crosscheck, workspace} from './workspace.ts'

const one =
  'The ferry Elsin turned back on 4 May 2031, the harbour office of Varn said.\n\nIt turned turned back again on Monday.\n'
const file = 'reports/decisions.yaml'

type Finding = ReturnType<typeof reportSchema.parse>['findings'][number]

function findings(folder: string, ...args: readonly string[]): Finding[] {
  return reportSchema.parse(JSON.parse(crosscheck(folder, 'check', '--format', 'json', ...args).out)).findings
}

function idIn(folder: string): string {
  const [finding] = findings(folder)
  if (!finding) throw new Error('no finding')
  return finding.id
}

function decisionsIn(folder: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

describe('decide', () => {
  test('dismisses with a reason, confirms, reopens; what else stands in the file stays', () => {
    const folder = workspace({'sources/ferry/a.txt': one})
    const id = idIn(folder)
    const other = `# ours\n0000000000000001: {status: confirmed}   # seen\n`
    add(folder, {[file]: other})
    const dismiss = ['decide', id.slice(0, 8), 'dismiss', '--reason', 'as: "they" wrote it', '--by', 'Ada Brook']
    expect(crosscheck(folder, ...dismiss)).toMatchObject({status: 0, err: ''})
    expect(decisionsIn(folder)).toContain(other)
    expect(loadDecisions(join(folder, file)).decisions[id]).toEqual({
      status: 'dismissed',
      reason: 'as: "they" wrote it',
      by: 'Ada Brook',
      date: '2031-06-01',
      about: expect.stringMatching(/^repeated-words: .*turned turned/) as unknown,
    })
    expect(findings(folder).find(finding => finding.id === id)?.status).toBe('dismissed')
    expect(crosscheck(folder, 'check').status).toBe(0)
    expect(crosscheck(folder, 'decide', id, 'confirm', '--by', 'Ada').status).toBe(0)
    expect(crosscheck(folder, 'check').status).toBe(1)
    expect(crosscheck(folder, 'decide', id, 'reopen').out).toBe(`${id} open\n`)
    expect(decisionsIn(folder)).toBe(other)
  })

  test.each([
    [['decide', 'abcdef', 'dismis'], /decision: "dismis" is not known; did you mean "dismiss"\?/],
    [['decide', '../../etc', 'dismiss', '--reason', 'r'], /a finding is named by 6 to 16 digits/],
    [['decide', 'abcdef', 'dismiss'], /dismissing wants a reason/],
    [['decide', 'abcdef', 'confirm'], /no finding abcdef in these reports/],
    [['decide', 'abcdef', 'reopen'], /nothing was decided about abcdef/],
  ])('%j is refused', (args, message) => {
    const folder = workspace({'sources/ferry/a.txt': one})
    const {status, err} = crosscheck(folder, ...args)
    expect(err).toMatch(message)
    expect(status).toBe(2)
    expect(existsSync(join(folder, file))).toBe(false)
  })

  test('a day that is none is refused before anything is written', () => {
    const folder = workspace({'sources/ferry/a.txt': one})
    const {err} = crosscheck(folder, 'decide', idIn(folder), 'dismiss', '--reason', 'r', '--expires', '2031-02-30')
    expect(err).toMatch(/expires: should be a day such as 2031-04-09/)
    expect(existsSync(join(folder, file))).toBe(false)
  })

  test('a decision that has run out no longer holds, and is told', () => {
    const folder = workspace({'sources/ferry/a.txt': one})
    const id = idIn(folder)
    crosscheck(folder, 'decide', id, 'dismiss', '--reason', 'r', '--expires', '2031-06-01')
    expect(crosscheck(folder, 'check').status).toBe(0)
    crosscheck(folder, 'decide', id, 'dismiss', '--reason', 'r', '--expires', '2031-05-31')
    const {status, out} = crosscheck(folder, 'check')
    expect(status).toBe(1)
    expect(out).toMatch(/warning stale-decision[^]*ran out on 2031-05-31[^]*reports\/decisions\.yaml:2:1/)
  })
})

describe('baseline', () => {
  test('takes over what stands, and leaves what comes later', () => {
    const folder = workspace({'sources/ferry/a.txt': one, 'sources/tug/b.txt': 'The tug left left Varn on Monday.\n'})
    const open = findings(folder).length
    expect(open).toBeGreaterThanOrEqual(2)
    expect(crosscheck(folder, 'baseline').out).toBe(`dismissed ${open} findings in ${file}\n`)
    expect(crosscheck(folder, 'check', '--fail-on', 'info').status).toBe(0)
    const before = decisionsIn(folder)
    expect(crosscheck(folder, 'baseline').out).toBe(`dismissed 0 findings in ${file}\n`)
    expect(decisionsIn(folder)).toBe(before)
    add(folder, {'sources/tug/c.txt': 'Everybody was on the the ferry on Monday, he said.\n'})
    expect(crosscheck(folder, 'check').status).toBe(1)
  })

  test('leaves what is confirmed, and says so', () => {
    const folder = workspace({'sources/ferry/a.txt': 'Everybody was on the the ferry on Monday, he said.\n'})
    const [finding] = findings(folder)
    crosscheck(folder, 'decide', finding?.id ?? '', 'confirm')
    expect(crosscheck(folder, 'baseline').out).toBe(
      `dismissed 0 findings in ${file}; 1 is confirmed and still counts\n`,
    )
    expect(crosscheck(folder, 'check').status).toBe(1)
  })

  test('the same slip in an older or newer report takes no decision away', () => {
    const slip = (day: string): string => `---\npublished: ${day}\n---\n${one}`
    const folder = workspace({'sources/m/m.txt': slip('2031-05-05')})
    crosscheck(folder, 'baseline')
    add(folder, {'sources/a/a.txt': slip('2031-05-20')})
    const status = new Map(findings(folder).map(finding => [finding.places[0]?.source, finding.status]))
    expect(status).toEqual(
      new Map([
        ['a/a', 'open'],
        ['m/m', 'dismissed'],
      ]),
    )
  })
})

describe('stale decisions', () => {
  const entry = '00000000000000aa: {status: dismissed, reason: once, about: "repeated-words: x"}\n'
  const text = `# kept\n0000000000000e01: {status: confirmed}\n# of the next\n${entry}`

  test('are findings in the file of decisions where everything was read, and only there', () => {
    const folder = workspace({'sources/ferry/a.txt': one, [file]: entry})
    const stale = findings(folder).filter(({rule}) => rule === 'stale-decision')
    expect(stale).toMatchObject([
      {severity: 'warning', places: [{source: file, text: '00000000000000aa', start: 0, line: 1, column: 1}]},
    ])
    expect(findings(folder, 'sources/ferry').filter(({rule}) => rule === 'stale-decision')).toEqual([])
    add(folder, {'crosscheck.yaml': 'rules: {stale-decision: error}\n'})
    expect(findings(folder)[0]).toMatchObject({severity: 'error'})
    add(folder, {'crosscheck.yaml': 'rules: {stale-decision: off}\n'})
    expect(findings(folder).map(({rule}) => rule)).toEqual(['repeated-words'])
  })

  test('a rule that is switched off makes no decision stale', () => {
    const folder = workspace({'sources/ferry/a.txt': one})
    crosscheck(folder, 'baseline')
    add(folder, {'crosscheck.yaml': 'rules: {repeated-words: off}\n'})
    expect(findings(folder)).toEqual([])
  })

  test('--prune takes them out and nothing else', () => {
    const folder = workspace({'sources/ferry/a.txt': one})
    const kept = `# about us\n${idIn(folder)}:   # seen\n  status: dismissed\n  reason: 'so'\n`
    add(folder, {[file]: kept + text})
    const {err, out, status} = crosscheck(folder, 'check', '--prune')
    expect(err).toBe(`crosscheck: took 2 decisions out of ${file}\n`)
    expect(out).not.toContain('stale-decision')
    expect(status).toBe(0)
    expect(decisionsIn(folder)).toContain(kept)
    expect(decisionsIn(folder)).toBe(`${kept}# kept\n# of the next\n`)
    expect(crosscheck(folder, 'check', 'sources/ferry', '--prune')).toMatchObject({status: 2})
  })
})

describe('a fingerprint stands while the claim does', () => {
  const source = fileURLToPath(new URL('../sources/iss-2022', import.meta.url))
  const real = Object.fromEntries(
    readdirSync(source).map(name => [`sources/iss-2022/${name}`, readFileSync(join(source, name), 'utf8')]),
  )
  const textAt = (name: string): string => real[`sources/iss-2022/${name}`] ?? ''
  const ids = (files: Readonly<Record<string, string>>): string[] =>
    findings(workspace(files))
      .map(({id}) => id)
      .sort()
  const before = ids(real)
  const reports = Object.keys(real).filter(name => name.endsWith('.txt'))
  const filler = 'Nobody was at the window.\n\n'

  test('when text moves down, a paragraph is put in, or line ends change', () => {
    expect(before.length).toBeGreaterThan(10)
    for (const name of reports) {
      const text = real[name] ?? ''
      const middle = text.indexOf('\n\n', text.length / 2)
      expect(middle).toBeGreaterThan(0)
      expect(ids({...real, [name]: text.slice(0, middle) + `\n\n${filler.trim()}` + text.slice(middle)})).toEqual(
        before,
      )
    }
    expect(ids(Object.fromEntries(Object.entries(real).map(([name, text]) => [name, `\n\n\n${text}`])))).toEqual(before)
  })

  test('when every file has another name', () => {
    const renamed = (text: string): string =>
      text.replace(/\b0(\d)-([a-z-]+\.txt)/g, (_, n: string) => `z${9 - Number(n)}.txt`)
    const files = Object.fromEntries(
      Object.entries(real).map(([name, text]) => [renamed(name), name.endsWith('.yaml') ? renamed(text) : text]),
    )
    expect(Object.keys(files).sort()).not.toEqual(Object.keys(real).sort())
    expect(ids(files)).toEqual(before)
  })

  test.each([
    ['04-report-d.txt', 'On Twitter', 'On Telegram'],
    ['05-report-e.txt', 'US, Canada', 'US, Norway'],
    ['03-techtimes.txt', 'Roscomos', 'Roscosmoz'],
  ])('and goes when %s no longer says “%s”', (name, words, others) => {
    expect(textAt(name)).toContain(words)
    const after = new Set(ids({...real, [`sources/iss-2022/${name}`]: textAt(name).replaceAll(words, others)}))
    const changed = before.filter(id => !after.has(id))
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(before.length / 2)
  })
})

describe('the text of a file of decisions', () => {
  const other =
    '# one\n0000000000000001:   # two\n    status: confirmed\n    # three\n    reason: |\n      a\n      b\n\n# four\n"0000000000000002": {status: dismissed}  # five\n'
  const decided = {status: 'confirmed'} as const
  const entry = (id: string): string => `${id}:\n  status: confirmed\n`

  test.each<[string, string, readonly [string, typeof decided | undefined][], string]>([
    ['nothing', other, [], other],
    ['one more', other, [['000000000000000a', decided]], other + entry('000000000000000a')],
    [
      'one more after no line break',
      other.trimEnd(),
      [['000000000000000a', decided]],
      other + entry('000000000000000a'),
    ],
    ['one less', other, [['0000000000000002', undefined]], other.slice(0, other.indexOf('"'))],
    ['the first gone', other, [['0000000000000001', undefined]], `# one\n${other.slice(other.indexOf('\n# four'))}`],
    [
      'one changed',
      other,
      [['0000000000000002', decided]],
      other.slice(0, other.indexOf('"')) + entry('"0000000000000002"'),
    ],
    [
      'braces',
      '# x\n{00000000000000ab: {status: dismissed}}\n',
      [['000000000000000a', decided]],
      `# x\n00000000000000ab:\n  status: dismissed\n\n${entry('000000000000000a')}`,
    ],
    ['one that was not there taken out', other, [['000000000000000b', undefined]], other],
  ])('%s', (_, before, changes, after) => {
    expect(editDecisions(before, new Map(changes))).toBe(after)
    expect(Object.keys(readDecisions(after, 'f')).sort()).toEqual(
      [...new Set([...Object.keys(readDecisions(before, 'f')), ...changes.map(([id]) => id)])]
        .filter(id => !changes.some(([each, to]) => each === id && to === undefined))
        .sort(),
    )
  })
})

describe('several programs at one file', () => {
  test('a change on top of another revision is refused and shows what stands', () => {
    const path = join(workspace({}), file)
    const {revision} = loadDecisions(path)
    const first = saveDecisions(path, revision, new Map([['00000000000000aa', {status: 'confirmed'}]]))
    expect(first.saved).toBe(true)
    const second = saveDecisions(path, revision, new Map([['00000000000000ab', {status: 'dismissed'}]]))
    expect(second).toMatchObject({saved: false, now: {decisions: {'00000000000000aa': {status: 'confirmed'}}}})
    expect(saveDecisions(path, second.now.revision, new Map([['00000000000000ab', {status: 'dismissed'}]])).saved).toBe(
      true,
    )
    expect(Object.keys(loadDecisions(path).decisions)).toEqual(['00000000000000aa', '00000000000000ab'])
  })

  test('a lock that a killed program left is taken over', () => {
    const folder = workspace({[file]: ''})
    const path = join(folder, file)
    writeFileSync(`${path}.lock`, 'elsewhere 1')
    expect(() => saveDecisions(path, 'x', new Map())).toThrow(/another program is writing it/)
    writeFileSync(`${path}.lock`, `${hostname()} 999999999`)
    expect(saveDecisions(path, loadDecisions(path).revision, new Map()).saved).toBe(true)
    writeFileSync(`${path}.lock`, 'elsewhere 1')
    const old = new Date(Date.now() - 60_000)
    utimesSync(`${path}.lock`, old, old)
    expect(saveDecisions(path, loadDecisions(path).revision, new Map()).saved).toBe(true)
  })

  test('no decision is lost when many write at once', async () => {
    const folder = workspace({'go.ts': writer})
    const program = join(folder, 'go.cjs')
    await build({entryPoints: [join(folder, 'go.ts')], outfile: program, bundle: true, platform: 'node', format: 'cjs'})
    const runs = Array.from({length: 6}, (_, i) =>
      promisify(execFile)(process.execPath, [program, join(folder, file), String(i)]),
    )
    await Promise.all(runs)
    expect(Object.keys(loadDecisions(join(folder, file)).decisions)).toHaveLength(60)
    expect(readdirSync(join(folder, 'reports'))).toEqual(['decisions.yaml'])
  })
})

const writer = `
import {changeDecisions} from '${fileURLToPath(new URL('../src/archive/decision-store.ts', import.meta.url))}'
const [file = '', n = ''] = process.argv.slice(2)
for (let i = 0; i < 10; i++)
  changeDecisions(file, new Map([[(Number(n) * 16 + i).toString(16).padStart(16, 'a'), {status: 'dismissed', by: n}]]))
`

describe('hostile files of decisions', () => {
  test.each([
    [
      'a name that climbs out',
      '../../x: {status: confirmed}\n',
      /decisions\.yaml:1:1: .*fingerprint of 16 hexadecimal/,
    ],
    ['a prototype key', '__proto__: {status: confirmed}\n', /^$/],
    ['aliases without end', `a: &a [x]\n${'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n'.repeat(1)}`, /fingerprint/],
    ['a bomb', bomb(), /more than 50 aliases|fingerprint/],
    ['depth', `0000000000000001: ${'['.repeat(20_000)}`, /decisions\.yaml/],
    ['size', `# ${'x'.repeat(5 * 1024 * 1024)}\n`, /larger than 5 MB/],
  ])('%s', (_, text, message) => {
    const folder = workspace({'sources/ferry/a.txt': 'The ferry left.\n', [file]: text})
    const {err} = crosscheck(folder, 'check')
    expect(err).toMatch(message)
    expect(({} as Record<string, unknown>)['status']).toBeUndefined()
  })

  function bomb(): string {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      )
    return lines.join('\n')
  }

  test('a key that is a number to YAML is read as it is written', () => {
    const folder = workspace({'sources/ferry/a.txt': 'The ferry left.\n'})
    add(folder, {
      [file]:
        '0123456789012345: {status: confirmed}\n9999999999999999: {status: dismissed}\n123456789e123456: {status: confirmed}\n',
    })
    const stale = findings(folder).map(({places: [place]}) => place?.text)
    expect(stale).toEqual(['0123456789012345', '9999999999999999', '123456789e123456'])
    crosscheck(folder, 'check', '--prune')
    expect(Object.keys(loadDecisions(join(folder, file)).decisions)).toEqual([])
  })
})
