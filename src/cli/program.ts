import {Command} from 'commander'
import {formats} from '../formats/index.ts'
import {version} from '../version.ts'
import type {CheckOptions} from './check-once.ts'
import {addCommand, type AddOptions} from './commands/add.ts'
import {checkCommand} from './commands/check.ts'
import {claimsCommand} from './commands/claims.ts'
import {baselineCommand, decideCommand, type DecideOptions} from './commands/decide.ts'
import {explainCommand} from './commands/explain.ts'
import {initCommand} from './commands/init.ts'
import type {RawOptions} from './commands/options.ts'
import {reportCommand} from './commands/report.ts'
import {reviewCommand, type ReviewOptions} from './commands/review.ts'
import {rulesCommand} from './commands/rules.ts'
import {schemaCommand} from './commands/schema.ts'
import {testCommand} from './commands/test.ts'
import type {Io} from './io.ts'

/** The command line; each command tells its exit status to `end`. */
export function program(io: Io, end: (status: number) => void): Command {
  const root = new Command('crosscheck')
    .description('Reads several news reports of one event and flags what cannot all be right.')
    .version(version)
    .exitOverride()
    .configureOutput({writeOut: io.out, writeErr: io.err})
    .addHelpText('after', '\nStatus 0: nothing at or above --fail-on; 1: something; 2: could not run.')
  reading(
    root
      .command('check [paths...]')
      .description('print the findings; without paths, of the sources in crosscheck.yaml or sources/'),
  )
    .option(...format('findings', 'text'))
    .option('--fail-on <severity>', 'error, warning, info or never: what makes the status 1 (default: error)')
    .option('-w, --write', 'also write reports/<event>.md and .html, and the ledgers in claims/')
    .option('--prune', 'take decisions whose findings are gone out of reports/decisions.yaml')
    .option(
      '--new <paths...>',
      'only findings with a place in these files or folders count; all else is read with them',
    )
    .option('--changed-since <ref>', 'only findings with a place in a file changed since a commit, branch or tag count')
    .option('--staged', 'only findings with a place in a file staged for the next commit count')
    .option('--watch', 'check again whenever something changes, and print what is new and what is fixed')
    .action((paths: string[], options: CheckOptions) => end(checkCommand(paths, options, io)))
  reading(root.command('claims [paths...]').description('print what was read out of the reports'))
    .option(...format('claims', 'text'))
    .option('-w, --write', 'write it to claims/<event>/<source>.yaml, where corrections are kept')
    .action((paths: string[], options: RawOptions) => end(claimsCommand(paths, options, io)))
  reading(root.command('report [paths...]').description('print the report that an editor reads'))
    .option(...format('findings', 'markdown'))
    .option('-w, --write', 'write it to reports/<event>.md and .html')
    .action((paths: string[], options: RawOptions) => end(reportCommand(paths, options, io)))
  reading(
    root
      .command('explain <what> [paths...]')
      .description(
        "print a rule's page, one finding by its id, or what was read, raised and cleared at FILE:LINE[:COLUMN]",
      ),
  ).action((name: string, paths: string[], options: RawOptions) => end(explainCommand(name, paths, options, io)))
  reviewing(root, io, end)
  decisions(root, io, end)
  setting(root, io, end)
  testing(root, io, end)
  configured(
    root.command('rules').description('list the rules, those of the configuration among them, as it weighs them'),
  ).action((options: RawOptions) => end(rulesCommand(options, io)))
  root
    .command('schema [name]')
    .description('print the JSON Schema of report (default), claims, config, event, ledger, decisions or rules')
    .option('-o, --output <file>', 'write to a file')
    .action((name: string | undefined, options: RawOptions) => end(schemaCommand(name ?? 'report', options.output, io)))
  return root
}

function reviewing(root: Command, io: Io, end: (status: number) => void): void {
  reading(
    root.command('review [paths...]').description('open a page in the browser to look at the findings and decide'),
  )
    .option('--port <number>', 'the port of the page (default: 4711, or any that is free)')
    .option('--no-open', 'print the address, and open no browser')
    .option('--by <name>', 'who decides (default: the user.name of git)')
    .action((paths: string[], options: ReviewOptions) => end(reviewCommand(paths, options, io)))
}

function setting(root: Command, io: Io, end: (status: number) => void): void {
  root
    .command('init [event]')
    .description('write a crosscheck.yaml that says what may stand in it, and a folder for a first event')
    .action((event: string | undefined) => end(initCommand(event ?? 'first-event', io)))
  root
    .command('add <files...>')
    .description('bring reports into the folder of an event; asks on a terminal for what the files do not say')
    .option('--event <name>', 'the event they tell of')
    .option('--outlet <name>', 'who published it')
    .option('--url <url>', 'where')
    .option('--published <date>', 'when (ISO 8601)')
    .option('--title <text>', 'its headline')
    .option('--author <name>', 'who wrote it')
    .option('--config <file>', 'configuration (default: crosscheck.yaml here or in a folder above)')
    .action((files: string[], options: AddOptions) => end(addCommand(files, options, io)))
}

// "--format text --format sarif=crosscheck.sarif"
function format(part: 'findings' | 'claims', usual: string): [string, string, typeof gather] {
  const names = formats.filter(each => each[part] !== undefined).map(({name}) => name)
  return [
    '-f, --format <name[=file]>',
    `${names.join(', ')}; several at once where all but one name a file (default: ${usual})`,
    gather,
  ]
}

function gather(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

function testing(root: Command, io: Io, end: (status: number) => void): void {
  root
    .command('test [files...]')
    .description('run the tests that stand beside rules of your own')
    .option('--config <file>', 'configuration (default: crosscheck.yaml here or in a folder above)')
    .action((files: string[], options: RawOptions) =>
      end(testCommand(files, options.config === undefined ? {} : {config: options.config}, io)),
    )
}

function configured(command: Command): Command {
  return command.option('--config <file>', 'configuration (default: crosscheck.yaml here or in a folder above)')
}

function decisions(root: Command, io: Io, end: (status: number) => void): void {
  deciding(
    root.command('decide <finding> <decision> [paths...]').description('confirm, dismiss or reopen a finding'),
  ).action((name: string, decision: string, paths: string[], options: DecideOptions) =>
    end(decideCommand(name, decision, paths, options, io)),
  )
  deciding(root.command('baseline [paths...]').description('dismiss everything that stands today and is not confirmed'))
    .option('--prune', 'take decisions whose findings are gone out of the file too')
    .action((paths: string[], options: DecideOptions) => end(baselineCommand(paths, options, io)))
}

function deciding(command: Command): Command {
  return reading(command)
    .option('--reason <text>', 'why, for those who read it later')
    .option('--by <name>', 'who decides (default: the user.name of git)')
    .option('--expires <day>', 'the last day it holds (ISO 8601)')
}

function reading(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write the result to a file')
    .option('--published <date>', 'publication date of reports that state none (ISO 8601)')
    .option(
      '--events <mode>',
      'folder: each folder is one event; one: everything is one event; auto: by content (default: folder)',
    )
    .option('--against <folder>', 'trusted reports of the same event: what none of them supports is told')
    .option('--config <file>', 'configuration (default: crosscheck.yaml here or in a folder above)')
    .option('--min-confidence <share>', 'leave out findings less sure than this (0 to 1)')
    .option('--no-cache', 'read every report anew, and keep nothing for the next run')
}
