import levenshtein from 'fast-levenshtein'

// shorter ones are one letter away from names ("March", "Marsh")
const DAYS_AND_MONTHS =
  'january february september october november december tuesday wednesday thursday saturday'.split(' ')

/** Whether a word in lower case is a month or a weekday written with a letter wrong or with two swapped: "novemer", "feburary". */
export function isCalendarSlip(word: string): boolean {
  if (word.length < 6 || word.length > 10 || !/^[jfsondtw]/.test(word)) return false
  return DAYS_AND_MONTHS.some(day => {
    if (day[0] !== word[0] || Math.abs(day.length - word.length) > 1) return false
    const distance = levenshtein.get(day, word)
    return distance === 1 || (distance === 2 && sorted(day) === sorted(word))
  })
}

function sorted(word: string): string {
  return [...word].sort().join('')
}
