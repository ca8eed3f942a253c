import type {Document, Name} from '../../reading/index.ts'
import {halfSurnameOf} from '../half-surname.ts'
import {defineRule, type Material} from '../rule.ts'
import {areToldApart, formsOf, loneSpellingOf, spellingOf, type Spelling} from '../spellings.ts'
import {hiddenSurnames} from './hidden-surnames.ts'
import {innerCapitalDrifts} from './inner-capital.ts'
import {around} from './around.ts'
import {isBorneIn} from './bearers.ts'
import {caseDrifts} from './letter-case.ts'
import {longDrifts} from './long-drifts.ts'
import {lostCapitalDrifts} from './lost-capital.ts'
import {lostInBodyDrifts} from './lost-in-body.ts'
import {nearWordDrifts} from './near-word-drifts.ts'
import {sortDrifts} from './sort-drifts.ts'
import {twinDrifts} from './twin-drifts.ts'

export interface Drift {
  readonly source: string
  readonly how: keyof typeof WHY
  /** The rarer form. */
  readonly odd: Name
  readonly usual: Name
  readonly before: readonly Name[]
  readonly confidence: number
}

/** One report spells one name in two ways. */
export const nameDrift = defineRule<Drift>({
  name: 'name-drift',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: driftsIn,
  spots: ({source, odd, usual, before}) => [odd, usual, ...before].map(({start, end}) => ({source, start, end})),
  key: ({odd, usual}) => [odd.text, usual.text],
  confidence: ({confidence}) => confidence,
  explain: ({how, odd, usual}) => ({
    what: `The report writes both “${odd.text}” and “${usual.text}”.`,
    why: `${WHY[how]}, nothing else in the report tells them apart, and “${odd.text}” is the rarer: both are most likely one name.`,
    next: 'Look up how the name is written, or see whether two are meant.',
  }),
})

const WHY = {
  letters: 'The two forms differ by a letter or two',
  case: 'The two forms differ in capitals alone',
  link: 'The two forms differ in a little word',
  sort: 'The two forms differ in the word for what sort of body or place it is',
  part: 'One form has both parts of a surname and the other has one',
} as const

function driftsIn({documents}: Material): Drift[] {
  const all = [...documents.values()]
  const near = [...nearWordDrifts(all), ...hiddenSurnames(all)]
  const isBorne = isBorneIn(all)
  return all.flatMap(document => {
    const drifts = [
      ...FINDERS.flatMap(find => find(document)),
      ...near.filter(({source}) => source === document.source.id),
    ].filter(({odd: {text}}) => !isBorne(text, document))
    return drifts
      .filter((one, i) => drifts.findIndex(other => areOfOne(other, one)) === i)
      .map(one => ({...one, before: [...one.before, ...around(document, one.odd, one.usual)]}))
  })
}

// the ways in which a report's forms of one name are found, the surest first
const FINDERS: readonly ((document: Document) => Drift[])[] = [
  spellingDrifts,
  caseDrifts,
  innerCapitalDrifts,
  lostCapitalDrifts,
  lostInBodyDrifts,
  longDrifts,
  twinDrifts,
  sortDrifts,
]

function areOfOne(a: Drift, b: Drift): boolean {
  return overlap(a.odd, b.odd) && (a === b || b.how === 'letters' || b.how === 'link') && overlap(a.usual, b.usual)
}

function overlap(a: Name, b: Name): boolean {
  return a.start < b.end && b.start < a.end
}

function spellingDrifts(document: Document): Drift[] {
  const forms = formsOf(document)
  const drifts = forms.flatMap((a, i) => forms.slice(i + 1).flatMap(b => drift(document, a, b)))
  return drifts.filter((one, i) => drifts.findIndex(other => isOfOne(other, one)) === i)
}

// one odd form beside the full name and beside the surname alone
function isOfOne(a: Drift, b: Drift): boolean {
  return a.odd.start === b.odd.start && a.usual.id === b.usual.id
}

