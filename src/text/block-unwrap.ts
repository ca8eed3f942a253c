/**
 * Turns the line breaks inside hard-wrapped paragraphs into spaces, unit for unit, so that every offset stays as it is. A paragraph is
 * hard-wrapped where its lines but the last are all of about one length and most of them end in the middle of a sentence.
 */
export function unwrap(text: string): string {
  return text.replace(/^[^\r\n]+(?:\r?\n[^\r\n]+)+/gm, paragraph =>
    isWrapped(paragraph.split(/\r?\n/)) ? paragraph.replace(/[\r\n]/g, ' ') : paragraph,
  )
}

function isWrapped(lines: readonly string[]): boolean {
  const filled = lines.slice(0, -1).map(line => line.trim())
  const lengths = filled.map(line => line.length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest < 40 || longest > 110 || lengths.some(length => length < longest * 0.6)) return false
  // no line is much longer than the width, so neither is the last
  if ((lines.at(-1)?.trim().length ?? 0) > longest + 20) return false
  if (lines.slice(1).some(line => /^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(line))) return false
  const open = filled.filter(line => !/[.!?…:]["'”’)\]]*$/.test(line)).length
  const onward = lines.slice(1).filter(line => /^\s*\p{Ll}/u.test(line)).length
  return open / filled.length >= 0.6 && onward >= Math.min(2, filled.length) - (filled.length > 1 ? 1 : 0)
}
