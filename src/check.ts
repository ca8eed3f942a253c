import {align, groupByEvent, inOrder, type Alignment} from './align/index.ts'
import type {Claim, Kind, Unread} from './claim/index.ts'
import {asked, finish, fingerprint, type Draft, type Question, type Report} from './findings/index.ts'
import {kinds as everyKind} from './kinds/index.ts'
import {read, type Document} from './reading/index.ts'
import {rules as everyRule, type Cleared, type Material, type Rule} from './rules/index.ts'
import {once, type Source} from './text/index.ts'
import {vocabulary as general, withVocabulary, type Vocabulary} from './vocabulary/index.ts'
import {version} from './version.ts'

export interface Options {
  readonly kinds?: readonly Kind[]
  readonly rules?: readonly Rule[]
  readonly vocabulary?: Vocabulary
  /** Groups the reports by what they tell, whatever events they were given under. */
  readonly group?: boolean
  /** An editor's hand on what was read out of a source: claims rejected, claims added. */
  readonly correct?: (claims: readonly Claim[], document: Document) => Extracted
  readonly memory?: Memory
  /** Told after each event, of what is known by then. */
  readonly heard?: (soFar: () => Report) => void
}

/** What was worked out before, where that is kept; else what the function makes. */
export interface Memory {
  /** What the program's own kinds read in a source, before any correction. */
  readonly reading: (source: Source, read: () => Reading) => Reading
  /** What came of the reports of one event; absent where not all that it depends on is known. */
  readonly conclusions?: (sources: readonly Source[], conclude: () => Conclusions) => Conclusions
}

/** What comes of the reports of one event. */
export interface Conclusions {
  readonly claims: readonly Claim[]
  readonly questions: readonly Question[]
  readonly drafts: readonly Draft[]
  /** By report, in their order. */
  readonly unread: readonly (readonly Unread[])[]
}

export interface Extracted {
  readonly claims: readonly Claim[]
  readonly unread: readonly Unread[]
}

export interface Reading extends Extracted {
  readonly document: Document
}

/** A report, and what the rules looked at and cleared on the way, worked out when it is asked for. */
export interface Examination {
  readonly report: Report
  readonly considered: () => readonly Considered[]
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
  return {report, considered: () => within(() => events.flatMap(({material}) => consider(material(), options)))}
}

function consider(material: Material, {rules = everyRule}: Options): Considered[] {
  return rules.flatMap(({name, considered}) =>
    (considered?.(material) ?? []).map(cleared => ({rule: name, ...cleared})),
  )
}

interface Given {
  readonly source: Source
  readonly reading: () => Reading
}

interface Event {
  readonly reports: readonly Given[]
  readonly material: () => Material
  readonly conclusions: Conclusions
}

function checked(given: readonly Source[], options: Options): {report: Report; events: readonly Event[]} {
  const ordered = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const all = ordered.map(source => ({source, reading: once(() => extract(source, options))}))
  const reports = options.group ? grouped(all) : all
  const events: Event[] = []
  for (const name of new Set(reports.map(({source}) => source.event))) {
    const own = reports.filter(({source}) => source.event === name)
    events.push(eventOf(own, options))
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

/** What is read out of one source, after an editor's corrections. */
export function extract(source: Source, options: Options = {}): Reading {
  const given = kindsOf(options)
  const own = given.filter(kind => everyKind.includes(kind))
  const others = given.filter(kind => !own.includes(kind))
  const readAnew = (): Reading => readBy(own, read(source, options.vocabulary ?? general))
  const recalled = options.memory?.reading(source, readAnew) ?? readAnew()
  const {document, claims, unread} =
    others.length === 0 ? recalled : joined(recalled, readBy(others, recalled.document))
  const corrected = options.correct?.(claims, document) ?? {claims, unread: []}
  return {document, claims: corrected.claims, unread: [...unread, ...corrected.unread]}
}

function readBy(kinds: readonly Kind[], document: Document): Reading {
  const parts = kinds.map(kind => kind.extract(document))
  return {
    document,
    claims: parts.flatMap(({claims}) => claims).sort(inOrder),
    unread: parts.flatMap(({unread}) => unread),
  }
}

function joined(a: Reading, b: Reading): Reading {
  return {document: a.document, claims: [...a.claims, ...b.claims].sort(inOrder), unread: [...a.unread, ...b.unread]}
}

function eventOf(reports: readonly Given[], options: Options): Event {
  const material = once(() => materialOf(reports, options))
  const conclude = (): Conclusions => {
    const questions = material().alignment.questions.map(question => show(question, options))
    return {
      claims: material().alignment.claims,
      questions,
      drafts: (options.rules ?? everyRule).flatMap(rule => rule.find(material())).map(asked(questions)),
      unread: reports.map(({reading}) => reading().unread),
    }
  }
  const sources = reports.map(({source}) => source)
  return {reports, material, conclusions: options.memory?.conclusions?.(sources, conclude) ?? conclude()}
}

function materialOf(reports: readonly Given[], options: Options): Material {
  const readings = reports.map(({reading}) => reading())
  const documents = readings.map(({document}) => document)
  const alignment = align(
    kindsOf(options),
    readings.flatMap(({claims}) => claims),
    documents,
  )
  return {documents: new Map(documents.map(document => [document.source.id, document])), alignment}
}

function show({kind: name, claims}: Alignment['questions'][number], options: Options): Question {
  const kind = kindsOf(options).find(each => each.name === name)
  const answers = claims.map(claim => ({source: claim.source, claim, shown: kind?.show(claim) ?? claim.text}))
  const label = labelOf(claims)
  return {id: fingerprint([name, label, ...answers.map(({shown}) => shown)]), label, kind: name, answers}
}

function labelOf(claims: readonly Claim[]): string {
  const first = (part: (claim: Claim) => string | undefined): string | undefined =>
    claims.map(part).find(word => word !== undefined)
  const words = [first(claim => claim.frame.attribute), first(claim => claim.frame.subject?.text)]
  return words.filter(word => word !== undefined).join(' · ') || (claims[0]?.text ?? '')
}

function kindsOf(options: Options): readonly Kind[] {
  return options.kinds ?? everyKind
}
