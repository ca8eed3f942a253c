import type {Token} from '../text/index.ts'

/** Whether a word turns a statement round: "not", "never", "didn't". */
export function isNegator({lower}: Token): boolean {
  return NEGATORS.has(lower) || /n['’]t$/.test(lower)
}

const NEGATORS = new Set(['not', 'never', 'no', 'none', 'neither', 'nor', 'without', 'nobody', 'cannot', 'hardly'])
