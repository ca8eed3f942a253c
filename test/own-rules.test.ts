import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {reportSchema} from '../src/config/index.ts'
import {add, crosscheck, workspace} from './workspace.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const config = 'test/own-rules/crosscheck.yaml'

describe('the examples', () => {
  test('stand their tests, each rule with one that finds something and one that does not', () => {
    expect(crosscheck(root, 'test', '--config', config)).toEqual({
      status: 0,
      out: '18 tests of 8 files, 0 failed\n',
      err: '',
    })
  })

  test('the five reports’ announcement is held to its channels', () => {
    const {out} = crosscheck(root, 'check', '--config', config, '--format', 'json')
    const own = reportSchema.parse(JSON.parse(out)).findings.filter(({rule}) => rule === 'announcement-channel')
    expect(own.map(({places}) => places.map(({source, text}) => `${source.slice(9, 11)} ${text}`))).toEqual([
      [
        '01 on the state television networks',
        '01 through two of the Russian state news agencies',
        '02 tweeted',
        '03 on Twitter',
        '04 On Twitter',
      ],
    ])
  })
})

const question = (more: string): string => `questions:\n  - {id: toll, claims: {kind: quantity, of: deaths}${more}}\n`
const passing = [
  'tests:',
  '  - name: two tolls',
  '    sources: {a: The storm killed 12 people., b: The storm killed 21 people.}',
  '    findings: [{rule: toll, places: {a: 12 people, b: 21 people}}]',
  '',
].join('\n')

function ran(rules: string, ...args: readonly string[]): ReturnType<typeof crosscheck> {
  const folder = workspace({
    'crosscheck.yaml': 'ownRules: rules\n',
    'rules/toll.yaml': rules,
    'sources/storm/a.txt': 'The storm killed 12 people.\n',
    'sources/storm/b.txt': 'The storm killed 21 people.\n',
  })
  return crosscheck(folder, ...args)
}

describe('crosscheck test', () => {
  test('passes', () => {
    expect(ran(question('') + passing, 'test')).toMatchObject({status: 0, out: '1 test of 1 file, 0 failed\n'})
  })

  test('shows what is missing and what is too much', () => {
    const {status, out} = ran(question('') + passing.replace('b: 21 people', 'b: twenty-one'), 'test')
    expect(out).toBe(
      'rules/toll.yaml: two tolls\n  - toll: a “12 people”, b “twenty-one”\n  + toll: a “12 people”, b “21 people”\n1 test of 1 file, 1 failed\n',
    )
    expect(status).toBe(1)
  })

  test('refuses a rule without a test that finds something', () => {
    const idle = 'tests:\n  - {name: nothing, sources: {a: The storm killed 12 people.}}\n'
    expect(ran(question('') + idle, 'test')).toMatchObject({
      status: 1,
      out: 'rules/toll.yaml: no test finds anything by toll\n1 test of 1 file, 1 failed\n',
    })
    const words = 'vocabulary: {roles: [{id: wharfinger, nouns: [wharfinger], class: leader}]}\n'
    expect(ran(words, 'test').out).toContain('no test finds anything by its vocabulary')
  })

  test('says what was read where a claim is not', () => {
    const reads = `${passing}    reads: [{source: a, kind: quantity, text: 13 people}]\n`
    expect(ran(question('') + reads, 'test').out).toContain('+ a: quantity “12 people” = ')
  })

  test('without rules there is nothing to run', () => {
    expect(crosscheck(workspace({}), 'test')).toMatchObject({status: 2})
  })
})

describe('in a check', () => {
  const ofToll = (rules: string, more = ''): string[] => {
    const folder = workspace({
      'crosscheck.yaml': `ownRules: [rules]\n${more}`,
      'rules/toll.yaml': rules,
      'sources/storm/a.txt': 'The storm killed 12 people. It killed 12 people, the office said.\n',
      'sources/storm/b.txt': 'The storm killed 21 people.\n',
    })
    return reportSchema
      .parse(JSON.parse(crosscheck(folder, 'check', '--format', 'json').out))
      .findings.filter(({rule}) => rule === 'toll')
      .map(({severity, what}) => `${severity} ${what}`)
  }

  test('a rule is weighed as any other, its message filled', () => {
    const rule = question(', severity: info, message: "So many: {answers}."')
    expect(ofToll(rule)).toEqual(['info So many: “12 people” and “21 people”.'])
    expect(ofToll(rule, 'rules: {toll: error}\n')).toEqual(['error So many: “12 people” and “21 people”.'])
    expect(ofToll(rule, 'rules: {toll: off}\n')).toEqual([])
  })

  test.each([
    ['within a number', '{within: 10}', 0],
    ['beyond a number', '{within: 8}', 1],
    ['within a share', '{within: 50%}', 0],
    ['beyond a share', '{within: 40%}', 1],
  ])('%s', (_, answers, count) => {
    expect(ofToll(question(`, answers: ${answers}`))).toHaveLength(count)
  })
})

