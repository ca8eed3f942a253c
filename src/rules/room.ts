import type {Claim} from '../claim/index.ts'
import type {Document} from '../reading/index.ts'

const ROOM = /\b(?:room|space|capacity|berths|seats|beds|designed|built|licensed) (?:for|of) (?:up to |about |some )?$/i

/** Whether a figure says how many there is room for: "room for 22 cars". */
export function isRoom(document: Document | undefined, {start}: Claim): boolean {
  return ROOM.test(document?.source.text.slice(Math.max(0, start - 40), start) ?? '')
}
