import type {Refused} from '../decode.ts'
import {flow} from '../flow.ts'
import {known} from '../found.ts'
import {paragraphs, type Element} from '../hypertext.ts'
import type {Libraries} from '../libraries.ts'
import type {Reading} from '../reader.ts'
import {about} from './about.ts'
import {articleOf} from './article.ts'
import {attribute, elementsOf, wordsOf} from './elements.ts'
import {tooDeep, tooMuch} from './limits.ts'

/** A web page: the article in it, without what stands around it, every piece with its place in the file. */
export const html = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  declared: (bytes: Uint8Array, libraries: Libraries): string | undefined => libraries.sniffer()(bytes) || undefined,
  read: (raw: string, libraries: Libraries): Reading | Refused => tooMuch(raw) ?? readPage(raw, libraries),
}

function readPage(raw: string, libraries: Libraries): Reading | Refused {
  const {childNodes} = libraries.parse5().parse(raw, {sourceCodeLocationInfo: true, scriptingEnabled: false})
  const refused = tooDeep(childNodes)
  if (refused) return refused
  const elements = elementsOf(childNodes)
  const found = about(elements)
  const article = articleOf(childNodes, libraries)
  const kept = article ? paragraphs(childNodes, raw, libraries, keeping(elements, article, found.title ?? '')) : []
  const drafts = kept.some(({type}) => type !== 'title') ? kept : paragraphs(childNodes, raw, libraries, isInside)
  return {...flow(drafts), ...known(found)}
}

type Keeps = (parent: Element | undefined) => boolean

/** Whether what stands right inside an element is of the article: of its headline, or of what was found to be its text. */
function keeping(elements: readonly Element[], article: ReadonlySet<number>, title: string): Keeps {
  const head = headline(elements, title)
  const heads = head ? new Set([head, ...elementsOf(head.childNodes)]) : new Set<Element>()
  return parent => {
    if (!parent) return false
    if (heads.has(parent) || isKept(parent, article)) return true
    // the body stands around everything, and of other elements nobody may have written the tags
    if (parent.sourceCodeLocation && parent.tagName !== 'body') return false
    return parent.childNodes.some(child => 'tagName' in child && isKept(child, article))
  }
}

function isKept({sourceCodeLocation}: Element, article: ReadonlySet<number>): boolean {
  return sourceCodeLocation ? article.has(sourceCodeLocation.startOffset) : false
}

/** The heading that says what the page is called, else its only heading of the first order. */
function headline(elements: readonly Element[], title: string): Element | undefined {
  const first = elements.filter(({tagName}) => tagName === 'h1')
  const wanted = squeeze(title)
  const named = [...first, ...elements.filter(({tagName}) => tagName === 'h2')].find(each => {
    const words = squeeze(wordsOf(each))
    return words.length > 10 && wanted !== '' && (wanted.includes(words) || words.includes(wanted))
  })
  return named ?? (first.length === 1 ? first[0] : undefined)
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

// where no article is found: all but what pages are framed by
function isInside(element: Element | undefined): boolean {
  if (!element) return false
  for (let each: Element | undefined = element; each; each = parentOf(each)) {
    if (/^(?:header|footer|nav|aside|form|head)$/.test(each.tagName)) return false
    if (/^(?:navigation|banner|complementary|contentinfo|search)$/.test(attribute(each, 'role') ?? '')) return false
  }
  return true
}

function parentOf({parentNode}: Element): Element | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined
}
