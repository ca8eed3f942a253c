/**
 * What romanisations of one word have in common: "Mohammed", "Muhamad"; "Yevgeny", "Evgenii"; "Sergei", "Sergej"; "Nooristani",
 * "Nuristani"; "Giorgis", "Yiorgis". Takes a word in lower-case Latin letters.
 */
export function romanised(word: string): string {
  return STEPS.reduce((text, [from, to]) => text.replace(from, to), word)
}

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^ye(?=v|l|g|f|k|r)/, 'e'],
  [/^[gy]i(?=[aeou])/, 'i'],
  [/^[gq](?=u[lr])/, 'k'],
  [/^io?(?=s)/, 'yo'],
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
  [/[ae][iy](?=.)/g, 'a'],
  [/ou|oo/g, 'u'],
  [/ee|ie/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h$/, ''],
  [/e/g, 'a'],
  [/o/g, 'u'],
]
