import {rarityOf} from '../../vocabulary/index.ts'

const prefixes =
  /^(?:un|re|non|pre|anti|co|de|mis|over|under|out|up|sub|super|inter|intra|multi|mega|micro|mini|bio|geo|eco|cyber|post|pro|semi|ultra|hyper|neo|pseudo|auto|tele|counter|cross|self|mid|trans|tri|quad|nano|petro|hydro|electro|aero|astro|agri|euro|narco|psycho|socio)(?=(?<rest>[a-z]{4,}))/
const suffixes =
  /(?<=(?<base>[a-z]{4,}))(?:able|like|wise|less|ish|esque|fest|gate|proof|scape|ware|ship|hood|dom|ward|wards)$/
// "restructurer"; those of verbs in -ate have -or
const agent = /^(?<base>[a-z]{8,}(?<!at))ers?$/
const adverb = /^(?<base>[a-z]{2,}(?:less|ed|ing|ous|ive|ar|ful|ish|ant|ent))ly$/

/** Whether a word that stands in no list is made of known words by rule: a compound, a prefix or suffix that goes with any word. */
export function isFormed(word: string): boolean {
  return (
    isCompound(word) ||
    isPluralOfDoing(word) ||
    [prefixes, suffixes, agent, adverb].some(pattern => isDerived(word, pattern))
  )
}

/** Whether a prefix and a suffix taken off leave any known word, a rare one too: "unboardable", "wirelessly". */
export function isMade(word: string): boolean {
  const rest = word.replace(prefixes, '')
  const stem = rest.replace(
    /(?:abl[ey]|ly|ness|less|ing|ings|ed|ers?|ful|ish|like|ists?|isms?|ation|ized?|ised?|s)$/,
    '',
  )
  return [rest, stem].some(
    part => part.length > 3 && part !== word && (rarityOf(part) !== undefined || rarityOf(`${part}e`) !== undefined),
  )
}

// "launchings"
function isPluralOfDoing(word: string): boolean {
  return /[a-z]{2}ings$/.test(word) && rarityOf(word.slice(0, -1)) !== undefined
}

// "spaceplane", "livestream", "backend"
function isCompound(word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    if (isPart(word.slice(0, cut)) && isPart(word.slice(cut))) return true
  }
  return false
}

function isPart(word: string): boolean {
  const rarity = rarityOf(word)
  return rarity !== undefined && rarity !== 'rare'
}

function isDerived(word: string, pattern: RegExp): boolean {
  const {rest, base = rest} = pattern.exec(word)?.groups ?? {}
  if (base === undefined) return false
  return [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')].some(isPart)
}
