import {divide, unwrap} from '../text/index.ts'
import {paragraphs} from './hypertext.ts'
import type {Libraries} from './libraries.ts'
import type {Draft} from './piece.ts'
import {through, type Spelt} from './spelling.ts'

const MARKUP =
  /<\/?(?:p|div|br|h[1-6]|[uo]l|li|blockquote|figure|img|table|section|article|a|b|i|em|strong|span)(?:\s[^<>]{0,2000})?\/?>/i

/** The text of an article, which stands in a string of a file: mark-up where it looks like that, else plain text. */
export function bodyOf(spelt: Spelt, libraries: Libraries): Draft[] {
  return MARKUP.test(spelt.text) ? markedUp(spelt, libraries) : plain(spelt)
}

/** A headline: one line of text, with or without mark-up in it. */
export function lineOf(spelt: Spelt): Draft[] {
  const pieces = through([{text: spelt.text, raw: 0}], spelt.offsets)
  return spelt.text.trim() === '' ? [] : [{type: 'title', pieces}]
}

function markedUp({text, offsets}: Spelt, libraries: Libraries): Draft[] {
  const {childNodes} = libraries.parse5().parseFragment(text, {sourceCodeLocationInfo: true})
  return paragraphs(childNodes, text, libraries).map(({type, pieces}) => ({type, pieces: through(pieces, offsets)}))
}

function plain({text, offsets}: Spelt): Draft[] {
  const lines = unwrap(text)
  return divide(lines).map(({type, start, end}) => ({
    type,
    pieces: through([{text: lines.slice(start, end), raw: start}], offsets),
  }))
}
