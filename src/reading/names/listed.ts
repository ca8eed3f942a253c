import type {OrganisationType} from '../../vocabulary/index.ts'
import type {Atom} from './atoms.ts'
import {toAtoms} from './atoms.ts'
import {givenNamesOf} from './given-names.ts'
import type {ListedForm, ListingNode} from './listing.ts'
import type {Mention} from './mention.ts'
import {isCommonWord, isOrdinary, type Scene} from './scene.ts'
import type {Word} from './words.ts'

/** A mention that the vocabulary knows, with what kind of thing it is. */
export interface ListedMention extends Mention {
  readonly id: string
  readonly kind: string
}

interface Piece extends Atom {
  readonly word: Word
  readonly firstOfWord: boolean
  readonly lastOfWord: boolean
}

/** Every name of the vocabulary in the text, the longest at each place. */
export function findListed(scene: Scene): readonly ListedMention[] {
  const pieces = scene.words.flatMap(piecesOf)
  const found: ListedMention[] = []
  for (let at = 0; at < pieces.length;) {
    const match = pieces[at]?.firstOfWord ? longestAt(scene, pieces, at) : undefined
    if (match) found.push(match.mention)
    at = match ? match.next : at + 1
  }
  return inCountry(scene, found)
}

// "GM Theo Rask" is a general manager
function precedesPerson({words, document}: Scene, last: Word): boolean {
  const next = words[last.index + 1]
  return (
    next !== undefined &&
    givenNamesOf(document.vocabulary).given.has(next.plain) &&
    words[next.index + 1]?.capital === true
  )
}

// "the Democratic Party" in a report of other countries alone is not the one of the country the vocabulary has it for
function inCountry(scene: Scene, found: readonly ListedMention[]): readonly ListedMention[] {
  const sure = found.filter(({kind}) => kind !== 'political-party').flatMap(({country}) => country ?? [])
  const own = found.filter(({kind, name}) => kind === 'political-party' && / of /.test(name))
  const countries = new Set([...sure, ...own.flatMap(({country}) => country ?? [])])
  const national = new Set(scene.document.vocabulary.organisationTypes.filter(isNational).map(({id}) => id))
  return found.filter(({type, kind, country, first, last, name}) => {
    if (type !== 'organisation' || !national.has(kind) || country === undefined || /^(?:INT|EU)$/.test(country))
      return true
    if (countries.size === 0 || countries.has(country)) return true
    const words = scene.words.slice(first, last)
    return (
      words.length < 2 ||
      (kind !== 'political-party' && words.map(({text}) => text).join(' ') === name) ||
      !words.every(word => isCommonWord(word))
    )
  })
}

function isNational({id, unique}: OrganisationType): boolean {
  return unique === true || id === 'political-party' || id === 'court'
}

// "US-led" is two words here, "Jean-Luc" one; a lone mark is a piece that no name has
function piecesOf(word: Word): Piece[] {
  const atoms = /^[-‐‑]$/.test(word.text) && word.tight ? [] : toAtoms(word.text)
  const known = atoms.length > 0 || /^[-‐‑.]$/.test(word.text) ? atoms : [{key: word.text, text: word.text}]
  return known.map((atom, i) => ({...atom, word, firstOfWord: i === 0, lastOfWord: i === known.length - 1}))
}

function longestAt(
  scene: Scene,
  pieces: readonly Piece[],
  at: number,
): {mention: ListedMention; next: number} | undefined {
  let node: ListingNode | undefined
  let best: {mention: ListedMention; next: number} | undefined
  const begin = pieces[at]
  if (!begin || scene.lettering[begin.word.sentence] === 'unread') return undefined
  for (let end = at; end < pieces.length; end++) {
    const piece = pieces[end]
    if (piece?.word.sentence !== begin.word.sentence) break
    node = node ? node.next.get(piece.key) : scene.listing.after(piece.key)
    if (!node) break
    if (!piece.lastOfWord) continue
    const form = node.forms.find(form => fits(scene, form, pieces.slice(at, end + 1)))
    if (form) best = {mention: toMention(form, begin.word, piece.word), next: end + 1}
  }
  return best
}

function toMention(form: ListedForm, from: Word, to: Word): ListedMention {
  const {type, id, name, country, kind = ''} = form
  return {
    first: from.index,
    last: to.index + 1,
    type,
    id,
    name,
    kind,
    how: 'listed',
    weight: 50,
    ...(country === undefined ? {} : {country}),
  }
}

// "the National Union of Harbour Workers", "the Australian Open"
function opensName({words}: Scene, word: Word): boolean {
  const next = words[word.index + 1]
  return isCommonWord(word) && next?.sentence === word.sentence && /^\p{Lu}\p{Ll}/u.test(next.text)
}

