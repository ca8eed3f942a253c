import type {Parallel} from '../../align/index.ts'
import {blockAt, voiceAt} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {actsIn, clauseSpot, type Act} from '../acts.ts'
import type {Material} from '../rule.ts'
import {sameAct} from '../same-act.ts'

/** An act that a report tells flatly, or under a hedge. */
export interface Deed {
  readonly act: Act
  readonly how: 'suspected' | 'stated' | 'open'
}

/** One act that one report states and another only suspects, with why it is one. */
export interface DeedApart {
  readonly stated: Act
  readonly suspected: Act
  readonly score: number
  readonly reasons: readonly string[]
}

const LEAST_SAME = 0.5
const LEAST_LIKE = 0.35

/** Acts that a report tells as a fact wherever it tells them, and another only under a hedge. */
export function deedsApart({documents, alignment: {parallels}}: Material): DeedApart[] {
  const deeds = [...documents.values()].flatMap(document => actsIn(document).map(act => ({act, how: howTold(act)})))
  const found = [...groupBy(deeds, ({act}) => act.verb).values()].flatMap(own =>
    own.flatMap(({act, how}) =>
      how === 'suspected'
        ? own.flatMap(other => (other.how === 'stated' ? apart(other.act, act, own, parallels) : []))
        : [],
    ),
  )
  const best = found.sort((x, y) => y.score - x.score)
  return best.filter((each, i) => best.findIndex(other => other.suspected.verb === each.suspected.verb) === i)
}

function apart(stated: Act, suspected: Act, deeds: readonly Deed[], parallels: readonly Parallel[]): DeedApart[] {
  if (stated.document === suspected.document) return []
  // that somebody was killed is a fact, whoever is accused of it
  if (suspected.doer && !stated.doer && stated.patient) return []
  if (areOfTwoDays(stated, suspected)) return []
  const same = sameAct(stated, asFact(suspected), parallels)
  if (!same || same.score < LEAST_SAME) return []
  const otherwise = deeds.some(
    ({act, how}) =>
      ((how === 'stated' && act.document === suspected.document) ||
        (how === 'suspected' && act.document === stated.document)) &&
      (sameAct(asFact(act), stated, parallels)?.score ?? 0) >= LEAST_LIKE,
  )
  return otherwise ? [] : [{stated, suspected, ...same}]
}

const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)(?=\.? \d))/g

function areOfTwoDays(a: Act, b: Act): boolean {
  const [own, others] = [a, b].map(({document: {source, sentences}, clause}) => {
    const sentence = sentences[clause.sentence]
    return new Set(sentence ? source.text.slice(sentence.start, sentence.end).match(DAY) : [])
  }) as [Set<string>, Set<string>]
  return own.size > 0 && others.size > 0 && ![...own].some(day => others.has(day))
}

function asFact(act: Act): Act {
  const {verb} = act.clause
  return verb ? {...act, clause: {...act.clause, verb: {...verb, standing: 'done'}}} : act
}

const HELP = String.raw`(?: (?:have|has|had|been|be|being|was|were|is|are|also|then|later|first|once))*`
const HEDGE = new RegExp(
  String.raw`\b(?:(?:${[
    'allegedly|apparently|reportedly|supposedly|purportedly|presumably|possibly|probably|perhaps|(?:most )?likely',
    '(?:may|might|could)(?: well)? have',
    '(?:believed|thought|suspected|alleged|feared|presumed|reported|rumou?red|understood|said|(?:would )?appears?|appeared|seems?|seemed) to',
    '(?:accused|suspected|suspicion) of|charged with',
  ].join('|')})${HELP}|(?:${[
    'it (?:would )?(?:appears?|appeared|seems?|seemed)(?: that)?',
    'alleges?(?: that)?|alleged that',
    '(?:believes?|believed|thinks?|assumes?|assumed|speculates?|speculated)(?: that)?|(?:thought|suspects?|suspected) that',
    '(?:police|investigators|officers|prosecutors|detectives|officials|authorities) suspect(?:ed)?',
  ].join('|')})(?: [^\s,;:]+){0,6}) $`,
  'i',
)
const BEFORE = 60

/** How an act is told: flatly, under a hedge, or so that neither can be said. */
export function howTold(act: Act): Deed['how'] {
  const {document, clause} = act
  const {verb} = clause
  const head = document.tokens[verb?.head ?? clause.first]
  const sentence = document.sentences[clause.sentence]
  if (!verb || !head || !sentence || verb.negated || blockAt(document, head.start)?.type !== 'body') return 'open'
  const from = Math.max(sentence.start, (document.tokens[clause.first]?.start ?? head.start) - BEFORE)
  const before = document.source.text.slice(from, head.start)
  if (HEDGE.test(before.replace(/\s+/g, ' ')) && /^(?:done|possible)$/.test(verb.standing)) return 'suspected'
  if (verb.standing !== 'done' || verb.tense !== 'past' || isUnder(act)) return 'open'
  const whole = document.source.text.slice(sentence.start, sentence.end)
  return CAREFUL.test(whole) || (voiceAt(document, head.start) && !isKnown(act)) ? 'open' : 'stated'
}

// "explained that the fire began outside"
function isKnown({document: {clauses}, clause: {parent}}: Act): boolean {
  const above = parent === undefined ? undefined : clauses[parent]?.verb
  return (
    above !== undefined &&
    /^(?:explain|confirm|reveal|find|conclude|determine|establish|discover|learn|know|prove)$/.test(above.lemma)
  )
}

// "if", "whether", "denied that"
function isUnder({document: {clauses}, clause: {marker, parent}}: Act): boolean {
  const above = parent === undefined ? undefined : clauses[parent]?.verb
  return (
    /^(?:if|whether|unless|until)$/.test(marker ?? '') ||
    (above !== undefined &&
      (above.negated ||
        /^(?:deny|doubt|claim|allege|believe|think|suspect|fear|accuse|charge|suggest)$/.test(above.lemma)))
  )
}

const CAREFUL =
  /[?“”"]|``|\b(?:alleg\w{2,6}|accus\w{2,3}|suspect\w{0,3}|suspicion|apparent(?:ly)?|appear\w{0,2}|seem\w{0,2}|believ\w{1,3}|thought|claim\w{0,3}|assert\w{0,4}|contend\w{0,3}|disput\w{1,3}|theor(?:y|ies)|doubt\w{0,3}|rumou?r\w{0,2}|den(?:y|ied|ies)|according|charg\w{1,4}|prosecutors|reportedly)\b/i

/** The words of an act as a place. */
export function spotOfDeed(act: Act): ReturnType<typeof clauseSpot> {
  const {clause, document} = act
  return clauseSpot(act, clause.object ?? clause.subject ?? document.tokens[clause.first] ?? {start: 0, end: 0})
}
