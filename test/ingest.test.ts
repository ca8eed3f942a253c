import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode, ingest, readers, type Reader} from '../src/ingest/index.ts'
import {locate, type Source} from '../src/text/index.ts'

const known = {id: 'ferry/a', path: 'a.txt', event: 'ferry', beside: {}, given: {}}

function reader(extension: string): Reader {
  const found = readers.find(({extensions}) => extensions.includes(extension))
  if (!found) throw new Error(`no reader of ${extension}`)
  return found
}

function sourceOf(text: string, extension = '.txt', more: Partial<typeof known> = {}): Source {
  const result = ingest(new TextEncoder().encode(text), {...known, ...more}, reader(extension))
  if ('reason' in result) throw new Error(result.reason)
  const [source] = result.sources
  if (!source) throw new Error('no report')
  return source
}

/** What the file says where a word of the running text stands. */
function inFile({text, raw, offsets}: Source, words: string): string {
  const start = text.indexOf(words)
  if (start < 0) return `“${words}” is not in the running text`
  const place = locate(offsets, start, start + words.length)
  return raw.slice(place.start, place.end)
}

describe('decoding', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

  test('UTF-8, the byte-order mark dropped', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41, 0xc3, 0xa9))).toEqual({raw: 'Aé', warnings: []})
  })

  test('UTF-16 where a byte-order mark says so', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0x19, 0x20))).toEqual({raw: 'A’', warnings: []})
    expect(decode(bytes(0xfe, 0xff, 0, 0x41, 0x20, 0x19))).toEqual({raw: 'A’', warnings: []})
  })

  test('else windows-1252, with a warning', () => {
    expect(decode(bytes(0x93, 0x41, 0x94))).toEqual({raw: '“A”', warnings: ['not valid UTF-8; read as windows-1252']})
  })

  test.each([
    ['empty', [], 'the file is empty'],
    ['with zero bytes', [0x50, 0x4b, 3, 4, 0, 0], 'the file is binary, not text'],
    ['of control characters', [0x41, 1, 2, 3, 4, 5], 'the file is binary, not text'],
  ])('a file %s is refused', (_, values, reason) => {
    expect(decode(Uint8Array.from(values))).toEqual({reason})
  })

  test('white space alone is no text', () => {
    expect(ingest(new TextEncoder().encode(' \r\n\t'), known, reader('.txt'))).toEqual({
      reason: 'the file holds no text',
    })
  })
})

describe('plain text', () => {
  test('running text is the file, unit for unit, with plain spaces', () => {
    const text = 'The\u00A0ferry “Elsin” left.\r\n\r\nⓒ 2031 Elsin Press\r\n'
    const source = sourceOf(text)
    expect(source.raw).toBe(text)
    expect(source.text).toBe(text.replace('\u00A0', ' '))
    expect(inFile(source, 'The ferry')).toBe('The\u00A0ferry')
    expect(source.blocks.map(({type, start, end}) => [type, source.text.slice(start, end)])).toEqual([
      ['body', 'The ferry “Elsin” left.'],
      ['boilerplate', 'ⓒ 2031 Elsin Press'],
    ])
  })

  test('front matter gives metadata and is no running text', () => {
    const text = '---\noutlet: Elsin Press\npublished: 2031-05-04\ntags: [ferry]\n---\nThe ferry left.\n'
    const source = sourceOf(text)
    expect(source).toMatchObject({outlet: 'Elsin Press', published: '2031-05-04', raw: text})
    expect(source.text.trim()).toBe('The ferry left.')
    expect(inFile(source, 'The ferry left.')).toBe('The ferry left.')
  })

  test('a rule between paragraphs is no front matter', () => {
    expect(sourceOf('The ferry left.\n---\nIt came back.\n').outlet).toBeUndefined()
  })

  test('the file’s own word is stronger than what stands beside it, and that than what is given', () => {
    const more = {
      beside: {outlet: 'Beside', title: 'Beside'},
      given: {outlet: 'Given', title: 'Given', published: '2031-05-05'},
    }
    expect(sourceOf('---\noutlet: Own\n---\nThe ferry left.', '.txt', more)).toMatchObject({
      outlet: 'Own',
      title: 'Beside',
      published: '2031-05-05',
    })
  })

  test('a date that the report states itself is stronger than what is given, and weaker than what stands beside it', () => {
    const text = 'Ferry sinks\n\nSunday 14 September 2031\n\nThe ferry sank.\n'
    const given = {published: '2031-10-05'}
    expect(sourceOf(text, '.txt', {given}).published).toBe('2031-09-14')
    expect(sourceOf(text, '.txt', {given, beside: {published: '2031-09-15'}}).published).toBe('2031-09-15')
    const url = 'https://press.example/2031/09/13/ferry'
    expect(sourceOf('The ferry sank.', '.txt', {beside: {url}}).published).toBe('2031-09-13')
  })

  test.each([
    ['published: soon', ['front matter: published should be a date such as 2031-04-09 or 2031-04-09T17:30Z']],
    ['published: 2031-02-30', ['front matter: published should be a day that the calendar has']],
    ['outlet: 4', ['front matter: outlet should be a string']],
    ['outlet: [', undefined],
    ['- outlet', ['front matter is no list of keys and values']],
  ])('wrong front matter is told and left out: %s', (yaml, warnings) => {
    const result = ingest(new TextEncoder().encode(`---\n${yaml}\n---\nThe ferry left.\n`), known, reader('.txt'))
    expect(result).toMatchObject({sources: [{event: 'ferry'}]})
    expect('warnings' in result && result.warnings.length).toBe(1)
    if (warnings) expect(result).toMatchObject({warnings: warnings.map(reason => ({of: 'ferry/a', reason}))})
    expect('sources' in result && result.sources[0]?.outlet).toBeUndefined()
  })

  test('a bomb of aliases does no harm', () => {
    const yaml = [
      'a: &a [x]',
      ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ]
    expect(sourceOf(`---\n${yaml.join('\n')}\n---\nThe ferry left.`).text.trim()).toBe('The ferry left.')
  })
})

