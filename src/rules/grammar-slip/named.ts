import type {Document, Name} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Somebody's name in full with a “the” before it and a verb after it: “the Ida Rowan was seen”; where the article stands, and the name. */
export function articlesBeforeNames(document: Document): readonly Stretch[] {
  const {source, names} = document
  if (CALLED.test(source.text)) return []
  return names.flatMap(name => {
    const {start, end} = name
    if (
      !isInFull(name) ||
      source.text.slice(start - 5, start) !== ' the ' ||
      !VERB.test(source.text.slice(end, end + 6))
    )
      return []
    const isPerson = names.some(
      other => other.id === name.id && !/\bthe $/i.test(source.text.slice(other.start - 4, other.start)),
    )
    return isPerson ? [{start: start - 4, end}] : []
  })
}

// ships, storms and houses have people's names
const CALLED =
  /\b(?:ships?|vessels?|boats?|ferry|ferries|carrier|yacht|destroyer|frigate|liner|trawler|hurricane|storm|typhoon|school|hotel|library|theatre|theater|pub|museum)\b/i
const VERB = /^ (?:was|is|had|has|said)\b/

const given = ofVocabulary(({givenNames: {names}}) => new Set(names))

function isInFull({type, text}: Name): boolean {
  const [first = '', ...more] = text.split(' ')
  return type === 'person' && more.length > 0 && given().has(first)
}
