import type {NameType} from '../document.ts'
import {spells} from './definitions.ts'
import {headsOf} from './heads.ts'
import {identity, type Mention, type Settled} from './mention.ts'
import {withoutLegalForm} from './organisations.ts'
import {ends} from './people.ts'
import type {Scene} from './scene.ts'
import {plain, slug} from './slug.ts'
import {SHIP} from './vessels.ts'

/** What is called by more than one word, and so may be called by fewer. */
export interface Body {
  readonly mention: Mention
  readonly id: string
  readonly words: readonly string[]
  /** Is called by its first words alone, as companies are. */
  readonly company: boolean
  /** Is called by its last word or words alone, as teams are. */
  readonly team: boolean
}

/** The bodies, places and things of a text that are named in full. */
export function bodiesOf(scene: Scene, mentions: readonly Mention[]): readonly Body[] {
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

/** What a mention is short for: "Gordon" for Gordon Advisors, "the Police Department" for the Tarrow one, "TPD". */
export function byBody(scene: Scene, bodies: readonly Body[], mention: Mention): Settled | undefined {
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

/** The id of a mention that is named in full. */
export function idOf(scene: Scene, {id, type, name}: Mention): string {
  if (id !== undefined) return id
  return slug(type === 'organisation' ? withoutLegalForm(scene.document.vocabulary, name) : name)
}

// what may be called by its initials alone
function isBody(type: NameType): boolean {
  return type === 'organisation' || type === 'place' || type === 'thing' || type === 'outlet'
}

const TEAM = /-team$|^football-club$/

// "the Los Angeles Angels", "the Velling Hawks"
function isTeam({document, words: all}: Scene, {id, type, first}: Mention, words: readonly string[]): boolean {
  if (id !== undefined) return document.vocabulary.organisations.some(one => one.id === id && TEAM.test(one.type))
  return type === 'thing' && /[^s]s$/.test(words.at(-1) ?? '') && all[first - 1]?.plain === 'the'
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
