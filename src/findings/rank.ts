import type {Severity} from './finding.ts'

/** The graver, the lower. */
export const rank: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}
