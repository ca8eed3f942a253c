import {diffWordsWithSpace} from 'diff'
import {quote} from '../../kinds/quote/index.ts'
import type {WordPart} from '../protocol/index.ts'
import type {Draw, Lettered} from './chart.ts'

const LONGEST = 2000

/** Quotations word by word against the first of them. */
export const drawWords: Draw = values => {
  const [base, ...others] = values.map(({letter, claims}) => ({letter, text: textOf(claims)}))
  if (!base || others.length === 0) return undefined
  return {
    type: 'words',
    base: base.letter,
    versions: [
      {letter: base.letter, parts: [{text: base.text, how: 'same'}]},
      ...others.map(({letter, text}) => ({letter, parts: compared(base.text, text)})),
    ],
  }
}

function textOf(claims: Lettered['claims']): string {
  const found = claims.find(quote.is)
  return (found?.value.text ?? claims[0]?.text ?? '').slice(0, LONGEST)
}

function compared(base: string, text: string): WordPart[] {
  return diffWordsWithSpace(base, text).map(({value, added, removed}) => ({
    text: value,
    how: added ? 'added' : removed ? 'left-out' : 'same',
  }))
}
