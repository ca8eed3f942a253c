import type {Node} from 'jsonc-parser'

/** The value of the first of these names that an object has, however it is written: `pub_date`, `pubDate`, `PubDate`. */
export function member(node: Node | undefined, names: readonly string[]): Node | undefined {
  if (node?.type !== 'object') return undefined
  const members = new Map(
    (node.children ?? []).flatMap(({children: [key, value] = []}): [string, Node][] =>
      typeof key?.value === 'string' && value ? [[plain(key.value), value]] : [],
    ),
  )
  return names.map(name => members.get(plain(name))).find(value => value !== undefined && value.type !== 'null')
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

/** The string that a value is or has: itself, its name or what it renders as, or those of a list. */
export function stringOf(node: Node | undefined): string | undefined {
  if (!node) return undefined
  const own = stringNode(node)
  if (own) return own.value
  if (node.type !== 'array') return undefined
  const names = (node.children ?? []).slice(0, 20).flatMap(child => stringNode(child)?.value ?? [])
  return names.length > 0 ? names.join(', ') : undefined
}

/** The node of the string that a value is or has. */
export function stringNode(node: Node): StringNode | undefined {
  const inner = node.type === 'object' ? member(node, ['name', 'title', 'rendered', 'value', 'text']) : node
  return inner && isString(inner) ? inner : undefined
}

export interface StringNode extends Node {
  value: string
}

function isString(node: Node): node is StringNode {
  return node.type === 'string' && typeof node.value === 'string'
}
