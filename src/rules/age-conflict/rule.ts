import type {Claim} from '../../claim/index.ts'
import {listed} from '../because.ts'
import {fullest} from '../one-bearer.ts'
import {defineRule, spotOf, type Explanation} from '../rule.ts'
import {clashingAges, type Clash} from './clashes.ts'
import {misbirths, type Misbirth} from './misbirths.ts'

type Evidence = Clash | Misbirth

/** One person with two ages, or with an age that a birth does not give. */
export const ageConflict = defineRule<Evidence>({
  name: 'age-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => [...clashingAges(material), ...misbirths(material)],
  spots: evidence => claimsOf(evidence).map(spotOf),
  compared: claimsOf,
  key: evidence => [fullest(people(evidence)).id, ...new Set(claimsOf(evidence).map(({text}) => text.toLowerCase()))],
  confidence: ({sure}) => (sure ? 0.75 : 0.65),
  grade: ({sure}) => ({severity: sure ? 'error' : 'warning'}),
  explain: evidence => ('born' in evidence ? ofBirth(evidence) : ofAges(evidence)),
})

function claimsOf(evidence: Evidence): readonly Claim[] {
  return 'born' in evidence ? [evidence.aged.claim, evidence.born.claim] : evidence.ages.map(({claim}) => claim)
}

function people(evidence: Evidence): readonly Clash['ages'][number]['person'][] {
  return 'born' in evidence ? [evidence.aged.person] : evidence.ages.map(({person}) => person)
}

function ofAges({ages}: Clash): Explanation {
  const years = [...new Set(ages.map(({years: each}) => String(each)))]
  return {
    what: `${fullest(ages.map(({person}) => person)).name} is ${listed(years)} years old.`,
    why: 'All of the ages are told of one person, as of the days on which the reports appear, and nobody has two.',
    next: 'Look up the age, and whether two people of one name are meant.',
  }
}

function ofBirth({aged, born, youngest, oldest, then}: Misbirth): Explanation {
  const years = youngest === oldest ? String(youngest) : `${String(youngest)} or ${String(oldest)}`
  return {
    what: `${aged.person.name} is told to be “${aged.claim.text}” and to have been born in “${born.claim.text}”.`,
    why: `Who was born then is ${years} years old ${then === undefined ? 'when the report appears' : `in ${String(then)}`}, not ${String(aged.years)}.`,
    next: 'Look up the year of birth and the age.',
  }
}
