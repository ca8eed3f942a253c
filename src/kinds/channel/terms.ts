import type {Token} from '../../text/index.ts'
import type {ChannelEntry, Vocabulary} from '../../vocabulary/index.ts'

/** Words that name a channel, at a place of the text; token indices, `last` exclusive. */
export interface Term {
  readonly first: number
  readonly last: number
  readonly entry: ChannelEntry
  /** A whole phrase with its preposition ("on state television"), which needs no other. */
  readonly phrase: boolean
}

interface Lexicon {
  readonly nouns: ReadonlyMap<string, readonly Form[]>
  readonly phrases: ReadonlyMap<string, readonly Form[]>
  readonly verbs: ReadonlyMap<string, ChannelEntry>
}

interface Form {
  readonly words: readonly string[]
  readonly entry: ChannelEntry
}

const known = new WeakMap<Vocabulary, Lexicon>()

/** Nouns and phrases of the vocabulary in a stretch of tokens, the longest at each place. */
export function termsIn(vocabulary: Vocabulary, tokens: readonly Token[], from: number, to: number): Term[] {
  const {nouns, phrases} = lexiconOf(vocabulary)
  const found: Term[] = []
  for (let at = from; at < to;) {
    const phrase = longest(phrases, tokens, at, to)
    const noun = longest(nouns, tokens, at, to)
    const form = phrase && noun && noun.words.length >= phrase.words.length ? noun : (phrase ?? noun)
    if (form) found.push({first: at, last: at + form.words.length, entry: form.entry, phrase: form === phrase})
    at += form?.words.length ?? 1
  }
  return found
}

/** The channel that a verb is by itself: "tweeted". */
export function channelVerb(vocabulary: Vocabulary, lemma: string): ChannelEntry | undefined {
  return lexiconOf(vocabulary).verbs.get(lemma)
}

function longest(
  forms: ReadonlyMap<string, readonly Form[]>,
  tokens: readonly Token[],
  at: number,
  to: number,
): Form | undefined {
  const first = tokens[at]
  if (!first) return undefined
  const options = [
    ...(forms.get(first.lower) ?? []),
    ...(first.lemma === first.lower ? [] : (forms.get(first.lemma) ?? [])),
  ]
  return options.find(({words}) => at + words.length <= to && words.every((word, i) => isWord(tokens[at + i], word)))
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lower === word || (token.lemma === word && token.tag !== 'VERB'))
}

function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const before = known.get(vocabulary)
  if (before) return before
  const {channels} = vocabulary
  const made = {
    nouns: byFirst(channels, ({nouns}) => nouns),
    phrases: byFirst(channels, ({phrases = []}) => phrases),
    verbs: new Map(channels.flatMap(entry => (entry.verbs ?? []).map((verb): [string, ChannelEntry] => [verb, entry]))),
  }
  known.set(vocabulary, made)
  return made
}

function byFirst(
  channels: readonly ChannelEntry[],
  textsOf: (entry: ChannelEntry) => readonly string[],
): ReadonlyMap<string, readonly Form[]> {
  const made = new Map<string, Form[]>()
  for (const entry of channels)
    for (const words of textsOf(entry).flatMap(variantsOf)) {
      const first = words[0] ?? ''
      made.set(first, [...(made.get(first) ?? []), {words, entry}])
    }
  for (const forms of made.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return made
}

// as the tokenizer divides them: commas and "'s" stand alone, hyphens in some words ("state-run") and not in others ("e-mail")
function variantsOf(text: string): string[][] {
  const spaced = text.toLowerCase().replace(/(?=,|'s\b)/g, ' ')
  const divided = spaced.replace(/-/g, ' - ')
  return (spaced === divided ? [spaced] : [spaced, divided]).map(each => each.split(/\s+/))
}
