import classes from './word-classes.json' with {type: 'json'}

/** The letters of what a word can be, `''` for words of the grammar and words that are not common; see `classWords`. */
export function readingsOf(word: string): string {
  readings ??= new Map(
    Object.entries(classes).flatMap(([key, list]) =>
      list
        .trimEnd()
        .split(' ')
        .map(one => [one, key] as const),
    ),
  )
  return readings.get(word) ?? ''
}

let readings: Map<string, string> | undefined
