import type {Claim} from '../../claim/index.ts'
import {isOpen, isWhole, list, type List} from '../../kinds/list/index.ts'
import {areVariants, namesIn, type Document} from '../../reading/index.ts'
import {listed} from '../because.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {askedBy} from './asked.ts'

/** A list of names with the questions that it may answer. */
interface Answer {
  readonly claim: Claim<List>
  readonly asked: ReadonlySet<string>
  /** The names among its members. */
  readonly members: readonly string[]
}

interface Difference {
  readonly asked: string
  readonly answers: readonly Answer[]
  readonly a: Answer
  readonly b: Answer
}

/** Reports answer one question with lists of different members. */
export const setConflict = defineRule<Difference>({
  name: 'set-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: differencesIn,
  spots: ({answers}) => answers.map(({claim}) => spotOf(claim)),
  key: ({asked, answers}) => [asked, ...new Set(answers.map(({members}) => [...members].sort().join(' ')))].sort(),
  confidence: ({a, b}) => ([a, b].some(({claim}) => isOpen(claim)) ? 0.6 : 0.75),
  grade: ({a, b}) => ({
    severity: a.claim.source === b.claim.source && isQuoted(a) !== isQuoted(b) ? 'info' : 'warning',
  }),
  explain: ({asked, answers, a, b}) => ({
    what: `${questionOf(asked)} is answered with different names: ${listed(unlike(answers).slice(0, 3))}.`,
    why: `Both lists hang on “${asked.split('/')[0] ?? ''}” and share ${listed(shared(a, b).map(id => written(id, a, b)))}, but ${differ(a, b)}.`,
    next: 'Look up who was named, and whether a list is meant to be complete.',
  }),
})

function differencesIn({alignment, documents}: Material): Difference[] {
  const answers = alignment.claims.filter(list.is).flatMap(claim => answerOf(documents.get(claim.source), claim))
  const questions = new Set(answers.flatMap(({asked}) => [...asked]))
  const found = [...questions].flatMap(asked => differenceOf(asked, answers))
  return found.filter(one => !found.some(other => other !== one && covers(other, one, found)))
}

function answerOf(document: Document | undefined, claim: Claim<List>): Answer[] {
  // "the Liberals 18 and the Front 14": numbers of each
  if (!document || isAddition(document, claim) || /\p{L} \d[\d,.]*(?:,| and\b|$)/u.test(claim.text)) return []
  const names = new Set(namesIn(document, claim).map(({id}) => id))
  const members = [...new Set(claim.value.members)].filter(member => names.has(member))
  return members.length < 2 ? [] : [{claim, members, asked: askedBy(document, claim)}]
}

// "Norvik and Denmark also joined": those named before are left out
function isAddition({clauses, tokens}: Document, {frame}: Claim): boolean {
  const clause = clauses[frame.clause ?? -1]
  return (
    clause !== undefined &&
    tokens.slice(clause.first, clause.last).some(({lower}) => lower === 'also' || lower === 'too')
  )
}

function differenceOf(asked: string, all: readonly Answer[]): Difference[] {
  const answers = all.filter(answer => answer.asked.has(asked))
  const pairs = answers.flatMap((a, i) => answers.slice(i + 1).flatMap(b => (isDifference(a, b, all) ? [{a, b}] : [])))
  const across = pairs.filter(({a, b}) => a.claim.source !== b.claim.source)
  if (across.length > 0) return told(asked, across)
  const reports = [...new Set(pairs.map(({a}) => a.claim.source))]
  return reports.flatMap(report =>
    told(
      asked,
      pairs.filter(({a}) => a.claim.source === report),
    ),
  )
}

function told(asked: string, pairs: readonly Pick<Difference, 'a' | 'b'>[]): Difference[] {
  const [first] = pairs
  if (!first) return []
  const answers = pairs.flatMap(({a, b}) => [a, b])
  return [
    {asked, ...first, answers: answers.filter((answer, i) => answers.findIndex(other => isAgain(answer, other)) === i)},
  ]
}

// a report that says the same twice is shown once
function isAgain(a: Answer, b: Answer): boolean {
  return a.claim.source === b.claim.source && isEqual(a, b)
}

/** Each names somebody the other does not, or one that is said to be whole is not; and neither report also says what the other says. */
function isDifference(a: Answer, b: Answer, answers: readonly Answer[]): boolean {
  if (shared(a, b).length === 0 || !(isApart(a, b) || isShort(a, b) || isShort(b, a))) return false
  if (a.claim.source === b.claim.source) return true
  return !answers.some(
    other =>
      (other.claim.source === a.claim.source && isEqual(other, b)) ||
      (other.claim.source === b.claim.source && isEqual(other, a)),
  )
}

function isApart(a: Answer, b: Answer): boolean {
  return lacking(a, b).length > 0 && lacking(b, a).length > 0
}

function isShort(a: Answer, b: Answer): boolean {
  return isWhole(a.claim) && lacking(a, b).length > 0
}

function isEqual(a: Answer, b: Answer): boolean {
  return lacking(a, b).length === 0 && lacking(b, a).length === 0
}

/** The members of b that a does not name. */
function lacking(a: Answer, b: Answer): string[] {
  return b.members.filter(member => !a.members.some(other => isOne(member, other)))
}

function shared(a: Answer, b: Answer): string[] {
  return b.members.filter(member => a.members.some(other => isOne(member, other)))
}

function isOne(a: string, b: string): boolean {
  return a === b || (!a.includes('-') && !b.includes('-') && areVariants(a, b))
}

// the same difference under two words: the one with more places, then the first, speaks
function covers(other: Difference, one: Difference, all: readonly Difference[]): boolean {
  const holds = one.answers.every(answer => other.answers.includes(answer))
  return holds && (other.answers.length > one.answers.length || all.indexOf(other) < all.indexOf(one))
}

// one list under other marks is shown once
function unlike(answers: readonly Answer[]): string[] {
  const first = answers.filter((answer, i) => answers.findIndex(other => isEqual(answer, other)) === i)
  return first.map(({claim}) => `“${claim.text}”`)
}

function isQuoted({claim}: Answer): boolean {
  return claim.block === 'quote' || claim.frame.voice !== undefined
}

function differ(a: Answer, b: Answer): string {
  const left = listed(lacking(b, a).map(id => written(id, a)))
  const right = listed(lacking(a, b).map(id => written(id, b)))
  return [left ? `only one names ${left}` : '', right ? `only the other ${right}` : ''].filter(Boolean).join(', and ')
}

function questionOf(asked: string): string {
  const [word = '', part = ''] = asked.split('/')
  if (part === 'most') return `Which ${word} stands out most`
  return part === 'agent' ? `Who is behind “${word}”` : `Who or what belongs to “${word}” (${part})`
}

// a member as one of its lists writes it, where one does
function written(id: string, ...answers: readonly Answer[]): string {
  const name = id.replaceAll('-', ' ')
  const inside = name.replaceAll(/[^\p{L}\d]+/gu, String.raw`[\s\p{P}]+`)
  const spelled = new RegExp(String.raw`(?<![\p{L}\d])${inside}(?![\p{L}\d])`, 'iu')
  return answers.map(({claim}) => spelled.exec(claim.text)?.[0]).find(Boolean) ?? name
}
