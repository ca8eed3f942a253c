import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import type {Document, Name} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'

const EPITHET = /(?:^|[^\p{L}])the $/iu
// nobody else by the noun behind: "the 36-year-old won", "the 36-year-old woman from Kelso", not "the 36-year-old deputy", "the 36-year-old Venn"
const HIMSELF =
  /^(?:[,.;:]|$| (?:man|woman|father|mother|teenager|grandmother|grandfather|boy|girl|started|opened|scored|saved|joined|played|finished|admitted|denied|survived|moved|died|tweeted|worked|served|claimed|added|reached|passed|pleaded|appeared|announced|returned|scooped|posted|is|was|has|had|will|would|could|can|may|did|does|said|told|won|lost|beat|led|took|made|got|came|went|put|ran|gave|kept|left|became|began|broke|drove|fell|felt|found|grew|held|hit|knew|met|paid|saw|set|spoke|spent|stood|swam|taught|thought|threw|wore|wrote|from|who|of|now|then|never|also|still|and|but|with|in|at|on|to)\b)(?![^\p{L}]*\p{Lu}\p{Ll}+ (?:son|daughter))/u
const SAID =
  /\b(?:said|says|wrote|added|told|tweeted|joked|admitted|insisted|explained|recalled|vowed|quipped|grinned|shouted) the $/i

/** Whom "the 36-year-old" means: the person whom the sentence before is of, or the only one whom it names. */
export function meantBy(document: Document, people: readonly Name[], claim: Claim<Quantity>): Bearer | undefined {
  const {text} = document.source
  const before = text.slice(Math.max(0, claim.start - 6), claim.start)
  const after = text.slice(claim.end, claim.end + 40).replace(/\s/g, ' ')
  if (!/old$/.test(claim.text) || !EPITHET.test(before) || !HIMSELF.test(after) || isIntroduced(document, claim))
    return undefined
  return lastTold(document, people, claim)
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
