import {groupBy} from '../../text/index.ts'
import {listed, wordsAt} from '../because.ts'
import {isOnePerson} from '../one-bearer.ts'
import {opposed} from '../opposed.ts'
import {defineRule, type Material} from '../rule.ts'
import {kinIn, type Kin} from './kin.ts'

interface Clash {
  readonly told: readonly [Kin, ...Kin[]]
}

/** Reports make one person two relations of another. */
export const kinConflict = defineRule<Clash>({
  name: 'kin-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({told}) => told.map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({told}) => [told[0].who.id, ...new Set(told.map(({kin}) => kin))].sort(),
  confidence: () => 0.8,
  explain: ({told}) => ({
    what: `${told[0].who.name} is told to be two relations of one person: ${listed(told.map(({document, start, end}) => `“${wordsAt(document, {start, end})}”`))}.`,
    why: `Nobody is commonly both ${listed([...new Set(told.map(({kin}) => kin))])} of one person, and no report tells both.`,
    next: 'Look up how the two are related.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const odd = opposed([...documents.values()].flatMap(kinIn), areApart)
  return [...groupBy(odd, ({who}) => who.id.split('-').at(-1) ?? '').values()].flatMap(([first, ...more]) =>
    first && more.length > 0 ? [{told: [first, ...more]}] : [],
  )
}

function areApart(a: Kin, b: Kin): boolean {
  return isOnePerson(a.who, b.who) && isOneHolder(a.of, b.of) && sortOf(a.kin) !== sortOf(b.kin)
}

function isOneHolder(a: string, b: string): boolean {
  return a === b || `-${a}`.endsWith(`-${b}`) || `-${b}`.endsWith(`-${a}`)
}

// a stepson is called a son, a widow a wife, and a child may be either
const SORTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:step|god)?(?:son|daughter|child)$/, 'child'],
  [/^(?:step|god)?(?:father|mother)$/, 'parent'],
  [/^(?:step)?(?:brother|sister)$/, 'sibling'],
  [/^(?:ex-)?(?:wife|husband)$|^widow(?:er)?$|^fianc|^(?:girl|boy)friend$/, 'partner'],
  [/^grand(?:son|daughter|child)$/, 'grandchild'],
]

function sortOf(kin: string): string {
  return SORTS.find(([pattern]) => pattern.test(kin))?.[1] ?? kin
}
