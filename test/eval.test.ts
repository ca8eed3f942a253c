import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {fillEvaluation} from '../src/cli/readme.ts'
import {calibrate} from '../src/eval/calibration.ts'
import {evaluate, halfOf} from '../src/eval/evaluate.ts'
import {evalSets, table, type World} from '../src/eval/index.ts'
import {leftOut} from '../src/eval/left-out.ts'
import {coinCalled, scoreQuantities, unitCalled} from '../src/eval/quantities.ts'
import {bump, changedParts} from '../src/eval/sets/bump.ts'
import {ecbplus} from '../src/eval/sets/ecbplus.ts'
import {judgeFindings} from '../src/eval/sets/gold.ts'
import {mendQuotes, mendSpacing} from '../src/eval/sources.ts'
import {pairUp} from '../src/eval/spans.ts'
import {figure} from '../src/eval/table.ts'
import {means} from '../src/eval/meaning.ts'
import {readingsIn} from '../src/eval/readings.ts'
import {before, says, type Expected} from '../src/eval/times.ts'
import type {Finding} from '../src/findings/index.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function worldOf(files: Readonly<Record<string, unknown>>): World {
  return {
    sha256,
    list: folder =>
      Object.keys(files).flatMap(file => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : [])),
    text: path => {
      const content = files[path]
      if (content === undefined) throw new Error(`no ${path}`)
      return typeof content === 'string' ? content : JSON.stringify(content)
    },
  }
}

function setCalled(name: string): (typeof evalSets)[number] {
  const set = evalSets.find(each => each.name === name)
  if (!set) throw new Error(`no set ${name}`)
  return set
}

/** The figures of one measure of a set over made-up files, by half. */
function measured(
  name: string,
  files: Readonly<Record<string, unknown>>,
  measure: string,
): {dev: string; held: string} {
  const row = evaluate(setCalled(name), worldOf(files), ['dev', 'held']).rows.find(each => each.measure === measure)
  if (!row) throw new Error(`no measure ${measure}`)
  return {dev: figure(row.as, row.dev), held: figure(row.as, row.held)}
}

describe('halves', () => {
  test('are told by the hash of the id, where a case does not say', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      expect(halfOf({id}, {sha256})).toBe(Number.parseInt(sha256(id).slice(0, 1), 16) < 8 ? 'dev' : 'held')
      expect(halfOf({id, half: 'held'}, {sha256})).toBe('held')
    }
  })

  test('misses are told of the developed half alone', () => {
    const cases = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({id, judge: () => ({scores: [], misses: ['missed']})}))
    const {misses} = evaluate({name: 'made-up', about: '', cases: () => cases}, worldOf({}), ['dev', 'held'])
    expect(misses.map(miss => miss.slice(0, 1))).toEqual(
      cases.map(({id}) => id).filter(id => halfOf({id}, {sha256}) === 'dev'),
    )
  })
})

describe('figures', () => {
  const count = {hits: 3, missed: 1, wrong: 2, quiet: 8}
  test.each([
    ['f1', '0.67 (P 0.60, R 0.75)'],
    ['rate', '0.75 (3 of 4)'],
    ['balanced', '0.78 (found 0.75, left alone 0.80)'],
    ['per', '0.25 (2 in 8)'],
  ] as const)('%s', (as, shown) => expect(figure(as, count)).toBe(shown))

  test('nothing counted is no figure', () => {
    for (const as of ['f1', 'rate', 'balanced', 'per'] as const)
      expect(figure(as, {hits: 0, missed: 0, wrong: 0, quiet: 0})).toBe('–')
  })

  test('calibration goes by tenths, with 1 in the last', () => {
    const tenths = calibrate([
      {confidence: 0.1 + 0.7, right: true},
      {confidence: 0.85, right: false},
      {confidence: 1, right: true},
    ])
    expect(tenths[8]).toMatchObject({from: 0.8, findings: 2, right: 1})
    expect(tenths[9]).toMatchObject({findings: 1, right: 1, sure: 1})
    expect(tenths.reduce((sum, {findings}) => sum + findings, 0)).toBe(3)
  })
})

