import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type BuildOptions, type Plugin} from 'esbuild'
import {buildPage} from './build-page.ts'
import {tablesOf, type TaggerModel} from './bundle/lean-tagger.ts'
import {compileVocabulary} from './compile-vocabulary.ts'
import {compileWords} from './compile-words.ts'

const root = new URL('../../', import.meta.url)

/**
 * Bundles the program with the rules' pages into `program.cjs`, its long lists and its compiled form beside it, and what starts
 * it into `crosscheck.js`; in `dist/`, unless told otherwise.
 */
export async function buildProgram(folder = path('dist')): Promise<void> {
  mkdirSync(folder, {recursive: true})
  await bundle('src/cli/crosscheck.ts', join(folder, 'program.cjs'), {
    define: {RULE_SPECS: 'specsBeside', BUILD_ID: JSON.stringify(NO_ID), 'import.meta.url': 'fileAddress'},
    format: 'cjs',
    banner: {js: `const fileAddress = require('node:url').pathToFileURL(programFile)\n${beside}`},
  })
  await bundle('src/cli/read-pdf.ts', join(folder, 'read-pdf.js'), {})
  writeFileSync(join(folder, 'specs.json'), plain(JSON.stringify(ruleSpecs())))
  const program = join(folder, 'program.cjs')
  const text = plain(readFileSync(program, 'utf8'))
  writeFileSync(program, text)
  writeFileSync(program, text.replaceAll(NO_ID, idOf(folder)))
  const starter = join(folder, 'crosscheck.js')
  await bundle('src/cli/start.ts', starter, {banner: {js: '#!/usr/bin/env node'}})
  chmodSync(starter, 0o755)
  await keepCompiled(folder)
}

const NO_ID = 'build-without-id'

/** Made of all that the program is made of: what is kept from one run to the next holds for one build. */
function idOf(folder: string): string {
  const id = createHash('sha256')
  const files = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isFile())
  for (const name of files.map(file => file.name).sort())
    id.update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)))
  return id.digest('hex').slice(0, 32)
}

/** Bundles what plugins are made with into `index.js`; in `dist/`, unless told otherwise. */
export async function buildLibrary(folder = path('dist')): Promise<void> {
  await bundle('src/index.ts', join(folder, 'index.js'), {banner: {js: libraryBanner}})
}

