import type {Weights} from '../../align/index.ts'
import {clauseAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {isNegator} from '../negators.ts'
import {areOpposed, hasOpposite} from '../opposed-words.ts'
import {cover, type Line} from './cover.ts'
import {nameWords, type Detail} from './detail.ts'
import {NO_SLOT} from './slot.ts'
import type {Swap} from './swap.ts'
import type {Retold} from './told.ts'

const LEAST_SHARE = [
  {terms: 4, share: 0.35},
  {terms: 3, share: 0.4},
]
const REACH = 5
const LEAST_BESIDE = 2

/** Words of a summary in whose place the report that it sums up has their opposites: "sells" for "buys", "husband" for "wife". */
export function turnsBetween({retelling, near, summary, weights}: Retold): Swap[] {
  if (!summary) return []
  return retelling.lines.flatMap(line => {
    const words = wordsOf(line)
    const turns = near(line).flatMap(other => turnsWith(line, words, other, weights))
    const best = turns.reduce<Swap | undefined>(
      (best, each) => (best && best.share >= each.share ? best : each),
      undefined,
    )
    return best ?? []
  })
}

interface Word {
  /** Its lemma, or its own form, or that of a verb with its particle. */
  readonly word: string
  readonly token: Token
  readonly last: Token
}

function wordsOf({document: {tokens, names}, sentence}: Line): Word[] {
  const named = new Set(names.flatMap(({first, last}) => Array.from({length: last - first}, (_, i) => first + i)))
  return tokens.slice(sentence.first, sentence.last).flatMap(token => {
    if (named.has(token.index)) return []
    const next = tokens[token.index + 1]
    if (next && hasOpposite(`${token.lemma} ${next.lower}`))
      return [{word: `${token.lemma} ${next.lower}`, token, last: next}]
    return [...new Set([token.lemma, token.lower])].filter(hasOpposite).map(word => ({word, token, last: token}))
  })
}

function turnsWith(line: Line, words: readonly Word[], other: Line, weights: Weights): Swap[] {
  const others = wordsOf(other)
  return words.flatMap(x => {
    const share = shareWithout(line, x, other, weights)
    if (share === undefined || others.some(({word}) => word === x.word) || isNegated(line, x)) return []
    return others
      .filter(y => areOpposed(x.word, y.word) && x.token.tag === y.token.tag)
      .filter(y => !words.some(({word}) => word === y.word) && !isNegated(other, y))
      .filter(y => isBesideTheSame(line, x, other, y) && isOfOne(line.document, x, other.document, y))
      .map(y => ({
        a: asDetail(line.document, x),
        b: asDetail(other.document, y),
        share,
        elsewhere: 0,
        absent: true,
        slot: NO_SLOT,
      }))
  })
}

/** How much of a line but the word the other says; undefined where that is too little to be one statement. */
function shareWithout(line: Line, word: Word, other: Line, weights: Weights): number | undefined {
  const without = asDetail(line.document, word)
  const shared = [...line.terms].filter(([index, term]) => index !== without.first && other.all.has(term)).length
  const share = cover(line, without, other, weights, 0)
  return LEAST_SHARE.some(least => shared >= least.terms && share >= least.share) ? share : undefined
}

function isNegated({document: {tokens}, sentence}: Line, {token}: Word): boolean {
  return tokens.slice(Math.max(sentence.first, token.index - REACH), token.index).some(isNegator)
}

// the same name, or two of the same words, on the same side
function isBesideTheSame(line: Line, x: Word, other: Line, y: Word): boolean {
  const common = ([-1, 1] as const).flatMap(side => {
    const own = beside(line, x, side)
    return beside(other, y, side).filter(term => own.includes(term))
  })
  return common.length >= LEAST_BESIDE || common.some(term => term.startsWith('@'))
}

function beside({terms}: Line, {token, last}: Word, side: -1 | 1): string[] {
  return [...terms]
    .filter(
      ([index]) => (side < 0 ? index < token.index : index > last.index) && Math.abs(index - token.index) <= REACH,
    )
    .map(([, term]) => term)
}

// one side's victory is the other's defeat
function isOfOne(a: Document, x: Word, b: Document, y: Word): boolean {
  const [one, other] = [subjectOf(a, x), subjectOf(b, y)]
  return one === undefined || other === undefined || one === other
}

function subjectOf(document: Document, {token}: Word): string | undefined {
  const id = clauseAt(document, token.start)?.subject?.id
  const name = document.names.find(each => each.id === id) ?? document.anaphors.find(each => each.id === id)
  return name && nameWords(name.name).at(-1)
}

function asDetail({source}: Document, {token, last}: Word): Detail {
  const [start, end] = [token.start, last.end]
  const text = source.text.slice(start, end)
  return {source: source.id, start, end, first: token.index, last: last.index + 1, text, kind: 'word'}
}
