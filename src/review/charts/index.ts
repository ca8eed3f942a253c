import type {Draw} from './chart.ts'
import {drawLadder} from './ladder.ts'
import {drawScale} from './scale.ts'
import {drawSets} from './sets.ts'
import {drawTimeline} from './timeline.ts'
import {drawWords} from './words.ts'

export type {Lettered} from './chart.ts'

/** How the answers of a kind are drawn; kinds that are not here are listed alone. */
export const charts: Readonly<Record<string, Draw>> = {
  quantity: drawScale,
  time: drawTimeline,
  action: drawLadder,
  list: drawSets,
  quote: drawWords,
}