async function bundle(entry: string, outfile: string, own: BuildOptions): Promise<void> {
  compileVocabulary()
  compileWords()
  await build({
    entryPoints: [path(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [oneLanguage, leanTagger(dirname(outfile)), parsedJson(dirname(outfile))],
    ...own,
  })
}

// what V8 compiles in a run over the reports in sources/ is what most runs need
async function keepCompiled(folder: string): Promise<void> {
  const keeper = join(folder, 'keep-compiled.js')
  await bundle('src/cli/bundle/keep-compiled.ts', keeper, {})
  const {status, stderr} = spawnSync(
    process.execPath,
    [keeper, 'check', path('sources'), '--events', 'folder', '--fail-on', 'never', '--no-cache'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  rmSync(keeper)
  if (status !== 0) throw new Error(`the built program does not run: ${stderr}`)
}

const LONG = 100_000

// JSON starts faster when it is parsed as JSON than as a program, and long JSON when it is no part of the program's text
function parsedJson(folder: string): Plugin {
  return {
    name: 'parsed-json',
    setup: bundler => {
      bundler.onLoad({filter: /\.json$/}, ({path: file}) => {
        const value = JSON.parse(readFileSync(file, 'utf8')) as unknown
        const text = plain(JSON.stringify(value))
        if (basename(file) === 'words.json') return {contents: textsBeside(folder, value), loader: 'js'}
        if (text.length < LONG) return {contents: `module.exports = JSON.parse(${JSON.stringify(text)})`, loader: 'js'}
        writeFileSync(join(folder, basename(file)), text)
        return {contents: parsedWhenAsked(basename(file), value), loader: 'js'}
      })
    },
  }
}

/** A list, or an object that is read when one of its properties is asked for. */
function parsedWhenAsked(name: string, value: unknown): string {
  const parse = `parseBeside('./${name}')`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `module.exports = ${parse}`
  const keys = Object.keys(value).map(key => JSON.stringify(key))
  return `let kept; module.exports = {${keys.map(key => `get ${key}() { return (kept ??= ${parse})[${key}] }`).join()}}`
}

/** Long texts, each read when it is asked for. */
function textsBeside(folder: string, texts: unknown): string {
  const getters = Object.entries(texts as Readonly<Record<string, string>>).map(([name, text]) => {
    writeFileSync(join(folder, `words.${name}`), text)
    return `get ${name}() { return kept.${name} ??= textBeside('./words.${name}') }`
  })
  return `const kept = {}; module.exports = {${getters.join()}}`
}

/** JSON, or a program, in ASCII alone, which is read without being decoded; what is needlessly escaped (`/\–/`) is escaped once. */
function plain(text: string): string {
  return text.replace(/(\\*)([\u0080-\uffff])/g, (_, before: string, unit: string) => {
    const kept = before.length % 2 === 0 ? before : before.slice(1)
    return `${kept}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

// messages in fifty languages
const oneLanguage: Plugin = {
  name: 'one-language',
  setup: bundler => {
    bundler.onLoad({filter: /zod.v4.locales.index\.js$/}, () => ({contents: "export {default as en} from './en.js'"}))
  },
}

// the tagger copies its dictionary and reads its models of feelings and of names, none of which is needed
function leanTagger(folder: string): Plugin {
  return {
    name: 'lean-tagger',
    setup: bundler => {
      bundler.onLoad({filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/}, () => ({
        contents: `import {readModel} from ${JSON.stringify(path('src/cli/bundle/lean-tagger.ts'))}
          module.exports = () => readModel(parseBeside('./tagger.json'), table => numbersBeside('./tagger.' + table))`,
        resolveDir: path('src/cli/bundle'),
      }))
      bundler.onLoad({filter: /eng-sa-model\.json$/}, () => ({contents: '["[0,0,[],{},{},{}]"]', loader: 'json'}))
      bundler.onLoad({filter: /eng-ner-model\.json$/}, () => ({contents: '[]', loader: 'json'}))
      bundler.onEnd(({errors}) => {
        if (errors.length === 0) writeTagger(folder)
      })
    },
  }
}

function writeTagger(folder: string): void {
  const file = path('node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json')
  const model = JSON.parse(readFileSync(file, 'utf8')) as TaggerModel
  for (const [table, bytes] of Object.entries(tablesOf(model))) writeFileSync(join(folder, `tagger.${table}`), bytes)
  writeFileSync(join(folder, 'tagger.json'), plain(JSON.stringify({...model, lexicon: '', xpansions: ''})))
}

const beside = [
  "const {readFileSync: readBeside} = require('node:fs')",
  "const textBeside = name => readBeside(new URL(name, fileAddress), 'latin1')",
  'const parseBeside = name => JSON.parse(textBeside(name))',
  "const specsBeside = () => parseBeside('./specs.json')",
  'const numbersBeside = name => new Uint32Array(new Uint8Array(readBeside(new URL(name, fileAddress))).buffer)',
].join('\n')

const libraryBanner = [
  "import {createRequire as requireFrom} from 'node:module'",
  'const require = requireFrom(import.meta.url)',
  'const fileAddress = import.meta.url',
  beside,
].join('\n')

function ruleSpecs(): Record<string, string> {
  const folder = path('src/rules')
  const names = readdirSync(folder).filter(name => existsSync(`${folder}/${name}/spec.md`))
  return Object.fromEntries(names.map(name => [name, readFileSync(`${folder}/${name}/spec.md`, 'utf8')]))
}

function path(name: string): string {
  return fileURLToPath(new URL(name, root))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(path('dist'), {recursive: true, force: true})
  await buildProgram()
  await buildLibrary()
  await buildPage()
}
