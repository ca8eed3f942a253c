import {rarityOf} from '../../vocabulary/index.ts'
import {anyOf, words} from './family.ts'

/** Nouns that are counted, make a plural of their own and are no verbs, no adjectives and no names of groups. */
const counted = words(
  `problem thing person member country city player victim soldier officer worker student teacher driver minister president
  leader lawyer hostage passenger resident citizen neighbour neighbor politician senator journalist reporter spokesman
  spokeswoman fireman policeman engineer doctor scientist researcher analyst investor customer employee employer manager
  director owner tenant farmer fisherman sailor pirate gunman attacker bomber prisoner inmate detective investigator
  prosecutor juror defendant candidate voter lawmaker diplomat ambassador refugee migrant immigrant tourist visitor child
  woman boy girl brother sister daughter son husband wife mother teenager actor actress singer musician artist writer
  scholar astronaut building hospital church university college hotel restaurant village town island region district
  province county mountain tunnel street avenue vehicle car lorry boat airport airplane aeroplane helicopter satellite
  missile bullet pistol rifle weapon explosion earthquake hurricane tornado injury method idea opinion decision agreement
  treaty statement meeting allegation accusation lawsuit verdict election article newspaper magazine website device laptop
  computer smartphone browser product component vulnerability animal elephant bird horse century occasion incident
  accident event situation possibility opportunity difficulty`,
)

export const singularNoun = anyOf(counted)
export const pluralNoun = anyOf(counted.map(pluralOf))
const plurals: ReadonlySet<string> = new Set(counted.map(pluralOf))

function pluralOf(word: string): string {
  if (word === 'child') return 'children'
  if (word === 'wife') return 'wives'
  if (/man$/.test(word)) return word.replace(/an$/, 'en')
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies')
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

const notPlural = new Set(
  words(
    `news series means species headquarters barracks gallows works crossroads lens gas chaos cosmos pathos corps measles
    diabetes rabies chess thanks sports customs amends odds innings times perhaps always sometimes besides afterwards
    towards indoors outdoors overseas upstairs downstairs whereas as is was has does this thus yes us its his hers ours
    yours theirs press access goods arms sales games savings communications appeals women humans athletics shambles
    sweepstakes biceps forceps rapids links dues mess does lots bits loads tens summons blues billiards darts kudos ethos rhinoceros asbestos molasses whereabouts
    clothes bellows mews mumps herpes innings winnings ones`,
  ),
)

/** Whether a word in lower case is the plural of a known noun, by its ending: "boats", not "news", "crisis", "virus", "politics". */
export function isPlural(word: string): boolean {
  if (plurals.has(word)) return true
  if (!/^[a-z]{3,}s$/.test(word) || /(?:[suia]|ic|work)s$/.test(word) || notPlural.has(word)) return false
  const stems = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].filter(stem => stem !== word)
  return stems.some(stem => rarityOf(stem) !== undefined)
}

/** What may follow a noun that ends its phrase. */
export const phraseEnd =
  '(?=[.;:!?)]|$| (?:of|in|on|at|for|from|with|by|was|were|is|are|has|have|had|will|would|can|could|who|which|that|after|before|during|when|because|than)\\b)'
