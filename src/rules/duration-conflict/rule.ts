import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import {groupBy} from '../../text/index.ts'
import {because, listed} from '../because.ts'
import {elapsedIn} from '../elapsed.ts'
import {isOnePerson} from '../one-bearer.ts'
import {arePublishedApart} from '../published-apart.ts'
import {defineRule, spotOf, type Explanation, type Material} from '../rule.ts'
import {agedBuildings} from './buildings.ts'
import {oneMeasure} from './one-measure.ts'
import {howSoon} from './how-soon.ts'
import type {Told} from './told.ts'
import {areOfOneStep, beforeEndIn} from './before-end.ts'
import {isSole, lastingIn, whatLasts, type Lasting} from './lasting.ts'

interface Lengths {
  readonly because: string
  readonly confidence: number
  readonly a: Claim<Time>
  readonly b: Claim<Time>
  /** The reports are of two days, and what they tell of may have gone on. */
  readonly later: boolean
}

const LEAST_SCORE = 0.7
const LEAST_SHARED = 3

/** Reports say that one thing took, or takes, times of different length. */
export const durationConflict = defineRule<Lengths | Told>({
  name: 'duration-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => [...lengthsIn(material), ...agedBuildings(material), ...howSoon(material), ...oneMeasure(material)],
  spots: found => ('spots' in found ? found.spots : [found.a, found.b].map(spotOf)),
  key: found => ('spots' in found ? found.key : [found.a, found.b].map(({value}) => value.timex).sort()),
  confidence: ({confidence}) => confidence,
  grade: found => ('later' in found && found.later ? {severity: 'info', verdict: 'update'} : {severity: 'warning'}),
  explain: found => ('spots' in found ? wordsOf(found) : explainLengths(found)),
})

function wordsOf({what, why, next}: Told): Explanation {
  return {what, why, next}
}

function explainLengths({because: reason, a, b, later}: Lengths): Explanation {
  return {
    what: `The reports tell of two lengths of time: ${listed([`“${a.text}”`, `“${b.text}”`])}.`,
    why: `“${a.text}” (${time.show(a)}) and “${b.text}” (${time.show(b)}) have no length in common. Held to be one thing because ${reason}.${later ? ' The reports were published on two days, and it may have gone on.' : ''}`,
    next: 'See what is measured in each, from when to when, and look it up.',
  }
}

function lengthsIn(material: Material): Lengths[] {
  const ofOne = [...sameSort(material), ...beforeEnds(material)]
  const known = new Set(ofOne.flatMap(({a, b}) => [a, b]))
  const all = [...ofOne, ...aligned(material).filter(({a, b}) => !known.has(a) && !known.has(b))]
  return all.filter(({a, b}) => ![a, b].some(claim => isOfThen(claim, material.documents)))
}

// two lengths of one sort of thing, for one person
function sameSort({alignment, documents}: Material): Lengths[] {
  const lengths = groupBy(alignment.claims.filter(time.is).filter(isLength), ({source}) => source)
  const all = [...documents.values()].flatMap(document => lastingIn(document, lengths.get(document.source.id) ?? []))
  const sorts = groupBy(all, ({what}) => what)
  const found = [...sorts.values()].flatMap(own =>
    own.flatMap((x, i) => own.slice(i + 1).flatMap(y => lengthsOf(x, y, documents))),
  )
  return [...groupBy(found, keyOf).values()].flatMap(([first]) => first ?? [])
}

// "was married two weeks ago", "three weeks before he was killed"
function beforeEnds({alignment, documents}: Material): Lengths[] {
  const times = alignment.claims.filter(time.is)
  const all = [...documents.values()].flatMap(document => beforeEndIn(document, times))
  const found = all.flatMap((x, i) =>
    all
      .slice(i + 1)
      .filter(y => areOfOneStep(x, y))
      .map(y => ({
        ...{a: x.claim, b: y.claim, confidence: 0.6, later: false},
        because: `both tell how long before the end the ${x.step} was, and of the same people`,
      })),
  )
  return [...groupBy(found, keyOf).values()].flatMap(([first]) => first ?? [])
}

