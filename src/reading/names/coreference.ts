import type {NameType} from '../document.ts'
import {spells, type Definition} from './definitions.ts'
import {givenNamesOf} from './given-names.ts'
import {groupBy} from '../../text/index.ts'
import {headsOf} from './heads.ts'
import type {Mention} from './mention.ts'
import {withoutLegalForm} from './organisations.ts'
import {ends, genderOf, holds, partsOf, peopleOf, type Person} from './people.ts'
import type {Scene} from './scene.ts'
import {plain, slug} from './slug.ts'
import {isUnknown, slipsOf} from './slips.ts'
import {isSpeech} from './speech.ts'
import {SHIP} from './vessels.ts'

/** A mention with whom it stands for. */
export interface Settled extends Mention {
  readonly id: string
}

/** Gives every mention its identity: short forms that of the full one, wherever in the text that stands. */
export function settle(
  scene: Scene,
  mentions: readonly Mention[],
  definitions: readonly Definition[],
): readonly Settled[] {
  const people = peopleOf(mentions)
  const bodies = bodiesOf(scene, mentions)
  const kinds = kindsOf(mentions)
  const slips = slipsOf(scene, mentions, people)
  const recent: string[] = []
  return mentions.map(mention => {
    const settled =
      byDefinition(scene, bodies, definitions, mention) ??
      byPerson(scene, people, () => upcoming(people, mentions, mention), recent, mention) ??
      byBody(scene, bodies, mention) ??
      bySlip(slips, mention) ??
      byKind(scene, bodies, kinds, mention)
    if (settled.type === 'person') recent.push(settled.id)
    return settled
  })
}

function byDefinition(
  scene: Scene,
  bodies: readonly Body[],
  definitions: readonly Definition[],
  mention: Mention,
): Settled | undefined {
  if (mention.last - mention.first !== 1) return undefined
  const text = scene.words[mention.first]?.text
  const definition = definitions.find(({short}) => short === text || (text !== undefined && isMiscased(text, short)))
  if (!definition) return undefined
  const {long} = definition
  const id = long.id ?? bodies.find(body => body.mention === long)?.id ?? idOf(scene, long)
  return {...mention, ...identity(long), id, how: mention.id === id ? mention.how : 'defined'}
}

// "iSS" is a slip for "ISS"
function isMiscased(text: string, short: string): boolean {
  return text.toUpperCase() === short && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1
}

function identity({type, name, country}: Mention): Pick<Mention, 'type' | 'name'> & {country?: string} {
  return {type, name, ...(country === undefined ? {} : {country})}
}

