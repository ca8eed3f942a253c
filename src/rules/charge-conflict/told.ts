import {allIn} from '../../text/index.ts'
import {blockAt, clauseAt, sentenceAt, type Document} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import {offencesIn, type Offence} from './offences.ts'

/** What one report says that somebody is charged with, was found guilty of, or pleaded guilty to. */
export interface Case {
  readonly document: Document
  readonly stage: 'held' | 'charged' | 'guilty' | 'pleaded' | 'serving'
  readonly person: Bearer | undefined
  readonly offences: readonly Offence[]
  /** "among other charges", "including": more may be meant. */
  readonly open: boolean
  /** In `source.text`. */
  readonly places: readonly {readonly start: number; readonly end: number}[]
}

const STAGES: readonly (readonly [Case['stage'], RegExp])[] = [
  [
    'held',
    /\b(?:arrested|held|jailed|detained|booked)(?: (?!on\b|for\b)[\w'’]{2,12}){0,5}? (?:for|on (?:suspicion|probable cause|an? (?:charge|warrant))(?: of| for)?)(?= )/gi,
  ],
  [
    'serving',
    /\b(?:serving|serve[sd]?) (?:an? |the |out )?(?:[\w-]{1,14} ){0,4}?(?:sentences?|terms?|years|life|months)(?: in (?:prison|jail)| behind bars)?(?: (?:after|for|upon) (?:being|he was|she was) (?:convicted|found guilty)(?: in (?:\w+ )?\d{4})? (?:of|on)| for| on)(?= )/gi,
  ],
  [
    'charged',
    /\b(?:(?:was|were|is|are|been|being|and|also) (?:\w{3,10}ly )?(?:charged|indicted|arraigned|booked)(?: \w{3,10}day)? (?:with|on|for)|faces?(?: charges of)?|facing(?: charges of)?|arrested on (?:charges|suspicion) of|charged (?:(?!with\b)[\p{L}.'’-]{1,20} ){1,4}?with)(?= )/giu,
  ],
  // "found Ida Marsh guilty of", "convicted her of"
  ['guilty', /\b(?:guilty|convicted(?: (?!on\b)[\p{L}.'’-]{1,20}){0,4}?)(?: \w{3,10}day)? (?:of|on)(?= )/giu],
  ['pleaded', /\bple(?:a?ded|d|ads|ading) guilty(?: \w{3,10}day)? to(?= )/gi],
]

const OPEN =
  /\b(?:includ\w+|among|other (?:charges|counts|offen[cs]es|crimes)|related charges|several|dozens|various|numerous|more than|at least|and more)\b/i
const OFF =
  /\b(?:could|may|might|would|expected|likely|will|if|unless|never|not|if convicted|previously|earlier|prior|once|had been|in (?:19|20)\d\d)\b|n['’]t\b/i

/** Every charge, verdict and plea that a report tells as made, by stage and person. */
export function casesIn(document: Document): Case[] {
  return STAGES.flatMap(([stage, pattern]) => {
    const told = allIn(pattern, document.source.text).flatMap(({index, 0: words}) =>
      toldAt(document, index, index + words.length),
    )
    const people = new Map(told.flatMap(({person}) => (person ? [[person.id, person] as const] : [])))
    // what is told of "the driver" is told of the one whom the report names
    const whose = people.size === 0 ? [undefined] : [...people.values()]
    return whose.flatMap(person => {
      const own = told.filter(each => each.person?.id === person?.id || (people.size === 1 && !each.person))
      return own.length === 0 ? [] : [{document, stage, person, ...merged(own)}]
    })
  })
}

interface Told extends Pick<Case, 'offences' | 'open' | 'person'> {
  readonly place: Case['places'][number]
}

// the same offence told again, with the fuller telling of it
function merged(told: readonly Told[]): Pick<Case, 'offences' | 'open' | 'places'> {
  const all = told.map(({offences}) => offences)
  const [fullest = []] = [...all].sort((a, b) => b.length - a.length)
  const added = all.flatMap(offences =>
    offences === fullest
      ? []
      : offences.filter(
          ({base, attempted}) => !fullest.some(other => other.base === base && other.attempted === attempted),
        ),
  )
  const places = told.map(({place}) => place)
  return {offences: [...fullest, ...added], open: told.some(({open}) => open), places}
}

function toldAt(document: Document, at: number, from: number): Told[] {
  const sentence = sentenceAt(document, at)
  if (!sentence || blockAt(document, at)?.type === 'boilerplate') return []
  const {text} = document.source
  const rest = text.slice(from, endOf(text, from, sentence.end))
  if (OFF.test(text.slice(sentence.start, from))) return []
  const offences = offencesIn(rest)
  const [first] = offences
  const last = offences.at(-1)
  if (!first || !last || first.start > MOST_BEFORE) return []
  const place = {start: from + first.start, end: from + last.end}
  return [{person: bearerOf(document, at), offences, open: OPEN.test(rest), place}]
}

const MOST_BEFORE = 45

// what follows "after", "when", "in connection with" tells of the deed
function endOf(text: string, from: number, end: number): number {
  const stop =
    /(?:,? (?:after|when|(?<!driving )while|because|in (?:an?|the|connection)|over|involving|stemming|related to|against|who|that|where|police|prosecutors|authorities|officials|according)\b|; )/.exec(
      text.slice(from, end),
    )
  return stop ? from + stop.index : end
}

// of whom it is told: who is charged, or whom a jury convicts
function bearerOf(document: Document, at: number): Bearer | undefined {
  const clause = clauseAt(document, at)
  const parent = clause?.parent === undefined ? undefined : document.clauses[clause.parent]
  const phrases = [clause?.subject, clause?.object, clause?.subject ? undefined : parent?.subject]
  const found = phrases.flatMap(
    phrase => document.names.find(({id, type}) => type === 'person' && id === phrase?.id) ?? [],
  )
  const [name] = found
  return name && {id: name.id, name: name.name}
}
