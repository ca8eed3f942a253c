/** Prepositions that lead from what is said to the channel. */
export const prepositions: ReadonlySet<string> = new Set([
  'in',
  'on',
  'via',
  'through',
  'by',
  'over',
  'at',
  'during',
  'to',
  'from',
  'with',
])

/** Verbs by which an act is made known; others of speech only say something about it. */
export const announcing: ReadonlySet<string> = new Set([
  'announce',
  'declare',
  'disclose',
  'unveil',
  'reveal',
  'confirm',
  'proclaim',
  'break the news',
  'make public',
  'make known',
  'notify',
  'inform',
  'publicise',
  'publicize',
])

/** Verbs that carry words to others without being verbs of speech. */
export const carrying: ReadonlySet<string> = new Set([
  'relay',
  'carry',
  'broadcast',
  'air',
  'publish',
  'release',
  'issue',
  'post',
  'send',
  'write',
  'circulate',
  'distribute',
  'put out',
  'deliver',
  'give',
  'convey',
  'transmit',
  'upload',
  'share',
  'hand over',
  'sign',
  'quote',
  'explain',
  'appear',
  'speak',
  'read out',
  'apologise',
  'apologize',
  'resign',
  'respond',
  'react',
])

/** Verbs whose object may be the channel itself: "issued a statement", "sent a letter". */
export const making: ReadonlySet<string> = new Set([
  'issue',
  'release',
  'publish',
  'post',
  'send',
  'write',
  'put out',
  'circulate',
  'give',
  'hold',
  'deliver',
  'make',
  'address',
  'record',
  'call',
  'file',
  'sign',
  'share',
  'upload',
])

/** Channels that "held" or "gave" makes, and no other: a held paper is no channel. */
export const heldFamilies: ReadonlySet<string> = new Set(['in-person', 'interview', 'broadcast'])

/** Weak channels and things that are named more often than used; read only as a prepositional phrase of the vocabulary. */
export const notMade: ReadonlySet<string> = new Set([
  'report',
  'spokesperson',
  'unnamed-source',
  'meeting',
  'book',
  'radio',
  'television',
  'newspaper',
  'magazine',
  'journal',
  'leak',
  'ruling',
  'phone-call',
])

/** Words that say that another message is meant than the one told of. */
export const otherTimes: readonly string[] = [
  'previous',
  'previously',
  'earlier',
  'later',
  'recent',
  'subsequent',
  'subsequently',
  'prior',
  'old',
  'past',
  'last',
  'follow-up',
  'newer',
]
export const otherMessages: readonly string[] = [
  'another',
  'separate',
  'second',
  'third',
  'different',
  'other',
  'further',
  'additional',
]

/** What an outlet's interview or programme is, by the outlet's type. */
export const byOutlet: Readonly<Record<string, string>> = {
  broadcaster: 'television',
  radio: 'radio',
  newspaper: 'newspaper',
  magazine: 'magazine',
  agency: 'news-agency',
  site: 'website',
}

/** Words on a platform that are messages there: "his official Twitter announcement". */
export const messages: ReadonlySet<string> = new Set([
  'announcement',
  'message',
  'statement',
  'post',
  'thread',
  'account',
  'page',
  'feed',
  'update',
  'posting',
  'story',
  'video',
])

/** Networks, and what they broadcast, are the same channel: "the state television interview". */
export const programmes: ReadonlySet<string> = new Set([
  'network',
  'channel',
  'station',
  'interview',
  'broadcast',
  'programme',
  'program',
  'show',
  'appearance',
])

/** Verbs that a message itself can be the subject of. */
export const spoken: ReadonlySet<string> = new Set([
  'say',
  'state',
  'read',
  'add',
  'announce',
  'declare',
  'warn',
  'confirm',
  'reveal',
  'claim',
  'note',
  'quote',
  'urge',
  'tell',
  'deny',
  'explain',
  'ask',
  'demand',
  'accuse',
  'describe',
  'thank',
  'promise',
])
