import {describe, expect, test} from 'vitest'
import {claimsReportSchema, reportSchema} from '../src/config/index.ts'
import {placeOf} from '../src/findings/index.ts'
import {claimIds} from '../src/formats/claim-ids.ts'
import {escape} from '../src/formats/markdown/escape.ts'
import {a, b, finding, print, report, source, sources} from './ferry-report.ts'

describe('json', () => {
  test('is the report of the contract', () => {
    const object: unknown = JSON.parse(print('json', 'findings'))
    expect(reportSchema.safeParse(object).error).toBeUndefined()
    expect(object).toMatchObject({
      schemaVersion: 1,
      summary: {error: 1, warning: 0, info: 0, waived: 1, sources: 2, claims: 4},
      sources: [{id: 'ferry/a', outlet: 'Elsin Press'}, {id: 'ferry/b'}],
      findings: [
        {
          places: [
            {line: 3, column: 12, text: '40 people'},
            {line: 1, column: 16, text: '46 people'},
          ],
        },
        {},
      ],
      unread: [{source: 'ferry/b', start: 4, end: 9, reason: 'not understood'}],
    })
  })

  test('places are the words of the file', () => {
    const object = reportSchema.parse(JSON.parse(print('json', 'findings')))
    for (const place of object.findings.flatMap(({places}) => places))
      expect(sources.find(({id}) => id === place.source)?.raw.slice(place.start, place.end)).toBe(place.text)
  })

  test('claims are those of the contract', () => {
    const object: unknown = JSON.parse(print('json', 'claims'))
    expect(claimsReportSchema.safeParse(object).error).toBeUndefined()
  })

  test('what is not known is left out', () => {
    expect(JSON.parse(print('json', 'findings'))).not.toHaveProperty('sources.1.outlet')
  })
})

describe('claim ids', () => {
  test('stand when the text around moves', () => {
    const moved = {...a, start: a.start + 50, end: a.end + 50}
    expect(claimIds([moved])).toEqual(claimIds([a]))
  })
  test('do not hang on the order of keys, nor on places inside a value', () => {
    const one = {...a, value: {text: 'x', speaker: {id: 'mayor', start: 1, end: 2}}}
    const other = {...a, value: {speaker: {end: 9, start: 8, id: 'mayor'}, text: 'x'}}
    expect(claimIds([one])).toEqual(claimIds([other]))
  })
  test('are different for the same words read twice, in two reports, or otherwise', () => {
    expect(new Set(claimIds([a, a, b, {...a, kind: 'time'}, {...a, value: {lower: 1}}])).size).toBe(5)
  })
})

test('ndjson is one claim a line', () => {
  const lines = print('ndjson', 'claims').trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line) as unknown)).toMatchObject([
    {text: '40 people'},
    {},
    {text: '46 people'},
    {},
  ])
})

describe('text', () => {
  test('shows the places with their words marked, and sums up', () => {
    expect(print('text', 'findings')).toBe(
      [
        'error quantity-conflict contradiction, 90 % sure, 0123456789abcdef',
        '  Elsin Press says 40 people, b says 46.',
        '  ferry/a.txt:3:12 (Elsin Press)',
        '    There were 40 people on board, the Varn Weekly said.',
        '               ^^^^^^^^^',
        '  ferry/b.txt:1:16',
        '    The ferry with 46 people | on board <b>turned</b> back.',
        '                   ^^^^^^^^^',
        '  why: Both count the people on board of the ferry.',
        '  next: Ask the harbour office.',
        '',
        'info quantity-conflict (dismissed) contradiction, 90 % sure, fedcba9876543210',
        '  1. A *note*',
        '  ferry/a.txt:3:12 (Elsin Press)',
        '    There were 40 people on board, the Varn Weekly said.',
        '               ^^^^^^^^^',
        '  ferry/b.txt:1:16',
        '    The ferry with 46 people | on board <b>turned</b> back.',
        '                   ^^^^^^^^^',
        '  why: Both count the people on board of the ferry.',
        '  next: Ask the harbour office.',
        '',
        'not understood',
        '  ferry/b: not understood',
        '',
        '1 error, 0 warnings, 0 info, 1 dismissed in 2 reports with 4 claims',
        '',
      ].join('\n'),
    )
  })

  test('is free of what would steer a terminal', () => {
    const evil = source('a', 'A \u001B[31mferry\u0007 with 40 people\u202E on board.')
    const places = [placeOf(evil, {start: evil.raw.indexOf('40'), end: evil.raw.indexOf('40') + 9})]
    const shown = print('text', 'findings', {
      ...report,
      sources: [evil],
      claims: [],
      unread: [],
      findings: [{...finding, places}],
    })
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
  })

  test('claims are one a line', () => {
    expect(print('text', 'claims').split('\n')[0]).toBe('ferry/a.txt:3:12 quantity 40 people = shown 40 people')
  })
})

