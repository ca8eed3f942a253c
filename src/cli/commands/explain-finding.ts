import {UsageError} from '../../config/index.ts'
import type {Finding, Place, Report} from '../../findings/index.ts'
import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {formatFor, formatOptions} from '../printing.ts'
import {claimLines, placesIn, section} from './claim-lines.ts'
import {analyseOptions, type RawOptions} from './options.ts'

/** Prints a finding, the claims that it rests on with how each was read and what it was held against, and what would make it go away. */
export function explainFinding(id: string, paths: readonly string[], raw: RawOptions, io: Io): void {
  const {report, workspace} = analyse(paths, analyseOptions(raw), io)
  const finding = findingIn(report, id)
  const print = formatFor('findings', 'text', workspace.parts)
  io.out(print({...report, findings: [finding], unread: []}, formatOptions(io, undefined, workspace.parts)))
  const teller = placesIn(report)
  const claims = report.claims.flatMap(claim => {
    const place = teller(claim)
    return place && finding.places.some(other => meet(place, other)) ? [{claim, place}] : []
  })
  io.out(
    section(
      'read at its places',
      claims.flatMap(({claim, place}) => {
        const [first = '', ...rest] = claimLines(claim, report, workspace.parts.kinds)
        return [`${place.source}:${String(place.line)}:${String(place.column)} ${first}`, ...rest]
      }),
    ),
  )
  io.out(section('what would make it go away', remedies(finding, claims.length > 0)))
  io.out(`\ncrosscheck explain ${finding.rule} tells what the rule looks for\n`)
}

function findingIn({findings}: Report, id: string): Finding {
  const [finding, ...others] = findings.filter(each => each.id.startsWith(id))
  if (!finding) throw new UsageError(`no finding ${id} in these reports`)
  if (others.length > 0) throw new UsageError(`${String(others.length + 1)} findings begin with ${id}`)
  return finding
}

function meet(a: Place, b: Place): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end
}

function remedies({id, rule, places}: Finding, hasClaims: boolean): string[] {
  const files = [...new Set(places.map(({source}) => source))]
  return [
    `other words at one of its places, in ${files.join(', ')}`,
    ...(hasClaims
      ? files.map(file => `a correction in claims/${file}.yaml that rejects or changes what was misread`)
      : []),
    `a decision, where it is seen and no matter: crosscheck decide ${id} dismiss --reason "…"`,
    `the rule left out, for all reports or for an event: rules: {${rule}: off} in crosscheck.yaml`,
  ]
}
