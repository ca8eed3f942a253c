import {allIn} from '../../text/index.ts'
/** Bodies that decide together, by the words for them and their members. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['jury', /\b(?:jury|juries|jurors?|foreman|forewoman|verdicts?)\b/giu],
  ['board', /\b(?:board|directors?)\b/giu],
  ['council', /\b(?:councill?ors?|council|councilmen|councilwomen|aldermen)\b/giu],
  [
    'appeal court',
    /\b(?:appeals? courts?|courts? of appeals?|appellate (?:court|panel)|circuit court|appeals? (?:judges|panel))\b/giu,
  ],
  ['court', /\b(?:courts?|judges|justices|tribunal|magistrates)\b/giu],
  ['committee', /\b(?:committee|panel|commission|commissioners|panellists|panelists|selectors)\b/giu],
  ['senate', /\b(?:senate|senators)\b/giu],
  ['house', /\b(?:house|representatives|commons|lords|peers)\b/giu],
  ['parliament', /\b(?:parliament|assembly|MPs|lawmakers|congress|legislature|legislators)\b/giu],
  ['shareholders', /\b(?:shareholders|stockholders)\b/giu],
  ['trustees', /\b(?:trustees|governors|regents)\b/giu],
]

const FIGHT = /\b(?:boxers?|boxing|bouts?|scorecards?|UFC|MMA|knockouts?|ringside)\b/i

/** The body that a stretch of a sentence is told of: the one named nearest to it. */
export function bodyIn(sentence: string, start: number, end: number): string | undefined {
  const found = BODIES.flatMap(([body, pattern]) =>
    allIn(pattern, sentence).map(({index, 0: word}) => ({
      body,
      distance: Math.max(0, start - index - word.length, index - end),
    })),
  )
  return found.sort((a, b) => a.distance - b.distance)[0]?.body
}

/** Whether a report is of a fight, whose decisions are the judges'. */
export function isOfFight(text: string): boolean {
  return FIGHT.test(text)
}
