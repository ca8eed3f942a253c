import {bump} from './sets/bump.ts'
import {chronoTimes} from './sets/chrono-times.ts'
import {ducklingTimes} from './sets/duckling-times.ts'
import {ecbplus} from './sets/ecbplus.ts'
import {gold} from './sets/gold.ts'
import {labelledEvents} from './sets/labelled-events.ts'
import {writtenEvents} from './sets/written-events.ts'
import {meantimeActions} from './sets/meantime-actions.ts'
import {meantimeNames} from './sets/meantime-names.ts'
import {meantimeTimes} from './sets/meantime-times.ts'
import {namesBench} from './sets/names-bench.ts'
import {plantedSlips} from './sets/planted-slips.ts'
import {quantulum} from './sets/quantulum.ts'
import {recognizersMeasures, recognizersNumbers, recognizersRanges} from './sets/recognizers-quantities.ts'
import {recognizersTimes} from './sets/recognizers-times.ts'
import type {EvalSet} from './set.ts'

/** The labelled sets that the program is measured on, in the order of the table. */
export const evalSets: readonly EvalSet[] = [
  meantimeTimes,
  recognizersTimes,
  chronoTimes,
  ducklingTimes,
  quantulum,
  recognizersMeasures,
  recognizersNumbers,
  recognizersRanges,
  namesBench,
  meantimeNames,
  meantimeActions,
  ecbplus,
  bump,
  plantedSlips,
  labelledEvents,
  writtenEvents,
  gold,
]

export {evaluate, type Evaluation} from './evaluate.ts'
export type {EvalSet, Half, World} from './set.ts'
export {table} from './table.ts'
