import type {Conclusions} from '../../steps/index.ts'
import type {Answer, Question} from '../../findings/index.ts'
import {hasLists} from './has-lists.ts'

/** Conclusions in which answers name their claims by number: a claim that answers a question is one of the event's. */
export interface KeptConclusions extends Omit<Conclusions, 'questions'> {
  readonly questions: readonly KeptQuestion[]
}

interface KeptQuestion extends Omit<Question, 'answers'> {
  readonly answers: readonly (Omit<Answer, 'claim'> & {readonly claim: number})[]
}

export function keepConclusions(conclusions: Conclusions): KeptConclusions {
  const numbers = new Map(conclusions.claims.map((claim, i) => [claim, i]))
  const questions = conclusions.questions.map(question => ({
    ...question,
    answers: question.answers.map(answer => ({...answer, claim: numbers.get(answer.claim) ?? -1})),
  }))
  return {...conclusions, questions}
}

export function recallConclusions(kept: KeptConclusions): Conclusions {
  const questions = kept.questions.map(question => ({
    ...question,
    answers: question.answers.flatMap(answer => {
      const claim = kept.claims[answer.claim]
      return claim ? [{...answer, claim}] : []
    }),
  }))
  return {...kept, questions}
}

// a program of this very build wrote it, and its checksum holds
export function isKeptConclusions(value: unknown): value is KeptConclusions {
  return hasLists(value, ['claims', 'questions', 'drafts', 'unread', 'brokenOff'])
}
