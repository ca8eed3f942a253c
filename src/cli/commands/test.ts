import {check} from '../../check.ts'
import {UsageError, type OwnRules, type OwnTest} from '../../config/index.ts'
import {printable} from '../../formats/index.ts'
import {ingest, readers} from '../../ingest/index.ts'
import type {Source} from '../../text/index.ts'
import type {Io} from '../io.ts'
import {openWorkspace, type Workspace} from '../workspace.ts'

/** Runs the tests that stand beside rules of one's own; status 1 where one fails or a rule has none. */
export function testCommand(files: readonly string[], raw: {readonly config?: string}, io: Io): number {
  const workspace = openWorkspace(io.cwd, raw.config)
  const {own} = workspace
  const wanted = own.files.filter(
    ({file}) => files.length === 0 || files.some(name => file === name || file.endsWith(`/${name}`)),
  )
  if (wanted.length === 0)
    throw new UsageError('no rules of your own: name their files under ownRules in crosscheck.yaml')
  const failed = wanted.map(file => runFile(file, workspace, io))
  const tests = wanted.reduce((sum, file) => sum + file.tests.length, 0)
  const broken = failed.reduce((sum, count) => sum + count, 0)
  io.out(
    `${tests} ${tests === 1 ? 'test' : 'tests'} of ${wanted.length} ${wanted.length === 1 ? 'file' : 'files'}, ${broken} failed\n`,
  )
  return broken > 0 ? 1 : 0
}

function runFile(file: OwnRules, workspace: Workspace, io: Io): number {
  const untested = untestedIn(file)
  const results = file.tests.map(test => ({test, lines: differences(test, file, workspace)}))
  const failed = results.filter(({lines}) => lines.length > 0)
  for (const name of untested) io.out(`${file.file}: no test finds anything by ${name}\n`)
  for (const {test, lines} of failed)
    io.out(`${file.file}: ${printable(test.name)}\n${lines.map(line => `  ${printable(line)}\n`).join('')}`)
  return untested.length + failed.length
}

// a rule is tested where a test expects a finding of it, words where there is any test
function untestedIn({rules, tests, additions}: OwnRules): string[] {
  const found = new Set(tests.flatMap(({findings}) => findings.map(({rule}) => rule)))
  const words = Object.keys(additions).length > 0 && tests.length === 0 ? ['its vocabulary'] : []
  return [...rules.map(({name}) => name).filter(name => !found.has(name)), ...words]
}

/** What is missing (-) and what is too much (+). */
function differences(test: OwnTest, {rules}: OwnRules, {own: {vocabulary}, parts: {kinds, show}}: Workspace): string[] {
  const report = check(sourcesOf(test), {rules, vocabulary, kinds})
  const found = report.findings.map(({rule, places}) =>
    line(
      rule,
      places.map(({source, text}) => [source, text] as const),
    ),
  )
  const wanted = test.findings.map(({rule, places}) =>
    line(
      rule,
      Object.entries(places).flatMap(([source, texts]) => texts.map(text => [source, text] as const)),
    ),
  )
  const read = report.claims.map(claim => ({source: claim.source, kind: claim.kind, text: claim.text, as: show(claim)}))
  const unread = test.reads.filter(
    each =>
      !read.some(
        ({source, kind, text, as}) =>
          source === each.source && kind === each.kind && text === each.text && as === (each.as ?? as),
      ),
  )
  return [
    ...wanted.filter(each => !found.includes(each)).map(each => `- ${each}`),
    ...found.filter(each => !wanted.includes(each)).map(each => `+ ${each}`),
    ...unread.flatMap(each => [
      `- ${each.source}: ${each.kind} “${each.text}”${each.as === undefined ? '' : ` = ${each.as}`}`,
      ...read
        .filter(({source, kind}) => source === each.source && kind === each.kind)
        .map(({source, kind, text, as}) => `+ ${source}: ${kind} “${text}” = ${as}`),
    ]),
  ]
}

function line(rule: string, places: readonly (readonly [string, string])[]): string {
  return `${rule}: ${[...places]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([source, text]) => `${source} “${text.replace(/\s+/g, ' ')}”`)
    .join(', ')}`
}

function sourcesOf({name, sources}: OwnTest): Source[] {
  const reader = readers.find(({extensions}) => extensions.includes('.txt'))
  return Object.entries(sources).flatMap(([id, {text, ...known}]) => {
    const made = reader
      ? ingest(Buffer.from(text), {id, path: `${id}.txt`, event: 'test', beside: known, given: {}}, reader)
      : {reason: 'no reader'}
    if ('sources' in made) return made.sources
    throw new UsageError(`${name}: ${id}: ${made.reason}`)
  })
}
