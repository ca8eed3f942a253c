import {describe, expect, it} from 'vitest'
import {choice, slot} from './matter.ts'
import {matters} from './matters/index.ts'

describe('a matter', () => {
  it('reads the answers of a choice, the longer wording before the one in it', () => {
    const helmet = choice({
      name: 'helmet',
      answers: {yes: ['wearing a helmet'], no: ['not wearing a helmet', "wasn't wearing a helmet"]},
    })
    expect(helmet.read('He was not wearing a helmet.').map(({values}) => values)).toEqual([['no']])
    expect(helmet.read('He wasn’t wearing\na helmet.').map(({values}) => values)).toEqual([['no']])
    expect(helmet.fits('yes', 'no')).toBe(false)
  })

  it('reads the answer in the place of a wording', () => {
    const finder = slot({
      name: 'finder',
      said: ['found by an? <>'],
      answers: {neighbour: ['neighbou?r'], walker: ['jogger', 'dog walker']},
      fitting: [['neighbour', 'walker']],
    })
    expect(finder.read('It was found by a dog walker.').map(({values}) => values)).toEqual([['walker']])
    expect(finder.fits('neighbour', 'walker')).toBe(true)
  })

  it('takes a place in a place for both', () => {
    const arrest = matters.find(({name}) => name === 'where the arrest was made')
    expect(arrest?.read('was arrested in the car park of a hotel').map(({values}) => values)).toEqual([
      ['car park', 'hotel'],
    ])
    expect(arrest?.fits('at hotel', 'car park')).toBe(true)
    expect(arrest?.fits('hotel', 'home')).toBe(false)
  })

  it('has one name for each', () => {
    const names = matters.map(({name}) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('is quick on long and hostile sentences', () => {
    const words = [
      'found by a ',
      'arrested in the ',
      'caused by a ',
      'no reports of ',
      'was hit by a big red ',
      '“’ ',
      'a a ',
    ]
    const begun = performance.now()
    for (const word of words) for (const {read} of matters) read(word.repeat(2000))
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})
