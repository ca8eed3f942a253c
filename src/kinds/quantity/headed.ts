import {sentenceAt, type Document} from '../../reading/index.ts'
import {fold} from '../../text/index.ts'
import type {Families, Family} from './families.ts'
import type {Reading} from './reading.ts'

const COUNTING_VERB =
  'is|are|was|were|be|been|stood|stands?|standing|at|to|rose|risen|rises|rising|climbed|climbs|reached|reaches|reaching|put|puts|jumped|grew|grown|hit|passed|exceeded|exceeds|topped|surpassed|fell|dropped|totalled|totaled|of|as|estimated|now|by|had|has|have|about|around|from|just|only|reportedly|more|than|over|at least|nearly|almost|up|some|roughly|approximately|a|an|the|set|record'

// verbs that are nouns as well
const COUNTING = /^(?:hit|put|set|record|stands?|jumped|passed|fell|dropped)$/u

// "death toll of 12", "the toll rose to 12", "a crew of 7", "the price was", "put the number of injured at"
const HEADED = new RegExp(
  String.raw`(?<noun>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3}?)(?: (?:from|in|for|of|on|since) (?:the |its |an? )?[\p{L}' -]{2,30}?)?(?: (?:${COUNTING_VERB})){1,6} $`,
  'u',
)
const STEP = /[\p{L}'’-]+/gu

/** The family of the noun that leads up to a number: "death toll of 12", "the price was". */
export function headedBy(
  document: Document,
  {start, core}: Reading,
  families: Families,
  fit: (family: Family) => boolean,
): Family | undefined {
  const sentence = sentenceAt(document, core.start)
  const before = fold(document.source.text.slice(Math.max(sentence?.start ?? 0, start - 90), start))
  if (!HEADED.test(before)) return undefined
  const tail = before.split(/[,;:()"]/).at(-1) ?? ''
  return nearestIn(tail, families, fit, true) ?? nearestIn(tail, families, fit, false)
}

// "the toll from the quake rose to": what a preposition leads in is not what is counted
const LED = /(?:^| )(?:from|in|by|on|at|near|during|after|since|across)(?: \p{L}+){0,3}$/u

function nearestIn(
  text: string,
  families: Families,
  fit: (family: Family) => boolean,
  free: boolean,
): Family | undefined {
  const words = (text.match(STEP) ?? []).map(word => (COUNTING.test(word) ? 'x' : word))
  for (let i = words.length - 1; i >= Math.max(0, words.length - 10); i--)
    for (let length = 3; length >= 1; length--) {
      const start = Math.max(0, i - length + 1)
      const family = familyNamed(words.slice(start, i + 1).join(' '), families)?.find(fit)
      if (family && !(free && LED.test(words.slice(Math.max(0, start - 4), start).join(' ')))) return family
    }
  return undefined
}

function familyNamed(phrase: string, {nouns}: Families): readonly Family[] | undefined {
  return nouns.get(alias(phrase)) ?? nouns.get(phrase.replace(/s$/, ''))
}

function alias(phrase: string): string {
  return phrase === 'toll' || phrase === 'number of dead' ? 'death toll' : phrase
}
