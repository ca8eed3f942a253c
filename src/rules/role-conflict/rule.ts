import type {Claim} from '../../claim/index.ts'
import {role, type Role} from '../../kinds/role/index.ts'
import {listed} from '../because.ts'
import {defineRule, spotOf, type Explanation} from '../rule.ts'
import {describedIn, type Described} from './descriptions.ts'
import {holdersIn} from './holders.ts'
import {miscalledIn, type Miscalled} from './miscalled.ts'
import {portfoliosIn} from './portfolios.ts'
import {clashesIn, type Clash} from './posts.ts'

type Evidence = Clash | Miscalled | Described

/** One person in two posts that exclude each other, or a known body called what it is not. */
export const roleConflict = defineRule<Evidence>({
  name: 'role-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: ({alignment, documents}) => {
    const clashes = clashesIn(alignment.claims)
    const all = [...documents.values()]
    return [
      ...clashes,
      ...miscalledIn(all),
      ...describedIn(all),
      ...holdersIn(alignment.claims, documents),
      ...portfoliosIn(alignment.claims, documents),
    ]
  },
  spots: evidence => ('spots' in evidence ? evidence.spots : evidence.claims.map(spotOf)),
  key: evidence => {
    if (evidence.type === 'miscalled') return [evidence.id, evidence.called.toLowerCase()]
    if ('told' in evidence) return [evidence.type, ...evidence.told].sort()
    return [evidence.type, ...new Set(evidence.claims.map(role.show))].sort()
  },
  confidence,
  grade: ({type}) => {
    if (type === 'bodies') return {severity: 'warning', verdict: 'difference'}
    return {severity: type === 'office' || type === 'miscalled' || type === 'posts' ? 'error' : 'warning'}
  },
  explain: evidence => {
    if (evidence.type === 'miscalled') return explainMiscalled(evidence)
    return 'told' in evidence ? explainDescribed(evidence) : explainClash(evidence)
  },
})

function confidence(evidence: Evidence): number {
  if (evidence.type === 'miscalled') return 0.8
  if ('told' in evidence) return evidence.type === 'office' ? 0.8 : 0.75
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

function explainDescribed({type, name, told}: Described): Explanation {
  if (type === 'holders')
    return {
      what: `Two people are called ${name}: ${listed(told.map(each => `“${each}”`))}.`,
      why: 'There is one of that post at a time; neither report says that one of them held it before or holds it elsewhere.',
      next: 'Look up who holds the post, as of the day of the report.',
    }
  return {
    what: `${name} is told to be two things: ${listed(told.map(each => `“${each}”`))}.`,
    why:
      type === 'office'
        ? 'One makes the person the head of an office and the other one who works in it.'
        : type === 'rank'
          ? 'Both name one field of work, and two ranks in it.'
          : 'They are the ministers of two fields that seldom go together, neither report gives both, and none says that one of them is a former post.',
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
