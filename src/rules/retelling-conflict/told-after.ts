import type {Line} from './cover.ts'
import type {Detail} from './detail.ts'

/** Whether of two days only one is told with its sentence: the other is that of what went before it, or one of several there. */
export function areOfTwoMoments(line: Line, a: Detail, other: Line, b: Detail): boolean {
  if (!isDay(a) || !isDay(b)) return false
  return conjunctionBefore(line, a) !== conjunctionBefore(other, b) || daysIn(line) !== daysIn(other)
}

const CONJUNCTION = /\b(?:after|before|since|until|when|which|who|that|while|because|following)\b/gi

// "only after the audit had been published on 12 May"
function conjunctionBefore({document, sentence}: Line, {start}: Detail): string {
  const before = document.source.text.slice(sentence.start, start)
  return before.match(CONJUNCTION)?.at(-1)?.toLowerCase() ?? ''
}

function daysIn({details}: Line): boolean {
  return details.filter(isDay).length > 1
}

function isDay(detail: Detail): boolean {
  return detail.kind === 'time' && detail.claim.value.type !== 'DURATION'
}
