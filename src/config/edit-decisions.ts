import {isMap, isNode, isScalar, parseDocument, stringify, type Pair, type YAMLMap} from 'yaml'
import type {Decision, DecisionChanges} from './decisions.ts'

const HEAD = '# What was decided about findings, by fingerprint. `crosscheck decide` writes here, and so may you.\n'

/** The text of a file of decisions with changes made: what is not changed stays to the byte, comments too. */
export function editDecisions(text: string, changes: DecisionChanges): string {
  const {contents} = parseDocument(text, {schema: 'failsafe', logLevel: 'silent'})
  if (!isMap(contents)) return added(text.trim() === '' ? HEAD : text, changes)
  const block = contents.flow ? inBlock(text, contents) : text
  const map = contents.flow ? parseDocument(block, {schema: 'failsafe', logLevel: 'silent'}).contents : contents
  return isMap(map) ? edited(block, map, changes) : added(block, changes)
}

/** The key of an entry as it is written: one of digits alone is a number to YAML. */
export function keyOf({key}: Pair<unknown, unknown>): string | undefined {
  return isScalar(key) ? (key.source ?? String(key.value)) : undefined
}

// a list between braces, written as one entry a line
function inBlock(text: string, map: YAMLMap.Parsed): string {
  return text.slice(0, map.range[0]) + stringify(map.toJSON()).replace(/^\{\}\n$/, '') + text.slice(map.range[1])
}

function edited(text: string, map: YAMLMap.Parsed, changes: DecisionChanges): string {
  const entries = new Map(map.items.map(pair => [keyOf(pair), extentOf(text, pair)]))
  const old = [...changes]
    .flatMap(([id, decided]) => {
      const extent = entries.get(id)
      return extent ? [{...extent, words: decided ? written(id, decided) : ''}] : []
    })
    .sort((a, b) => b.start - a.start)
  const kept = old.reduce((before, {start, end, words}) => before.slice(0, start) + words + before.slice(end), text)
  return added(kept, new Map([...changes].filter(([id]) => !entries.has(id))))
}

function extentOf(text: string, {key, value}: Pair<unknown, unknown>): {start: number; end: number} {
  const start = (isNode(key) && key.range?.[0]) || 0
  const last = (isNode(value) && value.range?.[1]) || start
  const line = text.indexOf('\n', Math.max(start, last - 1))
  return {start, end: line < 0 ? text.length : line + 1}
}

function added(text: string, changes: DecisionChanges): string {
  const fresh = [...changes].flatMap(([id, decided]) => (decided ? [written(id, decided)] : []))
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return fresh.length === 0 ? text : text + gap + fresh.join('')
}

function written(id: string, decided: Decision): string {
  return stringify({[id]: decided}, {lineWidth: 0})
}