describe('texts and stretches', () => {
  test('equal stretches pair before those that overlap, each once', () => {
    const [a, b, c] = [
      {start: 0, end: 9},
      {start: 4, end: 9},
      {start: 20, end: 22},
    ]
    expect(
      pairUp(
        [a, b, c],
        [
          {start: 4, end: 9},
          {start: 1, end: 3},
        ],
      ),
    ).toEqual([
      [b, {start: 4, end: 9}],
      [a, {start: 1, end: 3}],
    ])
  })

  test('quotation marks are put right in place, spacing is mended', () => {
    const text = "``We sail,'' he said. `` So it is '' ."
    expect(mendQuotes(text)).toHaveLength(text.length)
    expect(mendQuotes(text)).toContain('“We sail,”')
    expect(mendSpacing("`` 2, 000 sailed at 9: 01, '' he said .")).toBe('“2,000 sailed at 9:01,” he said.')
    expect(mendSpacing('in 1998, 23 sailed')).toBe('in 1998, 23 sailed')
  })

  test('an edit is told by the words it changed, or those beside what it left out', () => {
    const shown = (right: string, edited: string): string[] =>
      changedParts(right, edited).map(({start, end}) => edited.slice(start, end))
    expect(shown('Nine men left Varn .', 'Ten men left Varn .')).toEqual(['Ten'])
    expect(shown('Nine men never left Varn .', 'Nine men left Varn .')).toEqual(['men left'])
    expect(shown('Nine men left .', 'Nine men left .')).toEqual([])
  })
})

