import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parseSpec} from '../src/cli/docs/spec.ts'
import {makePages} from '../src/cli/docs/write.ts'
import {specOf} from '../src/cli/specs.ts'
import {formats} from '../src/formats/index.ts'
import {kinds} from '../src/kinds/index.ts'
import {rules} from '../src/rules/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = await makePages()

function page(path: string): string {
  return pages.get(path) ?? ''
}

test('every part has its page, and the index leads to all of them', () => {
  const parts = [
    ...rules.map(({name}) => `rules/${name}`),
    ...kinds.map(({name}) => `kinds/${name}`),
    ...formats.map(({name}) => `formats/${name}`),
  ]
  const paths = [...parts, 'cli', 'config'].map(folder => `${folder}/README.md`)
  expect([...pages.keys()].sort()).toEqual(['README.md', ...paths].sort())
  for (const path of paths) expect(page('README.md')).toContain(`](${path})`)
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](src/README.md)')
})

test('every link leads to a page or a file that is there', () => {
  for (const [path, text] of pages) {
    // what stands between fences is no prose
    const prose = text.replace(/^(```+)[^]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '')
    for (const [, to = ''] of prose.matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
      const file = join(dirname(path), to)
      expect(pages.has(file) || existsSync(join(root, 'src', file)), `${path} → ${to}`).toBe(true)
    }
  }
})

describe('a rule’s page shows what the program prints for its examples', () => {
  test.each(rules.map(({name}) => name))('%s', name => {
    const {examples} = parseSpec(specOf(name))
    const sections = page(`rules/${name}/README.md`).split(/^## /m).slice(1)
    expect(sections.map(section => section.split('\n')[0])).toEqual(
      examples.map(({type, title}) => `${type === 'finding' ? 'Finding' : 'Look-alike'}: ${title}`),
    )
    sections.forEach((section, i) => {
      const {severity} = examples[i]?.expected[0] ?? {}
      if (severity === undefined) expect(section).toContain('Nothing is found here.')
      else expect(section).toMatch(new RegExp(`^${severity} ${name} `, 'm'))
    })
  })
})

describe('a kind’s page shows what is read', () => {
  test.each(kinds.map(({name}) => name))('%s', name => {
    const rows = page(`kinds/${name}/README.md`)
      .split('\n')
      .filter(line => line.startsWith('| '))
      .slice(2)
    expect(rows.length).toBeGreaterThanOrEqual(8)
    for (const row of rows) expect(row).toMatch(/\*\*.+\*\*.* \| \S.* \| `\{.*\}` \|$/)
  })
})

test.each(formats.map(({name}) => name))('the page of %s says what it is for and holds a sample', name => {
  const text = page(`formats/${name}/README.md`)
  expect(text).toMatch(/^# \S+\n\n[A-Z][^\n]{20,}\.\n/)
  const sample = text.split(`--format ${name}\` prints`)[1] ?? ''
  expect(sample.split('\n').length).toBeGreaterThan(5)
})

test('the pages of commands and of the configuration hold every option and key', () => {
  for (const word of ['--changed-since <ref>', '--staged', '--watch', '## baseline', '## explain'])
    expect(page('cli/README.md')).toContain(word)
  for (const key of ['perEvent.NAME.rules', 'boilerplate', 'sources.NAME.published', 'questions[].answers'])
    expect(page('config/README.md')).toContain(`\`${key}\``)
})
