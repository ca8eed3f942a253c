import type {Clause, Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import type {Match} from './match.ts'

const REFUSING =
  /\b(?:(?:refus(?:e[sd]?|ing|al)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing|ure)?|unwilling|unable|(?:decid|choos)(?:es?|ed|ing) not|chose not|opted not|no plans?|no intention|(?:not|n['’]t) (?:intend|plan|want)|(?:has|have|had) yet) to|(?:rul(?:e[sd]?|ing) out|decid(?:e[sd]?|ing) against|without(?: ever)?|stop(?:s|ped|ping) short of|no intention of|no plans for|instead of|rather than|avoid(?:s|ed|ing)?))(?: \w+ly| even| once)? (?:(?:have|be|been|being|having|any|an?|the|fresh|new|further) )*$/i
// "no - one", as tokenisers write it
const SPLIT = /\bno ?- ?one\b/i
const NO_DASH = 5

// "there is no reason to resign", "a risk of"
const AT_STAKE = /\b(?:need|reason|point|wish|desire|chance|risk|danger|fears?|hopes?) (?:to|of|in|that)\b[^.;,]*$/i
const NEGATOR = /^(?:no|not|never|nothing|neither|none|nobody|without|n['’]t)$/
const NOT_ANY = /^(?:no|not (?:a|one|an)|none|nobody|neither)\b/i

const NEGATING = /^(?:unable|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing))$/

/** Whether what a wording tells is denied: not, never, nobody, without, refused to, ruled out. */
export function isDenied(document: Document, clause: Clause, match: Match): boolean {
  const {source, tokens} = document
  const {verb, subject} = clause
  const begin = Math.min(match.first, verb?.head === match.first ? verb.first : match.first)
  const before = source.text.slice(Math.max(0, (tokens[begin]?.start ?? 0) - 60), tokens[begin]?.start)
  const inside = tokens.slice(match.first + 1, match.last).filter(({index}) => !match.matched.includes(index))
  if (REFUSING.test(before) || inside.some(({lower}) => NEGATOR.test(lower))) return true
  if (/\b(?:no|not an?|without an?) (?:[a-z]+ )?$/i.test(before)) return true
  if (!verb || Math.abs(verb.head - match.first) > 6) return false
  // "unable" is a word of the wording itself
  if (verb.negated) return !match.matched.some(index => NEGATING.test(tokens[index]?.lower ?? ''))
  return (
    subject !== undefined &&
    (NOT_ANY.test(source.text.slice(subject.start, subject.end)) ||
      SPLIT.test(source.text.slice(Math.max(0, subject.start - NO_DASH), subject.end)))
  )
}

// "offered to resign" is neither "resigned" nor "will not"
const OFFERED = /\b(?:offer(?:s|ed|ing)?|volunteer(?:s|ed|ing)?|ready|willing|prepared) to $/i

/** Whether it is asked, merely possible, denied by somebody, or hangs on what is. */
export function isUncertain(document: Document, clause: Clause, sentence: Sentence, match: Match): boolean {
  const {source, clauses} = document
  const text = source.text.slice(sentence.start, sentence.end)
  if (/\?["'”’]?\s*$/.test(text)) return true
  const begin = document.tokens[match.first]?.start ?? sentence.start
  if (OFFERED.test(source.text.slice(sentence.start, begin))) return true
  if (/\bto avoid (?:\w+ )?$/.test(source.text.slice(sentence.start, begin))) return true
  const end = document.tokens[match.last - 1]?.start ?? sentence.end
  if (AT_STAKE.test(source.text.slice(sentence.start, end))) return true
  const standing = clause.verb?.standing ?? 'done'
  if (
    clause.verb?.head === match.first &&
    clause.verb.tense === 'none' &&
    !isAside(document, match) &&
    !isDenied(document, clause, match)
  )
    return true
  if (/^(?:done|decided)$/.test(standing)) return isUnder(document, clause) && !isDenied(document, clause, match)
  // "people are advised not to return turtles to the water"
  if (standing === 'denied' || standing === 'asked') return true
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent]
  return !isDenied(document, clause, match) || parent?.verb?.standing === 'possible'
}

// "fell by a tenth, missing the forecast"
function isAside({tokens}: Document, {wording, first}: Match): boolean {
  return wording.party === 'none' && /ing$/.test(tokens[first]?.lower ?? '')
}

// "nobody believes that he resigned", "denied having taken questions"
function isUnder({clauses}: Document, {parent, marker}: Clause): boolean {
  const verb = parent === undefined ? undefined : clauses[parent]?.verb
  if (/^(?:if|whether|unless|until)$/.test(marker ?? '')) return true
  return (
    verb !== undefined &&
    ((verb.negated && /^(?:believe|think|say|claim|suggest|mean|confirm|know)$/.test(verb.lemma)) ||
      /^(?:deny|doubt|claim|allege|hope|fear|expect|threaten)$/.test(verb.lemma))
  )
}
