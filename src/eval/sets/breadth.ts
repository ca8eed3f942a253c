import {leftOut} from '../left-out.ts'
import {means} from '../meaning.ts'
import {readingsIn} from '../readings.ts'
import {rate, type Case} from '../set.ts'
import type {Expected} from '../times.ts'

/** A text with the times that are to be read in it, each with its possible values; without any, nothing may be read. */
export interface Phrase {
  readonly text: string
  readonly published?: string
  readonly family: string
  readonly times: readonly (readonly Expected[])[]
  /** Words of the expression, where the text holds more. */
  readonly expression?: string
  /** The sentence it is read in, where it is none by itself. */
  readonly sentence?: string
}

/** A case that passes where exactly the expected times are read; families that are left out on purpose are counted apart. */
export function phraseCase({text, published, family, times, expression, sentence}: Phrase): Case {
  return {
    id: text,
    judge: () => {
      const read = readingsIn(sentence ?? text, published)
      const passes =
        read.length === times.length &&
        times.every((any, i) => any.some(each => read[i] && means(read[i], each, published)))
      const left = times.length === 0 ? undefined : leftOut(text, expression)
      const shown = read.map(
        ({text, value}) => `${text} = ${value.timex} ${value.earliest ?? ''}..${value.latest ?? ''}`,
      )
      const misses = [
        `${family}: “${text}” read as ${shown.join('; ') || 'nothing'}, should be ${JSON.stringify(times)} (${published})`,
      ]
      return left === undefined
        ? {scores: [rate('all', passes), {...rate(family, passes), detail: true}], misses: passes ? [] : misses}
        : {scores: [rate(`left out: ${left}`, passes)], misses: []}
    },
  }
}
