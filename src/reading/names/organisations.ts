import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Coverage} from './coverage.ts'
import {givenNamesOf} from './given-names.ts'
import {headsOf, type Head} from './heads.ts'
import {LEGAL_STOPPED} from './lexicon.ts'
import type {Mention} from './mention.ts'
import {isNameLike, type Scene} from './scene.ts'
import {isTitle, opensTitle} from './titles.ts'
import type {Word} from './words.ts'

/** Bodies known by the word that heads their name: "Gordon Advisors", "Tarrow Police Department", "Ministry of Health". */
export function findOrganisations(scene: Scene, listed: Coverage): readonly Mention[] {
  const heads = headsOf(scene.document.vocabulary)
  const found: Mention[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const head = headAt(heads, scene.words, at)
    if (!head || scene.lettering[scene.words[at]?.sentence ?? 0] !== 'prose') continue
    const mention = around(scene, listed, at, head)
    if (mention) found.push(mention)
  }
  return found
}

function headAt(heads: ReadonlyMap<string, readonly Head[]>, words: readonly Word[], at: number): Head | undefined {
  const first = words[at]
  if (!first || !(first.capital || first.text === 'plc')) return undefined
  return heads.get(unstopped(first))?.find(head => head.words.every((word, i) => matches(words[at + i], word, first)))
}

