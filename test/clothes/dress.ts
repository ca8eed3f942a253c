/** A text in other clothes, and the way back from its places to those of the text as it was. */
export interface Dressed {
  readonly text: string
  readonly back: (offset: number) => number
}

export type Dress = (text: string) => Dressed

/** Writes anew what a pattern finds; inside what was replaced, offsets keep their distance from its start. */
export function respell(pattern: RegExp, write: (found: string, ...groups: string[]) => string): Dress {
  return text => {
    const steps: {readonly at: number; readonly from: number; readonly length: number}[] = []
    let dressed = ''
    let from = 0
    for (const match of text.matchAll(pattern)) {
      const written = write(match[0], ...match.slice(1).map(group => group ?? ''))
      if (written === match[0]) continue
      steps.push({at: dressed.length, from, length: match.index - from})
      dressed += text.slice(from, match.index)
      steps.push({at: dressed.length, from: match.index, length: match[0].length})
      dressed += written
      from = match.index + match[0].length
    }
    steps.push({at: dressed.length, from, length: text.length - from})
    return {text: dressed + text.slice(from), back: offset => backIn(steps, offset)}
  }
}

/** Writes a text anew with marks put in and spaces made line breaks; the way back is found by walking along both. */
export function reset(write: (text: string) => string): Dress {
  return text => {
    const dressed = write(text)
    const places: number[] = []
    let place = 0
    for (const [at, unit] of [...dressed].entries()) {
      places[at] = place
      if (unit === text[place] || (unit === '\n' && text[place] === ' ')) place++
    }
    return {text: dressed, back: offset => places[offset] ?? text.length}
  }
}

export function inTurn(...dresses: readonly Dress[]): Dress {
  return text =>
    dresses.reduce<Dressed>(
      (before, dress) => {
        const {text: dressed, back} = dress(before.text)
        return {text: dressed, back: offset => before.back(back(offset))}
      },
      {text, back: offset => offset},
    )
}

function backIn(
  steps: readonly {readonly at: number; readonly from: number; readonly length: number}[],
  offset: number,
): number {
  let low = 0
  let high = steps.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((steps[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const step = steps[low]
  return step ? step.from + Math.min(offset - step.at, step.length) : offset
}
