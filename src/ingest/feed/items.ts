import type {Refused} from '../decode.ts'
import type {Libraries} from '../libraries.ts'
import {contentOf} from './content.ts'

/** What stands between the tags of an element. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Whether what stands in it is elements, not text (Atom's `xhtml`). */
  readonly isMarkup: boolean
}

export interface Item {
  /** By the names of the elements in lower case, the first of each; `author/name` for a name in an author. */
  readonly fields: ReadonlyMap<string, Stretch>
  readonly link?: string
}

const MOST_DEPTH = 200

/** The entries of a feed and its title, with their places; why not, where it is no well-formed XML. Entities that a file defines itself are not expanded. */
export function itemsOf(
  raw: string,
  libraries: Libraries,
): {list: readonly Item[]; title: string | undefined} | Refused {
  const list: {fields: Map<string, Stretch>; link?: string}[] = []
  const open: {name: string; start: number; isMarkup: boolean}[] = []
  let title: Stretch | undefined
  let wrong: string | undefined
  const {SaxesParser} = libraries.saxes()
  const parser = new SaxesParser({})
  parser.on('error', error => (wrong ??= error.message))
  parser.on('opentag', ({name, attributes, isSelfClosing}) => {
    if (open.length > MOST_DEPTH) wrong ??= `nested deeper than ${MOST_DEPTH}`
    const lower = name.toLowerCase()
    const parent = open.at(-1)?.name
    if (isItem(lower) && !open.some(each => isItem(each.name))) list.push({fields: new Map()})
    const item = list.at(-1)
    const isLink = lower === 'link' && isItem(parent) && (attributes['rel'] ?? 'alternate') === 'alternate'
    if (item && isLink && attributes['href'] !== undefined) item.link ??= attributes['href']
    if (!isSelfClosing) open.push({name: lower, start: parser.position, isMarkup: attributes['type'] === 'xhtml'})
  })
  parser.on('closetag', ({isSelfClosing}) => {
    const element = isSelfClosing ? undefined : open.pop()
    if (!element) return
    const {name, start, isMarkup} = element
    const stretch = {start, end: raw.lastIndexOf('</', parser.position - 1), isMarkup}
    const [parent, above] = [open.at(-1)?.name, open.at(-2)?.name]
    const fields = list.at(-1)?.fields
    const field = isItem(parent) ? name : isItem(above) ? `${parent}/${name}` : undefined
    if (fields && field !== undefined && !fields.has(field)) fields.set(field, stretch)
    if (name === 'title' && (parent === 'channel' || parent === 'feed')) title ??= stretch
  })
  parser.write(raw).close()
  if (wrong !== undefined) return {reason: `not a feed that can be read: ${wrong.slice(0, 100)}`}
  return {list, title: title && contentOf(title, raw).text.trim()}
}

function isItem(name: string | undefined): boolean {
  return name === 'item' || name === 'entry'
}
