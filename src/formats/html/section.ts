import type {Target} from './catalogue.ts'
import {markup, type Markup, type Part} from './markup.ts'

/** A part of the page, and the places in the texts that it leads to. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly body: Markup
  readonly targets: readonly Target[]
}

/** What is drawn of one event, and the places that it leads to. */
export type Drawn = Pick<Section, 'body' | 'targets'>

export function show({id, title, body}: Section): Markup {
  return markup`
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>`
}

/** "1 report", "2 reports" */
export function many(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** "12,345" */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): Part[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))
}
