import {CARDINAL} from '../../number-words.ts'
import {numberOf, words, type Sort} from './sort.ts'

const N = (name: string): string => `(?<${name}>${CARDINAL})`
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['jury', /(?<!\p{L})(?:jury|jurors?|verdict)(?!\p{L})/iu],
  ['appeal court', /(?<!\p{L})(?:appeals? court|court of appeals?|appellate|circuit)(?!\p{L})/iu],
  ['court', /(?<!\p{L})(?:court|judges|justices)(?!\p{L})/iu],
  ['board', /(?<!\p{L})(?:board|directors)(?!\p{L})/iu],
  ['council', /(?<!\p{L})(?:council|councill?ors)(?!\p{L})/iu],
  ['committee', /(?<!\p{L})(?:committee|panel|commission|commissioners)(?!\p{L})/iu],
  ['senate', /(?<!\p{L})(?:senate|senators)(?!\p{L})/iu],
  ['house', /(?<!\p{L})(?:house|commons|lords|representatives)(?!\p{L})/iu],
  ['parliament', /(?<!\p{L})(?:parliament|assembly|MPs|lawmakers|deputies|legislature|chamber)(?!\p{L})/iu],
]

/** How the votes of a body were divided. */
export const votes: readonly Sort[] = [
  {
    // "by a majority of ten to two", "voted 7-4", "a 5-4 ruling"
    name: 'tally of the vote',
    severity: 'error',
    finds: [
      words(`(?:by )?(?:a )?(?:majority|vote) of ${N('one')}(?: votes?)?(?: to |[-–])${N('two')}`),
      words(`by ${N('one')} votes? to ${N('two')}`),
      words(`(?:voted|ruled|split|divided|decided) (?:by )?${N('one')}(?: votes?)?(?: to |[-–])${N('two')}`),
      words(`${N('one')}(?:-to-|[-–])${N('two')} (?:vote|majority|decision|ruling|verdict|split)`),
    ],
    of: (_, sentence) => BODIES.find(([, pattern]) => pattern.test(sentence))?.[0] ?? '',
    value: ({one, two}) => {
      const counts = [one, two].map(said => Number(numberOf(said)))
      return counts.some(Number.isNaN) ? undefined : counts.sort((a, b) => b - a).join('-')
    },
    unless:
      /(?<!\p{L})(?:polls?|voters|per cent|percent|goals?|penalt\w+|first vote|earlier|previous|last (?:year|month)|amendment|another|(?:19|20)\d\d)(?!\p{L})/iu,
    least: 1,
  },
]
