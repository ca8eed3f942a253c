import type {Coverage} from './coverage.ts'
import {capitalPlaceNouns, placeNouns, placeOpeners, placePrefixes} from './lexicon.ts'
import type {Mention} from './mention.ts'
import {textOf} from './organisations.ts'
import {isNameLike, type Scene} from './scene.ts'
import {slug} from './slug.ts'
import {isTitle} from './titles.ts'
import type {Word} from './words.ts'

/** Places told by a generic noun: "Arlo island", "the village of Gourian", "Lake Tarrow", "Velm County". */
export function findPlaces(scene: Scene, listed: Coverage): readonly Mention[] {
  return scene.words.flatMap((word, at) => {
    if (scene.lettering[word.sentence] !== 'prose') return []
    const mention =
      withNoun(scene, listed, at) ??
      withOpener(scene, listed, at) ??
      withPrefix(scene, listed, at) ??
      withHome(scene, listed, at)
    return mention ? [mention] : []
  })
}

// "Hormozgan province": from the noun leftwards
function withNoun(scene: Scene, listed: Coverage, at: number): Mention | undefined {
  const noun = scene.words[at]
  const key = noun?.plain ?? ''
  const alone = placeNouns.get(key)
  if (!noun || alone === undefined || listed.at(at) || (!noun.capital && capitalPlaceNouns.has(key))) return undefined
  const first = leftmost(scene, listed, at)
  if (first === at) return undefined
  const base = listed.at(first)
  const whole = base && base.first === first && base.last === at ? base : undefined
  if (base && !whole && base.type !== 'place') return undefined
  if (whole && whole.type !== 'place') return noun.capital ? named(scene, first, at + 1, undefined) : undefined
  if (whole && whole.last - whole.first > 1 && placeNouns.has(scene.words[at - 1]?.plain ?? '')) return undefined
  if (whole && alone && !(key === 'state' || key === 'republic'))
    return {...whole, last: at + 1, how: 'listed', weight: 56}
  return named(scene, first, at + 1, alone ? at : undefined, whole?.country)
}

function named(scene: Scene, first: number, last: number, bareEnd?: number, country?: string): Mention {
  const base =
    bareEnd === undefined || scene.words[bareEnd]?.capital === true ? undefined : slug(textOf(scene, first, bareEnd))
  return {
    first,
    last,
    type: 'place',
    how: 'pattern',
    name: textOf(scene, first, base === undefined ? last : (bareEnd ?? last)),
    weight: 54,
    ...(country === undefined ? {} : {country}),
  }
}

function leftmost(scene: Scene, listed: Coverage, at: number): number {
  let first = at
  for (let i = at - 1; i >= Math.max(0, at - 4); i = first - 1) {
    const word = scene.words[i]
    if (!word || word.sentence !== scene.words[at]?.sentence || !isNameLike(scene, word)) break
    if (isTitle(scene.document.vocabulary, word)) break
    const known = listed.at(i)
    if (known && known.type !== 'place') break
    if (known && first < at) break
    first = known?.first ?? i
    if (known) break
  }
  return first
}

// "the village of Gourian", "the Gulf of Aden"
function withOpener(scene: Scene, listed: Coverage, at: number): Mention | undefined {
  const {words} = scene
  const opener = words[at]
  if (!opener || !placeOpeners.has(opener.plain) || words[at + 1]?.plain !== 'of') return undefined
  const from = words[at + 2]?.plain === 'the' ? at + 3 : at + 2
  const last = capitalsEnd(scene, listed, from)
  if (last === from) return undefined
  const first = opener.capital && !(opener.opening && /^(?:city|town|village)$/.test(opener.plain)) ? at : from
  const known = listed.at(from)
  const same = placeNouns.get(opener.plain) === true
  if (same && known?.last === last && opener.capital && !opener.opening) return {...known, first: at, weight: 56}
  if (first === from && known) return undefined
  if (same) return {...named(scene, first, last), name: textOf(scene, from, last)}
  return named(scene, first, last, undefined, known?.country)
}

// "Lake Tarrow", "Mount Ossa", "Fort Velling"
function withPrefix(scene: Scene, listed: Coverage, at: number): Mention | undefined {
  const prefix = scene.words[at]
  if (!prefix?.capital || !placePrefixes.has(prefix.plain) || scene.words[at - 1]?.capital === true) return undefined
  const last = capitalsEnd(scene, listed, at + 1)
  return last === at + 1 ? undefined : named(scene, at, last)
}

// "Ada Marsh, 41, of Velmouth": where somebody of a certain age is from
function withHome(scene: Scene, listed: Coverage, at: number): Mention | undefined {
  const {words} = scene
  const [age, link] = [words[at - 2], words[at]]
  if (!age || !link || !/^(?:of|from)$/.test(link.plain) || !/^\d{1,3}$/.test(age.text)) return undefined
  if (!AGED.test(scene.document.source.text.slice(Math.max(0, age.start - 6), link.start))) return undefined
  const last = capitalsEnd(scene, listed, at + 1)
  return last === at + 1 || listed.at(at + 1) ? undefined : named(scene, at + 1, last)
}

const AGED = /(?:, (?:aged )?|\()\d{1,3}\)?, $/

function capitalsEnd(scene: Scene, listed: Coverage, from: number): number {
  const {words} = scene
  let last = from
  while (last < from + 3 && isPart(listed, words[last], words[from])) last++
  return last
}

function isPart(listed: Coverage, word: Word | undefined, first: Word | undefined): boolean {
  if (!word?.capital || word.sentence !== first?.sentence || /\d|^\p{Lu}{2,}$/u.test(word.text)) return false
  const known = listed.at(word.index)
  return known === undefined || known.type === 'place'
}
