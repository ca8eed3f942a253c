import {tokenAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import type {Families, Family} from './families.ts'
import type {Governor} from './governor.ts'
import type {Reading} from './reading.ts'

/** The families of a verb with the words that go with it, before and after its object: "take … into custody", "make off with", "kill". */
export function familiesOfVerb(
  document: Document,
  reading: Reading,
  governor: Governor,
  {verbs}: Pick<Families, 'verbs'>,
): readonly Family[] {
  const phrased = familiesOfPhrase(document, reading, governor, {verbs})
  if (phrased.length > 0) return phrased
  // "nineteen of them were carried out": another verb than "carried"
  if (/^(?:out|off|away)$/.test(document.tokens[governor.verb.index + 1]?.lower ?? '')) return []
  return verbForms(governor.verb).flatMap(form => verbs.get(form) ?? [])
}

/** The families of a verb that needs its further words: "lost their lives", "tuned in", "bought … for". */
export function familiesOfPhrase(
  document: Document,
  reading: Reading,
  {verb}: Governor,
  {verbs}: Pick<Families, 'verbs'>,
): readonly Family[] {
  const words = wordsAfter(document, verb, reading)
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const phrase = words.slice(0, length).join(' ')
    const found = verbs.get(`${verb.lemma} ${phrase}`) ?? verbs.get(`be ${verb.lower} ${phrase}`)
    if (found) return found
  }
  const last = tokenAt(document, Math.max(0, reading.start - 2))
  return (
    (last && last.index > verb.index && last.tag === 'ADP' ? verbs.get(`${verb.lemma} ${last.lower}`) : undefined) ?? []
  )
}

/** The family of a verb with what it befalls: "claimed 12 lives", "12 lives were lost". */
export function familyOfObject(
  governor: Governor | undefined,
  {counted}: Reading,
  {verbs}: Families,
): Family | undefined {
  if (!governor || !counted || (governor.side === 'subject' && !governor.passive)) return undefined
  return verbForms(governor.verb).flatMap(form => verbs.get(`${form} ${counted.head.lower}`) ?? [])[0]
}

function wordsAfter({tokens}: Document, verb: Token, {start, end}: Reading): readonly string[] {
  const words: string[] = []
  for (let i = verb.index + 1; i < tokens.length && words.length < 3; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== verb.sentence || /^[,;:.]$/.test(token.lower)) break
    if (token.start < start || token.start >= end) words.push(token.lower)
  }
  return words
}

// the tagger's base form, and what is left without the ending where it took the verb for an adjective
function verbForms({lemma, lower}: Token): readonly string[] {
  return [...new Set([lemma, lower.replace(/[ds]$/, ''), lower.replace(/(?:ed|ing)$/, ''), lower.replace(/ing$/, 'e')])]
}
