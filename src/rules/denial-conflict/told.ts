import {clauseAt, voiceAt, type Clause, type Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import {matchAt, type Match} from './match.ts'
import type {Issue, Wording} from './issue.ts'
import {wordings} from './issues.ts'
import {partyOf, type Party} from './party.ts'
import {isDenied, isUncertain} from './polarity.ts'

/** What a report tells of an issue. Offsets are in `source.text`. */
export interface Told {
  readonly document: Document
  readonly issue: Issue
  readonly way: number
  readonly denied: boolean
  readonly party?: Party
  /** The words for what it is about, as the issue knows them. */
  readonly about: readonly string[]
  readonly sentence: Sentence
  readonly voice?: string
  readonly start: number
  readonly end: number
}

/** Everything that a report's running text tells of the issues. */
export function toldIn(document: Document, by: ReadonlyMap<string, readonly Wording[]> = wordings()): Told[] {
  return document.tokens.flatMap(({index}) => {
    const matches = matchAt(document, index, by)
    return matches.flatMap(match => tell(document, match) ?? [])
  })
}

function tell(document: Document, match: Match): Told | undefined {
  const {source, tokens, sentences} = document
  const {issue, way, party: who} = match.wording
  const [first, last] = [tokens[match.first], tokens[match.last]]
  const sentence = sentences[first?.sentence ?? -1]
  if (!first || !last || !sentence || /^(?:boilerplate|caption)$/.test(source.blocks[sentence.block]?.type ?? ''))
    return undefined
  const text = source.text.slice(sentence.start, sentence.end)
  if (issue.topic?.test(source.text) === false || issue.without?.test(text) === true) return undefined
  if (issue.lifelong !== true && isLongAgo(document, sentence, first.start, last.end)) return undefined
  const clause = clauseAt(document, first.start)
  if (!clause || isUncertain(document, clause, sentence, match)) return undefined
  const party = who === 'none' ? undefined : partyOf(document, clause, who)
  if (who !== 'none' && !party && issue.loose !== true) return undefined
  const denied = isDenied(document, clause, match)
  if (denied && issue.everybody && isOfOnePerson(document, clause)) return undefined
  const voice = voiceAt(document, first.start)?.id
  return {
    ...{document, issue, way, sentence},
    denied,
    ...(party ? {party} : {}),
    ...(voice === undefined ? {} : {voice}),
    about: aboutOf(issue, [source.text.slice(first.start, last.end), text]),
    start: startOf(document, clause, match),
    end: last.end,
  }
}

// "She was not hurt" says nothing of the others
function isOfOnePerson({tokens, names}: Document, {subject}: Clause): boolean {
  if (!subject) return false
  return (
    /^(?:he|she|i)$/.test(tokens[subject.head]?.lower ?? '') ||
    names.some(({type, first, last}) => type === 'person' && first <= subject.head && subject.head < last)
  )
}

// in the words themselves, else in their sentence
function aboutOf({about}: Issue, texts: readonly string[]): string[] {
  if (!about) return []
  const found = texts.map(text => [...text.matchAll(about)].map(([word]) => word.toLowerCase().replace(/s$/, '')))
  return found.find(({length}) => length > 0) ?? []
}

const FARTHEST = 80

function startOf({tokens}: Document, {subject, verb}: Clause, {first}: Match): number {
  const own = tokens[first]?.start ?? 0
  const from = Math.min(own, tokens[verb?.first ?? first]?.start ?? own)
  const begin = subject && subject.start < from && from - subject.start <= FARTHEST ? subject.start : from
  return tokens[subject?.first ?? -1]?.sentence === tokens[first]?.sentence ? begin : from
}

const YEAR =
  /\b(?:in|of|since|until|from|before|after|january|february|march|april|may|june|july|august|september|october|november|december),? ((?:19|20)\d\d)\b/gi

// "in 1998", "two years ago", "last season"
function isLongAgo({source}: Document, sentence: Sentence, start: number, end: number): boolean {
  const before =
    /(?:^In (?:\p{L}+ )?\d{4},.*|\p{L}+ (?:19|20)\d\d, when [^,;]*|[^,;]*)$/u.exec(
      source.text.slice(sentence.start, start),
    )?.[0] ?? ''
  const after = /^[^,;]*/.exec(source.text.slice(end, sentence.end))?.[0] ?? ''
  const text = `${before}${source.text.slice(start, end)}${after}`
  const {published} = source
  if (/\b(?:years?|months|decades?|seasons?) (?:ago|earlier|before)\b|\blast (?:year|season|month)\b/i.test(text))
    return true
  const years = [...text.matchAll(YEAR)].map(([, year]) => year)
  return years.some(year => year !== published?.slice(0, 4))
}
