const him = '(?:him|her|them|me|us)'
const crimes =
  '(?:(?:attempted|armed|first-degree|second-degree|aggravated|alleged|vehicular|voluntary|involuntary) )?(?:murder|manslaughter|theft|fraud|robbery|burglary|rape|assault|arson|treason|corruption|perjury|kidnapping|bribery|smuggling|killing|stealing|conspiracy|espionage|spying|homicide|embezzlement|extortion|blackmail|terrorism|genocide|forgery|trafficking)(?:s)?'

/** Of accusing and judging: a word, the preposition that cannot follow it, and the one that does. */
export const inCourt: readonly (readonly [cue: string, written: string, right: string])[] = [
  [
    'accused',
    `(?:was|were|been|is|are|stands?) accused (?:(?:for|with|on|in) (?:${crimes}|having)|for (?:allegedly )?(?:[a-z]{3,}ing)|to have)`,
    'accused of',
  ],
  [
    'charged',
    `(?:was|were|been|be|being|is|are|and) charged (?:of(?! (?:its|his|her|their|course)\\b)|(?:for|on) (?:${crimes}|having|[a-z]{3,}ing|(?:two|three|four|five|six|\\d+) (?:counts|charges|offences|offenses|felon)))`,
    'charged with',
  ],
  [
    'committed commited',
    `(?:was|were|been|being|be|is|are) comm?itted of(?! (?:his|her|their|its|course)\\b)`,
    'convicted of',
  ],
  ['convicted', `(?:was|were|been|being|be|is|are) convicted (?:with|to|in) ${crimes}`, 'convicted of'],
  ['acquitted', `(?:was|were|been|being|be|is|are) acquitted (?:from|for|with|in) ${crimes}`, 'acquitted of'],
  ['cleared', `(?:was|were|been|being|be|is|are) cleared (?:from|for|with) ${crimes}`, 'cleared of'],
  [
    'arrested',
    `(?:was|were|been|being|be|is|are) arrested (?:(?:for|with|in|under) suspicion of|on suspicion (?:for|to|with)|of ${crimes})`,
    'arrested on suspicion of',
  ],
  [
    'guilty',
    `(?:plead|pleaded|pleading|pled|pleads) (?:not )?guilty (?:of|for) (?:${crimes}|(?:a|one|two|three|four|five|six|\\d+))`,
    'plead guilty to',
  ],
  ['blamed', `(?:was|were|been|being|be|is|are) blamed (?:of|to) (?:the|a|an|causing|having)`, 'blamed for'],
  [
    'sentenced',
    `(?:was|were|been|being|be|is|are) sentenced (?:of|with|on) (?:life|death|\\d+(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\b)|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a fine)`,
    'sentenced to',
  ],
  ['fined', `(?:was|were|been|being|be|is|are) fined (?:of|to|with) [$£€]?\\d`, 'fined, without a preposition'],
  ['suspected', `suspected (?:for|to have) (?:having|murder|theft|fraud|killing)`, 'suspected of'],
  [
    'guilty',
    `(?:found|pleaded|pled) (?:not )?guilty (?:for|on) (?:murder|theft|fraud|killing|robbery|having)`,
    'guilty of',
  ],
  [
    'sentenced',
    `sentenced for (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|life)(?: years| months)?(?= in | for |[.,])`,
    'sentenced to',
  ],
  ['accused accuses accusing', `accus(?:ed|es|ing) ${him} (?:for|with|about|to) [a-z]+ing`, 'accuse of'],
  ['charged', `charged ${him} (?:for|of) (?:murder|theft|fraud|assault|robbery|[a-z]+ing)`, 'charge with'],
  ['suspected', `suspected ${him} (?:for|about|with)`, 'suspect of'],
  ['blamed blames blaming', `blam(?:ed|es|ing) ${him} (?:of|to|about)`, 'blame for'],
]
