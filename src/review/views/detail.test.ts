import {expect, test} from 'vitest'
import {check} from '../../check.ts'
import {kinds} from '../../kinds/index.ts'
import {divide, type Source} from '../../text/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {detailOf} from './detail.ts'
import {lookupIn} from './lookup.ts'

function hurt(name: string, headline: string, count: string): Source {
  const text = `${headline}\n\nA ferry struck the pier at Varn on 4 May 2031. The harbour office said ${count} passengers were injured in the collision.\n`
  return {id: `ferry/${name}`, event: 'ferry', path: `${name}.txt`, raw: text, text, blocks: divide(text)}
}

test('reports that differ stand side by side, and then those that say the same again', () => {
  const report = check([
    hurt('a', 'Ferry strikes pier', '12'),
    hurt('b', 'Passengers hurt at Varn', '12'),
    hurt('c', 'Ferry hits pier', '21'),
  ])
  const lookup = lookupIn(report, kinds, vocabulary)
  const [finding] = report.findings.filter(({rule}) => rule === 'quantity-conflict')
  const detail = finding && detailOf(finding, lookup)
  expect(detail?.panes.map(({source}) => source)).toEqual(['ferry/a', 'ferry/c', 'ferry/b'])
  expect(detail?.question?.values.map(({letter, shown}) => `${letter} ${shown}`)).toEqual([
    'A 12 passengers',
    'B 21 passengers',
  ])
})
