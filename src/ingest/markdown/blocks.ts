import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import type {BlockType} from '../../text/index.ts'
import type {Draft, Piece} from '../piece.ts'
import {copy} from './copy.ts'

/** The headings, paragraphs, list items and block quotations of a document, in order; code, tables of links and raw HTML are passed over. */
export function blocksOf(root: Root, raw: string): Draft[] {
  return root.children.flatMap(node => draftsOf(node, raw, 'body'))
}

function draftsOf(node: RootContent, raw: string, type: BlockType): Draft[] {
  if (node.type === 'heading') return [{type: 'title', pieces: inline(node.children, raw)}]
  if (node.type === 'paragraph') return [{type, pieces: inline(node.children, raw)}]
  if (node.type === 'blockquote') return node.children.flatMap(child => draftsOf(child, raw, 'quote'))
  if (node.type !== 'list') return []
  return node.children.flatMap(item => item.children.flatMap(child => draftsOf(child, raw, type)))
}

function inline(nodes: readonly PhrasingContent[], raw: string): Piece[] {
  return nodes.flatMap(node => {
    const [start, end] = [offset(node, 'start'), offset(node, 'end')]
    if (node.type === 'text') return copy(node.value, raw, start, end)
    if (node.type === 'inlineCode') return copy(node.value, raw, Math.max(start, raw.indexOf(node.value, start)), end)
    if (node.type === 'break') return [{text: ' ', raw: start, rawLength: end - start}]
    return 'children' in node ? inline(node.children, raw) : []
  })
}

function offset(node: Nodes, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0
}
