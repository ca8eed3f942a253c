import {matching, type Family} from './family.ts'

export const apostrophes: readonly Family[] = [
  {
    name: 'apostrophe lost',
    severity: 'warning',
    told: 'the apostrophe is lost',
    why: 'No English word is written so; with an apostrophe it is short for two.',
    // "didnt", "youre", "thats"
    wrong: matching(
      /(?<=[\p{L},;"“] ?)(?<![\p{L}'’@#.-])(?:(?:[dD]id|[dD]oes|[dD]o|[iI]s|[wW]as|[wW]ere|[aA]re|[cC]ould|[wW]ould|[sS]hould|[hH]as|[hH]ave|[hH]ad)nt|(?:[tT]hey|[yY]ou)(?:re|ve|ll)|[wW]eve|[tT]hats|[wW]hats|[tT]heres)(?![\p{L}'’-])/gu,
    ),
  },
  {
    name: 'apostrophe too many',
    severity: 'warning',
    told: 'the apostrophe belongs to no word',
    why: 'The possessive of “it” is “its”, and no plural of it has an apostrophe at its end.',
    wrong: matching(/(?<=\p{Ll} )its['’](?= \p{Ll}{2})/gu, ({source: {text}}, {index}) => {
      return !/(?:^|[\s(])[‘']\p{L}[^‘\n]{0,120}$/u.test(text.slice(Math.max(0, index - 120), index))
    }),
  },
]
