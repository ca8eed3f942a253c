import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {found, marked, SIGN} from '../marked.ts'
import type {Missum} from './parts.ts'
import {isExact, numberOf, sumOf} from './reckon.ts'

type Figure = Claim<Quantity>

const N = SIGN.count
const NONE = String.raw`[^.;:()\n\uE010-\uE015–—]`
const NEXT = String.raw`, (?:and |while |with )?(?:${NONE}{1,25} )?${N}${NONE}{0,80}?`
// "and one in Elsin" may be no figure
const LAST = String.raw`,? (?:and|while|with) (?:${NONE}{1,25} )?(?:${N}|(?<one>one)(?= (?:in|at|on|from|near|to) ))`
const THEM = String.raw`(?:the|these|those|its|their|all)(?: \p{Ll}+)?`

/** Wordings of a total that is shared out to the last; where the total stands in them. */
const SHAPES: readonly {readonly pattern: RegExp; readonly at: number}[] = [
  // "Of the 17 injured, nine were taken to Tarn, five to Kelso and four …"
  {
    pattern: new RegExp(String.raw`\bof ${THEM} ${N}${NONE}{0,60}, ${N}${NONE}{0,80}?(?:${NEXT}){0,4}${LAST}`, 'giu'),
    at: 0,
  },
  // "Nine of the 17 injured were taken to Tarn, five to Kelso and four …"
  {pattern: new RegExp(String.raw`${N} of ${THEM} ${N}${NONE}{0,80}?(?:${NEXT}){1,4}${LAST}`, 'giu'), at: 1},
  // "four mills, two of which are in Norvia, two in Sund and one in Elsin"
  {
    pattern: new RegExp(
      String.raw`${N}${NONE}{0,20}, ${N}(?: of (?:which|whom|them))? (?:are|were|is|was|being) ${NONE}{0,40}?(?:${NEXT}){0,4}${LAST}(?= (?:in|at|on|from|near) )`,
      'giu',
    ),
    at: 0,
  },
  // "won 41 seats, the Greens 22 and independents 13 in the 75-seat chamber"
  {
    pattern: new RegExp(
      String.raw`${N}${NONE}{0,60}?(?:${NEXT}){1,5}${LAST}${NONE}{0,20} (?:in|of|on) (?:the|a|an|its) ${N}`,
      'giu',
    ),
    at: -1,
  },
]

// "Of 17,212 starters, 18,400 reached the finish"
const MORE = new RegExp(
  String.raw`\bOf (?:the |some |about |around |its |their )?${N}${NONE}{0,30}, (?:only |just |about |some |around )?${N}(?= (?:have |had |were |was |are |will |did |\p{Ll}+(?:ed|t)\b))`,
  'gu',
)

/** Totals of which more are told than there are. */
export function overdrawn(document: Document, claims: readonly Claim[]): Missum[] {
  return [...found(marked(document, claims), MORE)].flatMap(({claims: [total, part]}) => {
    if (!total || !part || ![total, part].every(claim => isExact(claim) && claim.value.unit === undefined)) return []
    const [stated, sum] = [numberOf(total), numberOf(part)]
    return sum > stated && hasNoOther(part, total) ? [{total, parts: [part], sum, stated, wrong: true}] : []
  })
}

/** Totals all of which are shared out, to one or a few more than there are. */
export function sharedOut(document: Document, claims: readonly Claim[]): Missum[] {
  const text = marked(document, claims)
  return SHAPES.flatMap(({pattern, at}) =>
    [...found(text, pattern)].flatMap(({claims: all, match}) => {
      const total = all.at(at)
      const parts = all.filter(claim => claim !== total)
      const [rest = ''] = text.text.slice(match.index + match[0].length).split(/[.;\n]/)
      const sum = sumOf(parts) + (match.groups?.['one'] === undefined ? 0 : 1)
      return total && !OVERLAPPING.test(match[0] + rest) && isTooMany(total, parts, sum, REST.test(match[0] + rest))
        ? [{total, parts, sum, stated: numberOf(total), wrong: true}]
        : []
    }),
  )
}

// those in a grave state are among those taken somewhere; "others" and "both" need not be of them
const OVERLAPPING =
  /\b(?:includ\w*|among|mostly|such as|notably|at least|as many as|of whom|of which|of them|both|also|critical\w*|serious\w*|grave\w*|children|women|men|minors|pensioners|foreign\w*|aged|later|since|then|previous\w*|last|against)\b/i

const MOST = 1.15
// of a few, those who are two things at once come as near
const LEAST = 50
const MOST_OF_TWO = 1.06

// "29 were recovered and 14 remain missing"
const REST = /\b(?:remain|remains|remained|still|are (?:still )?(?:missing|unaccounted|in hospital|at large))\b/i

function isTooMany(total: Figure, parts: readonly Figure[], sum: number, leavesNone: boolean): boolean {
  const stated = numberOf(total)
  const count = parts.length + (sum > sumOf(parts) ? 1 : 0)
  const isCount = [total, ...parts].every(claim => isExact(claim) && claim.value.unit === undefined)
  return (
    isCount &&
    parts.every(part => numberOf(part) < stated && hasNoOther(part, total)) &&
    sum > stated &&
    (count > 2 || leavesNone
      ? sum <= Math.max(stated * MOST, stated + 1)
      : stated >= LEAST && sum <= stated * MOST_OF_TWO)
  )
}

function hasNoOther({value: {of}}: Figure, total: Figure): boolean {
  return of === undefined || total.value.of === undefined || of === total.value.of || /^(?:people|person)$/.test(of)
}
