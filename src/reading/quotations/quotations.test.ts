import {describe, expect, test} from 'vitest'
import {sourceOf} from '../../../test/corpus.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import type {Document} from '../document.ts'
import {read} from '../read.ts'
import {knownGaps} from './known-gaps.ts'
import {notation} from './notation.ts'
import {shapes} from './shapes.ts'

const readText = (text: string): Document => read(sourceOf(text, null), vocabulary)

describe('quotations', () => {
  test('has at least 120 distinct shapes', () => {
    expect(new Set(shapes.map(([text]) => text)).size).toBe(shapes.length)
    expect(shapes.length).toBeGreaterThanOrEqual(120)
  })

  test.each(shapes)('%s', (text, expected) => {
    expect(notation(readText(text))).toEqual(expected)
  })

  test.each(shapes)('marks stand around the words: %s', text => {
    for (const {start, end, outerStart, outerEnd} of readText(text).quotations) {
      expect(outerStart).toBeLessThan(start)
      expect(end).toBeLessThanOrEqual(outerEnd)
      expect(text.slice(outerStart, start)).toMatch(/^["'“”„«‘’`]{1,2}\s?$/)
    }
  })
})

describe('quotations, combined', () => {
  const speakers = [
    ['Danu Orvik', 'Danu Orvik'],
    ['Orvik', 'Orvik'],
    ['the minister', 'the minister'],
    ['a spokeswoman for the firm', 'a spokeswoman'],
    ['police', 'police'],
    ['Danu Orvik, the head of the agency,', 'Danu Orvik'],
  ] as const
  const verbs = ['said', 'added', 'explained', 'insisted', 'warned', 'told Varn News'] as const
  const marks = [
    ['"', '"'],
    ['“', '”'],
    ['‘', '’'],
  ] as const
  const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
  const phrasings = speakers.flatMap(([phrase, name]) =>
    verbs.flatMap(verb =>
      marks.flatMap(([open, close]) => [
        [`${open}The dam will hold,${close} ${phrase} ${verb}.`, name],
        [`${upper(phrase)} ${verb}: ${open}The dam will hold.${close}`, upper(name)],
      ]),
    ),
  )

  test('has at least 200 phrasings', () => {
    expect(phrasings.length).toBeGreaterThanOrEqual(200)
  })

  test.each(phrasings)('%s', (text, name) => {
    const [quotation, ...others] = readText(text ?? '').quotations
    expect(others).toEqual([])
    expect(quotation?.speech).toBe(true)
    expect(quotation?.speaker?.name).toBe(name)
    expect(quotation?.cue).toBeDefined()
  })
})

describe('known gaps', () => {
  test.each(knownGaps)('not read yet: %s', (text, expected) => {
    expect(notation(readText(text))).not.toEqual(expected)
  })
})
