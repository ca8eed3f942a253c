import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {a, b, claim, finding, print, report, sources} from '../../../test/ferry-report.ts'
import {attribute, brokenLinks, classed, elementsOf, named, within, wordsOf} from '../../../test/html-page.ts'
import {style, styleHash} from './style.ts'

const plain = print('html')

describe('a page of its own', () => {
  test('has its parts in order', () => {
    expect(named(plain, 'h2').map(wordsOf)).toEqual([
      'Summary',
      'Who says what',
      'Who cites whom',
      'Findings',
      'Not understood',
      'The texts',
    ])
  })

  test('has no script, one style sheet, and a policy that allows just that one', () => {
    expect(named(plain, 'script', 'link', 'img', 'iframe', 'object', 'form', 'base')).toEqual([])
    expect(named(plain, 'style').map(wordsOf)).toEqual([style])
    const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`
    expect(styleHash).toBe(hash)
    expect(
      named(plain, 'meta').flatMap(meta => (attribute(meta, 'http-equiv') ? attribute(meta, 'content') : [])),
    ).toEqual([`default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`])
    expect(style).not.toMatch(/url\(|@import|https?:/)
  })

  test('says its language; its headings go down one step at a time', () => {
    expect(named(plain, 'html').map(html => attribute(html, 'lang'))).toEqual(['en'])
    const levels = named(plain, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({tagName}) => Number(tagName[1]))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1)).toEqual([])
  })

  test('every cell of a head says what it heads, every drawing what it shows', () => {
    for (const page of [plain, dated]) {
      expect(named(page, 'th').filter(th => !/^(?:row|col|rowgroup)$/.test(attribute(th, 'scope') ?? ''))).toEqual([])
      expect(named(page, 'svg').filter(({childNodes: [first]}) => first?.nodeName !== 'title')).toEqual([])
    }
    expect(named(dated, 'svg').length).toBeGreaterThan(3)
  })

  test('is the same bytes each time', () => {
    expect(print('html')).toBe(plain)
  })

  test('says so where there is nothing', () => {
    const empty = print('html', 'findings', {...report, findings: [], questions: [], claims: [], unread: []})
    expect(empty).toContain('The reports answer no question in common.')
    expect(named(empty, 'h2').map(wordsOf)).not.toContain('Who cites whom')
    expect(classed(empty, 'finding')).toEqual([])
    expect(brokenLinks(empty)).toEqual([])
  })

  test('tells several events apart', () => {
    const two = print('html', 'findings', {
      ...report,
      sources: sources.map((each, i) => ({...each, event: i === 0 ? 'ferry' : 'tide'})),
    })
    expect(named(two, 'h1').map(wordsOf)).toEqual(['ferry, tide'])
    expect(
      named(two, 'h3')
        .map(wordsOf)
        .filter(words => words === 'ferry' || words === 'tide').length,
    ).toBeGreaterThan(2)
    expect(brokenLinks(two)).toEqual([])
  })
})

describe('the matrix', () => {
  test('marks what is disputed with a sign besides its colour', () => {
    expect(classed(plain, 'conflict').map(wordsOf)).toEqual(['≠ 40 people', '≠ 46 people'])
    expect(classed(plain, 'conflict-note').map(wordsOf)).toEqual(['finding 1'])
  })

  test('leads to the words in the text', () => {
    const links = classed(plain, 'conflict')
      .flatMap(within)
      .filter(({tagName}) => tagName === 'a')
    expect(links.map(link => attribute(link, 'href'))).toEqual([`#s1-${a.start}`, `#s2-${b.start}`])
    const marks = new Map(named(plain, 'mark').map(mark => [attribute(mark, 'id'), wordsOf(mark)]))
    expect([marks.get(`s1-${a.start}`), marks.get(`s2-${b.start}`)]).toEqual(['40 people', '46 people'])
  })
})

describe('findings', () => {
  test('are told with their places marked, and lead into the texts', () => {
    const [first] = classed(plain, 'finding')
    const words = first ? wordsOf(first).replace(/\s+/g, ' ') : ''
    expect(words).toContain('1 Elsin Press says 40 people, b says 46.')
    expect(words).toContain('Elsin Pressline 3There were 40 people on board, the Varn Weekly said.')
    expect(words).toContain('WhyBoth count the people on board of the ferry.NextAsk the harbour office.')
    expect(
      first &&
        within(first)
          .filter(({tagName}) => tagName === 'mark')
          .map(wordsOf),
    ).toEqual(['40 people', '46 people'])
  })

  test('show what was decided, by whom, when and why', () => {
    const decision = {by: 'Ada', date: '2031-05-06', reason: 'the outlet has corrected it', expires: '2031-12-31'}
    const decided = print('html', 'findings', {...report, findings: [{...finding, status: 'confirmed', decision}]})
    expect(classed(decided, 'decision').map(wordsOf)).toEqual([
      'Confirmed by Ada on 6 May 2031 until 31 December 2031: the outlet has corrected it',
    ])
    expect(classed(plain, 'decision').map(wordsOf)).toEqual(['Dismissed: both counts are of the same day'])
  })

  test('show what was noted, of a finding that is open too', () => {
    const noted = (status: 'open' | 'confirmed'): string[] =>
      classed(
        print('html', 'findings', {...report, findings: [{...finding, status, decision: {note: 'ask <Dara>'}}]}),
        'decision',
      ).map(wordsOf)
    expect(noted('open')).toEqual(['Note: ask <Dara>'])
    expect(noted('confirmed')).toEqual(['Confirmed.', 'Note: ask <Dara>'])
  })
})

