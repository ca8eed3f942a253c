const LONGEST = 24
const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|by|from|with|as|is|are|was|over|after|into|amid|vs?\.?|per|up|out|off|its?|his|her|their|than|that|via)$/i

/** Whether a line that stands alone looks like a headline or a cross-heading: short, one sentence, no final stop. */
export function isHeadline(line: string, {first, alone}: {first: boolean; alone: boolean}): boolean {
  const text = line.trim()
  const words = text.split(/\s+/)
  if (!endsOpen(text) || !/\p{L}/u.test(text)) return false
  if (/^\[\p{Lu}[\p{Lu} ]{2,20}\]\s/u.test(text)) return words.length <= LONGEST + 6
  if (startsLikeProse(text)) return false
  if (first) return words.length <= LONGEST
  if (!alone) return words.length <= 5 && !/[?]$/.test(text)
  return words.length <= 10 || (words.length <= LONGEST && inTitleCase(words))
}

// "The mayor said:" and "… he said." go on or end as running text does; "U.S." and "Inc." end a headline as well
function endsOpen(text: string): boolean {
  if (/[;:,…–—-]$/.test(text)) return false
  if (!/\.["'”’)\]]*$/.test(text)) return !/[.!?]["'”’)]?\s+["'“‘(]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
  return /(?:\b(?:\p{Lu}\.){2,5}|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|No)\.)$/u.test(text) && text.split(/\s+/).length <= 14
}

function startsLikeProse(text: string): boolean {
  return /^(?:\p{Ll}|[-–—•*]\s|\d{1,2}[.)]\s)/u.test(text) && !/^(?:i|e)\p{Lu}/u.test(text)
}

function inTitleCase(words: readonly string[]): boolean {
  const telling = words.filter(word => /\p{L}{2}/u.test(word) && !SMALL.test(word))
  const capital = telling.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word) || /^\P{L}*\d/u.test(word))
  return telling.length > 0 && capital.length / telling.length >= 0.75
}
