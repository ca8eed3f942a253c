import {nameAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {editsOf} from './edits.ts'
import type {Meant} from './proper.ts'

const SHORTEST = 8

/** "Pensylvania", "Cincinatti": a long name of a place with a letter lost, left over or moved, after a word that says where. */
export function placesMeant(document: Document, token: Token): readonly Meant[] {
  const {text, lower} = token
  if (!/^[A-Z][a-z]{6,19}$/.test(text) || nameAt(document, token.start)?.type === 'person') return []
  if (!isWhere(document, token)) return []
  const near = knownPlaces(document.vocabulary).filter(
    name =>
      name[0] === text[0] && name.at(-1) === text.at(-1) && Math.abs(name.length - text.length) <= 1 && name !== text,
  )
  if (near.length === 0) return []
  const edits = editsOf(lower).filter(({slip}) => slip !== 'one letter for another')
  const meant = near.flatMap(name => {
    const slip = edits.find(({word}) => word === name.toLowerCase())?.slip
    return slip === undefined ? [] : [{word: name, slip}]
  })
  return meant.length === 1 ? meant : []
}

// "in Pensylvania.", "Arden, Pensylvania, and", but not "of Pensylvania Rowan"
function isWhere({source: {text}}: Document, {start, end}: Token): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  return (
    /(?:\b(?:in|from|of|near|to|at|across|through|around|outside)|\p{Ll},) $/u.test(before) &&
    /^(?:$|[.,;:)\n]|['’]s\b| \p{Ll}| \d)/u.test(text.slice(end, end + 3))
  )
}

const known = new WeakMap<Vocabulary, readonly string[]>()

function knownPlaces(vocabulary: Vocabulary): readonly string[] {
  const before = known.get(vocabulary)
  if (before) return before
  const {names: given, surnames, ambiguous = []} = vocabulary.givenNames
  const people = new Set([...given, ...surnames, ...ambiguous])
  const names = vocabulary.places
    .filter(({country = ''}) => ENGLISH.test(country))
    .map(({name}) => name)
    .filter(name => name.length >= SHORTEST && /^\p{Lu}\p{Ll}+$/u.test(name) && !people.has(name))
  known.set(vocabulary, names)
  return names
}

// elsewhere a name is spelled in several ways
const ENGLISH = /^(?:US|GB|CA|AU|NZ|IE)$/
