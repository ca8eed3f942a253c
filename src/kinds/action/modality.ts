import type {Clause, Document, Standing} from '../../reading/index.ts'
import {CONDITIONAL, GOVERNING} from './lexicon.ts'
import type {Hit} from './wording.ts'

/** How far the deed of a clause is said to be so. */
export function modalityOf(document: Document, clause: Clause, hit: Hit): Standing {
  if (isQuestion(document, clause)) return 'possible'
  const standing = hit.chained ? chainedStanding(document, clause, hit) : (clause.verb?.standing ?? 'done')
  if (hangsOn(document, clause) && (standing === 'done' || standing === 'decided')) return 'possible'
  return ruledOut(document, clause) ?? accused(document, clause) ?? governed(document, clause) ?? standing
}

/** Whether a clause asks rather than tells. */
export function isQuestion({tokens, sentences}: Document, {sentence}: Clause): boolean {
  return tokens[(sentences[sentence]?.last ?? 0) - 1]?.lower === '?'
}

// "agreed to buy" is the step of agreeing, done; "will agree to buy" is decided
function chainedStanding({tokens}: Document, {verb}: Clause, {first}: Hit): Standing {
  if (!verb) return 'done'
  if (verb.tense === 'future') return 'decided'
  const opening = tokens.slice(first, verb.head).map(({lower}) => lower)
  return opening.some(word => /^(?:may|might|could|would|can)$/.test(word)) ? 'possible' : 'done'
}

/** Whether a clause names a condition or an end that has not come: "if", "until" (with nothing told as past). */
export function hangsOn({clauses}: Document, {marker, parent, verb}: Clause): boolean {
  if (marker === undefined || !CONDITIONAL.has(marker)) return false
  if (marker === 'if' || marker === 'unless' || marker === 'whether' || marker === 'provided' || marker === 'lest')
    return true
  const main = parent === undefined ? undefined : clauses[parent]?.verb
  return main?.standing !== 'done' && verb?.tense !== 'past'
}

// "ruled out lifting the ban"
function ruledOut({tokens}: Document, {verb}: Clause): Standing | undefined {
  if (verb?.tense !== 'none') return undefined
  const [rule, out] = [tokens[verb.first - 2], tokens[verb.first - 1]]
  return rule?.lemma === 'rule' && out?.lower === 'out' ? 'denied' : undefined
}

// "accused of shooting", "suspected of taking part"
function accused({tokens}: Document, {verb, marker}: Clause): Standing | undefined {
  if (!verb || (marker !== 'of' && marker !== 'with' && marker !== 'for')) return undefined
  const before = tokens.slice(Math.max(0, verb.first - 5), verb.first)
  return before.some(({lemma}) => /^(?:accuse|suspect|blame|charge)$/.test(lemma)) ? 'possible' : undefined
}

// "the decision to leave", "a threat to suspend"
function governed({tokens}: Document, {verb, marker}: Clause): Standing | undefined {
  if (marker !== 'to' || !verb) return undefined
  for (let at = verb.first - 1; at >= verb.first - 3; at--) {
    const token = tokens[at]
    if (token?.tag === 'NOUN' || token?.tag === 'VERB')
      return Object.hasOwn(GOVERNING, token.lemma) && token.tag === 'NOUN' ? GOVERNING[token.lemma] : undefined
  }
  return undefined
}
