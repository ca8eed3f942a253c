const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Whether one letter for another is a likely slip: the keys lie side by side, or both are vowels or sound alike. */
function areTakenForEachOther(a: string, b: string): boolean {
  return (VOWEL.test(a) && VOWEL.test(b)) || ALIKE.has([a, b].sort().join('')) || (beside.get(a)?.includes(b) ?? false)
}

/** Consonants that are heard alike. */
const ALIKE: ReadonlySet<string> = new Set(['cs', 'ck', 'cq', 'sz', 'gj', 'kq'])

const VOWEL = /^[aeiou]$/

/** Where two words of one length differ in one letter, whether those two are likely to be taken for each other. */
export function isLikelyChange(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return at >= 0 && a.length === b.length && areTakenForEachOther(a[at] ?? '', b[at] ?? '')
}

// a key has its neighbours in its row, and two each in the rows above and below, which are set off by half a key
const beside: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap((row, r) =>
    [...row].map((key, i): [string, readonly string[]] => [
      key,
      [row[i - 1], row[i + 1], rows[r - 1]?.[i], rows[r - 1]?.[i + 1], rows[r + 1]?.[i], rows[r + 1]?.[i - 1]].flatMap(
        other => other ?? [],
      ),
    ]),
  ),
)
