import type {Spot} from '../../findings/index.ts'
import {voiceAt, type Document} from '../../reading/index.ts'
import {actsIn, clauseSpot, type Act} from '../acts.ts'
import {CAUTIOUS} from './cautious.ts'

/** An act that the headline tells as a fact and the text only as a suspicion. */
export interface Overstated {
  readonly head: Spot
  readonly body: Act
}

const OPENING = 3

/** Headlines whose act the opening of the text tells under a hedge ("suspected of", "it appears") and nothing in the text tells flatly. */
export function overstatedIn(document: Document): readonly Overstated[] {
  const below = actsIn(document).filter(act => !isTitle(act))
  const opening = openingOf(document)
  const hedged = below.filter(act => opening.has(act.clause.sentence) && isHedged(act))
  return hedged
    .flatMap(body => {
      const head = headOf(document, body)
      const flat = below.some(act => isSame(body, act) && isTold(act) && !isHedged(act) && !isCited(act))
      return head && !flat ? [{head, body}] : []
    })
    .slice(0, 1)
}

// the headline that has the act's verb in the present, or its common object after another verb
function headOf(document: Document, body: Act): Spot | undefined {
  const {sentences, source, tokens} = document
  const head = sentences.find(({block}) => source.blocks[block]?.type === 'title')
  if (!head || CAUTIOUS.test(source.text.slice(head.start, head.end))) return undefined
  const verb = body.clause.verb?.lemma ?? ''
  const present = tokens.slice(head.first + 1, head.last).some(({lower}) => lower === `${verb}s`)
  const given = actsIn(document).some(
    act =>
      act.clause.sentence === head.index &&
      act.doer?.named === true &&
      act.patient?.named === false &&
      act.clause.verb?.tense === 'present' &&
      act.patient.id === body.patient?.id,
  )
  return present || given ? {source: source.id, start: head.start, end: head.end} : undefined
}

/** The words of an act as a place. */
export function spotOfAct(act: Act): ReturnType<typeof clauseSpot> {
  const {clause, document} = act
  return clauseSpot(act, clause.object ?? clause.subject ?? document.tokens[clause.first] ?? {start: 0, end: 0})
}

function isTitle({document, clause}: Act): boolean {
  return document.source.blocks[document.sentences[clause.sentence]?.block ?? -1]?.type === 'title'
}

function openingOf({sentences, source}: Document): ReadonlySet<number> {
  const body = sentences.filter(({block}) => source.blocks[block]?.type === 'body')
  return new Set(body.slice(0, OPENING).map(({index}) => index))
}

function isSame(body: Act, act: Act): boolean {
  const thing = body.patient
  return act.verb === body.verb || (thing !== undefined && !thing.named && act.patient?.id === thing.id)
}

function isTold({clause: {verb}}: Act): boolean {
  return verb?.standing === 'done' && !verb.negated
}

// another outlet is said to have it
function isCited({document, clause}: Act): boolean {
  return voiceAt(document, document.tokens[clause.verb?.head ?? clause.first]?.start ?? 0)?.outlet === true
}

const HEDGE =
  /\b(?:suspected|accused|alleged|believed|thought|feared) (?:of|to|that)\b|\b(?:allegedly|apparently|reportedly|it (?:appears|seems)|appears? to|seems? to)\b/i
const BEFORE = 40

// "suspected of shooting", "it appears an offer has been sent"
function isHedged({document, clause: {verb, first}}: Act): boolean {
  const start = document.tokens[first]?.start ?? 0
  const sentence = document.sentences[document.tokens[first]?.sentence ?? 0]
  const from = Math.max(sentence?.start ?? start, start - BEFORE)
  return HEDGE.test(document.source.text.slice(from, document.tokens[verb?.head ?? first]?.end))
}
