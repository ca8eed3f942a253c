import {existsSync, readdirSync, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {readText} from '../archive/index.ts'
import type {Kind} from '../claim/index.ts'
import {readAdditions, readOwnRules, UsageError, withAdditions, type OwnRules, type Settings} from '../config/index.ts'
import {vocabulary as general, type Additions, type Vocabulary} from '../vocabulary/index.ts'

/** What a configuration adds to the program in YAML. */
export interface OwnParts {
  readonly vocabulary: Vocabulary
  /** What its words are made of, besides the program's own. */
  readonly additions: readonly Additions[]
  readonly files: readonly OwnRules[]
}

/** Reads the files of words and of rules that a configuration names; paths start from its folder. */
export function readOwnParts(
  base: string,
  {vocabulary = [], ownRules = []}: Settings,
  kinds: readonly Kind[],
  taken: readonly string[],
): OwnParts {
  const own: {vocabulary: Vocabulary; additions: Additions[]; files: OwnRules[]} = {
    vocabulary: general,
    additions: [],
    files: [],
  }
  for (const [file, shown] of filesAt(base, vocabulary)) {
    const text = readText(file, shown)
    const additions = readAdditions(text, shown)
    own.vocabulary = withAdditions(own.vocabulary, additions, text, shown, [])
    own.additions.push(additions)
  }
  const names = [...taken]
  for (const [file, shown] of filesAt(base, ownRules)) {
    const text = readText(file, shown)
    const read = readOwnRules(text, shown, kinds, names)
    own.vocabulary = withAdditions(own.vocabulary, read.additions, text, shown, ['vocabulary'])
    own.additions.push(read.additions)
    own.files.push(read)
    names.push(...read.rules.map(({name}) => name))
  }
  return own
}

function filesAt(base: string, paths: readonly string[]): [string, string][] {
  return paths.flatMap(path => {
    const at = resolve(base, path)
    if (!existsSync(at)) throw new UsageError(`no such file or folder: ${path}`, {file: 'crosscheck.yaml'})
    const files = statSync(at).isDirectory()
      ? readdirSync(at)
          .filter(name => /\.ya?ml$/i.test(name))
          .sort()
          .map(name => join(at, name))
      : [at]
    return files.map((file): [string, string] => [file, relative(base, file).split(sep).join('/')])
  })
}
