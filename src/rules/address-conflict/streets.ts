import type {Document} from '../../reading/index.ts'
import {allIn, groupBy} from '../../text/index.ts'

/** A street, or a house called by its street, as a report names it. */
export interface Street {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** What two of them have in common, and in what they differ. */
  readonly name: string
  readonly kind: string
}

const KINDS = 'Street|Avenue|Road|Boulevard|Drive|Lane|Court|Close|Crescent|Terrace|Square|Hill|Grove|Gardens|Row'
const HOUSES =
  'library|leisure cent(?:re|er)|school|hospital|clinic|church|chapel|hotel|hostel|stadium|prison|jail|depot|warehouse|factory|museum|nursery|gym|pub|cinema|theatre|theater|mosque|synagogue|supermarket|swimming pool|community cent(?:re|er)|police station|fire station|railway station|bus station|town hall'
const NAME = "(?<name>\\p{Lu}[\\p{Ll}’']{2,20}(?: \\p{Lu}[\\p{Ll}’']{2,20})?)"
const STREETS = new RegExp(
  `(?<![\\p{L}\\p{N}] |[\\p{L}-])${NAME} (?<kind>${KINDS})(?![\\p{L}\\p{N}-]| \\p{Lu})|(?<=\\p{Ll} )${NAME.replaceAll('name', 'other')} (?<sort>${KINDS})(?![\\p{L}\\p{N}-]| \\p{Lu})`,
  'gu',
)
const HOUSES_OF = new RegExp(
  `(?<=\\p{L} )(?<name>\\p{Lu}[\\p{Ll}’']{2,20}(?: \\p{Lu}[\\p{Ll}’']{2,20})? (?:${KINDS})) (?<kind>${HOUSES})(?!\\p{L})`,
  'gu',
)

/** Streets that reports call by one name and two kinds (Quarry Road, Quarry Street), and houses of two sorts in one street. */
export function twoKindsOf(documents: readonly Document[]): readonly (readonly Street[])[] {
  return [STREETS, HOUSES_OF].flatMap(pattern => {
    const all = documents.flatMap(document => onlyOnes(streetsIn(document, pattern)))
    return [...groupBy(all, ({name}) => name).values()].filter(own => new Set(own.map(({kind}) => kind)).size > 1)
  })
}

function streetsIn({source: {id, text, blocks}}: Document, pattern: RegExp): Street[] {
  return allIn(pattern, text).flatMap(({0: found, index, groups = {}}) => {
    const block = blocks.find(({start, end}) => start <= index && index < end)
    const [name = '', kind = ''] = [groups['name'] ?? groups['other'], groups['kind'] ?? groups['sort']]
    return block?.type === 'boilerplate' ||
      COMMON.test(name) ||
      NUMBERED.test(text.slice(Math.max(0, index - 12), index))
      ? []
      : [
          {
            source: id,
            start: index,
            end: index + found.length,
            text: found,
            name: name.toLowerCase(),
            kind: kind.toLowerCase().replace('center', 'centre'),
          },
        ]
  })
}

const NUMBERED = /\b(?:\d+|block of) $/

// a town has many of these
const COMMON =
  /^(?:The|Main|High|Market|Church|Station|Park|King|Queen|Kings|Queens|Victoria|Mill|Bridge|North|South|East|West|New|Old|Wall|Union|First|Second|Third|Fourth|Fifth|Sixth)\b/

// a report that has both means two
function onlyOnes(streets: readonly Street[]): Street[] {
  return streets.filter(
    (one, i) =>
      streets.every(({name, kind}) => name !== one.name || kind === one.kind) &&
      streets.findIndex(({name}) => name === one.name) === i,
  )
}
