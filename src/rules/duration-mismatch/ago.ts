import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import {ownDate} from '../own-date.ts'

/** A year, and how long ago it is said to be. */
export interface Misago {
  readonly year: Claim<Time>
  readonly ago: Claim<Time>
  readonly stated: number
  readonly least: number
  readonly most: number
}

const BESIDE = /^(?:,| \(| –| —| -|, that is,|, some|, just|, exactly|, or) ?$/

/** "In 1973, 36 years ago": years that are not as long ago as the words beside them say. */
export function misagos(document: Document, claims: readonly Claim[]): Misago[] {
  const {id, text} = document.source
  const date = ownDate(document)
  if (!date) return []
  const own = claims.filter(time.is).filter(claim => claim.source === id && claim.block !== 'boilerplate')
  return own.flatMap((claim, i) => {
    const next = own[i + 1]
    const isBeside = next && BESIDE.test(text.slice(claim.end, next.start))
    if (!isBeside) return []
    const [year, ago] = isAgo(claim) ? [next, claim] : [claim, next]
    return isAgo(ago) && isYear(year) ? compare(year, ago, Number(date.latest.slice(0, 4))) : []
  })
}

function isAgo({via, text, value: {modifier}}: Claim<Time>): boolean {
  return via === 'ago' && modifier === undefined && /\byears ago$/i.test(text) && yearsIn(text) !== undefined
}

function isYear({value: {type, timex, modifier}}: Claim<Time>): boolean {
  return type === 'DATE' && modifier === undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(timex)
}

function yearsIn(text: string): number | undefined {
  const digits = /(?<years>\d{1,4}) years ago$/i.exec(text)?.groups
  return digits ? Number(digits['years']) : undefined
}

function compare(year: Claim<Time>, ago: Claim<Time>, now: number): Misago[] {
  const stated = yearsIn(ago.text) ?? 0
  const since = now - Number(year.value.timex.slice(0, 4))
  return Math.abs(since - stated) > 1 && since > 0 ? [{year, ago, stated, least: since - 1, most: since}] : []
}
