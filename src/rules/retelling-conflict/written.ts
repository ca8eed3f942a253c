import {numberOf} from '../number-words.ts'
import {nameWords, type Detail} from './detail.ts'
import type {Told} from './told.ts'

/** Whether a report has the words of a detail, though they were not read as this kind of detail there. */
export function isWritten(detail: Detail, {document, words}: Told): boolean {
  if (detail.kind !== 'name') return document.source.text.toLowerCase().includes(headOf(detail))
  const own = nameWords(detail.text)
  return own.length > 0 && own.every(word => words.has(word))
}

// a figure with the word after it: "21 million", "three games"
function headOf({text}: Detail): string {
  const words = text.toLowerCase().split(/\s+/)
  const figure = words.findIndex(word => /\d/.test(word) || numberOf(word) !== undefined)
  return words.slice(Math.max(figure, 0), Math.max(figure, 0) + 2).join(' ')
}
