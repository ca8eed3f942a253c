import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dateLine} from '../../ingest/date-line.ts'
import {plain} from '../../ingest/plain/index.ts'
import type {Block, Source} from '../../text/index.ts'

/** A rule's `spec.md`, read: examples that must be found and look-alikes that must be left alone. */
export interface Spec {
  readonly rule: string
  readonly intro: string
  readonly examples: readonly Example[]
}

export interface Example {
  readonly type: 'finding' | 'look-alike'
  readonly title: string
  readonly reports: readonly SpecReport[]
  readonly expected: readonly Expected[]
}

export interface SpecReport {
  readonly id: string
  readonly published: string | undefined
  readonly text: string
  readonly trusted?: true
}

export interface Expected {
  readonly severity: string
  readonly places: readonly {readonly source: string; readonly text: string}[]
}

const folder = new URL('../../rules/', import.meta.url)

/** The specs of all rules that have one, in the order of their names. */
export function readSpecs(): Spec[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && existsSync(new URL(`${entry.name}/spec.md`, folder)))
    .map(({name}) => parseSpec(readFileSync(new URL(`${name}/spec.md`, folder), 'utf8')))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

/** Reads a spec, and throws where it is not of the form that `test/specs.test.ts` can run. */
export function parseSpec(markdown: string): Spec {
  const [intro = '', ...sections] = markdown.split(/^## /m)
  const rule = /^# (?<rule>[a-z][a-z-]{2,40})\n/.exec(intro)?.groups?.rule
  if (rule === undefined) throw new Error('a spec begins with a line "# rule-name"')
  return {rule, intro, examples: sections.map(section => parseExample(rule, section))}
}

/** A report of a spec as a source, read as a plain file is; a first line `# …` is the headline, whatever it looks like. */
export function sourceFrom({id, text: written, published, trusted}: SpecReport): Source {
  const headline = /^# (?<title>[^\n]{1,300})/.exec(written)?.groups?.title
  const raw = headline === undefined ? written : written.slice(2)
  const {text, blocks} = plain.read(raw)
  const day = published ?? dateLine(text)
  return {
    id,
    path: `${id}.txt`,
    event: 'event',
    raw,
    text,
    blocks: headline === undefined ? blocks : withTitle(blocks, headline.length),
    ...(day === undefined ? {} : {published: day}),
    ...(headline === undefined ? {} : {title: headline}),
    ...(trusted ? {trusted} : {}),
  }
}

function withTitle(blocks: readonly Block[], end: number): Block[] {
  return [{type: 'title', start: 0, end}, ...blocks.filter(({start}) => start >= end)]
}

// "Finding: two totals in one report\n```report a 2022-05-01\n…\n```\n```findings\n…\n```"
function parseExample(rule: string, section: string): Example {
  const heading = /^(?<type>Finding|Look-alike): (?<title>.{3,120})\n/.exec(section)?.groups
  if (heading === undefined) throw new Error(`${rule}: "## ${section.slice(0, 60)}" is no Finding or Look-alike`)
  const title = heading.title ?? ''
  const fences = fencesOf(section)
  const findings = fences.filter(({info}) => info === 'findings')
  const odd = fences.find(({info}) => info !== 'findings' && !REPORT.test(info))
  if (odd) throw new Error(`${rule}: ${title}: a block of type "${odd.info}"`)
  if (findings.length !== 1) throw new Error(`${rule}: ${title}: ${findings.length} findings blocks, not one`)
  return {
    type: heading.type === 'Finding' ? 'finding' : 'look-alike',
    title,
    reports: fences.flatMap(({info, body}) => parseReport(info, body)),
    expected: parseExpected(`${rule}: ${title}`, findings[0]?.body ?? ''),
  }
}

const REPORT =
  /^report (?<id>[a-z])(?: (?<published>\d{4}-\d{2}-\d{2}(?:T[\d:]{5,8}(?:Z|[+-]\d{2}:\d{2})?)?))?(?<trusted> trusted)?$/

function parseReport(info: string, text: string): SpecReport[] {
  const match = REPORT.exec(info)?.groups
  return match?.id === undefined
    ? []
    : [{id: match.id, published: match.published, text, ...(match.trusted ? {trusted: true} : {})}]
}

function fencesOf(section: string): {info: string; body: string}[] {
  return [...section.matchAll(/^```(?<info>[^\n]{1,60})\n(?<body>[^]*?)\n```$/gm)].map(({groups}) => ({
    info: groups?.info ?? '',
    body: groups?.body ?? '',
  }))
}

function parseExpected(where: string, body: string): Expected[] {
  const lines = body.split('\n').filter(line => line.trim() !== '')
  if (lines.length === 0) throw new Error(`${where}: an empty findings block; write "none"`)
  if (lines.length === 1 && lines[0] === 'none') return []
  return lines.map(line => parseLine(where, line))
}

// 'error a "two ferries" b "three ferries"'; a quotation mark or line break inside is written as in JSON
function parseLine(where: string, line: string): Expected {
  const match = /^(?<severity>error|warning|info)(?<places>(?: [a-z] "(?:[^"\\]|\\.){1,400}"){1,20})$/.exec(
    line,
  )?.groups
  if (match === undefined) throw new Error(`${where}: cannot read the line ${line}`)
  const places = [...(match.places ?? '').matchAll(/ ([a-z]) ("(?:[^"\\]|\\.){1,400}")/g)]
  return {
    severity: match.severity ?? '',
    places: places.map(([, source = '', text = '""']) => ({source, text: String(JSON.parse(text))})),
  }
}
