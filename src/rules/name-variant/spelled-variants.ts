import {plain, type Document, type Name} from '../../reading/index.ts'
import {halfSurnameOf} from '../half-surname.ts'
import {areToldApart, formsOf, spellingOf, type Spelling} from '../spellings.ts'
import {nearTexts} from './near.ts'
import {isRomanisation} from '../romanisation.ts'
import {isOfAnother} from './of-another.ts'
import type {Variants} from './variants.ts'

interface Mention {
  readonly source: string
  readonly name: Name
}

/** The names that reports spell in different ways, by a letter or two of one word, or by half a surname. */
export function spelledVariantsIn(documents: ReadonlyMap<string, Document>): Variants[] {
  const mentions = [...documents.values()].flatMap(document => formsOf(document).map(name => ({document, name})))
  const found: Spelled[] = []
  const near = nearTexts(mentions.map(({name}) => name))
  const places = new Map<string, number[]>()
  mentions.forEach(({name: {text}}, i) => void (places.get(text)?.push(i) ?? places.set(text, [i])))
  const oneName = judgeIn(documents)
  for (const [i, a] of mentions.entries())
    for (const b of [...(near.get(a.name.text) ?? [])]
      .flatMap(text => places.get(text) ?? [])
      .filter(j => j > i)
      .sort((x, y) => x - y)
      .flatMap(j => mentions[j] ?? [])) {
      const spelling = a.document === b.document ? undefined : oneName(a.name, b.name)
      if (!spelling || [a, b].every(({document}) => writesBoth(document, spelling)) || isOfAnother(a, b)) continue
      found.push({spelling, a, b})
    }
  return components(found).map(group => toVariants(group, documents))
}

/** How two names differ that may be one, which is judged once for two forms, however many reports have them. */
function judgeIn(documents: ReadonlyMap<string, Document>): (a: Name, b: Name) => Spelling | undefined {
  const judged = new Map<string, Spelling | undefined>()
  return (a, b) => {
    const key = `${formOf(a)}\n${formOf(b)}`
    if (!judged.has(key)) {
      const spelling = halfSurnameOf(a, b) ?? spellingOf(a, b)
      const isOne = spelling && !areToldApart([...documents.values()], spelling) && !isOwnSlip(documents, spelling)
      judged.set(key, isOne ? spelling : undefined)
    }
    return judged.get(key)
  }
}

function formOf({type, how, id, text}: Name): string {
  return `${type} ${how} ${id} ${text}`
}

// a single word, or half a surname, that one report writes both ways is that report's slip, which name-drift tells
function isOwnSlip(documents: ReadonlyMap<string, Document>, spelling: Spelling): boolean {
  if (spelling.a.text.includes(' ') && !isHalf(spelling)) return false
  return [...documents.values()].some(document => writesBoth(document, spelling))
}

function writesBoth({names}: Document, {a, b}: Spelling): boolean {
  return names.some(({text}) => text === a.text) && names.some(({text}) => text === b.text)
}

function isHalf({a, b}: Spelling): boolean {
  return halfSurnameOf(a, b) !== undefined
}

interface Spelled {
  readonly spelling: Spelling
  readonly a: {readonly document: Document; readonly name: Name}
  readonly b: {readonly document: Document; readonly name: Name}
}

/** Spellings joined by the words they share are one finding. */
function components(found: readonly Spelled[]): Spelled[][] {
  const groups: {words: Set<string>; spelled: Spelled[]}[] = []
  for (const each of found) {
    const words = [...each.spelling.words, each.a.name.text, each.b.name.text].map(plain)
    const touched = groups.filter(group => words.some(word => group.words.has(word)))
    const joined = {
      words: new Set([...words, ...touched.flatMap(group => [...group.words])]),
      spelled: [...touched.flatMap(group => group.spelled), each],
    }
    groups.splice(0, groups.length, ...groups.filter(group => !touched.includes(group)), joined)
  }
  return groups.map(group => group.spelled)
}

function toVariants(group: readonly Spelled[], documents: ReadonlyMap<string, Document>): Variants {
  const mentions = new Map<string, Mention>()
  for (const {a, b} of group)
    for (const {document, name} of [a, b]) {
      const key = document.source.id
      const before = mentions.get(key)
      if (!before || name.text.length > before.name.text.length) mentions.set(key, {source: key, name})
    }
  const full = group.some(({a, b}) => a.name.text.includes(' ') && b.name.text.includes(' '))
  const half = group.every(({spelling}) => isHalf(spelling))
  const romanised = group.every(({spelling}) => isRomanisation(documents.values(), spelling.words))
  return {
    how: romanised ? 'romanised' : half ? 'half' : full ? 'full' : 'alone',
    mentions: [...mentions.values()].map(({source, name: {start, end, text}}) => ({source, start, end, text})),
  }
}
