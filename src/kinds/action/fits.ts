import {namesIn, type Document, type Name, type Phrase} from '../../reading/index.ts'
import {
  AMOUNTS,
  ACTING,
  BEFALLING,
  HESITANT,
  JOINT,
  LOOSE,
  NAMED,
  PERSONS,
  PRONOUNS,
  SHARED,
  TELLING,
  VESSELS,
} from './lexicon.ts'
import {laddersOf, type Step} from './ladders.ts'
import {isPersonNoun} from './person-nouns.ts'

/** How well a noun phrase fits a step: 4 a compound that is an object of its ladder, 3 an object noun of its ladder, 2 a name of the right sort, 1 the verb alone is enough, 0 not. */
export function fitOf(document: Document, step: Step, phrase: Phrase | undefined): number {
  if (!phrase) return step.free ? 1 : 0
  const noun = fittingNoun(document, step.ladder, phrase)
  if (noun !== undefined) return noun.includes(' ') ? 4 : 3
  const name = headName(document, phrase)
  if (nameFits(document, step, phrase, name)) return 2
  if (!step.free) return 0
  const befalls = name ? name.type !== 'place' : isPerson(document, phrase, name)
  return !BEFALLING.has(step.ladder) || befalls ? 1 : 0
}

/** Whether a phrase is about people, by name or by noun. */
export function isPerson({tokens, vocabulary}: Document, {head, lemma}: Phrase, name: Name | undefined): boolean {
  if (name) return name.type === 'person' || name.type === 'group'
  return isPersonNoun(vocabulary, lemma) || PRONOUNS.has(lemma) || tokens[head]?.tag === 'NUM'
}

/** Whether a phrase's noun is one of a ladder's objects; common ones only where the report names others. */
export function nounFits(document: Document, ladder: string, phrase: Phrase): boolean {
  return fittingNoun(document, ladder, phrase) !== undefined
}

/** The noun of a phrase that is an object of a ladder: "sanction" in "a set of sanctions". */
export function fittingNoun(document: Document, ladder: string, phrase: Phrase): string | undefined {
  const {objects} = laddersOf(document.vocabulary)
  return nounsOf(document, phrase).find(noun => {
    const ladders = objects.get(noun)
    if (!ladders?.has(ladder)) return false
    if (PERSONS.has(noun) && ladders.size > 2) return false
    const somebody = isPersonNoun(document.vocabulary, noun) && !TELLING.has(noun)
    return !(LOOSE.has(noun) || somebody || ladders.size > 3) || evidenceOf(document, ladder, noun) >= 1
  })
}

/** What a phrase speaks of: its head, with the word before it, or the noun after "of" where the head only counts. */
export function nounsOf(document: Document, phrase: Phrase): readonly string[] {
  const {lemma, modifiers} = phrase
  const name = headName(document, phrase)
  if (name && name.type !== 'person') return namedNouns(name.name)
  const before = modifiers.at(-1)
  const plain = before === undefined ? [lemma] : [`${before} ${lemma}`, lemma]
  const whole = nounAfterOf(document, phrase)
  const nouns = whole === undefined ? plain : [`${lemma} of ${whole}`, ...plain]
  const of = AMOUNTS.has(lemma) ? whole : undefined
  const vessel = VESSELS.has(lemma) && before !== undefined ? [before] : []
  return of === undefined ? [...nouns, ...vessel] : [...nouns, of]
}

function nounAfterOf({tokens}: Document, {head, last}: Phrase): string | undefined {
  const rest = tokens.slice(head + 1, last)
  if (rest[0]?.lower !== 'of') return undefined
  const stop = rest.findIndex(({tag}, i) => i > 0 && /^(?:ADP|PUNCT|CCONJ|VERB)$/.test(tag))
  return rest.slice(1, stop < 0 ? rest.length : stop).findLast(({tag}) => tag === 'NOUN')?.lemma
}

// "Tarn Accord", "Treaty of Orvik", "Typhoon Velu"
function namedNouns(name: string): readonly string[] {
  const parts = name.toLowerCase().split(/\s+/)
  const of = parts.indexOf('of')
  return [...new Set([parts[of > 0 ? of - 1 : parts.length - 1] ?? '', parts[0] ?? '', parts.slice(-2).join(' ')])]
}

/** The name at the head of a phrase. */
export function headName(document: Document, {head}: Phrase): Name | undefined {
  const token = document.tokens[head]
  return token && namesIn(document, token).find(({first, last}) => first <= head && head < last)
}

function nameFits(document: Document, step: Step, phrase: Phrase, name: Name | undefined): boolean {
  const sorts = NAMED[step.action]
  if (!sorts) return false
  if (isJoint(phrase, name)) return sorts.includes('joint')
  if (sorts.includes('organisation') && isOwnNoun(document, step.ladder, phrase)) return true
  const person = sorts.includes('person') && isPerson(document, phrase, name) && !PRONOUNS.has(phrase.lemma)
  const anaphor = name
    ? undefined
    : document.anaphors.find(({start, end}) => start <= phrase.start && end >= phrase.end)
  const type = name?.type ?? anaphor?.type
  const fits = person || (type !== undefined && sorts.includes(type)) || (sorts.includes('person') && type === 'person')
  return fits && (!HESITANT.has(step.ladder) || evidenceOf(document, step.ladder) >= 1)
}

/** Whether a noun is among a ladder's objects, however common: "company" after "bought". */
export function isOwnNoun({vocabulary}: Document, ladder: string, {lemma}: Phrase): boolean {
  return laddersOf(vocabulary).objects.get(lemma)?.has(ladder) === true
}

// "Tarn Orbital Station", "the joint venture"
function isJoint({lemma, modifiers}: Phrase, name: Name | undefined): boolean {
  if (name) return name.type !== 'person' && JOINT.has(name.name.toLowerCase().split(' ').at(-1) ?? '')
  return JOINT.has(lemma) && modifiers.some(word => SHARED.has(word))
}

/** Whether a noun acts on others, so that it shows the ladder from the subject's place: "a quake struck Tarn". */
export function subjectActs(document: Document, step: Step, subject: Phrase): boolean {
  return ACTING.has(step.ladder) && nounFits(document, step.ladder, subject)
}

const evidence = new WeakMap<Document, ReadonlyMap<string, ReadonlyMap<string, number>>>()

/** How many object nouns of a ladder a report has, those counted once that many ladders share; `but` is left out. */
export function evidenceOf(document: Document, ladder: string, but?: string): number {
  const nouns = evidenceIn(document).get(ladder)
  let sum = 0
  for (const [noun, count] of nouns ?? []) if (noun !== but && !LOOSE.has(noun) && !PERSONS.has(noun)) sum += count
  return sum
}

function evidenceIn(document: Document): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const known = evidence.get(document)
  if (known) return known
  const {objects} = laddersOf(document.vocabulary)
  const made = new Map<string, Map<string, number>>()
  for (const {lemma, tag} of document.tokens) {
    if (tag !== 'NOUN' && tag !== 'PROPN') continue
    for (const ladder of objects.get(lemma) ?? []) {
      const nouns = made.get(ladder) ?? new Map<string, number>()
      nouns.set(lemma, (nouns.get(lemma) ?? 0) + 1)
      made.set(ladder, nouns)
    }
  }
  evidence.set(document, made)
  return made
}
