import {frameOf, type Claim, type Reference, type Scope} from '../../claim/index.ts'
import type {Token} from '../../text/index.ts'
import {blockAt, voiceAt, type Clause, type Document, type Phrase} from '../../reading/index.ts'
import {chooseStep, type Choice} from './choose.ts'
import {conditionOf, type Condition} from './condition.ts'
import {headName, isPerson, nounFits} from './fits.ts'
import type {Step} from './ladders.ts'
import {NAMED} from './lexicon.ts'
import {modalityOf} from './modality.ts'
import {objectOf, partiesOf, partyOf, POSSESSIVE, possessorIn, TIMED, type Named} from './parties.ts'
import type {Action} from './value.ts'

/** The action that a clause's verb tells of, where it is a step of a ladder. */
export function fromClause(document: Document, clause: Clause): Claim<Action> | undefined {
  const block = blockAt(document, document.tokens[clause.verb?.head ?? clause.first]?.start ?? 0)
  if (!clause.verb || !block || block.type === 'boilerplate') return undefined
  const choice = chooseStep(document, clause)
  if (!choice) return undefined
  const parties = partiesOf(document, clause, choice.hit.first, choice.hit.wording.step.ladder)
  const condition = conditionOf(document, clause)
  const {actor, object} = rolesOf(document, clause, choice)
  const {step, negated} = choice.hit.wording
  const modality = modalityOf(document, clause, choice.hit)
  const polarity = isNegated(document, clause, choice) && !negated ? '-' : '+'
  const [start, end] = spanOf(document, choice, parties)
  const value: Action = {
    ...(actor ? {actor: actor.id} : {}),
    action: step.action,
    ...(object ? {object: object.id} : {}),
    polarity,
    modality,
    ...(condition ? {condition: document.source.text.slice(condition.start, condition.end)} : {}),
  }
  return claimOf(document, {start, end}, block.type, {
    value,
    via: negated ? 'negated-verb' : 'verb',
    ladder: step.ladder,
    scope: [...parties.map(({scope}) => scope), ...limitOf(document, condition)],
    ...(actor ? {actor} : {}),
  })
}

interface Parts {
  readonly value: Action
  readonly via: string
  readonly ladder: string
  readonly actor?: Reference
  readonly scope: readonly Scope[]
}

/** A claim of an action with its frame. */
export function claimOf(
  document: Document,
  span: {readonly start: number; readonly end: number},
  block: Claim['block'],
  {value, via, ladder, actor, scope}: Parts,
): Claim<Action> {
  const {sentence, clause} = frameOf(document, span)
  const voice = voiceAt(document, span.start)
  return {
    kind: 'action',
    source: document.source.id,
    ...span,
    text: document.source.text.slice(span.start, span.end),
    value,
    via,
    block,
    frame: {
      sentence,
      ...(clause === undefined ? {} : {clause}),
      attribute: ladder,
      ...(actor ? {subject: actor} : {}),
      ...(voice ? {voice: {id: voice.id, text: voice.text, start: voice.start, end: voice.end}} : {}),
      scope,
      standing: value.modality,
      negated: value.polarity === '-',
    },
  }
}

function rolesOf(
  document: Document,
  clause: Clause,
  {hit, theme}: Choice,
): {readonly actor: Reference | undefined; readonly object: Reference | undefined} {
  const {verb, subject, complements} = clause
  if (!theme) return {actor: partyOf(document, subject), object: undefined}
  if (theme.role !== 'subject') {
    const actor = verb?.passive ? byPhrase(document, clause) : partyOf(document, subject)
    return {actor, object: objectOf(document, hit.wording.step.ladder, theme.phrase)}
  }
  const by = complements.some(({preposition}) => preposition === 'by') ? byPhrase(document, clause) : undefined
  if (verb?.passive) return {actor: by, object: objectOf(document, hit.wording.step.ladder, theme.phrase)}
  if (!isThing(document, hit.wording.step, theme.phrase))
    return {actor: partyOf(document, theme.phrase), object: undefined}
  const owner = ownerOf(document, theme.phrase)
  return {actor: owner, object: objectOf(document, hit.wording.step.ladder, theme.phrase)}
}

// "their partnership will end"
function ownerOf(document: Document, {first, head}: Phrase): Reference | undefined {
  const owner = possessorIn(document, first, head)
  return owner && POSSESSIVE.test(owner.id) ? undefined : owner
}

// "the talks resumed": what resumed is no doer
function isThing(document: Document, {ladder, action}: Step, phrase: Phrase): boolean {
  const name = headName(document, phrase)
  return (
    !isPerson(document, phrase, name) &&
    (nounFits(document, ladder, phrase) || (name !== undefined && NAMED[action]?.includes(name.type) === true))
  )
}

function byPhrase(document: Document, {complements}: Clause): Reference | undefined {
  const by = complements.find(({preposition, phrase}) => preposition === 'by' && !TIMED.test(phrase.lemma))
  return partyOf(document, by?.phrase)
}

// "did not agree to buy" – in "refused to buy" the wording itself holds the no
function isNegated({tokens}: Document, {verb, subject}: Clause, {hit}: Choice): boolean {
  if (!verb) return false
  if (!hit.chained) return verb.negated || isRuledOut(tokens.slice(Math.max(0, verb.first - 3), verb.first))
  if (NOBODY.test(tokens[subject?.first ?? -1]?.lower ?? '')) return true
  return tokens.slice(verb.first, verb.head).some(({lower}) => /^(?:not|n't|n’t|never)$/.test(lower))
}

// "stopped short of suspending", "urged it not to leave", "voted against dismissing", "stay on rather than resign"
function isRuledOut(before: readonly Token[]): boolean {
  return RULED_OUT.test(before.map(({lower}) => lower).join(' '))
}

const RULED_OUT = /(?:^| )(?:not to|never to|not|short of|against|rather than|instead of|without|nor)$/
const NOBODY = /^(?:no|nobody|none|neither|nothing)$/
const FARTHEST_SUBJECT = 80

function spanOf(
  document: Document,
  {hit, theme, carried}: Choice,
  parties: readonly Named[],
): readonly [number, number] {
  const {tokens} = document
  const verbStart = tokens[hit.first]?.start ?? 0
  const bySubject =
    carried !== true &&
    theme?.role === 'subject' &&
    theme.phrase.start < verbStart &&
    verbStart - theme.phrase.start <= FARTHEST_SUBJECT
  const start = bySubject ? theme.phrase.start : verbStart
  const ends = [tokens[hit.last - 1]?.end ?? 0]
  for (const {phrase, role} of hit.themes) if (role !== 'subject') ends.push(phrase.end)
  for (const {last, preposition} of parties)
    if (preposition === 'with' || preposition === 'against') ends.push(tokens[last - 1]?.end ?? 0)
  return [start, Math.max(...ends)]
}

function limitOf({source}: Document, condition: Condition | undefined): readonly Scope[] {
  if (!condition) return []
  const {start, end, marker} = condition
  return [{type: 'limit', id: marker, text: source.text.slice(start, end), start, end}]
}
