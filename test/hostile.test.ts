import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {check} from '../src/check.ts'
import {reportSchema} from '../src/config/index.ts'
import {brokenLinks, classed, elementsOf, named, wordsOf} from './html-page.ts'
import {sourceFrom} from '../src/cli/docs/spec.ts'
import {add, crosscheck, workspace, type Ran} from './workspace.ts'

const good = 'The ferry Elsin turned turned back on 4 May 2031, the harbour office of Varn said.\n'
const calm = 'The ferry Elsin came back to Varn on 5 May 2031.\n'

function reportOf({out}: Ran): ReturnType<typeof reportSchema.parse> {
  return reportSchema.parse(JSON.parse(out))
}

/** Every file below a folder with what it holds. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
    statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(files.sort().map(name => [name, readFileSync(join(folder, name), 'latin1')]))
}

const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u

describe('files', () => {
  const bad = {
    'ferry/empty.txt': '',
    'ferry/binary.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    'ferry/controls.txt': '\u0001\u0002\u0003\u0004',
    'ferry/latin.txt': Uint8Array.from([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' stayed open.')]),
    'ferry/large.txt': 'The ferry left. '.repeat(400_000),
    'ferry/fences.md': '---\noutlet: Elsin Press\n---\n',
  }

  test('what cannot be read is told once, the rest is checked, nothing is touched', () => {
    const folder = workspace({...bad, 'ferry/a.txt': good})
    const before = snapshot(folder)
    const ran = crosscheck(folder, 'check', 'ferry', '--format', 'json')
    expect(ran.status).toBe(1)
    expect(ran.err.trimEnd().split('\n').sort()).toEqual([
      'crosscheck: ferry/binary.md: the file is binary, not text',
      'crosscheck: ferry/controls.txt: the file is binary, not text',
      'crosscheck: ferry/empty.txt: the file is empty',
      'crosscheck: ferry/fences.md: the file holds no running text',
      'crosscheck: ferry/large.txt: larger than 5 MB (6.1 MB)',
      'crosscheck: ferry/latin.txt: not valid UTF-8; read as windows-1252',
    ])
    expect(reportOf(ran).findings.map(({rule}) => rule)).toContain('repeated-words')
    expect(reportOf(ran).unread).toHaveLength(6)
    expect(snapshot(folder)).toEqual(before)
  })

  test('a folder without a report, alone and beside one with reports', () => {
    const folder = workspace({'none/notes.docx': 'PK', 'ferry/a.txt': calm})
    expect(crosscheck(folder, 'check', 'none').status).toBe(2)
    expect(reportOf(crosscheck(folder, 'check', 'none', 'ferry', '--format', 'json')).sources).toHaveLength(1)
  })

  test('links that lead in circles or nowhere, and what is no file', () => {
    const folder = workspace({'ferry/a.txt': calm})
    symlinkSync(folder, join(folder, 'ferry/loop'))
    symlinkSync(join(folder, 'ferry/self.txt'), join(folder, 'ferry/self.txt'))
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'ferry/dangling.txt'))
    execFileSync('mkfifo', [join(folder, 'ferry/pipe.txt')])
    const {sources} = reportOf(crosscheck(folder, 'check', 'ferry', '--format', 'json'))
    expect(sources.map(({id}) => id)).toEqual(['ferry/a'])
    expect(crosscheck(folder, 'check', 'ferry/pipe.txt').err).toContain('ferry/pipe.txt: not a file')
  })

  test('two reports of one stem, and names that a slug would make one', () => {
    const names = ['a.txt', 'a.md', 'a b.txt', 'a-b.txt', '-.txt', 'A.TXT', '__proto__.txt', 'constructor.md']
    const folder = workspace(Object.fromEntries(names.map(name => [`ferry/${name}`, calm])))
    const {sources} = reportOf(crosscheck(folder, 'check', '.', '--format', 'json'))
    expect(sources.map(({path}) => path).sort()).toEqual(names.map(name => `ferry/${name}`).sort())
    expect(new Set(sources.map(({id}) => id.toLowerCase())).size).toBe(names.length)
  })
})

describe('what is shown neither steers a terminal nor marks up a page', () => {
  const nasty =
    '\u001B[31m\u202E\u200B<script>alert(1)</script> [x](javascript:alert(1)) ![i](http://x.example/i) | `c` **b**'
  const folder = workspace({
    [`ferry/\u001B[2J <b>\n| x](y) \u202E.txt`]: `${nasty} turned turned back.\n\nThe ${nasty} left.\n`,
    'ferry/b.txt': `---\ntitle: "# \\e[31m<img src=x> | \\u202E"\noutlet: "<b>\\u009B Elsin\\nPress ](z)"\n---\n${good}`,
    'ferry/event.yaml': 'title: "<script> \\e[0m"\n',
  })

  test.each([
    ['check', 'text'],
    ['claims', 'text'],
  ])('%s --format %s', (command, format) => {
    const {out, err, status} = crosscheck(folder, command, 'ferry', '--format', format)
    expect(status).toBeLessThan(2)
    expect(out.length).toBeGreaterThan(100)
    expect(out + err).not.toMatch(STEERING)
  })

  test('check --format markdown', () => {
    const {out, err} = crosscheck(folder, 'check', 'ferry', '--format', 'markdown')
    expect(out).toContain('turned turned')
    expect(out.replaceAll('\u200B', '') + err).not.toMatch(STEERING)
    expect(out).not.toMatch(/<\/?[a-z]/i)
    expect(out).not.toMatch(/(?<!\\)\]\(/)
    expect(out).not.toMatch(/https?:\/\//)
    expect(out.split('\n').filter(line => /^# /.test(line))).toHaveLength(1)
  })

  test('check --format html', () => {
    const {out, err} = crosscheck(folder, 'check', 'ferry', '--format', 'html')
    expect(classed(out, 'finding').length).toBeGreaterThan(0)
    expect(out.replaceAll('\n', '') + err.replaceAll('\n', '')).not.toMatch(STEERING)
    expect(named(out, 'script', 'img', 'b', 'code')).toHaveLength(classed(out, 'finding').length)
    expect(elementsOf(out).flatMap(({attrs}) => attrs.filter(({name}) => /^(?:on|src|style$)/.test(name)))).toEqual([])
    expect(brokenLinks(out)).toEqual([])
    expect(named(out, 'h1').map(wordsOf)).toEqual(['<script>  [0m'])
  })

  test('messages', () => {
    const odd = workspace({'ferry/a\u001B[31m\u202E.txt': '', 'ferry/b.txt': calm})
    const {err} = crosscheck(odd, 'check', 'ferry', `no\u001B[31m`)
    expect(err + crosscheck(odd, 'check', 'ferry').err).not.toMatch(STEERING)
    expect(crosscheck(odd, 'check', 'ferry').err).toContain('the file is empty')
  })

  test('an id is always safe as a file name, and a ledger stays in its folder', () => {
    const ids = reportOf(crosscheck(folder, 'check', 'ferry', '--format', 'json')).sources.map(({id}) => id)
    for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u)
    crosscheck(folder, 'check', 'ferry', '--write')
    expect(Object.keys(snapshot(join(folder, 'claims/ferry')))).toHaveLength(2)
    expect(crosscheck(folder, 'check', 'ferry').status).toBe(1)
  })
})

describe('YAML', () => {
  const bomb = [
    'a: &a [x, x]',
    ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(40).fill(`*${'abcdefg'[i]}`).join(', ')}]`),
  ]

  test.each<[string, string, RegExp]>([
    [
      'aliases that multiply',
      `${bomb.join('\n')}\nsources: {}\n`,
      /event\.yaml: more than 50 aliases of one anchor\n$/,
    ],
    ['brackets without end', `title: ${'['.repeat(20_000)}\n`, /event\.yaml.*: /],
    [
      'a tag that would run',
      "title: !!js/function 'function () { throw 1 }'\nouter: 1\n",
      /event\.yaml:2:1: key "outer" is not known/,
    ],
    ['a key of every object', '__proto__: {title: x}\n', /event\.yaml:1:1: key "__proto__" is not known/],
    ['a list', '- a\n- b\n', /event\.yaml:1:1: should be a/],
    ['two documents', 'title: a\n---\ntitle: b\n', /event\.yaml:\d+:\d+: not YAML/],
    ['tabs', 'sources:\n\ta.txt: {}\n', /event\.yaml:2:1: not YAML/],
  ])('event.yaml with %s', (_, yaml, message) => {
    const folder = workspace({'ferry/a.txt': calm, 'ferry/event.yaml': yaml})
    const {status, err, out} = crosscheck(folder, 'check', 'ferry')
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect({status, out}).toEqual({status: 2, out: ''})
    expect('title' in {}).toBe(false)
  })

  test.each([
    ['aliases that multiply', bomb.join('\n')],
    ['brackets without end', `title: ${'['.repeat(9000)}`],
    ['a tag that would run', "title: !!js/function 'function () { throw 1 }'"],
    ['a key of every object', '__proto__:\n  outlet: Nobody\nconstructor: {prototype: {outlet: Nobody}}'],
    ['odd values', 'outlet: [1]\ntitle: {a: b}\npublished: 2031-13-45\nurl: true'],
  ])('front matter with %s does no harm', (_, yaml) => {
    const folder = workspace({'ferry/a.txt': `---\n${yaml}\n---\n${good}`})
    const ran = crosscheck(folder, 'check', 'ferry', '--format', 'json')
    expect(reportOf(ran).findings.map(({rule}) => rule)).toContain('repeated-words')
    expect(reportOf(ran).sources[0]?.outlet).toBeUndefined()
    expect('outlet' in {}).toBe(false)
  })

  test('a ledger, decisions or configuration that is broken stops the run before anything is written', () => {
    for (const name of ['claims/ferry/a.yaml', 'reports/decisions.yaml', 'crosscheck.yaml']) {
      const folder = workspace({'sources/ferry/a.txt': good, [name]: 'corrections: [\n'})
      const before = snapshot(folder)
      const {status, err, out} = crosscheck(folder, 'check', '--write')
      expect(err).toMatch(new RegExp(`^crosscheck: ${name.replaceAll('.', '\\.')}:\\d+:\\d+: not YAML: `))
      expect({status, out}).toEqual({status: 2, out: ''})
      expect(snapshot(folder)).toEqual(before)
    }
  })
})

describe('what is the user’s is not lost', () => {
  const correction = 'corrections:\n  reject:\n    - {text: Nothing like it, reason: it was wrong}\n'

  test('a correction whose words are gone is told and kept', () => {
    const folder = workspace({'sources/ferry/a.txt': good, 'claims/ferry/a.yaml': `source: ferry/a\n${correction}`})
    const {out} = crosscheck(folder, 'check', '--write')
    expect(out).toContain('a correction rejects words that are no longer there: "Nothing like it"')
    expect(readFileSync(join(folder, 'claims/ferry/a.yaml'), 'utf8').endsWith(correction)).toBe(true)
  })

  test('where ledgers cannot be written, the findings are still printed', () => {
    const folder = workspace({'sources/ferry/a.txt': good, claims: 'a file, not a folder\n'})
    const {status, out, err} = crosscheck(folder, 'check', '--write')
    expect(status).toBe(2)
    expect(out).toContain('repeated-words')
    expect(err).toMatch(/^crosscheck: .*cannot be written/)
    expect(readFileSync(join(folder, 'claims'), 'utf8')).toBe('a file, not a folder\n')
  })
})

describe('texts', () => {
  const of = (text: string, id = 'a') => sourceFrom({id, text, published: undefined})

  test.each([
    [
      'words that every object has',
      'The constructor of Varn told __proto__ and hasOwnProperty that toString, valueOf and constructor left.',
    ],
    ['marks that never close', `${'“('.repeat(10_000)} Varn.`],
    ['brackets in brackets', `${'['.repeat(20_000)}Varn${']'.repeat(20_000)}.`],
    ['quotations in quotations', `${'“a '.repeat(2000)}${'b” '.repeat(2000)}`],
    ['one line without a space', `Ada Brown left Varn. ${'7'.repeat(1_000_000)}`],
    [
      'right to left, joined and invisible',
      'The \u202Eferry\u202C of אלסין left\u200B Varn\u00AD at \u200F10:30\u200E on 4\u2060 May 2031; \u{1F469}\u200D\u{1F680} \uD800 came.',
    ],
    ['mark-up', '<script>alert("4 May 2031")</script><style>a{}</style> &lt; &#0; <![CDATA[ Ada Brown ]]> left.'],
    ['nothing but marks', '.,;:!?…—“”‘’()[]{}<>|\\/*_~`#@&%$€£'.repeat(50)],
  ])('%s: read, with places that stand in the text', (_, text) => {
    const source = of(text)
    const {claims, findings} = check([source])
    for (const {start, end, text: words} of claims) expect(source.text.slice(start, end)).toBe(words)
    for (const {start, end, text: words} of findings.flatMap(({places}) => places))
      expect(source.raw.slice(start, end)).toBe(words)
  })

  test('Markdown nested without end is read as plain text', () => {
    const deep = `${'> '.repeat(5000)}Ada left.\n\n${'*a _b '.repeat(1000)}c${'_ *'.repeat(1000)}\n`
    const folder = workspace({'ferry/a.md': deep, 'ferry/b.txt': calm})
    const {status, err} = crosscheck(folder, 'check', 'ferry')
    expect(err).toContain('ferry/a.md: marks are nested too deep to be Markdown; read as plain text')
    expect(status).toBeLessThan(2)
  })

  const runs: readonly (readonly [string, (units: number) => string])[] = [
    ['digits', units => '7'.repeat(units * 8)],
    ['figures', units => '7, '.repeat(units / 3)],
    ['commas', units => ','.repeat(units)],
    ['spaces', units => `Ada${' '.repeat(units * 20)}left`],
    ['tabs', units => 'a\t'.repeat(units / 2)],
    ['capitalised words', units => 'Varn Elsin '.repeat(units / 11)],
    ['names', units => 'Bank of the '.repeat(units / 12)],
    ['opening quotes', units => '“a '.repeat(units / 3)],
    ['straight quotes', units => '"'.repeat(units)],
    ['hyphens', units => 'a-'.repeat(units / 2)],
    ['addresses', units => 'http://a.b/'.repeat(units / 11)],
    ['letters', units => 'a'.repeat(units * 20)],
    ['speech', units => 'he said '.repeat(units / 8)],
    ['clauses', units => 'who left, '.repeat(units / 10)],
    ['dates', units => 'May 4 '.repeat(units / 6)],
  ]

  // whatever grows with the square of such a run does not come to its end within the time a test has
  test.each(runs)('a long run of %s is read to its end', (_, make) => {
    const source = of(make(24_000))
    if (!source) throw new Error('no text')
    expect(check([source]).sources).toHaveLength(1)
  })
})

test('adding a bad file to a good folder changes no finding', () => {
  const folder = workspace({'ferry/a.txt': good})
  const findings = () => reportOf(crosscheck(folder, 'check', 'ferry', '--format', 'json')).findings
  const before = findings()
  add(folder, {'ferry/bad.txt': Uint8Array.from([0, 1, 2]), 'ferry/empty.md': ''})
  expect(findings()).toEqual(before)
})
