import type {Clause, Document, Phrase} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {families, otherwise, seated, wide, type Family} from './lexicon.ts'
import {partyOf} from './party.ts'

interface Form {
  readonly family: Family
  readonly preposition?: string
  readonly swapped: boolean
}

const verbs = new Map<string, readonly Form[]>()
const adjectives = new Map<string, readonly Form[]>()
for (const family of families) {
  for (const verb of family.verbs ?? []) add(verbs, verb, {family, swapped: false})
  for (const [verb, preposition] of family.linked ?? []) add(verbs, verb, {family, preposition, swapped: false})
  for (const [verb, preposition] of family.swapped ?? []) add(verbs, verb, {family, preposition, swapped: true})
  for (const [word, preposition] of family.adjectives ?? [])
    add(adjectives, word, {family, preposition, swapped: false})
}

/** Relations that a verb states: "Kelda supplies the fuel", "a harbour run by Norden", "Norden is responsible for the lock". */
export function byClause(document: Document): Found[] {
  return document.clauses.flatMap(clause => {
    const {verb} = clause
    if (!verb || verb.negated || verb.standing !== 'done' || /^(?:if|unless|whether)$/.test(clause.marker ?? ''))
      return []
    const forms = verb.lemma === 'be' ? adjectiveForms(clause) : (verbs.get(verb.lemma) ?? [])
    for (const form of forms) {
      const found = read(document, clause, form)
      if (found) return [found]
    }
    return []
  })
}

function adjectiveForms({object}: Clause): readonly Form[] {
  return object ? (adjectives.get(object.lemma) ?? []) : []
}

function read(document: Document, clause: Clause, {family, preposition, swapped}: Form): Found | undefined {
  const [left, right] = sidesOf(clause, preposition)
  const a = left && partyOf(document, left)
  const b = right && partyOf(document, right)
  const verb = clause.verb?.lemma ?? ''
  if (!a || !b || !(a.named || b.named)) return undefined
  const [subject, object] = swapped ? [b, a] : [a, b]
  if (wide.has(verb) && !subject.named) return undefined
  if (seated.has(family.id) && (!a.named || isPerson(document, a.id))) return undefined
  if (right && otherwise.has(right.lemma) && !b.named) return undefined
  if (left && otherwise.has(left.lemma) && !a.named) return undefined
  return {
    family,
    subject,
    object,
    via: preposition === undefined ? (clause.verb?.passive ? 'passive' : 'verb') : 'linked',
  }
}

function isPerson({names}: Document, id: string): boolean {
  return names.some(name => name.id === id && name.type === 'person')
}

function sidesOf({verb, subject, object, complements}: Clause, preposition: string | undefined): [Phrase?, Phrase?] {
  const linked = (word: string): Phrase | undefined => complements.find(each => each.preposition === word)?.phrase
  if (preposition !== undefined) return pair(subject, linked(preposition))
  return verb?.passive || (!object && linked('by')) ? pair(linked('by'), subject) : pair(subject, object)
}

function pair(a: Phrase | undefined, b: Phrase | undefined): [Phrase?, Phrase?] {
  return a && b ? [a, b] : []
}

function add(forms: Map<string, readonly Form[]>, word: string, form: Form): void {
  forms.set(word, [...(forms.get(word) ?? []), form])
}
