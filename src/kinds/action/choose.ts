import type {Clause, Document} from '../../reading/index.ts'
import {evidenceOf, fitOf, headName, isOwnNoun, isPerson, nounsOf, subjectActs} from './fits.ts'
import {ADJECTIVAL, BEFALLING, INTRANSITIVE, ONGOING, PREPOSITIONS, PRONOUNS, SURE} from './lexicon.ts'
import {hitsOf, type Hit, type Theme} from './wording.ts'

/** The step a clause says, with what it is done to. */
export interface Choice {
  readonly hit: Hit
  readonly theme?: Theme
  readonly fit: number
  /** The wording holds its own object: "go on strike". */
  readonly carried?: boolean
}

/** The likeliest step of a clause: the one whose object is there, then the one that takes such a name, then the one that needs none; longer wordings first. */
export function chooseStep(document: Document, clause: Clause): Choice | undefined {
  if (isAdjective(document, clause)) return undefined
  const choices = hitsOf(document, clause).flatMap(hit => judge(document, clause, hit))
  return choices.toSorted((a, b) => compare(document, a, b))[0]
}

// "amid tightening sanctions", "as scheduled"
function isAdjective({tokens}: Document, {verb}: Clause): boolean {
  if (!verb || verb.last - verb.first > 1) return false
  const [before, after] = [tokens[verb.first - 1], tokens[verb.last]]
  if (before?.lower === 'as' && /ed$/.test(tokens[verb.head]?.lower ?? '')) return true
  if (verb.tense !== 'none') return false
  return ADJECTIVAL.has(before?.lower ?? '') && /ing$/.test(tokens[verb.head]?.lower ?? '') && after?.tag === 'NOUN'
}

function judge(document: Document, clause: Clause, hit: Hit): readonly Choice[] {
  const {step, negated} = hit.wording
  if (negated && ONGOING.has(step.ladder) && !endsFor(document, clause)) return []
  if (isMisread(document, clause, hit) || isIdentified(document, clause, hit)) return []
  const fits = hit.themes.map(theme => ({
    hit,
    theme,
    fit: Math.max(fitOf(document, step, theme.phrase), isSure(document, hit, theme) ? 3 : 0),
  }))
  const best = bestOf(fits)
  if (!best) return step.free ? [{hit, fit: 1}] : []
  const acting =
    clause.subject !== undefined && best.theme.role === 'object' && subjectActs(document, step, clause.subject)
  if (acting) return [{...best, fit: 3}]
  const bare = bodiless(clause, hit)
  if (best.fit < 2 && bare.length > 0) return bare
  if (carriesObject(hit) && best.fit < 2) return [{...best, fit: 2, carried: true}]
  if (best.fit < 2 && isSupported(document, clause, best)) return [{...best, fit: 2}]
  if (selfDone(document, best, clause.verb?.passive === true)) return []
  return best.fit > 0 ? [best] : []
}

const POST =
  /\b(?:chief|head|director|manager|coach|captain|president|vice|chair\w*|minister|premier|secretary|ambassador|editor|officer|leader|successor|candidate|nominee|judge|justice|commissioner|envoy|spokes\w+|governor|executive|deputy|mayor|commander|bishop|archbishop|chancellor|curator|conductor|trustee|board|squad|team|captaincy|post|job|role|replacement)\b/i

// "an official who asked not to be named", "the driver was named by his union as Jonas Brandt"
function isIdentified({source, tokens, sentences}: Document, {first, sentence}: Clause, {wording}: Hit): boolean {
  return wording.words[0] === 'name' && !POST.test(source.text.slice(tokens[first]?.start, sentences[sentence]?.end))
}

// "captured the pirates" is no hijacking; who "is survived by" two sons has not survived
function isMisread(document: Document, {verb}: Clause, {wording: {step}, themes}: Hit): boolean {
  if (step.action === 'casualty/survive' && verb?.passive) return true
  return (
    /^piracy\/(?:hijack|ransom|free)$/.test(step.action) &&
    themes.some(({phrase}) => nounsOf(document, phrase).includes('pirate'))
  )
}

