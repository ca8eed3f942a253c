import {areVariants} from '../spelling.ts'
import type {Mention} from './mention.ts'
import type {Person} from './people.ts'
import type {Scene} from './scene.ts'
import {plain} from './slug.ts'
import {isSpeech} from './speech.ts'
import {titleBefore} from './titles.ts'

/** Names one or two letters off that of a person of the text, and used as names of people are: "Orvick said" beside Danu Orvik. */
export function slipsOf(scene: Scene, mentions: readonly Mention[], people: readonly Person[]): ReadonlySet<string> {
  const parts = people.flatMap(({forms}) =>
    forms.flatMap(form => (form.length > 1 ? [form[0] ?? '', form.at(-1) ?? ''] : [])),
  )
  const near = mentions.filter(
    mention =>
      isUnknown(mention) &&
      actsAsPerson(scene, mention) &&
      parts.some(part => areVariants(part, mention.name)) &&
      !parts.includes(plain(mention.name)),
  )
  return new Set(near.map(({name}) => plain(name)))
}

/** Whether nothing but its capital is known of a mention of one word. */
export function isUnknown({type, id, first, last, how}: Mention): boolean {
  return id === undefined && last - first === 1 && (type === 'thing' || (type === 'place' && how === 'context'))
}

function actsAsPerson(scene: Scene, {first, last}: Mention): boolean {
  const {words, document} = scene
  const [before, after] = [words[first - 1], words[last]]
  if (titleBefore(document.vocabulary, words, first)) return true
  if (!after || after.sentence !== words[first]?.sentence) return false
  if (isSpeech(scene, after) || /^(?:['’]s|who)$/.test(after.plain)) return true
  return before?.text === ',' && after.text === ','
}