describe('times', () => {
  const day = {type: 'DATE', timex: '2031-04-09', earliest: '2031-04-09', latest: '2031-04-09'} as const
  test('a value or its bounds say a time', () => {
    expect(says(day, {timex: '2031-04-09'})).toBe(true)
    expect(says(day, {earliest: '2031-04-09', latest: '2031-04-09'})).toBe(true)
    expect(says(day, {earliest: '2031-04-09'})).toBe(false)
    expect(says(day, {earliest: '2031-04-08', latest: '2031-04-09'})).toBe(false)
    expect(says({type: 'TIME', timex: '2031-04-09T07:00'}, {timex: 'T07'})).toBe(true)
    expect(says({type: 'TIME', timex: '2031-04-09T07:30'}, {timex: 'T07'})).toBe(false)
    expect(before('2031-03-01')).toBe('2031-02-28')
  })

  describe('words that leave something open mean what it holds, and nothing else', () => {
    const published = '2031-04-09T10:00:00'
    const right: readonly [string, Expected][] = [
      ['It shut from 9 May to 12 June 2030.', {earliest: '2030-05-09', latest: '2030-06-12'}],
      ['It has been shut since 2029.', {earliest: '2029-01-01'}],
      ['It will be shut until Friday.', {earliest: '2031-04-09T10:00', latest: '2031-04-11'}],
      ['It shut for a quarter of a century.', {timex: 'P25Y'}],
      ['It shut for 2.5 hours.', {timex: 'PT2H30M'}],
      ['It shut this morning.', {earliest: '2031-04-09T06:00', latest: '2031-04-09T06:00'}],
      ['It shut at the end of March.', {earliest: '2031-03-21', latest: '2031-03-31'}],
      ['It shut two years ago.', {earliest: '2029-04', latest: '2029-04'}],
      ['It shut last summer.', {earliest: '2030-06-21', latest: '2030-09-23'}],
      ['It shut last weekend.', {earliest: '2031-04-04T18:00', latest: '2031-04-06T23:00'}],
      ['It has been shut for the past two weeks.', {earliest: '2031-03-24', latest: '2031-04-06'}],
      ['It shut at 7 a.m.', {earliest: '2031-04-10T07', latest: '2031-04-10T07'}],
      ['It shut last month.', {earliest: '2031-03-09', latest: '2031-03-09', point: true}],
      ['It is now shut.', {earliest: '2031-04-09T10:00', latest: '2031-04-09T10:00'}],
    ]
    const wrong: readonly [string, Expected][] = [
      ['It shut from 9 May to 12 June 2030.', {earliest: '2030-05-09', latest: '2030-07-12'}],
      ['It has been shut since 2029.', {latest: '2029-12-31'}],
      ['It has been shut since 2029.', {earliest: '2030-06-01'}],
      ['It will be shut until Friday.', {earliest: '2031-04-11'}],
      ['It shut for a quarter of a century.', {timex: 'P24Y'}],
      ['It shut for 2.5 hours.', {timex: 'PT2H'}],
      ['It shut this morning.', {earliest: '2031-04-09T15:00', latest: '2031-04-09T15:00'}],
      ['It shut at the end of March.', {earliest: '2031-03-21', latest: '2031-03-28'}],
      ['It shut two years ago.', {earliest: '2028-04', latest: '2028-04'}],
      ['It shut last summer.', {earliest: '2029-06-21', latest: '2029-09-23'}],
      ['It shut last weekend.', {earliest: '2031-03-28T18:00', latest: '2031-03-30T23:00'}],
      ['It has been shut for the past two weeks.', {earliest: '2031-03-01', latest: '2031-04-06'}],
      ['It shut at 7 a.m.', {earliest: '2031-04-10T19', latest: '2031-04-10T19'}],
      ['It shut on 8 April at 7 a.m.', {earliest: '2031-04-09T07', latest: '2031-04-09T07'}],
      ['It shut last month.', {earliest: '2031-03-09', latest: '2031-03-09'}],
      ['It is now shut.', {earliest: '2031-04-10T10:00', latest: '2031-04-10T10:00'}],
    ]
    const isMeant = ([text, expected]: readonly [string, Expected]): boolean => {
      const [reading, ...more] = readingsIn(text, published)
      if (!reading || more.length > 0) throw new Error(`not one time in ${text}`)
      return means(reading, expected, published)
    }
    test.each(right)('%s %o', (...pair) => expect(isMeant(pair)).toBe(true))
    test.each(wrong)('%s not %o', (...pair) => expect(isMeant(pair)).toBe(false))
  })

  test('articles are judged in their first six lines, spans apart from values', () => {
    const text = 'Varn port shut\nApril 09, 2031\nThe port of Varn was shut on Monday.\n\n\n\nIt had opened in 1998.'
    const mention = (words: string, value: string): object => ({
      tag: 'TIMEX3',
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      value,
    })
    const article = {
      id: 'a',
      dct: '2031-04-09',
      text,
      mentions: [mention('April 09, 2031', '2031-04-09'), mention('Monday', '2031-04-01')],
    }
    const files = {'data/meantime/meantime.jsonl': JSON.stringify(article)}
    const half = halfOf({id: 'a'}, {sha256})
    expect(measured('meantime-times', files, 'spans')[half]).toBe('1.00 (P 1.00, R 1.00)')
    expect(measured('meantime-times', files, 'values')[half]).toBe('0.50 (P 0.50, R 0.50)')
  })

  test.each([
    ['Remind me on Friday', 'orders to an assistant'],
    ["Let's sail on Friday", 'proposals and questions of a chat'],
    ['on Friday at 5', 'clock times without a.m., p.m. or minutes'],
    ['Friday 5-7', 'clock times without a.m., p.m. or minutes'],
    ['on Friday at four thirty', 'clock times spelled out without a half of the day'],
    ['Friday between 0615-0645', 'clock times of three or four figures'],
    ['3 May nineteen eighty', 'years and numbers spelled out after a date'],
    ['in 20 minutes', 'minutes and hours from the moment of speaking'],
    ['by the EOY', 'chat shorthand'],
    ['upcoming three weeks', undefined],
    ['upcoming 3 weeks', 'counts that mean the last of the counted'],
    ['last season', '“season” with no name'],
    ['on 3/4', 'days and months in bare figures'],
    ['1998', 'bare figures'],
    ['a day', 'lengths told for a time'],
    ['The port shut on 9 April', undefined],
    ['The port shut at 5 p.m. on Friday', undefined],
    ['The port shut at 17:40 on Friday', undefined],
    ['The port was shut from 5 to 9 May', undefined],
    ['The port was shut for three days in 1998', undefined],
    ['The port shut 12 hours ago', undefined],
    ['The port shut at the end of the season in 1998', undefined],
  ])('%s: %s', (text, family) => {
    expect(leftOut(text)).toBe(family)
  })

  test('families left out are counted by name and kept from the rate', () => {
    const files = {
      'data/chrono-node/cases.json': [
        {
          text: 'The port was shut on 9 April 2031.',
          file: 'en_month.test.ts',
          kind: 'single',
          expected: {start: {year: 2031, month: 4, day: 9}},
        },
        {
          text: 'The port was shut on 8 April 2031.',
          file: 'en_month.test.ts',
          kind: 'single',
          expected: {start: {year: 2031, month: 4, day: 7}},
        },
        {text: '1998', file: 'en_year.test.ts', kind: 'single', expected: {start: {year: 1998, month: 1}}},
      ],
    }
    const {rows} = evaluate(setCalled('chrono-times'), worldOf(files), ['dev', 'held'])
    const total = (measure: string): number =>
      rows
        .filter(row => row.measure === measure)
        .reduce((sum, {dev, held}) => sum + dev.hits + dev.missed + held.hits + held.missed, 0)
    expect(total('all')).toBe(2)
    expect(total('left out: bare figures')).toBe(1)
    expect(rows.reduce((sum, {measure, dev, held}) => sum + (measure === 'all' ? dev.hits + held.hits : 0), 0)).toBe(1)
  })
})

