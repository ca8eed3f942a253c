import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {compile, files} from '../vocabulary/compile.ts'
import {compileWords} from './compile-words.ts'

const folder = new URL('../vocabulary/', import.meta.url)

/** Checks `src/vocabulary/data/*.yaml` and writes them as one JSON file, which the program is built with. */
export function compileVocabulary(): void {
  const texts = new Map(
    files
      .map(name => [name, new URL(`data/${name}`, folder)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([name, file]) => [name, readFileSync(file, 'utf8')]),
  )
  const target = fileURLToPath(new URL('compiled.json', folder))
  writeFileSync(`${target}.${process.pid}`, JSON.stringify(compile(texts)))
  renameSync(`${target}.${process.pid}`, target)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  compileVocabulary()
  compileWords()
}
