import type {Outcome, Prediction} from './set.ts'

/** By tenth of confidence, from 0 to 0.9: how many findings, how sure on average, how many right. */
export type Calibration = readonly Tenth[]

export interface Tenth {
  readonly from: number
  readonly findings: number
  /** Sum of the confidences. */
  readonly sure: number
  readonly right: number
}

export function addPredictions(outcomes: readonly Outcome[]): Calibration {
  return calibrate(outcomes.flatMap(({predictions = []}) => predictions))
}

export function calibrate(predictions: readonly Prediction[]): Calibration {
  return Array.from({length: 10}, (_, i) => {
    // 1 belongs to the last tenth; sums such as 0.1 + 0.7 may lie a hair below the tenth they mean
    const own = predictions.filter(({confidence}) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === i)
    return {
      from: i / 10,
      findings: own.length,
      sure: own.reduce((total, {confidence}) => total + confidence, 0),
      right: own.filter(({right}) => right).length,
    }
  })
}

export function joinCalibrations(all: readonly Calibration[]): Calibration {
  return calibrate([]).map(({from}, i) => {
    const tenths = all.flatMap(each => each[i] ?? [])
    const total = (of: (tenth: Tenth) => number): number => tenths.reduce((sum, tenth) => sum + of(tenth), 0)
    return {
      from,
      findings: total(({findings}) => findings),
      sure: total(({sure}) => sure),
      right: total(({right}) => right),
    }
  })
}
