import type {Finding} from '../../findings/index.ts'
import {markup, type Part} from './markup.ts'
import {joined} from './section.ts'

/** The number, from 1, under which the page shows a finding; undefined for one that it leaves out. */
export type Numbers = (finding: Finding) => number | undefined

const MOST = 12

/** Links to findings by their numbers: "3, 8 and 12". */
export function numbers(findings: readonly Finding[], numbered: Numbers): Part {
  const known = findings.flatMap(finding => numbered(finding) ?? []).sort((a, b) => a - b)
  const links = known.slice(0, MOST).map(number => markup`<a href="#finding-${number}">${number}</a>`)
  const more = known.length > MOST ? ` and ${known.length - MOST} more` : undefined
  return [known.length === 1 ? 'finding ' : 'findings ', joined(links, ', '), more]
}
