import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

const LONGEST = 6

/** Acronyms with a letter in the wrong case: "iSS" in a report that writes "ISS". */
export function caseDrifts(document: Document): Drift[] {
  const acronyms = new Map(
    document.tokens
      .filter(isAcronym)
      .reverse()
      .map(token => [token.text.toLowerCase(), token]),
  )
  return document.tokens.flatMap(token => {
    const usual = acronyms.get(token.text.toLowerCase())
    return usual && isMixed(token) ? [driftOf(document, token, usual)] : []
  })
}

function isAcronym({text}: Token): boolean {
  return /^\p{Lu}{2,6}$/u.test(text)
}

// neither "Iss" at the head of a sentence nor "NASAs"
function isMixed({text}: Token): boolean {
  return (
    text.length <= LONGEST &&
    /^\p{Ll}\p{Lu}+$|^\p{Lu}+\p{Ll}\p{Lu}+$|^\p{Lu}{2,}\p{Ll}$/u.test(text) &&
    !/s$/.test(text)
  )
}

function driftOf(document: Document, odd: Token, usual: Token): Drift {
  return {
    source: document.source.id,
    how: 'case',
    odd: nameOf(document, odd),
    usual: nameOf(document, usual),
    before: [],
    confidence: 0.9,
  }
}
