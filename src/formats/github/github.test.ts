import {expect, test} from 'vitest'
import {finding, hostile, print, report} from '../../../test/ferry-report.ts'

test('github has one command a finding that is not dismissed, at its first place', () => {
  expect(print('github')).toBe(
    '::error file=ferry/a.txt,line=3,endLine=3,col=12,endColumn=21,title=quantity-conflict::Elsin Press says 40 people, b says 46.%0AWhy: Both count the people on board of the ferry.%0ANext: Ask the harbour office.%0AAlso ferry/b.txt:1:16: “46 people”\n',
  )
})

test('a note is a notice, and a place over lines has no columns', () => {
  const place = {source: 'ferry/a', start: 0, end: 9, text: 'A\nferry', line: 1, column: 1}
  const of = {...report, findings: [{...finding, severity: 'info' as const, places: [place]}]}
  expect(print('github', 'findings', of)).toMatch(
    /^::notice file=ferry\/a\.txt,line=1,endLine=2,title=quantity-conflict::/,
  )
})

test('nothing that others wrote is a command or a property', () => {
  const lines = print('github', 'findings', hostile).split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toBe('')
  expect(lines[0]).not.toMatch(/[\r\u0000\u001B\u202E]/)
  const properties = /^::error (?<properties>.*?)::/.exec(lines[0] ?? '')?.groups?.properties ?? ''
  expect(properties.split(',').map(each => each.split('=')[0])).toEqual([
    'file',
    'line',
    'endLine',
    'col',
    'endColumn',
    'title',
  ])
  expect(properties).toContain('100%25 %3A%3Aerror%3A%3Ax%2Cy%3Az')
})
