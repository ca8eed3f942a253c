import type {Spot} from '../../findings/index.ts'
import type {Document} from '../../reading/index.ts'
import {mentionsIn, type Mention} from '../labels.ts'
import {CAUTIOUS} from './cautious.ts'

/** What the headline calls somebody, or the act, without a hedge, and the text never without one. */
export interface Label {
  readonly head: Spot
  readonly body: Spot
  /** In lower case, singular. */
  readonly label: string
}

/** Labels that a headline states ("arson destroys barn") and that its text only suspects wherever it has them ("suspected arson"). */
export function labelsIn(document: Document): readonly Label[] {
  const {source, sentences} = document
  const head = sentences.find(({block}) => source.blocks[block]?.type === 'title')
  const title = head && source.text.slice(head.start, head.end)
  if (!head || !title || CAUTIOUS.test(title) || OF_THE_MATTER.test(title)) return []
  return mentionsIn(title).flatMap(above => {
    const below = bodyOf(document).filter(({label}) => label === above.label)
    const [first] = below
    if (!first || above.hedged || !below.every(({hedged}) => hedged)) return []
    const place = ({start, end}: Mention, from: number): Spot => ({
      source: source.id,
      start: from + start,
      end: from + end,
    })
    return [{label: above.label, head: place(above, head.start), body: place(first, 0)}]
  })
}

function bodyOf({source: {text, blocks}}: Document): readonly Mention[] {
  return blocks
    .filter(({type}) => type === 'body' || type === 'quote')
    .flatMap(({start, end}) =>
      mentionsIn(text.slice(start, end)).map(each => ({...each, start: each.start + start, end: each.end + start})),
    )
}

// the headline tells of an inquiry, a law or a trial into it, not of the act
const OF_THE_MATTER =
  /\b(?:prob(?:e|es|ing)|investigat\w{1,5}|inquir(?:y|ies)|case|trials?|tried|sentenc\w{1,4}|jail(?:ed|s)?|guilty|convict\w{0,4}|cleared|acquitted|appeal\w{0,3}|law|bill|ban|prevent\w{0,3}|fears?|hunt\w{0,3}|search\w{0,3}|seek\w{0,3}|ruled? out|not|no|denies|deny|denied|over|why|how|rates?)\b/i