describe('Markdown', () => {
  const text = [
    '---',
    'title: Ferry turns back',
    '---',
    '# Ferry *turns* back',
    '',
    'The [ferry &amp; tug](https://example.org/a_b) left **Port Elsin**',
    'with 40&nbsp;people \\*on board\\*, `code` said.',
    '',
    '> “We turned',
    '> back.”',
    '',
    '- one engine',
    '- two *boats*',
    '',
    '![alt](x.png)',
    '',
    'Photo: Ada Brook',
    '',
    'Also read: [The tug](b)',
    '',
    '```',
    'not running text',
    '```',
    '',
  ]

  test.each(['\n', '\r\n'])('mark-up is no running text, with line ends %j', end => {
    const source = sourceOf(text.join(end), '.md')
    expect(source.title).toBe('Ferry turns back')
    expect(source.blocks.map(block => [block.type, source.text.slice(block.start, block.end)])).toEqual([
      ['title', 'Ferry turns back'],
      ['body', 'The ferry & tug left Port Elsin with 40 people *on board*, code said.'],
      ['quote', '“We turned back.”'],
      ['body', 'one engine'],
      ['body', 'two boats'],
      ['caption', 'Photo: Ada Brook'],
      ['boilerplate', 'Also read: The tug'],
    ])
  })

  test.each([
    ['Port Elsin', 'Port Elsin'],
    ['ferry & tug', 'ferry &amp; tug'],
    ['Elsin with', 'Elsin**\nwith'],
    ['40 people', '40&nbsp;people'],
    ['*on board*', '*on board\\*'],
    ['turned back', 'turned\n> back'],
    ['two boats', 'two *boats'],
    ['code said', 'code` said'],
  ])('%s stands in the file as %j', (words, raw) => {
    expect(inFile(sourceOf(text.join('\n'), '.md'), words)).toBe(raw)
  })

  test('every word of a paragraph is found where it stands', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const marked = fc
      .tuple(word, fc.constantFrom('', '*', '**', '`'))
      .map(([letters, mark]) => `${mark}${letters}${mark}`)
    fc.assert(
      fc.property(fc.array(marked, {minLength: 1, maxLength: 12}), fc.constantFrom(' ', '\n', '\r\n'), (words, gap) => {
        const source = sourceOf(`Start ${words.join(gap)}`, '.md')
        for (const {0: found, index} of source.text.matchAll(/[A-Za-z]+/g)) {
          const place = locate(source.offsets, index, index + found.length)
          expect(source.raw.slice(place.start, place.end)).toBe(found)
        }
      }),
    )
  })
})
