import {describe, expect, test} from 'vitest'
import {check} from '../src/check.ts'
import {asked, type Draft, type Question} from '../src/findings/index.ts'
import {rowsOf} from '../src/formats/answers.ts'
import {a, b, claim, report, source} from './ferry-report.ts'

const question = (id: string, ...claims: readonly (typeof a)[]): Question => ({
  id,
  label: '',
  kind: 'quantity',
  answers: claims.map(each => ({source: each.source, claim: each, shown: each.text})),
})
const draft: Draft = {
  rule: 'quantity-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  confidence: 0.9,
  what: '',
  why: '',
  next: '',
  spots: [],
  key: [],
}
const place = ({source: of, start, end}: typeof a): Draft['spots'][number] => ({source: of, start, end})
const monday = claim(0, 'Monday', {}, 'time')
const wider = {...place(b), end: b.end + 12}

describe('the question of a finding', () => {
  const ask = asked([question('days', monday, a), question('people', a, b)])

  test.each<[string, Partial<Draft>, string | undefined]>([
    ['is the one whose answers stand at its places', {spots: [place(a), place(b)]}, 'people'],
    ['is the one of its claims, where its places are wider', {spots: [place(a), wider], compared: [a, b]}, 'people'],
    ['is none where one answer alone stands there', {spots: [place(a)]}, undefined],
    ['is none where a place only touches an answer', {spots: [place(a), wider]}, undefined],
    ['is none where what is compared is something else', {spots: [place(a), place(b)], compared: []}, undefined],
  ])('%s', (_, part, wanted) => {
    expect(ask({...draft, ...part}).question).toBe(wanted)
  })

  test('is known of what rules find in reports, and leads from the table of answers to the finding', () => {
    const hurt = (name: string, count: string): ReturnType<typeof source> =>
      source(
        name,
        `Ferry strikes pier\n\nA ferry struck the pier at Varn on 4 May 2031. The harbour office said ${count} passengers were injured in the collision.\n`,
      )
    const made = check([hurt('a', '12'), hurt('b', '21')])
    const [finding] = made.findings.filter(({rule}) => rule === 'quantity-conflict')
    const row = rowsOf(made).find(each => each.question.id === finding?.question)
    expect(row?.question.answers.map(({shown}) => shown)).toEqual(['12 passengers', '21 passengers'])
    expect(row?.findings).toEqual([finding])
  })

  test('keeps a finding from the rows of other questions with an answer at the same place', () => {
    const [first] = report.findings
    const both = [question('people', a, b), question('other', a, b)]
    const rows = rowsOf({...report, questions: both, findings: first ? [{...first, question: 'people'}] : []})
    expect(rows.map(({question: {id}, findings}) => [id, findings.length])).toEqual([
      ['people', 1],
      ['other', 0],
    ])
  })
})
