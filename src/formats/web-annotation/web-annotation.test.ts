import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {finding, hostile, print, report, source} from '../../../test/ferry-report.ts'
import {placeOf, type Report} from '../../findings/index.ts'
import {pointsIn} from './points.ts'

interface Target {
  readonly source: string
  readonly selector: readonly {
    readonly type: string
    readonly exact?: string
    readonly prefix?: string
    readonly suffix?: string
    readonly start?: number
    readonly end?: number
  }[]
}

function targets(of: Report): Target[] {
  const page = JSON.parse(print('web-annotation', 'findings', of)) as {items: {target: Target[]}[]}
  return page.items.flatMap(({target}) => target)
}

describe('web-annotation', () => {
  test('is a page of annotations of the W3C', () => {
    expect(JSON.parse(print('web-annotation'))).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        {
          id: 'urn:crosscheck:finding:0123456789abcdef',
          type: 'Annotation',
          motivation: 'assessing',
          body: [{type: 'TextualBody', purpose: 'assessing'}, {value: 'quantity-conflict'}, {}, {}, {value: 'open'}],
          target: [{source: 'ferry/a.txt'}, {source: 'ferry/b.txt'}],
        },
        {body: [{}, {}, {}, {}, {value: 'dismissed'}]},
      ],
    })
  })

  test('quotes the words with what stands around them, and counts code points', () => {
    const ship = source('a', 'The 🚢🚢 took 40 people 🚢 on board.')
    const start = ship.raw.indexOf('40')
    const of = {...report, sources: [ship], findings: [{...finding, places: [placeOf(ship, {start, end: start + 9})]}]}
    expect(targets(of)[0]?.selector).toEqual([
      {type: 'TextQuoteSelector', exact: '40 people', prefix: 'The 🚢🚢 took ', suffix: ' 🚢 on board.'},
      {type: 'TextPositionSelector', start: 12, end: 21},
    ])
  })

  test('both selectors find the same words, whatever the text', () => {
    const text = fc.array(fc.constantFrom('🚢', 'a', 'é', ' ', '\n', '\u{1F469}\u200D\u{1F680}'), {
      minLength: 3,
      maxLength: 120,
    })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (parts, one, other) => {
        const raw = parts.join('')
        const bounds = parts.map((_, i) => parts.slice(0, i).join('').length)
        const [start = 0, end = 0] = [one, other].map(n => bounds[n % bounds.length] ?? 0).sort((a, b) => a - b)
        const of = {...source('a', raw), blocks: []}
        const [target] = targets({
          ...report,
          sources: [of],
          findings: [{...finding, places: [placeOf(of, {start, end})]}],
        })
        const [quote, position] = target?.selector ?? []
        expect([...raw].slice(position?.start, position?.end).join('')).toBe(quote?.exact)
        expect(raw).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`)
      }),
    )
  })

  test('the source is an address even where the name is none', () => {
    for (const {source: address} of targets(hostile)) expect(address).toMatch(/^[\w%./-]+$/)
  })
})

test('half of a pair counts as one', () => {
  const points = pointsIn('a\uD83D🚢b')
  expect([0, 1, 2, 4, 5].map(points)).toEqual([0, 1, 2, 3, 4])
})
