import type {Severity} from '../../findings/index.ts'
import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {acronymVariantsIn} from './acronyms.ts'
import {bothWordsIn} from './both-words.ts'
import {innerCapitalVariantsIn} from './inner-capitals.ts'
import {longVariantsIn} from './long-variants.ts'
import {middleNamesIn} from './middle-names.ts'
import {nearWordVariantsIn} from './near-word-variants.ts'
import {nicknameVariantsIn} from './nicknames.ts'
import {otherSortsIn} from './other-sorts.ts'
import {spelledVariantsIn} from './spelled-variants.ts'
import type {Variants} from './variants.ts'

/** Reports spell one name in different ways. */
export const nameVariant = defineRule<Variants>({
  name: 'name-variant',
  severity: 'error',
  scope: 'cross',
  verdict: 'difference',
  find: variantsIn,
  spots: ({mentions}) => mentions.map(({source, start, end}) => ({source, start, end})),
  key: formsOf,
  confidence: ({how}) => SORTS[how].confidence,
  grade: ({how}) => ({severity: SORTS[how].severity}),
  explain: evidence => ({
    what: `The reports write ${listed(formsOf(evidence).map(form => `“${form}”`))}.`,
    why: `The forms are equal but for ${SORTS[evidence.how].but}, and no report has both as two names: they are most likely one name, and at most one form is the right one.`,
    next: 'Look up how the name is written; a transliteration may have several accepted forms.',
  }),
})

const LETTERS = 'a letter or two of one word'

const SORTS: Readonly<
  Record<Variants['how'], {readonly severity: Severity; readonly confidence: number; readonly but: string}>
> = {
  full: {severity: 'error', confidence: 0.8, but: LETTERS},
  alone: {severity: 'warning', confidence: 0.75, but: LETTERS},
  romanised: {severity: 'info', confidence: 0.8, but: LETTERS},
  half: {severity: 'warning', confidence: 0.75, but: 'one part of a double surname'},
  slip: {severity: 'error', confidence: 0.8, but: LETTERS},
  changed: {severity: 'warning', confidence: 0.75, but: LETTERS},
  shorter: {severity: 'info', confidence: 0.7, but: 'a word that one of them leaves out'},
  'person-case': {severity: 'warning', confidence: 0.8, but: 'a capital'},
  case: {severity: 'info', confidence: 0.8, but: 'a capital'},
  acronym: {severity: 'error', confidence: 0.85, but: 'a word of what one acronym stands for'},
  middle: {severity: 'warning', confidence: 0.75, but: 'the middle name'},
  both: {severity: 'warning', confidence: 0.75, but: 'a few letters of first name and surname'},
  sort: {severity: 'warning', confidence: 0.7, but: 'the word for what sort of body or place it is'},
  linked: {severity: 'info', confidence: 0.75, but: 'a little word'},
}

function variantsIn({documents}: Material): Variants[] {
  const spelled = spelledVariantsIn(documents)
  const all = [...documents.values()]
  const others = [
    ...longVariantsIn(all),
    ...nicknameVariantsIn(all),
    ...innerCapitalVariantsIn(all),
    ...acronymVariantsIn(all),
    ...nearWordVariantsIn(all),
    ...otherSortsIn(all),
    ...middleNamesIn(all),
    ...bothWordsIn(all),
  ]
  return [...spelled, ...others.filter(one => !spelled.some(other => overlap(one, other)))]
}

/** Whether two findings have two places or more in common. */
function overlap(a: Variants, b: Variants): boolean {
  const shared = a.mentions.filter(one =>
    b.mentions.some(other => one.source === other.source && one.start < other.end && other.start < one.end),
  )
  return shared.length > 1
}

function formsOf({mentions}: Variants): readonly string[] {
  return [...new Set(mentions.map(({text}) => text))].sort()
}
