import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {extract} from '../src/steps/index.ts'
import {sourceFrom} from '../src/cli/docs/spec.ts'
import {vocabulary} from '../src/vocabulary/index.ts'
import type {Document} from '../src/reading/index.ts'
import {wordingsOf, type Issue} from '../src/rules/denial-conflict/issue.ts'
import {issueOf} from '../src/rules/denial-conflict/issues.ts'
import {toldIn} from '../src/rules/denial-conflict/told.ts'

const example = z.strictObject({
  issue: z.string(),
  /** The way that is told, that one is denied, or that nothing is told of the issue. */
  way: z.union([z.number(), z.enum(['denied', 'none'])]),
  text: z.string(),
})

type Example = z.infer<typeof example>

const tables = [
  ['crime', vocabulary.crimeIssues],
  ['accidents', vocabulary.accidentIssues],
  ['affairs', vocabulary.affairsIssues],
  ['society', vocabulary.societyIssues],
] as const

describe.each(tables)('issues: %s', (name, entries) => {
  const issues = entries.map(issueOf)
  const examples = examplesOf(name)
  test.each(groupsOf(examples))('%s', (issue, own) => {
    const known = issues.find(each => each.name === issue)
    expect(known).toBeDefined()
    const odd = known ? own.filter(each => !isRead(known, each)) : own
    expect(odd.map(({way, text}) => `${way}: ${text}`)).toEqual([])
  })
})

function examplesOf(name: string): Example[] {
  const lines = readFileSync(new URL(`../src/rules/denial-conflict/examples/${name}.jsonl`, import.meta.url), 'utf8')
  return lines
    .split('\n')
    .filter(Boolean)
    .map(line => example.parse(JSON.parse(line)))
}

function groupsOf(examples: readonly Example[]): [string, Example[]][] {
  const names = [...new Set(examples.map(({issue}) => issue))]
  return names.map(name => [name, examples.filter(({issue}) => issue === name)])
}

function isRead(issue: Issue, {way, text}: Example): boolean {
  const told = toldIn(documentOf(text), wordingsOf([issue]))
  if (way === 'none') return told.length === 0
  if (way === 'denied') return told.some(({denied}) => denied)
  return told.length > 0 && told.every(each => each.way === way && !each.denied)
}

function documentOf(text: string): Document {
  const source = sourceFrom({id: 'a', published: undefined, text: `Report from the region\n\n${text}`})
  return extract(source, {}).document
}
