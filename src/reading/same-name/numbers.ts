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
  const told = ordinal ?? tensOf(word) ?? SMALL.get(word)
  return told === undefined ? word : String(told)
}

function unitOf(word: string | undefined): number | undefined {
  const value = SMALL.get(word ?? '')
  return value !== undefined && value < 10 ? value : undefined
}

function tensOf(word: string | undefined): number | undefined {
  return TENS.get(word ?? '')
}

const numbered = (lines: string, step: number, from: number): ReadonlyMap<string, number> =>
  new Map(
    lines.split('; ').flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, from + i * step])),
  )

// "one" is a word of its own
const SMALL = numbered(
  'first; two second; three third; four fourth; five fifth; six sixth; seven seventh; eight eighth; nine ninth; ten tenth; eleven eleventh; twelve twelfth; thirteen thirteenth; fourteen fourteenth; fifteen fifteenth; sixteen sixteenth; seventeen seventeenth; eighteen eighteenth; nineteen nineteenth',
  1,
  1,
)
const TENS = numbered(
  'twenty twentieth; thirty thirtieth; forty fourty fortieth; fifty fiftieth; sixty sixtieth; seventy seventieth; eighty eightieth; ninety ninetieth',
  10,
  20,
)
