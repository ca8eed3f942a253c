import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Kind} from '../claim/index.ts'
import {severities, UsageError, type Settings} from '../config/index.ts'
import type {Format} from '../formats/index.ts'
import type {Material, Rule} from '../rules/index.ts'
import {pluginModule, type PluginModule} from './plugin-module.ts'

/** What modules named in the configuration add to the program. */
export interface Plugins {
  readonly kinds: readonly Kind[]
  readonly rules: readonly Rule[]
  readonly formats: readonly Format[]
  /** What went wrong in them so far, a line each. */
  readonly failures: () => readonly string[]
  /** What they were loaded from. */
  readonly files: readonly string[]
}

type Fail = (part: string, cause: unknown) => void

/** Loads the modules that a configuration names, by a path from its folder or by the name of a package. One that throws is told, and the others are used. */
export function loadPlugins(base: string, {plugins = []}: Settings): Plugins {
  const failures = new Set<string>()
  const loaded = plugins.map(name => {
    const fail: Fail = (part, cause) =>
      failures.add(`plugin ${name}: ${part} failed: ${cause instanceof Error ? cause.message : String(cause)}`)
    const module = load(base, name, fail)
    return {...partsOf(name, module.exports, fail), files: module.files}
  })
  return {
    kinds: loaded.flatMap(({kinds}) => kinds),
    rules: loaded.flatMap(({rules}) => rules),
    formats: loaded.flatMap(({formats}) => formats),
    failures: () => [...failures],
    files: loaded.flatMap(({files}) => files),
  }
}

interface Loaded {
  readonly exports: unknown
  readonly files: readonly string[]
}

function load(base: string, name: string, fail: Fail): Loaded {
  const file = /^\.{0,2}\//.test(name) ? resolve(base, name) : name
  if (file !== name && !existsSync(file)) throw new UsageError(`no such plugin: ${name}`, {file: 'crosscheck.yaml'})
  const found: {module?: PluginModule} = {}
  const exports = attempt(() => (found.module = pluginModule(base, file)).exports(), {}, 'loading', fail)
  return {exports, files: found.module?.files() ?? []}
}

type Parts = Omit<Plugins, 'failures' | 'files'>

function partsOf(name: string, module: unknown, fail: Fail): Parts {
  const own = partIn(module, 'plugin') ?? partIn(module, 'default') ?? module
  const listed = <T>(key: string, is: (part: unknown) => part is T): T[] => {
    const list: unknown = partIn(own, key) ?? []
    if (Array.isArray(list) && list.every(is)) return list
    fail(`its list of ${key}`, 'it is not made by the functions of the package')
    return []
  }
  return {
    kinds: listed('kinds', isKind).map(kind => carefulKind(kind, fail)),
    rules: listed('rules', isRule).map(rule => carefulRule(rule, fail)),
    formats: listed('formats', isFormat).map(format => carefulFormat(format, name)),
  }
}

function partIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (Object.getOwnPropertyDescriptor(value, key)?.value as unknown)
    : undefined
}

function has(value: unknown, functions: readonly string[]): boolean {
  return typeof partIn(value, 'name') === 'string' && functions.every(key => typeof partIn(value, key) === 'function')
}

function isKind(value: unknown): value is Kind {
  return has(value, ['extract', 'relate', 'show', 'keys'])
}

function isRule(value: unknown): value is Rule {
  const [severity, scope] = [partIn(value, 'severity'), partIn(value, 'scope')]
  return (
    has(value, ['find']) && severities.some(each => each === severity) && (scope === 'internal' || scope === 'cross')
  )
}

function isFormat(value: unknown): value is Format {
  return has(value, ['findings']) || has(value, ['claims'])
}

function attempt<T>(act: () => T, otherwise: T, part: string, fail: Fail): T {
  try {
    return act()
  } catch (cause) {
    fail(part, cause)
    return otherwise
  }
}

function carefulKind(kind: Kind, fail: Fail): Kind {
  const part = `kind ${kind.name}`
  const {match} = kind
  return {
    ...kind,
    extract: document => attempt(() => kind.extract(document), {claims: [], unread: []}, part, fail),
    relate: (a, b) => attempt(() => kind.relate(a, b), 'incomparable', part, fail),
    show: claim => attempt(() => kind.show(claim), claim.text, part, fail),
    keys: claim => attempt(() => kind.keys(claim), [], part, fail),
    ...(match ? {match: (a, b) => attempt(() => match(a, b), 0, part, fail)} : {}),
  }
}

function carefulRule(rule: Rule, fail: Fail): Rule {
  const find = (material: Material): ReturnType<Rule['find']> => {
    const drafts = rule.find(material)
    for (const {spots} of drafts)
      if (spots.length === 0 || !spots.every(({source}) => material.documents.has(source)))
        throw new Error('a finding has no place in a report')
    return drafts.map(draft => ({...draft, rule: rule.name, own: true as const}))
  }
  return {...rule, find: material => attempt(() => find(material), [], `rule ${rule.name}`, fail)}
}

// what a format prints cannot be done without
function carefulFormat(format: Format, plugin: string): Format {
  const careful =
    <A extends readonly unknown[]>(print: (...args: A) => string) =>
    (...args: A): string => {
      try {
        return print(...args)
      } catch (cause) {
        throw new UsageError(
          `plugin ${plugin}: format ${format.name} failed: ${cause instanceof Error ? cause.message : String(cause)}`,
        )
      }
    }
  return {
    name: format.name,
    ...(format.findings ? {findings: careful(format.findings)} : {}),
    ...(format.claims ? {claims: careful(format.claims)} : {}),
  }
}
