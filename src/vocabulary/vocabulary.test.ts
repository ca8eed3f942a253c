import {readFileSync} from 'node:fs'
import iso from 'i18n-iso-countries'
import {describe, expect, it} from 'vitest'
import {compile, files} from './compile.ts'
import {vocabulary, type Vocabulary} from './index.ts'
import {VocabularyError} from './problem.ts'

const data = new Map(
  files.map(name => [name as string, readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')]),
)

describe('the data', () => {
  it('is what the program was compiled with', () => {
    expect(compile(data)).toEqual(vocabulary)
  })

  const sizes: readonly [string, number, (words: Vocabulary) => number][] = [
    [
      'space agencies and companies',
      60,
      ({organisations}) => organisations.filter(({type}) => /^space-/.test(type)).length,
    ],
    ['outlets', 300, ({outlets}) => outlets.length],
    ['channels', 30, ({channels}) => channels.length],
    ['ladders', 40, ({ladders}) => ladders.length],
    ['counted families', 80, ({counted}) => counted.length],
    ['countries', 190, ({demonyms}) => demonyms.filter(({country}) => country !== undefined).length],
    ['ministries, forces and other bodies that a country has one of', 250, describable],
  ]
  it.each(sizes)('knows enough %s', (_what, least, count) => {
    expect(count(vocabulary)).toBeGreaterThanOrEqual(least)
  })
})

describe('the countries', () => {
  const {demonyms, places} = vocabulary
  const known = new Set(
    [...demonyms.flatMap(({names = []}) => names), ...places.flatMap(({name, aliases = []}) => [name, ...aliases])].map(
      fold,
    ),
  )
  const uninhabited = new Set(['BV', 'HM', 'TF', 'UM', 'SH', 'BQ'])

  const named = Object.entries(iso.getNames('en')).filter(
    ([code, name]) => !uninhabited.has(code) && !name.includes(','),
  )

  it.each(named)('%s is known as %s', (_code, name) => {
    expect(known).toContain(fold(name))
  })

  it('has every code of ISO 3166 that people live under', () => {
    const codes = new Set(demonyms.map(({country}) => country))
    const lacking = Object.keys(iso.getAlpha2Codes()).filter(code => !codes.has(code) && !uninhabited.has(code))
    expect(lacking).toEqual([])
  })
})

function fold(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}

describe('a fault', () => {
  const faults: readonly [string, string, string, RegExp][] = [
    ['a file that is missing', 'roles.yaml', '', /^roles\.yaml:1:1: found no file/],
    [
      'an unknown key',
      'channels.yaml',
      '- {id: a, family: b, nouns: [c], colour: red}',
      /^channels\.yaml:1:42: found the key "colour"/,
    ],
    [
      'a value of another type',
      'channels.yaml',
      '- {id: a, family: b,\n   nouns: 3}',
      /^channels\.yaml:2:11: found 3;/,
    ],
    ['a value that is missing', 'channels.yaml', '- {id: a, family: b}', /^channels\.yaml:1:3: found nothing;/],
    [
      'a value out of its list',
      'outlets.yaml',
      '- {id: a, name: A, type: blog}',
      /^outlets\.yaml:1:26: found "blog"; .*"newspaper"/,
    ],
    [
      'an id that is no slug',
      'channels.yaml',
      '- {id: A B, family: b, nouns: [c]}',
      /^channels\.yaml:1:8: found "A B"; an id is/,
    ],
    [
      'an id given twice',
      'channels.yaml',
      '- {id: a, family: b, nouns: [c]}\n- {id: a, family: b, nouns: [d]}',
      /^channels\.yaml:2:8: found "a" a second time/,
    ],
    [
      'a name of two entries',
      'outlets.yaml',
      '- {id: a, name: A, type: site}\n- {id: b, name: B, aliases: [C, a], type: site}',
      /^outlets\.yaml:2:33: found "a", which "a" has too/,
    ],
    [
      'a type nobody defines',
      'organisations.yaml',
      '- {id: a, name: A, type: space-agancy}',
      /^organisations\.yaml:1:26: found "space-agancy", which is no organisation type; allowed: .*space-agency/,
    ],
    [
      'an excluded id nobody has',
      'roles.yaml',
      '- {id: a, nouns: [b], class: c, excludes: [a, d]}',
      /^roles\.yaml:1:47: found "d", which is no entry/,
    ],
    ['a whole nobody has', 'places.yaml', '- {id: a, name: A, type: city, within: z}', /^places\.yaml:1:40: found "z"/],
    [
      'an opposite nobody has',
      'ladders.yaml',
      '- {id: a, about: b, steps: [{id: c, rank: 0, opposite: d}]}',
      /^ladders\.yaml:1:56: found "d", which is no step/,
    ],
    ['text that is no YAML', 'titles.yaml', 'ranks: [a', /^titles\.yaml:\d+:\d+: /],
    ['a key given twice', 'titles.yaml', 'ranks: [a]\nranks: [b]', /^titles\.yaml:2:1: /],
  ]
  // the long lists have nothing to do with them
  const short = new Map(
    [...data].map(([name, text]) => [name, text.length > 50_000 && /^(?:#.*\n|\s)*-/.test(text) ? '[]' : text]),
  )

  it.each(faults)('%s is told with its place', (_what, name, text, message) => {
    const texts = new Map(short)
    if (text === '') texts.delete(name)
    else texts.set(name, text)
    let told: unknown
    try {
      compile(texts)
    } catch (cause) {
      told = cause
    }
    expect(told).toBeInstanceOf(VocabularyError)
    expect((told as VocabularyError).message).toMatch(message)
  })

  it('of every entry is told at once', () => {
    const texts = new Map([
      ...short,
      ['channels.yaml', '- {id: A, family: b, nouns: [c]}\n- {id: B, family: b, nouns: [c]}'],
    ])
    expect(() => compile(texts)).toThrow(/:1:8: .*\n.*:2:8: /)
  })

  it('of too many aliases is refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de'])
      bomb.push(`${to}: &${to} [${Array.from({length: 10}, () => `*${from}`).join(', ')}]`)
    expect(() => compile(new Map([...data, ['titles.yaml', bomb.join('\n')]]))).toThrow(/alias/i)
  })
})

// bodies that "the Norwegian navy" reaches: a country's own adjective with a kind of body it has one of
function describable({demonyms, organisationTypes}: Vocabulary): number {
  const countries = demonyms.filter(({country, adjectives = []}) => country !== undefined && adjectives.length > 0)
  return countries.length * organisationTypes.filter(({unique}) => unique).length
}
