import type {Document} from '../../reading/index.ts'
import {allIn, type Sentence} from '../../text/index.ts'
import {numberOf} from '../number-words.ts'

/** A number of votes. Offsets are in `source.text`. */
export interface Votes {
  readonly document: Document
  readonly sentence: Sentence
  readonly value: number
  readonly start: number
  readonly end: number
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7})'
const WORDS =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}{3,5})?)'
const MARGIN = `(?<n>${DIGITS}|${WORDS})`
const JUST = '(?:just |only |a mere |merely |exactly |a single |precisely )?'
const NOT_A_COUNT =
  '(?![\\d,.]*\\d|[\\d.]* ?(?:per cent|percent|percentage|points?|million|bn|billion|km|years?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b|[\\d.]* ?%|[\\d.]* (?:or|to) \\d[\\d.]* (?:per cent|percent|points?))'

/** "by just 43 votes", "a majority of 43", "a 43-vote lead", "43 votes ahead". */
const MARGINS = [
  `\\bby (?:a (?:margin|majority) of )?${JUST}${MARGIN} votes?\\b(?! (?:to|against)\\b)`,
  `\\b(?:margin|majority|lead|gap|advantage|deficit|difference) (?:of|was|is|stood at) ${JUST}${MARGIN}${NOT_A_COUNT}(?: votes?)?\\b(?! (?:to|seats?|MPs?|members|\\p{L}+ to)\\b|[-–])`,
  `\\b${MARGIN}[- ]vote (?:margin|majority|lead|win|victory|difference|gap|defeat|advantage)\\b`,
  `\\b${MARGIN} votes? (?:ahead|behind|more than|fewer than|short of|clear)\\b`,
].map(pattern => new RegExp(pattern, 'giu'))

/** "polled 14,872", "14,839 votes", "14,872 to 14,839". */
const POLLED = [
  `\\b(?:polled|took|won|received|got|had|secured|gained|garnered|attracted|with|against|for|to|and|scored|on|finished with|collected)(?: his| her|['’]s)? (?<n>${DIGITS})${NOT_A_COUNT}(?: votes?| ballots?)?(?!\\s*(?:\\p{L}+ )?(?:seats?|years?|days?|polling|people|voters|voted|residents|members))\\b`,
  `\\b(?<n>${DIGITS}) votes?\\b(?! (?:ahead|behind|more|fewer|short|clear|margin|majority))`,
  `\\b(?:and|to|against|for|while) (?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}(?<n>\\d{1,3}(?:,\\d{3})+)(?=[,.;]| votes\\b)`,
  `['’]s? (?<n>${DIGITS})${NOT_A_COUNT}\\b(?= |[,.;)])`,
  `\\b(?<n>\\d{1,3}(?:,\\d{3})+)(?=(?: votes)? (?:to|against) \\d)`,
].map(pattern => new RegExp(pattern, 'giu'))

const HEDGED =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|over|under|more than|less than|fewer than|at least|up to|close to|well over)\s$/i
const NOT_POLLED =
  /^,? ?(?:votes? |ballots? )?(?:were |was |had been |been )?(?:cast|counted|spoil\w*|invalid\w*|rejected|registered|eligible|postal|absentee|null|blank)/i
const WHOLE =
  /\b(?:total of|turnout of|of the|out of|all|margin of|majority of|lead of|remaining|outstanding|uncounted)(?: (?:just|only|some))? $/i

/** Times, counts and polls other than the one told. */
const OTHERWISE =
  /\b(?:before the recount|first count|initial(?:ly)?|provisional|preliminary|so far|still to be counted|previous\w*|last time|last (?:election|year)|in (?:\p{L}+ )?(?:19|20)\d\d|overturn\w*|defend\w*|wip(?:ed|ing) out|years? (?:ago|earlier)|down from|cut from|reduced from|up from|poll of|survey\w*|would|could|if|earlier|first round|count(?:ing)? (?:stopped|paused|resum\w+|continu\w+|was suspended)|(?:was|is|were|are) leading|leads)\b/iu

/** The margins that a report gives, of the vote it tells of. */
export function marginsIn(document: Document): Votes[] {
  return distinct(read(document, MARGINS, () => true))
}

/** The votes that a report gives to somebody or something. */
export function polledIn(document: Document): Votes[] {
  const {text} = document.source
  const margins = new Set(marginsIn(document).map(({start}) => start))
  const isPolled = ({start, end, sentence}: Votes): boolean =>
    !margins.has(start) &&
    !NOT_POLLED.test(text.slice(end, end + 40)) &&
    !WHOLE.test(text.slice(Math.max(0, start - 30), start)) &&
    !ALSO_RAN.test(text.slice(sentence.start, start))
  return distinct(read(document, POLLED, isPolled))
}

// "was third with 4,206, followed by Per Lund with 3,857"
const ALSO_RAN = /\b(?:third|fourth|fifth|last|followed by|ahead of the)\b[^.;]*$/i

function read(document: Document, patterns: readonly RegExp[], isOne: (votes: Votes) => boolean): Votes[] {
  const {source, sentences} = document
  return sentences.flatMap(sentence => {
    if (source.blocks[sentence.block]?.type === 'boilerplate') return []
    const text = source.text.slice(sentence.start, sentence.end)
    if (OTHERWISE.test(text)) return []
    return patterns
      .flatMap(pattern => allIn(pattern, text))
      .flatMap(match => {
        const said = match.groups?.['n'] ?? ''
        const value = /\d/.test(said) ? Number(said.replaceAll(',', '')) : numberOf(said)
        const from = match.index + match[0].indexOf(said)
        if (value === undefined || value === 0 || HEDGED.test(text.slice(Math.max(0, from - 20), from))) return []
        const start = sentence.start + from
        const own = {document, sentence, value, start, end: start + said.length}
        return isOne(own) ? [own] : []
      })
  })
}

function distinct(all: readonly Votes[]): Votes[] {
  return [...new Map(all.map(one => [one.start, one])).values()].sort((a, b) => a.start - b.start)
}
