import type {Scope} from '../../claim/index.ts'
import {sentenceAt, type Document} from '../../reading/index.ts'
import {fold} from '../../text/index.ts'
import type {Reading} from './reading.ts'
import {at} from './scope-at.ts'

/** Words for what befell something, by what they say; the groups of the patterns bear these names. */
const BEFELL: Readonly<Record<string, string>> = {
  worst: String.raw`(?:worst|hardest|hard|badly|heavily|severely)[ -](?:hit|affected|struck)`,
  destroyed:
    'destroy(?:ed|ing|s)?|destruction|flatten(?:ed|ing|s)?|raz(?:ed|ing|es?)|level(?:led|led|ed|ling|ing)|wreck(?:ed|ing|s)?|wip(?:ed|ing|es?) out|obliterat(?:ed|ing|es?)|demolish(?:ed|ing|es)?|collaps(?:ed|ing|es?)|burn(?:ed|ing|t|s)? down|devastat(?:ed|ing|es?)|ruined',
  damaged:
    'damag(?:ed|ing|es?)|hit(?:ting)?|affect(?:ed|ing|s)?|flood(?:ed|ing|s)?|ravag(?:ed|ing|es?)|inundat(?:ed|ing|es?)',
  derailed: 'derail(?:ed|ing|s)?|(?:jumped|jumping|left|leaving|came off|coming off) the (?:rails|tracks?)',
  overturned: 'overturn(?:ed|ing|s)?|toppl(?:ed|ing|es?)|tipp(?:ed|ing) over|rolled over|on (?:its|their) sides?',
  sunk: 's[aiu]nk|sinking|capsiz(?:ed|ing|es?)|went down',
}
const WORDS = `(?<word>${Object.entries(BEFELL)
  .map(([id, words]) => `(?<${id}>${words})`)
  .join('|')})`
// "flattening seven", "destruction in seven", "destroyed about"
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})${WORDS}(?: (?:in|to|across|at least|about|some|around|nearly|more than|up to))*$`,
  'u',
)
// "villages were destroyed", "homes had been badly hit", "buildings damaged or destroyed"
const AFTER = new RegExp(
  String.raw`^ ?(?:(?:were|was|are|have been|had been|has been|being|been|reportedly|partly|completely|totally|almost|reported|either|also|left|said to be) ){0,4}${WORDS}(?!\p{L})`,
  'u',
)
const WITHIN = new RegExp(String.raw`${WORDS}(?!\p{L})`, 'u')
const BUILT =
  /^(?:houses|buildings|villages|towns|cities|districts|provinces|schools|universities|hospitals|mosques|churches|bridges|roads|factories|stores|vehicles|cars|boats|ships|buses|trains|carriages)$/

/** How hard what is counted was struck, where its family does not say so: "12 worst-hit villages" are not the villages "destroyed". */
export function degrees(
  document: Document,
  {start, end, core, counted}: Reading,
  attribute: string | undefined,
): Scope[] {
  if (attribute === undefined || !BUILT.test(attribute) || !counted) return []
  const {text} = document.source
  const sentence = sentenceAt(document, core.start)
  const from = Math.max(sentence?.start ?? 0, start - 50)
  const found =
    spot(WITHIN, text, core.end, end) ??
    spot(AFTER, text, end, Math.min(sentence?.end ?? end, end + 70)) ??
    spot(BEFORE, text, from, start)
  return found ? [at(document, found, found.id, 'group')] : []
}

function spot(
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
): {start: number; end: number; id: string} | undefined {
  const found = pattern.exec(fold(text.slice(from, to)).trimEnd())
  const word = found?.groups?.word
  if (!found || word === undefined) return undefined
  const start = from + found.index + found[0].indexOf(word)
  const id = Object.keys(BEFELL).find(key => found.groups?.[key] !== undefined) ?? ''
  return {start, end: start + word.length, id: id === 'worst' ? 'worst-hit' : id}
}

const DEGREE_WORD = new RegExp(
  String.raw`^(?:worst|hardest|badly|hit|affected|struck|${BEFELL['destroyed'] ?? ''}|${BEFELL['damaged'] ?? ''})$`,
  'u',
)

/** Whether a modifier tells the degree of damage and so is no group of its own. */
export function isDegree(word: string): boolean {
  return DEGREE_WORD.test(word)
}
