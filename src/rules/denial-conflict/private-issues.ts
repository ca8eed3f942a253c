import type {Issue} from './issue.ts'

const COURT = /\b(?:court|judge|jury|trial|prosecut\w+|police|custody|jail|prison)\b/i

/** Matters of accidents, crimes, trials and lives. */
export const privateIssues: readonly Issue[] = [
  {
    name: 'whether anybody was hurt',
    ways: [
      [
        '-hurt|injure|wound|bruise',
        '-suffer|sustain|report injury|bruise|burn|cut|concussion',
        '-treat for injury|bruise|burn|cut|smoke|shock|concussion|irritation',
        '-get|escape|be with bruise|cut|scratch|injury',
        '-be injury|casualty',
      ],
    ],
    fixed: true,
    without:
      /\b(?:else|other|others|further|more|another|second|third|seriously|badly|critically|passers-by|knee|hamstring|ankle|feelings)\b|\bno (?:member|crew|passenger|staff|player|guest|pupil|child|employee|worker|officer|inmate|prisoner|resident|civilian|tourist|firefighter|animal|\p{L}+(?:ian|ish|ese|rican|citizen|national))\b/iu,
  },
  {
    name: 'whether anybody died',
    ways: [['-die|perish', '-kill', '-be death|fatality !toll', '-report death|fatality', '-lose life']],
    without: /\b(?:else|other|others|further|more|another|second|third|ago|since|in \d{4}|last year)\b/i,
  },
  {
    name: 'who is alive',
    forward: true,
    ways: [
      [
        'survive !by',
        '@rescue|save',
        '@pull alive',
        'be among survivor|rescued',
        'be in hospital|clinic',
        'recover in',
      ],
      ['die', 'perish', 'drown', '@kill', 'be among dead|victim|killed', '@bury !alive', 'be dead', 'lose life'],
      ['be among missing', 'be missing'],
    ],
    without: /\b(?:husband|wife|sons?|daughters?|brothers?|sisters?|cousins?|father|friends?|whose)\b/i,
  },
  {
    name: 'how he came into custody',
    ways: [
      ['@pick up', '@capture|catch|nab|apprehend|corner', '@track down'],
      ['surrender', 'give|turn|hand oneself up|in|over'],
    ],
    topic: COURT,
  },
  {
    name: 'how the court was left',
    loose: true,
    ways: [
      ['leave court free', 'walk free', 'walk out of court', 'leave court freely'],
      ['@lead away', '@lead|take from court|dock handcuff|cell|jail|prison', '@take down', '@lead|take to cell'],
    ],
    topic: COURT,
    fixed: true,
  },
  {
    name: 'what was pleaded',
    ways: [['plead guilty'], ['plead not guilty', 'deny charge'], ['enter|make|offer no plea']],
    topic: COURT,
    fixed: true,
  },
  {
    name: 'whether somebody was arrested',
    ways: [['@arrest', '@detain', '@take into custody', '-make arrest', '-arrest make']],
    topic: COURT,
    loose: true,
    changing: true,
    without:
      /\b(?:brother|sister|wife|husband|another|others?|second|more|further|also|warrant|later|yet|earlier|ago|since|previous\w*|protest\w*|people|men|women|suspects|in connection)\b/i,
  },
  {name: 'whether there is a charge', ways: [['@charge'], ['@release without charge']], topic: COURT},
  {
    name: 'whether bail was given',
    ways: [['@grant|give bail', '@release|free on bail'], ['@refuse|deny bail']],
    topic: COURT,
  },
  {
    name: 'whether evidence was given',
    ways: [['testify', 'take stand', 'give evidence', 'spend day|hour stand|witness']],
    topic: COURT,
  },
  {
    name: 'whether there was emotion',
    topic: COURT,
    ways: [['show emotion|remorse', 'weep', 'cry', 'sob', 'break down', 'burst into tear']],
    fixed: true,
  },
  {
    name: 'whether there was resistance',
    ways: [
      [
        'resist !pressure|calls|temptation|efforts',
        'put|offer up|resistance|struggle|fight',
        'offer|show resistance',
        'struggle with officer|police',
      ],
      ['go|come quietly', 'surrender|go peacefully|quietly'],
    ],
    topic: COURT,
    loose: true,
    fixed: true,
  },
  {
    name: 'whether responsibility was claimed',
    ways: [
      ['claim responsibility', 'claim attack|bombing|blast|killing', 'admit|claim carry|plant out|bomb|explosive'],
      ['deny responsibility|involvement|role|hand', 'have no hand|part|role in', 'have nothing to do'],
    ],
    topic: /\b(?:bomb\w*|attack\w*|militants?|group|blast)\b/i,
  },
  {
    name: 'whether he cooperated',
    ways: [['cooperate|co-operate', 'be cooperative|co-operative'], ['be uncooperative']],
    topic: COURT,
  },
  {
    name: 'whether extradition is fought',
    ways: [['fight|oppose|resist|contest extradition'], ['agree|consent to extradition', 'waive extradition']],
  },
  {
    name: 'whether a ransom was paid',
    ways: [['-pay ransom|cent|penny|dime', '-ransom pay|hand']],
  },
  {
    name: 'whether a signal was given',
    ways: [
      [
        '-send|transmit|issue signal|mayday|distress',
        '-signal|mayday send|transmit|issue',
        '-siren|alarm sound|wail|go|ring',
      ],
    ],
    fixed: true,
    about: /\b(?:distress|mayday|siren|alarm|radio)\b/gi,
  },
  {
    name: 'whether it was found',
    ways: [
      [
        '-find|recover|locate|retrieve recorder|weapon|wreckage|gun|knife|note',
        '-recorder|weapon|wreckage find|recover|locate|retrieve',
      ],
    ],
    about: /\b(?:recorders?|weapon|wreckage|gun|knife|note)\b/gi,
  },
  {
    name: 'whether it worked',
    ways: [
      ['-alarm|sprinkler|brake|radio|siren|camera work|function|activate'],
      ['-alarm|sprinkler|brake|radio|siren|camera fail|faulty|broken'],
    ],
    fixed: true,
    about: /\b(?:alarm|sprinkler|brake|radio|siren|camera)s?\b/gi,
  },
  {
    name: 'what schooling there was',
    lifelong: true,
    ways: [
      [
        'go|attend to|university|college university|college',
        'attend university|college',
        'study|read law|medicine|physics|history|economics|engineering|philosophy|literature|chemistry|mathematics',
        'graduate from|in',
        'study at',
        'take|earn|gain|complete degree',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:died|born|obituary|biography|aged)\b/i,
  },
  {
    name: 'whether there was a marriage',
    ways: [['marry'], ['remain single|unmarried', 'be bachelor']],
    fixed: true,
    lifelong: true,
  },
  {
    name: 'whether there are children',
    ways: [['have child|son|daughter', '@survive by son|daughter|child'], ['be childless']],
    fixed: true,
    lifelong: true,
  },
]
