import {describe, expect, test} from 'vitest'
import type {Claim, Corpus, TypedKind} from '../src/claim/index.ts'
import {read} from '../src/reading/index.ts'
import type {Source} from '../src/text/index.ts'
import {vocabulary} from '../src/vocabulary/index.ts'

/** Runs a kind's corpus, and refuses a poor one: duplicates, under 60 texts, fewer than ten texts that must yield nothing. */
export function testCorpus<V>(kind: TypedKind<V>, corpus: Corpus<V>): void {
  describe(kind.name, () => {
    test('has at least 60 texts, none twice, ten of them without a reading', () => {
      const all = [...corpus.reads.flatMap(({says}) => says), ...corpus.nothing]
      expect(new Set(all).size).toBe(all.length)
      expect(all.length).toBeGreaterThanOrEqual(60)
      expect(corpus.nothing.length).toBeGreaterThanOrEqual(10)
    })
    for (const {value, says, published = corpus.published} of corpus.reads) {
      const values = (count: number): unknown[] =>
        Array.isArray(value) ? [...(value as unknown[])] : Array(count).fill(value)
      test.each(says)('%s', marked => {
        const {text, spans} = unmark(marked)
        const claims = claimsOf(kind, text, published)
        expect(claims.map(claim => text.slice(claim.start, claim.end))).toEqual(spans.map(span => text.slice(...span)))
        expect(claims.map(claim => [claim.start, claim.end])).toEqual(spans)
        expect(claims.map(claim => claim.value)).toEqual(values(spans.length))
        for (const claim of claims) expect(kind.show(claim)).not.toBe('')
      })
    }
    test.each(corpus.nothing)('nothing: %s', text => {
      expect(claimsOf(kind, text, corpus.published).map(claim => claim.text)).toEqual([])
    })
  })
}

function claimsOf<V>(kind: TypedKind<V>, text: string, published: string | null): readonly Claim[] {
  return kind.extract(read(sourceOf(text, published), vocabulary)).claims
}

export function sourceOf(text: string, published: string | null, id = 'a'): Source {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({0: line, index}) => ({
    type: 'body' as const,
    start: index,
    end: index + line.length,
  }))
  return {id, path: `${id}.txt`, event: 'event', raw: text, text, blocks, ...(published ? {published} : {})}
}

function unmark(marked: string): {text: string; spans: [number, number][]} {
  const spans: [number, number][] = []
  let text = ''
  for (const part of marked.split(/(\[\[.*?\]\])/)) {
    const inner = /^\[\[(.*)\]\]$/.exec(part)?.[1]
    if (inner !== undefined) spans.push([text.length, text.length + inner.length])
    text += inner ?? part
  }
  return {text, spans: spans.length > 0 ? spans : [[0, text.length]]}
}
