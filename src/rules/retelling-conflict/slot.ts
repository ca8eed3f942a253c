import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import type {Detail} from './detail.ts'
import type {Line} from './cover.ts'

/** How two details stand in their sentences, for the question whether one has taken the other's place. */
export interface Slot {
  /** The words right before, and right after, are the same. */
  readonly left: boolean
  readonly right: boolean
  /** Both begin their sentence. */
  readonly opening: boolean
  /** Both are subject (object, complement with one preposition) of their clauses, and whether of one verb. */
  readonly role: boolean
  readonly verb: boolean
}

export const NO_SLOT: Slot = {left: false, right: false, opening: false, role: false, verb: false}

export function slotOf(a: Line, x: Detail, b: Line, y: Detail): Slot {
  const [one, other] = [partOf(a.document, x), partOf(b.document, y)]
  const role = one !== undefined && one.part === other?.part
  return {
    left: sameWord(wordBefore(a, x), wordBefore(b, y)),
    right: sameWord(wordAfter(a, x), wordAfter(b, y)),
    opening: x.first - a.sentence.first <= 2 && y.first - b.sentence.first <= 3,
    role,
    verb: role && one?.verb !== undefined && one.verb === other?.verb,
  }
}

/** Whether one detail surely stands where the other stood. */
export function isSureSlot({left, right, verb}: Slot): boolean {
  return (left && right) || verb
}

/** Whether one detail stands where the other stood. */
export function isOneSlot({left, right, opening, role, verb}: Slot): boolean {
  return (left && right) || verb || (opening && (role || right))
}

function sameWord(x: Token | undefined, y: Token | undefined): boolean {
  return x !== undefined && y !== undefined && x.lemma === y.lemma
}

// marks beside a name set nothing apart
function wordBefore({document, sentence}: Line, {first}: Detail): Token | undefined {
  return document.tokens.slice(sentence.first, first).findLast(isWord)
}

function wordAfter({document, sentence}: Line, {last}: Detail): Token | undefined {
  return document.tokens.slice(last, sentence.last).find(isWord)
}

function isWord({tag, text}: Token): boolean {
  return tag !== 'PUNCT' && /[\p{L}\p{N}]/u.test(text)
}

interface Part {
  readonly part: string
  readonly verb: string | undefined
}

function partOf({clauses}: Document, {first, last}: Detail): Part | undefined {
  const inside = (phrase: {first: number; last: number} | undefined): boolean =>
    phrase !== undefined && first >= phrase.first && last <= phrase.last
  for (const {verb, subject, object, complements, ...clause} of clauses) {
    if (first < clause.first || first >= clause.last) continue
    if (inside(subject)) return {part: 'subject', verb: verb?.lemma}
    if (inside(object)) return {part: 'object', verb: verb?.lemma}
    const complement = complements.find(({phrase}) => inside(phrase))
    if (complement) return {part: complement.preposition, verb: verb?.lemma}
  }
  return undefined
}
