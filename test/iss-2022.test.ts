import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {check} from '../src/check.ts'
import type {Finding} from '../src/findings/index.ts'
import {ingest, readers} from '../src/ingest/index.ts'
import {list} from '../src/kinds/list/index.ts'
import type {Source} from '../src/text/index.ts'

const folder = fileURLToPath(new URL('../sources/iss-2022/', import.meta.url))
const sources = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(sourceOf)
const {claims, findings} = check(sources)

/** The number of a report and words in it. */
type Words = readonly [report: '01' | '02' | '03' | '04' | '05', words: string]

function sourceOf(name: string): Source {
  const known = {id: `iss-2022/${name.slice(0, 2)}`, path: name, event: 'iss-2022', beside: {}, given: {}}
  const [reader] = readers
  const result = reader && ingest(readFileSync(folder + name), known, reader)
  const source = result && 'sources' in result ? result.sources[0] : undefined
  if (!source) throw new Error(`${name} cannot be read`)
  return source
}

function touches({places}: Finding, [report, words]: Words): boolean {
  const source = sources.find(({id}) => id.endsWith(report))
  const start = source?.raw.indexOf(words) ?? -1
  if (!source || start < 0) throw new Error(`“${words}” is not in report ${report}`)
  return places.some(place => place.source === source.id && place.start < start + words.length && start < place.end)
}

function of(...rules: readonly string[]): Finding[] {
  return findings.filter(({rule}) => rules.includes(rule))
}

/** The graver findings that touch at least two of these words. */
function between(...places: readonly Words[]): string[] {
  return findings
    .filter(({severity}) => severity !== 'info')
    .filter(finding => places.filter(place => touches(finding, place)).length >= Math.min(2, places.length))
    .map(({rule, what}) => `${rule}: ${what}`)
}

const slips: readonly (readonly [string, readonly string[], readonly Words[]])[] = [
  ['the agency misspelt', ['name-drift'], [['03', 'Roscomos']]],
  [
    'a surname without its last letter',
    ['name-drift'],
    [
      ['04', 'Virt,'],
      ['04', 'Terry Virts'],
    ],
  ],
  ['an acronym in other letters', ['name-drift'], [['04', 'iSS']]],
  [
    'one given name, two spellings, in a report',
    ['name-drift'],
    [
      ['03', 'Dimitry'],
      ['03', 'Dmitry'],
    ],
  ],
  [
    'and across reports',
    ['name-variant'],
    [
      ['03', 'Dimitry'],
      ['01', 'Dmitry'],
      ['02', 'Dmitry'],
      ['04', 'Dmitry'],
      ['05', 'Dmitry'],
    ],
  ],
  ['the caption without its first letter', ['truncated-text'], [['01', 'he head of Russia']]],
]

const doubts: readonly (readonly [string, readonly string[], readonly Words[]])[] = [
  ['the year of copyright before the events', ['anachronism'], [['03', '2021 All rights reserved']]],
  [
    'other agencies in the headline than in the list',
    ['headline-mismatch'],
    [
      ['03', 'NASA, ESA; Here’s'],
      ['03', 'ESA, CSA (Canadian Space Agency), and ESA'],
    ],
  ],
  [
    'suspended, and no longer working with',
    ['status-drift'],
    [
      ['03', 'Russia officially suspends cooperation'],
      ['03', 'will no longer be working with'],
    ],
  ],
  [
    'until sanctions are removed, and ended',
    ['status-drift'],
    [
      ['04', 'will no longer be cooperating'],
      ['04', 'Russia will end the partnership'],
    ],
  ],
  [
    'suspended, ending, a plan to cease',
    ['status-drift', 'headline-mismatch'],
    [
      ['02', 'will suspend its cooperation'],
      ['02', 'is ending collaboration'],
    ],
  ],
  [
    'announced, and only asked',
    ['status-drift'],
    [
      ['05', 'Russia has announced it will end its part'],
      ['05', 'withdraw its participation'],
    ],
  ],
  [
    'this week, and last Saturday',
    ['when-drift'],
    [
      ['01', 'this week'],
      ['01', 'Last Saturday'],
    ],
  ],
  [
    'with a condition, and without',
    ['modality-conflict', 'action-conflict'],
    [
      ['02', 'until those Western countries lift'],
      ['05', 'Russia has announced it will end its part'],
    ],
  ],
  [
    'who imposed sanctions',
    ['set-conflict'],
    [
      ['01', 'The United States, United Kingdom, and the European Union'],
      ['04', 'the US, Canada, the European Union and Japan'],
    ],
  ],
]

describe('what cannot all be right', () => {
  test('an agency twice, at exactly its list', () => {
    expect(of('list-duplicate')).toMatchObject([
      {severity: 'error', scope: 'internal', places: [{text: 'ESA, CSA (Canadian Space Agency), and ESA'}]},
    ])
  })

  test.each(slips)('%s', (_, rules, places) => {
    const found = of(...rules).filter(({severity}) => severity === 'error')
    expect(found.some(finding => places.every(place => touches(finding, place)))).toBe(true)
  })

  test.each(doubts)('%s', (_, rules, places) => {
    const found = of(...rules).filter(({severity}) => severity !== 'info')
    expect(found.some(finding => places.every(place => touches(finding, place)))).toBe(true)
  })

  test('the channels of the announcement, as one finding with a place in every report that names one', () => {
    const channels: readonly Words[] = [
      ['01', 'on the state television networks of the country'],
      ['02', 'has tweeted'],
      ['03', 'official announcement on Twitter'],
      ['04', 'On Twitter'],
    ]
    const [finding, ...more] = of('channel-conflict').filter(({scope}) => scope === 'cross')
    expect(more).toEqual([])
    for (const channel of channels) expect([channel, finding && touches(finding, channel)]).toEqual([channel, true])
  })
})