describe('markdown', () => {
  const page = print('markdown', 'findings')

  test('opens with who says what, conflicts marked', () => {
    expect(page.indexOf('## Who says what')).toBeLessThan(page.indexOf('## Errors'))
    expect(page).toContain('|  | Elsin Press | b |')
    expect(page).toContain('| count · people \\| aboard (quantity, finding 1) | **≠** 40 people | **≠** 46 people |')
    expect(page).not.toContain('asked of one')
  })

  test('counts what is answered alike', () => {
    const answers = [a, b].map(each => ({source: each.source, claim: each, shown: 'alike'}))
    const question = {id: 'q3', label: 'alike', kind: 'quantity', answers}
    const alike = print('markdown', 'findings', {...report, questions: [question]})
    expect(alike).toContain('Questions that all who answer them answer alike: 1.')
    expect(alike).not.toContain('| alike')
    expect(print('markdown', 'findings', {...report, questions: []})).toContain('answer no question in common')
  })

  test('then the findings by severity, with quoted places', () => {
    expect(page).toContain(
      '- ferry/b.txt:1:16: The ferry with **46 people** \\| on board &lt;b&gt;turned&lt;/b&gt; back.',
    )
    expect(page.indexOf('## Errors')).toBeLessThan(page.indexOf('## Notes'))
    expect(page).toContain('### 2\\. 1\u200B. A \\*note\\*')
    expect(page).toContain('dismissed (“both counts are of the same day”), `fedcba9876543210`')
  })

  test('then who cites whom, then what was not understood', () => {
    expect(page).toContain('## Origins\n\n- Varn Weekly is cited by Elsin Press, ferry/b\n')
    expect(page).toMatch(/\n## Not understood\n\n- ferry\/b: not understood “ferry”\n\n## Reports\n\n- \*\*a\*\*/)
  })

  test('has a table for each of several events, and numbers the findings through', () => {
    const two = sources.map((each, i) => ({...each, event: i === 0 ? 'ferry' : 'tide', eventTitle: `Event ${i}`}))
    const both = print('markdown', 'findings', {...report, sources: two})
    expect(both).toMatch(/^# Event 0, Event 1\n/)
    expect(both).toMatch(/## Who says what\n\n### Event 0\n\n[^#]*\n\n### Event 1\n\n/)
  })

  test('leaves out what no table has room for, and says so', () => {
    const many = Array.from({length: 30}, (_, i) => source(`n${String(i).padStart(2, '0')}`, 'There were 46 people.\n'))
    const answers = many.map(({id}, i) => ({
      source: id,
      claim: {...b, source: id, start: 11, end: 20},
      shown: String(i),
    }))
    const questions = Array.from({length: 130}, (_, i) => ({id: String(i), label: `q${i}`, kind: 'quantity', answers}))
    const page = print('markdown', 'findings', {
      ...report,
      sources: many,
      claims: [],
      questions,
      findings: [],
      unread: [],
    })
    expect(page).toContain(
      'Left out here: 10 of 130 questions that several reports answer; 18 of 30 reports, which answer fewer',
    )
    expect(page.split('\n').filter(line => /^\| q/.test(line))).toHaveLength(120)
    expect(
      page
        .split('\n')
        .find(line => /^\| q/.test(line))
        ?.match(/\|/g),
    ).toHaveLength(14)
  })

  test('says who decided what, and why', () => {
    const decided = {...finding, status: 'confirmed' as const, decision: {by: 'Ada', reason: 'they *said* so'}}
    expect(print('markdown', 'findings', {...report, findings: [decided]})).toContain(
      ', confirmed by Ada (“they \\*said\\* so”), `',
    )
  })

  test('shows what was noted, of a finding that is open too', () => {
    const noted = {...finding, status: 'open' as const, decision: {note: 'ask *Dara*'}}
    expect(print('markdown', 'findings', {...report, findings: [noted]})).toMatch(
      /\n\nNext: [^\n]+\n\nNote: ask \\\*Dara\\\*\n/,
    )
  })

  test('says so where there is nothing to find', () => {
    expect(print('markdown', 'findings', {...report, findings: []})).toContain('## Findings\n\nNone.')
  })

  test.each([
    ['<script>', '&lt;script&gt;'],
    ['a | b', 'a \\| b'],
    ['- a', '\\- a'],
    ['# a', '\\# a'],
    ['[a](b)', '\\[a\\](b)'],
    ['a\n\nb', 'a b'],
    ['AT&T_x', 'AT&amp;T\\_x'],
  ])('%j is words and no mark-up', (text, escaped) => {
    expect(escape(text)).toBe(escaped)
  })
})
