import {ofVocabulary} from '../vocabulary/index.ts'

/** Whether every party, player or group has a number of its own of such things, or they are people, of whom there are many sorts. */
export function isLeftAlone(noun: string): boolean {
  return SHARED.has(noun) || shared().has(noun)
}

const SHARED: ReadonlySet<string> = new Set(
  'vote share seat ball over delivery year time copy page word call person people man woman child member student worker employee resident user job unit item'.split(
    ' ',
  ),
)

const shared = ofVocabulary(
  ({counted}) =>
    new Set(
      counted
        .filter(({tally, people}) => tally === true || people === true)
        .flatMap(({id, nouns = []}) => [id, ...nouns]),
    ),
)
