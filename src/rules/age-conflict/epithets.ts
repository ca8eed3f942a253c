import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import {tokenAt, type Document, type Name} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import {isSomebody} from '../one-event.ts'

const EPITHET = /(?:^|[^\p{L}])the $/iu
const ANYBODY = /^(?:man|woman|father|mother|teenager|grandmother|grandfather|boy|girl)$/
const SAID =
  /\b(?:said|says|wrote|added|told|tweeted|joked|admitted|insisted|explained|recalled|vowed|quipped|grinned|shouted) the $/i

/** Whom "the 36-year-old" means: the person whom the sentence before is of, or the only one whom it names. */
export function meantBy(document: Document, persons: readonly Name[], claim: Claim<Quantity>): Bearer | undefined {
  // a name of two words may be somebody's, though nothing shows it
  const people = document.names.filter(name => persons.includes(name) || isSomebody(name))
  const {text} = document.source
  const before = text.slice(Math.max(0, claim.start - 6), claim.start)
  if (!/old$/.test(claim.text) || !EPITHET.test(before) || isElse(document, claim) || isIntroduced(document, claim))
    return undefined
  return lastTold(document, people, claim)
}

// somebody else by the noun behind: "the 36-year-old deputy", "the 36-year-old Venn", not "the 36-year-old won"
function isElse(document: Document, {end}: Claim): boolean {
  const next = document.tokens[(tokenAt(document, end - 1)?.index ?? -1) + 1]
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.tag) && !ANYBODY.test(next.lower)
}

// "a 36-year-old man" was told of before: somebody without a name
function isIntroduced({source: {text}}: Document, {value, start}: Claim<Quantity>): boolean {
  return new RegExp(String.raw`\ban? ${String(value.lower)}[- ]year`, 'i').test(text.slice(0, start))
}

const BACK = 2
const OPENING = 8

function lastTold(document: Document, people: readonly Name[], {start, frame: {sentence}}: Claim): Bearer | undefined {
  const from = document.sentences[sentence]?.start ?? 0
  const opens = start - from < OPENING
  const said = SAID.test(document.source.text.slice(Math.max(from, start - 20), start))
  if (!opens && (!said || people.some(name => name.sentence === sentence))) return undefined
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    const found = toldIn(document, people, at)
    if (found) return found === 'several' ? undefined : found
  }
  return undefined
}

function toldIn(document: Document, people: readonly Name[], at: number): Bearer | 'several' | undefined {
  const pronouns = document.anaphors.filter(
    ({type, sentence: own, text}) => own === at && type === 'person' && /^(?:he|she)$/i.test(text),
  )
  const named = [...people.filter(name => name.sentence === at), ...pronouns]
  const ids = new Set(named.map(({id}) => id))
  if (ids.size === 0) return undefined
  const main = document.clauses.find(clause => clause.sentence === at)
  const subject = named.find(({id}) => id === main?.subject?.id)
  return subject ?? (ids.size === 1 ? named[0] : 'several')
}
