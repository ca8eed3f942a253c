import type {ReportingDescriptor} from 'sarif'
import type {Severity} from '../../findings/index.ts'
import type {FormatOptions} from '../format.ts'
import {levels} from './level.ts'

/** A rule as viewers explain it, its page as the help. */
export function ruleOf(
  id: string,
  {gist, page}: ReturnType<FormatOptions['help']>,
  severity: Severity,
): ReportingDescriptor {
  const short = gist === '' ? `${sentence(id)}.` : gist
  return {
    id,
    ...(id.includes('-') ? {name: pascal(id)} : {}),
    shortDescription: {text: short},
    fullDescription: {text: short},
    help: page === '' ? {text: short} : {text: page, markdown: page},
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: ['facts']},
  }
}

function pascal(name: string): string {
  return name.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase())
}

function sentence(name: string): string {
  return (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ')
}
