import type {Clause, Document} from '../document.ts'
import {chunksOf} from './chunks.ts'
import {clausesOf} from './clauses-of.ts'
import {divide} from './divide.ts'
import {lexemesOf} from './lexemes.ts'
import {namesByToken, wordsOf} from './word.ts'

/** Divides every sentence into clauses: verbs with subject, object and complements, and how far what they say is said to be so. */
export function findClauses(document: Document): readonly Clause[] {
  const names = namesByToken(document)
  const {particles, speech} = lexemesOf(document.vocabulary)
  const clauses: Clause[] = []
  for (const sentence of document.sentences) {
    if (document.source.blocks[sentence.block]?.type === 'boilerplate') continue
    const words = wordsOf(document, sentence, names)
    const chunks = chunksOf(words, particles)
    const drafts = divide(chunks, speech)
    clauses.push(...clausesOf({document, words, chunks, particles, speech}, sentence, drafts, clauses.length))
  }
  return clauses
}
