import {tokensIn, type Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import {singular} from './counted.ts'
import {familiesOf} from './families.ts'
import type {Reading} from './reading.ts'

// "no injuries", "no further casualties", "no reported deaths"
const NO_THINGS =
  /(?<![\p{L}])(?:no|zero) (?:(?:further|other|new|immediate|reported|confirmed|known|serious|additional|civilian|more)(?: reports of)? |reports of |(?:\p{Ll}+ )?reports of (?:any )?)?(?<noun>\p{L}{3,20})(?: or \p{L}{3,20})?(?![\p{L}-])/gu
// "no one was hurt", "nobody died", "none were killed", "no people were injured"
const NO_ONE =
  /(?<![\p{L}])(?<who>(?:no one|nobody|none|not one)(?: (?:of|among) (?:them|(?:the|its|their|his|her) (?:\p{L}+ |\d+ ){0,2}?\p{L}+))?)(?: (?:else|aboard|on board|inside))?(?: (?:has|have|had|is|are|was|were|been|reportedly|seriously|immediately|believed|to|be|have))* (?<verb>\p{L}{3,14})(?![\p{L}])/gu

/** Counts of nobody: "no injuries", "no one was killed". Only for what befalls people, where nought is news. */
export function nonesIn(document: Document, sentence: Sentence, line: string): Reading[] {
  if (!/(?<!\p{L})(?:no|none|nobody|zero) /u.test(line)) return []
  return [...nothings(document, sentence, line), ...nobodies(document, sentence, line)]
}

function nothings(document: Document, {start: offset}: Sentence, line: string): Reading[] {
  return [...line.matchAll(NO_THINGS)].flatMap(found => {
    const start = offset + found.index
    const end = start + found[0].length
    const noun = found.groups?.noun ?? ''
    const head = tokensIn(document, {start, end}).find(token => token.lower === noun)
    const of = head && singular(head)
    return of !== undefined && isCasualty(document, of, 'nouns') ? [reading(start, end, of)] : []
  })
}

function nobodies(document: Document, {start: offset}: Sentence, line: string): Reading[] {
  return [...line.matchAll(NO_ONE)].flatMap(found => {
    const start = offset + found.index
    const verb = tokensIn(document, {start, end: start + found[0].length}).at(-1)
    const end = start + (found.groups?.who ?? '').length
    const hit = verb && (isCasualty(document, verb.lemma, 'verbs') || isCasualty(document, verb.lower, 'adjectives'))
    return hit ? [reading(start, end, undefined)] : []
  })
}

function reading(start: number, end: number, of: string | undefined): Reading {
  return {start, end, core: {start, end}, value: {change: '=', lower: 0, upper: 0, ...(of ? {of} : {})}, via: 'none'}
}

function isCasualty(document: Document, word: string, by: 'nouns' | 'verbs' | 'adjectives'): boolean {
  const families = familiesOf(document.vocabulary)[by].get(word) ?? []
  return families.some(family => family.people === true && (family.cumulative === true || family.id === 'missing'))
}