function matches(word: Word | undefined, wanted: string, first: Word): boolean {
  if (!word || word.sentence !== first.sentence || unstopped(word) !== wanted) return false
  return word.capital || /^(?:of|and|the|&|'s|s|plc)$/.test(wanted)
}

// "Corp." is "Corp", "S.A." stays
function unstopped({plain}: Word): string {
  return plain.replace(/(?<!\..{0,6})\.$/, '')
}

function around(scene: Scene, listed: Coverage, at: number, head: Head): Mention | undefined {
  const inside = listed.at(at)
  if (head.suffix && opensTitle(scene.document.vocabulary, scene.words, at + head.words.length - 1)) return undefined
  if (inside && (inside.last - inside.first > 1 || inside.type === 'organisation' || inside.type === 'outlet'))
    return undefined
  const first = extendLeft(scene, listed, at)
  const last = extendRight(scene, listed, at + head.words.length, head)
  const bare = isHeadAlone(scene, first, last)
  if (bare || (head.weak && !hasCompanyCue(scene, first, last))) return undefined
  const owner = listed.at(first)
  if (head.legal && owner?.id !== undefined && owner.last === at) return {...owner, last, weight: 59}
  const country = listed.at(first)?.country ?? listed.at(last - 1)?.country
  return {
    first,
    last,
    type: 'organisation',
    how: 'pattern',
    name: textOf(scene, first, last),
    weight: head.suffix ? 55 : 58,
    ...(country === undefined ? {} : {country}),
  }
}

function isHeadAlone({words, document}: Scene, first: number, last: number): boolean {
  const begin = words[first]
  const heads = begin && headsOf(document.vocabulary).get(unstopped(begin))
  const whole = words.slice(first, last).map(unstopped)
  return heads?.some(head => head.words.join(' ') === whole.join(' ')) ?? false
}

/** The text between two words, white space folded. */
export function textOf({document, words}: Scene, first: number, last: number): string {
  return document.source.text.slice(words[first]?.start, words[last - 1]?.end).replace(/\s+/g, ' ')
}

function extendLeft(scene: Scene, listed: Coverage, at: number): number {
  let first = at
  for (let i = at - 1; i >= 0; i = first - 1) {
    const word = scene.words[i]
    if (!word || word.sentence !== scene.words[at]?.sentence || LEGAL_STOPPED.test(word.plain)) break
    if (belongs(scene, listed, word)) first = listed.at(i)?.first ?? i
    else if (isJoint(scene, listed, i)) first = i - 1
    else break
  }
  return first
}

function belongs(scene: Scene, listed: Coverage, word: Word): boolean {
  const known = listed.at(word.index)
  if (known)
    return (
      known.type === 'place' ||
      known.type === 'group' ||
      (known.type === 'organisation' && known.last - known.first === 1)
    )
  return isNameLike(scene, word) && !isTitle(scene.document.vocabulary, word) && !/^(?:the|a|an)$/.test(word.plain)
}

// "Food and Drug Administration", "St. Mary's Hospital", "Marks & Vell Holdings", "St. Olav"
function isJoint(scene: Scene, listed: Coverage, i: number): boolean {
  const word = scene.words[i]
  const before = scene.words[i - 1]
  if (!word || !before?.capital || before.sentence !== word.sentence || listed.at(i - 1)) return false
  if (word.text === '&') return true
  if (/^['’]s$/.test(word.text))
    return (
      /^(?:st\.?|saint)$/.test(scene.words[i - 2]?.plain ?? '') ||
      /^(?:king|queen|children|women|men|people|workers|farmers|teachers)$/.test(before.plain)
    )
  return word.text === '.' && word.tight && /^St$/.test(before.text)
}

function extendRight(scene: Scene, listed: Coverage, end: number, head: Head): number {
  const {words} = scene
  if (head.suffix) return legalEnd(scene, end)
  if (!head.of || words[end]?.plain !== 'of') return end
  const from = words[end + 1]?.plain === 'the' ? end + 2 : end + 1
  const kind = head.words.at(-1) ?? ''
  const ofTrades = TRADES.test(kind)
  return capitalsFrom(scene, listed, from, {pairs: ofTrades || /ministry|department/.test(kind), ofTrades}) ?? end
}

// "Advisors, Inc."
function legalEnd(scene: Scene, end: number): number {
  const {words, document} = scene
  const at = words[end]?.text === ',' ? end + 1 : end
  const next = words[at]
  const known = headsOf(document.vocabulary).get(next?.plain.replace(/\.$/, '') ?? '')
  if (next?.capital === true && next.sentence === words[end - 1]?.sentence && known?.some(head => head.legal))
    return legalEnd(scene, at + 1)
  const stop = words[end]?.text === '.' && words[end]?.tight === true && LEGAL_SHORT.test(words[end - 1]?.plain ?? '')
  return stop && !endsSentence(words, end) ? end + 1 : end
}

const LEGAL_SHORT = /^(?:inc|corp|co|ltd|bros|cos)$/

function endsSentence(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.sentence !== words[at]?.sentence
}

/** Bodies of people of one trade, whose name has the trade: "National Union of Harbour Workers". */
const TRADES = /^(?:union|association|federation|confederation|society|guild|brotherhood|college|institute|league)$/

interface After {
  readonly pairs: boolean
  readonly ofTrades: boolean
}

// the capitals after "University of", "Ministry of Foreign Affairs", "Department of Health and Welfare"
function capitalsFrom(scene: Scene, listed: Coverage, from: number, {pairs, ofTrades}: After): number | undefined {
  const {words} = scene
  const sentence = words[from]?.sentence
  let end = from
  for (let i = from; i < from + 6; i = end) {
    const word = words[i]
    if (!word || word.sentence !== sentence) break
    const known = listed.at(i)
    if (known && known.first === i && (known.type === 'place' || known.type === 'group')) end = known.last
    else if (known) break
    else if (word.capital && (ofTrades || !isTitle(scene.document.vocabulary, word))) end = i + 1
    else if ((word.text === '&' || (pairs && word.plain === 'and')) && end > from && goesOnAt(scene, listed, i + 1))
      end = i + 2
    else break
    if (known) break
  }
  return end > from ? end : undefined
}

function goesOnAt({words, document}: Scene, listed: Coverage, at: number): boolean {
  const word = words[at]
  return word?.capital === true && !listed.at(at) && !givenNamesOf(document.vocabulary).given.has(word.plain)
}

const CUE_BEFORE =
  /^(?:company|firm|studio|maker|publisher|label|group|developer|by|at|startup|start-up|provider|operator)$/
const CUE_AFTER =
  /^(?:said|says|announced|announces|reported|sued|bought|acquired|,|'s|’s|will|inc|inc\.|ltd|ltd\.|corp|corp\.)$/

function hasCompanyCue({words}: Scene, first: number, last: number): boolean {
  return CUE_BEFORE.test(words[first - 1]?.plain ?? '') || CUE_AFTER.test(words[last]?.plain ?? '')
}

/** Drops what says only the legal form: "Gordon Advisors, Inc." is "Gordon Advisors". */
export function withoutLegalForm(vocabulary: Vocabulary, name: string): string {
  const forms = headsOf(vocabulary)
  const words = name.split(/[ ,]+/)
  while (words.length > 1 && forms.get(words.at(-1)?.toLowerCase().replace(/\.$/, '') ?? '')?.some(head => head.legal))
    words.pop()
  return words.join(' ')
}
