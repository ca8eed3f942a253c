import type {Document, Name} from '../../reading/index.ts'
import {isSomebody} from '../one-event.ts'
import {landsIn} from './lands.ts'
import {tie, type Tie} from './tie.ts'

// "the Dutch national Wim Holm", "the Brazilian midfielder Mateus Velt"
const BEFORE = /^ (?:\p{Ll}[\p{L}-]* ){0,2}(?:\p{Ll}[\p{L}-]*,? )?$/u
const BODY =
  /\b(?:company|firm|side|club|team|capital|government|parliament|embassy|city|town|province|league|born|based|minister|president|ambassador|police|court)\b/
// "Wim Holm, a Dane", "Wim Holm, 38, the Portuguese who"
const AFTER = /^, (?:\d{1,3}, |aged \d{1,3}, )?(?:who is |himself )?(?:an?|the) $/
// "Wim Holm, 38, from the Netherlands", "Wim Holm, 38, of Norvia"
const FROM = /^, (?:(?:\d{1,3}|aged \d{1,3}), (?:from|of)|from) (?:the )?$/

/** The countries that reports give people. */
export function nationalitiesIn(document: Document): Tie[] {
  const {text} = document.source
  return landsIn(document).flatMap(({land, value, before, next}) => {
    const between = next ? text.slice(land.end, next.start) : ''
    if (
      next &&
      isSomebody(next) &&
      next.sentence === land.sentence &&
      BEFORE.test(between) &&
      isNoun(document, land, next)
    )
      return isDemonym(land) ? [tie(document, 'nationality', next.id, value, land.start, next.end)] : []
    const gap =
      before && isSomebody(before) && before.sentence === land.sentence ? text.slice(before.end, land.start) : undefined
    if (!before || gap === undefined) return []
    const after = text.slice(land.end, land.end + 30)
    const isOne = AFTER.test(gap) && isDemonym(land) && !BODY.test(after)
    return isOne || (FROM.test(gap) && !isDemonym(land))
      ? [tie(document, 'nationality', before.id, value, before.start, land.end)]
      : []
  })
}

// "the Ukrainian champion dropped Holm" is another man
function isNoun({tokens}: Document, land: Name, next: Name): boolean {
  const between = tokens.slice(land.last, next.first)
  return between.every(({tag, lower}) => /^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(tag) && !BODY.test(lower))
}

// "Dutch", "Dane": not the name of the land
function isDemonym({type}: Name): boolean {
  return type === 'group'
}
