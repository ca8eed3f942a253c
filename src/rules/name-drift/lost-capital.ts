import type {Document, Name} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** Names of people and places in small letters that make no word: "to see varnov", where the report also has "Varnov". */
export function lostCapitalDrifts(document: Document): Drift[] {
  const small = document.tokens.filter(({text}) => SMALL.test(text))
  const lost = small.filter(token => !isKnownWord(token.text) && !isInAddress(document, token))
  const groups = groupBy(lost, ({lower}) => lower)
  return [...groups].flatMap(([word, own]) => driftOf(document, word, own))
}

const SMALL = /^\p{Ll}{5,20}$/u

function isKnownWord(word: string): boolean {
  return rarityOf(word) !== undefined
}

// in the address of a page, an account or a tag every name is small
function isInAddress({source: {text}}: Document, {start, end}: Token): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(lineStart).split('\n', 1)[0] ?? ''
  const joined = /[^\s“"'‘(]$|[-/_=] $/u.test(text.slice(Math.max(0, start - 2), start))
  return joined || /^ ?[-/_=&*\d]|^\.\p{L}/u.test(text.slice(end, end + 2)) || /https?:|www\.|@/.test(line)
}

function driftOf(document: Document, word: string, own: readonly Token[]): Drift[] {
  const bearers = document.names.filter(name => isNamed(name, word))
  const [odd, ...more] = own
  const [usual] = bearers
  if (!odd || !usual || bearers.length < own.length) return []
  return [
    {
      source: document.source.id,
      how: 'case',
      odd: nameOf(document, odd),
      usual,
      before: more.map(token => nameOf(document, token)),
      confidence: 0.85,
    },
  ]
}

function isNamed({type, how, text}: Name, word: string): boolean {
  if (!/^(?:person|place)$/.test(type) || how === 'description') return false
  const words = text.split(/\s+/)
  return (type === 'person' ? words.at(-1) : text)?.toLowerCase() === word && /^\p{Lu}\p{Ll}/u.test(words.at(-1) ?? '')
}
