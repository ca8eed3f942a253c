import {sayShort} from './days.ts'
import {markup, type Markup} from './markup.ts'
import type {Moment} from './moments.ts'
import {sideOf, type Scale} from './scale.ts'

const LEAST = 1.2
/** The middle of the first line of words beside it. */
const LEVEL = '1.14rem'

/** The marks of a scale with their days. */
export function axis({ticks}: Scale): Markup {
  const labels = ticks.map(
    ({at, day}) => markup`<text x="${at}%" y="14" text-anchor="${sideOf(at)}">${sayShort(day)}</text>`,
  )
  return markup`<svg role="img"><title>Scale of days</title><desc>From ${sayShort(ticks[0]?.day ?? 0)} on. Distances are logarithmic, not even.</desc>${labels}</svg>`
}

/** One time on the scale; what it says stands in words beside it. */
export function bar({words, from, to, findings, published, claims}: Moment, scale: Scale): Markup {
  const name = claims.length === 0 && published.length > 0 ? 'out' : findings.length > 0 ? 'hot' : 'told'
  const grid = scale.ticks.map(({at}) => markup`<line class="grid" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`)
  return markup`<svg role="img"><title>${words}</title>${grid}${shape(name, from, to, scale)}</svg>`
}

function shape(name: string, from: number | undefined, to: number | undefined, {at}: Scale): Markup {
  if (from !== undefined && to !== undefined) {
    if (to - from <= 1)
      return markup`<circle class="${name}" cx="${round((at(from) + at(to)) / 2)}%" cy="${LEVEL}" r="5"/>`
    return rect(name, at(from), at(to))
  }
  const known = at(from ?? to ?? 0)
  const edge = from === undefined ? 0 : 100
  return markup`<line class="${name} open" x1="${known}%" x2="${edge}%" y1="${LEVEL}" y2="${LEVEL}"/><line class="${name} end" x1="${known}%" x2="${known}%" y1="${LEVEL}" y2="${LEVEL}"/>`
}

function rect(name: string, from: number, to: number): Markup {
  return markup`<rect class="${name}" x="${from}%" width="${round(Math.max(LEAST, to - from))}%" y="${LEVEL}" height="10" transform="translate(0 -5)" rx="3"/>`
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}
