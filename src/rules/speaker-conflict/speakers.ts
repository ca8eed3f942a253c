import type {Claim} from '../../claim/index.ts'
import {speakersDiffer} from '../../kinds/quote/index.ts'
import {role, samePerson} from '../../kinds/role/index.ts'
import {areVariants, type Document, type NameType} from '../../reading/index.ts'
import {ofVocabulary, vocabularyInUse} from '../../vocabulary/index.ts'

/** Who is held to say or announce something in one report. */
export interface Voice {
  readonly document: Document
  readonly id: string
  readonly text: string
}

/** Whether two voices are two people, or two bodies; a body speaks through its people, and a description fits whoever may hold the post. */
export function areTwo(a: Voice, b: Voice, claims: readonly Claim[]): boolean {
  const [x, y] = [typeOf(a), typeOf(b)]
  if (x !== undefined && y !== undefined) return x === y && isOwnName(x) && areTwoNames(a, b)
  const [left, right] = [postsOf(a, claims), postsOf(b, claims)]
  return left.length > 0 && right.length > 0 && !left.some(post => right.some(other => fits(post, other)))
}

function typeOf({document, id}: Voice): NameType | undefined {
  return document.names.find(name => name.id === id)?.type
}

function isOwnName(type: NameType): boolean {
  return type === 'person' || type === 'organisation'
}

function areTwoNames(a: Voice, b: Voice): boolean {
  const differ = speakersDiffer({...a, text: 'X', start: 0, end: 0}, {...b, text: 'X', start: 0, end: 0})
  return differ && !areVariants(surname(a), surname(b))
}

function surname({id}: Voice): string {
  return id.split('-').at(-1) ?? id
}

const byNoun = ofVocabulary(
  ({roles}) => new Map(roles.flatMap(({id, nouns, general}) => nouns.map(noun => [noun, {id, general}] as const))),
)

// "the governor", or what else the report says of who is named
function postsOf(voice: Voice, claims: readonly Claim[]): string[] {
  if (typeOf(voice) === 'person') {
    const own = claims.filter(role.is).filter(claim => claim.source === voice.document.source.id)
    return own.filter(({value}) => samePerson(value.person, voice.id)).map(({value}) => value.role)
  }
  const words = /^(?:the|a|an) (?<post>[a-z][a-z -]{3,30})$/i.exec(voice.text)?.groups?.post?.toLowerCase()
  const entry = byNoun().get(words ?? '')
  return entry ? [entry.id] : []
}

function fits(a: string, b: string): boolean {
  return a === b || a.includes(b) || b.includes(a) || [a, b].some(isGeneral)
}

function isGeneral(post: string): boolean {
  const entry = vocabularyInUse().roles.find(({id}) => id === post)
  return entry === undefined || entry.general === true || entry.class === 'spokesperson'
}
