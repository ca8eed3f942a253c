import fc from 'fast-check'
import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {libraries} from '../src/cli/libraries.ts'
import {ingest, readers, type Ingested, type Refused} from '../src/ingest/index.ts'
import {foreign} from '../src/ingest/language.ts'
import {locate, type Source} from '../src/text/index.ts'

const known = {id: 'ferry/a', path: 'a', event: 'ferry', beside: {}, given: {}}

function read(content: string | Uint8Array, extension: string): Ingested | Refused {
  const reader = readers.find(({extensions}) => extensions.includes(extension))
  if (!reader) throw new Error(`no reader of ${extension}`)
  return ingest(typeof content === 'string' ? new TextEncoder().encode(content) : content, known, reader, libraries)
}

function sourcesOf(content: string | Uint8Array, extension: string): readonly Source[] {
  const result = read(content, extension)
  if ('reason' in result) throw new Error(result.reason)
  return result.sources
}

function only(content: string | Uint8Array, extension: string): Source {
  const [source] = sourcesOf(content, extension)
  if (!source) throw new Error('no report')
  return source
}

function blocks({blocks: all, text}: Source): string[] {
  return all.map(({type, start, end}) => `${type}: ${text.slice(start, end)}`)
}

/** What the file says where words of the running text stand. */
function inFile({text, raw, offsets}: Source, words: string): string {
  const start = text.indexOf(words)
  if (start < 0) return `“${words}” is not in the running text`
  const place = locate(offsets, start, start + words.length)
  return raw.slice(place.start, place.end)
}

const page = `<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8"><title>Ferry turns back | Elsin Press</title>
<meta property="og:site_name" content="Elsin Press">
<meta name="author" content="Somebody Else">
<link rel="canonical" href="https://elsin.example/ferry">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
 {"@type": ["NewsArticle"], "headline": "Ferry turns back", "datePublished": "2031-05-04T09:30:00+0200",
  "author": [{"@type": "Person", "name": "Ada Brook"}, {"name": "Tom Venn"}]}]}</script>
<style>p { color: red }</style>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News of 99 countries</a></li></ul></nav>
<header><h1>Ferry <em>turns</em> back</h1></header>
<div class="story">
  <p>The ferry Elsin left Port Varn on Monday with 40&nbsp;people &amp; two dogs on board,
     the <b>harbour</b> office said, and it <a href="x">turned back</a> after an hour &mdash; nobody was hurt in it.</p>
  <p>“We saw the water &quot;rise&quot;,” said Ada Brown, who was on board, and who had never before seen the sea like that.</p>
  <script>document.write("<p>12 people died</p>")</script>
  <blockquote><p>“The engine had stopped, and so did we, for a long and cold hour on the open sea.”</p></blockquote>
  <figure><img src="a.jpg" alt="7 ferries"><figcaption>The ferry in 2029. Photo: Tom Venn</figcaption></figure>
  <p>It was built in 2004, has room for 120 people, and is run by the Varn Line, which has owned it for eleven years.</p>
  <table><tr><td>Deck</td><td>77</td></tr></table>
  <p>First line, of a poem that is long enough to be kept by whoever reads it,<br>second line, which is just as long.<br><br>After the break, there is another paragraph.</p>
</div>
<aside class="sidebar related"><p>Read also: <a href="y">55 cows were found</a></p></aside>
<footer><p>© 2031 Elsin Press, all rights reserved</p></footer>
</body></html>`

