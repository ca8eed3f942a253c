import {describe, expect, test} from 'vitest'
import {sourceOf} from '../../../test/corpus.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import type {Document} from '../document.ts'
import {read} from '../read.ts'
import {notation} from './notation.ts'
import {resumedSentences} from './sentences-resumed.ts'
import {sentences as plainSentences} from './sentences.ts'

const sentences = [...plainSentences, ...resumedSentences]

const readText = (text: string): Document => read(sourceOf(text, null), vocabulary)

describe('clauses', () => {
  test('has at least 120 sentences, none twice', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(120)
    expect(new Set(sentences.map(([text]) => text)).size).toBe(sentences.length)
  })

  test.each(sentences)('%s', (text, clauses) => {
    expect(notation(readText(text))).toEqual(clauses)
  })

  test.each(sentences)('covered, ascending, with parents in the sentence: %s', text => {
    const {clauses, tokens} = readText(text)
    const covered = tokens.filter(({index}) => clauses.some(({first, last}) => first <= index && index < last))
    expect(covered.length).toBe(tokens.length)
    expect(clauses.map(({first}) => first)).toEqual(clauses.map(({first}) => first).toSorted((a, b) => a - b))
    expect(clauses.map(({index}) => index)).toEqual(clauses.map((_, i) => i))
    for (const {parent, index} of clauses) expect(parent).not.toBe(index)
  })
})

describe('parts of a clause', () => {
  const parent = (text: string): readonly (number | undefined)[] => readText(text).clauses.map(clause => clause.parent)
  const complements = (text: string): readonly string[] =>
    readText(text).clauses.flatMap(clause =>
      clause.complements.map(({preposition, phrase}) =>
        `${preposition} ${text.slice(phrase.start, phrase.end)}`.trim(),
      ),
    )

  test.each([
    ['Orvik said that the mill had closed.', [undefined, 0]],
    ['The mill had closed, Orvik said.', [1, undefined]],
    ['If the firm pays, the union will return.', [1, undefined]],
    ['The man, who fled the city, was arrested.', [undefined, 0]],
    ['The gunman shot two guards and fled.', [undefined, undefined]],
    ['The union urged the firm to pay.', [undefined, 0]],
  ] as const)('main clause: %s', (text, parents) => {
    expect(parent(text)).toEqual(parents)
  })

  test('no clause depends on itself, not by way of others either', () => {
    const circled = '“The harbour that Orvik is now in, that’s no harbour,” port captain Tove Lund told The Varn Post.'
    for (const text of [circled, ...sentences.map(([sentence]) => sentence)]) {
      const parents = parent(text)
      for (const start of parents.keys()) {
        let at: number | undefined = start
        for (let step = 0; step <= parents.length && at !== undefined; step++) at = parents[at]
        expect(at).toBeUndefined()
      }
    }
  })

  test.each([
    ['The ferry sank off Vellport on Monday.', ['off Vellport', 'on Monday']],
    ['Last week the ferry sank.', ['Last week']],
    ['The mill was sold to Vell Brothers by Tarn Group.', ['to Vell Brothers', 'by Tarn Group']],
    ['According to the mayor, the bridge is closed.', ['according to the mayor']],
    ['The pact was signed at the edge of the town.', ['at the edge of the town']],
    ['The head of the agency resigned.', []],
  ] as const)('complements: %s', (text, expected) => {
    expect(complements(text)).toEqual(expected)
  })

  test.each([
    ['The mill closed.', 'past'],
    ['The mill closes.', 'present'],
    ['The mill has closed.', 'past'],
    ['The mill is closing.', 'present'],
    ['The mill will close.', 'future'],
    ['Norvia to leave fishing pact', 'future'],
    ['The mills are closed.', 'present'],
  ] as const)('tense: %s', (text, tense) => {
    expect(readText(text).clauses[0]?.verb?.tense).toBe(tense)
  })

  test('a phrase has its head, its lemma and what stands before the head', () => {
    const [clause] = readText('Two small fishing boats sank.').clauses
    expect(clause?.subject).toMatchObject({lemma: 'boat', id: 'boat', modifiers: ['two', 'small', 'fishing']})
  })

  test.each([
    ['Norvia, Tarnia, and Velland signed the pact.', ['norvia', 'tarnia', 'velland']],
    ['Police, firefighters and other rescuers searched the river.', ['police', 'firefighter', 'rescuer']],
    ['Danu Orvik, the mayor, resigned.', undefined],
  ] as const)('members: %s', (text, members) => {
    expect(readText(text).clauses[0]?.subject?.members).toEqual(members)
  })

  test.each([
    ['Drivers blocked the road.', 'driver'],
    ['Prosecutors charged Orvik.', 'prosecutor'],
    ['Nurses plan to strike.', 'nurse'],
    ['Reuters reported it.', 'reuters'],
  ] as const)('base form at the beginning of a sentence: %s', (text, lemma) => {
    expect(readText(text).tokens[0]?.lemma).toBe(lemma)
  })

  test('a phrase that names somebody has the id of the name', () => {
    const {clauses, names} = readText('Danu Orvik, the mayor of Tarn, resigned.')
    expect(clauses[0]?.subject?.id).toBe(names[0]?.id)
  })
})
