import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {relation, type Relation} from '../../kinds/relation/index.ts'
import type {Document} from '../../reading/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'

interface Clash {
  readonly a: Claim<Relation>
  readonly b: Claim<Relation>
  readonly score: number
}

const LEAST_SCORE = 0.55
// what one has at a time, and no report gives to two at once
const EXCLUSIVE = /^(?:owns|operates|based-in|married-to|parent-of|founded)$/

/** Reports name different owners, operators or suppliers of one thing. */
export const relationConflict = defineRule<Clash>({
  name: 'relation-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({a, b}) => [a, b].map(spotOf),
  key: ({a, b}) => [a, b].map(claim => relation.show(claim)).sort(),
  confidence: ({score}) => Math.min(0.9, score),
  grade: ({a, b}) => ({
    severity:
      [a, b].every(({value}) => EXCLUSIVE.test(value.relation)) && a.value.relation === b.value.relation
        ? 'error'
        : 'warning',
  }),
  explain: ({a, b}) => ({
    what: `The reports differ on who or what stands in one relation: “${a.text}” and “${b.text}”.`,
    why: `Both tell of “${a.frame.subject?.text ?? ''}” (${wordsOf(a)}), and one report names “${otherOf(a)}”, the other “${otherOf(b)}”; neither names both.`,
    next: 'Look up which holds, and whether the two speak of different parts or times.',
  }),
})

function clashesIn({alignment, documents}: Material): Clash[] {
  const all = alignment.claims.filter(relation.is)
  const pairs = alignment.questions.filter(({kind}) => kind === relation.name).flatMap(question => question.pairs)
  return pairs.flatMap(({a, b, ...pair}) => {
    if (!relation.is(a) || !relation.is(b) || !isSure({a, b, ...pair}) || !areNamed(a, b, documents)) return []
    return agree(a, b, all) ? [] : [{a, b, score: pair.score}]
  })
}

function isSure({a, b, relation: stance, score, evidence}: Pair): boolean {
  if (PEOPLE.test(a.frame.subject?.text ?? '')) return false
  const told = [a, b].every(({frame}) => frame.standing === 'done' && !frame.negated)
  return stance === 'conflict' && score >= LEAST_SCORE && told && evidence.fit.time !== 'different'
}

// many are employed by one firm, and others by the next
const PEOPLE = /\b(?:people|staff|workers|employees|men|women|residents|customers|jobs)\b/i

// two words for one thing ("the firm", "the maker") are no difference: both must be names, and not one within the other
function areNamed(a: Claim<Relation>, b: Claim<Relation>, documents: ReadonlyMap<string, Document>): boolean {
  const [x, y] = [otherOf(a), otherOf(b)]
  const known = [a, b].every(claim =>
    documents
      .get(claim.source)
      ?.names.some(({id, type, text}) => id === otherOf(claim) && type !== 'group' && /\p{Lu}|\d/u.test(text)),
  )
  // a charity runs homes, and somebody runs one of them
  const types = [a, b].map(claim => documents.get(claim.source)?.names.find(({id}) => id === otherOf(claim))?.type)
  if (a.value.relation === 'operates' && types[0] !== types[1] && types.includes('person')) return false
  return known && !`-${x}-`.includes(`-${y}-`) && !`-${y}-`.includes(`-${x}-`) && !areOfOneCountry(a, b, documents)
}

function areOfOneCountry(a: Claim<Relation>, b: Claim<Relation>, documents: ReadonlyMap<string, Document>): boolean {
  const [x, y] = [a, b].map(claim => documents.get(claim.source)?.names.find(({id}) => id === otherOf(claim)))
  return x?.country !== undefined && x.country === y?.country && x.type !== y.type
}

// a report that names both, or the other's answer elsewhere, does not contradict it
function agree(a: Claim<Relation>, b: Claim<Relation>, all: readonly Claim<Relation>[]): boolean {
  return all.some(
    ({source, frame, value}) =>
      frame.attribute === a.frame.attribute &&
      frame.subject?.id === a.frame.subject?.id &&
      ((source === a.source && parties(value).includes(otherOf(b))) ||
        (source === b.source && parties(value).includes(otherOf(a)))),
  )
}

function parties({subject, object}: Relation): readonly string[] {
  return [subject, object]
}

/** The party that differs: the one that the claim's frame does not ask about. */
function otherOf({value: {subject, object}, frame}: Claim<Relation>): string {
  return frame.subject?.id === subject ? object : subject
}

function wordsOf({value}: Claim<Relation>): string {
  return value.relation.replaceAll('-', ' ')
}
