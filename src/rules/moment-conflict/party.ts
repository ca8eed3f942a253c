import {clauseAt, type Document, type Name} from '../../reading/index.ts'

/** The ids of the people, bodies and things that the clause at a place has for its subject or object. */
export function partyOf(document: Document, at: number): string[] {
  const clause = clauseAt(document, at)
  const ids = [clause?.subject?.id, clause?.object?.id].flatMap(id => (id === undefined ? [] : [id]))
  return ids.filter(id => document.names.some(name => name.id === id && isParty(name) && !isOpening(document, name)))
}

/** Whether one of the ids is the other, or a shorter or longer form of it: "ada-marsh" and "marsh". */
export function areOneParty(a: readonly string[], b: readonly string[]): boolean {
  return a.some(x => b.some(y => `-${x}-`.includes(`-${y}-`) || `-${y}-`.includes(`-${x}-`)))
}

// "Sentencing is set": a capital that the sentence gives it
function isOpening({sentences}: Document, {type, start, sentence, text}: Name): boolean {
  return type === 'thing' && !text.includes(' ') && sentences[sentence]?.start === start
}

function isParty({type}: Name): boolean {
  return type === 'person' || type === 'organisation' || type === 'thing'
}

const GENERIC =
  /^(?:man|woman|people|person|police|officials?|they|it|he|she|who|which|that|we|i|you|this|there|all|one|some|many|others?|group|team|company|firm|government|time|day|week|year|part|thing|work|case|member|first|second|child|inquiry|investigation|door|source|report|[a-z])$/

/** The id of what the clause at a place befalls, where it is told by a telling name or noun: the subject of what is done to it or happens, else the object. */
export function patientOf(document: Document, at: number): string[] {
  const clause = clauseAt(document, at)
  if (!clause?.verb) return []
  const {subject, object, verb} = clause
  const patient = verb.passive ? subject : (object ?? subject)
  return patient?.id === undefined || GENERIC.test(patient.id) ? [] : [ALIKE.get(patient.id) ?? patient.id]
}

const ALIKE = new Map(
  [
    'talk, negotiation, discussion, consultation',
    'vaccination, inoculation, jab, immunisation, immunization',
    'production, line, assembly, manufacture',
    'phone, smartphone, handset',
    'ship, vessel, boat, tanker, freighter, bulker, trawler',
    'trial, hearing, proceeding',
    'plant, factory, works, mill',
    'election, vote, poll, ballot',
    'match, game, fixture',
    'school, lesson, class',
  ].flatMap(words => {
    const [first = '', ...rest] = words.split(', ')
    return rest.map(word => [word, first] as const)
  }),
)
