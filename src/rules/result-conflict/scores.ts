import type {Document} from '../../reading/index.ts'
import {allIn} from '../../text/index.ts'
import {CARDINAL, numberOf} from '../number-words.ts'
import type {Result, Sort} from './result.ts'
import {inOrder} from './votes.ts'

const WON = String.raw`(?:b[ea]at(?:en|ing|s)?|defeat(?:ed|ing|s)?|w[oi]n(?:s|ning)?|los(?:e|es|t|ing)|victor(?:y|ies)|dr[ae]w(?:n|s|ing)?|ti(?:e|ed|es)|triumph(?:ed|s)?|edg(?:ed|ing)|down(?:ed|ing)|thrash(?:ed|ing)?|overc[ao]me|prevail(?:ed|s)?|finish(?:ed|es)|ended|cruis(?:ed|ing)|romp(?:ed|s)?|stunn(?:ed|ing)|rout(?:ed|ing)?|hammer(?:ed|ing)?|crush(?:ed|ing)|swept|scrap(?:ed|ing)|defeat|loss|win|draw)`
const SCORE = String.raw`(?<a>\d{1,3})[-–](?<b>\d{1,3})(?![-–\d%])(?! (?:record|mark|season)\b)`
/** "beat Marsh United 3-1", "won the final 3-1", "a 3-1 win", "the final had finished 2-2". */
const SCORES = [
  String.raw`\b${WON}\b(?<between>(?:(?!\b${WON}\b)[^.;:()\n\d]){0,70}?) (?<![\d-])${SCORE}`,
  String.raw`(?<![\d-])${SCORE}(?: [\p{L}-]{2,14}){0,2} (?:win|victory|defeat|loss|draw|tie|triumph|rout|success|thrashing|drubbing|stalemate|result|scoreline)\b`,
  String.raw`\b${WON}\b(?<between>(?:(?!\b${WON}\b)[^.;:()\n\d]){0,70}?) by (?<a>${CARDINAL}) (?:goals?|runs|points|tries|sets|frames|games) to (?<b>${CARDINAL})`,
].map(pattern => new RegExp(pattern, 'giu'))

const TOPIC =
  /\b(?:match|final|semi-?final|cup|league|coach|manager|goals?|half-time|striker|season|tournament|championship|playoffs?|quarter-?back|innings|overtime|fans|game)\b/i
const SETS = /\d[-–]\d{1,2}(?:\(\d+\))?, \d{1,2}[-–]\d/
// other matches than the one that is told, and how one stood on the way
const OTHERWISE =
  /\b(?:last (?:year|month|week|season|time|meeting)|previous\w*|earlier|in (?:19|20)\d\d|years? ago|semi-?final|quarter-?final|group stage|round|first leg|second leg|friendly|record|favou?rites?|odds|series|sets?|tiebreak|would|could|if|since|until|unbeaten|first meeting|in the (?:autumn|spring|summer|winter|opener|reverse fixture)|league|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|ahead|led|leading|lead|trail(?:ed|ing)?|behind|up|down|made it|to make|level)\b/i

/** How the match that a report tells of ended. */
export function scoresIn(document: Document): Result[] {
  const {source, sentences} = document
  if (!TOPIC.test(source.text)) return []
  return sentences.flatMap(sentence => {
    const text = source.text.slice(sentence.start, sentence.end)
    if (
      source.blocks[sentence.block]?.type === 'boilerplate' ||
      !/\d[-–]\d| to (?:\d|\p{Ll})/u.test(text) ||
      SETS.test(text)
    )
      return []
    return SCORES.flatMap(pattern => allIn(pattern, text)).flatMap(({index, 0: said, groups = {}}) => {
      const [a = NaN, b = NaN] = [groups['a'], groups['b']].map(each => numberOf(each ?? ''))
      const end = index + said.length
      if (
        OTHERWISE.test(
          `${groups['between'] ?? ''} ${text.slice(Math.max(0, index - 40), index)} ${text.slice(end, end + 40)}`,
        )
      )
        return []
      const sort = sortOf(text.slice(end, end + 40), said)
      return [
        {document, sentence, sort, points: inOrder(a, b), start: sentence.start + index, end: sentence.start + end},
      ]
    })
  })
}

function sortOf(after: string, said: string): Sort {
  if (
    /^[^.;,]{0,12}\b(?:on|in|after)(?: a| the)? (?:penalt|pens\b|shoot-?out)/i.test(after) ||
    /\bshoot-?out\b|\bpenalt/i.test(said)
  )
    return 'shoot-out'
  if (/^[^.;,]{0,12}\b(?:half-?time|the break|the interval)\b/i.test(after)) return 'half-time score'
  return /^[^.;,]{0,12}\bon aggregate\b/i.test(after) ? 'aggregate' : 'score'
}
