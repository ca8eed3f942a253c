import {describe, expect, test} from 'vitest'
import {check} from '../src/check.ts'
import type {Finding} from '../src/findings/index.ts'
import {rules} from '../src/rules/index.ts'
import type {Source} from '../src/text/index.ts'
import {parseSpec, readSpecs, sourceFrom, type Example, type Spec} from '../src/cli/docs/spec.ts'

const specs = readSpecs()

describe.each(specs.map(spec => ({name: spec.rule, spec})))('$name', ({spec}) => {
  test('is a spec worth the name', () => {
    refuse(spec)
  })
  test.each(spec.examples.map(example => ({name: `${example.type}: ${example.title}`, example})))(
    '$name',
    ({example}) => {
      const findings = run(spec.rule, sourcesOf(example))
      expect(findings.map(shown)).toEqual(example.expected)
      findings.forEach(wellSaid)
      const backwards = run(spec.rule, sourcesOf(example).reverse())
      expect(backwards).toEqual(findings)
    },
  )
})

test('no report stands in two examples', () => {
  const texts = specs.flatMap(({examples}) => examples.map(({reports}) => reports.map(({text}) => text).join('\n\n')))
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
})

test.each([
  ['no rule name', 'Prose.\n', /begins with a line/],
  ['an odd section', '# some-rule\n\n## Example: one\n', /no Finding or Look-alike/],
  ['no findings block', '# some-rule\n\n## Finding: one\n\n```report a\nText.\n```\n', /0 findings blocks/],
  ['an empty findings block', '# some-rule\n\n## Finding: one\n\n```findings\n\n```\n', /an empty findings block/],
  ['a finding without places', '# some-rule\n\n## Finding: one\n\n```findings\nerror\n```\n', /cannot read the line/],
  ['a block of another type', '# some-rule\n\n## Finding: one\n\n```js\n1\n```\n', /a block of type "js"/],
])('a spec with %s is refused', (_, markdown, message) => {
  expect(() => parseSpec(markdown)).toThrow(message)
})

function refuse({rule, intro, examples}: Spec): void {
  const of = (type: Example['type']) => examples.filter(example => example.type === type)
  expect(rules.map(({name}) => name)).toContain(rule)
  expect(intro.split('\n').slice(1).join(' ').trim().length).toBeGreaterThan(100)
  expect(of('finding').length).toBeGreaterThanOrEqual(1)
  expect(of('look-alike').length).toBeGreaterThanOrEqual(2)
  for (const {expected} of of('finding')) expect(expected).not.toEqual([])
  for (const {expected} of of('look-alike')) expect(expected).toEqual([])
  for (const {reports} of examples) {
    expect(reports.length).toBeGreaterThanOrEqual(1)
    expect(new Set(reports.map(({id}) => id)).size).toBe(reports.length)
  }
  expect(new Set(examples.map(({title}) => title)).size).toBe(examples.length)
}

function run(name: string, sources: readonly Source[]): readonly Finding[] {
  return check(sources, {rules: rules.filter(rule => rule.name === name)}).findings
}

function sourcesOf({reports}: Example): Source[] {
  return reports.map(sourceFrom)
}

function shown({severity, places}: Finding): unknown {
  return {severity, places: places.map(({source, text}) => ({source, text}))}
}

function wellSaid({what, why, next, confidence, places}: Finding): void {
  expect(what.trim()).not.toBe('')
  expect(what.length).toBeLessThanOrEqual(300)
  expect(why.trim()).not.toBe('')
  expect(next.trim()).not.toBe('')
  expect(next).not.toMatch(/^Change/)
  expect(confidence).toBeGreaterThan(0)
  expect(confidence).toBeLessThanOrEqual(1)
  expect(places).not.toEqual([])
}
