import {plain} from '../../reading/index.ts'

/** A title as it stands in a text, between quotation marks or told by its capitals. */
export interface Title {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In small letters, without its article. */
  readonly id: string
  readonly quoted: boolean
}

const LONGEST = 80
const QUOTED = /^(?:["“‘]|``) ?(?<title>[\p{Lu}\d][^"“”`\n]{1,80}?),? ?(?:["”`]|''|’(?!\p{L}))/u
const CAPITALS =
  /^(?<title>(?:\p{Lu}[\p{L}\p{N}'’-]*)(?: (?:(?:of|the|and|in|for|to|a|on|at|with|from|by|&) ){0,3}(?:\p{Lu}|\d)[\p{L}\p{N}'’-]*){1,8})/u

/** The title that begins at a place of a text. */
export function readTitle(text: string, at: number): Title | undefined {
  const rest = text.slice(at, at + LONGEST + 10)
  const quoted = QUOTED.exec(rest)
  const title = (quoted ?? CAPITALS.exec(rest))?.groups?.title
  if (title === undefined) return undefined
  const start = at + rest.indexOf(title)
  const id = title
    .split(/\s+/)
    .map(plain)
    .filter((word, i) => word !== '' && !(i === 0 && /^(?:the|a|an)$/.test(word)))
    .join(' ')
  return id.length < SHORTEST ? undefined : {start, end: start + title.length, text: title, id, quoted: quoted !== null}
}

const SHORTEST = 4
