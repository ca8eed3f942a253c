import type {Pair} from '../../align/index.ts'
import {compareQuotes, quote, type QuoteSpeaker} from '../../kinds/quote/index.ts'
import type {Spot} from '../../findings/index.ts'
import {listed} from '../because.ts'
import type {Document} from '../../reading/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {announcersIn, sharedContent, type Announcer} from './announcers.ts'
import {areTwo} from './speakers.ts'

interface Mixed {
  readonly type: 'quote' | 'announcement'
  readonly speakers: readonly string[]
  readonly ids: readonly string[]
  /** The words quoted, or those that the announcements share. */
  readonly words: string
  readonly spots: readonly Spot[]
}

/** The same words, or the same announcement, are given to different persons. */
export const speakerConflict = defineRule<Mixed>({
  name: 'speaker-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: material => [...quotesIn(material), ...announcementsIn(material)],
  spots: ({spots}) => spots,
  key: ({type, ids, words}) => [type, words.toLowerCase(), ...new Set(ids)].sort(),
  confidence: ({type}) => (type === 'quote' ? 0.85 : 0.6),
  explain: ({type, speakers, words}) => ({
    what: `${type === 'quote' ? 'One quotation' : 'One announcement'} is given to ${listed([...new Set(speakers)].map(text => `“${text}”`))}.`,
    why:
      type === 'quote'
        ? `The words are the same (“${words.length > 90 ? `${words.slice(0, 89)}…` : words}”) and the names are of different people; at most one of them said it, unless they spoke together.`
        : `Both announcements are of ${listed(words.split(' ').map(word => `“${word}”`))}, and the names are of different people; they may have shared a stage, or one report may have the wrong name.`,
    next: 'Listen to the recording, or ask who spoke.',
  }),
})

const LEAST_SHARED = 4
// nobody knows whom it stands for
const PRONOUN = /^(?:he|she|they|it|we|i|you|one|who)$/
const LEAST_OVERLAP = 0.8

function quotesIn({alignment, documents}: Material): Mixed[] {
  const questions = alignment.questions.filter(({kind}) => kind === quote.name)
  return questions.flatMap(({pairs}) => {
    const mixed = pairs.filter(pair => isMixed(pair, {alignment, documents})).flatMap(({a, b}) => [a, b])
    const quotes = [...new Set(mixed)].filter(quote.is)
    const [first] = quotes
    const speakers = quotes.flatMap(({value}) => value.speaker ?? [])
    if (!first) return []
    const [texts, ids] = [speakers.map(({text}) => text), speakers.map(({id}) => id)]
    return [{type: 'quote', speakers: texts, ids, words: first.value.text, spots: quotes.map(spotOf)}]
  })
}

function isMixed({a, b}: Pair, {alignment, documents}: Material): boolean {
  const [x, y] = [documents.get(a.source), documents.get(b.source)]
  if (!quote.is(a) || !quote.is(b) || !a.value.speaker || !b.value.speaker || !x || !y) return false
  if (!areOneStatement(a.value.text, b.value.text)) return false
  if ([a, b].some(({value}) => PRONOUN.test(value.speaker?.id ?? ''))) return false
  if ([a, b].every(({value}) => PRONOUN.test(value.speaker?.text.toLowerCase() ?? ''))) return false
  if (speakTogether(x, a.value.speaker, b.value.speaker) || speakTogether(y, b.value.speaker, a.value.speaker))
    return false
  return areTwo({document: x, ...a.value.speaker}, {document: y, ...b.value.speaker}, alignment.claims)
}

// many telling words in common, or all words of a sentence that is no set phrase
function areOneStatement(a: string, b: string): boolean {
  const {shared, overlap, words, loose} = compareQuotes({text: a}, {text: b})
  if (shared >= LEAST_SHARED && overlap >= LEAST_OVERLAP) return true
  return (
    words >= LEAST_WORDS && shared >= 2 && overlap >= NEARLY_ALL && loose === 0 && ![a, b].some(text => SET.test(text))
  )
}

const LEAST_WORDS = 6
const NEARLY_ALL = 0.9
// what many say of such things
const SET =
  /\b(?:thoughts|prayers|condolences|hearts? (?:go|goes)|justice|no comment|thank|proud|honou?red|sorry|sad|devastated|deeply|investigation|very (?:happy|pleased|disappointed)|looking forward)\b/i

// "Danu Orvik and Ilka Tesh said": whom the other report names stands beside the speaker
function speakTogether({source}: Document, one: QuoteSpeaker, other: QuoteSpeaker): boolean {
  const surname = other.text.split(/\s+/).at(-1) ?? ''
  const around = source.text.slice(Math.max(0, one.start - BESIDE), one.end + BESIDE)
  return surname.length > 2 && /\b(?:and|with)\b|&/.test(around) && around.includes(surname)
}

const BESIDE = 40

function announcementsIn({alignment, documents}: Material): Mixed[] {
  const all = [...documents.values()].flatMap(announcersIn)
  const pairs = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(b => a.document !== b.document && isTakenOver(a, b, alignment.claims))
      .map(b => [a, b] as const),
  )
  const [first] = pairs
  if (!first) return []
  const told = [...new Set(pairs.flat())]
  return [
    {
      type: 'announcement',
      speakers: told.map(({text}) => text),
      ids: told.map(({id}) => id),
      words: sharedContent(...first).join(' '),
      spots: told.map(({document, start, end}) => ({
        source: document.source.id,
        start,
        end: Math.min(end, start + LONGEST),
      })),
    },
  ]
}

const LONGEST = 190

function isTakenOver(a: Announcer, b: Announcer, claims: Material['alignment']['claims']): boolean {
  return sharedContent(a, b).length > 0 && areTwo(a, b, claims)
}
