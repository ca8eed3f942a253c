import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import {onlyPersonIn} from './only-person.ts'

/** When somebody was born. */
export interface Born {
  readonly claim: Claim<Time>
  readonly person: Bearer
}

const BORN = /\bborn (?:(?:in|on|at|near) )?(?:[\p{L}.,’' -]{1,40} (?:in|on) |(?:in|on) )?$/iu

/** The births that a report with these claims dates, each of the only person whom its sentence tells of. */
export function birthsIn(document: Document, claims: readonly Claim[]): Born[] {
  return claims
    .filter(time.is)
    .filter(claim => isBirth(document, claim))
    .flatMap(claim => {
      const person = personOf(document, claim)
      return person ? [{claim, person}] : []
    })
}

function isBirth({source: {text}, sentences}: Document, claim: Claim<Time>): boolean {
  const {earliest, latest, modifier, type} = claim.value
  const from = Math.max(sentences[claim.frame.sentence]?.start ?? 0, claim.start - 60)
  const isDay = type === 'DATE' && earliest !== undefined && latest !== undefined && modifier === undefined
  return isDay && /\d{4}/.test(claim.text) && BORN.test(text.slice(from, claim.start))
}

// "Venn, 42, who was born in 1951"
const BESIDE = /^(?:,? \(?(?:aged )?\d{1,3}\)?)?,? (?:who (?:was|is) |was |is )?$/

// "his lawyer said the owner, who was born in 1951": with "his" there is one
function personOf(document: Document, claim: Claim): Bearer | undefined {
  const {
    names,
    source: {text},
  } = document
  const {sentence} = claim.frame
  const born = text.toLowerCase().lastIndexOf('born', claim.start)
  const before = names.findLast(({end, type, sentence: own}) => end <= born && type === 'person' && own === sentence)
  if (before && BESIDE.test(text.slice(before.end, born))) return {id: before.id, name: before.name}
  if (isDescribed(document, claim)) return lastNamed(document, sentence)
  return onlyPersonIn(document, sentence)
}

const DESCRIBED = /^The (?:\p{Ll}[\p{L}-]* ){1,3}(?:of \p{L}+)?,? ?,? ?(?:who )?(?:was|is) (?:\p{Ll}+ ){0,2}$/u

// "The mother of two, who was born in 1956,": whom the sentence before is of
function isDescribed({source: {text}, sentences}: Document, {start, frame}: Claim): boolean {
  const from = sentences[frame.sentence]?.start ?? 0
  return DESCRIBED.test(text.slice(from, text.toLowerCase().lastIndexOf('born', start)).replace(/,/g, ''))
}

const BACK = 4

function lastNamed({names, sentences}: Document, sentence: number): Bearer | undefined {
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    const own = names.filter(({type, sentence: where}) => type === 'person' && where === at)
    const [first] = own
    if (first && sentences[at])
      return own.every(({id}) => id === first.id) ? {id: first.id, name: first.name} : undefined
  }
  return undefined
}
