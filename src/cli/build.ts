import {chmodSync, existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'esbuild'
import {compileVocabulary} from './compile-vocabulary.ts'
import {compileWords} from './compile-words.ts'

const root = new URL('../../', import.meta.url)

/** Bundles the program, its vocabulary and the rules' pages into one file, `dist/crosscheck.js` unless told otherwise. */
export async function buildProgram(outfile = path('dist/crosscheck.js')): Promise<void> {
  compileVocabulary()
  compileWords()
  await build({
    entryPoints: [path('src/cli/crosscheck.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [parsedJson],
    define: {RULE_SPECS: JSON.stringify(ruleSpecs())},
    banner: {
      js: "#!/usr/bin/env node\nimport {createRequire as requireFrom} from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
  })
  chmodSync(outfile, 0o755)
}

// a long JSON text starts faster when it is parsed as JSON than as a program
const parsedJson: Plugin = {
  name: 'parsed-json',
  setup: bundler => {
    bundler.onLoad({filter: /\.json$/}, ({path: file}) => {
      const text = JSON.stringify(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
      return {contents: `module.exports = JSON.parse(${text})`, loader: 'js'}
    })
  },
}

function ruleSpecs(): Record<string, string> {
  const folder = path('src/rules')
  const names = readdirSync(folder).filter(name => existsSync(`${folder}/${name}/spec.md`))
  return Object.fromEntries(names.map(name => [name, readFileSync(`${folder}/${name}/spec.md`, 'utf8')]))
}

function path(name: string): string {
  return fileURLToPath(new URL(name, root))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProgram()
