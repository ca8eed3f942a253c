import type {NameType} from '../document.ts'
import {bodiesOf, byBody, idOf, type Body} from './as-body.ts'
import {byPerson, upcoming, type Recent} from './as-person.ts'
import type {Definition} from './definitions.ts'
import {givenNamesOf} from './given-names.ts'
import {groupBy} from '../../text/index.ts'
import {headsOf} from './heads.ts'
import {identity, type Mention, type Settled} from './mention.ts'
import {peopleOf} from './people.ts'
import {isRelative} from './person-nouns.ts'
import type {Scene} from './scene.ts'
import {plain, slug} from './slug.ts'
import {isUnknown, slipsOf} from './slips.ts'

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
  const recents = new Map<string, Recent>()
  return mentions.map(mention => {
    const settled =
      byDefinition(scene, bodies, definitions, mention) ??
      byPerson(scene, people, () => upcoming(people, mentions, mention), recents, mention) ??
      byBody(scene, bodies, mention) ??
      bySlip(slips, mention) ??
      byKind(scene, bodies, kinds, mention)
    // who goes by the surname alone is the one of whom the other is a relative
    if (settled.type === 'person' && !isRelative(scene, mention.first)) note(recents, scene, settled)
    return settled
  })
}

function note(recents: Map<string, Recent>, {words}: Scene, {id, first}: Settled): void {
  recents.set(id, {id, times: (recents.get(id)?.times ?? 0) + 1, at: first, sentence: words[first]?.sentence ?? 0})
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

function bySlip(slips: ReadonlySet<string>, mention: Mention): Settled | undefined {
  if (!isUnknown(mention) || !slips.has(plain(mention.name))) return undefined
  return {...mention, type: 'person', id: slug(mention.name)}
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
