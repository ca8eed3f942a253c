import type {Kind} from '../../claim/index.ts'
import type {Rule} from '../../rules/index.ts'
import {extendVocabulary, type Additions, type Vocabulary} from '../../vocabulary/index.ts'
import {additionsSchema} from '../../vocabulary/index.ts'
import {notOneOf} from '../nearest.ts'
import {readYaml, refuseAt} from '../yaml.ts'
import {factId, factRule, parseFact} from './fact-rule.ts'
import {aboutEntry, type About} from './page.ts'
import {questionRule} from './question-rule.ts'
import {
  dayPattern,
  ownRulesSchema,
  type ClaimsWanted,
  type FactEntry,
  type OwnRulesFile,
  type OwnTest,
  type QuestionEntry,
} from './schema.ts'

export type {About} from './page.ts'
export {ownRulesSchema, type OwnTest} from './schema.ts'

/** What a file of rules of one's own comes to. */
export interface OwnRules {
  readonly file: string
  readonly text: string
  readonly additions: Additions
  readonly rules: readonly Rule[]
  /** By name of the rule. */
  readonly about: ReadonlyMap<string, About>
  readonly tests: readonly OwnTest[]
}

/** Reads a file of rules; what no rule can be made of is an UsageError with its place. */
export function readOwnRules(text: string, file: string, kinds: readonly Kind[], taken: readonly string[]): OwnRules {
  const read = readYaml(text, file, ownRulesSchema)
  const refuse = (path: readonly (string | number)[], message: string): never => refuseAt(text, file, path, message)
  const names = kinds.map(({name}) => name)
  for (const part of ['questions', 'facts'] as const)
    read[part].forEach(({claims: {kind}}, i) => {
      if (!names.includes(kind)) refuse([part, i, 'claims', 'kind'], notOneOf('kind', kind, names))
    })
  const wanted = new Map(read.questions.map(({id, claims}) => [id, claims]))
  const rules = [...questionRules(read, wanted, kinds, refuse), ...factRules(read, kinds, refuse)]
  checkNames(
    rules.map(({rule: {name}, path}) => ({name, path})),
    taken,
    refuse,
  )
  return {
    file,
    text,
    additions: read.vocabulary ?? {},
    rules: rules.map(({rule}) => rule),
    about: new Map(
      rules.map(({rule: {name}, entry, path}) => [name, aboutEntry(name, entry, {file, text, path: path.slice(0, 2)})]),
    ),
    tests: read.tests,
  }
}

/** Reads a file of nothing but words and names. */
export function readAdditions(text: string, file: string): Additions {
  return readYaml(text, file, additionsSchema)
}

/** The vocabulary with the words of a file; what does not fit what is there is an UsageError with its place. */
export function withAdditions(
  general: Vocabulary,
  additions: Additions,
  text: string,
  file: string,
  under: readonly string[],
): Vocabulary {
  if (Object.keys(additions).length === 0) return general
  const {vocabulary, problems} = extendVocabulary(general, additions)
  const [problem] = problems
  if (problem) refuseAt(text, file, [...under, ...problem.path], problem.message)
  return vocabulary
}

type Refuse = (path: readonly (string | number)[], message: string) => never
type Placed = {
  readonly rule: Rule
  readonly entry: QuestionEntry | FactEntry
  readonly path: readonly (string | number)[]
}

function questionRules(
  {questions}: OwnRulesFile,
  wanted: ReadonlyMap<string, ClaimsWanted>,
  kinds: readonly Kind[],
  refuse: Refuse,
): Placed[] {
  return questions.map((entry, i) => {
    const {answers} = entry
    const limit =
      typeof answers !== 'object'
        ? undefined
        : 'notBefore' in answers
          ? answers.notBefore
          : 'notAfter' in answers
            ? answers.notAfter
            : undefined
    if (limit !== undefined && !wanted.has(limit) && !dayPattern.safeParse(limit).success)
      refuse(['questions', i, 'answers'], notOneOf('day or question', limit, [...wanted.keys()]))
    return {rule: questionRule(entry, wanted, kinds), entry, path: ['questions', i, 'id']}
  })
}

function factRules({facts}: OwnRulesFile, kinds: readonly Kind[], refuse: Refuse): Placed[] {
  return facts.map((entry, i) => {
    const fact =
      parseFact(entry.fact) ??
      refuse(
        ['facts', i, 'fact'],
        `should be like "crew.size = 7 since 2022-03-18" (found: ${JSON.stringify(entry.fact)})`,
      )
    if (factId(entry, fact) === '') refuse(['facts', i, 'fact'], 'should have a name of letters')
    return {rule: factRule(entry, fact, kinds), entry, path: ['facts', i, 'fact']}
  })
}

function checkNames(
  rules: readonly {readonly name: string; readonly path: readonly (string | number)[]}[],
  taken: readonly string[],
  refuse: Refuse,
): void {
  const seen = new Set(taken)
  for (const {name, path} of rules) {
    if (seen.has(name)) refuse(path, `there is a rule "${name}" already`)
    seen.add(name)
  }
}
