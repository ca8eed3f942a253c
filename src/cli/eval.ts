import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Command, Option} from 'commander'
import {UsageError} from '../config/index.ts'
import {evalSets, evaluate, table, type Evaluation, type Half, type World} from '../eval/index.ts'
import {writeWhole} from '../archive/index.ts'
import {fillEvaluation} from './readme.ts'

interface Options {
  readonly data?: string
  readonly gold?: string
  readonly reports?: string
  readonly set: readonly string[]
  readonly misses: number
  readonly half: 'dev' | 'held' | 'both'
  readonly readme?: true
}

/** `npm run eval`: measures the program on labelled sets that are no part of it, and prints one table. */
function main(args: readonly string[]): void {
  const options = parse(args)
  const world = worldOf(options)
  const halves: readonly Half[] = options.half === 'both' ? ['dev', 'held'] : [options.half]
  const evaluations = chosen(options).map(set => {
    process.stderr.write(`${set.name} …\n`)
    return evaluate(set, world, halves)
  })
  process.stdout.write(`${table(evaluations)}${evaluations.map(each => missesOf(each, options.misses)).join('')}`)
  if (!options.readme) return
  const readme = fileURLToPath(new URL('../../README.md', import.meta.url))
  writeWhole(
    readme,
    fillEvaluation(
      readFileSync(readme, 'utf8'),
      table(evaluations, {short: true}),
      new Date().toISOString().slice(0, 10),
    ),
  )
}

function parse(args: readonly string[]): Options {
  const program = new Command('eval')
    .option('--data <folder>', 'labelled data sets, one folder each')
    .option('--gold <folder>', 'labels of real events')
    .option('--reports <folder>', 'the reports of those events; default: beside the labels')
    .option('--set <name...>', `only these: ${evalSets.map(({name}) => name).join(', ')}`, [])
    .option(
      '--misses <number>',
      'shows so many of the worst cases of a set, of the half that is developed on',
      Number,
      0,
    )
    .addOption(new Option('--half <half>', 'which half is measured').choices(['dev', 'held', 'both']).default('both'))
    .option('--readme', 'writes the table into the README')
  return program.parse([...args], {from: 'user'}).opts<Options>()
}

function chosen({set, readme}: Options): typeof evalSets {
  const unknown = set.find(name => !evalSets.some(each => each.name === name))
  if (unknown !== undefined)
    throw new UsageError(`there is no set ${unknown}; there are: ${evalSets.map(({name}) => name).join(', ')}`)
  if (readme && set.length > 0) throw new UsageError('--readme writes the table of all sets: leave out --set')
  return set.length === 0 ? evalSets : evalSets.filter(({name}) => set.includes(name))
}

function missesOf({set, misses}: Evaluation, number: number): string {
  const shown = misses.slice(0, number).map(miss => `  ${miss}\n`)
  return shown.length === 0
    ? ''
    : `\n${set}: ${shown.length} of ${misses.length} cases with misses, developed on\n${shown.join('')}`
}

/** The folders given, read as they are asked for; what is missing is said with the option that names it. */
function worldOf({data, gold, reports}: Options): World {
  const folders: Readonly<Record<string, string | undefined>> = {
    data,
    gold,
    labels: fileURLToPath(new URL('../../test/labelled-events', import.meta.url)),
    written: fileURLToPath(new URL('../../test/written-events', import.meta.url)),
    reports: reports ?? (gold === undefined ? undefined : join(dirname(resolve(gold)), 'reports')),
  }
  const find = (path: string): string => {
    const [option = '', ...rest] = path.split('/')
    const folder = folders[option]
    if (folder === undefined)
      throw new UsageError(`say with --${option === 'reports' ? 'gold' : option} where the labelled texts are`)
    if (!existsSync(folder)) throw new UsageError(`--${option}: there is no folder ${folder}`)
    const file = join(folder, ...rest)
    if (!existsSync(file)) throw new UsageError(`--${option}: ${folder} holds no ${rest.join('/')}`)
    return file
  }
  return {
    text: path => readFileSync(find(path), 'utf8'),
    list: folder => readdirSync(find(folder)).sort(),
    sha256: text => createHash('sha256').update(text).digest('hex'),
  }
}

try {
  main(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause
  process.stderr.write(`eval: ${cause.message}\n`)
  process.exitCode = 2
}