describe('quantities', () => {
  test('are scored by value, and by value and unit', () => {
    expect(unitCalled('Kilometer')).toBe('km')
    expect(unitCalled('dimensionless')).toBeUndefined()
    expect(unitCalled('pirate-mile')).toBeNull()
    const text = 'The mast is 12 metres long.'
    const place = {start: 12, end: 21}
    const hits = (wanted: Parameters<typeof scoreQuantities>[1][number]): number[] =>
      scoreQuantities(text, [wanted], 'value').scores.map(({count}) => count.hits)
    expect(hits({...place, lower: 12, upper: 12, unit: 'm'})).toEqual([1, 1])
    expect(hits({...place, lower: 12, upper: 12, unit: 'km'})).toEqual([1, 0])
    expect(hits({...place, lower: 13, upper: 13, unit: 'm'})).toEqual([0, 0])
  })

  test('one figure stands for a bound or a range only where the set tells no bounds', () => {
    const text = 'It weighs more than 20 kg.'
    const wanted = [{start: 10, end: 25, lower: 20, upper: 20, unit: 'kg'}]
    const hits = (bounds: boolean): number | undefined =>
      scoreQuantities(text, wanted, 'value', {bounds}).scores[0]?.count.hits
    expect([hits(false), hits(true)]).toEqual([1, 0])
  })

  test('what a set does not label is not held against a reading', () => {
    const wrong = (covers: () => boolean): number | undefined =>
      scoreQuantities('It killed 12 sheep.', [], 'value', {covers}).scores[0]?.count.wrong
    expect([wrong(() => true), wrong(() => false)]).toEqual([1, 0])
  })

  test('units made of two, and small coins, are known by name', () => {
    expect(unitCalled('mile per gallon')).toBe('[mi_i]/[gal_us]')
    expect(unitCalled('mile per pirate')).toBeNull()
    expect(coinCalled('Cent')).toEqual({unit: 'USD', worth: 0.01})
    expect(coinCalled('Euro')).toBeUndefined()
  })
})

describe('names', () => {
  test('pairs are read from CSV with quoted fields', () => {
    const files = {
      'data/name-bench/cases.csv':
        'case_group,schema,name1,name2,is_match,quality,category,notes\nx,Person,"VENNICK, Dara",Dara Vennick,true,,,\nx,Person,Dara Vennick,Tomas Ruhl,true,,,\n',
    }
    const {rows} = evaluate(setCalled('name-bench'), worldOf(files), ['dev', 'held'])
    const all = rows.find(({measure}) => measure === 'same name')
    expect([(all?.dev.hits ?? 0) + (all?.held.hits ?? 0), (all?.dev.missed ?? 0) + (all?.held.missed ?? 0)]).toEqual([
      1, 1,
    ])
  })
})

describe('planted errors', () => {
  const article =
    'The ferry Alma sank off Port Velden on Monday. Nine people were killed, the harbour office said. Divers from Elsin searched the wreck for two days.'
  const summary = (killed: string): string =>
    `The ferry Alma sank off Port Velden . ${killed} people were killed, the harbour office said .`
  const pair = {
    id: 'a',
    error_type: 'Extrinsic Circumstance Error',
    edit_kinds: ['number'],
    article,
    reference_summary: summary('Nine'),
    edited_summary: summary('Forty'),
  }
  const files = {'data/bump-dev/bump-dev.jsonl': JSON.stringify(pair)}

  test('are found where the summary is flagged, and the right summary is left alone', () => {
    expect(measured('bump-planted', files, 'numbers, dates and names')[halfOf({id: 'a'}, {sha256})]).toBe(
      '1.00 (found 1.00, left alone 1.00)',
    )
  })

  test('a finding at the edit is right, for the calibration', () => {
    const {calibration} = evaluate(bump, worldOf(files), ['dev', 'held'])
    const all = [...calibration.dev, ...calibration.held]
    expect(all.reduce((sum, {findings}) => sum + findings, 0)).toBeGreaterThan(0)
    expect(all.every(({findings, right}) => findings === right)).toBe(true)
  })
})

test('reports of one event are told from reports of another', () => {
  const texts = [
    [
      '1',
      'sinking',
      'The ferry Alma sank off Port Velden on Monday. Nine people were killed in the sinking of the ferry.',
    ],
    [
      '2',
      'sinking',
      'Nine people were killed when the ferry Alma sank off Port Velden. The ferry was bound for Elsin.',
    ],
    [
      '3',
      'vote',
      'Parliament in Norvia voted for the budget. The finance minister, Tomas Ruhl, called the vote a success.',
    ],
    ['4', 'vote', 'The budget of Norvia has passed parliament, finance minister Tomas Ruhl said after the vote.'],
  ].map(([id, subtopic, text]) => JSON.stringify({id, topic: '8', subtopic, text}))
  const {rows, cases} = evaluate(ecbplus, worldOf({'data/ecbplus-dev/ecbplus-dev.jsonl': texts.join('\n')}), [
    'dev',
    'held',
  ])
  const row = rows.find(({measure}) => measure === 'same event, within a topic')
  expect(row?.held).toEqual({hits: 2, missed: 0, wrong: 0, quiet: 0})
  expect(cases.held).toBe(2)
})

