import {parse} from 'parse5'
import {describe, expect, test} from 'vitest'
import {claim, finding, hostile, print, report, source} from '../../../test/ferry-report.ts'
import {brokenLinks, elementsOf, named, skeleton, wordsOf} from '../../../test/html-page.ts'
import {placeOf, type Finding, type Report} from '../../findings/index.ts'
import {style} from './style.ts'

const payloads = [
  '<script>alert(1)</script>',
  '</style></title></textarea><script src=https://x.example/x.js></script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '" autofocus onfocus="alert(1)" style="x:y',
  '<svg onload=alert(1)><animate href="#x" attributeName=href to=javascript:alert(1) /></svg>',
  '<svg><style>@import "https://x.example/x.css";</style></svg>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '<style>*{background:url(https://x.example/x)}</style>',
  '}</style><style>body{display:none}',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<meta http-equiv=refresh content="0;url=https://x.example">',
  '<base href=https://x.example><form action=https://x.example><input name=x>',
  '<!--<p>--><![CDATA[<b>]]>&lt;b&gt;&#60;script&#62;',
  '${alert(1)} {{1+1}} `x`',
  '<mark id=s1><table><td></table><plaintext>',
  'x\u0000<\u0000script\u0000>\uD800\uFFFF\u202Ex',
]

/** A report in which everything that others write is these words. */
function saying(words: string): Report {
  const sources = [
    source('a', `${words} said 40 people were there. ${words}\n\nThe ${words} Post said 2031 was it.\n`, words),
    source('b', `At ${words} there were 46 people. ${words}\n`, `${words}2`),
  ].map((each, i) => {
    const path = `ferry/${words}${i}.txt`
    return {...each, path, title: words, author: words, published: words, url: words, event: words}
  })
  const read = sources.flatMap(of =>
    ['40 people', '46 people', 'Post', '2031'].flatMap(text => {
      const start = of.text.indexOf(text)
      return start < 0
        ? []
        : [{...claim(0, '40 people', {}, words), source: of.id, start, end: start + text.length, text}]
    }),
  )
  const answers = read
    .filter(({text}) => text.endsWith('people'))
    .map(each => ({source: each.source, claim: {...each, text: words}, shown: each.text + words}))
  const places = answers.flatMap(each =>
    sources.flatMap(of => (of.id === each.source ? [placeOf(of, each.claim)] : [])),
  )
  const decision = {reason: words, by: words, date: words, expires: words}
  const said: Finding = {...finding, rule: words, what: words, why: words, next: words, places, decision}
  const nowhere = {source: words, start: 0, end: 3, text: words, line: 1, column: 1}
  return {
    ...report,
    sources,
    claims: read,
    questions: [{id: 'q', label: words, kind: words, answers}],
    findings: [said, {...said, status: 'confirmed'}, {...said, status: 'dismissed', places: [nowhere]}],
    unread: [
      {source: 'ferry/a', start: 0, end: words.length, reason: words},
      // sorted after the other, whatever the words are
      {source: `\u{10FFFD}${words}`, reason: words},
    ],
  }
}

function pageOf(words: string): string {
  return print('html', 'findings', saying(words), {
    cites: ({text}) => (text === 'Post' ? words : undefined),
    dated: ({text}) =>
      text === '2031'
        ? {earliest: '2031-01-01', latest: '2031-12-31'}
        : text === 'Post'
          ? {earliest: words}
          : undefined,
  })
}

describe('whatever others write is words', () => {
  const harmless = skeleton(pageOf('calm words'))

  test.each(payloads)('%j makes no element and no attribute', words => {
    const page = pageOf(words)
    expect(skeleton(page)).toEqual(harmless)
    expect(brokenLinks(page)).toEqual([])
    expect(named(page, 'style').map(wordsOf)).toEqual([style])
    const names = elementsOf(page).flatMap(({attrs}) => attrs.map(({name}) => name))
    expect(names.filter(name => /^(?:on|src|style$)/.test(name))).toEqual([])
    const shown = words.replace(/[\p{Cc}\p{Cf}]/gu, ' ').replace(/\p{Cs}|\uFFFF/gu, '\uFFFD')
    expect(wordsOf(parse(page)).split(shown).length).toBeGreaterThan(40)
  })

  test('marks of terminals, workflows and other formats are gone or words', () => {
    const page = print('html', 'findings', hostile)
    expect(named(page, 'script', 'img')).toEqual([])
    expect(page).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]|\p{Cs}/u)
    expect(brokenLinks(page)).toEqual([])
  })
})
