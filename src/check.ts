import {align, groupByEvent, inOrder, type Alignment} from './align/index.ts'
import type {Claim, Kind, Unread} from './claim/index.ts'
import {finish, fingerprint, type Question, type Report} from './findings/index.ts'
import {kinds as everyKind} from './kinds/index.ts'
import {read, type Document} from './reading/index.ts'
import {rules as everyRule, type Cleared, type Material, type Rule} from './rules/index.ts'
import type {Source} from './text/index.ts'
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
  /** Reads a source in place of `extract`: what was read of it before, where it is checked more than once. */
  readonly extract?: (source: Source) => Reading
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
  const {report, materials} = within(() => checked(given, options))
  return {report, considered: () => within(() => materials.flatMap(material => consider(material, options)))}
}

function consider(material: Material, {rules = everyRule}: Options): Considered[] {
  return rules.flatMap(({name, considered}) =>
    (considered?.(material) ?? []).map(cleared => ({rule: name, ...cleared})),
  )
}

function checked(given: readonly Source[], options: Options): {report: Report; materials: readonly Material[]} {
  const ordered = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const extracted = ordered.map(source => options.extract?.(source) ?? extract(source, options))
  const readings = options.group ? grouped(extracted) : extracted
  const sources = readings.map(({document}) => document.source)
  const events = [...new Set(sources.map(({event}) => event))].map(event => ofEvent(event, readings, options))
  const report: Report = {
    tool: {name: 'crosscheck', version},
    sources,
    claims: events.flatMap(({material: {alignment}}) => alignment.claims).sort(inOrder),
    questions: events.flatMap(({material: {alignment}}) =>
      alignment.questions.map(question => show(question, options)),
    ),
    findings: finish(
      events.flatMap(({drafts}) => drafts),
      sources,
    ),
    unread: readings.flatMap(({unread}) => unread),
  }
  return {report, materials: events.map(({material}) => material)}
}

// an event is called by its first report
function grouped(readings: readonly Reading[]): Reading[] {
  const groups = groupByEvent(readings.map(({document}) => document))
  return readings.map(reading => {
    const event =
      groups.find(group => group.includes(reading.document))?.[0]?.source.id ?? reading.document.source.event
    return {...reading, document: {...reading.document, source: {...reading.document.source, event}}}
  })
}

/** What is read out of one source, after an editor's corrections. */
export function extract(source: Source, options: Options = {}): Reading {
  const document = read(source, options.vocabulary ?? general)
  const parts = kindsOf(options).map(kind => kind.extract(document))
  const claims = parts.flatMap(part => part.claims).sort(inOrder)
  const unread = parts.flatMap(part => part.unread)
  const corrected = options.correct?.(claims, document) ?? {claims, unread: []}
  return {document, claims: corrected.claims, unread: [...unread, ...corrected.unread]}
}

function ofEvent(
  event: string,
  readings: readonly Reading[],
  options: Options,
): {material: Material; drafts: ReturnType<Rule['find']>} {
  const own = readings.filter(({document}) => document.source.event === event)
  const documents = own.map(({document}) => document)
  const alignment = align(
    kindsOf(options),
    own.flatMap(({claims}) => claims),
    documents,
  )
  const material: Material = {documents: new Map(documents.map(document => [document.source.id, document])), alignment}
  return {material, drafts: (options.rules ?? everyRule).flatMap(rule => rule.find(material))}
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
