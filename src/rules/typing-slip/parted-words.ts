import {matching, type Family} from './family.ts'

const anyOf = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`

// first part: second parts; the two are one word wherever they stand side by side
const parted: readonly (readonly [first: string, rest: string])[] = [
  ['news', 'papers?'],
  ['air', 'ports? craft planes?'],
  ['head', 'quarters quartered'],
  ['grand', 'mothers? fathers? sons? daughters? parents? children'],
  ['step', 'mother father son daughter brother sister'],
  ['fire', 'fighters?'],
  ['police', 'woman'],
  ['spokes', 'man woman men person people'],
  ['gun', 'man men fire point'],
  ['earth', 'quakes?'],
  ['land', 'lords?'],
  ['foot', 'ball ballers? prints?'],
  ['basket', 'ball'],
  ['base', 'ball'],
  ['volley', 'ball'],
  ['quarter', 'backs?'],
  ['corner', 'backs?'],
  ['line', 'backers?'],
  ['goal', 'keepers? keeping'],
  ['mid', 'field fielders?'],
  ['high', 'ways? lighted'],
  ['rail', 'ways? roads?'],
  ['side', 'walks?'],
  ['cross', 'walks?'],
  ['wheel', 'chairs?'],
  ['hand', 'cuffs cuffed'],
  ['finger', 'prints? tips'],
  ['dead', 'lines? lock'],
  ['back', 'grounds? packs?'],
  ['bed', 'rooms?'],
  ['bath', 'rooms?'],
  ['ware', 'houses?'],
  ['neighbor', 'hoods?'],
  ['neighbour', 'hoods?'],
  ['child', 'hood'],
  ['birth', 'days? place'],
  ['thunder', 'storms?'],
  ['snow', 'storms? flakes'],
  ['coast', 'line lines'],
  ['pass', 'ports?'],
  ['soft', 'ware'],
  ['hard', 'ware'],
  ['frame', 'work'],
  ['lap', 'top'],
  ['up', 'coming graded dated stream'],
  ['down', 'stream'],
  ['out', 'breaks? cry skirts rage raged'],
  ['counter', 'parts? feit'],
  ['with', 'drawals?'],
  ['mean', 'while'],
  ['never', 'theless'],
  ['any', 'where'],
  ['some', 'where'],
  ['every', 'where'],
  ['him', 'self'],
  ['her', 'self'],
  ['my', 'self'],
  ['it', 'self'],
  ['them', 'selves'],
  ['our', 'selves'],
  ['your', 'self selves'],
  ['business', 'man men woman women'],
  ['sales', 'man men'],
  ['fisher', 'man men'],
  ['congress', 'man men woman'],
  ['states', 'man men'],
  ['crafts', 'man men manship'],
  ['after', 'wards math'],
  ['over', 'whelming whelmed turned thrown threw'],
  ['under', 'stand stood mined took taken'],
  ['life', 'styles? boats? guards?'],
  ['ship', 'wreck wrecked yards?'],
  ['class', 'mates?'],
  ['block', 'busters?'],
  ['sky', 'scrapers?'],
]

const rows = parted.map(([first, rest]) => `${first} ${anyOf(rest)}`).join('|')

/** The verbs of which one noun is made, in two words. */
const verbs = anyOf(
  `shut.down crack.down break.down break.up take.over build.up clean.up kick.off lay.off hand.over roll.out check.up line.up stand.off
  round.up break.in break.out break.through cover.up lock.down walk.out show.down black.out run.off play.off set.back drop.out sell.out warm.up`,
).replaceAll('.', ' ')

/** Words with a space too many where each half is a word. */
export const partedWords: readonly Family[] = [
  {
    name: 'one word in two',
    severity: 'info',
    told: 'the two are one word',
    why: 'Every dictionary writes it as one, and the two parts do not stand side by side as words of their own.',
    // "a news paper", "the gun man", "Corner back Per Lund"
    wrong: matching(
      new RegExp(`(?<=\\p{L}[,;]? |^|["“])(?<![\\p{L}-] ?-)(?:${rows})(?![\\p{L}’'-])`, 'gmiu'),
      ({source: {text}}, {0: found, index}) => isPlainPair(text, found, index),
    ),
  },
  {
    name: 'a verb for its noun',
    severity: 'info',
    told: 'the noun is one word, or has a hyphen',
    why: 'An article stands before it and a preposition after it, so that it is the name of what is done.',
    // "a crack down on"
    wrong: matching(
      new RegExp(
        `(?<=(?<!\\p{L})(?:an?|this|another) )${verbs} (?:(?<!out )of|on|by|between|against|in)(?!\\p{L})`,
        'gu',
      ),
    ),
  },
]

// small letters, or a capital at the first part alone
function isPlainPair(text: string, found: string, at: number): boolean {
  if (!/^\p{L}\p{Ll}+ \p{Ll}+$/u.test(found)) return false
  return !/^\p{Lu}/u.test(found) || /(?:^|[.!?:]["”]? |\n|["“])$/.test(text.slice(Math.max(0, at - 3), at))
}
