import {once} from '../../text/index.ts'
import {patternOf, type Pattern} from './pattern.ts'

/** A sort of mistake that is told from words and what they can be. */
export interface WordFamily {
  readonly name: string
  readonly why: string
  readonly patterns: () => readonly Pattern[]
  readonly written?: true
  /** Words before the mistake, in its sentence, with which it is none. */
  readonly unless?: RegExp
  /** Words after the mistake with which it is none. */
  readonly unlessAfter?: RegExp
}

interface Options {
  readonly written?: true
  readonly unless?: RegExp
  readonly unlessAfter?: RegExp
}

/** What stands before a verb where the clause begins with its subject. */
const subjects = ['^^ @subject', '^^ it', '^^ @determiner ~a? ~np', '^^ ~p', '^^ Name Name?']

/** A family of patterns, one a line; `SUBJECT` stands for a subject that opens its clause. */
export function inWords(name: string, why: string, patterns: string, options: Options = {}): WordFamily {
  return {name, why, patterns: once(() => linesOf(patterns).map(patternOf)), ...options}
}

function linesOf(patterns: string): readonly string[] {
  return patterns
    .trim()
    .split(/\s*\n\s*/)
    .flatMap(line => (line.includes('SUBJECT') ? subjects.map(one => line.replace('SUBJECT', one)) : [line]))
}
