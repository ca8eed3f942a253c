import {CARDINAL} from '../../number-words.ts'
import {numberOf, words, type Groups, type Sort} from './sort.ts'

const FILM = '(?:film|movie|feature|documentary|epic|drama|thriller|comedy|biopic|western|adaptation)'
const TEXT =
  '(?<text>book|novel|memoir|biography|autobiography|report|document|judg(?:e)?ment|ruling|opinion|indictment|dossier|manifesto|bill|letter|lawsuit|complaint|petition|thesis|study|plan|agreement|contract|diary|affidavit|statement)'
const KINDS = '(?:[\\p{L}-]+ ){0,2}'
const N = `(?<n>${CARDINAL})`
const HEDGE =
  '(?:about |around |nearly |almost |just over |just under |some |over |more than |a little over |roughly )?'
const CLOCK = `(?:(?<hours>${CARDINAL}|\\d\\.\\d|an)(?<half> and a half)?[- ]hours?(?:(?: and|,)? (?<minutes>\\d{1,2})[- ]minutes?)?|(?<only>\\d{2,3})[- ]minutes?)`

/** How long films, books, trials, flights and speeches are. */
export const lengths: readonly Sort[] = [
  {
    // "a three-hour film", "running at 124 minutes"
    name: 'running time',
    finds: [
      words(`${CLOCK} ${KINDS}${FILM}`),
      words(
        `(?:runs?|ran|running|lasts?|lasted|lasting|clocks? in|clocking in|running time)(?: at| to| for| of| is| was)? ${HEDGE}${CLOCK}`,
      ),
      words(`${CLOCK} (?:running time|long)`),
    ],
    value: minutesOf,
    near: (a, b) => areNear(Number(a), Number(b), 30),
    topic: /(?<!\p{L})(?:films?|movies?|cinemas?|premiere|screening|box office|film-?makers?|festival)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:speech|trial|flight|delay\w*|meeting|ovation|cut|trimmed|version|original|trailer|scene|sequence|shot|episodes?|interview|applause|series|queue\w*|wait\w*|marathon|talks|late|ceremony|show|short)(?!\p{L})/iu,
    least: 1,
    inside: true,
  },
  {
    // "the 324-page report", "runs to 324 pages"
    name: 'number of pages',
    finds: [
      words(`(?<pages>\\d{2,3}|\\d,?\\d{3})[- ]page ${KINDS}${TEXT}`),
      words(
        `(?<=(?<!\\p{L})${TEXT}(?!\\p{L})[^.;]{0,60})(?:runs to|running to|ran to|runs for|is|of|at|,|\\() ?${HEDGE}(?<pages>\\d{2,3}|\\d,?\\d{3}) pages`,
      ),
    ],
    of: ({text = ''}) => textOf(text),
    value: ({pages}) => pages?.replace(',', ''),
    near: (a, b) => areNear(Number(a), Number(b), 50),
    unless:
      /(?<!\p{L})(?:summary|appendix|annex\w*|draft|chapter|excerpt|edition|volumes?|first|second|earlier|previous|other)(?!\p{L})/iu,
    least: 1,
  },
  {
    // "after a five-week trial", "the trial lasted three weeks"
    name: 'length of the trial',
    finds: [
      words(`${N}[- ](?<unit>day|week|month)(?:[- ]long)? (?:[\\p{L}-]+ ){0,2}(?:trial|court case)`),
      words(
        `(?:trial|case)(?:,? (?:which|that))?(?: had| has)? (?:lasted|lasting|ran for|(?:went|gone|going) on for|took|of) ${HEDGE}${N} (?<unit>day|week|month)s?`,
      ),
    ],
    value: ({n, unit = ''}) => `${numberOf(n)} ${unit.toLowerCase()}`,
    near: areSpansNear,
    unless:
      /(?<!\p{L})(?:first trial|second trial|retrial|previous|earlier|expected|set for|due|will|scheduled|begin\w*|clinical|drug|vaccine|patients|pilot|in its|so far)(?!\p{L})/iu,
    least: 1,
  },
  {
    // "a 40-minute speech", "spoke for an hour"
    name: 'length of the speech',
    finds: [
      words(`${CLOCK} (?:[\\p{L}-]+ ){0,2}(?:speech|address|oration|sermon|eulogy)`),
      words(`(?:spoke|speaking|addressed [^.;]{0,30}) for ${HEDGE}${CLOCK}`),
    ],
    value: minutesOf,
    near: (a, b) => areNear(Number(a), Number(b), 15),
    unless: /(?<!\p{L})(?:phone|telephone|each other|other|earlier|last)(?!\p{L})/iu,
  },
]

function minutesOf({hours, half, minutes, only}: Groups): string | undefined {
  if (only !== undefined) return only
  const whole =
    hours === undefined ? undefined : /^an$/i.test(hours) ? 1 : Number(hours.includes('.') ? hours : numberOf(hours))
  if (whole === undefined || Number.isNaN(whole)) return undefined
  return String(Math.round(whole * 60) + (half === undefined ? 0 : 30) + Number(minutes ?? 0))
}

// what is told in whole or half hours, or in fifties of pages, is told roughly
function areNear(a: number, b: number, step: number): boolean {
  const isRough = a % step === 0 || b % step === 0
  return Math.abs(a - b) <= (isRough ? Math.max(step * 0.7, Math.max(a, b) * 0.06) : 2)
}

const DAYS: Readonly<Record<string, number>> = {day: 1, week: 6, month: 27}

function areSpansNear(a: string, b: string): boolean {
  const [[x = 0, unit], [y = 0, other]] = [a, b].map(span => {
    const [count = '', of = ''] = span.split(' ')
    return [Number(count) * (DAYS[of] ?? 1), of] as const
  }) as [readonly [number, string], readonly [number, string]]
  return unit !== other && Math.max(x, y) / Math.min(x, y) < 1.5
}

function textOf(text: string): string {
  const word = text.toLowerCase()
  if (/^(?:novel|memoir|biography|autobiography|diary)$/.test(word)) return 'book'
  if (/^(?:judge?ment|ruling|opinion)$/.test(word)) return 'judgment'
  if (/^(?:lawsuit|complaint|petition)$/.test(word)) return 'lawsuit'
  return /^(?:document|dossier|study)$/.test(word) ? 'report' : word
}
