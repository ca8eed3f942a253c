import {allIn} from '../../text/index.ts'
import {areVariants, plain, type Document} from '../../reading/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import type {Variants} from './variants.ts'

type Mention = Variants['mentions'][number]

/** Nicknames and aliases of one word that two reports spell in different ways: "known by the street name of Varo", "nicknamed “Varro”". */
export function nicknameVariantsIn(documents: readonly Document[]): Variants[] {
  const all = documents.map(nicknamesIn)
  const pairs = all.flatMap((own, i) =>
    own.flatMap(a => all.slice(i + 1).flatMap(others => others.flatMap(b => (areOne(a, b) ? [[a, b] as const] : [])))),
  )
  const apart = pairs.filter(([a, b]) => !documents.some(document => holds(document, a) && holds(document, b)))
  return apart
    .filter(([a, b], i) => apart.findIndex(([x, y]) => areSame([a, b], [x, y])) === i)
    .map(mentions => ({how: 'alone', mentions}))
}

// "known as", "by the street name of", "nicknamed", "alias", "a.k.a."
const CALLED =
  /\b(?:known|goes|went|going)(?: \p{Ll}+){0,2} (?:as|by)(?: (?:the|a|his|her|street|gang|nickname|moniker|alias|name|code name|of)){0,5} ?[“"'‘`]{0,2} ?(?<name>\p{Lu}\p{Ll}{3,14})(?![\p{L}]| \p{Lu})|\b(?:nicknamed|nickname|moniker|alias|a\.?k\.?a\.?|codenamed|street name)(?: (?:of|is|was)){0,2},? ?[“"'‘`]{0,2} ?(?<alias>\p{Lu}\p{Ll}{3,14})(?![\p{L}]| \p{Lu})/gu

function nicknamesIn({source: {id, text}}: Document): Mention[] {
  return allIn(CALLED, text).map(({0: all, index, groups}) => {
    const name = groups?.name ?? groups?.alias ?? ''
    const end = index + all.length
    return {source: id, start: end - name.length, end, text: name}
  })
}

// words of the language mean what they say
function areOne({text: a}: Mention, {text: b}: Mention): boolean {
  return areVariants(a, b) && [a, b].some(word => rarityOf(plain(word)) === undefined)
}

function holds({tokens}: Document, {text}: Mention): boolean {
  return tokens.some(token => token.text === text)
}

function areSame(a: readonly Mention[], b: readonly Mention[]): boolean {
  const texts = (mentions: readonly Mention[]): string =>
    mentions
      .map(({text}) => text)
      .sort()
      .join()
  return texts(a) === texts(b)
}
