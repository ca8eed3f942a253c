import {nameOf} from './as-name.ts'
import type {Document, Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'

/** The mentions of the usual form next to the odd one: the last before it and the first after it. */
export function around(document: Document, odd: Name, usual: Name): Name[] {
  const written = odd.text.includes(' ') ? usual.text : usual.text.slice(usual.text.lastIndexOf(' ') + 1)
  const words = written.split(' ')
  const mentions = document.tokens.flatMap((token): Name[] => {
    const last = document.tokens[token.index + words.length - 1]
    return last && isWritten(document, token, last, written) ? [nameOf(document, token, last)] : []
  })
  const before = mentions.findLast(({end}) => end <= odd.start)
  const after = mentions.find(({start}) => start >= odd.end)
  return [before, after].flatMap(one => (one && (one.end <= usual.start || usual.end <= one.start) ? [one] : []))
}

function isWritten({source}: Document, {start}: Token, {end}: Token, written: string): boolean {
  return end - start === written.length && source.text.startsWith(written, start)
}
