// "Kovač" → "kovac", "Łódź" → "lodz"
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** Lower-case words joined by hyphens, accents folded: the id of whatever the vocabulary does not know. */
export function slug(text: string): string {
  return plain(text)
    .replace(/['.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Lower case with accents and curly marks folded. */
export function plain(text: string): string {
  const folded = text.replace(/[\u2018\u2019\u201B\u02BC]/g, "'").toLowerCase()
  if (/^[\x20-\x7e]*$/.test(folded)) return folded
  return folded
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœı]/g, letter => STROKES[letter] ?? letter)
}
