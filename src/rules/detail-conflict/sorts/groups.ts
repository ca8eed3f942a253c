import {CARDINAL} from '../../number-words.ts'
import {numberOf, words, type Groups, type Sort} from './sort.ts'

const SOLE = 'jury|jurors|panel|crew|delegation|squad|bench|expedition|shortlist'
const KIND = '(?:wom[ae]n|m[ae]n|girls?|boys?|adults?|child(?:ren)?|females?|males?)'
const N = (name: string): string => `(?<${name}>${CARDINAL}|an?)`
const MORE = '(?:(?!and |or )[a-z\\d-]+,? ){0,2}'
const PAIR = `${N('one')} ${MORE}(?<first>${KIND})(?:,? and|, plus|,? as well as|,? along with|,?) ${N('two')} ${MORE}(?<second>${KIND})`
const OF =
  '(?:,| –| \\(|:)? ?(?:(?:was |is |were |are )?(?:of|made up of|comprising|composed of|consisting of|consisted of|comprised|with|comprises) )?(?:the )?'
const FATES: readonly (readonly [string, RegExp])[] = [
  ['dead', /(?<!\p{L})(?:killed|kills?|died|dead|deaths?|bodies|perished|drowned|fatally)(?!\p{L})/iu],
  ['hurt', /(?<!\p{L})(?:injured|wounded|hurt|hospital)(?!\p{L})/iu],
  ['held', /(?<!\p{L})(?:arrested|detained|charged|custody|in the dock|convicted|jailed)(?!\p{L})/iu],
  ['saved', /(?<!\p{L})(?:rescued|saved|survived|survivors|freed|pulled)(?!\p{L})/iu],
  ['missing', /(?<!\p{L})(?:missing|unaccounted|hostages?|kidnapped|abducted)(?!\p{L})/iu],
]

/** How many women and men a group is made up of. */
export const groups: readonly Sort[] = [
  {
    // "a jury of seven men and five women", "an all-male jury"
    name: 'make-up of the group',
    severity: 'error',
    least: 0,
    inside: true,
    finds: [
      words(`(?<group>${SOLE})${OF}${PAIR}`),
      words(`${PAIR}(?= (?:on|of|in) the (?:jury|panel|bench|crew|squad)(?!\\p{L}))`),
      words(`${PAIR}(?= jurors)`),
      words(`(?<all>all)[- ](?<first>male|female|wom[ae]n|m[ae]n) (?<group>${SOLE})`),
    ],
    of: ({group}, sentence) => groupOf(group ?? sentence),
    value: makeUp,
    unless:
      /(?<!\p{L})(?:first|second|earlier|previous|another|other|retrial|including|included|alternates?)(?!\p{L})/iu,
  },
  {
    // "three women and a man were killed"
    name: 'make-up of the victims',
    finds: [words(PAIR)],
    of: (found, sentence) => {
      const fates = FATES.flatMap(([fate, pattern]) => (pattern.test(sentence) ? [fate] : []))
      return `${fates.length === 1 ? (fates[0] ?? '') : 'several'} ${sortsOf(found).sort().join('+')} ${String(totalOf(found))}`
    },
    value: found => (isCrowd(found) ? undefined : makeUp(found)),
    least: 1,
    needs:
      /(?<!\p{L})(?:killed|kills?|died|dead|deaths?|bodies|perished|drowned|injured|wounded|hurt|arrested|detained|charged|convicted|jailed|rescued|saved|survived|missing|hostages?|kidnapped|abducted)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:earlier|previous|another|other|others|including|included|among|separate|more|further|last (?:week|month|year)|(?:19|20)\d\d|jury|jurors)(?!\p{L})/iu,
  },
]

const WORDS: Readonly<Record<string, string>> = {
  woman: 'women',
  female: 'women',
  females: 'women',
  man: 'men',
  male: 'men',
  males: 'men',
  girl: 'girls',
  boy: 'boys',
  adult: 'adults',
  child: 'children',
}

function kindOf(word = ''): string {
  return WORDS[word.toLowerCase()] ?? word.toLowerCase()
}

function sortsOf({first, second}: Groups): string[] {
  return [kindOf(first), kindOf(second)]
}

function countOf(said = ''): number {
  return /^an?$/i.test(said) ? 1 : Number(numberOf(said))
}

function totalOf({one, two}: Groups): number {
  return countOf(one) + countOf(two)
}

const MOST = 100

function isCrowd(found: Groups): boolean {
  return !(totalOf(found) > 2 && totalOf(found) <= MOST)
}

function makeUp(found: Groups): string | undefined {
  if (found['all'] !== undefined) return `all ${kindOf(found['first'])}`
  const [a = '', b = ''] = sortsOf(found)
  if (a === b) return undefined
  return [
    [a, countOf(found['one'])],
    [b, countOf(found['two'])],
  ]
    .map(([sort, count]) => `${String(sort)} ${String(count)}`)
    .sort()
    .join(', ')
}

function groupOf(text: string): string {
  const [group = ''] = new RegExp(`(?<!\\p{L})(?:${SOLE})(?!\\p{L})`, 'iu').exec(text.toLowerCase()) ?? []
  return group === 'jurors' ? 'jury' : group
}
