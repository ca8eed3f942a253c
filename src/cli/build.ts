import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type BuildOptions, type Plugin} from 'esbuild'
import {compileVocabulary} from './compile-vocabulary.ts'
import {compileWords} from './compile-words.ts'

const root = new URL('../../', import.meta.url)

/** Bundles the program with the rules' pages into one file, `dist/crosscheck.js` unless told otherwise, its long lists beside it. */
export async function buildProgram(outfile = path('dist/crosscheck.js')): Promise<void> {
  await bundle('src/cli/crosscheck.ts', outfile, {
    define: {RULE_SPECS: JSON.stringify(ruleSpecs())},
    banner: {js: banner},
  })
  chmodSync(outfile, 0o755)
}

/** Bundles what plugins are made with into one file, `dist/index.js` unless told otherwise. */
export async function buildLibrary(outfile = path('dist/index.js')): Promise<void> {
  await bundle('src/index.ts', outfile, {banner: {js: banner.split('\n').slice(1).join('\n')}})
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
    plugins: [leanTagger, parsedJson(dirname(outfile))],
    ...own,
  })
}

const LONG = 100_000

// JSON starts faster when it is parsed as JSON than as a program, and long JSON when it is no part of the program's text
function parsedJson(folder: string): Plugin {
  return {
    name: 'parsed-json',
    setup: bundler => {
      bundler.onLoad({filter: /\.json$/}, ({path: file}) => {
        const text = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))
        if (text.length < LONG) return {contents: `module.exports = JSON.parse(${JSON.stringify(text)})`, loader: 'js'}
        mkdirSync(folder, {recursive: true})
        writeFileSync(join(folder, basename(file)), text)
        return {contents: `module.exports = parseBeside('./${basename(file)}')`, loader: 'js'}
      })
    },
  }
}

// the tagger copies its dictionary and reads its models of feelings and of names, none of which is needed
const leanTagger: Plugin = {
  name: 'lean-tagger',
  setup: bundler => {
    bundler.onLoad({filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/}, ({path: file}) => ({
      contents: readFileSync(file, 'utf8').replace('JSON.parse(JSON.stringify(originalModel))', 'originalModel'),
    }))
    bundler.onLoad({filter: /eng-sa-model\.json$/}, () => ({contents: '["[0,0,[],{},{},{}]"]', loader: 'json'}))
    bundler.onLoad({filter: /eng-ner-model\.json$/}, () => ({contents: '[]', loader: 'json'}))
  },
}

const banner = [
  '#!/usr/bin/env node',
  "import {readFileSync as readBeside} from 'node:fs'",
  "import {createRequire as requireFrom} from 'node:module'",
  'const require = requireFrom(import.meta.url)',
  "const parseBeside = name => JSON.parse(readBeside(new URL(name, import.meta.url), 'utf8'))",
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
  await buildProgram()
  await buildLibrary()
}
