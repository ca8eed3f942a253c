import {frameOf, referTo, type Frame, type Reference} from '../../claim/index.ts'
import {clauseAt, nameAt, type Document, type Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {attributeOf} from './attribute.ts'
import {phraseAt, singular} from './counted.ts'
import {isGeneric} from './generic.ts'
import {governorOf, type Governor} from './governor.ts'
import type {Reading} from './reading.ts'
import {indexFrom} from './token-index.ts'
import {isEvent} from './place-scope.ts'
import {parentAt} from './offspring.ts'
import {peopledAt} from './population.ts'
import {pricedAt} from './product.ts'
import {scopeOf} from './scope.ts'
import {heldAt} from './share-of.ts'

/** What a quantity is about: the family it counts or measures, what has it, and what restricts it. */
export function frameFor(document: Document, reading: Reading): Frame {
  const {sentence, clause, voice, negated, ...rest} = frameOf(document, reading.core)
  const standing = rest.standing === 'done' && isGeneric(document, reading) ? 'possible' : rest.standing
  const governor = governorOf(document, reading)
  const attribute = attributeOf(document, reading, governor)
  const subject = subjectFor(document, reading, attribute) ?? subjectOf(document, reading, governor, attribute)
  return {
    ...{sentence, standing, negated},
    ...(clause === undefined ? {} : {clause}),
    ...(voice ? {voice} : {}),
    ...(attribute === undefined ? {} : {attribute}),
    ...(subject ? {subject} : {}),
    scope: scopeOf(document, reading, attribute).filter(({id}) => attribute !== 'stake' || id !== subject?.id),
  }
}

// what a family of its own tells: whose people are counted, what is priced, what lies so far away
function subjectFor(document: Document, reading: Reading, attribute: string | undefined): Reference | undefined {
  if (attribute === 'population') {
    const place = peopledAt(document, reading)
    return place && refer(document, place)
  }
  if (attribute === 'offspring') {
    const parent = parentAt(document, reading)
    return parent && refer(document, parent)
  }
  if (attribute === 'stake') {
    const held = heldAt(document, reading)
    return held && refer(document, held)
  }
  if (attribute === 'price') {
    const head = pricedAt(document, reading)
    return head && refer(document, head)
  }
  return undefined
}

// the noun that a measure modifies, else the verb's subject, else for who is befallen: by or in what
function subjectOf(
  document: Document,
  reading: Reading,
  governor: Governor | undefined,
  attribute: string | undefined,
): Reference | undefined {
  const {counted, modifies} = reading
  if (reading.dimension === 'age') {
    const old = /-olds?$/.test(document.source.text.slice(reading.core.start, reading.core.end))
    return (
      agedAt(document, reading) ??
      (old ? undefined : (meantBefore(document, reading) ?? subjectBefore(document, governor)))
    )
  }
  if (reading.value.of === 'magnitude') return quakeOf(document, reading) ?? subjectBefore(document, governor)
  const group = groupOf(document, reading)
  if (group) return refer(document, group)
  if (modifies && counted && attribute !== 'offer') return refer(document, counted.head)
  if (governor?.side === 'subject') return causeOf(document, governor.verb)
  if (isSetting(document, reading)) return undefined
  return subjectBefore(document, governor)
}

function quakeOf(document: Document, {core}: Reading): Reference | undefined {
  const from = indexFrom(document, core.end)
  const skip =
    document.tokens[from]?.lower === '-' || document.tokens[from]?.lower === 'magnitude'
      ? from + (document.tokens[from]?.lower === '-' ? 2 : 1)
      : from
  const phrase = from < 0 ? undefined : phraseAt(document, skip, false)
  return phrase && /quake|tremor|temblor|aftershock|shock/.test(phrase.head.lower)
    ? refer(document, phrase.head)
    : undefined
}

// the boats of "fought the pirates in two boats", which are not the navy's
function isSetting(document: Document, {core, dimension}: Reading): boolean {
  const clause = dimension === undefined ? clauseAt(document, core.start) : undefined
  if (!clause?.object || clause.object.end > core.start) return false
  if (clause.subject && isEvent(document, clause.subject.id)) return false
  return clause.complements.some(
    ({preposition, phrase}) => SETTING.test(preposition) && phrase.start <= core.start && core.start < phrase.end,
  )
}

const SETTING = /^(?:in|on|at|aboard|near|off|among|between|against|inside|outside|around)$/

// the crew of "a 23-man crew", the building of "a four-storey building"
function groupOf(document: Document, {core, counted}: Reading): Token | undefined {
  if (!counted || document.source.text.slice(core.end, counted.head.start) !== '-') return undefined
  const next = document.tokens[counted.head.index + 1]
  return next && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.tag) ? phraseAt(document, next.index, false)?.head : undefined
}

