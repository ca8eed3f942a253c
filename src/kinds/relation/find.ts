import {frameOf, type Claim} from '../../claim/index.ts'
import {blockAt, type Document} from '../../reading/index.ts'
import {byBase} from './by-base.ts'
import {byNoun} from './by-noun.ts'
import {byClause} from './by-clause.ts'
import type {Family} from './lexicon.ts'
import type {Party} from './party.ts'
import type {Relation} from './value.ts'

/** A relation read between two parties. */
export interface Found {
  readonly family: Family
  readonly subject: Party
  readonly object: Party
  readonly via: string
}

/** Every relation that the text states as a fact. */
export function findRelations(document: Document): Claim<Relation>[] {
  const found = [...byClause(document), ...byNoun(document), ...byBase(document)]
  const claims = found.flatMap(each => toClaim(document, each))
  const unique = new Map(claims.map(claim => [`${claim.start} ${claim.end} ${claim.value.relation}`, claim]))
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function toClaim(document: Document, {family, subject, object, via}: Found): Claim<Relation>[] {
  const start = Math.min(subject.start, object.start)
  const end = Math.max(subject.end, object.end)
  const block = blockAt(document, start)
  if (!block || block.type === 'boilerplate' || end - start > 240 || subject.id === object.id) return []
  const asked = family.one === 'object' ? subject : object
  return [
    {
      kind: 'relation',
      source: document.source.id,
      ...{start, end, text: document.source.text.slice(start, end), via, block: block.type},
      value: {subject: subject.id, relation: family.id, object: object.id},
      frame: {...frameOf(document, {start, end}), attribute: family.group ?? family.id, subject: asked},
    },
  ]
}
