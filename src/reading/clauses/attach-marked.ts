import type {Context} from './divide.ts'
import {freeNouns, lastIndexWhere} from './gap.ts'
import {CLAUSAL} from './lexicon.ts'
import type {Gap, Link} from './link.ts'
import {subjectAmong, waitingBefore} from './waiting.ts'

// "…, who left", "if he leaves", "said that he left"
export function marked(context: Context, at: number, gap: Gap): Link | undefined {
  const {chunks, drafts} = context
  const marker = lastIndexWhere(chunks, gap.first, gap.last, ({kind}) => kind === 'relative' || kind === 'subordinator')
  const word = chunks[marker]
  if (!word) return undefined
  const inside = freeNouns(chunks, marker + 1, at)
  if (inside.length === 0 && lastIndexWhere(chunks, marker + 1, at, ({kind}) => kind === 'comma') >= 0) return undefined
  const outside = freeNouns(chunks, gap.first, marker)
  const antecedent = lastIndexWhere(chunks, 0, marker, chunk => chunk.kind === 'noun' && !/^\d+$/.test(chunk.lower))
  const waiting = waitingBefore(context, gap, outside)
  const parent = drafts.length > 0 && waiting.length === context.waiting.length ? drafts.length - 1 : undefined
  const common = {marker: word.lower, waiting, ...(parent === undefined ? {} : {parent})}
  const from = chunks[marker - 1]?.kind === 'preposition' && word.kind === 'relative' ? marker - 1 : marker
  if (word.kind === 'subordinator' || isComplement(context, marker, inside.length > 0)) {
    const subject = subjectAmong(chunks, inside, at)
    const relation = word.kind === 'subordinator' && !/^(?:whether)$/.test(word.lower) ? 'adverbial' : 'complement'
    return {from, relation, ...common, ...subject}
  }
  if (inside.length === 0 && chunks[marker - 1]?.kind === 'verb') return {from, relation: 'complement', ...common}
  if (inside.length === 0) return {from, relation: 'relative', ...common, subject: antecedent < 0 ? marker : antecedent}
  const fronted = from === marker ? {object: antecedent} : {}
  return {from, relation: 'relative', ...common, ...fronted, ...subjectAmong(chunks, inside, at)}
}

// "said that", "the claim that": not "the man that"
function isComplement({chunks, speech}: Context, marker: number, hasSubject: boolean): boolean {
  const before = chunks[marker - 1]
  if (chunks[marker]?.lower !== 'that') return false
  if (
    !before ||
    before.kind === 'verb' ||
    before.kind === 'adjective' ||
    before.kind === 'adverb' ||
    before.kind === 'quote'
  )
    return true
  if (!hasSubject) return false
  if (before.kind === 'and' || before.kind === 'comma') return true
  const verb = lastIndexWhere(chunks, 0, marker, ({kind}) => kind === 'verb')
  const lemma = chunks[verb]?.verb?.lemma ?? ''
  if (speech.has(lemma) || CLAUSAL.has(lemma)) return true
  return (
    before.kind === 'noun' &&
    chunks.slice(Math.max(0, verb), marker).some(({kind, lower}) => kind === 'noun' && NOUNS_WITH_THAT.test(lower))
  )
}

const NOUNS_WITH_THAT =
  /^(?:claim|claims|report|reports|fear|fears|hope|hopes|statement|announcement|news|fact|belief|suggestion|suggestions|allegation|allegations|rumour|rumours|rumor|rumors|impression|condition|warning|warnings|sign|signs|evidence|idea|decision|demand|threat|promise|possibility|indication|indications)$/