// persons who are first named in full further on, in the order of the text
function upcoming(people: readonly Person[], mentions: readonly Mention[], from: Mention): readonly string[] {
  return mentions
    .filter(mention => mention.type === 'person' && mention.first >= from.first)
    .flatMap(mention => people.find(person => person.forms.some(form => same(form, partsOf(mention.name))))?.id ?? [])
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

function byPerson(
  scene: Scene,
  people: readonly Person[],
  later: () => readonly string[],
  recent: readonly string[],
  mention: Mention,
): Settled | undefined {
  if (!mayBePerson(scene, mention)) return undefined
  const parts = partsOf(mention.name)
  const exact = people.find(person => person.forms.some(form => same(form, parts)))
  const fits =
    exact && (parts.length > 1 || mention.type !== 'person') ? [exact] : fitting(people, parts, genderOf(mention.title))
  const person = pick(fits, later, recent)
  if (
    !person ||
    (mention.type === 'place' &&
      mention.id !== undefined &&
      !person.forms.some(form => form.length > parts.length && ends(form, parts)))
  )
    return undefined
  const short = parts.length < (person.forms[0]?.length ?? 0)
  const {first, last, weight, title} = mention
  const how = short ? 'short' : mention.how
  return {
    first,
    last,
    weight,
    type: 'person',
    id: person.id,
    name: person.name,
    how,
    ...(title === undefined ? {} : {title}),
  }
}

function mayBePerson(scene: Scene, mention: Mention): boolean {
  if (mention.type === 'person' || mention.type === 'thing') return true
  if (mention.type === 'place' && mention.how === 'context') return true
  if (mention.type !== 'place' || mention.last - mention.first > 1) return false
  const after = scene.words[mention.last]
  const before = scene.words[mention.first - 1]?.plain ?? ''
  if (after && isSpeech(scene, after)) return true
  if (before === 'to') return scene.words[mention.first - 2]?.plain === 'according'
  return !/^(?:in|at|near|from|of|outside|into|around|,)$/.test(before) && after?.text !== ','
}

function fitting(
  people: readonly Person[],
  parts: readonly string[],
  gender: 'female' | 'male' | undefined,
): readonly Person[] {
  const fits = people.filter(
    ({forms, gender: known}) =>
      forms.some(form => holds(form, parts)) && (gender === undefined || known === undefined || known === gender),
  )
  const byFamily = fits.filter(({forms}) => forms.some(form => ends(form, parts)))
  const familiar = byFamily.length > 0 ? byFamily : fits
  const sure = gender === undefined ? [] : familiar.filter(person => person.gender === gender)
  return sure.length > 0 ? sure : familiar
}

function pick(
  people: readonly Person[],
  later: () => readonly string[],
  recent: readonly string[],
): Person | undefined {
  if (people.length < 2) return people[0]
  const last =
    recent.findLast(id => people.some(person => person.id === id)) ??
    later().find(id => people.some(person => person.id === id))
  return people.find(person => person.id === last) ?? people[0]
}

function bySlip(slips: ReadonlySet<string>, mention: Mention): Settled | undefined {
  if (!isUnknown(mention) || !slips.has(plain(mention.name))) return undefined
  return {...mention, type: 'person', id: slug(mention.name)}
}

// what may be called by its initials alone
function isBody(type: NameType): boolean {
  return type === 'organisation' || type === 'place' || type === 'thing' || type === 'outlet'
}

interface Body {
  readonly mention: Mention
  readonly id: string
  readonly words: readonly string[]
  /** Is called by its first words alone, as companies are. */
  readonly company: boolean
  /** Is called by its last word or words alone, as teams are. */
  readonly team: boolean
}

function bodiesOf(scene: Scene, mentions: readonly Mention[]): readonly Body[] {
  const heads = headsOf(scene.document.vocabulary)
  const bodies = mentions
    .filter(({type, last, first}) => isBody(type) && last - first > 1)
    .map(mention => {
      const words = plain(mention.name).split(' ')
      const last = words.at(-1)?.replace(/\.$/, '') ?? ''
      const company = mention.type === 'organisation' && (heads.get(last)?.some(head => head.suffix) ?? false)
      return {mention, id: idOf(scene, mention), words, company, team: isTeam(scene, mention, words)}
    })
  return bodies.filter((body, i) => bodies.findIndex(other => other.id === body.id) === i)
}

const TEAM = /-team$|^football-club$/

// "the Los Angeles Angels", "the Velling Hawks"
function isTeam({document, words: all}: Scene, {id, type, first}: Mention, words: readonly string[]): boolean {
  if (id !== undefined) return document.vocabulary.organisations.some(one => one.id === id && TEAM.test(one.type))
  return type === 'thing' && /[^s]s$/.test(words.at(-1) ?? '') && all[first - 1]?.plain === 'the'
}

function idOf(scene: Scene, {id, type, name}: Mention): string {
  if (id !== undefined) return id
  return slug(type === 'organisation' ? withoutLegalForm(scene.document.vocabulary, name) : name)
}

// "Gordon" for Gordon Advisors, "the Police Department" for the Tarrow one, "TPD"
function byBody(scene: Scene, bodies: readonly Body[], mention: Mention): Settled | undefined {
  if (mention.type === 'person' || (mention.id !== undefined && mention.type !== 'place')) return undefined
  if (mention.id !== undefined && PLACING.test(scene.words[mention.first - 1]?.plain ?? '')) return undefined
  const words = plain(mention.name).split(' ')
  const longer = bodies.filter(body => body.words.length > words.length)
  const ship = longer.filter(body => isShip(body, words))
  const weak = mention.id === undefined && (mention.type === 'thing' || mention.how === 'context')
  const of = mention.type === 'organisation' ? longer.filter(body => isBeforeOf(body, words)) : []
  const fits = ship.length > 0 ? ship : !weak ? of : longer.filter(body => isShortFor(scene, body, words, mention))
  const [body] = fits
  if (!body || fits.length > 1) return undefined
  const {first, last, weight} = mention
  return {first, last, weight, ...identity(body.mention), id: body.id, how: 'short'}
}

const PLACING = /^(?:in|at|near|from|to|of|outside|into|around|,)$/

// "the Democratic Party" for the Democratic Party of Norvia
function isBeforeOf({words: full, mention}: Body, words: readonly string[]): boolean {
  return mention.type === 'organisation' && full[words.length] === 'of' && words.every((word, i) => full[i] === word)
}

// "the Angels" for the Los Angeles Angels
function isTeamName({words}: Scene, body: Body, short: readonly string[], {first, last}: Mention): boolean {
  if (!body.team || !ends(body.words, short)) return false
  return body.mention.type !== 'thing' || words[first - 1]?.plain === 'the' || words[last]?.tag === 'NOUN'
}

// "the Tabar" for INS Tabar
function isShip({mention, words: [prefix = '', ...name]}: Body, words: readonly string[]): boolean {
  return mention.type === 'thing' && SHIP.test(prefix.toUpperCase()) && name.join(' ') === words.join(' ')
}

function isShortFor(scene: Scene, body: Body, words: readonly string[], mention: Mention): boolean {
  return (
    isFront(body, words) ||
    isHead(scene, body, words) ||
    isTail(body, words) ||
    isTeamName(scene, body, words, mention) ||
    spellsBody(scene, body, mention)
  )
}

// "the Journal-Courier" for the Velt Journal-Courier
function isTail(body: Body, words: readonly string[]): boolean {
  return body.mention.type === 'outlet' && ends(body.words, words) && (words.length > 1 || /-/.test(words[0] ?? ''))
}

function isFront(body: Body, words: readonly string[]): boolean {
  return body.company && words.every((word, i) => body.words[i] === word)
}

function isHead(scene: Scene, body: Body, words: readonly string[]): boolean {
  if (body.mention.type !== 'organisation') return false
  const known = headsOf(scene.document.vocabulary).get(words[0] ?? '')
  return ends(body.words, words) && (known?.some(head => head.words.length === words.length) ?? false)
}

function spellsBody({words}: Scene, {mention: body}: Body, {first, last}: Mention): boolean {
  const text = words[first]?.text ?? ''
  return last - first === 1 && /^\p{Lu}{3,7}$/u.test(text) && spells(words.slice(body.first, body.last), text)
}

type Kinds = ReadonlyMap<string, {readonly type: NameType; readonly name: string; readonly id?: string}>

/** What the text as a whole takes a run of capitals for: what stands "in" mostly is a place, else it is a thing. */
function kindsOf(mentions: readonly Mention[]): Kinds {
  const groups = groupBy(mentions, mention => plain(mention.name))
  return new Map([...groups].map(([key, group]) => [key, kindOf(group)]))
}

function kindOf(group: readonly Mention[]): {type: NameType; name: string; id?: string} {
  const strong = group.find(mention => mention.weight > 20)
  const [first] = group
  if (strong) return {type: strong.type, name: strong.name, ...(strong.id === undefined ? {} : {id: strong.id})}
  const located = group.filter(mention => mention.type === 'place').length
  return {type: located * 2 >= group.length && located > 0 ? 'place' : 'thing', name: first?.name ?? ''}
}

function byKind(scene: Scene, bodies: readonly Body[], kinds: Kinds, mention: Mention): Settled {
  const weak = mention.weight <= 20
  const kind = weak ? kinds.get(plain(mention.name)) : undefined
  const typed =
    kind && kind.type !== 'person'
      ? {...mention, type: kind.type, ...(kind.id === undefined ? {} : {id: kind.id})}
      : mention
  if (typed.type === 'thing' && isGiven(scene, mention)) return {...typed, type: 'person', id: slug(mention.name)}
  const bare = typed.type === 'thing' && isBareHead(scene, mention) ? {...typed, type: 'organisation' as const} : typed
  const body = bodies.find(({mention: known}) => known === mention)
  return {...bare, id: body?.id ?? idOf(scene, bare)}
}

// "Dimitry explained": a given name alone of somebody the text does not name in full
function isGiven({words, document}: Scene, {first, last}: Mention): boolean {
  const {given, ambiguous} = givenNamesOf(document.vocabulary)
  const text = words[first]?.plain ?? ''
  return last - first === 1 && given.has(text) && !ambiguous.has(text)
}

// "the Navy", "the Senate": a head alone, with its article
function isBareHead({words, document}: Scene, {first, last}: Mention): boolean {
  const heads = headsOf(document.vocabulary).get(words[first]?.plain ?? '')
  return (
    words[first - 1]?.plain === 'the' &&
    (heads?.some(head => !head.suffix && !head.weak && head.words.length === last - first) ?? false)
  )
}
