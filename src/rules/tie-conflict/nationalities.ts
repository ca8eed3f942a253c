import {clauseAt, type Document, type Name} from '../../reading/index.ts'
import {isSomebody} from '../one-event.ts'
import {isCountryName} from '../towns.ts'
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

// "the 24-year-old Norwegian", "the 24-year-old Uruguay international", "the 24-year-old, capped 19 times by Uruguay"
const OF_AGE =
  /(?:^|[.!?"”] |\n|, )[Tt]he \d{1,2}-year-old(?: |, (?:who (?:has been |is )?)?capped (?:\p{L}+ times |\d+ times |once |twice )?by )$/u
const CAPPED =
  /^ (?:international|striker|forward|midfielder|defender|goalkeeper|winger|captain|sprinter|swimmer|cyclist|rider|driver)\b/
// "has become the first Dane to win"
const FIRST = /\b(?:become|became|becomes|is|was) the (?:first|second|third|only|youngest|oldest|latest) $/

/** The countries that reports give people. */
export function nationalitiesIn(document: Document): Tie[] {
  return [...besideNames(document), ...resumed(document)]
}

// of the one whom the sentence before is about
function resumed(document: Document): Tie[] {
  const {text} = document.source
  return landsIn(document).flatMap(({land, value}) => {
    const before = text.slice(Math.max(0, land.start - 60), land.start)
    const after = text.slice(land.end, land.end + 20)
    if (FIRST.test(before)) {
      const subject = clauseAt(document, land.start)?.subject
      const who = document.names.find(name => name.id === subject?.id && isSomebody(name))
      return who && isDemonym(land) ? [tie(document, 'nationality', who.id, value, who.start, land.end)] : []
    }
    if (!OF_AGE.test(before) || (!isDemonym(land) && !CAPPED.test(after) && !before.includes('capped'))) return []
    const who = lastBefore(document, land)
    return who ? [tie(document, 'nationality', who.id, value, land.start, land.end)] : []
  })
}

// the only one whom the sentence before names
function lastBefore({source, names, sentences}: Document, land: Name): Name | undefined {
  const last = sentences[land.sentence - 1]
  const people = names.filter(({type, sentence}) => sentence === last?.index && type === 'person')
  const [only] = people
  // "Marsh had chased him"
  if (/\b(?:him|her|his|he|she)\b/i.test(source.text.slice(last?.start, last?.end))) return undefined
  return only && people.every(({id}) => id === only.id || id.endsWith(`-${only.id}`)) ? only : undefined
}

function besideNames(document: Document): Tie[] {
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
    return isOne || (FROM.test(gap) && isCountryName(land.name))
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