function lengthsOf(x: Lasting, y: Lasting, documents: Material['documents']): Lengths[] {
  if (x.claim.source === y.claim.source) return []
  const whose = x.people.find(person => y.people.some(other => isOnePerson(person, other)))
  if ((!whose && !isSole(x)) || time.relate(x.claim, y.claim) !== 'conflict') return []
  const reason = `both tell how long ${whose ? `a ${x.what} is, and of ${whose.name}` : `the ${x.what} is, and neither tells of two`}`
  return [
    {
      a: x.claim,
      b: y.claim,
      because: reason,
      confidence: 0.7,
      later: !isSole(x) && areLater(x.claim, y.claim, documents),
    },
  ]
}

function keyOf({a, b}: Lengths): string {
  return [a, b]
    .map(({value}) => value.timex)
    .sort()
    .join()
}

function aligned({alignment, documents}: Material): Lengths[] {
  const elapsed = [...documents.values()].flatMap(elapsedIn)
  // how long riots or a strike have gone on is told by a rule of its own
  const goesOn = (claim: Claim): boolean =>
    elapsed.some(({source, start, end}) => source === claim.source && start < claim.end && claim.start < end)
  return alignment.questions
    .filter(({kind}) => kind === time.name)
    .flatMap(({pairs}) => pairs)
    .flatMap(pair => {
      const {a, b, evidence, relation, score} = pair
      if (!time.is(a) || !time.is(b) || !isLength(a) || !isLength(b) || relation !== 'conflict') return []
      if (goesOn(a) || goesOn(b) || areOfTwoSorts(a, b, documents)) return []
      if (a.source === b.source || !(isOfOne(pair) || (score >= LEAST_SCORE && evidence.shared.length >= LEAST_SHARED)))
        return []
      return [{a, b, because: because(pair), confidence: 0.9 * score, later: areLater(a, b, documents)}]
    })
}

// "last struck in 2007, when porters stopped work for half a day"
function isOfThen({source, frame}: Claim, documents: Material['documents']): boolean {
  const document = documents.get(source)
  const sentence = document?.sentences[frame.sentence]
  const text = document?.source.text.slice(sentence?.start, sentence?.end) ?? ''
  const year = document?.source.published?.slice(0, 4)
  return [...text.matchAll(/\b(?:in|since|of) (?<year>(?:19|20)\d\d)\b/g)].some(({groups}) => groups?.['year'] !== year)
}

// the only such length of either report, of one subject, told by a verb of lasting, with some word in common
function isOfOne({a, b, evidence: {fit, rivals, shared}}: Pair): boolean {
  const areAlike = fit.subject === 'same' && fit.attribute === 'same' && fit.time !== 'different' && rivals === 1
  return (
    areAlike &&
    LASTING.test(a.frame.attribute ?? '') &&
    shared.length > 0 &&
    ![a, b].some(({text}) => OF_MORE.test(text))
  )
}

const LASTING = /^(?:be|take|last|spend|wait|remain|stay)$/
const OF_MORE = /\b(?:last|past|first|next|another|other|more)\b/i

function areOfTwoSorts(a: Claim<Time>, b: Claim<Time>, documents: Material['documents']): boolean {
  const [x, y] = [a, b].map(claim => {
    const document = documents.get(claim.source)
    return document && whatLasts(document, claim)
  })
  return x !== undefined && y !== undefined && x !== y
}

function areLater(a: Claim, b: Claim, documents: Material['documents']): boolean {
  return arePublishedApart(documents.get(a.source)?.source, documents.get(b.source)?.source)
}

function isLength({value: {type, timex}}: Claim<Time>): boolean {
  return type === 'DURATION' && /^PT?\d/.test(timex)
}