describe('real events', () => {
  const piece = (file: string, start: number): {file: string; start: number; end: number} => ({
    file,
    start,
    end: start + 5,
  })
  const finding = (severity: Finding['severity'], starts: readonly number[]): Finding => ({
    id: `f${starts.join()}`,
    rule: 'quantity-conflict',
    severity,
    scope: 'cross',
    verdict: 'contradiction',
    confidence: 0.75,
    what: 'Two figures.',
    why: '',
    next: '',
    status: 'open',
    places: starts.map(start => ({source: 'a.txt', start, end: start + 5, text: 'words', line: 1, column: start})),
  })
  const labels = {
    files: {},
    discrepancies: [
      {
        id: 'P1',
        severity: 'error' as const,
        ease: 'easy',
        explanation: '',
        evidence: [piece('a.txt', 0), piece('a.txt', 10)],
      },
      {id: 'P2', severity: 'warning' as const, explanation: '', evidence: [piece('a.txt', 20)]},
      {id: 'P3', severity: 'error' as const, doubtful: true, explanation: '', evidence: [piece('a.txt', 30)]},
    ],
    non_discrepancies: [{id: 'T1', explanation: '', evidence: [piece('a.txt', 40), piece('a.txt', 50)]}],
  }
  const counts = (findings: readonly Finding[], measure: string): number[] => {
    const count = judgeFindings(findings, labels, 2).scores.find(score => score.measure === measure)?.count
    return [count?.hits ?? -1, count?.missed ?? -1, count?.wrong ?? -1]
  }

  test('a discrepancy wants two of its pieces met, doubtful ones do not count', () => {
    expect(counts([finding('error', [1, 11])], 'errors found')).toEqual([1, 0, 0])
    expect(counts([finding('error', [1])], 'errors found')).toEqual([0, 1, 0])
    expect(counts([finding('warning', [21])], 'errors and warnings found')).toEqual([1, 1, 0])
  })

  test('a trap is violated by a finding graver than it allows, and by none that matches a discrepancy', () => {
    expect(counts([finding('info', [41, 51])], 'traps left alone')).toEqual([1, 0, 0])
    expect(counts([finding('warning', [41, 51])], 'traps left alone')).toEqual([0, 1, 0])
    expect(counts([finding('warning', [41, 51, 21])], 'traps left alone')).toEqual([1, 0, 0])
  })

  test('what matches no label is a false alarm until it is looked at', () => {
    const findings = [finding('error', [1, 11]), finding('warning', [70]), finding('info', [80])]
    expect(counts(findings, 'errors and warnings raised that match a label')).toEqual([1, 1, 0])
    expect(counts(findings, 'unlabelled errors and warnings a report')).toEqual([0, 0, 1])
  })
})

describe('the command', () => {
  test('says what is missing, and exits with 2', () => {
    const run = (...args: string[]): {status: unknown; stderr: string} => {
      const root = fileURLToPath(new URL('..', import.meta.url))
      try {
        execFileSync('node_modules/.bin/tsx', ['src/cli/eval.ts', ...args], {
          cwd: root,
          stdio: 'pipe',
          encoding: 'utf8',
        })
        return {status: 0, stderr: ''}
      } catch (cause) {
        const {status, stderr} = cause as {status: unknown; stderr: string}
        return {status, stderr}
      }
    }
    expect(run('--set', 'gold')).toMatchObject({status: 2, stderr: expect.stringContaining('--gold') as string})
    expect(run('--data', 'no-such-folder', '--set', 'name-bench')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no-such-folder') as string,
    })
    expect(run('--set', 'no-such-set')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no-such-set') as string,
    })
  })

  test('writes the table between its marks, with the day', () => {
    const page = 'Before.\n\n<!-- evaluation -->\nold\n<!-- end of evaluation -->\n\nAfter.\n'
    expect(fillEvaluation(page, table([]), '2031-04-09')).toBe(
      'Before.\n\n<!-- evaluation -->\n\nMeasured on 2031-04-09.\n\n| set | measure | cases | developed on | held back |\n| --- | --- | --- | --- | --- |\n\n<!-- end of evaluation -->\n\nAfter.\n',
    )
  })
})