describe('a web page', () => {
  const source = only(page, '.html')

  test('is its headline and its article, without what stands around them', () => {
    expect(blocks(source)).toEqual([
      'title: Ferry turns back',
      'body: The ferry Elsin left Port Varn on Monday with 40 people & two dogs on board, the harbour office said, and it turned back after an hour — nobody was hurt in it.',
      'body: “We saw the water "rise",” said Ada Brown, who was on board, and who had never before seen the sea like that.',
      'quote: “The engine had stopped, and so did we, for a long and cold hour on the open sea.”',
      'caption: The ferry in 2029. Photo: Tom Venn',
      'body: It was built in 2004, has room for 120 people, and is run by the Varn Line, which has owned it for eleven years.',
      'body: First line, of a poem that is long enough to be kept by whoever reads it, second line, which is just as long.',
      'body: After the break, there is another paragraph.',
    ])
  })

  test.each([
    ['40 people & two dogs', '40&nbsp;people &amp; two dogs'],
    ['on board, the harbour office', 'on board,\n     the <b>harbour</b> office'],
    ['hour — nobody', 'hour &mdash; nobody'],
    ['"rise"', '&quot;rise&quot;'],
    ['Ferry turns back', 'Ferry <em>turns</em> back'],
    ['reads it, second', 'reads it,<br>second'],
  ])('%j stands in the file as %j', (words, raw) => {
    expect(inFile(source, words)).toBe(raw)
  })

  test('says what is known of it: JSON-LD first, then meta elements', () => {
    expect(source).toMatchObject({
      outlet: 'Elsin Press',
      url: 'https://elsin.example/ferry',
      published: '2031-05-04T09:30:00+0200',
      title: 'Ferry turns back',
      author: 'Ada Brook, Tom Venn',
    })
  })

  test('that is short, or has no tags for it, is read all the same', () => {
    expect(blocks(only('<h1>Ferry back</h1><p>The ferry turned back.', '.htm'))).toContain(
      'body: The ferry turned back.',
    )
    expect(blocks(only('The ferry turned back &amp; came home.', '.html'))).toEqual([
      'body: The ferry turned back & came home.',
    ])
  })

  test('tags that belong nowhere do not move places', () => {
    const odd = only(
      '<p>The ferry</x> of Varn <table>with 40 people<tr title="a>b"><td>It left.</td></tr></table>',
      '.html',
    )
    for (const words of ['ferry', 'Varn', '40 people', 'It left.']) expect(inFile(odd, words)).toBe(words)
  })

  test('every word is found where it stands, whatever is around it', () => {
    const part = fc.constantFrom(
      'ferry',
      'x',
      '<b>',
      '</b>',
      '&amp;',
      '&notin;',
      '&ampfoo;',
      '&#8217;',
      '<p>',
      '\n ',
      '<br>',
      '<i a=">">',
      '</p>',
      '<td>',
      '🚢',
      '<table>',
      '<!-- a -->',
      '<',
      ' & ',
      '</div>',
      '<div>',
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 40}), parts => {
        const result = read(`<body><p>Start ${parts.join('')} here`, '.html')
        if ('reason' in result) return
        for (const source of result.sources)
          for (const word of source.text.match(/ferry|Start|here|🚢/g) ?? []) expect(inFile(source, word)).toBe(word)
      }),
    )
  })
})

describe('encodings', () => {
  const words = 'The café “Elsin” stayed open on Monday.'

  test.each([
    ['<meta charset="iso-8859-15">', 'iso-8859-15', 'The café stayed open on Monday.'],
    ['<meta charset=windows-1252>', 'windows-1252', words],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
      'koi8-r',
      'The ferry "Лена" left on Monday.',
    ],
  ])('a page that declares its own: %s', (meta, encoding, text) => {
    const result = read(iconv.encode(`<head>${meta}</head><p>${text}</p>`, encoding), '.html')
    expect(result).toMatchObject({warnings: []})
    expect('sources' in result && result.sources[0]?.text).toContain(text)
  })

  test('a page that declares what it is not, or nothing, is read as windows-1252, with a warning', () => {
    for (const meta of ['<meta charset=utf-8>', '<meta charset=utf-16>', '<meta charset=nonsense>', ''])
      expect(read(iconv.encode(`${meta}<p>${words}</p>`, 'windows-1252'), '.html')).toMatchObject({
        warnings: [{of: 'ferry/a', reason: 'not valid UTF-8; read as windows-1252'}],
        sources: [{raw: `${meta}<p>${words}</p>`}],
      })
  })

  test('a feed that declares its own', () => {
    const xml = `<?xml version="1.0" encoding="windows-1252"?><rss><channel><item><title>x</title><description>${words}</description></item></channel></rss>`
    expect(only(iconv.encode(xml, 'windows-1252'), '.rss').text).toContain(words)
  })
})

