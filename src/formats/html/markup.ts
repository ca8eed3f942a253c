import {printable} from '../printable.ts'
import {escapeXml} from '../xml.ts'

/** HTML that this program wrote itself. Whatever is none is text, and is escaped where it is put into HTML. */
export interface Markup {
  readonly markup: string
}

export type Part = Markup | string | number | undefined | readonly Part[]

/** HTML with parts put in: into content, or between the quotation marks of an attribute, and nowhere else. */
export function markup(literal: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {markup: literal.map((text, i) => text + written(parts[i])).join('')}
}

function written(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeXml(printable(String(part)))
  return 'markup' in part ? part.markup : part.map(written).join('')
}