// "12 died in the blast", "were killed by the flood"
function causeOf(document: Document, verb: Token): Reference | undefined {
  for (let i = verb.index + 1; i < Math.min(verb.index + 6, document.tokens.length); i++) {
    const token = document.tokens[i]
    if (!token || token.sentence !== verb.sentence || token.tag === 'PUNCT') return undefined
    if (token.lower !== 'in' && token.lower !== 'by') continue
    const article = /^(?:the|a|an|this|that)$/.test(document.tokens[i + 1]?.lower ?? '')
    const phrase = phraseAt(document, i + (article ? 2 : 1), false)
    const place = phrase && nameAt(document, phrase.head.start)?.type === 'place'
    if (!phrase || place || (token.lower === 'in' && !isEvent(document, phrase.of ?? ''))) continue
    return refer(document, phrase.head)
  }
  return undefined
}

// the actor of "the 33-year-old actor's agent"
function ownerIn({tokens}: Document, first: number, last: number): Token | undefined {
  const mark = tokens.slice(first, last).find(({lower}) => lower === "'s")
  return mark && tokens[mark.index - 1]
}

const PRONOUN_BEFORE = 30

// "she was 28": whom the pronoun means
function meantBefore({anaphors}: Document, {core}: Reading): Reference | undefined {
  const meant = anaphors.findLast(
    ({start, end, text}) => end <= core.start && core.start - start < PRONOUN_BEFORE && /^(?:he|she)$/i.test(text),
  )
  return meant && {id: meant.id, text: meant.name, start: meant.start, end: meant.end}
}

// "Dara Venn, 28," and "a 28-year-old nurse"
function agedAt(document: Document, {core, via}: Reading): Reference | undefined {
  if (via === 'age-apposition') {
    const name = nameAt(document, core.start - 3)
    return name && referTo(document, name)
  }
  const next = document.tokens[indexFrom(document, core.end)]
  if (!next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag)) return undefined
  const phrase = phraseAt(document, next.index, false)
  const owner = phrase && ownerIn(document, next.index, phrase.head.index)
  return phrase && refer(document, owner ?? phrase.head)
}

// of "the toll from the quake" and "the price of the tablet" the quake and the tablet are spoken of
const MEASURE =
  /^(?:toll|death-toll|number|figure|total|count|tally|turnout|inflation|unemployment|temperatures?|population|price|rate|cost|length|height|width|depth|weight|speed|size|value|magnitude|budget)$/

function bearerOf(document: Document, head: number): Reference | undefined {
  const of = document.tokens[head + 1]
  if (!/^(?:of|from)$/.test(of?.lower ?? '')) return undefined
  const article = /^(?:the|a|an|its|his|her|their)$/.test(document.tokens[head + 2]?.lower ?? '')
  const phrase = phraseAt(document, head + (article ? 3 : 2), false)
  return phrase?.of === undefined ? undefined : refer(document, phrase.head)
}

function subjectBefore(document: Document, governor: Governor | undefined): Reference | undefined {
  if (!governor) return undefined
  const clause = clauseAt(document, governor.verb.start)
  if (clause?.subject && MEASURE.test(clause.subject.id)) return bearerOf(document, clause.subject.head)
  if (clause?.subject) return PRONOUN.test(clause.subject.id) ? undefined : referTo(document, clause.subject)
  for (let i = governor.verb.index - 1; i >= Math.max(0, governor.verb.index - 8); i--) {
    const token = document.tokens[i]
    if (!token || token.sentence !== governor.verb.sentence || token.tag === 'VERB' || token.lower === ',')
      return undefined
    if (token.tag === 'NOUN' || token.tag === 'PROPN')
      return MEASURE.test(singular(token)) ? bearerOf(document, token.index) : refer(document, token)
  }
  return undefined
}

const PRONOUN = /^(?:the|it|he|she|they|we|i|you|who|which|that|there|this|these|those|one|an?|\d.*)$/

function refer(document: Document, token: Token | Name): Reference {
  if (!('lower' in token)) return referTo(document, token)
  const name = nameAt(document, token.start)
  return referTo(document, name ?? {id: singular(token), start: token.start, end: token.end})
}
