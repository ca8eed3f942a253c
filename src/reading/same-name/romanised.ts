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

/** What a word may be in the English manner that is written in the French, German, Serbian or Greek one: "Chestakov", "Schukow", "Djordje", "Mpakaris". */
export function inOtherManners(word: string): readonly string[] {
  return MANNERS.map(steps => after(steps, word)).filter(other => other !== word)
}

/** The word with one letter for each that German and the languages of the north also write as two: "Mueller", "Soerensen", "Aaberg". */
export function withoutDigraphs(word: string): string {
  return word.replace(/(?<![aeiouq])([aou])e(?=[^aeiouy]|$)/g, '$1')
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
  [/^ye(?=[vwlgfkr])/, 'e'],
  [/^[gy]i(?=[aeou])/, 'i'],
  [/^[gq](?=u[lr]|a[dz]+h?[aeiou])/, 'k'],
  [/^io?(?=s)/, 'yo'],
  [/^oh(?=[nktmys])/, 'o'],
  [/^dj(?=[aeiou])/, 'j'],
  [/(?<=[oe])ff$/, 'v'],
  [/tsch|tch|cz|(?<!s)ch/g, 'C'],
  [/shCh?|sCh?|shch|sch|sh|sz/g, 'S'],
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

const MANNERS: readonly Steps[] = [
  [
    [/tch/g, 'C'],
    [/ch/g, 'sh'],
    [/C/g, 'ch'],
    [/gu(?=[ei])/g, 'g'],
    [/qu(?=[ei])/g, 'k'],
    [/(?<=out|nn)ine$/, 'in'],
  ],
  [
    [/^j(?=[aeou])/, 'y'],
    [/tsch/g, 'C'],
    [/sch/g, 'zh'],
    [/ch/g, 'kh'],
    [/C/g, 'ch'],
    [/(?<![t])z/g, 'ts'],
  ],
  [[/dj/g, 'd']],
  [
    [/^ch/, 'h'],
    [/^mp/, 'b'],
    [/mp/g, 'mb'],
    [/^nt/, 'd'],
    [/nt/g, 'nd'],
    [/^gk/, 'g'],
    [/gk/g, 'ng'],
  ],
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
