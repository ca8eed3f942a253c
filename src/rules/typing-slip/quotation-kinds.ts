import {allIn} from '../../text/index.ts'
import type {Stretch} from './family.ts'
import type {Mark} from './quotation-sides.ts'

interface Paragraph {
  readonly start: number
  readonly text: string
  readonly pairs: readonly (readonly [Mark, Mark])[]
  readonly closing: readonly Mark[]
}

/** Single marks that open inside double ones and are closed by these: "“He told me, ‘Go home,” she said". */
export function crossedIn({start, text, pairs, closing}: Paragraph): readonly Stretch[] {
  return pairs.flatMap(([open, close]) => {
    const words = text.slice(open.at + 1 - start, close.at - start)
    const [opener, another] = allIn(OPENER, words)
    if (opener === undefined || another !== undefined || CLOSER.test(words.slice(opener.index + 1))) return []
    const closesAgain = closing.some(({at}) => at > close.at)
    if (!closesAgain && !INTRODUCED.test(words.slice(0, opener.index))) return []
    return [close.around]
  })
}

/** The single mark that closes what a double one opened: "“The bridge is old,’ he said". */
export function wronglyClosed({start, text}: Paragraph, mark: Mark | undefined): Stretch | undefined {
  if (mark === undefined) return undefined
  const words = text.slice(mark.at + 1 - start)
  const found = /\p{L}[,.?!]['’](?=\s|$)/u.exec(words) ?? FEW_WORDS.exec(words)
  if (!found || /(?:^|[\s("“—–-])['‘]/.test(words.slice(0, found.index))) return undefined
  const at = found.index + found[0].length
  const shown = /(?:\S{1,30}\s){0,3}\S{1,30}$/.exec(words.slice(Math.max(0, at - 124), at))?.[0] ?? ''
  const end = mark.at + 1 + at
  return {start: end - shown.length, end}
}

// "“very old' bridge", but not "“the owners' bridge" nor "“singin' it"
const FEW_WORDS = /^\s?(?:\p{L}+ ){0,5}\p{L}*(?:[^sn\P{L}]|[^i]n)['’](?= (?!(?:s|d|m|t|re|ve|ll)\b)\p{Ll})/u

// not 'em, '90s, 'tis
const OPENER =
  /(?<=^|[\s([—–])['‘](?!(?:e?m|ti?ll?|t?is|twas|twere|twill|cau?se|co[sz]|b?out|round|n|nuff|e?re|e|h?im|er|cept|fraid|nother|neath|gainst|kay|scuse|course|phone|plane|bus|night|morning)\b|\d)(?=\p{L}{2,20}\b)/giu
const CLOSER = /['’](?!\p{L})/u
// words that lead up to a quotation
const INTRODUCED =
  /(?:^|[,:]|\b(?:said|say|says|saying|like|asked|asking|thought|thinking|told (?:me|him|her|us|them)|called|shouted|was|went|goes)) $/u