describe('the texts', () => {
  test('are whole, with every place of a finding and its number', () => {
    const texts = classed(plain, 'text').map(text => wordsOf(text).replace(/\s+/g, ' ').trim())
    expect(texts[0]).toBe('A ferry turned back on Monday. There were 40 people1 2 on board, the Varn Weekly said.')
    expect(texts[1]).toBe('The ferry with 46 people1 2 | on board <b>turned</b> back. The Varn Weekly cited *nobody*.')
  })

  test('hold places that overlap, and lead to each', () => {
    const places = [
      {start: 12, end: 30},
      {start: 20, end: 40},
      {start: 22, end: 25},
    ].map(({start, end}) => ({source: 'ferry/b', start, end, text: '', line: 1, column: start + 1}))
    const page = print('html', 'findings', {
      ...report,
      claims: [],
      questions: [],
      unread: [],
      findings: [{...finding, places}],
    })
    expect(brokenLinks(page)).toEqual([])
    const [, text] = classed(page, 'text')
    const numbers = text ? within(text).filter(({tagName}) => tagName === 'sup') : []
    expect(numbers.map(wordsOf)).toEqual(['1', '1', '1'])
    const marks = text ? within(text).filter(({tagName}) => tagName === 'mark') : []
    expect(marks.map(wordsOf)).toEqual(
      [12, 20, 22, 25, 30].map((from, k, cuts) => sources[1]?.text.slice(from, cuts[k + 1] ?? 40)),
    )
  })

  test('name an address, and link it only where it is one of the web', () => {
    const of = (url: string): (string | undefined)[] =>
      named(print('html', 'findings', {...report, sources: sources.slice(0, 1).map(each => ({...each, url}))}), 'a')
        .map(link => attribute(link, 'href'))
        .filter(href => !href?.startsWith('#'))
    expect(of('https://elsin.example/a?b=c&d')).toEqual(['https://elsin.example/a?b=c&d'])
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'https:/x', 'https://x" a="'])
      expect(of(url)).toEqual([])
  })
})

const bounds = new Map([
  ['40 people', {earliest: '2031-05-04', latest: '2031-05-04'}],
  ['46 people', {earliest: '2030-01-01', latest: '2030-12-31'}],
  ['A ferry', {latest: '2033-12-31'}],
  ['The ferry', {}],
])
const dated = print(
  'html',
  'findings',
  {
    ...report,
    sources: sources.map((each, i) => ({...each, ...(i === 0 ? {published: '2031-05-05T09:30Z'} : {})})),
    claims: [...report.claims, claim(0, 'A ferry', {}, 'time'), claim(1, 'The ferry', {}, 'time')],
  },
  {dated: ({text}) => bounds.get(text)},
)

describe('the time line', () => {
  test('has a bar for a span, a dot for a day and a dashed line to an end that is open, in the order of time', () => {
    const shapes = classed(dated, 'bar').map(cell =>
      within(cell).flatMap(each =>
        /^(?:rect|circle|line)$/.test(each.tagName) ? (attribute(each, 'class') ?? '') : [],
      ),
    )
    expect(shapes.map(each => each.filter(name => name !== 'grid'))).toEqual([
      ['hot'],
      ['hot'],
      ['out'],
      ['told open', 'told end'],
    ])
    expect(
      classed(dated, 'bar')
        .map(cell => within(cell).find(({tagName}) => tagName === 'title'))
        .map(title => title && wordsOf(title)),
    ).toEqual(['2030', '4 May 2031', '5 May 2031, 09:30 UTC', '31 December 2033 or earlier'])
  })

  test('names what no day can be told of', () => {
    expect(classed(dated, 'open-times').map(wordsOf)[0]).toContain('“The ferry” b.')
  })

  test('leads into the texts', () => {
    expect(brokenLinks(dated)).toEqual([])
  })
})

test('the origins are drawn and told, and those of several reports marked', () => {
  const [graph] = classed(plain, 'graph')
  expect(
    graph &&
      within(graph)
        .filter(({tagName}) => tagName === 'path')
        .map(path => attribute(path, 'class')),
  ).toEqual(['shared', 'shared'])
  expect(classed(plain, 'origins').map(wordsOf)[0]?.trim()).toBe(
    'Varn Weekly is cited by Elsin Press, b 2 reports, one witness',
  )
})

test('every link leads somewhere, and every id is given once', () => {
  expect(elementsOf(plain).length).toBeGreaterThan(80)
  expect(brokenLinks(plain)).toEqual([])
})
