import type {Document, Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import type {Found} from './find.ts'
import {families, type Family} from './lexicon.ts'
import type {Party} from './party.ts'

interface Form {
  readonly family: Family
  readonly swapped: boolean
}

const nouns = new Map<string, Form>()
for (const family of families) {
  for (const noun of family.nouns ?? []) nouns.set(noun, {family, swapped: false})
  for (const noun of family.swappedNouns ?? []) nouns.set(noun, {family, swapped: true})
}

const NEAR = 7

/** Relations that a noun states beside two names: "Kelda, a unit of Norden", "Kelda is the owner of Norden", "Norden's parent company Kelda". */
export function byNoun(document: Document): Found[] {
  return document.tokens.flatMap(token => {
    const form = token.tag === 'NOUN' ? formOf(document.tokens, token) : undefined
    if (!form) return []
    const found = beforeOf(document, token, form) ?? afterPossessive(document, token, form)
    return found ? [found] : []
  })
}

function formOf(tokens: readonly Token[], {lemma, index}: Token): Form | undefined {
  return nouns.get(`${tokens[index - 1]?.lemma ?? ''} ${lemma}`) ?? nouns.get(lemma)
}

// "Kelda, a unit of Norden", "Kelda is the owner of the Orvik"
function beforeOf(document: Document, {index, sentence}: Token, form: Form): Found | undefined {
  const {tokens, names} = document
  if (tokens[index + 1]?.lower !== 'of') return undefined
  const begin = /^(?:the|a|an|its)$/.test(tokens[index + 2]?.lower ?? '') ? index + 3 : index + 2
  const right = names.find(({first}) => first === begin)
  const left = names.findLast(({last}) => last <= index)
  if (!right || !left || left.sentence !== sentence || right.sentence !== sentence || !leads(tokens, left.last, index))
    return undefined
  if (tokens[right.last]?.tag === 'NOUN') return undefined
  if (tokens[right.last] && /^(?:'s|\u2019s|'|\u2019)$/.test(tokens[right.last]?.text ?? '')) return undefined
  return toFound(document, left, right, form, 'noun')
}

// between a name and the noun told of it: a comma or "is", an article, adjectives
function leads(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > NEAR || to - from < 1) return false
  const first = tokens[from]
  if (!first || !(first.text === ',' || /^(?:is|was|are|were|becomes|became|remains)$/.test(first.lower))) return false
  return tokens
    .slice(from + 1, to)
    .every(({tag, lower}) => /^(?:DET|ADJ|ADV|NOUN|PROPN|NUM)$/.test(tag) && !/^(?:no|not|neither|never)$/.test(lower))
}

// "Norden's parent company, Kelda", "Bell's husband Tom Ruhl"
function afterPossessive(document: Document, {index, sentence}: Token, form: Form): Found | undefined {
  const {tokens, names} = document
  let at = index
  while (at > index - 4 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.tag ?? '')) at--
  if (!/^['\u2019]s?$/.test(tokens[at]?.text ?? '')) return undefined
  const whose = names.find(({last}) => last === at)
  const begin = tokens[index + 1]?.text === ',' ? index + 2 : index + 1
  const who = names.find(({first}) => first === begin)
  if (!whose || !who || who.sentence !== sentence || who.type === 'group') return undefined
  if (!closes(tokens, who, begin - index > 1)) return undefined
  return toFound(document, who, whose, form, 'possessive')
}

// "Norden's owner, Bell said": a comma before the name wants one after it
function closes(tokens: readonly Token[], {last, sentence}: Name, comma: boolean): boolean {
  const next = tokens[last]
  return !comma || !next || next.sentence !== sentence || /^[,.;)]$/.test(next.text)
}

function toFound(document: Document, left: Name, right: Name, {family, swapped}: Form, via: string): Found {
  const [a, b] = [partyFrom(document, left), partyFrom(document, right)]
  return {family, subject: swapped ? b : a, object: swapped ? a : b, via}
}

function partyFrom(_: Document, {id, text, start, end}: Name): Party {
  return {id, text, start, end, named: true}
}