describe('JSON', () => {
  const text =
    '{"articles": [\n  {"headline": "Ferry \\"Elsin\\" turns back", "body": "The ferry left.\\n\\nIt had 40 people on b\\u006fard, \\ud83d\\udea2 said the caf\\u00e9.", "source": {"name": "Elsin Press"}, "pub_date": "Tue, 06 May 2031 09:30:00 GMT", "authors": [{"name": "Ada Brook"}, "Tom Venn"], "URL": "https://x.example"},\n  {"title": {"rendered": "Second"}, "content": {"rendered": "<p>The <b>tug</b> left &amp; came\\n back.<\\/p>\\n<p>It is 9 years old.</p>"}, "date": "2031-05-04 09:30:00"},\n  {"title": "No text"}]}'
  const [first, second, ...none] = sourcesOf(text, '.json')

  test('is an article an entry, with what is known of it', () => {
    expect(none).toEqual([])
    expect(first).toMatchObject({
      id: 'ferry/a#1',
      path: 'a',
      title: 'Ferry "Elsin" turns back',
      outlet: 'Elsin Press',
      url: 'https://x.example',
      author: 'Ada Brook, Tom Venn',
      published: '2031-05-06T09:30:00Z',
    })
    expect(second).toMatchObject({id: 'ferry/a#2', title: 'Second', published: '2031-05-04T09:30:00'})
    expect(first && blocks(first)).toEqual([
      'title: Ferry "Elsin" turns back',
      'body: The ferry left.',
      'body: It had 40 people on board, 🚢 said the café.',
    ])
    expect(second && blocks(second)).toEqual([
      'title: Second',
      'body: The tug left & came back.',
      'body: It is 9 years old.',
    ])
    expect(read(text, '.json')).toMatchObject({warnings: [{of: 'ferry/a', reason: 'entry 3 has no text'}]})
  })

  test.each([
    ['"Elsin"', '\\"Elsin\\"'],
    ['people on board', 'people on b\\u006fard'],
    ['🚢 said the café', '\\ud83d\\udea2 said the caf\\u00e9'],
  ])('%j stands in the file as %j', (words, raw) => {
    expect(first && inFile(first, words)).toBe(raw)
  })

  test('mark-up in a string too', () => {
    expect(second && inFile(second, 'tug left & came back')).toBe('tug</b> left &amp; came\\n back')
  })

  test.each([
    ['one article', '{"text": "The ferry left."}'],
    ['a list', '[{"content": "The ferry left."}]'],
    ['an article a line', '{"body": "The ferry left."}\r\n\n{"body": "The tug left."}\n'],
  ])('%s', (_, content) => {
    const [one] = sourcesOf(content, '.ndjson')
    expect(one && inFile(one, 'ferry left')).toBe('ferry left')
  })

  test('a line that is no JSON is told, the others are read', () => {
    expect(read('{"body": "The ferry left."}\n{oops\n{"body": "The tug left."}', '.ndjson')).toMatchObject({
      sources: [{id: 'ferry/a#1'}, {id: 'ferry/a#2'}],
      warnings: [{reason: 'line 2 is not JSON'}],
    })
  })

  test.each([
    ['{"a": 1', 'not JSON'],
    ['{"a": 1}', 'no article in it: none has a text, body or content'],
    ['[]', 'no article in it: none has a text, body or content'],
    [`${'['.repeat(500_000)}`, 'nested deeper than 100'],
    [`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'nested deeper than 100'],
    ['[{"body": "  "}]', 'no article in it: none has a text, body or content'],
  ])('%.20s is refused', (content, reason) => {
    expect(read(content, '.json')).toEqual({reason})
  })

  test('every word is found where it stands, however it is escaped', () => {
    const char = fc.constantFrom('a', 'é', '"', '\\', '\n', '/', '🚢', '\u2028', ' ', '\t', 'b')
    fc.assert(
      fc.property(fc.array(char, {maxLength: 30}), fc.boolean(), (chars, ascii) => {
        const body = `Start ${chars.join('')} ferry ${chars.join('')} end`
        const plain = JSON.stringify([{body}])
        const content = ascii
          ? plain.replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : plain
        const source = only(content, '.json')
        for (const word of ['Start', 'ferry', 'end']) expect(inFile(source, word)).toBe(word)
        if (chars.includes('é')) expect(JSON.parse(`"${inFile(source, 'é')}"`)).toBe('é')
      }),
    )
  })

  test('a number of articles share one file', () => {
    const many = Array.from({length: 2000}, (_, i) => ({body: `The ferry left pier ${i} at noon.`}))
    expect(sourcesOf(JSON.stringify(many), '.json')).toHaveLength(2000)
  })
})

describe('feeds', () => {
  const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Elsin Press</title><item><title>Nothing but a title</title></item>
<item><title>Ferry &amp; tug</title><link>https://elsin.example/1</link><pubDate>Tue, 06 May 2031 09:30:00 +0200</pubDate>
<dc:creator>Ada Brook</dc:creator><description>Short.</description>
<content:encoded><![CDATA[<p>The ferry left with <b>40</b> people &amp; a dog.</p><p>It came back.</p>]]></content:encoded></item>
<item><title><![CDATA[A tug & a ferry]]></title><description>&lt;p&gt;The tug left at 10 a.m. &amp;amp; came&lt;br/&gt;back.&lt;/p&gt;</description></item>
</channel></rss>`

  test('RSS', () => {
    const [first, second] = sourcesOf(rss, '.rss').slice(1)
    expect(first).toMatchObject({
      id: 'ferry/a#2',
      outlet: 'Elsin Press',
      title: 'Ferry & tug',
      url: 'https://elsin.example/1',
      author: 'Ada Brook',
      published: '2031-05-06T09:30:00+0200',
    })
    expect(first && blocks(first)).toEqual([
      'title: Ferry & tug',
      'body: The ferry left with 40 people & a dog.',
      'body: It came back.',
    ])
    expect(first && inFile(first, '40 people & a')).toBe('40</b> people &amp; a')
    expect(second && blocks(second)).toEqual(['title: A tug & a ferry', 'body: The tug left at 10 a.m. & came back.'])
    expect(second && inFile(second, 'a.m. & came back')).toBe('a.m. &amp;amp; came&lt;br/&gt;back')
  })

  test('Atom', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Elsin Press</title><entry><title>Ferry</title>
<link rel="self" href="https://elsin.example/feed"/><link href="https://elsin.example/2"/><published>2031-05-04T09:30:00Z</published>
<author><name>Ada Brook</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry <i>Elsin</i> left.</p></div></content></entry></feed>`
    const source = only(atom, '.atom')
    expect(source).toMatchObject({
      outlet: 'Elsin Press',
      url: 'https://elsin.example/2',
      published: '2031-05-04T09:30:00Z',
      author: 'Ada Brook',
    })
    expect(inFile(source, 'ferry Elsin left')).toBe('ferry <i>Elsin</i> left')
  })

  test.each([
    ['<rss><channel>', /^not a feed that can be read: .*unclosed tag/],
    ['<html></html>', /^no entry in it/],
    ['{"items": []}', /^not a feed that can be read/],
    [
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><item><description>&b;</description></item></rss>`,
      /^not a feed that can be read: .*undefined entity/,
    ],
    ['<a>'.repeat(1000) + '</a>'.repeat(1000), /nested deeper than 200/],
  ])('%.40s is refused', (content, reason) => {
    expect(read(content, '.rss')).toEqual({reason: expect.stringMatching(reason) as unknown})
  })
})

describe('pages that are too much', () => {
  const story = `<article>${'<p>The ferry left, and it came back on Monday, with forty people on board of it.</p>'.repeat(8)}</article>`

  test.each([
    ['nested without end', '<div>'.repeat(100_000) + story, /^elements of the page are nested deeper than 250$/],
    [
      'nested where it looks like an attribute',
      `<p =">${'<i a=b>'.repeat(200)}">${'<div>'.repeat(260)}${story}`,
      /nested deeper/,
    ],
    ['of nothing but tags', '<br>'.repeat(200_000) + story, /^the page has more than 100,000 tags$/],
  ])('%s is refused at once', (_, content, reason) => {
    expect(read(content, '.html')).toEqual({reason: expect.stringMatching(reason) as unknown})
  })

  test.each([
    ['a comment without end', `${story}<!-- ${'<div>'.repeat(100_000)}`],
    ['comments that are not closed', `${story}${'<!-'.repeat(100_000)}`],
    ['a script full of tags', `${story}<script>${'"<div>" + '.repeat(50_000)}</script>`],
    ['attributes without end', `${story}<p ${'a="<b></b>" '.repeat(20_000)}>x`],
    ['entities', `${story}<p>${'&amp;&lt;&#x41;'.repeat(30_000)}`],
    ['an entity without end', `${story}<p>&${'a'.repeat(1_000_000)};&#${'9'.repeat(100_000)};`],
    [
      'entities that a document type defines',
      `<!DOCTYPE html [<!ENTITY a "${'ha'.repeat(50)}">]>${story}<p>&a;&a;</p>`,
    ],
    ['many in a row', `${story.slice(0, -10)}${'<b>x</b>, '.repeat(20_000)}</article>`],
    [
      'paragraphs that are never closed',
      '<p>The ferry left, and it came back on Monday, with forty people.'.repeat(3000),
    ],
    ['lone halves of pairs and zeros', `${story}<p>\u{1F6A2} &#xD800; &#0; &#x110000;</p>`],
  ])('%s is read', (_, content) => {
    const source = only(content, '.html')
    expect(source.text).toContain('The ferry left, and it came back')
    expect(inFile(source, 'forty people')).toBe('forty people')
  })

  test('what would run does not, and is not read', () => {
    const source = only(
      `${story}<script>throw 1</script><img src=x onerror="throw 1"><p onclick="throw 1">It ended at 5 p.m. on Monday, said the office.</p><iframe srcdoc="&lt;p&gt;99 died&lt;/p&gt;"></iframe><template><p>98 died</p></template><p hidden>97 died</p>`,
      '.html',
    )
    expect(source.text).not.toMatch(/throw|9\d died/)
  })

  test('JSON-LD that is none, or nasty, says nothing', () => {
    const lds = [
      '{',
      `${'['.repeat(100_000)}`,
      '{"@type": "NewsArticle", "__proto__": {"headline": "x"}, "publisher": 7}',
      'null',
    ]
    for (const ld of lds)
      expect(only(`<script type="application/ld+json">${ld}</script>${story}`, '.html').outlet).toBeUndefined()
    expect('headline' in {}).toBe(false)
  })
})

describe('dates of publication', () => {
  test.each([
    ['2031-05-04', '2031-05-04'],
    ['Sun, 4 May 2031 09:30 EST', '2031-05-04T09:30-05:00'],
    ['4 May 2031', '2031-05-04'],
    ['20310504T093000Z', '2031-05-04T09:30:00Z'],
    ['2031-05-04 09:30:00 UTC', '2031-05-04T09:30:00Z'],
    ['2031-05-04T09:30:00.000+02:00', '2031-05-04T09:30:00.000+02:00'],
  ])('%s', (date, published) => {
    expect(only(JSON.stringify({body: 'The ferry left.', date}), '.json').published).toBe(published)
  })

  test.each(['yesterday', '31 February 2031', '04/05/2031', '2031-13-45'])('%s is told and left out', date => {
    const result = read(JSON.stringify({body: 'The ferry left.', date}), '.json')
    expect(result).toMatchObject({
      warnings: [{of: 'ferry/a#1', reason: `entry 1: the date of publication cannot be read: ${date}`}],
    })
    expect('sources' in result && result.sources[0]?.published).toBeUndefined()
  })
})

describe('other languages', () => {
  test.each([
    [
      'German',
      'Die Fähre ist am Montag mit vierzig Menschen an Bord umgekehrt, weil der Motor ausgefallen war. Das sagte die Sprecherin des Hafens, die von einem Defekt sprach.',
    ],
    [
      'French',
      'Le ferry a fait demi-tour lundi avec quarante personnes à bord, selon les autorités du port, qui ont parlé d’une panne de moteur dans la nuit.',
    ],
    [
      'Spanish',
      'El ferry dio la vuelta el lunes con cuarenta personas a bordo, según las autoridades del puerto, que hablaron de una avería en el motor.',
    ],
    [
      'Italian',
      'Il traghetto è tornato indietro lunedì con quaranta persone a bordo, secondo la capitaneria del porto, che parla di un guasto al motore della nave.',
    ],
    [
      'Portuguese',
      'A balsa voltou na segunda-feira com quarenta pessoas a bordo, segundo a capitania do porto, que não falou em uma avaria no motor da embarcação.',
    ],
    [
      'Dutch',
      'De veerboot is maandag met veertig mensen aan boord omgekeerd, omdat de motor niet werkte. Dat zei een woordvoerder van het havenbedrijf, die het over een defect had.',
    ],
    [
      'Swedish',
      'Färjan vände på måndagen med fyrtio personer ombord för att motorn inte fungerade, och det var enligt hamnen ett fel som har hänt förut.',
    ],
    [
      'Polish',
      'Prom zawrócił w poniedziałek z czterdziestoma osobami na pokładzie, jak podał kapitanat, który mówi, że silnik się zepsuł i nie działa od niedzieli.',
    ],
    ['in Cyrillic letters', 'Паром вернулся в порт в понедельник с сорока пассажирами на борту.'],
    ['in Arabic letters', 'عادت العبارة يوم الاثنين وعلى متنها أربعون شخصا بسبب عطل في المحرك'],
    [
      'in Chinese or Japanese characters',
      '渡轮周一因发动机故障载着四十名乘客返回港口当局表示没有人受伤船只将在周二恢复航行请旅客注意查询',
    ],
  ])('%s is recognised', (language, text) => {
    expect(foreign(text)).toBe(language)
    expect(read(text, '.txt')).toEqual({reason: `not in English, it seems (${language}): not read`})
  })

  test.each([
    'Ferry turns back',
    'Elsin. Varn. Port Varn, 4 May 2031.',
    'Die Hard 2 tops chart; El Al, La Scala, Le Monde, Der Spiegel, Das Boot win prizes in Las Vegas, Los Angeles, Des Moines',
    'Killed: Juan de la Cruz, 41; María del Carmen de los Santos, 38; Pedro de la Torre y del Valle, 12. Injured: José de las Casas, 9.',
    'Results: Bayern 2, Real 1; Porto 0, Ajax 3; Lazio 1, Roma 1; Lyon 2, Lille 0; Genk 1, Gent 4; Betis 2, Celta 2',
    '“Nous ne paierons pas”, said Ada Brown. “Je ne suis pas d’accord avec le maire de la ville,” she told Le Monde in an interview.',
    'Shares: Elsin 4.12 up 0.3, Varn 9.90 down 0.1, Orsa 2.20 up 1.1, Marn 7.70 unchanged, Tollund 1.05 down 0.4, Holm 3.33 up 0.2',
    'Обзор: The ferry Лена turned back on Monday, with 40 people on board, the office of the port said.',
    'Sen. de la Rosa; Rep. van der Berg; Gov. von der Aue; Mayor di Marco; Judge le Clerc; Col. dos Santos; Gen. del Rio vote no',
  ])('%s is English', text => {
    expect(foreign(text)).toBeUndefined()
  })

  test('nothing is too short to be read', () => {
    expect(read('Der Fall.', '.txt')).toMatchObject({sources: [{id: 'ferry/a'}]})
  })
})
