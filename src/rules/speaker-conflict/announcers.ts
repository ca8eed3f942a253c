import type {Clause, Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import type {Voice} from './speakers.ts'

/** A named person who announces something. */
export interface Announcer extends Voice {
  /** What is announced: its telling words. */
  readonly content: ReadonlySet<string>
  readonly start: number
  readonly end: number
}

const ANNOUNCING = new Set(['announce', 'unveil', 'reveal', 'introduce', 'disclose', 'present', 'proclaim'])
const NOUN = /^(?:NOUN|PROPN)$/
const OTHER = /^(?:ADJ|VERB|NUM)$/
const LONGEST = 30
const FEWEST_SHARED = 2
const LEAST_SHARE = 0.4

/** The announcements of a report that name the person who made them. */
export function announcersIn(document: Document): Announcer[] {
  return document.clauses.flatMap(clause => {
    const {verb, subject} = clause
    if (!verb || !subject || verb.passive || verb.negated || verb.standing !== 'done') return []
    if (!ANNOUNCING.has(verb.lemma)) return []
    const name = document.names.find(({id, type}) => id === subject.id && type === 'person')
    return name ? [announcer(document, clause, name.id)] : []
  })
}

function announcer(document: Document, clause: Clause, id: string): Announcer {
  const {tokens, source, clauses} = document
  const from = clause.verb?.last ?? clause.first
  const parts = clauses.filter(({index, parent}) => index === clause.index || parent === clause.index)
  const to = Math.min(from + LONGEST, Math.max(...parts.map(({last}) => last)))
  const words = tokens.slice(from, to).filter(isTelling)
  const [start, end] = [
    clause.subject?.start ?? 0,
    tokens.slice(from, to).findLast(({tag}) => tag !== 'PUNCT')?.end ?? 0,
  ]
  return {
    ...{document, id, start, end},
    text: source.text.slice(clause.subject?.start, clause.subject?.end),
    content: new Set(words.map(({lemma}) => lemma.toLowerCase())),
  }
}

function isTelling({tag, lower}: Token): boolean {
  return NOUN.test(tag) || (OTHER.test(tag) && rarityOf(lower) !== 'everyday')
}

/** The telling words that two announcements share, where they are enough to be one. */
export function sharedContent(a: Announcer, b: Announcer): string[] {
  const shared = [...a.content].filter(word => b.content.has(word))
  const enough = shared.length >= LEAST_SHARE * Math.min(a.content.size, b.content.size)
  return enough && shared.length >= FEWEST_SHARED ? shared : []
}
