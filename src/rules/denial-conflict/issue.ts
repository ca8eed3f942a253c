import {once} from '../../text/index.ts'
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
  /** Made ready when a report first has a word that may begin it: hardly any report has many of them. */
  readonly slots: () => readonly Slot[]
  readonly party: 'doer' | 'patient' | 'none'
  readonly barred: ReadonlySet<string>
}

/** The wordings of issues by the words that may begin them. */
export function wordingsOf(issues: readonly Issue[]): ReadonlyMap<string, readonly Wording[]> {
  const byFirst = new Map<string, Wording[]>()
  for (const issue of issues)
    for (const [way, all] of issue.ways.entries())
      for (const words of all) {
        const [told = '', barred = ''] = words.split(' !')
        const wording = wordingOf(issue, way, told, barred)
        for (const word of openings(told)) {
          const before = byFirst.get(word)
          if (before) before.push(wording)
          else byFirst.set(word, [wording])
        }
      }
  return byFirst
}

function wordingOf(issue: Issue, way: number, told: string, barred: string): Wording {
  const party = told.startsWith('@') ? 'patient' : told.startsWith('-') ? 'none' : 'doer'
  const slots = once(() => bare(told).split(' ').map(slotOf))
  return {issue, way, slots, party, barred: new Set(barred.split('|').filter(Boolean))}
}

function bare(told: string): string {
  return told.replace(/^[@-]/, '')
}

function slotOf(alternatives: string): Slot {
  const all = alternatives.split('|').map(each => each.split('_'))
  return {
    words: new Set(all.flatMap(([word = '', ...more]) => (more.length === 0 ? [word] : []))),
    runs: all.filter(({length}) => length > 1),
  }
}

function openings(told: string): Set<string> {
  const [first = ''] = bare(told).split(' ', 1)
  return new Set(first.split('|').map(each => each.split('_', 1)[0] ?? ''))
}
