import type {Document, Speaker} from '../document.ts'
import type {Saying} from './cues.ts'
import type {Pair} from './pairs.ts'
import {phraseAt} from './phrase-at.ts'
import {fromName, speakerFrom} from './speaker.ts'

/** Sayings whose speaker stands outside the quoted words: where the clause took its subject from inside them, who is named between marks and verb. */
export function spokenOutside(
  document: Document,
  pairs: readonly Pair[],
  sayings: readonly Saying[],
): readonly Saying[] {
  return sayings.flatMap(saying => {
    const inside = pairs.find(pair => reachesInto(saying, pair))
    if (!inside) return [saying]
    const first = document.tokens.findIndex(({start}) => start >= inside.outerEnd)
    const verb = saying.clause.verb ?? {first, head: first, last: first}
    const known = namedBetween(document, inside.outerEnd, saying.cue.start) ?? toldBetween(document, first, verb)
    if (known) return [{...saying, known, first, last: Math.max(first + 1, verb.last)}]
    const after = first === verb.first ? phraseAt(document, verb.last) : undefined
    return after ? [{...saying, known: speakerFrom(document, after), first, last: after.last}] : []
  })
}

/** Who speaks. */
export function speakerIn(document: Document, {known, speaker}: Saying): Speaker {
  return known ?? speakerFrom(document, speaker)
}

// '"It was fine," Orvik said', read as "It … said"; '"Better, and sooner," the ministry said', read as "Better … the ministry said"
function reachesInto({speaker, cue}: Saying, pair: Pair): boolean {
  return pair.start <= speaker.start && speaker.start < pair.end && cue.start >= pair.outerEnd
}

// '"… and sooner," the ministry said'
function toldBetween(document: Document, first: number, verb: {readonly first: number}): Speaker | undefined {
  const phrase = phraseAt(document, first)
  return phrase?.last === verb.first ? speakerFrom(document, phrase) : undefined
}

const LONGEST = 120

// "Tesh's son, Orvik, said", "Orvik, the founder, said"
function namedBetween(document: Document, from: number, to: number): Speaker | undefined {
  if (to - from > LONGEST || document.source.text.slice(from, to).includes('\n')) return undefined
  const person = document.names.find(
    ({type, start, end, last}) =>
      type === 'person' && start >= from && end <= to && !/^['’]s?$/.test(document.tokens[last]?.text ?? ''),
  )
  return person ? fromName(person) : surnameBetween(document, from, to)
}

// "Manning said", where the word was not known for a name here but ends that of somebody named elsewhere
function surnameBetween({source, names}: Document, from: number, to: number): Speaker | undefined {
  const word = /^\s*(?<word>\p{Lu}[\p{L}'’-]{1,30})\s*$/u.exec(source.text.slice(from, to))?.groups?.word
  if (word === undefined) return undefined
  const bearers = names.filter(({type, name}) => type === 'person' && name.endsWith(` ${word}`))
  const [one] = bearers
  if (!one || bearers.some(({id}) => id !== one.id)) return undefined
  const start = source.text.indexOf(word, from)
  return {id: one.id, name: one.name, text: word, start, end: start + word.length}
}
