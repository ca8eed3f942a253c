/** Whether one name is written as Wade and Giles have it and the other in Pinyin: "Hsi Chin-ping", "Xi Jinping". */
export function areOneInChinese(a: readonly string[], b: readonly string[]): boolean {
  return isWritten(a, b) || isWritten(b, a)
}

function isWritten(wade: readonly string[], pinyin: readonly string[]): boolean {
  if (wade.length < 2 || pinyin.length < 2 || !wade.some(word => TOLD.test(word))) return false
  const old = keyOf(wade, WADE, WADE_STEPS)
  const [first = '', ...rest] = pinyin
  const orders = [pinyin, [...rest, first], [pinyin.at(-1) ?? '', ...pinyin.slice(0, -1)]]
  return old !== undefined && orders.some(order => keyOf(order, PINYIN, PINYIN_STEPS) === old)
}

// what Pinyin never writes
const TOLD =
  /hs|tz|ts|ch(?:ing?|iang|ien|iao|iu|ia|ieh|ueh|ung|ih)$|ung$|ieh$|ien$|ueh$|ih$|eh$|ssu|szu|erh$|^[khltns]o$|^j(?:en|ung|ih|ao)$|^kuo$/

const FINAL =
  'iang|iong|iung|uang|ang|eng|ing|ong|ung|iao|ieh|ien|ueh|uei|ian|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|erh|er|ih|eh|zu|su|a|o|e|i|u'
const WADE = new RegExp(`(?:hs|sh|ch|ts|t|s|[pmfnlkhjyw])?(?:${FINAL})(?![aeiou])`, 'y')
const PINYIN = new RegExp(`(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:${FINAL})(?![aeiou])`, 'y')

type Steps = readonly (readonly [RegExp, string])[]

/** The syllables of all words as both systems have them; what the older leaves out, which consonants are breathed, does not count. */
function keyOf(words: readonly string[], syllable: RegExp, steps: Steps): string | undefined {
  const all = words.map(word => syllablesOf(word, syllable))
  return all.some(each => each === undefined)
    ? undefined
    : all
        .flatMap(each => each ?? [])
        .map(each => steps.reduce((text, [from, to]) => text.replace(from, to), each))
        .join('')
}

function syllablesOf(word: string, syllable: RegExp): readonly string[] | undefined {
  const found: string[] = []
  for (let at = 0; at < word.length; at += found.at(-1)?.length ?? 0) {
    syllable.lastIndex = at
    const next = syllable.exec(word)
    if (!next) return undefined
    found.push(next[0])
  }
  return found
}

const WADE_STEPS: Steps = [
  [/^ssu$|^szu$/, 'si'],
  [/^tzu$/, 'ci'],
  [/^hs/, 'x'],
  [/^t[sz]/, 'c'],
  [/^ch/, 'C'],
  [/^j/, 'r'],
  [/ieh$/, 'ie'],
  [/ien$/, 'ian'],
  [/ueh$/, 'ue'],
  [/uei$/, 'ui'],
  [/iung$/, 'iong'],
  [/ung$/, 'ong'],
  [/erh$/, 'er'],
  [/ih$/, 'i'],
  [/eh$/, 'e'],
  [/(?<=^[kh])o$/, 'e'],
  [/(?<=^[tnlscCr])o$/, 'uo'],
  [/^(?=i)/, 'y'],
]

const PINYIN_STEPS: Steps = [
  [/^(?:zh|ch|j|q)/, 'C'],
  [/^z/, 'c'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^you$/, 'yu'],
]
