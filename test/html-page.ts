import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'

/** What a browser makes of a page. */
export function elementsOf(page: string): Tree.Element[] {
  return within(parse(page))
}

export function within(node: Tree.Node): Tree.Element[] {
  return [...('tagName' in node ? [node] : []), ...('childNodes' in node ? node.childNodes.flatMap(within) : [])]
}

export function named(page: string, ...names: readonly string[]): Tree.Element[] {
  return elementsOf(page).filter(({tagName}) => names.includes(tagName))
}

export function classed(page: string, name: string): Tree.Element[] {
  return elementsOf(page).filter(element => attribute(element, 'class')?.split(' ').includes(name))
}

export function attribute({attrs}: Tree.Element, name: string): string | undefined {
  return attrs.find(each => each.name === name)?.value
}

export function wordsOf(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}

/** What a page is made of, without a word of what it says. */
export function skeleton(page: string): string[] {
  return elementsOf(page).map(({tagName, attrs}) => [tagName, ...attrs.map(({name}) => name)].join(' '))
}

/** The links that lead nowhere on the page and are no address of the web, and the ids that it gives twice. */
export function brokenLinks(page: string): string[] {
  const elements = elementsOf(page)
  const ids = elements.flatMap(element => attribute(element, 'id') ?? [])
  const known = new Set<string>()
  const twice = ids.filter(id => known.has(id) || !known.add(id))
  const links = elements.flatMap(element => (element.tagName === 'a' ? (attribute(element, 'href') ?? '') : []))
  const leadsOn = (href: string): boolean =>
    href.startsWith('#') ? known.has(href.slice(1)) : /^https?:\/\//.test(href)
  return [...twice, ...links.filter(href => !leadsOn(href))]
}
