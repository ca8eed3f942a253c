import type {Claim, Kind} from '../../claim/index.ts'
import {defineRule, spotOf, type Material, type Rule} from '../../rules/index.ts'
import {before, excludes, intervalOf, isBefore, isBeyond, membersOf, timesOf} from './compare.ts'
import type {ClaimsWanted, QuestionEntry} from './schema.ts'
import {selectClaims} from './select.ts'

/** The answers that cannot all stand. */
interface Disagreement {
  readonly claims: readonly Claim[]
}

/** A question of the user's as a rule: its claims are found, and their answers held against each other. */
export function questionRule(
  entry: QuestionEntry,
  others: ReadonlyMap<string, ClaimsWanted>,
  kinds: readonly Kind[],
): Rule {
  return defineRule<Disagreement>({
    name: entry.id,
    severity: entry.severity,
    own: true,
    scope: entry.where === 'inside' ? 'internal' : 'cross',
    verdict: entry.severity === 'error' ? 'contradiction' : 'difference',
    find: material => disagreements(material, entry, others, kinds),
    spots: ({claims}) => claims.map(spotOf),
    key: ({claims}) => [...new Set(claims.map(claim => shown(claim, kinds)))].sort(),
    confidence: () => 0.9,
    explain: ({claims}) => ({
      what: cut(
        (entry.message ?? 'The reports answer one question with {answers}.').replaceAll('{answers}', listed(claims)),
      ),
      why: entry.why ?? `All of them answer the question ${entry.id}, and ${wordsFor(entry)}.`,
      next: entry.next ?? 'Look up which of the answers is right.',
    }),
  })
}

function disagreements(
  material: Material,
  entry: QuestionEntry,
  others: ReadonlyMap<string, ClaimsWanted>,
  kinds: readonly Kind[],
): Disagreement[] {
  const claims = selectClaims(material, entry.claims)
  const {answers} = entry
  if (answers === 'same-set' || answers === 'subset') return together(sets(claims, answers === 'subset'))
  if (typeof answers === 'object' && ('notBefore' in answers || 'notAfter' in answers)) {
    const [limit, early] = 'notBefore' in answers ? [answers.notBefore, true] : [answers.notAfter, false]
    const other = others.get(limit)
    return other ? ordered(claims, selectClaims(material, other), early) : beyond(claims, limit, early)
  }
  const clash = (a: Claim, b: Claim): boolean => {
    if (answers === 'equal') return excludes(a, b, kinds)
    const [x, y] = [intervalOf(a), intervalOf(b)]
    return x !== undefined && y !== undefined && 'within' in answers && isBeyond(x, y, answers.within)
  }
  return apart(claims, entry.where, clash)
}

/** Answers that none of the other report's (or of their own report's) agrees with. */
function apart(
  claims: readonly Claim[],
  where: QuestionEntry['where'],
  clash: (a: Claim, b: Claim) => boolean,
): Disagreement[] {
  const across =
    where === 'inside' ? [] : claims.filter(a => sourcesBut(a, claims).some(own => own.every(b => clash(a, b))))
  const inside =
    where === 'across' ? [] : groups(claims).flatMap(own => together(own.filter(a => own.some(b => clash(a, b)))))
  return [...together(across), ...inside]
}

function sourcesBut({source}: Claim, claims: readonly Claim[]): Claim[][] {
  return groups(claims).filter(([first]) => first?.source !== source)
}

function groups(claims: readonly Claim[]): Claim[][] {
  return [...new Set(claims.map(({source}) => source))].map(source => claims.filter(claim => claim.source === source))
}

/** The claims of reports whose sets of names are not those of another report. */
function sets(claims: readonly Claim[], partsAgree: boolean): Claim[] {
  const all = groups(claims).map(own => ({own, names: new Set(own.flatMap(membersOf))}))
  const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every(name => b.has(name))
  const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    partsAgree ? within(a, b) || within(b, a) : within(a, b) && within(b, a)
  return all.flatMap(({own, names}) => (all.some(other => !agree(names, other.names)) ? own : []))
}

function ordered(claims: readonly Claim[], others: readonly Claim[], early: boolean): Disagreement[] {
  return claims.flatMap(claim => {
    const wrong = others.filter(other => (early ? isBefore(claim, other) : isBefore(other, claim)))
    return wrong.length > 0 ? [{claims: [claim, ...wrong]}] : []
  })
}

function beyond(claims: readonly Claim[], day: string, early: boolean): Disagreement[] {
  const limit = {earliest: day, latest: day}
  return claims
    .filter(claim => (early ? before(timesOf(claim) ?? {}, limit) : before(limit, timesOf(claim) ?? {})))
    .map(claim => ({claims: [claim]}))
}

function together(claims: readonly Claim[]): Disagreement[] {
  return claims.length > 0 ? [{claims}] : []
}

/** A claim's value in a few words. */
export function shown(claim: Claim, kinds: readonly Kind[]): string {
  return kinds.find(({name}) => name === claim.kind)?.show(claim) ?? claim.text
}

function listed(claims: readonly Claim[]): string {
  const texts = [...new Set(claims.map(({text}) => `“${text.replace(/\s+/g, ' ')}”`))]
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`
}

function cut(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 298)} …`
}

function wordsFor({answers}: QuestionEntry): string {
  if (answers === 'equal') return 'they cannot all be right'
  if (answers === 'same-set') return 'they should name the same'
  if (answers === 'subset') return 'none should name what another leaves out while it names more itself'
  if ('within' in answers) return `they should be no further apart than ${String(answers.within)}`
  return 'notBefore' in answers ? `none may be before ${answers.notBefore}` : `none may be after ${answers.notAfter}`
}
