import {expect, test} from 'vitest'
import {claim, finding, print, report, source} from '../../../test/ferry-report.ts'
import {attribute, brokenLinks, classed, elementsOf, wordsOf} from '../../../test/html-page.ts'
import {placeOf, type Report} from '../../findings/index.ts'

const SOURCES = 500
const FINDINGS = 2000

/** An event that everybody writes about. */
function great(): Report {
  const sentence = (i: number): string =>
    `There were ${i} people at Varn on ${1 + (i % 28)} May 2031. The harbour office said so.\n\n`
  const sources = Array.from({length: SOURCES}, (_, i) =>
    source(
      `n${String(i).padStart(4, '0')}`,
      Array.from({length: 40}, (_, j) => sentence(i + j)).join(''),
      `Paper ${i}`,
    ),
  )
  const claims = sources.flatMap(of =>
    [...of.text.matchAll(/\d+ people|\d+ May 2031|The harbour office/g)].map(({0: text, index}) => ({
      ...claim(0, '40 people', {}),
      source: of.id,
      start: index,
      end: index + text.length,
      text,
    })),
  )
  const answers = claims
    .filter(({text}) => text.endsWith('people'))
    .map(each => ({source: each.source, claim: each, shown: each.text}))
  const questions = Array.from({length: 400}, (_, i) => ({
    id: `q${i}`,
    label: `count ${i}`,
    kind: 'quantity',
    answers: answers.filter((_, j) => j % 400 === i || j % 397 === i),
  }))
  const findings = Array.from({length: FINDINGS}, (_, i) => ({
    ...finding,
    id: String(i).padStart(16, '0'),
    places: answers
      .filter((_, j) => j % FINDINGS === i)
      .flatMap(each => sources.flatMap(of => (of.id === each.source ? [placeOf(of, each.claim)] : []))),
  }))
  return {...report, sources, claims, questions, findings, unread: sources.map(({id}) => ({source: id, reason: 'odd'}))}
}

test('2,000 findings in 500 reports make a page that opens, and it says what it leaves out', () => {
  const of = great()
  const started = performance.now()
  const page = print('html', 'findings', of, {
    cites: ({text}) => (text.startsWith('The') ? text : undefined),
    dated: ({text}) =>
      /^\d+ May/.test(text) ? {earliest: `2031-05-${text.split(' ')[0]?.padStart(2, '0')}`} : undefined,
  })
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(page.length).toBeLessThan(12_000_000)
  const elements = elementsOf(page)
  const count = (name: string): number =>
    elements.filter(each => attribute(each, 'class')?.split(' ').includes(name)).length
  expect([count('finding'), count('source')]).toEqual([FINDINGS, SOURCES])
  expect(elements.filter(({tagName}) => tagName === 'path').length).toBeLessThan(600)
  const out = elements.filter(each => attribute(each, 'class') === 'left-out').map(wordsOf)
  expect(out.slice(0, 2)).toEqual([
    'and 400 others, listed with their texts below.',
    'Left out here: 280 of 400 questions that several reports answer; 488 of 500 reports, which answer fewer of the questions in dispute, or none.',
  ])
  expect(brokenLinks(page)).toEqual([])
})

test('a text without end is cut down to what surrounds its marks', () => {
  const filler = 'The ferry came back to Varn. '.repeat(4000)
  const of = source('a', `${filler}\n\n${filler}There were 40 people on board. ${filler}\n`)
  const start = of.text.indexOf('40 people')
  const places = [placeOf(of, {start, end: start + 9})]
  const page = print('html', 'findings', {
    ...report,
    sources: [of],
    claims: [],
    questions: [],
    unread: [],
    findings: [{...finding, places}],
  })
  expect(page.length).toBeLessThan(40_000)
  expect(classed(page, 'text').map(wordsOf)[0]).toContain('There were 40 people1 on board.')
  expect(classed(page, 'left-out').map(wordsOf)).toEqual([
    'The text has 348,034 characters; only what surrounds its marks is shown.',
  ])
  expect(brokenLinks(page)).toEqual([])
})

test('a line without end, full of places, takes no time without end', () => {
  const of = source('a', `${'There were 40 people on board. '.repeat(60_000)}\n`)
  const findings = Array.from({length: 4000}, (_, i) => {
    const place = {source: of.id, start: i * 450 + 11, end: i * 450 + 20, text: '40 people', line: 1, column: 1}
    return {...finding, id: String(i).padStart(16, '0'), places: [place, {...place, end: place.end + 5000}]}
  })
  const started = performance.now()
  const page = print('html', 'findings', {...report, sources: [of], claims: [], questions: [], unread: [], findings})
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(page.length).toBeLessThan(20_000_000)
  expect(page.match(/<article class="finding/g)).toHaveLength(4000)
})
