import {allIn} from '../../text/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import {words} from './family.ts'

type Sound = 'vowel' | 'consonant'

/** “A” before a vowel that is heard and “an” before a consonant that is, figures and initials read aloud. */
export function articlesIn(
  text: string,
): readonly {readonly at: number; readonly length: number; readonly why: string}[] {
  return allIn(ARTICLE, text).flatMap(({index, 0: whole, groups}) => {
    const {article = '', mark = '', next = ''} = groups ?? {}
    const sound = soundOf(next, text.slice(index + whole.length))
    if (sound === undefined || (sound === 'vowel') === (article === 'an')) return []
    return [
      {
        at: index,
        length: mark === '' ? whole.length : article.length,
        why: `Read aloud, what follows begins with a ${sound}: “a” stands before a consonant, “an” before a vowel.`,
      },
    ]
  })
}

// "an helicopter", "a 11", "a £8m"
const ARTICLE =
  /(?<![\p{L}\d'.&/-])(?<article>an?) (?<mark>``|["'“‘])?[$£€]?(?<next>\p{L}+|\d+(?:,\d{3})*)(?!['’&.]\p{L})/gu

function soundOf(word: string, after: string): Sound | undefined {
  if (/^\d/.test(word)) return ofFigure(word)
  if (/^\d/.test(after)) return undefined
  if (word.length === 1) return after.startsWith('-') ? ofLetter(word) : undefined
  if (/^[A-Z]+$/.test(word)) return ofInitials(word)
  if (/^[a-z]+$/.test(word)) return rarityOf(word) === undefined || closed.has(word) ? undefined : ofWord(word)
  return /^[A-Z][a-z]+$/.test(word) ? ofName(word) : undefined
}

// "a" may be a letter, a grade or a word of another language before these
const closed = new Set(
  words('and or of in is are at as if on it the this that his her its their our my an am la le al el un en e o i u'),
)

// 1,100 and 1800 are "eleven hundred" or "one thousand", "eighteen hundred" or "one thousand"
function ofFigure(figure: string): Sound | undefined {
  if (/^0|^1,?[18]\d\d$/.test(figure)) return undefined
  return /^8|^1[18](?:,|$)/.test(figure) ? 'vowel' : 'consonant'
}

function ofLetter(letter: string): Sound | undefined {
  if (/h/i.test(letter)) return undefined
  return /[aefilmnorsx]/i.test(letter) ? 'vowel' : 'consonant'
}

/** Of initials whose first letter sounds otherwise than it is called, only those that nobody can read as a word. */
function ofInitials(word: string): Sound | undefined {
  if (rarityOf(word.toLowerCase()) !== undefined || word.length > 5) return undefined
  if (/^[AEIO]/.test(word)) return /^(?:EU.|ONE|O[AUN])/.test(word) ? undefined : 'vowel'
  if (/^(?:U[KNS]|UAE|UAV|UFO|US[AB]|[BCDGJKPQTVWZ].*)$/.test(word)) return 'consonant'
  if (/^(?:FBI|MRI|SUV|NBA|MBA|NGO|HIV)$/.test(word)) return 'vowel'
  return /^[FLMNRSX][^AEIOUY]{2,4}$/.test(word) && !/^(?:NSW|FTSE|SXSW)$/.test(word) ? 'vowel' : undefined
}

function ofWord(word: string): Sound | undefined {
  if (/^h/.test(word)) return ofBreath(word)
  if (/^u/.test(word)) return ofU(word)
  if (/^(?:one(?!r)|once|ewe|eu|oui)/.test(word)) return 'consonant'
  return /^[aeio]/.test(word) ? 'vowel' : 'consonant'
}

// "an historic", "an hotel": the first syllable is not stressed, and some leave its h out
function ofBreath(word: string): Sound | undefined {
  if (/^(?:hour|honest|honou?r|heir)/.test(word)) return 'vowel'
  return /^(?:hist|hotel|hered|habit|hyst|horr|hero|hilar|hyp|herb|hallu|harm|hum|hisp|homog|homage|hex)/.test(word)
    ? undefined
    : 'consonant'
}

function ofU(word: string): Sound | undefined {
  if (
    /^u(?:nanim|ni(?:corn|cy|form|fi|fy|lat|on|que|sex|son|t|vers)|biq|kul|ran|rin|sa|se|sur[pe]|sual|sur|til|top)/.test(
      word,
    )
  )
    return 'consonant'
  return /^u(?:[dglmpv]|n(?!i)|ni[dmn]|sher|tter|tmost|rg|rch|rn|rb)/.test(word) ? 'vowel' : undefined
}

function ofName(word: string): Sound | undefined {
  if (/^(?:Eur[oa]|Uni[otv]|Ukrain|Ugand|Urugua|Utah|Utopi)/.test(word)) return 'consonant'
  if (/^(?:[HXYU]|[MN][^aeiouy]|E[uw]|O[aun]|I[aeou])/.test(word)) return undefined
  return /^[AEIO]/.test(word) ? 'vowel' : 'consonant'
}
