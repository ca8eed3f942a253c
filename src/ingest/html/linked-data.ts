import type {Element} from '../hypertext.ts'
import type {Found} from '../found.ts'
import {attribute} from './elements.ts'

/** What the JSON-LD of a page says of the article in it; that which is no JSON, or of no article, says nothing. */
export function linkedData(elements: readonly Element[]): Found {
  const texts = elements
    .filter(
      each => each.tagName === 'script' && attribute(each, 'type')?.trim().toLowerCase() === 'application/ld+json',
    )
    .map(({childNodes}) => childNodes.map(node => ('value' in node ? node.value : '')).join(''))
  const [article] = texts.flatMap(text => articles(parse(text), 0))
  if (!article) return {}
  return {
    outlet: nameOf(article['publisher']),
    url: nameOf(article['url']) ?? nameOf(article['mainEntityOfPage']),
    published: nameOf(article['datePublished']),
    title: nameOf(article['headline']),
    author: nameOf(article['author']),
  }
}

type Thing = Readonly<Record<string, unknown>>

function articles(value: unknown, depth: number): Thing[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(each => articles(each, depth + 1))
  if (!isThing(value)) return []
  const types = [value['@type']].flat().filter(type => typeof type === 'string')
  if (types.some(type => /(?:Article|Posting|Report)$/.test(type))) return [value]
  return articles(value['@graph'], depth + 1)
}

// "Elsin Press", {"name": "Elsin Press"}, [{"name": "Ada Brook"}, {"name": "Tom Venn"}], {"@id": "https://…"}
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).flatMap(each => (Array.isArray(each) ? [] : (nameOf(each) ?? [])))
    return names.length > 0 ? names.join(', ') : undefined
  }
  if (!isThing(value)) return undefined
  return [value['name'], value['@id']].find(each => typeof each === 'string')
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
