import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {check} from '../src/check.ts'
import {linesOf, placeOf, type Finding, type Report} from '../src/findings/index.ts'
import {ingest, readers} from '../src/ingest/index.ts'
import {locate, type Source} from '../src/text/index.ts'

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

const own = fileURLToPath(new URL('../sources/iss-2022/', import.meta.url))
const originals = fileURLToPath(new URL('../../shared/reports/', import.meta.url))
const folders = [own, `${originals}iss-2022/`, `${originals}qeshm-quake-2005/`].filter(folder => existsSync(folder))

function filesOf(folder: string): File[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => ({name, bytes: readFileSync(folder + name)}))
}

function sourceOf({bytes}: Pick<File, 'bytes'>, id: string): Source {
  const [reader] = readers
  if (!reader) throw new Error('no reader')
  const result = ingest(bytes, {id, path: `${id}.txt`, event: 'event', beside: {}, given: {}}, reader)
  if ('reason' in result) throw new Error(result.reason)
  const [source] = result.sources
  if (!source) throw new Error('no report')
  return source
}

function textOf(text: string, id: string): Source {
  return sourceOf({bytes: new TextEncoder().encode(text)}, id)
}

/** What a finding says and where, less the names of the reports. */
function essence({rule, severity, scope, places}: Finding): unknown {
  return [rule, severity, scope, places.map(({text}) => text)]
}

const ids = (report: Report): string[] => report.findings.map(({id}) => id).sort()
const withoutWeight = (finding: Finding): unknown => ({...finding, confidence: 0})

const unrelated = textOf(
  'Orchard prize goes to Lower Fennick\n\nThe apple growers of Lower Fennick won the cider cup for the third year running. The jury tasted 48 kinds of juice in the barn of the Holm family.\n\n“We pressed until midnight,” said Greta Holm, who runs the press.\n',
  'zz-orchard',
)

describe.each(folders.map(folder => ({folder: folder.split('/').slice(-3, -1).join('/'), files: filesOf(folder)})))(
  '$folder',
  ({files}) => {
    const sources = files.map((file, i) => sourceOf(file, `r${i}`))
    const byId = new Map(sources.map(source => [source.id, source]))
    let report: Report = {
      tool: {name: 'crosscheck', version: ''},
      sources: [],
      claims: [],
      questions: [],
      findings: [],
      unread: [],
    }
    beforeAll(() => {
      report = check(sources)
    })

    test('claims and places are the words that stand at their offsets', () => {
      const lines = new Map(sources.map(({id, raw}) => [id, linesOf(raw)]))
      expect(report.claims.length).toBeGreaterThan(files.length * 10)
      for (const claim of report.claims) {
        const {raw, text, offsets} = sourceAt(claim.source)
        expect(text.slice(claim.start, claim.end)).toBe(claim.text)
        const {start, end} = locate(offsets, claim.start, claim.end)
        const place = placeOf(sourceAt(claim.source), claim, lines.get(claim.source))
        expect([place.start, place.end, place.text]).toEqual([start, end, raw.slice(start, end)])
      }
      for (const place of report.findings.flatMap(({places}) => places)) {
        const {raw} = sourceAt(place.source)
        expect(0 <= place.start && place.start < place.end && place.end <= raw.length).toBe(true)
        expect(raw.slice(place.start, place.end)).toBe(place.text)
        const before = raw.slice(0, place.start).split('\n')
        expect([place.line, place.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1])
      }
    })

    test('a finding stands in one report or between several, is named once, and is as sure as a share', () => {
      expect(new Set(ids(report)).size).toBe(report.findings.length)
      for (const {scope, places, confidence, what, why, next} of report.findings) {
        const reports = new Set(places.map(({source}) => source)).size
        expect(scope === 'internal' ? reports === 1 : reports >= 2).toBe(true)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        for (const words of [what, why, next]) expect(words.trim()).not.toBe('')
      }
    })

    test('boilerplate claims nothing but years of copyright', () => {
      for (const {block, kind, text} of report.claims.filter(claim => claim.block === 'boilerplate'))
        expect([block, kind, /^\d{4}$/.test(text)]).toEqual(['boilerplate', 'time', true])
    })

    test('the order of the reports changes nothing, to the byte', () => {
      expect(JSON.stringify(check([...sources].reverse()))).toBe(JSON.stringify(report))
    })

    test('a report on another subject changes no finding', () => {
      const {findings} = check([...sources, unrelated])
      const old = findings.filter(({places}) => places.every(({source}) => source !== unrelated.id))
      expect(old.map(withoutWeight)).toEqual(report.findings.map(withoutWeight))
      expect(findings.filter(({severity}) => severity !== 'info').length).toBe(
        report.findings.filter(({severity}) => severity !== 'info').length,
      )
    })

    test('other file names, and a paragraph more at the top, leave every fingerprint', () => {
      const moved = sources.map(({raw}, i) => textOf(`Nobody was at the window.\n\n${raw}`, `q${files.length - i}`))
      expect(ids(check(moved))).toEqual(ids(report))
    })

    function sourceAt(id: string): Source {
      const source = byId.get(id)
      if (!source) throw new Error(`no source ${id}`)
      return source
    }
  },
)

