import {describe, expect, test} from 'vitest'
import {sourceOf} from '../../../test/corpus.ts'
import type {Claim} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {findQuantities} from './find.ts'
import {interval, quantity, toBase} from './index.ts'
import type {Quantity} from './value.ts'

const pairs: readonly (readonly [string, string, string])[] = [
  ['The quake killed 12 people.', 'In the quake 12 people were killed.', 'same'],
  ['The quake killed 12 people.', 'The quake killed 15 people.', 'conflict'],
  ['The quake killed about 500 people.', 'The quake killed 512 people.', 'compatible'],
  ['The quake killed nearly 500 people.', 'The quake killed 510 people.', 'conflict'],
  ['The quake killed nearly 500 people.', 'The quake killed 480 people.', 'compatible'],
  ['The quake killed at least 12 people.', 'The quake killed 15 people.', 'compatible'],
  ['The quake killed at least 12 people.', 'The quake killed 10 people.', 'conflict'],
  ['The quake killed up to 80 people.', 'The quake killed 60 people.', 'compatible'],
  ['The quake killed dozens of people.', 'The quake killed 40 people.', 'compatible'],
  ['The bridge cost 400 pesos.', 'The bridge cost MXN 400.', 'compatible'],
  ['The bridge cost 400 pesos.', 'The bridge cost MXN 900.', 'conflict'],
  ['The bridge cost 400 pesos.', 'The bridge cost 400 dinars.', 'incomparable'],
  ['The bridge cost ARS 400.', 'The bridge cost MXN 900.', 'incomparable'],
  ['The bridge cost Rs 400.', 'The bridge cost 900 rupees.', 'conflict'],
  ['The quake killed dozens of people.', 'The quake killed 400 people.', 'conflict'],
  ['The quake killed more than 150 people.', 'The quake killed 1,500 people.', 'conflict'],
  ['The quake killed 170,000 people.', 'The quake killed 172,000 people.', 'compatible'],
  ['The quake killed 12 people.', 'The quake killed three soldiers.', 'part'],
  ['The quake killed 12 people.', 'The quake killed 30 soldiers.', 'conflict'],
  ['The quake killed 12 people in Varn.', 'The quake killed 20 people in Mardel.', 'incomparable'],
  ['The quake had a magnitude of 6.1.', 'The quake had a magnitude of 5.9.', 'conflict'],
  ['The quake had a magnitude of 6.1.', 'The quake had a magnitude of 6.12.', 'compatible'],
  ['The mast is 9 metres long.', 'The mast is 30 feet long.', 'compatible'],
  ['The mast is 9 metres long.', 'The mast is 9 kilometres long.', 'conflict'],
  ['The mast weighs 4 tonnes.', 'The mast is 4 metres long.', 'incomparable'],
  ['The wreck lies 80 km from the port.', 'The wreck lies 50 miles from the port.', 'compatible'],
  ['The wreck lies 80 km from the port.', 'The wreck lies 65 miles from the port.', 'conflict'],
  ['The firm raised $5 million.', 'The firm raised €5 million.', 'incomparable'],
  ['The firm raised $5 million.', 'The firm raised $5.2 million.', 'compatible'],
  ['The firm raised $5.0 million.', 'The firm raised $5.2 million.', 'conflict'],
  ['The firm raised between $120 million and $130 million.', 'The firm raised $125 million.', 'compatible'],
  ['She won 66 percent of the vote.', 'She won 66,000 votes.', 'incomparable'],
  ['She won two-thirds of the vote.', 'She won 80 percent of the vote.', 'conflict'],
  ['Sales rose 5 percent.', 'Sales fell 5 percent.', 'conflict'],
  ['Sales rose 5 percent.', 'Sales stood at 5 percent.', 'incomparable'],
  ['He earns $3 million a year.', 'He earns $3 million a month.', 'incomparable'],
  ['The 10-metre craft sank.', 'The craft is 12 metres long.', 'conflict'],
  ['The craft is 12 metres long.', 'The craft is 12 metres wide.', 'incomparable'],
  ['The storm killed 12 people in March.', 'The storm killed 20 people in June.', 'incomparable'],
  ['Dara Venn, 28, was hurt.', 'Oren Sall, 31, was hurt.', 'incomparable'],
  ['Dara Venn, 28, was hurt.', 'Dara Venn, 31, was hurt.', 'conflict'],
  ['A 28-year-old man was hurt.', 'A 31-year-old woman was hurt.', 'incomparable'],
  ['Troops seized seven BR-50 rifles.', 'Troops seized 12 BR-50 guns.', 'conflict'],
  ['Seven villages were destroyed.', 'Five villages were badly hit.', 'incomparable'],
  ['Seven villages were flattened.', 'It caused destruction in five villages.', 'conflict'],
  ['The wreck lies 80 km from Varn.', 'The wreck lies 20 km from Mardel.', 'incomparable'],
  ['The 9-inch model sold out.', 'The 11-inch model sold out.', 'incomparable'],
  ['Varn, a town of 4,000 people, was hit.', 'Mardel, a town of 9,000 people, was hit.', 'incomparable'],
  ['The tally was 31.', 'Police held 40 pirates.', 'incomparable'],
  ['No one was killed.', 'Two people were killed.', 'conflict'],
]

describe('the relation of two quantities', () => {
  test.each(pairs)('%s | %s: %s', (a, b, expected) => {
    const [x, y] = [claimOf(a), claimOf(b)]
    expect(quantity.relate(x, y)).toBe(expected)
    expect(quantity.relate(y, x)).toBe(expected)
  })

  test('a quantity stands to itself as the same', () => {
    for (const [text] of pairs) expect(quantity.relate(claimOf(text), claimOf(text))).toBe('same')
  })

  test('an interval says why it is as wide as it is', () => {
    const {low, high, reason} = interval(claimOf('The quake had a magnitude of 6.1.'))
    expect([low, high]).toEqual([6.05, 6.1499999999999995])
    expect(reason).toBe('“6.1” is written to 0.1, so ± 0.05')
    const dear = interval(claimOf('The bridge cost 40 million euros.'))
    expect([dear.low, dear.high]).toEqual([38_800_000, 41_200_000])
    expect(dear.reason).toBe('“40 million euros” is a round figure, so ± 3 %')
  })

  test('a base value is in the unit of its dimension', () => {
    expect(toBase({change: '=', lower: 2, upper: 2, unit: 'km'})).toMatchObject({
      lower: 2000,
      upper: 2000,
      dimension: 'length',
    })
    expect(toBase({change: '=', lower: 2, upper: 2, unit: 'USD'})).toMatchObject({lower: 2, dimension: 'money-USD'})
  })
})

function claimOf(text: string): Claim<Quantity> {
  const claim = findQuantities(read(sourceOf(text, '2031-03-04'), vocabulary))[0]
  if (!claim) throw new Error(`nothing read in ${text}`)
  return claim
}
