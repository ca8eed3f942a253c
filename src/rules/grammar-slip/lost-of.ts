import {inWords, type WordFamily} from './in-words.ts'

const unless = /\b(?:all|the more|none|no|not so|so|how|too|very|in|at|for|to|as|than|from|with|by|of) $/

/** An “of”, “in” or “at” that is lost in words that always have it. */
export const lostOf: readonly WordFamily[] = [
  {
    ...inWords(
      'a lost “of”',
      'Before what something is a part, a kind or a lack of, stands “of”: that is lost.',
      `[ some|many|most|much|several|few|none|any the|them|his|its|their|these|those|our ] >!same|more|less|worse|better|wiser|time|way|kind|sort|most|best|last|next|old
       [ a|the|any|no lack|absence|abundance|dearth >!=g|~z ~n|~p ] >END|and
       [ a|the|any|no lack the|a|any|his|its|their ]
       [ the majority|outskirts|remainder|likes|whereabouts the|his|its|their|these|those|=p ] >!leader|party|opinion|vote
       [ this|same|any|every|certain|new type|types|sort|sorts >!~abdz =n|=p ] >END
       [ rid|fond|capable|incapable|devoid|reminiscent|typical the|a|an|him|them|these|those|his|its|their|such ] >~np|.|,
       [ count|counts drunken|murder|manslaughter|assault|fraud|theft|robbery|burglary|rape|perjury|conspiracy|arson|kidnapping|attempted|aggravated|vehicular ] >!charges
       a|only|just|simply [ matter time ]
       [ contract|deal|kind|only|first|last|largest|biggest|one its kind ]`,
      {unless},
    ),
    written: true,
  },
  {
    ...inWords(
      'a lost “in”, “at” or “for”',
      'The turn of phrase begins with a little word that is lost.',
      `<=p|them|him|it|=d|=z [ addition to ] >the|his|her|its|their|a|being
       <=p|them|him|it|=d|=z [ front of ] >the|a|an|his|her|their|him|them
       <!in|In|the|with|of|full|by|a|his|their|its|strict|exact|- [ accordance|conjunction|lieu with|of ]
       <!at|At|AT|the|not|or|and|=n [ least #|@number|two|three ] >people|=p
       [ bear|bears|bearing|bore|keep|keeps|kept|keeping mind ] >that|the|.|,`,
      {unless: /\b(?:his|her|their|the|of) $|\b[Aa]t $/},
    ),
    written: true,
  },
]
