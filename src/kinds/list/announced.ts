import {frameOf, type Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import {singular} from './head.ts'
import type {List} from './value.ts'

const WORD = String.raw`\p{Ll}[\p{Ll}-]*`
const MEMBER = String.raw`${WORD}(?: ${WORD})?`
// "in five colours: black, white, slate and red."
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<stated>three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:${WORD} ){0,2}?(?<of>${WORD}s): (?<all>${MEMBER}(?:, ${MEMBER}){0,9},? and ${MEMBER})(?=[.;\n]|$)`,
  'giu',
)
const JOINING = /,? and |, /u
const FUNCTION =
  /\b(?:the|an?|and|or|of|to|in|on|at|by|for|with|from|his|her|their|its|other|others|more|also|including|such|mostly|mainly|even|both)\b/i

/** Members of one or two small words behind a number, a noun and a colon, whatever their part of speech. */
export function announcedIn(document: Document, sentence: Sentence): Claim<List>[] {
  const {source, vocabulary} = document
  const line = source.text.slice(sentence.start, sentence.end)
  return [...line.matchAll(ANNOUNCED)].flatMap(({groups = {}, 0: whole, index}) => {
    const {stated = '', of = '', all = ''} = groups
    const members = all.split(JOINING)
    if (members.length < 3 || members.some(member => FUNCTION.test(member))) return []
    const start = sentence.start + index + whole.length - all.length
    const end = start + all.length
    const value = {
      of: singular({lower: of, lemma: of}),
      members,
      stated: vocabulary.numbers.words[stated.toLowerCase()] ?? Number(stated),
    }
    return [
      {
        kind: 'list',
        source: source.id,
        ...{start, end, text: source.text.slice(start, end), value, via: 'announced'},
        block: source.blocks[sentence.block]?.type ?? 'body',
        frame: {...frameOf(document, {start, end}), attribute: value.of},
      },
    ]
  })
}
