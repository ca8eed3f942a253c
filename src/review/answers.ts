import {loadCorrections} from '../archive/index.ts'
import type {Desk} from './desk.ts'
import {newsOf} from './desk.ts'
import type {Article, Claims, Detail, Overview} from './protocol/index.ts'
import {articleOf} from './views/article.ts'
import {claimsView} from './views/claims.ts'
import {detailOf} from './views/detail.ts'
import {sourceBrief} from './views/names.ts'
import {withDecisions, withWaiting} from './views/overview.ts'

/** What the list of findings shows. */
export function overview(desk: Desk): Overview {
  const {findings, read, lookup} = desk.now.checked
  const {decisions} = desk.now.decisions
  return {
    ...newsOf(desk),
    sources: read.report.sources.map(sourceBrief),
    findings: withWaiting(withDecisions(findings, decisions, desk.workplace.today()), desk.now.waiting, lookup),
    unread: read.report.unread.length,
  }
}

/** One finding with its sources; undefined where it is not there any more. */
export function detail({now}: Desk, id: string): Detail | undefined {
  const {lookup} = now.checked
  const finding = lookup.finding(id)
  return finding && detailOf(finding, lookup, now.waiting)
}

/** What was read out of one source. */
export function claims({now, workplace}: Desk, id: string): Claims | undefined {
  const {lookup} = now.checked
  const source = lookup.source(id)
  return source && claimsView(source, loadCorrections(workplace.ledger(source)), lookup)
}

/** One article by what other sources say to it. */
export function article({now, workplace}: Desk, id: string): Article | undefined {
  const {lookup, findings, origins} = now.checked
  const source = lookup.source(id)
  const decided = withDecisions(findings, now.decisions.decisions, workplace.today())
  const dismissed = new Set(decided.filter(({status}) => status === 'dismissed').map(finding => finding.id))
  return source && articleOf(source, lookup, origins, finding => dismissed.has(finding.id))
}
