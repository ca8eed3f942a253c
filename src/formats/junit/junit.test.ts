import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {hostile, print, report} from '../../../test/ferry-report.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements of a document in order; throws where it is not well-formed XML 1.0. */
function elements(xml: string): Element[] {
  const found: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({name, attributes}) => found.push({name, attributes}))
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return found
}

describe('junit', () => {
  const found = elements(print('junit'))

  test('counts as it shows', () => {
    expect(found[0]).toEqual({
      name: 'testsuites',
      attributes: {name: 'crosscheck', tests: '2', failures: '1', errors: '0', skipped: '1', time: '0'},
    })
    expect(found.filter(({name}) => name === 'failure')).toHaveLength(1)
    expect(found.filter(({name}) => name === 'skipped')).toHaveLength(1)
  })

  test('a case has the file and the rule, its failure says why and names every place', () => {
    expect(found.find(({name}) => name === 'testcase')?.attributes).toMatchObject({
      classname: 'ferry/a.txt',
      name: 'quantity-conflict 0123456789abcdef: Elsin Press says 40 people, b says 46.',
    })
    expect(print('junit')).toContain('At ferry/a.txt:3:12 (Elsin Press)\nAlso ferry/b.txt:1:16: “46 people”')
  })

  test('a report without a finding passes', () => {
    const passed = elements(print('junit', 'findings', {...report, findings: []}))
    expect(passed.filter(({name}) => name === 'testcase').map(({attributes}) => attributes['classname'])).toEqual([
      'ferry/a.txt',
      'ferry/b.txt',
    ])
    expect(passed[0]?.attributes).toMatchObject({tests: '2', failures: '0'})
  })

  test('what was not understood is told', () => {
    expect(print('junit')).toContain('<system-err>ferry/b: not understood</system-err>')
  })
})

describe.each(['junit', 'checkstyle'])('%s of what is nasty', format => {
  const xml = print(format, 'findings', hostile)

  test('is well-formed, and every element is one of its own', () => {
    const names = new Set(elements(xml).map(({name}) => name))
    expect(
      [...names].filter(
        name => !/^(?:test(?:suites?|case)|failure|skipped|system-err|checkstyle|file|error)$/.test(name),
      ),
    ).toEqual([])
  })

  test('holds no character that XML does not hold', () => {
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u)
    expect(xml).not.toContain(']]>')
  })
})
