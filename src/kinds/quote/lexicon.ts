const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words too common to show that two quotations are one. */
export const EMPTY = words(
  `a an the and or but if of to in on at by for from with as is are was were be been being am do does did have has had will would shall should can could may
  might must it its he his him she her they them their we us our i me my you your this that these those there here not no so then than very just also what who
  which when where how all any some more most up out about into over after before again too now only own such both each let get got go going s t`,
)

/** Words at the beginning of a quotation that one report keeps and another leaves out. */
export const OPENERS = words('that and but so well yes no because look now i think believe we know then because')

export const NEGATORS = words('not no never none nobody nothing nowhere neither nor without hardly')

/** Endings of contracted words and what they stand for. */
export const CONTRACTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?<stem>can)not$/, ['can', 'not']],
  [/^can't$/, ['can', 'not']],
  [/^won't$/, ['will', 'not']],
  [/^shan't$/, ['shall', 'not']],
  [/^ain't$/, ['is', 'not']],
  [/^let's$/, ['let', 'us']],
  [/^gonna$/, ['going', 'to']],
  [/^wanna$/, ['want', 'to']],
  [/^(?<stem>\p{L}{2,8})n't$/u, ['', 'not']],
  [/^(?<stem>it|he|she|that|there|here|what|who|where|how)'s$/, ['', 'is']],
  [/^(?<stem>i)'m$/, ['', 'am']],
  [/^(?<stem>\p{L}{1,6})'re$/u, ['', 'are']],
  [/^(?<stem>\p{L}{1,8})'ve$/u, ['', 'have']],
  [/^(?<stem>\p{L}{1,6})'ll$/u, ['', 'will']],
  [/^(?<stem>i|you|he|she|it|we|they)'d$/, ['', 'would']],
]

/** House spellings: words that differ in form alone. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  towards: 'toward',
  afterwards: 'afterward',
  backwards: 'backward',
  forwards: 'forward',
  upwards: 'upward',
  amongst: 'among',
  whilst: 'while',
  amidst: 'amid',
  grey: 'gray',
  programme: 'program',
  programmes: 'programs',
  okay: 'ok',
  tyre: 'tire',
  tyres: 'tires',
  cheque: 'check',
  cheques: 'checks',
  aeroplane: 'airplane',
  plough: 'plow',
  sceptical: 'skeptical',
  mom: 'mum',
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  practise: 'practice',
  storey: 'story',
  jewellery: 'jewelry',
  learnt: 'learned',
  burnt: 'burned',
  dreamt: 'dreamed',
  spelt: 'spelled',
  leant: 'leaned',
  adviser: 'advisor',
  advisers: 'advisors',
  judgement: 'judgment',
  ageing: 'aging',
  percent: '%',
  till: 'until',
}

/** Regular differences of British and American spelling. */
export const SPELLING_RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz'],
  [/(?<=[a-z]{3})ys(?=(?:e|ed|es|ing)$)/, 'yz'],
  [
    /^(?<stem>(?:dis)?(?:col|fav|hon|lab|neighb|harb|behavi|rum|hum|flav|endeav|parl|vig|val|arm|od|splend|clam|ard|cand|rig|sav|tum|vap))our/,
    '$<stem>or',
  ],
  [/(?<stem>cent|theat|met|lit|fib|calib|kilomet|centimet|somb|spect|lust)re(?=s?$)/, '$<stem>er'],
  [/(?<=[a-z]{2}[aeiou])ll(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/(?<=[a-z]{3})ogue(?=s?$)/, 'og'],
]
