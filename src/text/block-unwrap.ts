/** A break between two lines of one paragraph: where it stands, what stands before and after it. */
interface Break {
  readonly at: number
  readonly end: number
  readonly line: string
  readonly next: string
  /** Counts the paragraphs, which empty lines divide. */
  readonly paragraph: number
}

/**
 * Turns the line breaks inside hard-wrapped paragraphs into spaces, unit for unit, so that every offset stays as it is. A margin made a
 * break where the first word of the next line would not have stood on the line; a text is wrapped where most of its breaks are of
 * that sort, a paragraph alone where its lines are of about one length. A hyphen at a break becomes a soft one, or ends no word.
 */
export function unwrap(text: string): string {
  const breaks = breaksOf(text)
  if (breaks.length === 0) return text
  const width = breaks.reduce((most, {line, next}) => Math.max(most, line.length, next.length), 0)
  const isMade = margins.find(({made, share}) => isWrapped(breaks, width, made, share))?.made
  const made = isMade
    ? breaks.filter(each => isMade(each, width) || runsOn(each))
    : paragraphsOf(breaks).flatMap(own => (isParagraphWrapped(own) ? own : []))
  return joined(text, made)
}

const NARROWEST = 40
const WIDEST = 120
const STOPPED = /[.!?…:]["'”’)\]]*$/
const ITEM = /^\s*(?:[-*•·–—]|\d{1,2}[.)]|\(?[a-z][.)])\s/
// "Varnholm    12    34", "| Varnholm | 12 |"
const ROW = /(?<![.!?:]["'”’)]?) {2,}\S|\t|^\||\|$/

function breaksOf(text: string): Break[] {
  const breaks: Break[] = []
  let [before, paragraph] = ['', 0]
  let end = 0
  for (const {0: found, index} of text.matchAll(/[^\r\n]+/g)) {
    const line = found.trimEnd()
    if (line === '') continue
    const gap = text.slice(end, index).replaceAll('\r\n', '\n')
    if (/[\r\n][^\r\n]*[\r\n]/.test(gap)) paragraph++
    else if (before !== '') breaks.push({at: end, end: index, line: before, next: line, paragraph})
    before = line
    end = index + line.length
  }
  return breaks
}

/** A margin that is kept to the unit, and one of letters of different widths, which more or fewer of them fill. */
const margins = [
  {made: isFull, share: 0.9},
  {made: isLong, share: 0.6},
]

function isWrapped(breaks: readonly Break[], width: number, isMade: typeof isFull, share: number): boolean {
  if (breaks.length < 3 || width < NARROWEST || width > WIDEST) return false
  const made = breaks.filter(each => isMade(each, width))
  return (
    made.length >= breaks.length * share &&
    made.filter(isOpen).length >= made.length * 0.6 &&
    made.filter(isOnward).length >= made.length * 0.4
  )
}

// the next word would have gone over the margin
function isFull(each: Break, width: number): boolean {
  const word = /^\s*(\S{1,200})/.exec(each.next)?.[1] ?? ''
  return each.line.length + 1 + word.length > width && !ITEM.test(each.next) && !isRow(each)
}

function isLong(each: Break, width: number): boolean {
  return isFull(each, width) || (isFull(each, width * 0.75) && isOpen(each))
}

function isOnward({next}: Break): boolean {
  return /^\s*\p{Ll}/u.test(next)
}

function isOpen({line}: Break): boolean {
  return !STOPPED.test(line)
}

function isRow({line, next}: Break): boolean {
  return ROW.test(line.trimStart()) || ROW.test(next.trimStart())
}

// in a wrapped text, what stops short of the margin and goes on in a small letter was broken by hand
function runsOn(each: Break): boolean {
  return isOpen(each) && isOnward(each) && !isRow(each) && !ITEM.test(each.next)
}

function paragraphsOf(breaks: readonly Break[]): Break[][] {
  const paragraphs: Break[][] = []
  for (const each of breaks) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.paragraph === each.paragraph) last.push(each)
    else paragraphs.push([each])
  }
  return paragraphs
}

function isParagraphWrapped(breaks: readonly Break[]): boolean {
  const lengths = breaks.map(({line}) => line.trim().length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest < NARROWEST || longest > 110 || lengths.some(length => length < longest * 0.6)) return false
  // no line is much longer than the width, so neither is the last
  if ((breaks.at(-1)?.next.trim().length ?? 0) > longest + 20) return false
  if (breaks.some(each => ITEM.test(each.next) || isRow(each))) return false
  const onward = breaks.filter(isOnward).length
  return (
    breaks.filter(isOpen).length / breaks.length >= 0.6 &&
    onward >= Math.min(2, breaks.length) - (breaks.length > 1 ? 1 : 0)
  )
}

function joined(text: string, breaks: readonly Break[]): string {
  const parts: string[] = []
  let from = 0
  for (const each of breaks) {
    const hyphen = hyphenAt(text, each)
    const at = hyphen === undefined ? each.at : each.at - 1
    parts.push(text.slice(from, at), hyphen ?? ' '.repeat(each.end - at))
    from = each.end + (hyphen === undefined ? 0 : each.next.length - each.next.trimStart().length)
  }
  return breaks.length === 0 ? text : parts.join('') + text.slice(from)
}

const SOFT = '\u00ad'
// "well-\nknown", "28-\nyear-old", "Franco-\nPrussian"
const COMPOUND_HEAD =
  /^(?:.*\d|(?:.*-)?(?:all|anti|back|best|big|close|co|counter|cross|deep|double|east|eight|ex|fast|fifth|first|five|four|fourth|free|front|full|good|half|hard|hand|high|home|ill|in|large|late|left|life|long|low|many|mid|middle|multi|near|new|newly|nine|non|north|off|old|one|open|out|over|own|part|post|pre|pro|quarter|quasi|re|right|second|self|semi|seven|short|single|six|small|so|soft|south|state|ten|then|third|thirty|three|top|twelve|twenty|two|ultra|under|up|vice|warm|well|west|wide|world|year))$/i
const COMPOUND_TAIL =
  /^(?:year|month|week|day|hour|minute|long|old|based|led|backed|born|built|made|owned|run|held|known|term|time|scale|level|style|type|like|wide|free|proof|elect|general|in|out|up|down|off|on|to|and|of|the|a|century|mile|foot|inch|man|seat|member|story|page|class|rate|round|degree|speed|strong|friendly|related|controlled|educated|speaking)(?!\p{L})/iu

// a hyphen at the margin divides a word unless the word would have one there anyway
function hyphenAt(text: string, {at, end, line, next}: Break): string | undefined {
  const head = /(?<![\p{L}\d-])(?<head>[\p{L}\d][\p{L}\d-]{0,40})-$/u.exec(line)?.groups?.head
  const tail = next.trimStart()
  if (head === undefined || !/^[\p{L}\d]/u.test(tail)) return undefined
  const length = end - at + 1 + next.length - tail.length
  const whole = `${/[^-]*$/.exec(head)?.[0] ?? ''}${/^\p{L}*/u.exec(tail)?.[0] ?? ''}`
  return isCompound(head, tail) && !text.includes(whole) ? `-${SOFT.repeat(length - 1)}` : SOFT.repeat(length)
}

/** Whether words on the two sides of a hyphen at a margin would have it anyway. */
export function isCompound(head: string, tail: string): boolean {
  return /^[\p{Lu}\d]/u.test(tail) || COMPOUND_HEAD.test(head) || COMPOUND_TAIL.test(tail)
}
