import {groupByEvent, inOrder} from './align/index.ts'
import type {Unread} from './claim/index.ts'
import {finish, type Report} from './findings/index.ts'
import {rules as everyRule, type Cleared, type Material} from './rules/index.ts'
import {concludeOn, extract, type Event, type Given, type Options} from './steps/index.ts'
import {once, type Source} from './text/index.ts'
import {version} from './version.ts'
import {vocabulary as general, withVocabulary} from './vocabulary/index.ts'

/** A report, and what the rules looked at and cleared on the way, worked out when it is asked for. */
export interface Examination {
  readonly report: Report
  readonly considered: () => readonly Considered[]
  /** What took too long; it stands in the report, too. */
  readonly brokenOff: readonly Unread[]
}

export interface Considered extends Cleared {
  readonly rule: string
}

/** The whole way: sources → claims → questions → findings. Pure: the same sources, in any order, give the same report. */
export function check(given: readonly Source[], options: Options = {}): Report {
  return examine(given, options).report
}

/** What `check` does, for those who also ask why nothing was raised somewhere. */
export function examine(given: readonly Source[], options: Options = {}): Examination {
  const within = <T>(body: () => T): T => withVocabulary(options.vocabulary ?? general, body)
  const {report, events} = within(() => checked(given, options))
  return {
    report,
    considered: () => within(() => events.flatMap(({material}) => consider(material(), options))),
    brokenOff: events.flatMap(({conclusions}) => conclusions.brokenOff),
  }
}

function consider(material: Material, {rules = everyRule}: Options): Considered[] {
  return rules.flatMap(({name, considered}) =>
    (considered?.(material) ?? []).map(cleared => ({rule: name, ...cleared})),
  )
}

function checked(given: readonly Source[], options: Options): {report: Report; events: readonly Event[]} {
  const ordered = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const all = ordered.map(source => ({source, reading: once(() => extract(source, options))}))
  const reports = options.group ? grouped(all) : all
  const events: Event[] = []
  for (const name of new Set(reports.map(({source}) => source.event))) {
    const own = reports.filter(({source}) => source.event === name)
    events.push(concludeOn(own, options))
    options.heard?.(() => reportOf(reports, events))
  }
  return {report: reportOf(reports, events), events}
}

function reportOf(reports: readonly Given[], events: readonly Event[]): Report {
  const sources = reports.map(({source}) => source)
  const unread = new Map(events.flatMap(each => each.reports.map((one, i) => [one, each.conclusions.unread[i] ?? []])))
  return {
    tool: {name: 'crosscheck', version},
    sources,
    claims: events.flatMap(({conclusions}) => conclusions.claims).sort(inOrder),
    questions: events.flatMap(({conclusions}) => conclusions.questions),
    findings: finish(
      events.flatMap(({conclusions}) => conclusions.drafts),
      sources,
    ),
    unread: reports.flatMap(one => unread.get(one) ?? []),
  }
}

// an event is called by its first report
function grouped(reports: readonly Given[]): Given[] {
  const groups = groupByEvent(reports.map(({reading}) => reading().document))
  return reports.map(({source, reading}) => {
    const {document} = reading()
    const event = groups.find(group => group.includes(document))?.[0]?.source.id ?? source.event
    const moved = {...source, event}
    return {source: moved, reading: once(() => ({...reading(), document: {...document, source: moved}}))}
  })
}