describe('what is not allowed ends with its place', () => {
  test.each([
    [
      'questions:\n  - {id: toll, claims: {kind: quantty}}\n',
      /^rules\/toll\.yaml:2:31: kind "quantty" is not known; did you mean "quantity"\?/,
    ],
    [
      'questions:\n  - {id: Toll, claims: {kind: time}}\n',
      /^rules\/toll\.yaml:2:10: questions\.0\.id: should be a name of small letters/,
    ],
    [
      'questions:\n  - {id: quote-drift, claims: {kind: time}}\n',
      /^rules\/toll\.yaml:2:10: there is a rule "quote-drift" already/,
    ],
    [
      'questions:\n  - {id: x, claims: {kind: time}, answer: equal}\n',
      /^rules\/toll\.yaml:2:35: questions\.0: key "answer" is not known; did you mean "answers"\?/,
    ],
    [
      'questions:\n  - {id: x, claims: {kind: time}, answers: equals}\n',
      /^rules\/toll\.yaml:2:44: questions\.0\.answers: .*equal, same-set, subset/,
    ],
    ['questions:\n  - {id: x, claims: {kind: time}, answers: {notBefore: y}}\n', /day or question "y" is not known/],
    [
      'facts:\n  - {fact: seven, source: a book, claims: {kind: time}}\n',
      /^rules\/toll\.yaml:2:12: should be like "crew\.size = 7/,
    ],
    [
      'vocabulary:\n  organisations:\n    - {id: x, name: NASA, type: company}\n',
      /^rules\/toll\.yaml:\d+:\d+: found "NASA", which "\w+" has too/,
    ],
    [
      'vocabulary:\n  organisations:\n    - {id: x, name: Orsa Guild, type: compny}\n',
      /^rules\/toll\.yaml:3:\d+: found "compny", which is no organisation type/,
    ],
    ['__proto__: {x: 1}\n', /^rules\/toll\.yaml:1:1: key "__proto__" is not known/],
    [`questions: ${'['.repeat(30_000)}`, /^rules\/toll\.yaml/],
  ])('%j', (rules, message) => {
    const {status, err} = ran(rules, 'check')
    expect(err.replace(/^crosscheck: /, '')).toMatch(message)
    expect(status).toBe(2)
  })

  test('a file that is not there', () => {
    const folder = workspace({'crosscheck.yaml': 'ownRules: nowhere\n'})
    expect(crosscheck(folder, 'check').err).toBe('crosscheck: crosscheck.yaml: no such file or folder: nowhere\n')
    add(folder, {'crosscheck.yaml': 'vocabulary: words.yaml\n', 'words.yaml': 'outlet: []\n'})
    expect(crosscheck(folder, 'check').err).toMatch(
      /^crosscheck: words\.yaml:1:1: key "outlet" is not known; did you mean "outlets"\?/,
    )
  })
})

test('words of one run are not those of the next', () => {
  const words = 'counted: [{id: creels, nouns: [creel], event: true}]\n'
  const reports = {'sources/s/a.txt': 'The storm took 40 creels.\n', 'sources/s/b.txt': 'The storm took 60 creels.\n'}
  const plain = workspace(reports)
  const before = crosscheck(plain, 'check', '--format', 'json')
  const own = crosscheck(
    workspace({...reports, 'crosscheck.yaml': 'vocabulary: w.yaml\n', 'w.yaml': words}),
    'check',
    '--format',
    'json',
  )
  expect(own.status).toBe(1)
  expect(crosscheck(plain, 'check', '--format', 'json')).toEqual(before)
})
