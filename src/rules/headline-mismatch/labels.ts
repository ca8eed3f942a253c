import type {Spot} from '../../findings/index.ts'
import {sentenceAt, type Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import {isCautious, mentionsIn, type Mention} from '../labels.ts'
import {telling} from '../leads.ts'
import {CAUTIOUS} from './cautious.ts'

/** What the headline or the first sentence calls somebody, or the act, without a hedge, and the text never without one. */
export interface Label {
  readonly head: Spot
  readonly body: Spot
  /** In lower case, singular. */
  readonly label: string
}

/** Labels that a headline or the first sentence states ("arson destroys barn") and that the rest only suspects wherever it has them ("suspected arson"). */
export function labelsIn(document: Document): readonly Label[] {
  const body = bodyOf(document)
  const [lead] = telling(document)
  const below = lead ? body.filter(({start}) => start >= lead.end) : []
  const found = [...statedIn(document, titleOf(document), body), ...statedIn(document, lead, below)]
  return found.filter(({label}, i) => found.findIndex(other => other.label === label) === i)
}

function titleOf({source, sentences}: Document): Sentence | undefined {
  return sentences.find(({block}) => source.blocks[block]?.type === 'title')
}

function statedIn({source}: Document, head: Sentence | undefined, body: readonly Below[]): readonly Label[] {
  const words = head && source.text.slice(head.start, head.end)
  if (!head || !words || OF_THE_MATTER.test(words)) return []
  return mentionsIn(words).flatMap(above => {
    const below = body.filter(({label}) => label === above.label)
    const first = below.find(({hedged}) => hedged)
    if (!first || above.hedged || isAttributed(source, head, above) || below.some(({flat}) => flat)) return []
    const place = ({start, end}: Mention, from: number): Spot => ({
      source: source.id,
      start: from + start,
      end: from + end,
    })
    return [{label: above.label, head: place(above, head.start), body: place(first, 0)}]
  })
}

// what a lead adds after the act ("…, which led him to ask whether it may …") makes the act no less a fact; who says so does
function isAttributed({text, blocks}: Document['source'], head: Sentence, above: Mention): boolean {
  const isTitle = blocks[head.block]?.type === 'title'
  return (
    CAUTIOUS.test(text.slice(head.start, isTitle ? head.end : head.start + above.end)) ||
    (!isTitle && SAID.test(text.slice(head.start, head.end)))
  )
}

const SAID = /\b(?:sa(?:y|ys|id)|according to|told|announced|reports?|reported|claim\w{0,3}|alleg\w{1,4})\b/i

interface Below extends Mention {
  /** Told as a fact, and not in somebody's words. */
  readonly flat: boolean
}

function bodyOf(document: Document): readonly Below[] {
  const {text, blocks} = document.source
  return blocks
    .filter(({type}) => type === 'body' || type === 'quote')
    .flatMap(({start, end}) =>
      mentionsIn(text.slice(start, end)).map(each => {
        const sentence = sentenceAt(document, each.start + start)
        const flat = !each.hedged && !(sentence && isCautious(text.slice(sentence.start, sentence.end)))
        return {...each, flat, start: each.start + start, end: each.end + start}
      }),
    )
}

// the headline tells of an inquiry, a law or a trial into it, not of the act
const OF_THE_MATTER =
  /\b(?:prob(?:e|es|ing)|investigat\w{1,5}|inquir(?:y|ies)|case|trials?|tried|sentenc\w{1,4}|jail(?:ed|s)?|guilty|convict\w{0,4}|cleared|acquitted|appeal\w{0,3}|law|bill|ban|prevent\w{0,3}|fears?|hunt\w{0,3}|search\w{0,3}|seek\w{0,3}|ruled? out|not|no|denies|deny|denied|over|why|how|rates?)\b/i
