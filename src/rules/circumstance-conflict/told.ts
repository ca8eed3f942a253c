import type {Weights} from '../../align/index.ts'
import {blockAt, clauseAt, type Clause, type Document, type Phrase} from '../../reading/index.ts'
import {isIn, type Sentence} from '../../text/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import type {Bearer} from '../one-bearer.ts'
import {isSomebody} from '../one-event.ts'
import type {Hit, Matter} from './matter.ts'
import {matters} from './matters/index.ts'

/** What a report tells of a matter. Offsets are in `source.text`. */
export interface Told {
  readonly document: Document
  readonly matter: Matter
  readonly values: readonly string[]
  /** Whose it is, where that is somebody with a name. */
  readonly owner?: Bearer
  /** The noun for whose it is, where that is nobody with a name. */
  readonly noun?: string
  /** It is told of several. */
  readonly many: boolean
  /** Who is named in its sentence, and who or what may be somebody. */
  readonly people: readonly Bearer[]
  readonly named: readonly Bearer[]
  /** The places that its sentence names. */
  readonly places: readonly string[]
  readonly terms: Terms
  readonly title: boolean
  readonly start: number
  readonly end: number
}

/** All that a report tells of the matters as a fact. */
export function toldIn(document: Document, weights: Weights): Told[] {
  return document.sentences.flatMap(sentence => {
    const text = document.source.text.slice(sentence.start, sentence.end)
    const type = blockAt(document, sentence.start)?.type
    if (type === 'boilerplate' || ELSEWHEN.test(text) || /\?["'”’]?\s*$/.test(text)) return []
    return matters.flatMap(matter =>
      (matter.topic && !isIn(matter.topic, text)) || matter.without?.test(text) === true
        ? []
        : matter.read(text).flatMap(hit => tell(document, weights, sentence, matter, hit)),
    )
  })
}

// of another time, or of another happening
const ELSEWHEN =
  /\b(?:(?:years?|months?|decades?) (?:ago|earlier|before)|last (?:year|month|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:19|20)\d\d|(?:similar|previous|earlier|unrelated|separate|prior|another) (?:incident|attack|shooting|crash|accident|case|fire|murder|killing|robbery|explosion|blast)s?)\b|^In (?:January|February|March|April|May|June|July|August|September|October|November|December),/i
const OR = /^,? ?or /i

function tell(document: Document, weights: Weights, sentence: Sentence, matter: Matter, hit: Hit): Told[] {
  const [start, end] = [sentence.start + hit.start, sentence.start + hit.end]
  const clause = clauseAt(document, start)
  if (!isFact(document, clause, matter, start) || OR.test(document.source.text.slice(end, end + 4).replace(/\s/g, ' ')))
    return []
  const whose = matter.whose && SELF.test(document.source.text.slice(start, end)) ? 'doer' : matter.whose
  const phrase = clause && whose ? phraseOf(document, clause, whose, MOST_PARENTS) : undefined
  const owner = phrase && bearerOf(document, phrase)
  const named = document.names.filter(name => name.sentence === sentence.index && isSomebody(name))
  const people = named.filter(({type}) => type === 'person')
  return [
    {
      ...{document, matter, start, end, people, named},
      values: hit.values,
      places: document.names.flatMap(({type, id, sentence: at}) =>
        type === 'place' && at === sentence.index ? [id] : [],
      ),
      ...(owner ? {owner} : phrase ? {noun: phrase.lemma} : {}),
      many: phrase !== undefined && isMany(document, phrase),
      terms: termsAround(document, sentence, {start: 0, end: 0}, weights),
      title: blockAt(document, start)?.type === 'title',
    },
  ]
}

const HEDGED =
  /\b(?:if|whether|unless|alleged(?:ly)?|reportedly|apparent(?:ly)?|possibly|perhaps|likely|probably|suspected|believed|thought|feared|rumou?red|initial(?:ly)? (?:reports?|thought|believed|said)|first (?:thought|believed|reported)|may|might|can|could|would|should|must|capable of|want(?:s|ed)? to|threatened to|tried to|attempted|trying to|planned to|plotted to|hoped to|refused to|used to|denie[sd]|deny)\b(?:\s[^\s.;]{1,20}){0,5}\s?$/i
const BEFORE = 90

// not negated, asked, planned or doubted
function isFact(document: Document, clause: Clause | undefined, matter: Matter, start: number): boolean {
  const from = document.sentences[clause?.sentence ?? -1]?.start ?? start
  if (HEDGED.test(document.source.text.slice(Math.max(from, start - BEFORE), start))) return false
  const {verb, marker} = clause ?? {}
  if (matter.denying || !verb) return true
  return (
    !verb.negated && /^(?:done|decided)$/.test(verb.standing) && !/^(?:if|whether|unless|until)$/.test(marker ?? '')
  )
}

const SELF = /\b(?:himself|herself|themselves|(?:his|her|their) own)\b/i
const MOST_PARENTS = 2

/** Who does it or whom it befalls; of a clause without its subject, the subject of the one it hangs on. */
function phraseOf(document: Document, clause: Clause, whose: 'patient' | 'doer', left: number): Phrase | undefined {
  const {verb, subject, object, parent, complements} = clause
  const by = complements.find(({preposition}) => preposition === 'by')?.phrase
  if (whose === 'patient' && object && !verb?.passive) return object
  if (whose === 'doer' && verb?.passive === true) return by
  if (subject) return subject
  const above = parent === undefined ? undefined : document.clauses[parent]
  return above && left > 0 ? phraseOf(document, above, whose, left - 1) : undefined
}

function bearerOf({names, tokens}: Document, {id, head, last}: Phrase): Bearer | undefined {
  const apposed = names.find(
    ({type, first}) => type === 'person' && first > head && first <= last + 1 && tokens[first - 1]?.text === ',',
  )
  const name = apposed ?? names.find(each => each.id === id && (each.type === 'person' || each.type === 'thing'))
  return name && {id: name.id, name: name.name}
}

const SEVERAL =
  /^(?:(?:at least|more than|about|the|all|another|his|her|their|its|other) )*(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some|most|both|others?|dozens|hundreds|they|people|men|women|children|another|second|third)\b/i

function isMany({source, tokens}: Document, {start, end, head, members}: Phrase): boolean {
  const token = tokens[head]
  const plural = token?.tag === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s')
  return members !== undefined || plural || SEVERAL.test(source.text.slice(start, end))
}
