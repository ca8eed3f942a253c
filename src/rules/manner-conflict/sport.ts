import type {Matter} from './matter.ts'

const FOOTBALL =
  /\b(?:referee|football\w*|soccer|goals?|goalkeeper|striker|midfielder|defender|winger|kick-off|half-time|sent off|dismissed|red card|penalty|rugby|hockey)\b/i
const OTHER_GAMES =
  /\b(?:season|career|this year|last (?:week|weekend|month|time|year)|previous|(?:19|20)\d\d|tournament so far|in (?:\p{L}+|\d+) (?:games|matches|appearances|outings)|wickets?|overs|first leg|so far)\b/iu
const LATER =
  '(?! (?:more|further|other|before|late|early|either side|in (?:the|\\p{L}+|\\d+) (?:first|second|opening|closing|final|minutes?)|(?:with)?in (?:a|the) (?:space|\\p{L}+-minute|\\p{L}+ (?:minutes?|half|spell))))'

/** For what a player was sent off. */
export const dismissal: Matter = {
  name: 'for what the player was sent off',
  whose: 'named',
  severity: 'error',
  topic: FOOTBALL,
  without:
    /\b(?:last (?:week|weekend|month|season)|previous|season|suspen\w+|escaped|lucky|appeal\w*|(?:19|20)\d\d)\b/i,
  inside: /\b(?:upgraded|review|VAR|overturned|rescinded|changed|instead)\b/,
  ways: [
    [
      'second (?:yellow(?: card)?|booking|caution|bookable offen[cs]e|yellow-card offen[cs]e)',
      'two (?:yellow cards|yellows|bookings|cautions|bookable offen[cs]es)',
      '(?:booked|cautioned) (?:twice|for (?:a|the) second time)',
    ],
    [
      '(?:straight|direct|outright) red(?: card)?',
      '(?:dismissed|sent off|red-carded) (?:outright|straight away)',
      'sent straight off',
      'without (?:a|any) (?:prior|previous|earlier) (?:booking|caution|yellow card)',
    ],
  ],
}

/** How many goals a player scored. */
export const goals: Matter = {
  name: 'how many goals the player scored',
  whose: 'named',
  severity: 'error',
  topic: FOOTBALL,
  without: OTHER_GAMES,
  ways: [
    [
      '(?:his|her|a|the) (?:\\p{L}+[- ]){0,2}hat[- ]?trick|hat[- ]?trick (?:hero|scorer|star|for|from|by)|(?:scor|nett|hit|grabb|bagg)\\p{L}+ (?:\\p{L}+ ){0,2}hat[- ]?trick',
      `(?:scored|scores|netted|struck|hit|bagged|grabbed) (?:three(?: times| goals)?|thrice|all three(?: goals)?)(?! (?:points|penalties|runs|tries))`,
      'all three (?:of (?:the|their) )?goals',
      `three goals (?:from|by)`,
      '(?:his|her) third (?:goal )?of the (?:night|game|match|evening|afternoon|day)',
    ],
    [
      `(?:scored|scores|netted|struck) (?:twice|two(?: goals)?|a brace|both(?: goals)?)(?! (?:points|penalties|runs|tries))${LATER}`,
      `(?:a|his|her) (?:\\p{L}+[- ])?brace${LATER}`,
      `two goals (?:from|by)`,
      'two-goal (?:hero|scorer|striker|star)',
    ],
    [
      '(?:scored|scores|netted|hit|bagged) (?:four(?: times| goals)?|all four(?: goals)?)(?! (?:points|penalties|runs|tries|minutes))',
      'four goals (?:from|by)',
      'four-goal (?:hero|scorer|haul|striker)',
    ],
  ],
}
