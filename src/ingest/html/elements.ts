import type {Element, Node} from '../hypertext.ts'

/** All elements under these nodes, in the order of the page. */
export function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap(node => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []))
}

export function attribute({attrs}: Element, wanted: string): string | undefined {
  return attrs.find(({name}) => name === wanted)?.value
}

/** What stands in an element, white space folded. */
export function wordsOf({childNodes}: Element): string {
  return textOf(childNodes).replace(/\s+/g, ' ').trim()
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(node => ('value' in node ? node.value : 'tagName' in node ? textOf(node.childNodes) : '')).join('')
}
