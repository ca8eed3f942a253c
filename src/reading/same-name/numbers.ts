import {ofVocabulary} from '../../vocabulary/index.ts'

/** The words of a name, its numbers in figures: "Brigade Forty-four", "44th Brigade", "Third Bank" and "3rd Bank". */
export function withFigures(words: readonly string[]): readonly string[] {
  return words.flatMap((word, i) => {
    const units = unitOf(words[i + 1])
    if (tensOf(word) !== undefined && units !== undefined) return [String((tensOf(word) ?? 0) + units)]
    if (tensOf(words[i - 1]) !== undefined && unitOf(word) !== undefined) return []
    return [figureOf(word)]
  })
}

function figureOf(word: string): string {
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1]
  const told = ordinal ?? (word === 'one' ? undefined : valueOf(word))
  return told === undefined ? word : String(told)
}

function unitOf(word: string | undefined): number | undefined {
  const value = valueOf(word)
  return value !== undefined && value < 10 ? value : undefined
}

function tensOf(word: string | undefined): number | undefined {
  const value = valueOf(word)
  return value !== undefined && value >= 20 ? value : undefined
}

function valueOf(word = ''): number | undefined {
  return values().get(word)
}

// not "both", "nil", "hundredth"
const values = ofVocabulary(
  ({numbers: {words, ordinals}}) =>
    new Map(
      [...Object.entries(words), ...Object.entries(ordinals)].filter(
        ([word, value]) => value > 0 && value < 100 && !/^(?:both|pair|trio)$/.test(word),
      ),
    ),
)