test.each(filesOf(own))('$name against its own copy: no more than one origin', file => {
  const alone = check([sourceOf(file, 'a')]).findings
  const both = check([sourceOf(file, 'a'), sourceOf(file, 'b')]).findings
  expect(both.filter(({scope, rule}) => scope === 'cross' && rule !== 'shared-origin').map(essence)).toEqual([])
  const inside = (id: string) =>
    both.filter(({scope, places}) => scope === 'internal' && places[0]?.source === id).map(essence)
  expect(inside('a')).toEqual(alone.map(essence))
  expect(inside('b')).toEqual(alone.map(essence))
})

const story = [
  'Bridge at Varnholm closed after inspection',
  'Engineers closed the Orsa bridge at Varnholm on 4 May 2031 after they had found 12 cracks in its deck. The bridge carries 8,000 cars a day.',
  '“The bridge is safe for those who walk across it, but no lorry will use it before the autumn,” said Marit Lindqvist, who heads the road office.',
  'The cities of Varnholm, Elsin and Tarrow will pay for the repairs, which cost 40 million crowns.',
  'Lindqvist announced the closure on state television.',
  'The road office will not replace the bridge.',
].join('\n\n')

/** One change made to a copy: what is looked for, in either report, and nothing else. */
const planted: readonly (readonly [string, string, string, string, string])[] = [
  ['a number', '12 cracks', '17 cracks', '12', '17'],
  ['a large number', '8,000 cars', '3,000 cars', '8,000', '3,000'],
  ['a date', '4 May 2031', '9 May 2031', '4 May 2031', '9 May 2031'],
  ['a letter of a name', 'Lindqvist', 'Lindkvist', 'Lindqvist', 'Lindkvist'],
  ['a member of a list', 'Varnholm, Elsin and Tarrow', 'Varnholm, Elsin and Moss', 'Tarrow', 'Moss'],
  ['a word of a quotation', 'before the autumn', 'before the winter', 'before the autumn', 'before the winter'],
  ['a sum', '40 million', '60 million', '40 million', '60 million'],
  ['a channel', 'on state television', 'on Twitter', 'state television', 'Twitter'],
  ['a negation', 'will not replace', 'will replace', 'will not replace', 'will replace'],
]

describe('a change planted in a second report is found, and nothing else', () => {
  test('the same story twice disagrees in nothing', () => {
    const findings = check([textOf(story, 'a'), textOf(retold(story), 'b')]).findings
    expect(findings.filter(({severity}) => severity !== 'info').map(essence)).toEqual([])
  })

  test.each(planted)('%s: %s → %s', (_, words, others, here, there) => {
    expect(story).toContain(words)
    const {findings} = check([textOf(story, 'a'), textOf(retold(story.replaceAll(words, others)), 'b')])
    const grave = findings.filter(({severity}) => severity !== 'info')
    expect(grave.length).toBeGreaterThan(0)
    for (const {places} of grave) {
      expect(places.some(({source, text}) => source === 'a' && text.includes(here))).toBe(true)
      expect(places.some(({source, text}) => source === 'b' && text.includes(there))).toBe(true)
    }
  })
})

/** The same facts in another order, so that neither report is a copy of the other. */
function retold(text: string): string {
  const [headline = '', lede = '', ...rest] = text.split('\n\n')
  return [headline, lede, ...rest.reverse(), 'Buses take another road.'].join('\n\n')
}
