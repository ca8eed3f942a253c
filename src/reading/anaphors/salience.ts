import type {Document, Name, NameType} from '../document.ts'

/** Somebody or something that was named, or referred to, at some place. */
export interface Referent {
  readonly type: NameType
  readonly id: string
  readonly name: string
  readonly country?: string
  readonly first: number
  readonly sentence: number
  /** Stands before a verb as what the clause is about. */
  readonly subject: boolean
  /** Stands in quoted words. */
  readonly quoted: boolean
}

export function toReferent(document: Document, name: Name, quoted: ReadonlySet<number>): Referent {
  const {type, id, first, sentence} = name
  return {
    type,
    id,
    name: name.name,
    first,
    sentence,
    subject: isSubject(document, name.first, name.last),
    quoted: quoted.has(first),
    ...(name.country === undefined ? {} : {country: name.country}),
  }
}

/** Whether the words from `first` to `last` are followed by a verb, an apposition aside, and not led by a preposition. */
export function isSubject(document: Document, first: number, last: number): boolean {
  const {tokens, sentences} = document
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  if (!sentence || isLed(document, first, sentence.first)) return false
  let at = last
  if (tokens[at]?.text === ',') at = afterApposition(tokens, at, sentence.last)
  while (tokens[at]?.tag === 'ADV' && at < sentence.last) at++
  return at < sentence.last && /^(?:VERB|AUX)$/.test(tokens[at]?.tag ?? '') && !/ing$/.test(tokens[at]?.lower ?? '')
}

type Tokens = Document['tokens']

// walks left to the beginning of the clause: no verb, preposition or further noun may stand there
function isLed({tokens, vocabulary}: Document, first: number, begin: number): boolean {
  for (let at = first - 1; at >= begin; at--) {
    const token = tokens[at]
    if (
      !token ||
      /^[,;:"“”(—–]$|^(?:that|and|but|as|after|before|since|until|when|while|because|if)$/.test(token.lower)
    )
      return false
    if (/^(?:VERB|AUX)$/.test(token.tag)) return !vocabulary.speechVerbs.some(({verb}) => verb === token.lemma)
    if (token.tag === 'ADP' || token.tag === 'PART') return true
  }
  return false
}
function afterApposition(tokens: Tokens, comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + 14); at++) if (tokens[at]?.text === ',') return at + 1
  return comma
}

/** Indices of the tokens between quotation marks. */
export function quotedTokens({tokens, sentences, source}: Document): ReadonlySet<number> {
  const quoted = new Set<number>()
  let open = false
  let block = -1
  for (const token of tokens) {
    const here = sentences[token.sentence]?.block ?? -1
    if (here !== block) open = false
    block = here
    if (token.text === '“') open = true
    else if (token.text === '”') open = false
    else if (token.text === '"') open = opens(source.text, token.start) || (!open && !closes(source.text, token.start))
    else if (open) quoted.add(token.index)
  }
  return quoted
}

function opens(text: string, at: number): boolean {
  return /^\s?$|[\s(—-]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '')
}

function closes(text: string, at: number): boolean {
  return /\S/.test(text[at - 1] ?? '') && /^\s?$|[\s).,;—-]/.test(text[at + 1] ?? '')
}
