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
  ['police', 'man woman'],
  ['spokes', 'man woman men person people'],
  ['gun', 'man men fire shots? point'],
  ['earth', 'quakes?'],
  ['land', 'slides? marks? lords?'],
  ['foot', 'ball ballers? prints?'],
  ['basket', 'ball'],
  ['base', 'ball'],
  ['volley', 'ball'],
  ['quarter', 'backs?'],
  ['corner', 'backs?'],
  ['line', 'backers?'],
  ['goal', 'keepers? keeping'],
  ['mid', 'field fielders? way'],
  ['high', 'ways? lighted'],
  ['rail', 'ways? roads?'],
  ['side', 'walks? lines'],
  ['cross', 'walks? roads'],
  ['wheel', 'chairs?'],
  ['hand', 'cuffs cuffed'],
  ['finger', 'prints? tips'],
  ['dead', 'lines? lock'],
  ['back', 'grounds? packs?'],
  ['bed', 'rooms?'],
  ['bath', 'rooms?'],
  ['class', 'rooms? mates?'],
  ['court', 'rooms? yard'],
  ['ware', 'houses?'],
  ['light', 'houses?'],
  ['neighbor', 'hoods?'],
  ['neighbour', 'hoods?'],
  ['child', 'hood birth'],
  ['birth', 'days? place'],
  ['thunder', 'storms?'],
  ['snow', 'storms? flakes'],
  ['rain', 'fall storm'],
  ['coast', 'line lines'],
  ['pass', 'ports?'],
  ['key', 'notes?'],
  ['soft', 'ware'],
  ['hard', 'ware'],
  ['frame', 'work'],
  ['lap', 'top'],
  ['up', 'coming graded dated stream'],
  ['down', 'stream'],
  ['out', 'breaks? cry skirts rage raged standing'],
  ['counter', 'parts? feit'],
  ['with', 'drawals? stood'],
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
  ['block', 'busters?'],
  ['sky', 'scrapers?'],
  ['work', 'shops? places?'],
  ['wide', 'spread'],
]

const rows = parted.map(([first, rest]) => `${first} ${anyOf(rest)}`).join('|')

/** Nouns of what is done that are two words where they are the verb. */
const doings = anyOf(
  `shutdown setup breakdown takeover workout cleanup layoff turnout handover rollout checkup checkout takeoff buildup breakup
  holdup roundup login logon backup payoff lockdown crackdown rundown giveaway dropout walkout cutoff`,
)

/** The verbs of which one noun is made, in two words. */
const verbs = anyOf(
  `shut.down crack.down break.down break.up take.over build.up clean.up kick.off lay.off hand.over roll.out check.up line.up stand.off
  round.up break.in break.out break.through cover.up lock.down walk.out show.down black.out run.off play.off set.back drop.out sell.out warm.up`,
).replaceAll('.', ' ')

/** Words with a space too many or too few where each half is a word. */
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
    name: 'a noun for its verb',
    severity: 'warning',
    told: 'the verb is two words',
    why: 'In one word it is the name of what is done; here it is done to something.',
    // "will shutdown the plant"
    wrong: matching(
      new RegExp(
        `(?<=(?<!\\p{L})(?:will|can|could|would|must|should|might|cannot|not|to|[’']ll) )${doings} (?:the|an?|his|her|its|their|two|three|all)(?!\\p{L})`,
        'gu',
      ),
    ),
  },
  {
    name: 'a verb for its noun',
    severity: 'info',
    told: 'the noun is one word, or has a hyphen',
    why: 'An article stands before it and a preposition after it, so that it is the name of what is done.',
    // "a crack down on"
    wrong: matching(
      new RegExp(`(?<=(?<!\\p{L})(?:an?|this|another) )${verbs} (?:of|on|by|between|against|in)(?!\\p{L})`, 'gu'),
    ),
  },
]

// small letters, or a capital at the first part alone
function isPlainPair(text: string, found: string, at: number): boolean {
  if (!/^\p{L}\p{Ll}+ \p{Ll}+$/u.test(found)) return false
  return !/^\p{Lu}/u.test(found) || /(?:^|[.!?:]["”]? |\n|["“])$/.test(text.slice(Math.max(0, at - 3), at))
}
