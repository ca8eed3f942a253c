import {bodyOf, lineOf} from '../body.ts'
import type {Refused} from '../decode.ts'
import {flow} from '../flow.ts'
import {known} from '../found.ts'
import type {Libraries} from '../libraries.ts'
import type {Collection, Entry} from '../reader.ts'
import {contentOf} from './content.ts'
import {itemsOf, type Item} from './items.ts'

const DECLARED = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w.:-]{1,40})["']/

/** RSS and Atom: an entry a report, of what the feed itself holds of it; nothing is fetched. */
export const feed = {
  name: 'feed',
  extensions: ['.rss', '.atom'],
  declared: (bytes: Uint8Array): string | undefined =>
    DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 300)))?.groups?.name,
  read: (raw: string, libraries: Libraries): Collection | Refused => {
    const items = itemsOf(raw, libraries)
    if ('reason' in items) return items
    const entries = items.list.map((item, i) => entryOf(item, i + 1, items.title, raw, libraries))
    if (entries.length === 0) return {reason: 'no entry in it: neither RSS nor Atom'}
    return {entries, warnings: []}
  },
}

const texts = ['content:encoded', 'content', 'description', 'summary']

function entryOf(item: Item, number: number, outlet: string | undefined, raw: string, libraries: Libraries): Entry {
  const [body] = texts.flatMap(name => item.fields.get(name) ?? []).filter(({start, end}) => end > start)
  const title = item.fields.get('title')
  const head = title ? lineOf(contentOf(title, raw)) : []
  const said = (...names: readonly string[]): string | undefined => {
    const [stretch] = names.flatMap(name => item.fields.get(name) ?? [])
    return stretch && contentOf(stretch, raw).text.trim()
  }
  const found = {
    title: said('title'),
    outlet,
    url: item.link ?? said('link'),
    published: said('pubdate', 'published', 'dc:date', 'updated'),
    author: said('author/name', 'dc:creator', 'author'),
  }
  return {
    number,
    ...flow([...head, ...(body ? bodyOf(contentOf(body, raw), libraries) : [])]),
    ...known(found),
  }
}
