import {sentenceAt, type Document, type Name} from '../../reading/index.ts'
import {tie, type Tie} from './tie.ts'

const HYPHEN = /^-(?<how>based|headquartered|born)(?= \p{Ll}| \p{Lu})/u
const SEATED =
  /^,? (?:which |who )?(?:is |was |are )?(?:based|headquartered|with its (?:head office|headquarters|seat)) (?:in|at) (?:the )?$/
const BORN = /^,? (?:\d{1,3}, |aged \d{1,3}, )?(?:who )?(?:was )?born (?:and (?:raised|bred) )?(?:in|at) (?:the )?$/
const NATIVE = /^,? (?:\d{1,3}, )?(?:is |was )?an? native of (?:the )?$/
const NEAR = 70

/** Where bodies have their seat and people were born: "Bergen-based Kelda", "the Oslo-based company", "Marsh, who was born in Velt". */
export function seatsIn(document: Document): Tie[] {
  return document.names
    .filter(({type}) => type === 'place')
    .flatMap(place => [...hyphened(document, place), ...afterHolder(document, place)])
}

function hyphened(document: Document, place: Name): Tie[] {
  const {text} = document.source
  const how = HYPHEN.exec(text.slice(place.end, place.end + 16))?.groups?.['how']
  if (how === undefined) return []
  const holder = holderOf(document, place, how === 'born')
  const facet = how === 'born' ? 'birthplace' : 'seat'
  return holder
    ? [tie(document, facet, holder.id, place, place.start, endOf(document, place.end + how.length + 1, holder))]
    : []
}

// to the holder's name, else over the noun: "the Oslo-based data firm"
function endOf({tokens}: Document, from: number, holder: Name): number {
  if (holder.start > from && holder.start - from < NEAR) return holder.end
  const rest = tokens.filter(({start}) => start >= from).slice(0, 3)
  const stop = rest.findIndex(({tag}) => tag !== 'NOUN' && tag !== 'ADJ')
  return rest.slice(0, stop < 0 ? rest.length : stop).at(-1)?.end ?? from
}

// "Bergen-based data firm Kelda", "Kelda, the Bergen-based firm", "The Bergen-based firm" after a sentence about Kelda
function holderOf(document: Document, place: Name, isPerson: boolean): Name | undefined {
  const {
    names,
    source: {text},
    sentences,
  } = document
  const fits = ({type}: Name): boolean => type === 'thing' || type === (isPerson ? 'person' : 'organisation')
  const next = names.find(({start}) => start > place.end)
  if (next && fits(next) && /^-\p{Ll}+ (?:\p{Ll}[\p{L}'’-]* ){0,4}$/u.test(text.slice(place.end, next.start)))
    return next
  const before = names.findLast(({end}) => end <= place.start)
  if (
    before &&
    fits(before) &&
    /^,? (?:an?|the) (?:\p{Ll}[\p{L}-]* |\d+-year-old )?$/u.test(text.slice(before.end, place.start))
  )
    return before
  const sentence = sentenceAt(document, place.start)
  const last = sentence && sentences[sentence.index - 1]
  if (!sentence || !last || !/^The $/.test(text.slice(sentence.start, place.start))) return undefined
  const [only] = names.filter(name => name.sentence === last.index && fits(name))
  return only
}

function afterHolder(document: Document, place: Name): Tie[] {
  const holder = document.names.findLast(({end}) => end <= place.start)
  if (!holder || holder.sentence !== place.sentence) return []
  const between = document.source.text.slice(holder.end, place.start)
  const told = (facet: 'seat' | 'birthplace'): Tie[] => [
    tie(document, facet, holder.id, place, holder.start, place.end),
  ]
  if (holder.type === 'person') return BORN.test(between) || NATIVE.test(between) ? told('birthplace') : []
  if (holder.type !== 'organisation' && holder.type !== 'thing') return []
  return SEATED.test(between) ? told('seat') : []
}
