import {allIn, LATIN} from '../../text/index.ts'

/** A circumstance of which one event, or one person in it, mostly has one. */
export interface Matter {
  readonly name: string
  /** All that a sentence says of it; places from the sentence's start. */
  readonly read: (sentence: string) => readonly Hit[]
  /** Whether two values may both be said of one thing. */
  readonly fits: (a: string, b: string) => boolean
  /** What the sentence must speak of. */
  readonly topic?: RegExp
  /** What makes it another matter. */
  readonly without?: RegExp
  /** Whose it is: of whom the act befalls, or of who does it; of nobody where it is not given. */
  readonly whose?: 'patient' | 'doer'
  /** A later report may simply know more, or things may have moved on. */
  readonly open?: true
  /** The value that only says that it is not known (yet). */
  readonly openFor?: string
  /** The wordings say themselves that something is not so, or is not known. */
  readonly denying?: true
}

export interface Hit {
  readonly values: readonly string[]
  readonly start: number
  readonly end: number
}

type More = Pick<Matter, 'topic' | 'without' | 'whose' | 'open' | 'openFor' | 'denying'>

/** Wordings by what they say; each a pattern of whole words in which a space stands for any white space. */
export type Wordings = Readonly<Record<string, readonly string[]>>

interface Choice extends More {
  readonly name: string
  readonly answers: Wordings
  /** Answers that may hold together. */
  readonly fitting?: readonly (readonly string[])[]
}

/** A matter with a few answers, each with its wordings. */
export function choice({name, answers, fitting = [], ...more}: Choice): Matter {
  const patterns = Object.entries(answers).map(([value, said]) => ({value, pattern: anyOf(said)}))
  const read = (sentence: string): Hit[] =>
    patterns.flatMap(({value, pattern}) =>
      allIn(pattern, sentence).map(({index, 0: words}) => ({
        ...{values: [value], start: index, end: index + words.length},
      })),
    )
  return {...more, name, read: outermost(read), fits: fitsIn(fitting)}
}

interface Told extends More {
  readonly name: string
  /** The wording, in which "<>" stands for any of the answers. */
  readonly said: readonly string[]
  readonly answers: Wordings
  readonly fitting?: readonly (readonly string[])[]
}

/** A matter that is told in a few wordings with a place for the answer: "was found by a <>". */
export function slot({name, said, answers, fitting = [], ...more}: Told): Matter {
  const entries = Object.entries(answers)
  const group = `(?<it>${entries
    .flatMap(([, words]) => words)
    .sort(longest)
    .join('|')})`
  const pattern = anyOf(said.map(each => each.replace('<>', group)))
  const known = entries.map(([value, words]) => ({
    value,
    pattern: new RegExp(`^(?:${spaced(words.join('|'))})$`, 'iu'),
  }))
  const read = (sentence: string): Hit[] =>
    allIn(pattern, sentence).flatMap(({index, 0: words, groups}) => {
      const it =
        Object.entries(groups ?? {}).find(([key, found]) => key.startsWith('it') && found !== undefined)?.[1] ?? ''
      const values = known.filter(each => each.pattern.test(it)).map(({value}) => value)
      return values.length === 0 ? [] : [{values, start: index, end: index + words.length}]
    })
  return {...more, name, read, fits: fitsIn(fitting)}
}

function longest(a: string, b: string): number {
  return b.length - a.length
}

function anyOf(said: readonly string[]): RegExp {
  const numbered = said.map((words, i) => words.replace('(?<it>', `(?<it${String(i)}>`))
  return new RegExp(String.raw`(?<![${LATIN}\d-])(?:${spaced(numbered.join('|'))})(?![${LATIN}\d])`, 'giu')
}

function spaced(words: string): string {
  return words
    .replaceAll("'", "['’]")
    .replaceAll(' ', String.raw`\s`)
    .replaceAll("n['’]t", String.raw`\s?n['’]t`)
}

function fitsIn(fitting: readonly (readonly string[])[]): Matter['fits'] {
  return (a, b) => a === b || fitting.some(pair => pair.includes(a) && pair.includes(b))
}

// "not wearing a helmet" holds "wearing a helmet"; "no warning was issued" begins before "warning was issued"
function outermost(read: Matter['read']): Matter['read'] {
  return sentence => {
    const hits = [...read(sentence)].sort((a, b) => a.start - b.start || b.end - a.end)
    let end = 0
    return hits.filter(hit => {
      const isIn = hit.start < end
      end = Math.max(end, hit.end)
      return !isIn
    })
  }
}
