import type {Document, Quotation} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {defineRule, type Material} from '../rule.ts'
import {strandedPronoun} from './stranded.ts'

interface Unnamed {
  readonly document: Document
  readonly pronoun: Token
  readonly opens: boolean
}

const PRONOUNS = new Set(['he', 'she', 'they', 'him', 'her', 'them'])

/** A report opens with a pronoun: nobody has been named yet whom it could stand for. */
export const unnamedPerson = defineRule<Unnamed>({
  name: 'unnamed-person',
  severity: 'warning',
  scope: 'internal',
  verdict: 'slip',
  find: ({documents}: Material) => [...documents.values()].flatMap(unnamedIn),
  spots: ({document, pronoun: {start, end}}) => [{source: document.source.id, start, end}],
  key: ({pronoun}) => [pronoun.lower],
  confidence: () => 0.9,
  explain: ({pronoun, opens}) => ({
    what: opens
      ? `The report opens with “${pronoun.text}”, before it has named anybody.`
      : `The report says “${pronoun.text}” before it has named anybody.`,
    why: `${opens ? 'It is the first word of the report' : 'Nobody stands in the sentences before it'}, so it can stand for nobody who was named before; the name was lost, or a sentence before it.`,
    next: 'See in the original who is meant, and put the name in.',
  }),
})

function unnamedIn(document: Document): Unnamed[] {
  if (document.source.title !== undefined || isHeaded(document)) return []
  const opening = openingOf(document)
  const pronoun = opening ?? strandedPronoun(document)
  if (!pronoun || document.quotations.some(quotation => holds(quotation, pronoun))) return []
  return isKeptBack(document, pronoun) ? [] : [{document, pronoun, opens: opening !== undefined}]
}

// "She said her car burned. Now there is a reason": a first line without a stop is a headline, which may keep the name back
function isHeaded({source: {blocks, text}}: Document): boolean {
  const [first] = blocks.filter(({type}) => type !== 'boilerplate')
  return (
    first !== undefined && (first.type === 'title' || !/[.!?…][”’"')\]]*\s*$/.test(text.slice(first.start, first.end)))
  )
}

function openingOf({tokens}: Document): Token | undefined {
  const [pronoun, next] = tokens.filter(({text}) => /[\p{L}\p{N}]/u.test(text))
  if (!pronoun || !PRONOUNS.has(pronoun.lower)) return undefined
  // "Her Majesty", "Her lawyer": hers is named by what she has
  return pronoun.lower === 'her' && next?.tag !== 'VERB' && next?.tag !== 'AUX' ? undefined : pronoun
}

const SHORTEST = 6

// "She was the face of the sixties. Orla Venn died on Monday": the opening of a report, not of a note, keeps the name back for a sentence
function isKeptBack({names, sentences}: Document, {sentence}: Token): boolean {
  const next = sentences.length < SHORTEST ? undefined : sentences[sentence + 1]
  return names.some(
    ({type, first, name}) =>
      /^(?:person|thing)$/.test(type) && first === next?.first && /^\p{Lu}\p{Ll}+ .*\p{Lu}\p{Ll}/u.test(name),
  )
}

function holds({outerStart, outerEnd}: Quotation, {start}: Token): boolean {
  return outerStart <= start && start < outerEnd
}
