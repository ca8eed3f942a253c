import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js'
import type {Log, Run} from 'sarif'
import {describe, expect, test} from 'vitest'
import {readSpecs} from '../../cli/docs/spec.ts'
import {crosscheck, workspace} from '../../../test/workspace.ts'
import {finding, hostile, print, report, sources} from '../../../test/ferry-report.ts'
import {MOST_RESULTS} from './index.ts'

const multitool = dirname(
  createRequire(import.meta.url).resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`),
)
const official = JSON.parse(readFileSync(join(multitool, 'sarif-2.1.0.json'), 'utf8')) as AnySchemaObject
const validate = new Ajv2020({strict: false, validateFormats: false}).compile(official)

function runOf(text: string): Run {
  const log = JSON.parse(text) as Log
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  const [run] = log.runs
  if (!run) throw new Error('no run')
  return run
}

/** What the multitool has to say of a log that is an error or a warning. It ends with 0 whatever it finds. */
function complaints(text: string): string[] {
  const file = join(workspace({}), 'run.sarif')
  writeFileSync(file, text)
  const args = ['validate', file, '--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning']
  const {stdout} = spawnSync(join(multitool, 'Sarif.Multitool'), args, {
    encoding: 'utf8',
    env: {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'},
  })
  expect(stdout).toContain('Done. 1 files scanned.')
  return stdout.split('\n').flatMap(line => /: (?:error|warning) (?<rule>[A-Z]+\d+)/.exec(line)?.groups?.rule ?? [])
}

// no address of the project is known, so that none is given as the tool's
const accepted = ['SARIF2005']

describe('the official schema and the multitool have nothing against', () => {
  const folder = workspace(
    Object.fromEntries(
      readSpecs()
        .flatMap(({rule, examples: [first]}) => (first ? [{rule, reports: first.reports}] : []))
        .flatMap(({rule, reports}) => reports.map(({id, text}) => [`sources/${rule} ü/${id}.txt`, text])),
    ),
  )
  test.each([
    ['one with decisions', () => print('sarif')],
    ['one in which all is nasty', () => print('sarif', 'findings', hostile)],
    ['one without a finding', () => print('sarif', 'findings', {...report, findings: []})],
    ['a check of an example of every rule', () => crosscheck(folder, 'check', '--format', 'sarif').out],
  ])('%s', (_name, make) => {
    const text = make()
    runOf(text)
    expect(complaints(text).filter(rule => !accepted.includes(rule))).toEqual([])
  })

  test('and would have, if something were wrong', () => {
    const wrong = print('sarif').replaceAll('"startLine": 1', '"startLine": 0')
    expect(() => runOf(wrong)).toThrow()
    expect(complaints(print('sarif').replaceAll('"ruleIndex": 0', '"ruleIndex": 7'))).not.toEqual(['SARIF2005'])
  })
})

describe('a result', () => {
  const {results = [], tool, columnKind} = runOf(print('sarif'))

  test('is shown at its first place, every other place is related', () => {
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results[0]).toMatchObject({
      ruleId: 'quantity-conflict',
      level: 'error',
      rank: 90,
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'ferry/a.txt'},
            region: {startLine: 3, startColumn: 12, endLine: 3, endColumn: 21, snippet: {text: '40 people'}},
          },
        },
      ],
      relatedLocations: [{id: 1, physicalLocation: {artifactLocation: {uri: 'ferry/b.txt'}, region: {startLine: 1}}}],
      partialFingerprints: {primaryLocationLineHash: finding.id},
    })
    expect(results[0]?.message.text).toContain('Why: Both count the people')
  })

  test('that was dismissed is suppressed and not new', () => {
    expect(results.map(({baselineState}) => baselineState)).toEqual(['new', 'unchanged'])
    expect(results.map(({suppressions}) => suppressions)).toEqual([
      [],
      [{kind: 'external', status: 'accepted', justification: 'both counts are of the same day'}],
    ])
  })

  test('says nothing of a baseline where nobody has decided anything', () => {
    const [only] = runOf(print('sarif', 'findings', {...report, findings: [finding]})).results ?? []
    expect(only).not.toHaveProperty('baselineState')
    expect(only).not.toHaveProperty('suppressions')
  })

  test('has a rule with its page', () => {
    expect(tool.driver.rules).toMatchObject([
      {
        id: 'quantity-conflict',
        name: 'QuantityConflict',
        help: {markdown: expect.stringContaining('# quantity') as unknown},
      },
    ])
  })

  test('that runs over lines ends on the last of them, in UTF-16 units', () => {
    const raw = 'On the 🚢 ferry\nof Varn 🚢🚢 left.'
    const place = {source: 'ferry/a', start: 7, end: 25, text: raw.slice(7, 25), line: 1, column: 8}
    const of = {...report, sources: sources.map(each => ({...each, raw})), findings: [{...finding, places: [place]}]}
    const region = runOf(print('sarif', 'findings', of)).results?.[0]?.locations?.[0]?.physicalLocation?.region
    expect(region).toMatchObject({startLine: 1, startColumn: 8, endLine: 2, endColumn: 10})
  })
})

test('a run holds no more results than GitHub takes, and says what it leaves out', () => {
  const findings = Array.from({length: MOST_RESULTS + 7}, () => finding)
  const {results, invocations} = runOf(print('sarif', 'findings', {...report, findings}))
  expect(results).toHaveLength(MOST_RESULTS)
  expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^7 findings of the least severity/)
})

test('nothing that others wrote is a link, a placeholder or an address', () => {
  const text = print('sarif', 'findings', hostile)
  const [first] = runOf(text).results ?? []
  expect(first?.message.text).toContain('\\[a\\](1) {{0}}')
  expect(first?.message.text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
  const uri = first?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
  expect(uri).toMatch(/^ferry\/a%20%3Cscript%3Ealert%281%29%3C\/script%3E[\w%./-]*%231%3F\.txt$/)
})
