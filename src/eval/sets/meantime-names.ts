import {read} from '../../reading/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {f1, type EvalSet, type Outcome} from '../set.ts'
import {toSource} from '../sources.ts'
import {overlap} from '../spans.ts'
import {articles, isAnnotated, type Article} from './meantime.ts'

const TYPES: Readonly<Record<string, readonly string[]>> = {
  PER: ['person'],
  ORG: ['organisation', 'outlet', 'group'],
  LOC: ['place'],
}

/** Names of people, bodies and places in news. A name is right where it overlaps one that is annotated with its type. */
export const meantimeNames: EvalSet = {
  name: 'meantime-names',
  about: 'names of people, bodies and places in the same articles',
  cases: world => articles(world).map(article => ({id: article.id, judge: () => judge(article)})),
}

function judge({text, mentions, id}: Article): Outcome {
  const annotated = isAnnotated(text)
  const source = toSource(text, id)
  const entities = mentions.filter(each => each.tag === 'ENTITY_MENTION' && annotated(each))
  const wanted = entities.filter(each => each.syntactic_type === 'NAM' && TYPES[each.ent_type ?? ''])
  const names = source ? read(source, vocabulary).names.filter(annotated) : []
  const found = names.filter(({type}) => type !== 'thing' && type !== 'group')
  const hit = wanted.filter(want => names.some(name => overlap(want, name) && isType(want.ent_type, name.type)))
  const wrong = found.filter(
    name =>
      !entities.some(each => overlap(each, name) && (!TYPES[each.ent_type ?? ''] || isType(each.ent_type, name.type))),
  )
  return {
    scores: [f1('names', {hits: hit.length, missed: wanted.length - hit.length, wrong: wrong.length})],
    misses: [
      ...wanted
        .filter(each => !hit.includes(each))
        .map(each => `not read as ${each.ent_type}: ${text.slice(each.start, each.end)}`),
      ...wrong.map(name => `no ${name.type}: ${name.text}`),
    ],
  }
}

function isType(wanted: string | null | undefined, type: string): boolean {
  return TYPES[wanted ?? '']?.includes(type) ?? false
}
