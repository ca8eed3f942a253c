import {describe, expect, test} from 'vitest'
import type {Claim, Relation, Scope} from '../../claim/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {action, ladderOf, rankOf, stepOf, type Action} from './index.ts'

const DONE = {polarity: '+', modality: 'done'} as const

function claim(value: Pick<Action, 'action'> & Partial<Action>, groups: readonly string[] = []): Claim<Action> {
  const scope = groups.map((id): Scope => ({type: 'group', id, text: id, start: 0, end: 1}))
  return {
    kind: 'action',
    source: 'a',
    start: 0,
    end: 1,
    text: 'x',
    value: {...DONE, ...value},
    via: 'verb',
    block: 'body',
    frame: {sentence: 0, scope, standing: 'done', negated: false},
  }
}

describe('two actions', () => {
  test.each<[Relation, Partial<Action> & Pick<Action, 'action'>, Partial<Action> & Pick<Action, 'action'>]>([
    ['same', {action: 'cooperation/suspend'}, {action: 'cooperation/suspend'}],
    ['compatible', {action: 'cooperation/suspend'}, {action: 'cooperation/suspend', modality: 'planned'}],
    ['compatible', {action: 'cooperation/suspend'}, {action: 'cooperation/suspend', modality: 'decided'}],
    ['compatible', {action: 'treaty/sign', modality: 'asked'}, {action: 'treaty/sign', modality: 'decided'}],
    ['conflict', {action: 'cooperation/suspend'}, {action: 'cooperation/suspend', polarity: '-'}],
    ['conflict', {action: 'cooperation/suspend'}, {action: 'cooperation/suspend', modality: 'denied'}],
    ['compatible', {action: 'treaty/sign', modality: 'possible'}, {action: 'treaty/sign', polarity: '-'}],
    ['conflict', {action: 'cooperation/suspend'}, {action: 'cooperation/end'}],
    ['conflict', {action: 'cooperation/end'}, {action: 'cooperation/leave'}],
    ['conflict', {action: 'trial/convict'}, {action: 'trial/acquit'}],
    ['conflict', {action: 'bombing/explode'}, {action: 'bombing/defuse'}],
    ['update', {action: 'treaty/agree'}, {action: 'treaty/sign'}],
    ['update', {action: 'cooperation/announce'}, {action: 'cooperation/begin'}],
    ['update', {action: 'law/propose'}, {action: 'law/pass'}],
    ['compatible', {action: 'cooperation/suspend', modality: 'possible'}, {action: 'cooperation/end'}],
    ['incomparable', {action: 'cooperation/suspend'}, {action: 'treaty/suspend'}],
  ])('%s: %o, %o', (relation, a, b) => {
    expect(action.relate(claim(a), claim(b))).toBe(relation)
    expect(action.relate(claim(b), claim(a))).toBe(relation)
  })

  test('match by actor, object and counterparty', () => {
    const russia = claim({action: 'cooperation/suspend', actor: 'russia', object: 'cooperation'}, ['nasa'])
    const agency = claim({action: 'cooperation/end', actor: 'roscosmos', object: 'partnership'}, ['nasa', 'esa'])
    const other = claim({action: 'cooperation/suspend', actor: 'japan', object: 'cooperation'}, ['nasa'])
    const treaty = claim({action: 'treaty/suspend', actor: 'russia', object: 'treaty'})
    expect(action.match?.(russia, russia)).toBe(1)
    expect(action.match?.(russia, agency)).toBeGreaterThan(0.5)
    expect(action.match?.(russia, other)).toBe(0)
    expect(action.match?.(russia, treaty)).toBe(0)
    expect(action.keys(russia).some(key => action.keys(agency).includes(key))).toBe(true)
  })

  test('match of one who died with one who was killed', () => {
    const died = claim({action: 'casualty/killed', actor: 'danu-orvik'})
    const killed = claim({action: 'casualty/killed', actor: 'gunman', object: 'danu-orvik'})
    const somebody = claim({action: 'casualty/killed', object: 'mara-tolvik'})
    expect(action.match?.(died, killed)).toBeGreaterThan(0.5)
    expect(action.match?.(died, somebody)).toBe(0)
  })

  test('ladder, step and rank', () => {
    expect(ladderOf('cooperation/suspend')).toBe('cooperation')
    expect(stepOf('cooperation/threaten-end')).toBe('threaten-end')
    expect(rankOf(vocabulary, 'treaty/sign')).toBeGreaterThan(rankOf(vocabulary, 'treaty/agree') ?? Infinity)
    expect(rankOf(vocabulary, 'treaty/none')).toBeUndefined()
  })
})
