import type {Element, Node} from '../hypertext.ts'
import type {Libraries, PageElement} from '../libraries.ts'

const MARK = 'data-crosscheck-at'

/** The elements of a page that are its article, by where they begin in the file: what Readability keeps of it; undefined where it finds none. */
export function articleOf(nodes: readonly Node[], libraries: Libraries): ReadonlySet<number> | undefined {
  const {Parser, Reader} = libraries.readability()
  const document = new Parser().parse(nodes.map(node => markup(node)).join(''))
  const found = new Reader(document, {charThreshold: 250, serializer: element => element}).parse()
  return found ? new Set(marks(found.content)) : undefined
}

function marks(element: PageElement): number[] {
  const own = element.getAttribute(MARK)
  const inner = [...element.children].flatMap(marks)
  return own ? [Number(own), ...inner] : inner
}

const idle = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'math', 'object', 'embed'])
const told = new Set(
  'class id role hidden aria-hidden style itemprop itemtype rel href name content property'.split(' '),
)

/** The page as well-formed mark-up, without what runs or draws, each element marked with where it begins. */
function markup(node: Node): string {
  if ('value' in node) return escape(node.value)
  if (!('tagName' in node) || idle.has(node.tagName) || !/^[a-z][a-z\d-]{0,40}$/.test(node.tagName)) return ''
  const start = node.sourceCodeLocation?.startOffset
  const at = start === undefined ? '' : ` ${MARK}="${start}"`
  const inner = node.childNodes.map(markup).join('')
  return `<${node.tagName}${at}${attributes(node)}${inner === '' ? '/>' : `>${inner}</${node.tagName}>`}`
}

function attributes({attrs}: Element): string {
  return attrs
    .filter(({name}) => told.has(name))
    .map(({name, value}) => ` ${name}="${escape(value)}"`)
    .join('')
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
