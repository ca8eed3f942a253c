import type {Document} from '../../reading/index.ts'
import {allIn} from '../../text/index.ts'
import {CARDINAL, numberOf} from '../number-words.ts'
import type {Result} from './result.ts'

const N = CARDINAL
const WHO = String.raw`(?:(?:members?|deputies|lawmakers|legislators|MPs|MEPs|senators|councillors|councilors|delegates|votes|people|lords|peers|representatives|judges|jurors|shareholders|countries|states|nations)(?: of (?:\p{L}+ ){0,3}\p{L}+)? )?`
const FOR = String.raw`(?:voted (?:for|in favou?r|yes|yea|to)|in favou?r|for|ayes?|yeas|backed|supported|approved|endorsed|wanted|said yes|agreed)`
const AGAINST = String.raw`(?:voted (?:against|no|nay)|against|noes|nays|opposed|opposing|rejected|stood by|said no|were against|was against)`
const JOINT = String.raw`(?:,| and|, and| to| while|, while| but|, but|, with| with|;)`
const WORDS = String.raw`[^.;:()\n\d]{0,60}?`
const HELPER = '(?:had |have |has |would |did |then |also )?'

/** "voted 92-78", "by 92 votes to 78", "92 in favour and 78 against", "94 members backed it and 78 opposed it". */
const TALLIES = [
  String.raw`\b(?:vot(?:ed|es|e|ing)(?: of)?|(?:pass|approv|reject|adopt|defeat|endors|back|confirm|uph[eo]ld|ratif|carri|carry|beaten|lost|won|fell)\p{L}*${WORDS}(?: by)?) (?<a>\d{1,3})[-–](?<b>\d{1,3})\b`,
  String.raw`\b(?:ruled|split|divided|decided)(?: by)? (?<a>${N})(?: votes?)?(?: to |[-–])(?<b>${N})\b`,
  String.raw`\b(?<a>${N})(?:-to-|[-–])(?<b>${N}) (?:vote|majority|decision|ruling|verdict|split)\b`,
  String.raw`\b(?:by|majority of|vote of) (?<a>${N}) (?:votes? )?to (?<b>${N})\b(?! (?:per ?cent|percent|points|goals|runs|%))`,
  String.raw`\b(?<a>${N}) ${WHO}${HELPER}${FOR}\b${WORDS}${JOINT} (?:only |just )?(?<b>${N}) ${WHO}${HELPER}${AGAINST}\b`,
  String.raw`\b(?:backed|supported|approved|carried|passed) by (?<a>${N}) ${WHO}${WORDS}${JOINT} (?:only |just )?(?<b>${N}) ${WHO}${HELPER}${AGAINST}\b`,
].map(pattern => new RegExp(String.raw`(?<![\d.,£$€])${pattern}`, 'giu'))

const TOPIC =
  /\b(?:parliament|senate|assembly|house|council|councillors?|committee|lawmakers|legislators?|deputies|MPs|motion|bill|referendum|congress|ballot|board|directors|panel|commission|synod|conference|court|judges|justices|jury|jurors|resolution)\b/i
/** Who votes: of two sorts of bodies each has a vote of its own. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['jury', /\b(?:jury|jurors?|verdict)\b/i],
  ['appeal court', /\b(?:appeals? court|court of appeals?|appellate|circuit)\b/i],
  ['court', /\b(?:court|judges|justices)\b/i],
  ['board', /\b(?:board|directors)\b/i],
  ['council', /\b(?:council|councill?ors)\b/i],
  ['committee', /\b(?:committee|panel|commission|commissioners)\b/i],
  ['senate', /\b(?:senate|senators)\b/i],
  ['house', /\b(?:house|commons|lords|representatives)\b/i],
  ['parliament', /\b(?:parliament|assembly|MPs|lawmakers|deputies|legislature|chamber)\b/i],
]
// other votes than the one that is told
const OTHERWISE =
  /\b(?:last (?:year|month|week|time)|previous\w*|earlier|in (?:19|20)\d\d|years? ago|committee stage|first reading|second reading|amendment|expected|polls?|voters|penalt\w+|survey|needs?|required?|seats?)\b/i

// "if the bill is passed by 31 votes to 24"
const SUPPOSED = /\b(?:would|could|if)\b/i

/** The votes of which a report tells how many were for and against. */
export function votesIn(document: Document): Result[] {
  const {source, sentences} = document
  if (!TOPIC.test(source.text)) return []
  return sentences.flatMap(sentence => {
    const text = source.text.slice(sentence.start, sentence.end)
    if (source.blocks[sentence.block]?.type === 'boilerplate' || !/\d|\bt[ow]/.test(text) || OTHERWISE.test(text))
      return []
    return TALLIES.flatMap(pattern => allIn(pattern, text)).flatMap(({index, 0: said, groups = {}}) => {
      const [a, b] = [numberOf(groups['a'] ?? ''), numberOf(groups['b'] ?? '')]
      if (a === undefined || b === undefined || a + b < LEAST || SUPPOSED.test(text.slice(0, index))) return []
      const start = sentence.start + index
      return [
        {
          document,
          sentence,
          sort: 'vote' as const,
          body: bodyOf(text),
          points: inOrder(a, b),
          start,
          end: start + said.length,
        },
      ]
    })
  })
}

function bodyOf(text: string): string | undefined {
  return BODIES.find(([, pattern]) => pattern.test(text))?.[0]
}

// "two to one" is a ratio
const LEAST = 5

/** Two numbers, the larger first. */
export function inOrder(a: number, b: number): [number, number] {
  return a > b ? [a, b] : [b, a]
}
