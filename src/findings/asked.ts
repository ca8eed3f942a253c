import type {Claim} from '../claim/index.ts'
import type {Draft, Question, Spot} from './finding.ts'

/** Tells of a draft the question whose answers it compares: the one that most of its claims, or of its places, are answers to, two at least. */
export function asked(questions: readonly Question[]): (draft: Draft) => Draft {
  const answering = new Map<string, Set<Question>>()
  for (const question of questions)
    for (const {claim} of question.answers)
      for (const key of [readingOf(claim), placeOf(claim)])
        answering.set(key, (answering.get(key) ?? new Set()).add(question))
  return draft => {
    const {compared, spots} = draft
    const keys = compared ? compared.map(readingOf) : spots.map(placeOf)
    const counts = new Map<Question, number>()
    for (const key of new Set(keys))
      for (const question of answering.get(key) ?? []) counts.set(question, (counts.get(question) ?? 0) + 1)
    const [first] = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a)
    return first ? {...draft, question: first[0].id} : draft
  }
}

function readingOf({source, kind, start, end}: Claim): string {
  return JSON.stringify([kind, source, start, end])
}

function placeOf({source, start, end}: Spot): string {
  return JSON.stringify([source, start, end])
}
