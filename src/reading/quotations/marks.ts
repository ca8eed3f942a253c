/** A quotation mark of running text and what it can be. */
export interface Mark {
  readonly at: number
  readonly length: number
  readonly width: 'double' | 'single'
  readonly opens: boolean
  readonly closes: boolean
  /** A closing mark that may as well be an apostrophe or a measure ("the boats' crew", `30"`). */
  readonly doubtful: boolean
}

/** The marks of one paragraph in order, apostrophes and measures that can be nothing else left out; offsets are moved on by `offset`. */
export function marksOf(text: string, offset: number): readonly Mark[] {
  const marks: Mark[] = []
  for (const {0: glyph, index} of text.matchAll(MARK)) {
    const mark = classify(text, index, glyph, offset)
    if (mark) marks.push(mark)
  }
  return marks
}

// " “ ” „ ‟ « » `` '' and ' ‘ ’ ‛
const MARK = /``|''|["“”„‟«»]|['‘’‛]/g
const SINGLE = /^['‘’‛]$/
// 'em, 'til, '90s
const ELISION = /^['‘’](?:em|til|tis|twas|cause|bout|round|\d0s)\b|^['‘’]n['‘’]/i

function classify(text: string, at: number, glyph: string, offset: number): Mark | undefined {
  const before = text[at - 1] ?? ' '
  const after = text[at + glyph.length] ?? ' '
  const leftOpen = /[\s([{\-–—/:,;]/.test(before) || isMark(before)
  const rightOpen = /[\s)\]}\-–—/:,;.!?…]/.test(after) || isMark(after)
  const single = SINGLE.test(glyph)
  if (single && isWord(before) && isWord(after)) return undefined
  if (single && leftOpen && ELISION.test(text.slice(at, at + 6))) return undefined
  if (single && /^\s['‘’]n['‘’]\s$/i.test(text.slice(at - 3, at + 2))) return undefined
  const [opens, closes] = directions(glyph, leftOpen, rightOpen, before, after)
  if (!opens && !closes) return undefined
  const doubtful = single ? /s/i.test(before) && glyph !== '‘' : /\d/.test(before) && glyph === '"'
  return {at: at + offset, length: glyph.length, width: single ? 'single' : 'double', opens, closes, doubtful}
}

// the glyph decides unless the white space around it says the contrary (“word“, ”word”)
function directions(
  glyph: string,
  leftOpen: boolean,
  rightOpen: boolean,
  before: string,
  after: string,
): [boolean, boolean] {
  if (!SINGLE.test(glyph) && /\s/.test(before) && /\s/.test(after)) return apart(glyph)
  const canOpen = leftOpen && !/\s/.test(after)
  const canClose = !/[\s([{]/.test(before)
  if (/^[“„«‘‛]$|^``$/.test(glyph)) return [canOpen || !rightOpen, !leftOpen && rightOpen]
  if (/^[”‟»’]$|^''$/.test(glyph)) return [canOpen && !canClose, canClose]
  return [canOpen, canClose && (rightOpen || !leftOpen)]
}

// “ The bridge is closed, ” he said: a mark between spaces does what its glyph says, or either
function apart(glyph: string): [boolean, boolean] {
  if (/^[“„«]$|^``$/.test(glyph)) return [true, false]
  if (/^[”»]$|^''$/.test(glyph)) return [false, true]
  return [true, true]
}

function isMark(glyph: string): boolean {
  return /["“”„‟«»'‘’‛]/.test(glyph)
}

function isWord(glyph: string): boolean {
  return /[\p{L}\d]/u.test(glyph)
}
