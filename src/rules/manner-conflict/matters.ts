import {demeanour} from './court.ts'
import {payment} from './deals.ts'
import type {Matter} from './matter.ts'
import {prize} from './prizes.ts'
import {dismissal, goals} from './sport.ts'
import {unanimity} from './votes.ts'

/** All matters that are compared. */
export const matters: readonly Matter[] = [unanimity, demeanour, dismissal, goals, payment, prize]
