import type {Frame} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import {fold} from '../../text/index.ts'
import {isDemonym} from './counted.ts'
import {familiesOf} from './families.ts'
import type {Reading} from './reading.ts'
import {at} from './scope-at.ts'

// "12 were Somali", "two managed to flee", "four of them", "11 who refused"
const BARE =
  /^ (?:of (?:them|those|these|whom|which)(?!\p{L})|who(?!\p{L})|(?:were|are|have|had|is|was|remain(?:ed)?|died|survived|escaped|fled|managed|refused|voted|said|came)(?!\p{L}))/u

/** The count of which a bare number is a part: the 23 pirates, where "12 were Somali" follows. */
export function partOf(document: Document, reading: Reading, before: readonly Reading[]): Reading | undefined {
  const {value, counted, core} = reading
  if (value.of !== undefined || value.unit !== undefined || reading.via !== 'count') return undefined
  const demonym = counted !== undefined && isDemonym(document, counted.head)
  if (!demonym && !BARE.test(fold(document.source.text.slice(core.end, core.end + 24)))) return undefined
  return before.findLast(
    ({value: {of, unit, upper, lower}, counted: thing}) =>
      of !== undefined &&
      unit === undefined &&
      thing !== undefined &&
      (upper ?? lower ?? 0) >= (value.upper ?? value.lower ?? 0),
  )
}

/** The frame of a bare number with what it is a part of. */
export function framedAs(document: Document, frame: Frame, reading: Reading, {value: {of = ''}}: Reading): Frame {
  if (frame.attribute !== undefined) return frame
  const attribute = familiesOf(document.vocabulary).nouns.get(of)?.[0]?.id ?? of
  const scope = at(document, reading.core, `of-${of}`, 'limit')
  return {...frame, attribute, scope: [...frame.scope.filter(({id}) => id !== 'of-them'), scope]}
}
