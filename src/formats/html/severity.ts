import type {Severity} from '../../findings/index.ts'
import {markup, type Markup} from './markup.ts'

/** The severities from the gravest on, each with a form of its own besides its colour. */
export const severities: readonly {
  readonly severity: Severity
  readonly title: string
  readonly one: string
  readonly sign: string
}[] = [
  {severity: 'error', title: 'Errors', one: 'error', sign: '■'},
  {severity: 'warning', title: 'Warnings', one: 'warning', sign: '▲'},
  {severity: 'info', title: 'Notes', one: 'note', sign: '●'},
]

export function badge(severity: Severity): Markup {
  const {sign, one} = severities.find(each => each.severity === severity) ?? {sign: '', one: severity}
  return markup`<strong class="badge ${severity}"><span aria-hidden="true">${sign}</span> ${one}</strong>`
}