describe('what only looks so', () => {
  const traps: readonly (readonly [string, readonly Words[]])[] = [
    [
      'four trips, four times',
      [
        ['02', 'four trips'],
        ['04', 'four times'],
      ],
    ],
    [
      '23 years, and 1998',
      [
        ['05', '23-year long cooperation'],
        ['04', 'launched in 1998'],
      ],
    ],
    [
      '23 years, and decades',
      [
        ['05', '23-year long'],
        ['01', 'decades of astronomical studies'],
      ],
    ],
    [
      'one quotation, other marks',
      [
        ['04', 'sanctions from the US, Canada'],
        ['05', 'Sanctions from the US, Canada'],
      ],
    ],
    [
      'one agency, other names',
      [
        ['01', 'the Russian space agency'],
        ['05', "Roscosmos, Russia's space agency"],
        ['04', 'the Russian space agency'],
        ['03', 'the State space corporation Roscosmos'],
      ],
    ],
    [
      'two agencies, long and short',
      [
        ['03', 'NASA and ESA'],
        ['04', 'NASA and the European Space Agency'],
      ],
    ],
    [
      'dates of archive photographs',
      [
        ['03', 'April 12, 2019'],
        ['03', 'August 11, 2007'],
        ['01', 'December 8, 2021'],
      ],
    ],
    [
      'two crews of two times',
      [
        ['01', 'Yusaku Maezawa, the Japanese billionaire'],
        ['04', 'the current crew comprises three Americans'],
      ],
    ],
    [
      'titles of other articles',
      [
        ['03', 'Russia Calms Rumors'],
        ['03', 'Russia officially suspends'],
        ['01', '3 Tons of TNT'],
        ['03', 'Vande Hei'],
      ],
    ],
    [
      'one headline, other marks',
      [
        ['03', '[BREAKING] Russia Suspends'],
        ['03', "Russia Suspends Cooperation on ISS With NASA, ESA; Here's"],
      ],
    ],
    [
      'one set, another order',
      [
        ['03', 'What Russia Got From NASA, ESA, CSA'],
        ['03', 'NASA, CSA, and ESA had sent'],
      ],
    ],
    [
      'two agencies, two names',
      [
        ['01', 'two of the Russian state news agencies'],
        ['01', 'the RIA Novosti and the Tass'],
      ],
    ],
    [
      'one condition in other words',
      [
        ['01', 'completely and unconditionally'],
        ['05', 'the complete and unconditional lifting'],
      ],
    ],
    [
      'partners of the station, and those with sanctions',
      [
        ['03', 'by Russia, Canada, Japan, and Europe'],
        ['04', 'the US, Canada, the European Union and Japan'],
      ],
    ],
    [
      'one who stays, and one who leaves',
      [
        ['01', 'until 2030'],
        ['05', 'it will end its part'],
      ],
    ],
    [
      'a post once held, and now',
      [
        ['04', 'retired NASA astronaut'],
        ['04', 'a former ISS commander'],
      ],
    ],
  ]

  /** Rules that rightly hold both places against a third. */
  const otherwise = new Map([
    ['one headline, other marks', 'status-drift'],
    ['one quotation, other marks', 'set-conflict'],
  ])

  test.each(traps)('%s', (name, places) => {
    const other = otherwise.get(name)
    const related = between(...places).filter(what => other === undefined || !what.startsWith(`${other}:`))
    expect(related).toEqual([])
  })

  test('a crew of three, one and three is read, adds up, and raises nothing', () => {
    const crew = claims
      .filter(list.is)
      .filter(({source, text}) => source.endsWith('04') && /Barron|Maurer|Artemyev/.test(text))
    expect(crew.map(({value}) => [value.stated, value.members.length])).toEqual(
      expect.arrayContaining([
        [3, 3],
        [3, 3],
      ]),
    )
    expect(of('list-count-mismatch', 'sum-mismatch')).toEqual([])
    expect(between(['04', 'three Americans (Kayla Barron']).filter(what => !what.startsWith('status'))).toEqual([])
  })

  test('boilerplate and teasers have no part in a finding but the year of copyright', () => {
    const teasers: readonly Words[] = [
      ['01', 'Mississippi Fireball'],
      ['01', 'What Is Coldest Spot'],
      ['03', 'NASA Astronaut With Longest ISS Stay'],
      ['03', 'Russia Calms Rumors'],
      ['03', 'Press "Enter" to skip'],
    ]
    for (const teaser of teasers) expect(findings.filter(finding => touches(finding, teaser))).toEqual([])
  })
})

test('every graver finding says why, with what to do, and never what to change it to', () => {
  for (const {why, next, severity} of findings.filter(each => each.severity !== 'info')) {
    expect([severity, why.length > 40, next.length > 10]).toEqual([severity, true, true])
    expect(next).not.toMatch(/\b(?:change|correct) (?:it|this) to\b/i)
  }
})
