/**
 * What romanisations of one word have in common: "Mohammed", "Muhamad"; "Yevgeny", "Evgenii"; "Sergei", "Sergej"; "Nooristani",
 * "Nuristani"; "Giorgis", "Yiorgis". Takes a word in lower-case Latin letters.
 */
export function romanised(word: string): string {
  return after(VOWELS, withVowels(word))
}

/** As `romanised`, but keeps the vowels apart: "Ellen" is not "Allan". */
export function withVowels(word: string): string {
  return after(CONSONANTS, word)
}

/** The word with one letter for each that German and the languages of the north also write as two: "Mueller", "Soerensen", "Aaberg". */
export function withoutDigraphs(word: string): string {
  return word.replace(/(?<=[^aeiouq])([aou])e(?=[^aeiouy]|$)/g, '$1')
}

type Steps = readonly (readonly [RegExp, string])[]

function after(steps: Steps, word: string): string {
  return steps.reduce((text, [from, to]) => text.replace(from, to), word)
}

const CONSONANTS: Steps = [
  // "Abdurrahman", "Abdelrahman"; "Noureddine", "Nuruddin"; "Nasrallah", "Nasrullah"
  [/^abd[aeiou](?:l|([rsndtz])(?=\1)|(?=[rsndtz]))(?=\p{L}{3})/u, 'abdul'],
  [/(?<=.{3})[aeou]{1,2}[ldt]?[dt][iey]{1,2}ne?$/, 'aldin'],
  [/(?<=.{3})[aou]ll?ah$/, 'ula'],
  [/^ye(?=v|l|g|f|k|r)/, 'e'],
  [/^[gy]i(?=[aeou])/, 'i'],
  [/^[gq](?=u[lr])/, 'k'],
  [/^io?(?=s)/, 'yo'],
  [/^oh(?=[nktmys])/, 'o'],
  [/^dj(?=[aeiou])/, 'j'],
  [/shch|sch|sh|sz/g, 'S'],
  [/tch|ch|cz/g, 'C'],
  [/zh|dzh|dj/g, 'j'],
  [/tz|ts/g, 'c'],
  [/kh|gh(?!$)/g, 'h'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ck|q|c(?=[aourlnt]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(?:iy|ij|ii|yi|yy|y|ey|ej|ei)$/, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

const VOWELS: Steps = [
  [/[ae]i(?=.)/g, 'a'],
  [/ie/g, 'i'],
  [/(?<=a)ne$/, 'n'],
  [/(?<=.)h$/, ''],
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
]
