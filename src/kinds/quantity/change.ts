import {falls, rises} from './lexicon.ts'
import type {Measured} from './measure.ts'

const RISE_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:${rises})(?: (?<by>by|of))?(?: (?:another|a further|an additional|a))? $`,
  'u',
)
const FALL_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:${falls})(?: (?<by>by|of))?(?: (?:another|a further|an additional|a))? $`,
  'u',
)
// "cut deaths by", "raised the price by"
const BY =
  /(?<!\p{L})(?:(?<rise>rais(?:ed|es|ing|e)|increas(?:ed|es|ing|e)|boost(?:ed|s|ing)?|lift(?:ed|s|ing)?)|(?<fall>cut(?:s|ting)?|reduc(?:ed|es|ing|e)|lower(?:ed|s|ing)?|slash(?:ed|es|ing)?))(?: \p{L}+){1,4} by $/u
const RISE_AFTER = /^ (?:increase|rise|gain|jump|growth|surge|hike|higher|more expensive)(?![\p{L}])/u
const FALL_AFTER = /^ (?:decrease|fall|drop|decline|cut|reduction|loss|slump|discount|lower|less expensive)(?![\p{L}])/u

// "picked up 13 seats", "made up 36%", "shot down 9 drones": the particle belongs to the verb
const PARTICLE =
  /(?<!\p{L})(?:back|blow|blew|break|broke|bring|brought|build|built|burn|buy|bought|call|chalk|clock|clos|cough|cut|dig|dug|dress|eat|ate|end|fir|follow|free|fre|gather|gav|giv|gobbl|gun|held|hold|knock|lay|laid|lin|lock|mad|mak|mow|narrow|notch|open|pick|pil|pull|put|rack|round|serv|set|sell|sold|shoot|shot|shut|sign|snap|split|stack|stand|stump|sum|swallow|tak|team|tear|tore|took|track|turn|us|wash|water|weigh|wind|wound|wrap|writ|wrot)\p{L}{0,5} (?:up|down)(?: of)?(?: (?:another|a further|an additional|a))? $/iu

/** Whether a number is an amount of change: "rose by 5", "down 3%", "a 10 percent increase". */
export function changeAround(line: string, {start, end, dimension}: Measured): 'up' | 'down' | undefined {
  const before = line.slice(Math.max(0, start - 40), start)
  const after = line.slice(end, end + 24)
  const isParticle = PARTICLE.test(before)
  const rise = isParticle ? null : RISE_BEFORE.exec(before)
  const fall = isParticle ? null : FALL_BEFORE.exec(before)
  const by = BY.exec(before)?.groups
  if (by) return by.rise === undefined ? 'down' : 'up'
  const percent = dimension === 'percent'
  if (rise && (percent || rise.groups?.by !== undefined || /up $/.test(before))) return 'up'
  if (fall && (percent || fall.groups?.by !== undefined || /down $/.test(before))) return 'down'
  if (percent && RISE_AFTER.test(after)) return 'up'
  if (percent && FALL_AFTER.test(after)) return 'down'
  return undefined
}
