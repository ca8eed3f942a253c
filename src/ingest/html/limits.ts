import type {Refused} from '../decode.ts'
import type {Node} from '../hypertext.ts'

const MOST_DEPTH = 250
const TOO_DEEP = {reason: `elements of the page are nested deeper than ${MOST_DEPTH}`}
const MOST_TAGS = 100_000

// elements that have no end, or whose end is written or not
const open = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body'.split(
    ' ',
  ),
)
const opaque = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe'])
const TAG = /<(?<end>\/?)(?<name>[a-z][a-z\d:-]{0,40})/iy

/** Whether a page is nested deeper, or has more elements, than any page that was written to be read; told before it is parsed, by one look along it. */
export function tooMuch(raw: string): Refused | undefined {
  let depth = 0
  let tags = 0
  for (let at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at + 1)) {
    if (raw.startsWith('<!--', at)) {
      at = raw.indexOf('-->', at + 4)
      if (at < 0) break
      continue
    }
    TAG.lastIndex = at
    const {end, name = ''} = TAG.exec(raw)?.groups ?? {}
    const tag = name.toLowerCase()
    if (tag === '') continue
    if (++tags > MOST_TAGS) return {reason: `the page has more than ${MOST_TAGS.toLocaleString('en')} tags`}
    if (end === '' && opaque.has(tag)) {
      const close = closing(raw, tag, at)
      if (close < 0) break
      at = close
      continue
    }
    if (open.has(tag)) continue
    depth = end === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MOST_DEPTH) return TOO_DEEP
  }
  return undefined
}

/** The same, of the page as it was parsed: what looked like tags need not have been any, and the other way round. */
export function tooDeep(nodes: readonly Node[]): Refused | undefined {
  let level: readonly Node[] = nodes
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 2 * MOST_DEPTH) return TOO_DEEP
    level = level.flatMap(node => ('childNodes' in node ? node.childNodes : []))
  }
  return undefined
}

function closing(raw: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}`, 'gi')
  end.lastIndex = from
  return end.exec(raw)?.index ?? -1
}
