import {clauseAt, type Clause, type Document, type Standing} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {GOVERNING, QUALIFYING, REPORTING} from './lexicon.ts'
import {hangsOn, isQuestion} from './modality.ts'

/** How far the deed that a noun tells of is said to be so: by its adjectives, the noun or verb that governs it, and its clause. */
export function modalityOfNoun(document: Document, token: Token, first: number): Standing {
  const clause = clauseAt(document, token.start)
  if (clause && (isQuestion(document, clause) || hangsOn(document, clause))) return 'possible'
  return (
    qualified(document, first) ?? governed(document, first) ?? (clause ? inClause(document, token, clause) : 'done')
  )
}

const REACH = 3

// "the planned suspension"
function qualified({tokens}: Document, first: number): Standing | undefined {
  for (let at = first - 1; at >= first - REACH; at--) {
    const token = tokens[at]
    if (!token || /^(?:PUNCT|ADP|VERB)$/.test(token.tag) ? !Object.hasOwn(QUALIFYING, token?.lower ?? '') : false)
      return undefined
    if (token && Object.hasOwn(QUALIFYING, token.lower)) return QUALIFYING[token.lower]
  }
  return undefined
}

// "plans for a withdrawal", "the threat of suspension"
function governed({tokens}: Document, first: number): Standing | undefined {
  for (let at = first - 1; at >= first - REACH - 1; at--) {
    const token = tokens[at]
    if (token?.tag === 'ADP') {
      const governor = tokens[at - 1]
      if (governor?.tag !== 'NOUN' || !/^(?:of|for|on|about)$/.test(token.lower)) return undefined
      return Object.hasOwn(GOVERNING, governor.lemma) ? GOVERNING[governor.lemma] : undefined
    }
    if (token && !/^(?:DET|ADJ|PRON|PART|NOUN|PROPN)$/.test(token.tag)) return undefined
  }
  return undefined
}

function inClause({tokens}: Document, token: Token, {verb, subject, object}: Clause): Standing {
  if (!verb) return 'done'
  const isSubject = subject !== undefined && subject.head === token.index
  const isObject = object !== undefined && object.head === token.index
  const lemma = verb.lemma.split(' ')[0] ?? ''
  if (isSubject) return ofSubject(verb.lemma, verb.passive, verb.standing)
  const reach = token.index > verb.head && token.index - verb.head <= REACH_OF_VERB
  if ((isObject || reach) && Object.hasOwn(REPORTING, lemma) && !verb.passive) return REPORTING[lemma] ?? 'done'
  if (isObject && verb.standing !== 'done') return verb.standing
  return verb.lemma === 'be' && CONTINGENT.has(tokens[verb.head + 1]?.lower ?? '') ? 'possible' : 'done'
}

const REACH_OF_VERB = 4
const CONTINGENT = new Set(['possible', 'conditional', 'impossible', 'likely', 'unlikely', 'dependent'])

// "the withdrawal will begin in May", "the suspension was announced"
function ofSubject(lemma: string, passive: boolean, standing: Standing): Standing {
  if (standing !== 'done') return standing
  return passive && Object.hasOwn(REPORTING, lemma) ? (REPORTING[lemma] ?? 'done') : 'done'
}
