import type {Claim, Frame, Reference, Scope, Voice} from '../claim/index.ts'

/** How two frames stand to each other. `undefined` in a part of either says nothing. */
export interface Fit {
  readonly attribute: 'same' | 'different' | 'unknown'
  readonly subject: 'same' | 'different' | 'unknown'
  /** Who is said to say it. */
  readonly voice: 'same' | 'different' | 'unknown'
  /** `narrower`: only one side is restricted, or more so; `different`: both are, to different things. */
  readonly scope: 'same' | 'narrower' | 'different'
  readonly time: 'same' | 'different' | 'unknown'
  /** Whether one is told as fact and the other as mere possibility. */
  readonly standing: 'same' | 'different'
}

/** Compares what two claims are about, part by part; `attribute`: what their kind knows of that. */
export function fit(a: Claim, b: Claim, attribute?: Fit['attribute']): Fit {
  return {
    attribute: attribute ?? part(a.frame.attribute, b.frame.attribute),
    subject: subjects(a.frame.subject, b.frame.subject),
    voice: voices(a.frame.voice, b.frame.voice),
    scope: scopes(a.frame.scope, b.frame.scope),
    time: times(a.frame, b.frame),
    standing: isPossible(a.frame) === isPossible(b.frame) ? 'same' : 'different',
  }
}

function isPossible({standing}: Frame): boolean {
  return standing === 'possible' || standing === 'asked'
}

function voices(a: Voice | undefined, b: Voice | undefined): Fit['voice'] {
  if (!a || !b) return 'unknown'
  const ids = [b.id, ...(b.also ?? [])]
  return [a.id, ...(a.also ?? [])].some(id => ids.some(other => areOne(id, other))) ? 'same' : 'different'
}

// a report that gives the family name alone: "marsh" and "ada-marsh"
function areOne(a: string, b: string): boolean {
  return a === b || a.endsWith(`-${b}`) || b.endsWith(`-${a}`)
}

// two names are two; two common nouns ("quake", "tremor") may be one thing
function subjects(a: Reference | undefined, b: Reference | undefined): Fit['subject'] {
  const fits = a && b && areOne(a.id, b.id) ? 'same' : part(a?.id, b?.id)
  return fits === 'different' && !(isNamed(a) && isNamed(b)) ? 'unknown' : fits
}

function isNamed(reference: Reference | undefined): boolean {
  return reference !== undefined && /\p{Lu}/u.test(reference.text.slice(1))
}

function part(a: string | undefined, b: string | undefined): 'same' | 'different' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown'
  return a === b ? 'same' : 'different'
}

function scopes(a: readonly Scope[], b: readonly Scope[]): Fit['scope'] {
  const left = missing(a, b)
  const right = missing(b, a)
  if (left.length === 0 && right.length === 0) return 'same'
  const clash = left.some(scope => right.some(other => other.type === scope.type))
  return clash ? 'different' : 'narrower'
}

function missing(from: readonly Scope[], others: readonly Scope[]): Scope[] {
  return from.filter(scope => !others.some(other => other.id === scope.id))
}

function times(a: Frame, b: Frame): Fit['time'] {
  if (!a.time || !b.time) return 'unknown'
  const apart = before(a.time.latest, b.time.earliest) || before(b.time.latest, a.time.earliest)
  return apart ? 'different' : 'same'
}

function before(latest: string | undefined, earliest: string | undefined): boolean {
  return latest !== undefined && earliest !== undefined && latest < earliest
}
