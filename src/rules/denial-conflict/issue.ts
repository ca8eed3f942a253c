import type {IssueEntry} from '../../vocabulary/index.ts'

/**
 * A matter of which only one can be so. Every way is a list of wordings in lemmas: "open|launch investigation|probe" is any of the first,
 * then, a few words on, any of the second; "@" before it makes whom it befalls the party, "-" says that nobody is the party.
 * "engine_room" are two words in a row. A word that follows "!" must not come next.
 */
export interface Issue extends Omit<IssueEntry, 'topic' | 'about' | 'without'> {
  readonly topic?: RegExp
  readonly about?: RegExp
  readonly without?: RegExp
}

/** What may stand in one place of a wording: single words, and words that stand in a row. */
export interface Slot {
  readonly words: ReadonlySet<string>
  readonly runs: readonly (readonly string[])[]
}

/** One wording, made ready: for every place the lemmas that may stand there. */
export interface Wording {
  readonly issue: Issue
  readonly way: number
  readonly slots: readonly Slot[]
  readonly party: 'doer' | 'patient' | 'none'
  readonly barred: ReadonlySet<string>
}

/** The wordings of issues by the words that may begin them. */
export function wordingsOf(issues: readonly Issue[]): ReadonlyMap<string, readonly Wording[]> {
  const byFirst = new Map<string, Wording[]>()
  const all = issues.flatMap(issue => issue.ways.flatMap((way, i) => way.map(words => wordingOf(issue, i, words))))
  for (const wording of all)
    for (const word of openings(wording)) byFirst.set(word, [...(byFirst.get(word) ?? []), wording])
  return byFirst
}

function wordingOf(issue: Issue, way: number, words: string): Wording {
  const [told = '', barred = ''] = words.split(' !')
  const party = told.startsWith('@') ? 'patient' : told.startsWith('-') ? 'none' : 'doer'
  const slots = told.replace(/^[@-]/, '').split(' ').map(slotOf)
  return {issue, way, slots, party, barred: new Set(barred.split('|').filter(Boolean))}
}

function slotOf(alternatives: string): Slot {
  const all = alternatives.split('|').map(each => each.split('_'))
  return {
    words: new Set(all.flatMap(([word = '', ...more]) => (more.length === 0 ? [word] : []))),
    runs: all.filter(({length}) => length > 1),
  }
}

function openings({slots: [first]}: Wording): Set<string> {
  return new Set([...(first?.words ?? []), ...(first?.runs ?? []).flatMap(([word]) => word ?? [])])
}
