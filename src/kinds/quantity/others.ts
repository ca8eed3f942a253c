import type {Claim, Reference, Scope} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

type QuantityClaim = Claim<Quantity>

/** Whether the two are of different rates, of different months or years, of what is told of and of others, or the ages of different people. */
export function ofOthers(a: QuantityClaim, b: QuantityClaim): boolean {
  if (idsOf(a, 'rate') !== idsOf(b, 'rate') || isOther(a) !== isOther(b)) return true
  const [x, y] = [datesOf(a), datesOf(b)]
  if (x.length > 0 && y.length > 0 && !x.some(id => y.includes(id))) return true
  if (a.frame.attribute !== b.frame.attribute) return false
  if (a.frame.attribute === 'screen-size' && isVersion(a) && isVersion(b))
    return a.value.upper !== b.value.upper || a.value.unit !== b.value.unit
  return /^(?:age|population)$/.test(a.frame.attribute ?? '') && areOthers(a.frame.subject, b.frame.subject)
}

// a "13-inch model" and an "11-inch version" are two models, not one of doubtful size
function isVersion({frame}: QuantityClaim): boolean {
  return /^(?:model|version|edition|variant|one)$/.test(frame.subject?.id ?? '')
}

// "some 380 other crew are still held"
function isOther({frame}: QuantityClaim): boolean {
  return frame.scope.some(({id, type}) => type === 'limit' && /^others?$/.test(id))
}

function idsOf({frame}: QuantityClaim, type: Scope['type']): string {
  const ids = frame.scope.filter(scope => scope.type === type).map(({id}) => EACH[id] ?? id)
  return [...new Set(ids)].sort().join(' ')
}

const EACH: Readonly<Record<string, string>> = {
  each: 'apiece',
  annually: 'per-year',
  yearly: 'per-year',
  'per-annum': 'per-year',
  'per-season': 'per-year',
  daily: 'per-day',
  weekly: 'per-week',
  monthly: 'per-month',
  'per-head': 'per-person',
  'per-capita': 'per-person',
}

const DATE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:1[5-9]|20)\d\d)$/

function datesOf({frame}: QuantityClaim): readonly string[] {
  return frame.scope.flatMap(({type, id}) => (type === 'time' && DATE.test(id) ? [id] : []))
}

// "Dara Venn" and "Oren Sall", "a 47-year-old man" and "a 63-year-old woman"; not "Venn" and "Dara Venn"
function areOthers(a: Reference | undefined, b: Reference | undefined): boolean {
  if (!a || !b || a.id === b.id) return false
  const words = b.id.split('-')
  if (isNamed(a) && isNamed(b)) return !a.id.split('-').some(word => word.length > 2 && words.includes(word))
  const [x, y] = [SEX[a.id], SEX[b.id]]
  return x !== undefined && y !== undefined && x !== y
}

function isNamed({text}: Reference): boolean {
  return /^\p{Lu}/u.test(text)
}

const SEX: Readonly<Record<string, 'female' | 'male'>> = {
  woman: 'female',
  girl: 'female',
  mother: 'female',
  daughter: 'female',
  wife: 'female',
  sister: 'female',
  grandmother: 'female',
  man: 'male',
  boy: 'male',
  father: 'male',
  son: 'male',
  husband: 'male',
  brother: 'male',
  grandfather: 'male',
}
