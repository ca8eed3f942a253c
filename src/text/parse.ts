import type {Block} from './block.ts'
import {splitSentences} from './sentences.ts'
import type {Sentence, Token} from './token.ts'
import {tokenize} from './tokenize.ts'

export interface Parsed {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** Sentences and tokens of every block; each sentence and token belongs to exactly one block. */
export function parse(text: string, blocks: readonly Block[]): Parsed {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  blocks.forEach((block, number) => {
    for (const {start, end} of splitSentences(text.slice(block.start, block.end), block.start)) {
      const first = tokens.length
      for (const raw of tokenize(text.slice(start, end), start))
        tokens.push({...raw, index: tokens.length, sentence: sentences.length})
      sentences.push({index: sentences.length, start, end, block: number, first, last: tokens.length})
    }
  })
  return {sentences, tokens}
}
