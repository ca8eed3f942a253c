import {matching, type Family} from './family.ts'

const counting = '(?:many|several|these|those|few|most|all|both|some|two|three|four|five|six|seven|eight|nine|ten|\\d+)'
const after = '(?:in|on|from|who|that|were|are|have|at|during|with)(?![\\p{L}-])'

export const apostrophes: readonly Family[] = [
  {
    name: 'apostrophe in the wrong place',
    severity: 'warning',
    told: 'the apostrophe stands at the wrong letter',
    why: 'It stands for the letter that is left out, which is the “o” of “not”; a possessive has one apostrophe.',
    // "did'nt", "the mayor's's"
    wrong: matching(
      /(?<![\p{L}'’])(?:did|does|do|is|was|were|are|could|would|should|has|have|had|must|ca|wo)['’]nt(?!\p{L})|(?<=\p{L})['’]s['’]s(?!\p{L})/giu,
    ),
  },
  {
    name: 'apostrophe in a plural',
    severity: 'warning',
    told: 'the plural of an abbreviation has no apostrophe',
    why: 'Several are meant: a word that counts them stands before it, or one follows before which there can be no possessive.',
    // "a home for GI's in need", "two DVD's."
    wrong: matching(
      new RegExp(
        `(?<=(?<!\\p{L})(?:${counting} (?=\\p{Lu}+['’]s(?:[.,;]| (?:and|${after})))|(?:for|of|by|more|other) (?=\\p{Lu}+['’]s (?:${after}))))\\p{Lu}{2,5}['’]s`,
        'gu',
      ),
    ),
  },
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
  {
    name: 'apostrophe lost after a sum',
    severity: 'warning',
    told: 'the apostrophe is lost',
    why: 'So many dollars’ worth, so many pounds’ damage: the sum owns what follows.',
    // "a million dollars damage", "ten pounds worth"
    wrong: matching(
      /(?<=(?<!\p{L})(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand|million|billion) )(?:dollars|pounds|euros|cents|rupees) (?:worth|damage|compensation|ransom|bail)(?!\p{L})/gu,
    ),
  },
]
