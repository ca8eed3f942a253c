import type {OrganisationType, Vocabulary} from '../../vocabulary/index.ts'
import type {ListedMention} from './listed.ts'
import {listingOf, type Listing} from './listing.ts'
import type {Mention} from './mention.ts'
import type {Scene} from './scene.ts'
import {slug} from './slug.ts'
import type {Word} from './words.ts'

interface Described {
  readonly id: string
  readonly name: string
  readonly type: 'organisation' | 'outlet'
  readonly country: string
}

interface Nouns {
  readonly byFirst: ReadonlyMap<string, readonly {readonly words: readonly string[]; readonly type: OrganisationType}[]>
  readonly bodies: ReadonlyMap<string, readonly {readonly id: string; readonly name: string}[]>
}

const cache = new WeakMap<Vocabulary, Nouns>()

/** "the US space agency", "Iran's foreign ministry", "the navy of India": a body told by its country and what it is. */
export function findDescriptions(scene: Scene, listed: readonly ListedMention[]): readonly Mention[] {
  const nouns = nounsOf(scene.document.vocabulary)
  return listed.flatMap(mention => {
    if (mention.country === undefined || !isCountry(mention)) return []
    const found = after(scene, nouns, mention) ?? preceding(scene, nouns, mention)
    return found ? [found] : []
  })
}

/** The body that "its space agency" is, of a country: told by the words after the possessive; `length` counts them. */
export function bodyOfCountry(
  vocabulary: Vocabulary,
  country: string,
  place: string,
  following: readonly string[],
): {readonly id: string; readonly name: string; readonly length: number} | undefined {
  const nouns = nounsOf(vocabulary)
  const options = nouns.byFirst.get(following[0] ?? '')
  const match = options?.find(({words}) => words.every((word, i) => following[i] === word))
  const body = match?.type.unique && bodyOf(listingOf(vocabulary), nouns, country, match.type, place)
  return match && body ? {id: body.id, name: body.name, length: match.words.length} : undefined
}

function isCountry({kind}: ListedMention): boolean {
  return kind === 'country' || kind === 'people' || kind === 'metonym'
}

// "Russia's state space agency", "Iranian Foreign Ministry"
function after(scene: Scene, nouns: Nouns, mention: ListedMention): Mention | undefined {
  const {words} = scene
  let at = mention.last
  if (isPossessive(words[at])) at++
  if (ADJECTIVES.test(words[at]?.plain ?? '')) at++
  const match = nounAt(nouns, words, at)
  if (!match || words[match.end - 1]?.sentence !== words[mention.first]?.sentence) return undefined
  if (continuesName(words[match.end - 1], words[match.end])) return undefined
  return toMention(scene, nouns, mention, match.type, mention.first, match.end)
}

// "the Foreign Ministry of Iran"
function preceding(scene: Scene, nouns: Nouns, mention: ListedMention): Mention | undefined {
  const {words} = scene
  if (mention.kind !== 'country') return undefined
  let end = mention.first
  if (words[end - 1]?.plain === 'the') end--
  if (words[end - 1]?.plain !== 'of') return undefined
  for (let start = Math.max(0, end - 6); start < end - 1; start++) {
    const match = nounAt(nouns, words, start)
    if (
      match?.end === end - 1 &&
      words[start]?.sentence === words[mention.first]?.sentence &&
      isHeadStart(words, start)
    )
      return toMention(scene, nouns, mention, match.type, start, mention.last)
  }
  return undefined
}

const ADJECTIVES = /^(?:state|federal|national|official|public|civil|main)$/

function isHeadStart(words: readonly Word[], start: number): boolean {
  const before = words[start - 1]
  return before === undefined || /^(?:the|a|an)$/.test(before.plain) || !before.capital
}

function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && word.tight && /^(?:['’‘]s|['’‘])$/.test(word.text)
}

// "Russian Space Agency Energia" goes on; "Iranian Foreign Ministry spokesman" does not
function continuesName(last: Word | undefined, next: Word | undefined): boolean {
  return (
    last?.capital === true &&
    next?.capital === true &&
    next.sentence === last.sentence &&
    /^(?:Union|Institute|College|Academy|Museum)$/.test(next.text)
  )
}

function nounAt(nouns: Nouns, words: readonly Word[], at: number): {type: OrganisationType; end: number} | undefined {
  const options = nouns.byFirst.get(words[at]?.plain ?? '')
  const match = options?.find(option => option.words.every((word, i) => words[at + i]?.plain === word))
  return match && {type: match.type, end: at + match.words.length}
}

function toMention(
  scene: Scene,
  nouns: Nouns,
  {country, id: place}: ListedMention,
  type: OrganisationType,
  first: number,
  last: number,
): Mention | undefined {
  if (country === undefined) return undefined
  const body = bodyOf(scene.listing, nouns, country, type, place)
  return body && {...body, first, last, how: 'description', weight: 60}
}

function bodyOf(
  {countries}: Listing,
  nouns: Nouns,
  country: string,
  type: OrganisationType,
  place: string,
): Described | undefined {
  const known = nouns.bodies.get(`${country} ${type.id}`) ?? []
  const [only] = known
  if (only && known.length === 1 && type.unique) return {...only, type: 'organisation', country}
  if (known.length > 0 || !(type.unique || type.id === 'police-force')) return undefined
  const land = countries.get(country)
  const noun = type.nouns[0] ?? type.id
  return {
    id: slug(`${land?.id ?? place} ${type.id === 'police-force' ? 'police' : type.id}`),
    name: `${land?.adjective ?? land?.name ?? place} ${type.id === 'police-force' ? 'police' : noun}`,
    type: 'organisation',
    country,
  }
}

function nounsOf(vocabulary: Vocabulary): Nouns {
  const known = cache.get(vocabulary)
  if (known) return known
  const byFirst = new Map<string, {words: string[]; type: OrganisationType}[]>()
  for (const type of vocabulary.organisationTypes) for (const noun of type.nouns) addNoun(byFirst, noun, type)
  for (const options of byFirst.values()) options.sort((a, b) => b.words.length - a.words.length)
  const nouns = {byFirst, bodies: bodiesOf(vocabulary)}
  cache.set(vocabulary, nouns)
  return nouns
}

function addNoun(
  byFirst: Map<string, {words: string[]; type: OrganisationType}[]>,
  noun: string,
  type: OrganisationType,
): void {
  const words = noun.replace(/'s\b/g, " 's").split(' ')
  const first = words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), {words, type}])
}

function bodiesOf({organisations}: Vocabulary): Nouns['bodies'] {
  const bodies = new Map<string, {id: string; name: string}[]>()
  for (const {id, name, country, type} of organisations) {
    const key = `${country ?? ''} ${type}`
    bodies.set(key, [...(bodies.get(key) ?? []), {id, name}])
  }
  return bodies
}
