import type {Claim} from '../../claim/index.ts'
import type {Finding} from '../../findings/index.ts'
import {parse, type Sentence, type Source} from '../../text/index.ts'
import type {Article, SentenceView, Standing} from '../protocol/index.ts'
import {stretchesOf, type Lookup} from './lookup.ts'
import type {Origins} from './origins.ts'
import {overlap, type Stretch} from './running.ts'

type Voice = SentenceView['voices'][number]

/** One article, every sentence marked by what other sources say to it. Dismissed findings contradict nothing. */
export function articleOf(
  source: Source,
  lookup: Lookup,
  origins: Origins,
  isDismissed: (finding: Finding) => boolean,
): Article {
  const places = disputedIn(source, lookup, isDismissed)
  const {sentences} = parse(source.text, source.blocks)
  const views = sentences.map(sentence => ({sentence, view: viewOf(source, sentence, lookup, origins, places)}))
  const count = (standing: Standing): number => views.filter(({view}) => view.standing === standing).length
  return {
    source: source.id,
    blocks: source.blocks.map(({type}, number) => ({
      type,
      sentences: views.filter(({sentence}) => sentence.block === number).map(({view}) => view),
    })),
    counts: {
      contradicted: count('contradicted'),
      supported: count('supported'),
      only: count('only'),
      none: count('none'),
    },
  }
}

interface Disputed extends Stretch {
  readonly id: string
  readonly cross: boolean
}

function disputedIn(source: Source, lookup: Lookup, isDismissed: (finding: Finding) => boolean): Disputed[] {
  return lookup.report.findings
    .filter(finding => finding.severity !== 'info' && !isDismissed(finding))
    .flatMap(finding =>
      stretchesOf(finding, lookup)
        .filter(stretch => stretch.source === source.id)
        .map(({start, end}) => ({
          start,
          end,
          id: finding.id,
          cross: finding.scope === 'cross' && finding.verdict !== 'update',
        })),
    )
}

function viewOf(
  source: Source,
  sentence: Sentence,
  lookup: Lookup,
  origins: Origins,
  places: readonly Disputed[],
): SentenceView {
  const here = places.filter(place => overlap(place, sentence))
  const voices = voicesOn(source, sentence, lookup)
  const bearing = new Set(voices.filter(({says}) => says === 'same').map(voice => origins(voice.source)))
  bearing.delete(origins(source.id))
  const claims = lookup.claimsOf(source.id).filter(claim => answers(claim, lookup) && overlap(claim, sentence))
  return {
    text: source.text.slice(sentence.start, sentence.end),
    standing: standingOf({
      contradicted: here.some(({cross}) => cross),
      supported: bearing.size > 0,
      said: claims.length > 0,
    }),
    origins: bearing.size,
    voices,
    findings: [...new Set(here.map(({id}) => id))],
  }
}

function standingOf({contradicted, supported, said}: Record<'contradicted' | 'supported' | 'said', boolean>): Standing {
  if (contradicted) return 'contradicted'
  return supported ? 'supported' : said ? 'only' : 'none'
}

function answers({kind}: Claim, lookup: Lookup): boolean {
  return lookup.kind(kind)?.answers ?? false
}

function voicesOn(source: Source, sentence: Sentence, lookup: Lookup): Voice[] {
  const voices = lookup
    .answersOf(source.id)
    .filter(({answer}) => overlap(answer.claim, sentence))
    .flatMap(({question, answer}) =>
      question.answers
        .filter(other => other.source !== source.id)
        .flatMap(other => voiceOf(answer.claim, other.claim, other.shown, lookup)),
    )
  return [...new Map(voices.map(voice => [JSON.stringify(voice), voice])).values()]
}

function voiceOf(own: Claim, other: Claim, shown: string, lookup: Lookup): Voice[] {
  const relation = lookup.kind(own.kind)?.relate(own, other)
  const said = {source: other.source, words: other.text, shown}
  if (relation === 'same' || relation === 'compatible') return [{...said, says: 'same'}]
  return relation === 'conflict' ? [{...said, says: 'otherwise'}] : []
}
