import {fileURLToPath} from 'node:url'
import {align} from '../align/index.ts'
import {finish} from '../findings/index.ts'
import {kinds} from '../kinds/index.ts'
import {read} from '../reading/index.ts'
import {rules} from '../rules/index.ts'
import {groupBy, type Source} from '../text/index.ts'
import {vocabulary} from '../vocabulary/index.ts'
import {copies} from './bench-copies.ts'
import {gather} from './gather.ts'

const PHASES = ['read', 'kinds', 'align', 'rules', 'finish'] as const

type Costs = Readonly<Record<(typeof PHASES)[number], number>>

/**
 * `npm run bench [COUNT …] [one|each]`: checks so many copies of the reports in `sources/`, each with other names, in one event
 * and in an event a copy (or in one of the two ways alone), and prints milliseconds of processor time by phase, and how the time
 * for a thousand claims grows.
 */
function bench(counts: readonly number[], ways: readonly string[]): void {
  const reports = gather(['sources'], {events: 'folder'}, silent).sources
  measure(reports)
  for (const way of ways) {
    const many = way === 'each'
    console.log(many ? '\nan event a copy' : '\none event')
    console.log(['copies', 'claims', ...PHASES, 'all', 'ms/1000 claims', 'ratio'].map(cell).join(''))
    let before: number | undefined
    for (const count of counts) {
      const {claims, costs} = measure(copies(reports, count, many))
      const all = PHASES.reduce((sum, phase) => sum + costs[phase], 0)
      const each = (1000 * all) / claims
      const numbers = [count, claims, ...PHASES.map(phase => costs[phase]), all, each].map(Math.round)
      console.log([...numbers, before === undefined ? '' : (each / before).toFixed(2)].map(cell).join(''))
      before = each
    }
  }
}

interface Measured {
  readonly claims: number
  readonly costs: Costs
}

function measure(sources: readonly Source[]): Measured {
  const costs = {read: 0, kinds: 0, align: 0, rules: 0, finish: 0}
  const timed = <T>(phase: keyof Costs, work: () => T): T => {
    const start = process.cpuUsage()
    const result = work()
    const {user, system} = process.cpuUsage(start)
    costs[phase] += (user + system) / 1000
    return result
  }
  const events = [...groupBy(sources, ({event}) => event).values()].map(own => {
    const documents = timed('read', () => own.map(source => read(source, vocabulary)))
    const claims = timed('kinds', () =>
      documents.flatMap(document => kinds.flatMap(kind => kind.extract(document).claims)),
    )
    const alignment = timed('align', () => align(kinds, claims, documents))
    const material = {documents: new Map(documents.map(document => [document.source.id, document])), alignment}
    return {claims: claims.length, drafts: timed('rules', () => rules.flatMap(rule => rule.find(material)))}
  })
  const drafts = events.flatMap(event => event.drafts)
  timed('finish', () => finish(drafts, sources))
  return {claims: events.reduce((sum, event) => sum + event.claims, 0), costs}
}

function cell(value: string | number): string {
  return String(value).padStart(15)
}

const silent = {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  out: () => undefined,
  err: () => undefined,
  outIsTerminal: false,
  errIsTerminal: false,
  now: () => performance.now(),
  today: () => '2031-06-01',
  env: {},
}

const WAYS = ['one', 'each']
const given = process.argv.slice(2)
const counts = given.map(Number).filter(count => count > 0)
const ways = WAYS.filter(way => given.includes(way))
bench(counts.length > 0 ? counts : [5, 20, 80], ways.length > 0 ? ways : WAYS)
