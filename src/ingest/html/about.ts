import type {Element} from '../hypertext.ts'
import type {Found} from '../found.ts'
import {attribute, wordsOf} from './elements.ts'
import {linkedData} from './linked-data.ts'

/** What a page says of itself: in JSON-LD, else in its `meta` elements, else in its title. */
export function about(elements: readonly Element[]): Found {
  const said = (...names: readonly string[]): string | undefined =>
    names.map(name => meta(elements, name)).find(value => value !== undefined && value.trim() !== '')
  const title = elements.find(({tagName}) => tagName === 'title')
  const canonical = elements.find(each => each.tagName === 'link' && attribute(each, 'rel') === 'canonical')
  const linked = linkedData(elements)
  return {
    outlet: linked.outlet ?? said('og:site_name', 'application-name', 'publisher', 'dc.publisher'),
    url: linked.url ?? (canonical && attribute(canonical, 'href')) ?? said('og:url'),
    published:
      linked.published ?? said('article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'pubdate'),
    title: linked.title ?? said('og:title', 'twitter:title') ?? (title && wordsOf(title)),
    author: linked.author ?? said('author', 'dc.creator', 'byl'),
  }
}

function meta(elements: readonly Element[], wanted: string): string | undefined {
  const found = elements.find(
    element =>
      element.tagName === 'meta' &&
      ['property', 'name', 'itemprop'].some(key => attribute(element, key)?.toLowerCase() === wanted),
  )
  return found && attribute(found, 'content')
}
