import {compareNames, type Document} from '../../reading/index.ts'
import {partsOf, type Address} from './addresses.ts'

/** The full name of the only person of a surname whom a report knows; `undefined` where it knows none or several. */
export function soleBearer(
  document: Document,
  {surname, text: called}: Pick<Address, 'surname' | 'text'>,
): string | undefined {
  const {text} = document.source
  const full = document.names
    .filter(({type}) => type === 'person' || type === 'thing')
    .map(name => ({type: name.type, text: name.text.replace(/['’]s?$/, ''), parts: partsOf(name.text)}))
    .filter(({parts}) => parts.length > 1)
    .filter(({type, parts}) => parts.at(-1) === surname || (type === 'person' && parts[0] === surname))
  const longest = full.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (!longest || !/\p{L}{2}/u.test(longest.parts[0] ?? '')) return undefined
  const isOne = full.every(({text: other}) => compareNames(other, longest.text, 'person') === 'same')
  return isOne && !isFamily(text, called.split(/\s+/).at(-1) ?? '') ? longest.text : undefined
}

// "Mr and Mrs Marsh", "the Marshes", "Dara and Ivo Marsh", "the Marsh brothers"
function isFamily(text: string, surname: string): boolean {
  const name = surname.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(
    String.raw`\b(?:Mr|Mrs|Ms|Miss)\.? (?:and|&) (?:Mr|Mrs|Ms|Miss)\.? (?:\p{Lu}[\p{L}-]{1,20} ){0,2}${name}\b|(?<!\p{Lu}[\p{L}.’'-]{0,20} )\b\p{Lu}[\p{L}-]{1,20} (?:and|&) \p{Lu}[\p{L}-]{1,20} ${name}\b|\b[Tt]he ${name}e?s\b|\b${name}e?s['’] |\b${name} (?:famil|brothers|sisters|couple|siblings|twins|household|clan)`,
    'u',
  ).test(text)
}

const KIN =
  /\b(?:wife|wives|husband|spouse|widow(?:er)?|partner|boyfriend|girlfriend|fianc[eé]e?|brother|sister|twin|son|daughter|mother|father|parents?|mum|mom|dad|couple|famil(?:y|ies)|siblings?|uncle|aunt|cousin|niece|nephew|grand\p{Ll}{3,10}|in-law|married|namesake)s?\b/iu
const WOMEN =
  /\b(?:wife|widow|sister|daughter|mother|mum|mom|girlfriend|niece|aunt|cousin|grandmother|granddaughter|siblings?|twin|namesake)(?:s|-in-law)?\b(?!,? (?:of|[\p{L}]{2,20}, (?:\d|1[0-7]),))/iu
const MARRIED = /\b(?:née|nee|maiden|married|marriage|marry|wed|wedding|divorc\p{Ll}{1,4}|engaged|bride)\b/iu
const CHANGED = /\b(?:transgender|trans|pronouns?|transition(?:ed|ing)?|gender|sex change)\b/iu
const PROMOTED =
  /\b(?:promot\p{Ll}{1,5}|demot\p{Ll}{1,5}|rank|ranks|stripped|rose to|former|formerly|then|later|eventually|retired|became|become|acting|posthumous\p{Ll}{0,2}|years (?:later|earlier|ago))\b/iu

/** Whether words of the report make two people, or two times, of those who are called by two titles. */
export function isExplained(document: Document, clash: 'sex' | 'marriage' | 'rank', pair: readonly Address[]): boolean {
  const {text} = document.source
  const near = pair.map(({sentence}) => around(document, sentence, clash === 'sex' ? 1 : 0)).join('\n')
  if (clash === 'rank') return /\b(?:promot|demot)/i.test(text) || PROMOTED.test(near) || KIN.test(near)
  if (CHANGED.test(text)) return true
  return clash === 'sex' ? KIN.test(near) || MARRIED.test(near) : WOMEN.test(near) || MARRIED.test(near)
}

function around({source, sentences}: Document, at: number, reach: number): string {
  return sentences
    .slice(Math.max(0, at - reach), at + reach + 1)
    .map(({start, end}) => source.text.slice(start, end))
    .join('\n')
}
