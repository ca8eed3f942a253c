import type {Scope} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {otherMessages, otherTimes} from './lexicon.ts'

/** Words that say that another message is meant than the one that is told of: "in a previous tweet", "another letter". */
export function scopeOf({tokens}: Document, {first, last, clause}: Found): Scope[] {
  const verb = clause.verb
  const around = verb ? [tokens[verb.head - 1], tokens[verb.head + 1]] : []
  const words = [...tokens.slice(first, last), ...around.filter(token => token?.tag === 'ADV')]
  return words.flatMap(token => {
    const type = token && typeOf(token.lower)
    return token && type ? [{type, id: token.lower, text: token.text, start: token.start, end: token.end}] : []
  })
}

function typeOf(word: string): Scope['type'] | undefined {
  if (otherTimes.includes(word)) return 'time'
  return otherMessages.includes(word) ? 'other' : undefined
}
