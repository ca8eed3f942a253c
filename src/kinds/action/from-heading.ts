import type {Claim, Reference} from '../../claim/index.ts'
import {referTo} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import {claimOf} from './from-clause.ts'
import {ladderOf} from './ladders.ts'
import type {Action} from './value.ts'

interface Wording {
  readonly action: string
  readonly words: RegExp
}

const WORDINGS: readonly Wording[] = [
  // "Velmark Rail back in talks with Halvik Bank", "Talks back on", "Dorran back at the table"
  {
    action: 'talks/resume',
    words:
      /\bback (?:in|to) (?:\w+ )?(?:talks|negotiations)\b|\btalks back on\b|\bback at (?:the )?(?:negotiating )?table\b/i,
  },
  // "Velmark Rail in merger talks"
  {action: 'talks/hold', words: /\bin (?:\w+ )?(?:talks|negotiations)\b/i},
  // "Talks off"
  {action: 'talks/cancel', words: /\btalks (?:called )?off\b/i},
  // "Velmark Rail in takeover bid"
  {action: 'acquisition/bid', words: /\bin (?:\w+ )?(?:takeover|buyout|rescue) bid\b/i},
  // "Orvik out on bail"
  {action: 'custody/bail', words: /\b(?:out|free) on bail\b/i},
]

/** What headlines without a verb tell: "Talks back on", "Velmark Rail in takeover bid". */
export function headingActions(document: Document): readonly Claim<Action>[] {
  return document.sentences
    .filter(({block}) => document.source.blocks[block]?.type === 'title')
    .flatMap(sentence => {
      const text = document.source.text.slice(sentence.start, sentence.end)
      if (/\?\s*$/.test(text)) return []
      return WORDINGS.flatMap(wording => read(document, sentence, text, wording)).slice(0, 1)
    })
}

function read(document: Document, sentence: Sentence, text: string, {action, words}: Wording): Claim<Action>[] {
  const match = words.exec(text)
  if (!match) return []
  const at = sentence.start + match.index
  const actor = actorBefore(document, sentence, at)
  const verb = document.clauses.find(({sentence: own, verb}) => own === sentence.index && verb)?.verb
  if (verb && (document.tokens[verb.head]?.start ?? at) < at) return []
  const value: Action = {...(actor ? {actor: actor.id} : {}), action, polarity: '+', modality: 'done'}
  const span = {start: actor?.start ?? at, end: at + match[0].length}
  return [
    claimOf(document, span, 'title', {
      value,
      via: 'heading',
      ladder: ladderOf(action),
      scope: [],
      ...(actor ? {actor} : {}),
    }),
  ]
}

function actorBefore(document: Document, {start}: Sentence, at: number): Reference | undefined {
  const name = document.names.find(each => each.start >= start && each.end <= at)
  return name && referTo(document, name)
}