// "power was restored": verb and noun show the ladder, however common the noun
function isSure(document: Document, {wording: {step, words}}: Hit, {phrase}: Theme): boolean {
  const nouns = nounsOf(document, phrase)
  return SURE.some(
    ({ladder, nouns: known, verbs}) =>
      ladder === step.ladder && verbs.has(words[0] ?? '') && nouns.some(noun => known.has(noun)),
  )
}

// "charged Orvik with murder": the charge shows the ladder, but it is Orvik who is charged
function bestOf<T extends {readonly fit: number; readonly theme: Theme}>(fits: readonly T[]): T | undefined {
  const best = fits.toSorted((a, b) => b.fit - a.fit)[0]
  if (best?.theme.role !== 'complement') return best
  const other = fits.find(({theme}) => theme.role !== 'complement')
  return other ? {...other, fit: best.fit} : best
}

// "Orvik was released from jail": the jail shows which release is meant
function isSupported(document: Document, {complements}: Clause, {hit, theme}: {hit: Hit; theme: Theme}): boolean {
  const {ladder} = hit.wording.step
  const name = headName(document, theme.phrase)
  if (!BEFALLING.has(ladder) || (!name && !isPerson(document, theme.phrase, name)) || name?.type === 'place')
    return false
  return complements.some(({phrase}) => isOwnNoun(document, ladder, phrase))
}

// "go on strike", "take office", "enter into force": nothing else has to be there
function carriesObject({wording: {words}}: Hit): boolean {
  const last = words.at(-1) ?? ''
  return words.length > 1 && words[0] !== 'be' && !PREPOSITIONS.has(last) && !PARTICLE.test(last)
}

const PARTICLE = /^(?:out|off|up|down|back|away|over|through|forward|ahead|aside|apart|under|around|alive|dead)$/

// "no longer cooperate": the verb alone carries the thing that ends
function bodiless({subject, object}: Clause, hit: Hit): readonly Choice[] {
  const {negated, words, step} = hit.wording
  if (!negated || !ONGOING.has(step.ladder) || object || !subject || !ALONE.has(words[0] ?? '')) return []
  return [{hit, fit: 2}]
}

const ALONE = new Set(['cooperate', 'co-operate', 'collaborate', 'work', 'participate', 'take'])

// "Orvik fired" is no deed done to him, nor one of those that need nothing to be done to
function selfDone(
  document: Document,
  {hit, theme, fit}: {hit: Hit; theme: Theme; fit: number},
  passive: boolean,
): boolean {
  if (theme.role !== 'subject' || passive) return false
  const [verb = '', second] = hit.wording.words
  if (INTRANSITIVE.has(verb) || (second !== undefined && hit.wording.words.length > 2)) return false
  const name = headName(document, theme.phrase)
  const animate =
    isPerson(document, theme.phrase, name) || name?.type === 'organisation' || PRONOUNS.has(theme.phrase.lemma)
  return fit < 3 || animate
}

function endsFor({tokens}: Document, {verb}: Clause): boolean {
  if (!verb) return false
  if (verb.standing !== 'done') return true
  const group = tokens.slice(verb.first, verb.last + 6)
  return group.some(({lower, lemma}, i) =>
    /^(?:longer|cease|stop|quit)$/.test(lower) || /^(?:cease|stop|quit)$/.test(lemma)
      ? true
      : lower === 'any' && /^(?:more|longer)$/.test(group[i + 1]?.lower ?? ''),
  )
}

function compare(document: Document, a: Choice, b: Choice): number {
  return (
    rank(b) - rank(a) ||
    b.hit.wording.words.length - a.hit.wording.words.length ||
    evidenceOf(document, b.hit.wording.step.ladder) - evidenceOf(document, a.hit.wording.step.ladder)
  )
}

// a wording of several words says more than any object can
function rank({fit, hit}: Choice): number {
  return (
    fit + (hit.wording.words.length > 2 && fit > 0 ? 3 : 0) + (hit.wording.negated ? 0.5 : 0) + (hit.chained ? 3 : 0)
  )
}
