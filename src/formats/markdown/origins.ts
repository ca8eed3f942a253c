import type {Report} from '../../findings/index.ts'
import {originsOf} from '../cited.ts'
import type {FormatOptions} from '../format.ts'
import {escape} from './escape.ts'

/** Who cites whom: reports that rest on one outlet are one witness. */
export function originsPart(report: Report, options: FormatOptions): string {
  const origins = originsOf(report, options)
  if (origins.length === 0) return ''
  const lines = origins.map(({name, by}) => {
    const names = new Set(by.map(({source}) => source.outlet ?? source.id))
    return `- ${escape(name)} is cited by ${[...names].map(escape).join(', ')}`
  })
  return `## Origins\n\n${lines.join('\n')}`
}
