import type {DefaultTreeAdapterTypes} from 'parse5'
import type {BlockType} from '../text/index.ts'
import type {Libraries} from './libraries.ts'
import type {Draft, Piece} from './piece.ts'
import {spell} from './spelling.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** The paragraphs, headings, quotations and captions under a node of HTML, each with its places in the text that was parsed. */
export function paragraphs(
  nodes: readonly Node[],
  raw: string,
  libraries: Libraries,
  keeps: (parent: Element | undefined) => boolean = () => true,
): Draft[] {
  const read = entityReader(libraries)
  const items = nodes.flatMap(node => itemsOf(node, {raw, type: 'body', parent: undefined, keeps, read, depth: 0}))
  return group(items)
}

/** Elements deeper than this hold nothing that is read. */
const DEEPEST = 600

interface Walk {
  readonly raw: string
  readonly type: BlockType
  readonly parent: Element | undefined
  readonly keeps: (parent: Element | undefined) => boolean
  readonly read: (found: string) => string
  readonly depth: number
}

type Item = {readonly type: BlockType; readonly cell: boolean; readonly pieces: readonly Piece[]} | 'gap'

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const silent = new Set(
  'script style template noscript svg math iframe object embed audio video canvas button form nav select textarea head title rp rt'.split(
    ' ',
  ),
)

function itemsOf(node: Node, walk: Walk): Item[] {
  if (node.nodeName === '#text' && 'value' in node) return textOf(node, walk)
  if (!('tagName' in node) || silent.has(node.tagName) || isHidden(node) || walk.depth > DEEPEST) return []
  if (node.tagName === 'br') return breakOf(node, walk)
  const type = typeOf(node, walk.type)
  const inner = node.childNodes.flatMap(child => itemsOf(child, {...walk, type, parent: node, depth: walk.depth + 1}))
  return inline.has(node.tagName) ? inner : ['gap', ...inner, 'gap']
}

function isHidden({attrs}: Element): boolean {
  return attrs.some(({name, value}) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'))
}

// one break is a space, two are the end of a paragraph
function breakOf(node: Element, {type, parent, keeps}: Walk): Item[] {
  const siblings = node.parentNode?.childNodes ?? []
  const next = siblings.slice(siblings.indexOf(node) + 1).find(each => !isBlank(each))
  if (next?.nodeName === 'br') return ['gap']
  const place = node.sourceCodeLocation
  if (!place || !keeps(parent)) return []
  const {startOffset: raw, endOffset} = place
  return [{type, cell: false, pieces: [{text: ' ', raw, rawLength: endOffset - raw}]}]
}

function isBlank(node: Node): boolean {
  return node.nodeName === '#comment' || ('value' in node && node.value.trim() === '')
}

function typeOf({tagName}: Element, type: BlockType): BlockType {
  if (/^h[1-6]$/.test(tagName)) return 'title'
  if (tagName === 'blockquote') return 'quote'
  return tagName === 'figcaption' || tagName === 'caption' ? 'caption' : type
}

// "&amp;", a run of white space, a tag that belongs nowhere and that the parser passed over inside a text
const SPECIAL =
  /&(?:#x?[\da-f]{1,8}|[a-z][a-z\d]{1,40});?|[ \t\n\r\f]{2,}|[\t\n\r\f]|<[a-z/!?](?:"[^"]*"|'[^']*'|[^>"']){0,2000}(?:>|$)|\0/gi

function textOf(node: DefaultTreeAdapterTypes.TextNode, {raw, type, parent, keeps, read}: Walk): Item[] {
  const place = node.sourceCodeLocation
  if (!place || !keeps(parent)) return []
  const {startOffset: start, endOffset: end} = place
  const pieces = spell(raw, start, end, SPECIAL, read)
  const cell = parent !== undefined && /^t[dh]$/.test(parent.tagName)
  if (same(pieces.map(({text}) => text).join(''), node.value)) return [{type, cell, pieces}]
  return [{type, cell, pieces: [{text: node.value, raw: start, rawLength: end - start}]}]
}

function same(a: string, b: string): boolean {
  return a.replace(/[ \t\n\r\f\0]+/g, ' ') === b.replace(/[ \t\n\r\f\0]+/g, ' ')
}

/** Reads entities as the parser does. */
function entityReader(libraries: Libraries): (found: string) => string {
  const known = new Map<string, string>()
  const parse = (entity: string): string => {
    const [node] = libraries.parse5().parseFragment(entity).childNodes
    return node && 'value' in node ? node.value : ''
  }
  return found => {
    if (!found.startsWith('&')) return found.startsWith('<') || found === '\0' ? '' : ' '
    const before = known.get(found)
    if (before !== undefined) return before
    const text = parse(found)
    known.set(found, text)
    return text
  }
}

function group(items: readonly Item[]): Draft[] {
  const groups: Exclude<Item, 'gap'>[][] = [[]]
  for (const item of items) {
    if (item === 'gap') groups.push([])
    else groups.at(-1)?.push(item)
  }
  return groups.flatMap(parts => {
    const pieces = trim(parts.flatMap(part => part.pieces))
    const words = pieces.map(({text}) => text).join('')
    // a cell of a table is read where it holds sentences
    const isFigure = parts.every(({cell}) => cell) && !/[.!?]["”’)]*$/.test(words.trim())
    return words.trim() === '' || isFigure ? [] : [{type: parts[0]?.type ?? 'body', pieces}]
  })
}

// no space at the start of a paragraph, and no two in a row
function trim(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const space = piece.text === ' ' && /^$|[ ]$/.test(kept.at(-1)?.text ?? '')
    if (!space) kept.push(piece)
  }
  return kept
}
