import type {Measured} from './measure.ts'

const SUM =
  /(?<!\p{L})(?:profits?|loss(?:es)?|debts?|revenues?|sales|turnover|income|earnings|costs?|prices?|fees?|budget|deficit|surplus|charges?|fines?|savings?|dividends?|cash|assets|investments?|spending|capital|equity|proceeds|worth|valued|paid|pays?|raised|spent|spend|invested|invest|saves?|save)(?: [\p{L}-]+){0,4} $/u
const NOTHING_COUNTED =
  /^(?:[.,;:)]|$| (?:in|a|an|from|to|for|and|by|on|over|of its|last|this|next|compared|against|per|which|that|had|was|were|is|will|would|as|at|during|before|after)(?!\p{L}))/u

/** Numbers of one sentence, those that are sums without their currency in the currency of the sum before them: "a profit of €2m and debts of 5 million". */
export function withMoney(line: string, numbers: readonly Measured[], before: string | undefined): Measured[] {
  let money = before
  return numbers.map(number => {
    if (number.dimension === 'money') money = number.unit
    const sum = number.unit === undefined && number.scale >= 1e6 && isSum(line, number) ? money : undefined
    return sum === undefined ? number : {...number, unit: sum, dimension: 'money', via: 'money'}
  })
}

function isSum(line: string, {start, end}: Measured): boolean {
  return SUM.test(line.slice(0, start)) && NOTHING_COUNTED.test(line.slice(end))
}
