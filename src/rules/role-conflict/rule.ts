import type {Claim} from '../../claim/index.ts'
import {role, type Role} from '../../kinds/role/index.ts'
import {listed} from '../because.ts'
import {defineRule, spotOf, type Explanation} from '../rule.ts'
import {miscalledIn, type Miscalled} from './miscalled.ts'
import {clashesIn, type Clash} from './posts.ts'

/** One person in two posts that exclude each other, or a known body called what it is not. */
export const roleConflict = defineRule<Clash | Miscalled>({
  name: 'role-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: ({alignment, documents}) => [...clashesIn(alignment.claims), ...miscalledIn([...documents.values()])],
  spots: evidence => (evidence.type === 'miscalled' ? evidence.spots : evidence.claims.map(spotOf)),
  key: evidence =>
    evidence.type === 'miscalled'
      ? [evidence.id, evidence.called.toLowerCase()]
      : [evidence.type, ...new Set(evidence.claims.map(role.show))].sort(),
  confidence,
  grade: ({type}) => (type === 'bodies' ? {severity: 'warning', verdict: 'difference'} : {severity: 'error'}),
  explain: evidence => (evidence.type === 'miscalled' ? explainMiscalled(evidence) : explainClash(evidence)),
})

function confidence(evidence: Clash | Miscalled): number {
  if (evidence.type === 'miscalled') return 0.8
  if (evidence.type === 'bodies') return 0.7
  const {organisation} = evidence.a.value
  return organisation !== undefined && organisation === evidence.b.value.organisation ? 0.9 : 0.8
}

function explainClash({type, claims, a, b}: Clash): Explanation {
  const told = [...new Set(claims.map(({text}) => `“${text}”`))]
  const [x, y] = [postOf(a), postOf(b)]
  return {
    what: `One person is given two ${type === 'posts' ? 'posts' : 'places of work'}: ${listed(told)}.`,
    why:
      type === 'posts'
        ? `Nobody is ${x} and ${y} of one body at one time; both name “${a.value.person.replaceAll('-', ' ')}” and neither says that the post is a former one or held elsewhere.`
        : `Both make one person ${words(a.value.role)}, of two bodies whose names differ in a word: ${words(a.value.organisation ?? '')} and ${words(b.value.organisation ?? '')}; one of them may be a slip.`,
    next: 'Look up the post on the site of the body, as of the day of the report.',
  }
}

function explainMiscalled({name, called, home, sort, id}: Miscalled): Explanation {
  return {
    what: `“${name}” is called “${called}”.`,
    why: `${id.toUpperCase()} is known as the ${words(sort)} of one country, and “${called}” makes it one ${home === 'INT' ? 'of several countries' : 'of another country'}; no body of that sort is named beside it.`,
    next: 'Look up whose body it is, or which body was meant.',
  }
}

function postOf({value}: Claim<Role>): string {
  return words(value.role)
}

function words(id: string): string {
  return id.replaceAll('-', ' ')
}
