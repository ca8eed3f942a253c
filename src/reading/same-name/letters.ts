/** The letters of a name in lower case and in Latin script: accents folded, Cyrillic and Greek romanised as newspapers do; other scripts stay as they are. */
export function latin(text: string): string {
  const lower = text.toLowerCase().replace(/ьо/g, 'yo')
  const romanised = FOREIGN.test(lower) ? [...lower].map(letter => ROMAN.get(letter) ?? letter).join('') : lower
  if (/^[\x20-\x7e]*$/.test(romanised)) return romanised
  return [...romanised.normalize('NFKD')]
    .filter(letter => !/[\u0300-\u036f]/.test(letter))
    .map(letter => ROMAN.get(letter) ?? letter)
    .join('')
    .normalize('NFC')
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

const CYRILLIC =
  'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ё yo ђ dj ѓ g є ye і i ї yi ј j љ lj њ nj ћ c ќ k ў u џ dz ґ g ә a ү u ө o қ k ң n ұ u һ h'
const GREEK = 'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
// what no accent folding reaches: "Łódź", "Erdoğan", "Ærø"
const STROKES = 'ł l ø o đ d ð d þ th ß ss æ ae œ oe ı i ħ h ŋ n'

const ROMAN: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, STROKES].flatMap(table => {
    const cells = table.split(' ')
    return cells.flatMap((cell, i): [string, string][] =>
      i % 2 === 0 ? [[cell, (cells[i + 1] ?? '').replace('-', '')]] : [],
    )
  }),
)
