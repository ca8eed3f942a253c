import type {Expression} from './expression.ts'

/** Whether only the tense of the verb can tell which day or year an expression means. */
export function needsTense(expression: Expression): boolean {
  switch (expression.is) {
    case 'calendar':
      return expression.year === undefined
    case 'weekday':
      return expression.offset === undefined || expression.offset === 0
    case 'unit':
      return expression.unit === 'weekend'
    case 'edge':
    case 'holding':
    case 'stretch':
    case 'nth':
    case 'beside':
      return needsTense(expression.of)
    case 'part':
    case 'clock':
      return expression.date !== undefined && needsTense(expression.date)
    case 'range':
      return needsTense(expression.from)
    case 'anchored':
      return expression.offset > 0
    case 'shift':
      return expression.from === 'text' || (typeof expression.from !== 'string' && needsTense(expression.from))
    case 'either':
    case 'span':
    case 'decade':
    case 'century':
    case 'same':
    case 'set':
    case 'spell':
    case 'reference':
      return false
  }
}
