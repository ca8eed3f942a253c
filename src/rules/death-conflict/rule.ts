import {wordsAt} from '../because.ts'
import {tellingOneDeath} from './one-death.ts'
import {isLikelyOnePerson} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {deathsIn, type Death, type Where} from './deaths.ts'

interface Clash {
  readonly a: Death
  readonly b: Death
  readonly how: string
}

/** One death that reports put at places, or moments, of which only one can be. */
export const deathConflict = defineRule<Clash>({
  name: 'death-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({a, b}) => [a, b].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({a, b}) => [a.person?.id ?? b.person?.id ?? 'the victim', ...[a, b].map(placeOf).sort()],
  confidence: clash => (isWeak(clash) ? 0.5 : clash.a.person && clash.b.person ? 0.8 : 0.65),
  grade: clash => ({severity: isWeak(clash) ? 'info' : 'warning'}),
  explain: ({a, b, how}) => ({
    what: `Of one death, one report has “${wordsAt(a.document, a)}”, another “${wordsAt(b.document, b)}”.`,
    why: `${how} Held to be one death because ${a.person && b.person ? `both name ${a.person.name}` : 'the reports tell of one single death'}.`,
    next: 'Ask the police or the hospital where and when death was declared.',
  }),
})

// "was flown to hospital" may be told by one who did not know; "later" may be minutes
function isWeak({a, b}: Clash): boolean {
  return [a, b].some(({where}) => where === 'after being brought away alive' || where === 'some time later')
}

function clashesIn(material: Material): Clash[] {
  const all = [...material.documents.values()]
  const one = tellingOneDeath(material)
  const deaths = all.flatMap(document => settled(deathsIn(document)))
  const clashes = deaths.flatMap((a, i) => deaths.slice(i + 1).flatMap(b => clash(a, b, one)))
  const strong = [...clashes].sort((x, y) => Number(isWeak(x)) - Number(isWeak(y)))
  return strong.filter((each, i) => strong.findIndex(other => isSame(other, each) || isLesser(each, other)) === i)
}

function isLesser(weak: Clash, other: Clash): boolean {
  const told = ({a, b}: Clash): string => [a, b].map(({document}) => document.source.id).join()
  return isWeak(weak) && !isWeak(other) && told(weak) === told(other)
}

function isSame(x: Clash, y: Clash): boolean {
  return (
    [x.a.where, x.b.where].sort().join() === [y.a.where, y.b.where].sort().join() && x.a.person?.id === y.a.person?.id
  )
}

// a report that has two such places tells of two people, or of what was said first
function settled(deaths: readonly Death[]): Death[] {
  return deaths.filter(
    each => !deaths.some(other => other !== each && areOne(each, other, true) && differ(each, other)),
  )
}

function clash(a: Death, b: Death, one: ReadonlySet<string>): Clash[] {
  const isOne = [a, b].every(({document}) => one.has(document.source.id))
  if (a.document === b.document || !areOne(a, b, isOne)) return []
  const how = differ(a, b)
  return how === undefined ? [] : [{a, b, how}]
}

function areOne(a: Death, b: Death, one: boolean): boolean {
  if (a.sex && b.sex && a.sex !== b.sex) return false
  if ([a, b].some(({where, person}) => where === 'after being brought away alive' && !person)) return false
  if (a.person && b.person) return isLikelyOnePerson(a.person, b.person)
  const [named, other] = a.person ? [a, b] : [b, a]
  return one || (named.person !== undefined && named.person.id === other.meant)
}

const EXCLUSIVE: readonly (readonly [Where, Where])[] = [
  ['at the scene', 'on the way'],
  ['at the scene', 'in hospital'],
  ['at the scene', 'declared in hospital'],
  ['at the scene', 'later'],
  ['at once', 'on the way'],
  ['at once', 'in hospital'],
  ['at once', 'later'],
  ['on the way', 'in hospital'],
  ['before arrival at the hospital', 'at the scene'],
  ['before arrival at the hospital', 'in hospital'],
  ['before arrival at the hospital', 'later'],
  ['before arrival at the hospital', 'some time later'],
  ['at once', 'some time later'],
  ['at home', 'in hospital'],
  ['at home', 'in a hospice'],
  ['at home', 'in a nursing home'],
  ['at home', 'on the way'],
  ['in hospital', 'in a hospice'],
  ['in hospital', 'in a nursing home'],
  ['in a hospice', 'in a nursing home'],
  ['after being brought away alive', 'at the scene'],
  ['after being brought away alive', 'at once'],
]

/** Why both cannot be; undefined where they can. */
function differ(a: Death, b: Death): string | undefined {
  if (EXCLUSIVE.some(pair => pair.includes(a.where) && pair.includes(b.where) && a.where !== b.where))
    return `Nobody dies both ${a.where} and ${b.where}.`
  const named = a.person && b.person && a.hospital !== undefined && b.hospital !== undefined
  return named && !isOneHospital(a, b) ? 'They are two hospitals, and neither report names the other.' : undefined
}

// "Velden Hospital" may be a short form of "University of Velden Medical Center"
function isOneHospital(a: Death, b: Death): boolean {
  const [x, y] = [telling(a.hospital), telling(b.hospital)]
  const within = (words: readonly string[], {document}: Death): boolean =>
    words.length === 0 || words.some(word => document.source.text.includes(word))
  return within(x, b) || within(y, a)
}

const COMMON =
  /^(?:Hospital|Infirmary|Medical|Trauma|Cent(?:er|re)|General|University|Regional|Memorial|Community|County|City|Saint|St\.?|Royal|National|District|Health|Children['’]s|North|South|East|West)$/

function telling(hospital = ''): string[] {
  return hospital.split(' ').filter(word => !COMMON.test(word))
}

function placeOf({where, hospital}: Death): string {
  return hospital ?? where
}
