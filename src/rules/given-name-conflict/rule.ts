import levenshtein from 'fast-levenshtein'
import {weigh, type Weights} from '../../align/index.ts'
import {areRomanised, compareNames, plain, sameSound, type Document, type Name} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {role} from '../../kinds/role/index.ts'
import {listed} from '../because.ts'
import {asWritten, commonTerms, type Terms} from '../common-terms.ts'
import {defineRule, type Material} from '../rule.ts'
import {spellingOf} from '../spellings.ts'
import {termsAbout} from '../terms-about.ts'

/** Somebody whom a report names in full, with what it tells of him. */
interface Named {
  readonly document: Document
  readonly name: Name
  readonly given: string
  readonly surname: string
  /** The telling words of the sentences that name him, each with its weight. */
  readonly terms: Terms
  /** The posts that the report gives him. */
  readonly posts: readonly string[]
}

interface Clash {
  readonly a: Named
  readonly b: Named
  readonly how: 'post' | 'near' | 'alike' | 'far'
  readonly shared: readonly string[]
}

/** Two reports give one person two first names. */
export const givenNameConflict = defineRule<Clash>({
  name: 'given-name-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({a, b}) => [a, b].map(({document, name: {start, end}}) => ({source: document.source.id, start, end})),
  key: ({a, b}) => [plain(a.surname), ...[plain(a.given), plain(b.given)].sort()],
  confidence: ({how}) => (how === 'far' || how === 'alike' ? 0.6 : 0.75),
  explain: ({a, b, how, shared}) => ({
    what: `The reports name one person “${a.name.text}” and “${b.name.text}”.`,
    why: `Each knows one person with that surname only, and ${how === 'post' ? `gives that person one post: ${listed(shared)}` : `tells the same of the two: both stand among ${listed(asWritten(shared.slice(0, 4), a.document).map(word => `“${word}”`))}`}.`,
    next: 'Look up the name, and whether two people of one family are meant.',
  }),
})

// those of one first letter are likelier one name misremembered than two of a family
const LEAST_SHARED = {near: 1, alike: 2, far: 4} as const
const LEAST_LIKENESS = {near: 0.02, alike: 0.15, far: 0.3} as const

function clashesIn({documents, alignment}: Material): Clash[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const posts = alignment.claims.filter(role.is)
  const postsOf = (source: string, person: string): string[] =>
    posts.filter(one => one.source === source && one.value.person === person).map(({value}) => value.role)
  const named = all
    .flatMap(document => soleBearers(document, weights))
    .map(one => ({...one, posts: [...postsOf(one.document.source.id, one.name.id), ...lettersAfter(one)]}))
  const families = groupBy(named, ({surname}) => plain(surname))
  const clashes = [...families.values()].flatMap(own =>
    own.flatMap((a, i) => own.slice(i + 1).flatMap(b => clash(a, b))),
  )
  const given = all.map(document => new Set(peopleIn(document).map(nameOf)))
  const apart = clashes.filter(({a, b}) => !given.some(names => names.has(nameOf(a)) && names.has(nameOf(b))))
  return [...groupBy(apart, ({a, b}) => [a, b].map(nameOf).sort().join()).values()].flatMap(([first]) => first ?? [])
}

// "Ida Marsh KC"
function lettersAfter({document: {source}, name}: Pick<Named, 'document' | 'name'>): string[] {
  const [, letters] =
    /^,? (KC|QC|SC|TD|MEP|MSP|MLA|DCI|DI|RN)(?![\p{L}\d])/u.exec(source.text.slice(name.end, name.end + 6)) ?? []
  return letters === undefined ? [] : [letters]
}

function nameOf({given, surname}: Pick<Named, 'given' | 'surname'>): string {
  return `${plain(given)} ${plain(surname)}`
}

// a report that knows two people of one surname tells of a family
function soleBearers(document: Document, weights: Weights): Omit<Named, 'posts'>[] {
  const people = peopleIn(document)
  return people
    .filter((one, i) => {
      const family = people.filter(({surname}) => plain(surname) === plain(one.surname))
      const isFirst = family[0] === people[i]
      return isFirst && family.every(({name}) => compareNames(name.text, one.name.text, 'person') === 'same')
    })
    .map(one => ({...one, document, terms: termsAbout(document, one.name, weights)}))
}

