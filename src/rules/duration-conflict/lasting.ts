import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import {clauseAt, sentenceAt, tokensIn, type Document, type Name} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import {groupBy} from '../../text/index.ts'
import {contractOf} from './contract.ts'

/** How long something of a known sort is said to last, and for whom. */
export interface Lasting {
  readonly claim: Claim<Time>
  readonly what: string
  readonly people: readonly Bearer[]
}

const NOUNS: Readonly<Record<string, string>> = {
  sentence: 'sentence',
  term: 'sentence',
  imprisonment: 'sentence',
  contract: 'contract',
  deal: 'contract',
  pact: 'contract',
  extension: 'contract',
  ban: 'ban',
  suspension: 'ban',
  marriage: 'marriage',
  lease: 'lease',
  strike: 'strike',
  siege: 'siege',
  mourning: 'mourning',
  curfew: 'curfew',
  truce: 'truce',
  ceasefire: 'truce',
  walkout: 'strike',
  stoppage: 'strike',
  manhunt: 'hunt',
  captivity: 'captivity',
  ordeal: 'captivity',
  standoff: 'stand-off',
  'stand-off': 'stand-off',
  search: 'search',
  chase: 'chase',
  pursuit: 'chase',
  disappearance: 'time missing',
  delay: 'delay',
  hospitalization: 'stay in hospital',
  hospitalisation: 'stay in hospital',
}

const VERBS: Readonly<Record<string, string>> = {
  sentence: 'sentence',
  jail: 'sentence',
  imprison: 'sentence',
  suspend: 'ban',
  ban: 'ban',
  hospitalize: 'stay in hospital',
  hospitalise: 'stay in hospital',
  delay: 'delay',
  postpone: 'delay',
}

const AROUND: readonly (readonly [RegExp, string])[] = [
  [/\bin (?:the |a )?hospital (?:for )?(?:about |nearly |some |the past |more than )?$/i, 'stay in hospital'],
  [
    /\b(?:on the run|at large|on the loose|a fugitive|eluded (?:\w+ ){1,3}|evaded (?:\w+ ){1,3}) ?(?:for )?(?:about |nearly |some |more than )?$/i,
    'hunt',
  ],
  [
    /\b(?:trapped|buried|entombed|pinned)(?: (?:\w+ ){0,4}?)? for (?:about |nearly |some |more than )?$/i,
    'time trapped',
  ],
  [/\b(?:missing|disappeared|vanished)(?: (?:\w+ ){0,3}?)? for (?:about |nearly |some |more than )?$/i, 'time missing'],
  [
    /\b(?:held (?:hostage|captive|prisoner)|captive|in captivity|kept prisoner|as hostages?)(?: (?:\w+ ){0,3}?)? for (?:about |nearly |some |more than )?$/i,
    'captivity',
  ],
  [
    /\b(?:adrift|stranded|marooned|lost at sea|drifted|drifting)(?: (?:\w+ ){0,3}?)? for (?:about |nearly |some |more than )?$/i,
    'time adrift',
  ],
  [
    /\b(?:deliberated|deliberating)(?: (?:\w+ ){0,3}?)? for (?:about |nearly |some |more than |just |less than )?$/i,
    'deliberation',
  ],
  [/\b(?:in a coma|on life support)(?: (?:\w+ ){0,3}?)? for (?:about |nearly |some |more than )?$/i, 'coma'],
  [/\b(?:walked off (?:the|their) jobs?|walked out|downed tools|stopped work|on strike) for (?:a |some )?$/i, 'strike'],
  [
    /\b(?:valid|in force|in effect|binding) for (?:a (?:period|term) of )?(?:about |some |at least )?$/i,
    'term of the agreement',
  ],
  [/\bmarried (?:for )?(?:about |nearly |some |more than )?$/i, 'marriage'],
]
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/^ of (?:(?:national|official|public|state|civic|city|regional) )?mourning\b/i, 'mourning'],
  [/^ (?:in|at) (?:the |a )?hospital\b/i, 'stay in hospital'],
  [/^ (?:on the run|at large|on the loose)\b/i, 'hunt'],
  [/^ (?:of|in) captivity\b|^ as (?:a |an )?(?:hostages?|captives?|prisoners?)\b/i, 'captivity'],
  [/^ (?:under|beneath) (?:the )?(?:rubble|debris|snow|ruins|ground)\b|^ (?:trapped|underground)\b/i, 'time trapped'],
  [/^ (?:adrift|at sea)\b/i, 'time adrift'],
  [/^ of deliberations?\b/i, 'deliberation'],
  [/^ (?:of|in) marriage\b/i, 'marriage'],
  [/^ (?:in|behind) (?:a |state |federal )?(?:prison|jail|bars)\b/i, 'time in prison'],
]

/** The lengths in a report that a noun or verb beside them says what of: "a five-year sentence", "suspended for two months". */
export function lastingIn(document: Document, claims: readonly Claim<Time>[]): Lasting[] {
  const all = claims.flatMap(claim => {
    const what = isTold(document, claim) ? whatLasts(document, claim) : undefined
    return what === undefined ? [] : [{claim, what, people: peopleAt(document, claim)}]
  })
  // a report with two lengths of one sort tells of two things
  return all.filter(({claim, what}) =>
    all.every(other => other.what !== what || time.relate(other.claim, claim) !== 'conflict'),
  )
}

