/** A family of wordings for one relation. In `swapped` forms the object comes first: "Kelda belongs to Norden". */
export interface Family {
  readonly id: string
  /** Families of one group tell of one thing: who runs it. */
  readonly group?: string
  /** What there is one of: one subject for an object (its owner), one object for a subject (its seat). */
  readonly one?: 'subject' | 'object'
  readonly verbs?: readonly string[]
  /** Verb and preposition. */
  readonly linked?: readonly (readonly [string, string])[]
  readonly swapped?: readonly (readonly [string, string])[]
  /** Adjective or participle and preposition after "be". */
  readonly adjectives?: readonly (readonly [string, string])[]
  /** "the owner of", where the noun tells the subject. */
  readonly nouns?: readonly string[]
  /** "a subsidiary of", where the noun tells the object. */
  readonly swappedNouns?: readonly string[]
}

export const families: readonly Family[] = [
  {
    id: 'responsible-for',
    group: 'runs',
    one: 'subject',
    verbs: ['oversee', 'handle', 'supervise'],
    adjectives: [
      ['responsible', 'for'],
      ['accountable', 'for'],
      ['answerable', 'for'],
    ],
  },
  {
    id: 'operates',
    group: 'runs',
    one: 'subject',
    verbs: ['operate', 'run', 'control', 'administer'],
    nouns: ['operator', 'administrator'],
  },
  {id: 'manages', group: 'runs', one: 'subject', verbs: ['manage', 'maintain'], nouns: ['manager']},
  {id: 'supplies', one: 'subject', verbs: ['supply', 'provide'], nouns: ['supplier', 'provider']},
  {
    id: 'owns',
    one: 'subject',
    verbs: ['own'],
    swapped: [['belong', 'to']],
    nouns: ['owner', 'proprietor'],
  },
  {id: 'leases', one: 'subject', verbs: ['lease', 'rent', 'charter'], nouns: ['tenant', 'leaseholder', 'lessee']},
  {
    id: 'builds',
    one: 'subject',
    verbs: ['build', 'construct', 'assemble'],
    nouns: ['builder', 'constructor'],
  },
  {
    id: 'makes',
    one: 'subject',
    verbs: ['manufacture', 'produce'],
    nouns: ['maker', 'manufacturer', 'producer'],
  },
  {
    id: 'designs',
    one: 'subject',
    verbs: ['design', 'develop', 'invent', 'devise'],
    nouns: ['designer', 'inventor', 'developer', 'architect'],
  },
  {
    id: 'funds',
    verbs: ['fund', 'finance', 'bankroll', 'subsidise', 'subsidize'],
    linked: [['pay', 'for']],
    nouns: ['funder', 'backer', 'financier'],
  },
  {id: 'sponsors', verbs: ['sponsor', 'back'], nouns: ['sponsor', 'patron']},
  {
    id: 'parent-of',
    group: 'part',
    one: 'subject',
    nouns: ['parent', 'parent company', 'holding company'],
    swappedNouns: ['subsidiary', 'unit', 'division', 'arm', 'affiliate', 'offshoot', 'branch', 'brand'],
  },
  {
    id: 'part-of',
    one: 'object',
    linked: [['form', 'of']],
    nouns: ['part', 'member', 'component'],
  },
  {
    id: 'based-in',
    one: 'object',
    adjectives: [
      ['based', 'in'],
      ['based', 'at'],
      ['headquartered', 'in'],
      ['headquartered', 'at'],
    ],
    linked: [
      ['base', 'in'],
      ['base', 'at'],
      ['headquarter', 'in'],
    ],
  },
  {
    id: 'located-in',
    one: 'object',
    adjectives: [
      ['located', 'in'],
      ['situated', 'in'],
      ['located', 'at'],
    ],
    linked: [
      ['locate', 'in'],
      ['locate', 'at'],
      ['situate', 'in'],
      ['lie', 'in'],
    ],
  },
  {
    id: 'married-to',
    one: 'object',
    verbs: ['marry', 'wed'],
    adjectives: [
      ['married', 'to'],
      ['engaged', 'to'],
    ],
    linked: [['marry', 'to']],
    nouns: ['husband', 'wife', 'widow', 'widower', 'spouse', 'fiance', 'fiancee'],
  },
  {id: 'child-of', one: 'object', nouns: ['son', 'daughter'], swappedNouns: ['father', 'mother']},
  {id: 'sibling-of', nouns: ['brother', 'sister', 'twin']},
  {
    id: 'succeeds',
    one: 'object',
    verbs: ['succeed', 'replace'],
    linked: [['take over', 'from']],
    nouns: ['successor'],
    swappedNouns: ['predecessor'],
  },
  {
    id: 'plays-for',
    one: 'object',
    linked: [
      ['play', 'for'],
      ['pitch', 'for'],
    ],
  },
  {
    id: 'employs',
    one: 'subject',
    verbs: ['employ'],
    swapped: [
      ['work', 'for'],
      ['work', 'at'],
    ],
    nouns: ['employer'],
    swappedNouns: ['employee'],
  },
  {id: 'trains', verbs: ['train', 'coach', 'mentor'], nouns: ['trainer', 'mentor']},
  {id: 'represents', verbs: ['represent'], nouns: ['agent', 'lawyer', 'attorney']},
  {id: 'founded', one: 'subject', verbs: ['found', 'co-found'], nouns: ['founder', 'co-founder']},
  {id: 'organises', one: 'subject', verbs: ['organise', 'organize'], nouns: ['organiser', 'organizer']},
  {id: 'insures', one: 'subject', verbs: ['insure', 'underwrite'], nouns: ['insurer', 'underwriter']},
  {id: 'wrote', one: 'subject', verbs: ['compose', 'author'], nouns: ['author', 'writer', 'composer']},
  {id: 'borders', verbs: ['border', 'adjoin'], linked: [['border', 'on']]},
]

/** Verbs with so many uses that the one who does it must be a name. */
export const wide: ReadonlySet<string> = new Set([
  'provide',
  'run',
  'back',
  'handle',
  'control',
  'produce',
  'replace',
  'develop',
  'maintain',
  'found',
  'charter',
  'represent',
  'lie',
])

/** Families whose subject is a body or a thing that has a name, never a person. */
export const seated: ReadonlySet<string> = new Set(['based-in', 'located-in'])

/** Objects with which a verb means another thing: "make a statement", "run a risk". */
export const otherwise: ReadonlySet<string> = new Set([
  'statement',
  'decision',
  'comment',
  'announcement',
  'mistake',
  'effort',
  'attempt',
  'move',
  'call',
  'offer',
  'way',
  'sense',
  'use',
  'progress',
  'risk',
  'detail',
  'information',
  'evidence',
  'support',
  'help',
  'answer',
  'question',
  'number',
  'name',
  'money',
  'it',
  'them',
  'this',
  'that',
  'who',
  'what',
  'which',
  'one',
  'more',
  'appearance',
  'debut',
  'history',
  'difference',
  'case',
  'point',
  'deal',
  'change',
  'time',
  'part',
  'update',
  'right',
  'result',
  'visit',
  'trip',
  'return',
  'claim',
  'promise',
  'arrest',
  'period',
  'era',
  'host',
  'round',
  'attention',
])
