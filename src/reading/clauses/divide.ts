import type {Chunk} from './chunk.ts'
import {attach} from './attach.ts'
import type {Link} from './link.ts'
import {isReduced} from './reduced.ts'

/** A clause in the making: which chunks it begins at, its verb, its subject, and what it hangs on. Indices are of chunks, `parent` of drafts. */
export interface Draft extends Link {
  readonly verb?: number
  /** The chunk it begins at, and, where another clause stands between subject and verb, the chunk at which it goes on. */
  readonly from: number
  readonly resumes: number
}

/** What is known when a verb group is reached. */
export interface Context {
  readonly chunks: readonly Chunk[]
  readonly drafts: readonly Draft[]
  /** Subjects that still lack their verb, innermost last, as chunk indices. */
  readonly waiting: readonly number[]
  readonly speech: ReadonlySet<string>
}

/** Divides a sentence into clauses, one a verb group, from left to right. */
export function divide(chunks: readonly Chunk[], speech: ReadonlySet<string>): readonly Draft[] {
  const drafts: Draft[] = []
  let waiting: readonly number[] = []
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return
    const context = {chunks, drafts, waiting, speech}
    const link = attach(context, at, isReduced(context, at))
    waiting = link.waiting ?? waiting
    drafts.push({...link, verb: at, from: link.from, resumes: link.resumes ?? link.from})
  })
  if (drafts.length === 0) return [{from: 0, resumes: 0, relation: 'main'}]
  return drafts
}
