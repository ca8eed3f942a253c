import type {Claim} from '../../claim/index.ts'
import {kinds} from '../../kinds/index.ts'
import {person} from '../../kinds/person/index.ts'
import {quantity} from '../../kinds/quantity/index.ts'
import {quote} from '../../kinds/quote/index.ts'
import {time} from '../../kinds/time/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'

interface Unsupported {
  readonly claim: Claim
  readonly shown: string
  readonly trusted: number
}

/** A number, date, name or quotation that none of the trusted reports has. */
export const unsupported = defineRule<Unsupported>({
  name: 'unsupported',
  severity: 'info',
  scope: 'internal',
  verdict: 'difference',
  find: unsupportedIn,
  spots: ({claim}) => [spotOf(claim)],
  key: ({claim, shown}) => [claim.kind, shown],
  confidence: () => 0.6,
  explain: ({claim, shown, trusted}) => ({
    what: `No trusted report has “${claim.text}”${shown === claim.text ? '' : ` (${shown})`}.`,
    why: `${trusted === 1 ? 'The trusted report was' : `All ${String(trusted)} trusted reports were`} searched for a ${claim.kind} that equals it or agrees with it, whatever it is said of; there is none.`,
    next: 'Look for a source that has it, or mark it as the report’s own.',
  }),
})

const CHECKED = new Set([quantity.name, time.name, person.name, quote.name])

function unsupportedIn({alignment, documents}: Material): Unsupported[] {
  const trusted = new Set([...documents.values()].filter(({source}) => source.trusted).map(({source}) => source.id))
  if (trusted.size === 0) return []
  const claims = alignment.claims.filter(({kind, block}) => CHECKED.has(kind) && block !== 'boilerplate')
  const known = claims.filter(({source}) => trusted.has(source))
  const told = new Set(
    alignment.questions
      .flatMap(({pairs}) => pairs)
      .filter(({relation}) => relation === 'conflict')
      .flatMap(({a, b}) => [a, b]),
  )
  return claims
    .filter(claim => !trusted.has(claim.source) && !told.has(claim) && isCheckable(claim) && !isSupported(claim, known))
    .map(claim => ({claim, shown: showOf(claim), trusted: trusted.size}))
}

// "several people", "recently", "soon": nothing to look up
function isCheckable(claim: Claim): boolean {
  if (quantity.is(claim)) return claim.value.lower !== undefined && claim.value.change !== 'range'
  return time.is(claim) ? /\d{4}|-\d\d/.test(claim.value.timex) : true
}

function isSupported(claim: Claim, known: readonly Claim[]): boolean {
  const kind = kinds.find(({name}) => name === claim.kind)
  return known.some(other => {
    if (other.kind !== claim.kind) return false
    const relation = kind?.relate(unscoped(claim), unscoped(other)) ?? 'incomparable'
    if (relation === 'incomparable') return false
    return relation !== 'conflict' && (quote.is(claim) ? (kind?.match?.(claim, other) ?? 0) >= 0.5 : true)
  })
}

function showOf(claim: Claim): string {
  return kinds.find(({name}) => name === claim.kind)?.show(claim) ?? claim.text
}

// a value counts as known whatever it is said of
function unscoped(claim: Claim): Claim {
  return {...claim, frame: {...claim.frame, scope: []}}
}
