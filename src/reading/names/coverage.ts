import {span, type Mention} from './mention.ts'

/** Which mention, if any, holds a word. */
export interface Coverage {
  readonly at: (index: number) => Mention | undefined
}

export function cover(mentions: readonly Mention[]): Coverage {
  const byWord = new Map(mentions.flatMap(mention => span(mention).map(index => [index, mention] as const)))
  return {at: index => byWord.get(index)}
}
