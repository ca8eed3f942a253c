import type {Location, Result} from 'sarif'
import type {Finding} from '../../findings/index.ts'
import {sayings, shorten, spot} from '../message.ts'
import {printable} from '../printable.ts'
import type {Site} from '../site.ts'
import {uriOf} from '../uri.ts'
import {levels} from './level.ts'
import {message} from './message.ts'

/** GitHub takes no more locations of one result. */
const MOST_LOCATIONS = 1000

/** A finding: its first place is where it is shown, all others are related. `decided` says that reviewers' decisions are known. */
export function resultOf(finding: Finding, sites: readonly Site[], ruleIndex: number, decided: boolean): Result {
  const [first, ...rest] = sites
  const {id, rule, severity, scope, verdict, confidence} = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: message(sayings(finding).join('\n')),
    locations: first ? [location(first)] : [],
    relatedLocations: rest.slice(0, MOST_LOCATIONS - 1).map(related),
    // the first of them is the one that GitHub knows results by
    partialFingerprints: {primaryLocationLineHash: id, 'crosscheckFinding/v1': id},
    rank: Math.round(confidence * 1000) / 10,
    ...(decided ? decision(finding) : {}),
    properties: {scope, verdict, confidence},
  }
}

function decision({status, decision: decided}: Finding): Pick<Result, 'baselineState' | 'suppressions'> {
  const reason = decided?.reason
  const why = reason === undefined ? {} : {justification: printable(reason)}
  return {
    baselineState: status === 'open' ? 'new' : 'unchanged',
    suppressions: status === 'dismissed' ? [{kind: 'external', status: 'accepted', ...why}] : [],
  }
}

function location({path, line, column, endLine, endColumn, text, extracted}: Site): Location {
  if (extracted) return {physicalLocation: {artifactLocation: {uri: uriOf(path)}}}
  return {
    physicalLocation: {
      artifactLocation: {uri: uriOf(path)},
      region: {startLine: line, startColumn: column, endLine, endColumn, snippet: {text}},
    },
  }
}

function related(site: Site, i: number): Location {
  return {id: i + 1, ...location(site), message: message(`${spot(site)}: “${printable(shorten(site.text))}”`)}
}
