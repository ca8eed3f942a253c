import type {Claim} from '../../claim/index.ts'
import {role, samePerson, type Role} from '../../kinds/role/index.ts'
import {plain} from '../../reading/index.ts'
import {vocabularyInUse} from '../../vocabulary/index.ts'

/** One person's posts that nobody holds together: two posts in one body, or one post in two bodies of nearly one name. */
export interface Clash {
  readonly type: 'posts' | 'bodies'
  /** Every claim that gives the person one of the posts, or the post in one of the bodies. */
  readonly claims: readonly Claim<Role>[]
  readonly a: Claim<Role>
  readonly b: Claim<Role>
}

// posts named beside a name; what somebody became or was made may follow what he was
const STANDING = new Set(['before', 'apposition', 'linked'])

/** The clashes among the posts that claims give, one a person and sort. */
export function clashesIn(claims: readonly Claim[]): Clash[] {
  const posts = claims.filter(role.is).filter(({via}) => STANDING.has(via))
  return byPerson(posts).flatMap(own => [...clashOf(own, 'posts', excludes), ...clashOf(own, 'bodies', heldElsewhere)])
}

function clashOf(
  own: readonly Claim<Role>[],
  type: Clash['type'],
  clashes: (a: Claim<Role>, b: Claim<Role>) => boolean,
): Clash[] {
  const pairs = own.flatMap((a, i) => own.slice(i + 1).flatMap(b => (clashes(a, b) ? [{a, b}] : [])))
  const [first] = pairs
  return first ? [{type, ...first, claims: [...new Set(pairs.flatMap(({a, b}) => [a, b]))]}] : []
}

function byPerson(posts: readonly Claim<Role>[]): Claim<Role>[][] {
  const groups: Claim<Role>[][] = []
  for (const post of posts) {
    const group = groups.find(([first]) => first !== undefined && isOne(first, post))
    if (group) group.push(post)
    else groups.push([post])
  }
  return groups
}

// two people may share a surname: one named by it alone is only taken for another where both hold a post in one body
function isOne({value: a, text: x}: Claim<Role>, {value: b, text: y}: Claim<Role>): boolean {
  const together = a.organisation !== undefined && a.organisation === b.organisation
  return samePerson(a.person, b.person) && (together || (isInFull(a.person, x) && isInFull(b.person, y)))
}

function isInFull(person: string, text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).map(plain)
  return person.split('-').filter(part => words.includes(part)).length > 1
}

function excludes(a: Claim<Role>, b: Claim<Role>): boolean {
  return (
    role.relate(a, b) === 'conflict' &&
    !isShortFor(a.value.role, b.value.role) &&
    !isShortFor(b.value.role, a.value.role)
  )
}

// a lieutenant general is called general, a deputy sergeant is a sergeant among deputies
function isShortFor(short: string, long: string): boolean {
  const rank = vocabularyInUse().roles.some(({id, class: sort}) => id === short && /^(?:military|police)$/.test(sort))
  // "a junior accountant", whatever the lists make of it, is an accountant
  const modified =
    /^(?:deputy|junior|senior|trainee|assistant|young)-/.test(long) && long.replace(/^[a-z]+-/, '') === short
  const isUsual =
    /^(?:accountant|lawyer|doctor|teacher|engineer|officer|analyst|reporter|clerk|nurse|researcher|lecturer|consultant|adviser|developer|technician)$/.test(
      short,
    )
  return (rank && long.endsWith(`-${short}`)) || (modified && isUsual)
}

const LEAST_SHARED = 2

// "director of the Harbour Rescue Alliance" / "… of the Harbour Rescue Centre"
function heldElsewhere({value: a, frame: x}: Claim<Role>, {value: b, frame: y}: Claim<Role>): boolean {
  if (a.role !== b.role || a.organisation === undefined || b.organisation === undefined) return false
  if (x.scope.length > 0 || y.scope.length > 0) return false
  const [left, right] = [a.organisation.split('-'), b.organisation.split('-')]
  const shared = left.filter(word => right.includes(word))
  const apart = left.at(-1) !== right.at(-1) && !left.includes(right.at(-1) ?? '') && !right.includes(left.at(-1) ?? '')
  return apart && shared.length >= LEAST_SHARED && shared.length >= Math.min(left.length, right.length) - 1
}
