import type {Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import type {Material} from '../rule.ts'
import {ownDate, type OwnDate} from '../own-date.ts'
import {agesIn, type Aged} from './ages.ts'
import {birthsIn, type Born} from './births.ts'
import {pastAgesIn} from './past.ts'
import {sameAmong} from './one-person.ts'

/** An age that the year or day of birth does not give. */
export interface Misbirth {
  readonly aged: Aged
  readonly born: Born
  readonly youngest: number
  readonly oldest: number
  readonly sure: boolean
  /** The earlier year in which the age was told to be. */
  readonly then?: number
}

/** Ages and births of one person that do not go together, in one report or in two. */
export function misbirths({documents, alignment: {claims}}: Material): Misbirth[] {
  const all = [...documents.values()]
  const same = sameAmong(all.map(({names}) => names.filter(({type}) => type === 'person')))
  const own = groupBy(claims, ({source}) => source)
  const of = ({source}: Document): readonly Claim[] => own.get(source.id) ?? []
  const births = all.flatMap(document => birthsIn(document, of(document)))
  if (births.length === 0) return []
  const once = all.flatMap(document => pastAgesIn(document, of(document)))
  const earlier = once.flatMap(aged =>
    births
      .filter(born => same(born.person, aged.person))
      .flatMap(born =>
        compare(aged, born, {earliest: `${String(aged.year)}-01-01`, latest: `${String(aged.year)}-12-31`}),
      )
      .slice(0, 1)
      .map(found => ({...found, then: aged.year})),
  )
  return [
    ...earlier,
    ...all.flatMap(document => {
      const date = ownDate(document)
      return date
        ? agesIn(document, of(document))
            .filter(({claim}) => !isOfDead(document, claim))
            .flatMap(aged =>
              births.filter(born => same(born.person, aged.person)).flatMap(born => compare(aged, born, date)),
            )
        : []
    }),
  ]
}

const DEAD = /\b(?:died|dies|death|dead|killed|murdered|drowned|obituary|passed away|retired at)\b/i

// the dead were that old when they died, which may be long ago
function isOfDead({source: {text}, sentences}: Document, {frame}: Claim): boolean {
  const sentence = sentences[frame.sentence]
  return sentence !== undefined && DEAD.test(text.slice(sentence.start, sentence.end))
}

const FAR = 20

function compare(aged: Aged, born: Born, date: OwnDate): Misbirth[] {
  const {earliest = '', latest = ''} = born.claim.value
  const [youngest, oldest] = [yearsBetween(latest, date.earliest), yearsBetween(earliest, date.latest)]
  const isWrong = aged.years < youngest || aged.years > oldest
  const isNear = aged.years > youngest - FAR && aged.years < oldest + FAR
  return isWrong && isNear ? [{aged, born, youngest, oldest, sure: true}] : []
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5, 10) < from.slice(5, 10) ? years - 1 : years
}
