import type {Node} from 'jsonc-parser'
import {bodyOf, lineOf} from '../body.ts'
import {flow} from '../flow.ts'
import {known} from '../found.ts'
import type {Libraries} from '../libraries.ts'
import type {Draft} from '../piece.ts'
import type {Entry} from '../reader.ts'
import {joined, spell, type Spelt} from '../spelling.ts'
import {member, stringNode, stringOf, type StringNode} from './member.ts'

const fields = {
  title: ['title', 'headline', 'name'],
  text: ['text', 'body', 'content', 'articleBody', 'contentText', 'contentHtml', 'fullText', 'description', 'summary'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'site', 'siteName'],
  url: ['url', 'link', 'webUrl', 'permalink'],
  published: [
    'published',
    'publishedAt',
    'datePublished',
    'publicationDate',
    'pubDate',
    'date',
    'created',
    'createdAt',
    'timestamp',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
}

/** An article with its headline as it stands in the file, or why it is none. */
export function entryOf(node: Node, number: number, from: number, raw: string, libraries: Libraries): Entry | string {
  const text = strings(node, fields.text)
  if (!text) return `entry ${number} has no text`
  const title = strings(node, fields.title)
  const head: Draft[] = title ? lineOf(spelt(title, from, raw)) : []
  const drafts = [...head, ...bodyOf(spelt(text, from, raw), libraries)]
  const said = (names: readonly string[]): string | undefined => stringOf(member(node, names))
  const found = {
    title: title?.value,
    outlet: said(fields.outlet),
    url: said(fields.url),
    published: said(fields.published),
    author: said(fields.author),
  }
  return {number, ...flow(drafts), ...known(found)}
}

function strings(node: Node, names: readonly string[]): StringNode | undefined {
  const found = names.flatMap(name => {
    const value = member(node, [name])
    return (value && stringNode(value)) ?? []
  })
  return found.find(({value}) => value.trim() !== '')
}

// "\"", "\n", "\u2019", "\ud83d\udea2"
const ESCAPE = /\\(?:u[\da-f]{4}|[^u])/gi

/** A string as it is written between its quotation marks. */
function spelt({offset, length}: StringNode, from: number, raw: string): Spelt {
  const [start, end] = [from + offset + 1, from + offset + length - 1]
  return joined(spell(raw, start, end, ESCAPE, escape => String(JSON.parse(`"${escape}"`))))
}
