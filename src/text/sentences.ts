import {once} from './once.ts'

const segmenter = once(() => new Intl.Segmenter('en', {granularity: 'sentence'}))
const LONGEST_PIECE = 20_000
// what runs on for longer is a table or a list, and what is read in it grows with its square
const LONGEST = 2000
const TAIL = 40

// "Gov. Heidar", "Nov. 18", "a.m. local time": a stop that ends no sentence
const ABBREVIATION =
  /(?:(?:^|[\s("'“‘[])(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Pvt|Cpl|Const|Supt|Insp|Det|Atty|Cllr|Rev|Hon|Pres|St|Mt|Ft|Jr|Sr|Inc|Corp|Co|Ltd|Bros|vs|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|approx|est|dept|Dept|Rs|al|etc|e\.g|i\.e|cf|ca|pp?|fig|Fig)\.|(?:\p{Lu}\.){1,4}|[ap]\.\s?m\.)|\d(?:[ap]\.\s?m|[AP]\.M)\.)["'”’)\]]*\s*$/u
const NEVER_LAST =
  /(?:^|[\s("'“‘[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Const|Supt|Insp|Det|Atty|Cllr|Rev|Hon|Pres|St|Mt|Ft|vs|No|Nos|e\.g|i\.e|cf|ca|approx)\.\s*$/u
// "max. 10 Danes", "est. $200 Canadian"; not the stop that ends "It took 10 min."
const BEFORE_FIGURE =
  /(?<!\d[\d.,]*\s?)(?<=^|[\s("'“‘[])(?:min|max|approx|appr|est|abt|avg|circ|vols?|ch|sect?|para|wt|ht|diam?|dist|elev|incl|excl|qty|ver|ext|tel|eq)\.\s*$/iu
const FIGURE = /^[$£€¥₹~±+−-]?\d/u
// "12 deg. C", "41 deg. N"
const DEGREE = /\ddeg\.\s*$|\d deg\.\s*$/iu
const SCALE = /^(?:C|F|K|N|S|E|W|Celsius|Fahrenheit|North|South|East|West)(?![\p{L}\d])/u

/** Half-open spans of the sentences of one paragraph, white space at either end left out. */
export function splitSentences(text: string, offset = 0): {start: number; end: number}[] {
  const pieces: {start: number; end: number}[] = []
  for (let at = 0; at < text.length; at += LONGEST_PIECE) {
    for (const {segment, index} of segmenter().segment(text.slice(at, at + LONGEST_PIECE)))
      add(pieces, text, at + index, segment.length)
  }
  return pieces
    .flatMap(piece => cut(text, piece))
    .map(piece => trim(text, piece, offset))
    .filter(piece => piece.end > piece.start)
}

function add(pieces: {start: number; end: number}[], text: string, start: number, length: number): void {
  const before = pieces.at(-1)
  if (
    before &&
    continues(text.slice(Math.max(before.start, before.end - TAIL), before.end), text.slice(start, start + length))
  )
    before.end = start + length
  else pieces.push({start, end: start + length})
}

/** A piece in parts of at most `LONGEST` units, cut at white space where there is any. */
function cut(text: string, {start, end}: {start: number; end: number}): {start: number; end: number}[] {
  const parts: {start: number; end: number}[] = []
  for (let at = start; at < end;) {
    const whole = end - at <= LONGEST
    const space = whole ? -1 : text.slice(at, at + LONGEST).search(/\s\S*$/)
    const next = whole ? end : at + (space > 0 ? space : LONGEST)
    parts.push({start: at, end: next})
    at = next
  }
  return parts
}

function continues(before: string, after: string): boolean {
  if (/\n\s*$/.test(before)) return false
  if (/^[\s"'”’)\]]*$/.test(after)) return true
  if (NEVER_LAST.test(before)) return true
  if (BEFORE_FIGURE.test(before) && FIGURE.test(after)) return true
  if (DEGREE.test(before) && SCALE.test(after)) return true
  if (/^["'“‘(]?\p{Ll}/u.test(after)) return true
  if (!ABBREVIATION.test(before)) return false
  return !STARTER.test(after)
}

// after "in the U.S." a new sentence begins with one of the words that begin sentences; a name after "Nov." or "U.S." does not
const STARTER =
  /^["'“‘(]?(?:The|A|An|In|On|At|It|He|She|They|We|I|You|But|And|This|That|These|Those|There|His|Her|Its|Their|However|Meanwhile|After|Before|When|While|If|As|For|From|By|With|Since|Although|Despite|According|Also|Now|Then|What|Who|Why|How|So|Some|Many|Most|Both|Last|Earlier|Later|No|Not|To)\b/

function trim(text: string, piece: {start: number; end: number}, offset: number): {start: number; end: number} {
  let {start, end} = piece
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return {start: start + offset, end: end + offset}
}
