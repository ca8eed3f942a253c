import {compareNames, type Document, type Name} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {differInside} from '../inner-capital.ts'
import type {Variants} from './variants.ts'

interface Written {
  readonly document: Document
  readonly name: Name
  readonly word: string
}

/** Names with a capital inside that some reports have and others lack: "Ida LeVarn", "Ida Levarn". */
export function innerCapitalVariantsIn(documents: readonly Document[]): Variants[] {
  const words = documents.flatMap(wordsOf)
  return [...groupBy(words, ({word}) => word.toLowerCase()).values()].flatMap(own => {
    const odd = own.filter(one => own.some(other => areOne(one, other)))
    const isBoth = own.some(one =>
      own.some(other => other.document === one.document && differInside(one.word, other.word)),
    )
    return odd.length === 0 || isBoth ? [] : [toVariants(odd)]
  })
}

function wordsOf(document: Document): Written[] {
  const seen = new Set<string>()
  return document.names.flatMap(name => {
    if (!/^(?:person|organisation|place|thing)$/.test(name.type) || seen.has(name.text)) return []
    seen.add(name.text)
    return name.text.split(/\s+/).map(word => ({document, name, word}))
  })
}

// "Ida LeVarn Holm" and "Ida Levarn", never "Per Levarn"
function areOne(a: Written, b: Written): boolean {
  if (a.document === b.document || !differInside(a.word, b.word)) return false
  const [x, y] = [a.name.text, b.name.text].map(text => text.toLowerCase())
  return (
    x === y || ([a, b].every(({name}) => name.type === 'person') && compareNames(x ?? '', y ?? '', 'person') === 'same')
  )
}

function toVariants(odd: readonly Written[]): Variants {
  const first = odd.filter(({document}, i) => odd.findIndex(other => other.document === document) === i)
  return {
    how: odd.every(({name}) => name.type === 'person') ? 'person-case' : 'case',
    mentions: first.map(({document, name: {start, end, text}}) => ({source: document.source.id, start, end, text})),
  }
}
