/** The letters of a name in lower case and in Latin script: accents folded, Cyrillic, Greek, Armenian, Georgian and Korean romanised as newspapers do; other scripts stay as they are. */
export function latin(text: string): string {
  const lower = korean(text.toLowerCase().replace(/ьо/g, 'yo').replace(/ու/g, 'u'))
  const romanised = FOREIGN.test(lower) ? [...lower].map(letter => ROMAN.get(letter) ?? letter).join('') : lower
  if (/^[\x20-\x7e]*$/.test(romanised)) return romanised
  return [...romanised.normalize('NFKD')]
    .filter(letter => !/[\u0300-\u036f]/.test(letter))
    .map(letter => ROMAN.get(letter) ?? letter)
    .join('')
    .normalize('NFC')
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u

const CYRILLIC =
  'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ё yo ђ dj ѓ g є ye і i ї yi ј j љ lj њ nj ћ c ќ k ў u џ dz ґ g ә a ү u ө o қ k ң n ұ u һ h'
const GREEK = 'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
const ARMENIAN =
  'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev'
const GEORGIAN =
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h'
// what no accent folding reaches: "Łódź", "Erdoğan", "Ærø"
const STROKES = 'ł l ø o đ d ð d þ th ß ss æ ae œ oe ı i ħ h ŋ n'

const ROMAN: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, ARMENIAN, GEORGIAN, STROKES].flatMap(table => {
    const cells = table.split(' ')
    return cells.flatMap((cell, i): [string, string][] =>
      i % 2 === 0 ? [[cell, (cells[i + 1] ?? '').replace('-', '')]] : [],
    )
  }),
)

/** Syllables of Korean, each made of a first, a middle and perhaps a last letter. */
function korean(text: string): string {
  return text.replace(/[가-힣]/g, syllable => {
    const at = syllable.charCodeAt(0) - 0xac00
    return [FIRST[Math.floor(at / 588)], MIDDLE[Math.floor((at % 588) / 28)], LAST[at % 28]].join('').replace('-', '')
  })
}

const FIRST = 'k kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ')
const MIDDLE = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const LAST = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
