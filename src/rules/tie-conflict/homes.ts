import type {Document, Name} from '../../reading/index.ts'
import {landsIn} from './lands.ts'
import {tie, type Tie} from './tie.ts'

const FIRM =
  '(?:company|firm|maker|manufacturer|producer|group|bank|airline|carrier|start-?up|giant|developer|brewer|retailer|insurer|drugmaker|carmaker|shipbuilder|publisher|broadcaster|operator|business|conglomerate|supplier|builder|miner|supermarket(?: chain)?|chain)'
// "the Irish dairy company Marlowe", "the Irish company, Marlowe"
const BEFORE = new RegExp(String.raw`^ (?:\p{Ll}[\p{L}-]* ){0,3}${FIRM}(?: of [\p{Ll} ]{3,30})?,? $`, 'u')
// "Marlowe, the Scottish manufacturer", "Marlowe, a Scottish maker of locks"
const AFTER = /^(?:,| –| —| -| \() ?(?:which is |who are |is )?(?:an?|the) (?:\p{Ll}[\p{L}-]* )?$/u
const NOUN = new RegExp(String.raw`^ (?:\p{Ll}[\p{L}-]* ){0,3}${FIRM}(?!\p{L})`, 'u')
// "by Maurienne of Belgium"
const OF = /^ of $/u

/** The countries that reports give firms. */
export function homesIn(document: Document): Tie[] {
  const {text} = document.source
  return landsIn(document).flatMap(({land, value, before, next}) => {
    if (next && isFirm(next) && BEFORE.test(text.slice(land.end, next.start)))
      return [tie(document, 'home country', next.id, value, land.start, next.end)]
    const gap = before && isFirm(before) ? text.slice(before.end, land.start) : undefined
    if (before && gap !== undefined && AFTER.test(gap) && NOUN.test(text.slice(land.end, land.end + 60)))
      return [tie(document, 'home country', before.id, value, before.start, land.end)]
    return before && gap !== undefined && OF.test(gap) && isBid(text, before)
      ? [tie(document, 'home country', before.id, value, before.start, land.end)]
      : []
  })
}

function isFirm({type, country}: Name): boolean {
  return (type === 'organisation' || type === 'thing') && country === undefined
}

// "a bid by Maurienne of Belgium", not "King Olin of Belgium"
function isBid(text: string, {start}: Name): boolean {
  return /\b(?:bids?|offers?|approach|owned|made|built|supplied|run|founded|sold|bought|controlled)\b[^.;]{0,30} (?:by|from|to) $/.test(
    text.slice(Math.max(0, start - 60), start),
  )
}
