import type {Spot} from '../../findings/index.ts'
import type {Document} from '../../reading/index.ts'
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

interface Mention {
  readonly label: string
  readonly hedged: boolean
  readonly start: number
  readonly end: number
}

function bodyOf({source: {text, blocks}}: Document): readonly Mention[] {
  return blocks
    .filter(({type}) => type === 'body' || type === 'quote')
    .flatMap(({start, end}) =>
      mentionsIn(text.slice(start, end)).map(each => ({...each, start: each.start + start, end: each.end + start})),
    )
}

const HEDGES =
  'allegedly|alleged|suspected|apparently|apparent|presumed|presumably|purported|possible|possibly|reportedly|accused|believed'

// "an allegedly drunk driver", "two suspected drug smugglers", "an apparent murder-suicide"
const MENTION = new RegExp(
  String.raw`(?<hedge>\b(?:${HEDGES})(?: (?:to be|an?|the))*,? (?:\p{L}[\p{L}-]{1,20} ){0,2})?\b(?<label>` +
    [
      String.raw`(?:drunk|drunken|intoxicated|impaired|drugged) (?:driver|motorist|pilot|captain|skipper)s?`,
      String.raw`(?:drug|people|human|arms|weapons|gun)[- ](?:smuggler|trafficker|dealer)s?`,
      '(?:killer|murderer|arsonist|burglar|robber|rapist|poacher|kidnapper|hijacker|fraudster|carjacker|paedophile|pedophile)s?',
      'serial killers?|murder[- ]suicides?|arson|homicides?|suicides?|overdoses?|manslaughter|bribery|sabotage|negligence|food poisoning',
      '(?:gas|fuel) leaks?',
    ].join('|') +
    String.raw`)\b(?! (?:squad|unit|prevention|hotline|charges?|watch|note|rates?|detectives?|investigators?|victims?))`,
  'giu',
)

function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(MENTION)].map(({0: whole, index, groups}) => ({
    label: labelOf(groups?.['label'] ?? ''),
    hedged: groups?.['hedge'] !== undefined,
    start: index,
    end: index + whole.length,
  }))
}

function labelOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/^(?:drunk|drunken|intoxicated)\b/, 'drunk')
    .replace(/s$/, '')
}

// the headline tells of an inquiry, a law or a trial into it, not of the act
const OF_THE_MATTER =
  /\b(?:prob(?:e|es|ing)|investigat\w{1,5}|inquir(?:y|ies)|case|trials?|tried|sentenc\w{1,4}|jail(?:ed|s)?|guilty|convict\w{0,4}|cleared|acquitted|appeal\w{0,3}|law|bill|ban|prevent\w{0,3}|fears?|hunt\w{0,3}|search\w{0,3}|seek\w{0,3}|ruled? out|not|no|denies|deny|denied|over|why|how|rates?)\b/i
