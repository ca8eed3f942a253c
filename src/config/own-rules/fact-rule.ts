import type {Claim, Kind} from '../../claim/index.ts'
import {defineRule, spotOf, type Material, type Rule} from '../../rules/index.ts'
import {before, excludes, intervalOf, isBeyond, nameOf, timesOf, type Interval, type Times} from './compare.ts'
import {shown} from './question-rule.ts'
import type {FactEntry} from './schema.ts'
import {selectClaims} from './select.ts'

/** What is known to be true: of what, since when and until when. */
export interface Fact {
  readonly name: string
  readonly value: string
  readonly since?: string
  readonly until?: string
}

const DAY = '\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?'
// "crew.size = 7 since 2022-03-18 until 2022-09-21"
const FACT = new RegExp(
  `^\\s*(?<name>[a-z][\\w.-]{0,80}) ?= ?(?<value>[^\\n]{1,150}?)(?: since (?<since>${DAY}))?(?: until (?<until>${DAY}))?\\s*$`,
  'i',
)

export function parseFact(text: string): Fact | undefined {
  const {name, value, since, until} = FACT.exec(text)?.groups ?? {}
  if (name === undefined || value === undefined) return undefined
  return {name, value: value.trim(), ...(since ? {since} : {}), ...(until ? {until} : {})}
}

/** The name of the rule that a fact becomes. */
export function factId({id}: FactEntry, {name}: Fact): string {
  return (
    id ??
    name
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '')
  )
}

/** A fact as a rule: every claim about it that cannot stand beside it is a finding. */
export function factRule(entry: FactEntry, fact: Fact, kinds: readonly Kind[]): Rule {
  return defineRule<Claim>({
    name: factId(entry, fact),
    severity: entry.severity,
    own: true,
    scope: 'internal',
    verdict: 'contradiction',
    find: material =>
      selectClaims(material, entry.claims).filter(
        claim => holdsFor(claim, fact, material) && contradicts(claim, fact, entry, kinds),
      ),
    spots: claim => [spotOf(claim)],
    key: claim => [shown(claim, kinds)],
    confidence: () => 0.9,
    explain: claim => ({
      what: `“${claim.text.replace(/\s+/g, ' ').slice(0, 150)}” is not what is known: ${fact.name} = ${fact.value}.`,
      why: `${entry.fact.trim()}, by ${entry.source}.`,
      next: entry.next ?? 'Look the claim up; where the fact is no longer true, give the day until which it was.',
    }),
  })
}

// where nobody knows of which day a claim speaks, a fact of certain days says nothing of it
function holdsFor(claim: Claim, {since, until}: Fact, {documents}: Material): boolean {
  if (since === undefined && until === undefined) return true
  const published = documents.get(claim.source)?.source.published
  const at: Times = claim.frame.time ?? (published === undefined ? {} : {earliest: published, latest: published})
  const started =
    since === undefined || (at.earliest !== undefined && !before({latest: at.earliest}, {earliest: since}))
  return (
    started && (until === undefined || (at.latest !== undefined && !before({latest: until}, {earliest: at.latest})))
  )
}

function contradicts(claim: Claim, {value}: Fact, {within}: FactEntry, kinds: readonly Kind[]): boolean {
  const number = numberIn(value)
  const said = intervalOf(claim)
  if (number && said) {
    if (within !== undefined) return isBeyond(said, number, within)
    return excludes(claim, {...claim, value: {...Object(claim.value), change: '=', ...number}}, kinds)
  }
  const times = timesOf(claim)
  if (times && /^\d{4}(?:-|$)/.test(value)) {
    const day = {earliest: value, latest: value}
    return before(times, day) || before(day, times)
  }
  const name = nameOf(claim)
  return name !== undefined && !number && !value.split(/ ?[,|] ?/).includes(name)
}

// "7", "1,500", "6..8"
function numberIn(text: string): Interval | undefined {
  const [lower, upper = lower] = text.split('..').map(part => part.trim().replaceAll(',', ''))
  if (lower === undefined || upper === undefined || !/^-?\d/.test(lower)) return undefined
  const [least, most] = [Number(lower), Number(upper)]
  return Number.isNaN(least) || Number.isNaN(most) ? undefined : {lower: least, upper: most}
}