/** What there is one of in an event, whoever is named beside it. */
export function isSole({what}: Lasting): boolean {
  return /^(?:mourning|strike|curfew|truce|term of the agreement)$/.test(what)
}

const UNSURE = /^(?:possible|asked|threatened|denied)$/
const AT_MOST =
  /\b(?:up to|as (?:much|many|long) as|maximum|minimum|at (?:least|most)|face[sd]?|facing|could|would|may|might|if|another|additional|extra|remaining|suspended) (?:of |an? |the |more )*$/i

function isTold(document: Document, claim: Claim<Time>): boolean {
  const {verb} = clauseAt(document, claim.start) ?? {}
  if (verb && (verb.negated || UNSURE.test(verb.standing))) return false
  if (ANOTHER.test(before(document, claim)) || AGO.test(document.source.text.slice(claim.end, claim.end + 40)))
    return false
  return !AT_MOST.test(before(document, claim))
}

// of another time
const ANOTHER =
  /\b(?:last|previous|earlier|first|second|third|another|next|further|similar|separate|initial|original) (?:an? )?(?:\p{L}+ )?$/iu
const AGO =
  /^[^.;]{0,30}\b(?:last (?:year|month|week|spring|summer|autumn|winter)|years? ago|months? ago|(?:in|of) (?:\p{L}+ )?(?:19|20)\d\d)\b/iu

function before({source: {text}}: Document, {start}: Claim): string {
  return text.slice(Math.max(0, start - 50), start).replace(/\s/g, ' ')
}

const MOST_BETWEEN = 2

/** What a length is told of, as far as a noun or verb beside it says so. */
export function whatLasts(document: Document, claim: Claim<Time>): string | undefined {
  const what = sortOf(document, claim)
  return what === 'contract' ? contractOf(document, claim) : what
}

function sortOf(document: Document, claim: Claim<Time>): string | undefined {
  const after = document.source.text.slice(claim.end, claim.end + 40).replace(/\s/g, ' ')
  const beside =
    AFTER.find(([words]) => words.test(after)) ?? AROUND.find(([words]) => words.test(before(document, claim)))
  const {verb} = clauseAt(document, claim.start) ?? {}
  const sentenced =
    verb && VERBS[verb.lemma] !== undefined && /\b(?:to|for|by) (?:\w+ )?$/.test(before(document, claim))
  if (sentenced) return VERBS[verb.lemma]
  return beside?.[1] ?? whatWillLast(document, claim) ?? nounAfter(document, claim) ?? nounBefore(document, claim)
}

// "the walkout is to last 48 hours"
function whatWillLast(document: Document, {text, start, frame}: Claim): string | undefined {
  const before = document.source.text.slice(Math.max(0, start - 8), start)
  const lasts = frame.attribute === 'last' || (/^last /.test(text) && /\b(?:to|will) $/.test(before))
  const isAnother = /\b(?:last|previous|earlier|first|former|similar)\b/i.test(frame.subject?.text ?? '')
  return lasts && !isAnother ? NOUNS[frame.subject?.id ?? ''] : undefined
}

// "a five-year prison sentence"
function nounAfter(document: Document, claim: Claim<Time>): string | undefined {
  const last = tokensIn(document, claim).at(-1)?.index ?? -1
  if (!/^-?\w/.test(document.source.text.slice(claim.end).trimStart())) return undefined
  const next = document.tokens.slice(last + 1, last + 2 + MOST_BETWEEN)
  const end = next.findIndex(({tag}) => !/^(?:NOUN|ADJ|PROPN)$/.test(tag))
  const head = (end < 0 ? next : next.slice(0, end)).findLast(({tag}) => tag === 'NOUN')
  return head && NOUNS[head.lemma]
}

// "a sentence of five years"
function nounBefore(document: Document, claim: Claim<Time>): string | undefined {
  const first = tokensIn(document, claim)[0]?.index ?? 0
  const [noun, of] = document.tokens.slice(Math.max(0, first - 2), first)
  return noun && of?.lower === 'of' ? NOUNS[noun.lemma] : undefined
}

// a surname alone, which the other report tells to be somebody's, is no person here yet
function peopleAt(document: Document, claim: Claim<Time>): Bearer[] {
  const sentence = sentenceAt(document, claim.start)
  const subject = clauseAt(document, claim.start)?.subject?.id
  const named = document.names.filter(
    ({type, id, sentence: at}) => (type === 'person' || type === 'thing') && (at === sentence?.index || id === subject),
  )
  const subjects = named.filter(({id}) => id === subject)
  const people = subjects.length > 0 ? subjects : named
  const told = people.length > 0 ? people : lastNamed(document, claim)
  return [...groupBy(told, ({id}) => id).values()].flatMap(([first]) =>
    first ? [{id: first.id, name: first.name}] : [],
  )
}

const BACK = 3

// "Details were few. She had been in hospital": the one whom the sentences before tell of
function lastNamed({names, clauses, tokens, sentences}: Document, {start, frame}: Claim): readonly Name[] {
  const {sentence: at} = frame
  const own = tokens.slice(sentences[at]?.first, sentences[at]?.last)
  if (!own.some(token => token.start < start && /^s?he$/.test(token.lower))) return []
  const told = new Set(
    clauses.flatMap(({sentence, subject}) => (subject && sentence < at && sentence >= at - BACK ? [subject.id] : [])),
  )
  const before = names.filter(({type, id}) => (type === 'person' || type === 'thing') && told.has(id))
  return new Set(before.map(({id}) => id)).size === 1 ? before : []
}
