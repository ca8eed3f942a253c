import type {Document, Name} from '../../reading/index.ts'
import {isSomebody} from '../one-event.ts'

/** Somebody as the relation of somebody else. Offsets are in `source.text`. */
export interface Kin {
  readonly document: Document
  readonly who: Name
  /** Id of whom the other is a relation of. */
  readonly of: string
  readonly kin: string
  readonly start: number
  readonly end: number
}

const KIN = String.raw`(?:(?:elder|older|younger|eldest|oldest|youngest|twin|half|late|estranged|first|second|great|former)[ -])*(?<kin>(?:step|god|grand)?(?:brother|sister|son|daughter|father|mother|child)(?:-in-law)?|wife|husband|widow|widower|ex-wife|ex-husband|fianc[eé]e?|girlfriend|boyfriend|cousin|uncle|aunt|nephew|niece)`

// "Marsh's brother-in-law, Kyle Holm"
const OWNED = new RegExp(String.raw`^['’]s? ${KIN},? (?:\p{Lu}\p{L}+\.? )?$`, 'u')
// "Kyle Holm, who is Marsh's cousin", "Kyle Holm, 41, Marsh's cousin"
const APPOSED = new RegExp(String.raw`^,? (?:\d{1,3}, |aged \d{1,3}, )?(?:(?:who|and) )?(?:is |was )?$`, 'u')
const APPOSED_END = new RegExp(String.raw`^['’]s? ${KIN}(?![\p{L}-])(?! of)(?! \p{Lu})`, 'u')
// "her cousin, Kyle Holm"
const PRONOUN = new RegExp(String.raw`^ ${KIN},? (?:\p{Lu}\p{L}+\. )?$`, 'u')
// "Kyle Holm, a cousin of Marsh"
const OF = new RegExp(
  String.raw`^,? (?:\d{1,3}, |aged \d{1,3}, )?(?:who )?(?:is |was )?(?:an? |the )${KIN} (?:of|to) (?:\p{Lu}\p{L}+\.? )?$`,
  'u',
)

/** The relations that a report names, with whose they are. */
export function kinIn(document: Document): Kin[] {
  const people = document.names.filter(isSomebody)
  const {text} = document.source
  const byPronoun = document.anaphors.flatMap(({id, start, end, text: said, sentence}) => {
    const who = people.find(name => name.start >= end && name.sentence === sentence && name.id !== id)
    const kin =
      who && /^(?:his|her)$/i.test(said) ? PRONOUN.exec(text.slice(end, who.start))?.groups?.['kin'] : undefined
    return kin === undefined || !who ? [] : [{document, who, of: id, kin: kin.toLowerCase(), start, end: who.end}]
  })
  const beside = people.flatMap((first, i) => {
    const second = people[i + 1]
    if (!second || second.sentence !== first.sentence || second.id === first.id) return []
    const between = text.slice(first.end, second.start)
    const told = (who: Name, of: Name, kin: string | undefined, end: number): Kin[] =>
      kin === undefined ? [] : [{document, who, of: of.id, kin: kin.toLowerCase(), start: first.start, end}]
    const owned = OWNED.exec(between)?.groups?.['kin']
    if (owned !== undefined) return told(second, first, owned, second.end)
    const of = OF.exec(between)?.groups?.['kin']
    if (of !== undefined) return told(first, second, of, second.end)
    const apposed = APPOSED.test(between) ? APPOSED_END.exec(text.slice(second.end, second.end + 40)) : null
    return apposed ? told(first, second, apposed.groups?.['kin'], second.end + apposed[0].length) : []
  })
  return [...beside, ...byPronoun]
}
