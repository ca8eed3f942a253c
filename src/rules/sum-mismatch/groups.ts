import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {found, marked, SIGN} from '../marked.ts'
import type {Missum} from './parts.ts'
import {numberOf, sumOf} from './reckon.ts'

type Figure = Claim<Quantity>

const N = SIGN.count
const NONE = String.raw`[^.;:()\n\uE010-\uE015–—]`
const PARTS = String.raw`${N}(?:,${NONE}{0,10} ${N}){0,5},? and ${N}`

const REST = new RegExp(
  String.raw`${N} of (?:the|its|their|those|these) ${N}${NONE}{0,100}? (?:remaining|other) ${N}`,
  'giu',
)
const EACH = new RegExp(
  String.raw`${N}${NONE}{0,15}, ${N} (?:${NONE}{1,12} )?(?:from|for|on|in|by) (?:each|either) (?:side|country|team|party|end|house|nation|city|club|government|union)\b`,
  'giu',
)
const WHOLE = new RegExp(
  String.raw`\b(?:the|its|her) (?<sort>dead|victims|fatalities|injured|wounded|missing|crew|passengers|hostages|sailors|panel|jury|squad|delegation|committee|board) (?:comprise[sd]?|consist(?:s|ed)? of|are|were|(?:is|was) (?=made up of)) ?(?:made up of )?${PARTS}`,
  'giu',
)

// "The wounded were taken to three hospitals: 23 to Tarn, 12 to Kelso and eight to Elsin"
const TAKEN = new RegExp(
  String.raw`\bthe (?<sort>dead|victims|injured|wounded) (?:were|are|have been|had been|are being|were being) [^.;:\n]{3,70}(?:: | – | - )${N}${NONE}{1,50}(?:, ${N}${NONE}{1,50}){1,5},? and ${N}`,
  'giu',
)

/** Groups that leave somebody out: "three of the nine … the remaining five", "ten, six from each side", "the dead were 14 women, nine men and seven children". */
export function misgroups(document: Document, claims: readonly Claim[]): Missum[] {
  const text = marked(document, claims)
  const rests = [...found(text, REST)].flatMap(({claims: [part, total, rest]}) =>
    part && total && rest ? missumOf(total, [part, rest]) : [],
  )
  const each = [...found(text, EACH)].flatMap(({claims: [total, part]}) =>
    total && part ? missumOf(total, [part], 2) : [],
  )
  const wholes = [...found(text, WHOLE)].flatMap(({claims: parts, match}) =>
    againstTotals(totalsOf(document, text.claims, match.groups?.['sort']?.toLowerCase() ?? ''), parts),
  )
  const taken = [...found(text, TAKEN)].flatMap(({claims: all, match}) => {
    const before = match[0].split(/: | – | - /)[0]?.split(N).length ?? 1
    return againstTotals(
      totalsOf(document, text.claims, match.groups?.['sort']?.toLowerCase() ?? ''),
      all.slice(before - 1),
    )
  })
  return [...rests, ...each, ...wholes, ...taken]
}

function missumOf(total: Figure, parts: readonly Figure[], times = 1): Missum[] {
  const all = [total, ...parts]
  const isExact = all.every(({value: {change, lower}}) => change === '=' && Number.isInteger(lower))
  const stated = numberOf(total)
  const sum = sumOf(parts) * times
  return isExact && stated > 1 && sum !== stated ? [{total, parts, sum, stated, wrong: true}] : []
}

const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  dead: /^deaths?$/,
  victims: /^deaths?$/,
  fatalities: /^deaths?$/,
  injured: /^injur/,
  wounded: /^injur/,
  missing: /^missing/,
}
// "the number of fatalities rose to 31", "the toll climbs to 31", "with the loss of 31 lives"
const TOLL = /\b(?:toll|fatalities|deaths|dead)\b[^.;:,\d]{0,25} (?:to|at|was|is|stood at|of) $/i

function totalsOf({source: {text}}: Document, claims: readonly Figure[], sort: string): readonly Figure[] {
  const attribute = ATTRIBUTES[sort]
  if (!attribute) return onlyTotal(text, claims, sort)
  return claims.filter(({start, value, frame}) => {
    if (value.change !== '=') return false
    if (attribute?.test(frame.attribute ?? '') === true) return true
    const isToll = value.of === 'life' || TOLL.test(text.slice(Math.max(0, start - 60), start))
    return attribute?.test('deaths') === true && isToll
  })
}

// "with 24 crew", "a crew of 24", where the report has no other figure for them
function onlyTotal(text: string, claims: readonly Figure[], sort: string): readonly Figure[] {
  const one = sort.replace(/s$/, '')
  const told = claims.filter(
    ({start, value: {change, of}}) =>
      change === '=' &&
      (of === one || new RegExp(String.raw`\b${one}(?: member)?s? of $`, 'i').test(text.slice(0, start))),
  )
  return new Set(told.map(numberOf)).size === 1 ? told : []
}

const NEAR = 0.3

// the total that the report gives elsewhere and that is nearest, where none of its totals fits
function againstTotals(all: readonly Figure[], parts: readonly Figure[]): Missum[] {
  const sum = sumOf(parts)
  const off = (figure: Figure): number => Math.abs(numberOf(figure) - sum)
  const totals = all.filter(claim => !parts.includes(claim) && off(claim) <= sum * NEAR)
  const [nearest] = [...totals].sort((a, b) => off(a) - off(b))
  return parts.length > 1 && nearest && off(nearest) > 0 ? missumOf(nearest, parts) : []
}
