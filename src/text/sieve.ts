/**
 * Every match of a global pattern in a text. A pattern is tried only on a text that has some letters without which it cannot
 * match: compiling one takes far longer than looking for a word, and of a table of wordings hardly any occur in a report. The
 * method is the prefilter of RE2 (https://github.com/google/re2, prefilter.h), for literals alone.
 */
export function allIn(pattern: RegExp, text: string): RegExpExecArray[] {
  return mayBeIn(pattern, text) ? [...text.matchAll(pattern)] : []
}

/** Whether a pattern matches somewhere in a text; like `allIn`, tried only where it can. The pattern must not be global. */
export function isIn(pattern: RegExp, text: string): boolean {
  return mayBeIn(pattern, text) && pattern.test(text)
}

function mayBeIn(pattern: RegExp, text: string): boolean {
  const needed = neededBy(pattern)
  if (needed.length === 0) return true
  const plain = plainOf(text)
  return needed.every(some => some.some(letters => plain.includes(letters)))
}

const known = new WeakMap<RegExp, Needed>()

/** What any match of a pattern holds, in lower case: of each list at least one. */
export function neededBy(pattern: RegExp): Needed {
  const before = known.get(pattern)
  if (before) return before
  const needed = choice({source: plain(pattern.source), at: 0})
  known.set(pattern, needed)
  return needed
}

let last = {text: '', plain: ''}

// the long s is the one letter that equals another under the flag i and not in lower case
function plainOf(text: string): string {
  if (last.text !== text) last = {text, plain: plain(text)}
  return last.plain
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's')
}

interface Reader {
  readonly source: string
  at: number
}

type Needed = readonly (readonly string[])[]

function choice(reader: Reader): Needed {
  const all = [sequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    all.push(sequence(reader))
  }
  const [only] = all
  if (only && all.length === 1) return only
  const each = all.map(best)
  return each.includes(undefined) ? [] : [each.flatMap(some => some ?? [])]
}

function sequence(reader: Reader): Needed {
  const all: Needed[number][] = []
  let runs = ['']
  const endRuns = (): void => {
    if (runs.every(run => run.trim().length > 1)) all.push(runs)
    runs = ['']
  }
  for (let next = reader.source[reader.at]; next !== undefined && next !== '|' && next !== ')';) {
    const letters = lettersAt(reader)
    if (letters !== '') runs = runs.map(run => run + letters)
    else {
      const {oneOf, needed = []} = atom(reader)
      const {least, given} = quantifier(reader)
      const fits = oneOf !== undefined && runs.length * oneOf.length <= MOST_RUNS
      if (fits && least > 0) runs = runs.flatMap(run => oneOf.map(letter => run + letter))
      if (!fits || given) endRuns()
      if (least > 0) all.push(...needed)
    }
    next = reader.source[reader.at]
  }
  endRuns()
  return all
}

// as many as stand for themselves, without one that a quantifier follows
function lettersAt(reader: Reader): string {
  LETTERS.lastIndex = reader.at
  const [letters = ''] = LETTERS.exec(reader.source) ?? []
  reader.at += letters.length
  return letters
}

const LETTERS = /[^\\()[\]{}|?*+.^$]+(?![?*+{])/y
const MOST_RUNS = 8

// the one whose shortest word is longest; of two alike the one with fewer
function best(needed: Needed): Needed[number] | undefined {
  return [...needed].sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0]
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(({length}) => length))
}

interface Atom {
  /** The letters of which it is one. */
  readonly oneOf?: readonly string[]
  readonly needed?: Needed
}

function atom(reader: Reader): Atom {
  const first = reader.source[reader.at++]
  if (first === '(') return group(reader)
  if (first === '[') return letterClass(reader)
  if (first === '\\') return escaped(reader)
  return first === undefined || '.^$'.includes(first) ? {} : {oneOf: [first]}
}

function group(reader: Reader): Atom {
  const [opening = ''] = /^\?(?:[:=!]|<[=!]|<\w+>)|^/.exec(reader.source.slice(reader.at, reader.at + 60)) ?? []
  reader.at += opening.length
  const needed = choice(reader)
  reader.at++
  return opening.endsWith('!') ? {} : {needed}
}

// [ae] is a or e; of a class with ranges or signs nothing is known
function letterClass(reader: Reader): Atom {
  const [all = '', inside = ''] = /^((?:\\.|[^\]\\])*)\]/s.exec(reader.source.slice(reader.at)) ?? []
  reader.at += all.length
  return /^[a-z]{1,4}$/i.test(inside) ? {oneOf: [...inside]} : {}
}

const ESCAPE = /^(?:[pu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|k<\w+>|\d+)/

// \. is a letter, \d, \b, \p{L} and \k<name> are none
function escaped(reader: Reader): Atom {
  const letter = reader.source[reader.at] ?? ''
  if (!/[a-z\d]/.test(letter)) {
    reader.at++
    return {oneOf: [letter]}
  }
  const [all] = ESCAPE.exec(reader.source.slice(reader.at, reader.at + 60)) ?? [letter]
  reader.at += all.length
  return {}
}

function quantifier(reader: Reader): {least: number; given: boolean} {
  const sign = reader.source[reader.at]
  if (sign === undefined || !'?*+{'.includes(sign)) return {least: 1, given: false}
  const [all = '', least = sign === '+' ? '1' : '0'] =
    /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12)) ?? []
  reader.at += all.length
  return {least: Number(least), given: true}
}
