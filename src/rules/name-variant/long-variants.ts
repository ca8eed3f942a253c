import type {Document, Name} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {isTelling, longNamesOf, type LongName} from '../long-names.ts'
import {nearNamesIn, placesOf, type NearName, type Places} from '../near-long-names.ts'
import {isOfAnotherScript} from '../romanisation.ts'
import type {Variants} from './variants.ts'

interface Hit extends NearName {
  readonly document: Document
}

/** The long names that reports have all but alike, each with all its forms. */
export function longVariantsIn(documents: readonly Document[]): Variants[] {
  const placed = documents.map(document => ({document, places: placesOf(document)}))
  const names = new Map(documents.flatMap(longNamesOf).map(name => [name.text, name]))
  const longest = [...names.values()].sort((a, b) => b.tokens.length - a.tokens.length || (a.text < b.text ? -1 : 1))
  const translated = isOfAnotherScript(documents)
  return longest
    .flatMap(name => variantsOf(placed, name))
    .map(each => (each.how === 'slip' && translated ? {...each, how: 'changed' as const} : each))
    .reduce<Variants[]>(joined, [])
}

function variantsOf(
  placed: readonly {readonly document: Document; readonly places: Places}[],
  name: LongName,
): Variants[] {
  const hits = placed.flatMap(({document, places}) =>
    nearNamesIn(document, places, name).map((near): Hit => ({...near, document})),
  )
  const same = hits.filter(({how}) => how === 'same')
  const forms = groupBy(
    hits.filter(({how}) => how !== 'same'),
    ({tokens}) => tokens.map(({lower}) => lower).join(' '),
  )
  return [...forms.values()].flatMap(own => toVariants(name, same, own))
}

function toVariants(name: LongName, same: readonly Hit[], own: readonly Hit[]): Variants[] {
  const [first, other] = [own[0], same[0]]
  const isBoth = own.some(hit => same.some(({document}) => document === hit.document))
  if (!first || !other || first.how === 'same' || isBoth || areOneListed(first, other)) return []
  const mentions = onePerReport([...same, ...own].map(mentionOf))
  return [{how: first.how === 'changed' && name.tokens.filter(isTelling).length >= LONG ? 'slip' : first.how, mentions}]
}

// of so many words another number of one is a slip, not another translation
const LONG = 4

function mentionOf({document: {source}, tokens}: Hit): Variants['mentions'][number] {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return {source: source.id, start, end, text: source.text.slice(start, end)}
}

// two names by which the vocabulary knows one body
function areOneListed(a: Hit, b: Hit): boolean {
  const [x, y] = [a, b].map(listedAt)
  return x !== undefined && x.id === y?.id
}

function listedAt({document, tokens}: Hit): Name | undefined {
  const [first, last] = [tokens[0]?.index, (tokens.at(-1)?.index ?? 0) + 1]
  return document.names.find(name => name.how === 'listed' && name.first === first && name.last === last)
}

// what has a place in common with one before it, and differs as that does, is of one name with it
function joined(before: readonly Variants[], one: Variants): Variants[] {
  const known = before.find(
    ({how, mentions}) =>
      sortOf(how) === sortOf(one.how) && mentions.some(mention => one.mentions.some(other => overlap(mention, other))),
  )
  if (!known) return [...before, one]
  const mentions = onePerReport([...known.mentions, ...one.mentions])
  return before.map(each => (each === known ? {...known, mentions} : each))
}

function sortOf(how: Variants['how']): Variants['how'] {
  return how === 'slip' ? 'changed' : how
}

function onePerReport(mentions: Variants['mentions']): Variants['mentions'] {
  return mentions.filter(({source}, i) => mentions.findIndex(other => other.source === source) === i)
}

function overlap(a: Variants['mentions'][number], b: Variants['mentions'][number]): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end
}