const INITIAL = /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u

function peopleIn({names, sentences, source}: Document): Pick<Named, 'name' | 'given' | 'surname'>[] {
  return names.flatMap(name => {
    const block = source.blocks[sentences[name.sentence]?.block ?? -1]?.type
    const words = name.text.split(/\s+/)
    const [given = ''] = words
    const surname = words.at(-1) ?? ''
    const isFull =
      name.type === 'person' && words.length > 1 && words.length < 4 && !INITIAL.test(given) && !INITIAL.test(surname)
    return isFull && block !== 'boilerplate' && name.how !== 'listed' ? [{name, given, surname}] : []
  })
}

function clash(a: Named, b: Named): Clash[] {
  if (a.document === b.document || plain(a.given) === plain(b.given)) return []
  const posts = a.posts.filter(post => b.posts.includes(post) && !COMMON.test(post))
  const how = likenessOf(a, b, posts.length > 0)
  if (!how || isKinOf(a) !== isKinOf(b) || hasNamesake(a) || hasNamesake(b)) return []
  if (posts.length > 0) return [{a, b, how: 'post', shared: posts.map(post => post.replaceAll('-', ' '))}]
  if (how !== 'near' && kinOf(a) !== kinOf(b)) return []
  const {shared, likeness} = commonTerms(a.terms, b.terms)
  // few bear a surname of two parts
  const least = [a, b].every(({surname}) => surname.includes('-')) ? 'near' : how
  return shared.length < LEAST_SHARED[least] || likeness < LEAST_LIKENESS[least] ? [] : [{a, b, how, shared}]
}

// "his brother Paul Marsh" is another than Karl Marsh
function kinOf({document: {source}, name: {start}}: Named): string | undefined {
  return KIN.exec(source.text.slice(Math.max(0, start - 30), start))?.groups?.kin?.toLowerCase()
}

// "is not the only Marsh on the list: the first officer is no relation"
function hasNamesake({document: {source}, surname}: Named): boolean {
  return new RegExp(
    String.raw`\b(?:no relation|unrelated|not related|namesakes?)\b|\b(?:only|other|another|second) ${surname.replace(/[^\p{L}-]/gu, '.')}\b`,
    'u',
  ).test(source.text)
}

// "Ray Marsh, a nephew of the former chief"
function isKinOf({document: {source}, name: {end}}: Named): boolean {
  return KIN_OF.test(source.text.slice(end, end + 60))
}

const KIN_OF =
  /^,? (?:who (?:is|was) |is |was )?(?:an? |the )?(?:\p{L}+ )?(?:brother|sister|son|daughter|father|mother|wife|husband|widow|widower|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|twin)(?:-in-law)? of(?!\p{L})/iu
const KIN =
  /(?<!\p{L})(?<kin>brother|sister|son|daughter|father|mother|wife|husband|widow|widower|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|stepson|stepfather|stepmother|twin)(?:-in-law)?,? $/iu

// what is a spelling of one name is told by name-variant; "Ben" is short for "Benjamin", and "Alexis" may be for "Alexandros"
function likenessOf(a: Named, b: Named, isOnePost: boolean): 'near' | 'alike' | 'far' | undefined {
  const [x, y] = [plain(a.given), plain(b.given)]
  if (spellingOf(a.name, b.name) || areRomanised(x, y)) return undefined
  if (compareNames(a.name.text, b.name.text, 'person') === 'same') return undefined
  if (sameSound(a.given, b.given) || (x[0] === y[0] && levenshtein.get(x, y) <= MOST_LETTERS))
    return isShort(x, y) || isShort(y, x) ? undefined : 'near'
  if (isShort(x, y) || isShort(y, x)) return undefined
  if (x.slice(0, SHORT) === y.slice(0, SHORT) && !isOnePost) return undefined
  return x[0] === y[0] ? 'alike' : 'far'
}

// posts that many hold
const COMMON =
  /^(?:member|author|lawyer|officer|student|teacher|police-officer|mp|senator|soldier|farmer|player|actor)(?:-|$)|^(?:member-of-parliament)$/

const MOST_LETTERS = 2
const SHORT = 3

function isShort(short: string, long: string): boolean {
  return long.startsWith(short) && long.length - short.length > 1
}