function drift(document: Document, a: Name, b: Name): Drift[] {
  const half = halfSurnameOf(a, b)
  const spelling = half ?? spellingOf(a, b) ?? loneSpelling(document, a, b)
  if (!spelling || areToldApart([document], spelling) || areBothIntroduced(document, spelling)) return []
  if (isOfPlace(document, a, b) || isOfPlace(document, b, a)) return []
  const [odd, usual] = order(document, a, b)
  if ((half && isExplained(document, odd)) || isFamily(document, odd, usual) || isFamily(document, usual, odd))
    return []
  return [
    {
      source: document.source.id,
      how: half ? 'part' : 'letters',
      odd,
      usual,
      before: [...lastBefore(document, odd, usual), ...introduced(document, usual)],
      confidence: 0.9,
    },
  ]
}

// "Tarnby" and "a Tarnbyi banker", "24 Tarnbyi"
function isOfPlace({tokens}: Document, longer: Name, shorter: Name): boolean {
  if (!longer.text.startsWith(shorter.text) || !PEOPLE.test(longer.text.slice(shorter.text.length))) return false
  if (tokens[longer.first - 1]?.tag === 'NUM') return true
  return tokens[longer.last]?.tag === 'NOUN' && /^\p{Ll}/u.test(tokens[longer.last]?.text ?? '')
}

// "the three Venns"
function isFamily({source: {text}}: Document, odd: Name, usual: Name): boolean {
  return (
    odd.text === `${usual.text.slice(usual.text.lastIndexOf(' ') + 1)}s` &&
    /\b(?:the|two|three|four|five|six|both|all|other|these|young|old) $/i.test(
      text.slice(Math.max(0, odd.start - 12), odd.start),
    )
  )
}

const PEOPLE = /^(?:i|n|an|ian|ite|ese|ish|er|ic)$/

// "Ida Marsh-Velt, then known as Ida Velt"
function isExplained({source: {text}}: Document, {start, end}: Name): boolean {
  return /\b(?:née|nee|born|then|formerly|now|known|called|married|maiden)\b/.test(
    text.slice(Math.max(0, start - 40), end + 40),
  )
}

// "Later Klemtine spoke": it stands once, and where a person would
function loneSpelling({names, source}: Document, a: Name, b: Name): Spelling | undefined {
  const lone = a.type === 'thing' ? a : b
  const spelling = loneSpellingOf(a, b)
  const [word = ''] = spelling?.words.filter(each => lone.text.startsWith(each)) ?? []
  const uses = names.filter(({text}) => text === lone.text).length
  const other = spelling?.words.find(each => each !== word) ?? ''
  const others = names.filter(({text}) => text === other || text.endsWith(` ${other}`)).length
  const isPlaced = /\b(?:in|at|near|from|to|of|the|a|an|on|into|outside|between|around|through) $/i.test(
    source.text.slice(Math.max(0, lone.start - 12), lone.start),
  )
  return uses === 1 && others >= 2 && !isPlaced ? spelling : undefined
}

// a surname alone is that of whoever was named in full with it
function areBothIntroduced({names}: Document, {a, b, words}: Spelling): boolean {
  const full = names.filter(({type, text}) => type === 'person' && text.includes(' '))
  return (
    !(a.text.includes(' ') && b.text.includes(' ')) &&
    words.every(word => full.some(({text}) => text.endsWith(` ${word}`)))
  )
}

// the form written less often, else the later one, is the odd one; a name that the vocabulary lists is not
function order(document: Document, a: Name, b: Name): [Name, Name] {
  const known = (name: Name): number => (name.how === 'listed' ? 1000 : 0)
  const weight = (name: Name): number =>
    known(name) + document.names.filter(({text, id}) => text === name.text || id === name.id).length
  return weight(a) < weight(b) ? [a, b] : [b, a]
}

// where the one it is held to be is first named in full
function introduced({names}: Document, usual: Name): Name[] {
  const first = names.find(
    ({id, text}) => id === usual.id && text.length > usual.text.length && text.includes(usual.text),
  )
  return first ? [first] : []
}

// the last mention of the one it is held to be, in whatever words
function lastBefore(document: Document, odd: Name, usual: Name): Name[] {
  const before = document.names.findLast(({id, end}) => id === usual.id && end <= odd.start)
  return before && before !== usual ? [before] : []
}
