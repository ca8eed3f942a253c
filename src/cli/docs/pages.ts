import {readFileSync} from 'node:fs'
import type {Corpus} from '../../claim/index.ts'
import {formats} from '../../formats/index.ts'
import {kinds} from '../../kinds/index.ts'
import {rules} from '../../rules/index.ts'
import type {Io} from '../io.ts'
import type {Parts} from '../parts.ts'
import {program} from '../program.ts'
import {run} from '../run.ts'
import {gistOf} from '../specs.ts'
import {commandsPage} from './commands-page.ts'
import {formatPage} from './format-page.ts'
import {kindPage} from './kind-page.ts'
import {rulePage} from './rule-page.ts'
import {settingsPage} from './settings-page.ts'

const src = new URL('../../', import.meta.url)

/** Every page by its path in `src/`; the samples of formats are made in the folder that `io` stands in, of the reports in it. */
export async function pages(parts: Parts, io: Io): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>([['README.md', index()]])
  for (const rule of rules) made.set(`rules/${rule.name}/README.md`, rulePage(rule, parts))
  for (const kind of kinds)
    made.set(`kinds/${kind.name}/README.md`, kindPage(kind, about('kinds', kind.name), await corpusOf(kind.name)))
  for (const format of formats)
    if (format.findings)
      made.set(
        `formats/${format.name}/README.md`,
        formatPage(format, about('formats', format.name), args => printed(args, io)),
      )
  made.set('cli/README.md', commandsPage(program(io, () => undefined)))
  made.set('config/README.md', settingsPage())
  return made
}

function index(): string {
  const list = (folder: string, names: readonly string[], say: (name: string) => string): string[] => [
    ...[...names].sort().map(name => `- [${name}](${folder}/${name}/README.md): ${say(name)}`),
    '',
  ]
  const names = (parts: readonly {readonly name: string}[]): string[] => parts.map(({name}) => name)
  return [
    '# Pages',
    '',
    'Made by `npm run docs` from the rules’ specs, the kinds’ corpora, the schemas and what the program prints.',
    '',
    '- [Commands](cli/README.md)',
    '- [Configuration](config/README.md)',
    '',
    '## Rules: what is found',
    '',
    ...list('rules', names(rules), gistOf),
    '## Kinds: what is read',
    '',
    ...list('kinds', names(kinds), name => about('kinds', name)),
    '## Formats: how it is printed',
    '',
    ...list('formats', names(formats), name => about('formats', name)),
  ].join('\n')
}

/** What is written above the part itself, in the file that makes it. */
function about(folder: string, name: string): string {
  const text = readFileSync(new URL(`${folder}/${name}/index.ts`, src), 'utf8')
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const above = text.slice(0, text.search(new RegExp(`^export const ${camel}\\b`, 'm')))
  if (!above.includes('/**')) throw new Error(`${folder}/${name}/index.ts does not say above ${camel} what it is for`)
  const comment = above.slice(above.lastIndexOf('/**') + 3, above.lastIndexOf('*/'))
  return comment.replace(/\s*\n \* ?/g, ' ').trim()
}

async function corpusOf(kind: string): Promise<Corpus<unknown>> {
  const module = (await import(new URL(`kinds/${kind}/corpus.ts`, src).href)) as {readonly corpus: Corpus<unknown>}
  return module.corpus
}

function printed(args: readonly string[], io: Io): string {
  const out: string[] = []
  const status = run(args, {...io, out: text => out.push(text)})
  if (status === 2) throw new Error(`crosscheck ${args.join(' ')} could not run`)
  return out.join('')
}