function fits(scene: Scene, form: ListedForm, pieces: readonly Piece[]): boolean {
  const first = pieces[0]?.word
  const last = pieces.at(-1)?.word
  if (!first || !last || pieces.some((piece, i) => i > 0 && stops(scene, pieces[i - 1], piece))) return false
  const loud = scene.lettering[first.sentence] === 'shouting'
  if (!form.atoms.every((atom, i) => sameCase(form, atom, pieces[i], loud, pieces.length))) return false
  if (pieces.length === 1 && !loud && isBegun(scene, form, first)) return false
  if (form.type === 'organisation' && form.exact && form.atoms[0]?.text.length === 2 && precedesPerson(scene, last))
    return false
  if (form.type === 'outlet' && pieces.length === 1 && opensName(scene, last)) return false
  if (form.cue === 'outlet') return citesOutlet(scene, first, last)
  if (form.cue === 'comma') return before(scene, first) === ','
  if (form.cue === 'article') return before(scene, first) === 'the' || citesOutlet(scene, first, last)
  return form.cue !== 'place' || locates(scene, first, last)
}

// "… in Nice. Matin …" is two sentences' worth; a stop between pieces ends a name unless it belongs to an abbreviation
function stops(scene: Scene, left: Piece | undefined, right: Piece): boolean {
  if (!left || left.word.index === right.word.index) return false
  return scene.words.slice(left.word.index + 1, right.word.index).some(word => word.text === '.' && !word.tight)
}

function sameCase(form: ListedForm, atom: Atom, piece: Piece | undefined, loud: boolean, length: number): boolean {
  if (!piece) return false
  if (atom.text === piece.text) return true
  const acronym = /^\p{Lu}[\p{Lu}\d]+$/u.test(atom.text)
  if (loud) return !acronym || !(form.exact && length === 1)
  if (acronym) return miscased(atom.text, piece)
  if (form.type === 'group' && length > 1) return true
  if (/^[\p{Lu}]/u.test(atom.text)) return /^\p{Lu}/u.test(piece.text) || /^\p{Ll}\p{Lu}/u.test(piece.text)
  return true
}

// "Nasa" and "iSS" are the acronyms written another way; "Who" and "Aid" are words
function miscased(acronym: string, {text, word}: Piece): boolean {
  if ((text.match(/\p{Lu}/gu)?.length ?? 0) >= 2) return true
  return acronym.length >= 4 && /^\p{Lu}/u.test(text) && word.tag === 'PROPN'
}

// "Orange prices", "Target shoppers": at the beginning of a sentence or in a headline any word has a capital
function isBegun(scene: Scene, form: ListedForm, word: Word): boolean {
  if (form.kind === 'people' && /^(?:poles?|swedes|kiwis?)$/.test(word.plain)) return word.opening
  if (form.type === 'place' || form.type === 'group') return false
  const next = scene.words[word.index + 1]
  if (word.tag === 'PROPN' && next && (/^(?:VERB|AUX)$/.test(next.tag) || /^['’]s$/.test(next.text))) return false
  const anyhow = word.opening || scene.lettering[word.sentence] === 'titled'
  return anyhow && isOrdinary(scene, word) && !/^.\p{L}*\p{Lu}/u.test(word.text)
}

function before(scene: Scene, word: Word): string | undefined {
  return scene.words[word.index - 1]?.plain
}

const CITING_BEFORE =
  /^(?:to|told|by|per|via|in|for|with|from|newspaper|magazine|daily|tabloid|weekly|agency|website|broadcaster|paper|reports?|says?|\()$/
const CITING_AFTER =
  /^(?:newspaper|magazine|daily|tabloid|weekly|website|reported|reports|report|said|says|writes|wrote|quoted|cited|correspondent|reporter|interview|editor|columnist|\))$/

// "told The Sun", "according to the Independent", "the Times reported"
function citesOutlet(scene: Scene, first: Word, last: Word): boolean {
  const prior = scene.words[first.index - 1]
  const article = prior?.plain === 'the'
  const lead = article ? scene.words[first.index - 2] : prior
  const next = scene.words[last.index + 1]
  const after = next?.text === "'s" || next?.text === '’s' ? scene.words[last.index + 2] : next
  const cited = after !== undefined && CITING_AFTER.test(after.plain)
  if (article && prior.text === 'The' && !prior.opening) return true
  if (cited) return true
  if (lead === undefined || lead.sentence !== first.sentence) return false
  if (!article && lead.plain === 'to') return scene.words[lead.index - 1]?.plain === 'according'
  return CITING_BEFORE.test(lead.plain) && (article || !/^(?:to|in|for|with|from)$/.test(lead.plain))
}

const PLACING = /^(?:in|at|near|from|to|of|outside|around|into|toward|towards|across|between|through|over|off|,|for)$/

// "in Reading", "Reading, Pennsylvania"; any other word is a name by itself wherever it is not the beginning of a sentence
function locates(scene: Scene, first: Word, last: Word): boolean {
  const prior = scene.words[first.index - 1]
  const next = scene.words[last.index + 1]
  if (next?.capital === true && next.sentence === last.sentence && next.plain !== ',') return false
  if (prior !== undefined && prior.sentence === first.sentence && PLACING.test(prior.plain)) return true
  return (
    !first.opening && prior?.capital !== true && scene.lettering[first.sentence] === 'prose' && !isCommonWord(first)
  )
}
