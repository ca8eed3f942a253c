import type {Claim} from '../../claim/index.ts'
import {type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import {allIn} from '../../text/index.ts'
import {CLOCK, LENGTH, minuteOf, minutesOf, type MarkedTimes} from './mark.ts'

/** Of what a time is told: of the harm itself, or of the call for help. */
export type Beginning = 'harm' | 'call'

/** A clock time at which it began. */
export interface Start {
  readonly document: Document
  readonly of: Beginning
  readonly claim: Claim<Time>
  readonly minute: number
}

/** A clock time and how long after the beginning it was. */
export interface Lapse {
  readonly document: Document
  readonly of: Beginning
  readonly clock: Claim<Time>
  readonly length: Claim<Time>
  /** The minute of the day at which it must have begun, and how far that may be off. */
  readonly minute: number
  readonly slack: number
}

const NOUN =
  'crash|collision|derailment|explosion|blast|bombing|fire|blaze|inferno|quake|earthquake|tremor|shooting|attack|raid|robbery|sinking|collapse|avalanche|landslide|accident|disaster|incident|tragedy|impact|stabbing'
const NONE = `[^.;\\n${CLOCK}${LENGTH}]`
const FIRST_SEEN = `(?:flames|smoke|fire|the fire|the blaze|it) (?:was|were|had been) (?:first )?(?:seen|spotted|reported|noticed)`
const BEGAN = `(?:the )?(?:fire|blaze|flames|it) (?:had )?(?:broke out|broken out|started|begun|began|erupted)|(?:the )?(?:first |last )?(?:train|plane|bus|ferry|ship|boat|car|coach|bomb|bridge|building|roof|quake|earthquake) (?:had )?(?:crash\\w*|derailed|left the (?:rails|tracks)|collided|s[au]nk|capsized|overturned|exploded|went off|gone off|collapsed|struck|hit)`
const HARM = `(?:the|that|this|its|their) (?:[a-z-]+ ){0,2}(?:${NOUN})|${BEGAN}|${FIRST_SEEN}`
const CALL = '(?:the|that|its|their) (?:[a-z-]+ ){0,2}(?:call|alarm|alert)|the alarm was (?:raised|sounded)'
const X = `(?:(?<harm>${HARM})|(?<call>${CALL}))\\b(?! (?:in|of) (?:19|20)\\d\\d)`

const LAPSES = [
  // "at 9:15 a.m., about an hour and a half after the crash"
  new RegExp(`${CLOCK}${NONE}{0,40}?[,(–-] ?${LENGTH} after ${X}`, 'giu'),
  // "Three hours after the blast, at 10:30 p.m.,"
  new RegExp(
    `${LENGTH} after ${X}${NONE}{0,25}, (?:at|shortly after|just after|around|about) (?:about |around )?${CLOCK}`,
    'giu',
  ),
]

/** Every clock time with the time that had gone by. */
export function lapsesIn({document, text, claimsIn}: MarkedTimes): Lapse[] {
  return LAPSES.flatMap(pattern => allIn(pattern, text)).flatMap(({index, 0: words, groups = {}}) => {
    const claims = claimsIn(index, index + words.length)
    const clock = claims.find(claim => minuteOf(claim) !== undefined)
    const length = claims.find(claim => minutesOf(claim) !== undefined)
    const [minute, minutes] = [clock && minuteOf(clock), length && minutesOf(length)]
    return clock && length && minute !== undefined && minutes !== undefined
      ? [
          {
            ...{
              document,
              clock,
              length,
              slack:
                slackOf(minutes, length) + (HEDGED.test(text.slice(0, text.indexOf(CLOCK, index))) ? CLOCK_HEDGED : 0),
            },
            of: groups['call'] === undefined ? ('harm' as const) : ('call' as const),
            minute: minute - minutes,
          },
        ]
      : []
  })
}

const HOUR = 60

// whole hours are rounded, and "about" and "nearly" more so
function slackOf(minutes: number, {value: {modifier}}: Claim<Time>): number {
  const rounded = minutes % HOUR === 0 ? HOUR / 2 : minutes % (HOUR / 2) === 0 ? HOUR / 3 : Math.max(5, minutes / 5)
  return (modifier === undefined ? rounded : rounded * 1.5) + CLOCK_SLACK
}

// "shortly before midnight"
const HEDGED = /\b(?:shortly|just|soon|about|around|nearly|almost|towards)(?: before| after)? $/i
const CLOCK_HEDGED = 20
// "shortly after 3am"
const CLOCK_SLACK = 10

const AT = `(?:at|about|around|shortly after|just after|just before|shortly before|before|after) (?:about |around |approximately |roughly )?`
const STRUCK = `(?:crash(?:ed|es)|collided|derail(?:ed|s)|left the (?:rails|tracks?)|jumped the (?:rails|tracks?)|explod(?:ed|es)|went off|detonated|broke out|s[au]nk|capsized|overturned|collapsed|(?:quake|earthquake|tremor) (?:hit|struck|shook)|opened fire|plunged|(?:crash|collision|derailment|explosion|blast|accident|shooting|attack|robbery|fire|blaze|quake|earthquake) (?:happened|occurred|took place|came|began|started))`
const CALLED = `(?:(?:was|were|been) (?:called|alerted|summoned|sent)|(?:got|received|took) (?:the|a|an|its|their) (?:[a-z]+ )?(?:call|alert|report)|call came|alarm was (?:raised|sounded)|raised the alarm)`

const STARTS: readonly (readonly [Beginning, RegExp])[] = [
  ['harm', new RegExp(`\\b${STRUCK}\\b${NONE}{0,40}? ${AT}${CLOCK}`, 'giu')],
  ['harm', new RegExp(`${AT}${CLOCK}${NONE}{0,60}?\\b${STRUCK}\\b`, 'giu')],
  ['call', new RegExp(`\\b${CALLED}\\b${NONE}{0,50}? ${AT}${CLOCK}`, 'giu')],
]

/** Every clock time at which a report says that it began. */
export function startsIn({document, text, claimsIn}: MarkedTimes): Start[] {
  return STARTS.flatMap(([of, pattern]) =>
    allIn(pattern, text).flatMap(({index, 0: words}) => {
      const [claim] = claimsIn(index, index + words.length)
      const minute = claim && minuteOf(claim)
      return !claim || minute === undefined ? [] : [{document, of, claim, minute}]
    }),
  )
}
