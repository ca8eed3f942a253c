import type {Vocabulary} from '../../vocabulary/index.ts'
import {plain} from './slug.ts'

/** A word or words that make an organisation of the capitals around them. */
export interface Head {
  readonly words: readonly string[]
  readonly of: boolean
  /** Closes a company's name. */
  readonly suffix: boolean
  /** Says only the legal form ("Inc."). */
  readonly legal: boolean
  /** Also closes names of works, events and things ("Games", "Press"): needs a cue. */
  readonly weak: boolean
}

const LEGAL =
  /^(?:inc|incorporated|corp|ltd|limited|llc|llp|lp|plc|co|cos|gmbh|ag|kgaa|kg|se|sa|spa|srl|sarl|sas|nv|bv|ab|asa|as|aps|oy|oyj|oao|ooo|pao|pjsc|ojsc|jsc|cjsc|zao|tbk|bhd|berhad|pte|pty|pvt|kk)$/
const WEAK =
  /^(?:games|mobile|digital|music|media|press|books|records|pictures|software|technology|systems|solutions|wireless|interactive|instruments|electronics|dynamics|communications|brothers|bros|watch|front|command|exchange|initiative|panel|trust|network|networks|fleet|opera|ballet|choir|symphony|library|theatre|theater|gallery|chamber|cabinet|center|centre|survey|service|forum|assembly|club|fund|board|collective|syndicate|movement|as|se|sa|ab|lp|ag|co|kg|resorts|hotels|foods|motors|homes|house|line|lines|stores|energy|power|steel|oil|gas|water|air|group|live|studio|studios|entertainment|films|film|radio|television|tv|news|times|post|wave|labs|space|aerospace|kk|nv|bv|sas|pte|spa)$/

// heads that would be words of any sentence, were a name not to stand before or after them
const STRONG =
  /^(?:airlines|airways|bank|university|hospital|group|motors|energy|aerospace|studios|entertainment|fund|board|club|assembly|movement|forum|center|centre|service|survey|labs|trust)$/

const cache = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Head[]>>()

/** The vocabulary's organisation heads and suffixes by their first word, longest first. */
export function headsOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Head[]> {
  const known = cache.get(vocabulary)
  if (known) return known
  const {suffixes, heads} = vocabulary.organisationPatterns
  const byFirst = new Map<string, Head[]>()
  for (const text of suffixes) add(byFirst, make(text, false, true))
  for (const {word, of} of heads) add(byFirst, make(word, of === true, false))
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  cache.set(vocabulary, byFirst)
  return byFirst
}

function add(byFirst: Map<string, Head[]>, head: Head): void {
  const first = head.words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), head])
}

function make(text: string, of: boolean, suffix: boolean): Head {
  const words = plain(text)
    .replace(/'s\b/g, " 's")
    .split(' ')
    .map(word => word.replace(/(?<!\..{0,6})\.$/, ''))
  const only = words.length === 1 ? (words[0] ?? '') : ''
  return {words, of, suffix, legal: LEGAL.test(only.replace(/\./g, '')), weak: WEAK.test(only) && !STRONG.test(only)}
}
