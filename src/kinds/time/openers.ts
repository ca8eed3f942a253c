import {once} from '../../text/index.ts'
import {
  adverbialSets,
  approximators,
  backPointers,
  dayParts,
  edges,
  months,
  pointers,
  references,
  seasons,
  shortMonths,
  shortWeekdays,
  units,
  weekdays,
} from './lexicon.ts'
import {numberWords} from './numbers.ts'
import {feastHeads} from './feast.ts'
import type {Word} from './words.ts'

const OTHERS =
  'the a an that single once half quarter every each per once twice thrice more less fewer at up just no several few many dozens hundreds scores numerous another ' +
  'today yesterday tomorrow tonight noon midnight midday new final in q rest remainder midway halfway outset midsummer midwinter midyear midweek midmonth anything present date multi multiday multiweek multimonth multiyear decadelong end-of ' +
  "' shortly exactly twenties ad fy upwards close well slightly shorter longer not as recent coming preceding following penultimate week weekday weekdays weekend weekends mornings afternoons evenings nights alternate most biweekly bimonthly so fiscal financial dawn dusk daybreak sunrise sunset nightfall overnight latter previous h orthodox opening closing front back dying waning calendar noughties all many some biannual biannually biennially semi semiannual semiannually semimonthly triennial triennially quadrennial everyday bi hourlong daylong weeklong monthlong yearlong"

const openers = once(
  (): ReadonlySet<string> =>
    new Set([
      ...[
        adverbialSets,
        approximators,
        backPointers,
        dayParts,
        edges,
        months,
        pointers,
        references,
        seasons,
        shortMonths,
      ].flatMap(map => [...map.keys()]),
      ...[shortWeekdays, units, weekdays].flatMap(map => [...map.keys()]),
      ...[...weekdays.keys()].map(name => `${name}s`),
      ...numberWords,
      ...feastHeads(),
      ...OTHERS.split(' '),
    ]),
)

/** Whether a time expression can begin here: most words are passed over by this one look-up. */
export function isOpener(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (word.digits || openers().has(word.lower))
}
