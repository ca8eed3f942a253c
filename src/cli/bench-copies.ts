import {read} from '../reading/index.ts'
import type {Source} from '../text/index.ts'
import {vocabulary} from '../vocabulary/index.ts'
import {plain} from '../ingest/plain/index.ts'

/** So many copies of reports, the people, bodies and places that the vocabulary does not know named anew in each; all in one event or an event a copy. */
export function copies(reports: readonly Source[], count: number, many: boolean): readonly Source[] {
  const words = new Set(reports.flatMap(unknownWords))
  return Array.from({length: count}, (_, n) => n).flatMap(n => reports.map(report => copy(report, n, words, many)))
}

function unknownWords(report: Source): readonly string[] {
  const names = read(report, vocabulary).names.filter(({how, type}) => how !== 'listed' && type !== 'thing')
  return names.flatMap(({text}) => text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? [])
}

function copy(report: Source, n: number, words: ReadonlySet<string>, many: boolean): Source {
  const raw = report.raw.replace(/\p{L}+/gu, word => (words.has(word) ? invented(word, n) : word))
  const {text, blocks} = plain.read(raw)
  return {...report, id: `${n}/${report.id}`, event: many ? `${report.event}-${n}` : report.event, raw, text, blocks}
}

const CONSONANTS = 'bdfgklmnprstvz'
const VOWELS = 'aeiou'

/** A made-up name: four syllables that few other copies come near, and the end of the one it stands for. */
function invented(word: string, n: number): string {
  let left = Math.imul(n + 1, 0x9e3779b1) >>> 0
  const syllables = Array.from({length: 4}, () => {
    const syllable = `${CONSONANTS[left % 14] ?? ''}${VOWELS[Math.floor(left / 14) % 5] ?? ''}`
    left = Math.floor(left / 70)
    return syllable
  })
  const name = syllables.join('') + word.slice(-3)
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
