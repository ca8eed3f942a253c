import type {Claim, Unread} from '../../claim/index.ts'
import {boundsOf} from './bounds.ts'
import {isDay} from './calendar.ts'
import type {Expression} from './expression.ts'
import {monthNames} from './lexicon.ts'
import type {Time} from './value.ts'

/** Whether an expression names a day that no calendar has. */
export function isImpossible(expression: Expression): boolean {
  if (expression.is === 'range') return isImpossible(expression.from) || isImpossible(expression.to)
  return (
    expression.is === 'calendar' &&
    expression.month !== undefined &&
    expression.day !== undefined &&
    !isDay(expression.year, expression.month, expression.day)
  )
}

/** What is told of such a day. */
export function unreadOf({source, start, end, value}: Claim<Time>): Unread {
  const ends = value.timex.split('/')
  const [year = '', month = '', day = ''] = (
    ends.find(end => boundsOf(end).earliest === undefined) ?? value.timex
  ).split('-')
  const isLeapDay = month === '02' && day === '29'
  const named = `${Number(day)} ${monthNames[Number(month) - 1] ?? ''}${isLeapDay ? ` ${year}` : ''}`
  return {source, start, end, reason: `there is no ${named}`}
}
