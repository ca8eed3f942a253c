import {align, type Alignment} from '../align/index.ts'
import type {Unread} from '../claim/index.ts'
import {asked, type Draft, type Question} from '../findings/index.ts'
import {rules as everyRule, type Material, type Rule} from '../rules/index.ts'
import {once, type Source} from '../text/index.ts'
import {bounded} from './limit.ts'
import {kindsOf, type Conclusions, type Options, type Reading} from './options.ts'
import {show} from './show.ts'

/** A report, read when it is asked for. */
export interface Given {
  readonly source: Source
  readonly reading: () => Reading
}

/** What comes of the reports of one event, and what the rules looked at for that. */
export interface Event {
  readonly reports: readonly Given[]
  readonly material: () => Material
  readonly conclusions: Conclusions
}

/** Aligns the reports of one event, and asks the rules. */
export function concludeOn(reports: readonly Given[], options: Options): Event {
  const aligned = once(() => alignedBy(reports, options))
  const sources = reports.map(({source}) => source)
  const conclude = (): Conclusions => conclusionsOf(reports, aligned(), options)
  return {
    reports,
    material: () => aligned().material,
    conclusions: options.memory?.conclusions?.(sources, conclude) ?? conclude(),
  }
}

interface Aligned {
  readonly material: Material
  readonly questions: readonly Question[]
  readonly late: readonly Unread[]
}

function alignedBy(reports: readonly Given[], options: Options): Aligned {
  const readings = reports.map(({reading}) => reading())
  const claims = readings.flatMap(own => own.claims)
  const documents = readings.map(({document}) => document)
  const byId = new Map(documents.map(document => [document.source.id, document]))
  return bounded<Aligned>(options.limit, {
    ...ofEvent(reports),
    work: () => {
      const alignment = align(kindsOf(options), claims, documents)
      const questions = alignment.questions.map(question => show(question, kindsOf(options)))
      return {material: {documents: byId, alignment}, questions, late: []}
    },
    reason: time => `aligning the reports of this event takes longer than ${time}, and was broken off`,
    otherwise: late => ({material: {documents: byId, alignment: unaligned(claims)}, questions: [], late: [late]}),
  })
}

function unaligned(claims: Alignment['claims']): Alignment {
  return {claims, parallels: [], questions: [], internal: []}
}

function conclusionsOf(reports: readonly Given[], {material, questions, late}: Aligned, options: Options): Conclusions {
  const found = (options.rules ?? everyRule).map(rule => findBy(rule, material, reports, options))
  const ofAll = [...late, ...found.flatMap(each => each.late)]
  const read = reports.map(({reading}) => reading())
  return {
    claims: material.alignment.claims,
    questions,
    drafts: found.flatMap(({drafts}) => drafts).map(asked(questions)),
    unread: read.map(({unread}, i) => (i === 0 ? [...unread, ...ofAll] : unread)),
    brokenOff: [...read.flatMap(({brokenOff}) => brokenOff), ...ofAll],
  }
}

interface Found {
  readonly drafts: readonly Draft[]
  readonly late: readonly Unread[]
}

function findBy(rule: Rule, material: Material, reports: readonly Given[], {limit}: Options): Found {
  return bounded<Found>(limit, {
    ...ofEvent(reports),
    work: () => ({drafts: rule.find(material), late: []}),
    reason: time => `rule ${rule.name}: takes longer than ${time} on this event, and was broken off`,
    otherwise: late => ({drafts: [], late: [late]}),
  })
}

function ofEvent(reports: readonly Given[]): {source: string; reports: number} {
  return {source: reports[0]?.source.id ?? '', reports: reports.length}
}
