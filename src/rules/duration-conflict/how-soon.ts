import {allIn} from '../../text/index.ts'
import type {Document} from '../../reading/index.ts'
import {actsIn, type Act} from '../acts.ts'
import {areOfOthers} from '../same-act.ts'
import type {Material} from '../rule.ts'
import type {Told} from './told.ts'

/** How soon after what came before somebody was arrested, died …: within the hour, within hours, after days. */
interface Soon {
  readonly act: Act
  readonly after: 'at once' | 'hours' | 'days'
  readonly event: string | undefined
  readonly start: number
  readonly end: number
  readonly text: string
}

// what befalls one person once in an affair
const ONCE = /^(?:arrest|surrender|die|recapture|rescue)$/
const EVENT = String.raw`(?:(?:shoot|kill|stabb|bomb|hijack)ings?|attacks?|crash|collision|accident|explosion|blast|fire|quake|earthquake|robbery|raid|murders?|escape|break-?out)`

// "shortly after the Monday morning shootings", "a few hours later"
const SOON = new RegExp(
  String.raw`\b(?<how>shortly|moments|minutes|immediately|(?:a few |several |some |just |two |three |four |five )?(?:hours|days)|the next day|a day) (?:later\b|afterwards?\b|after the (?:[\p{L}-]+ ){0,3}?(?<event>${EVENT})\b)`,
  'giu',
)

/** Reports, or two sentences of one, that let hours and no time at all, or days, pass before one act. */
export function howSoon({documents}: Material): Told[] {
  const all = [...documents.values()].flatMap(soonIn)
  const clashes = all.flatMap((a, i) => all.slice(i + 1).flatMap(b => (areApart(a, b) ? [[a, b] as const] : [])))
  const [first] = clashes
  if (!first) return []
  const told = [...new Set(clashes.filter(([{act}]) => act.verb === first[0].act.verb).flat())]
  return [toldOf(told, first)]
}

function soonIn(document: Document): Soon[] {
  const acts = actsIn(document).filter(({verb, clause}) => ONCE.test(verb) && clause.verb?.standing === 'done')
  return acts
    .filter(act => !isOfMore(act))
    .flatMap(act => {
      const {start = 0} = document.tokens[act.clause.verb?.head ?? 0] ?? {}
      const end = document.sentences[act.clause.sentence]?.end ?? start
      const line = document.source.text.slice(start, Math.min(end, start + FAR))
      const [found, another] = allIn(SOON, line)
      return found && !another ? [soonOf(act, start, found)] : []
    })
}

const FAR = 110

function soonOf(act: Act, start: number, {0: text, index, groups}: RegExpExecArray): Soon {
  const how = groups?.['how']?.toLowerCase() ?? ''
  const after = /day/.test(how) ? 'days' : /hours/.test(how) ? 'hours' : 'at once'
  return {
    ...{act, after, text, event: groups?.['event']?.toLowerCase()},
    start: start + index,
    end: start + index + text.length,
  }
}

function areApart(a: Soon, b: Soon): boolean {
  const isOneEvent = a.event === undefined || b.event === undefined || stem(a.event) === stem(b.event)
  const isNamedOnce =
    [a, b].some(({event}) => event !== undefined) && [a, b].some(({act}) => act.patient?.named === true)
  return a.after !== b.after && a.act.verb === b.act.verb && isOneEvent && isNamedOnce && !areOfOthers(a.act, b.act)
}

// "a second man was arrested"
function isOfMore({document, clause: {subject}}: Act): boolean {
  return MORE.test(document.source.text.slice(subject?.start ?? 0, subject?.end ?? 0))
}

const MORE =
  /\b(?:another|other|others|second|third|fourth|two|three|four|five|both|all|more|several|remaining|last)\b/i

function stem(event: string): string {
  return event.replace(/(?:ings?|s)$/, '')
}

function toldOf(told: readonly Soon[], [a, b]: readonly [Soon, Soon]): Told {
  return {
    spots: told.map(({act, start, end}) => ({source: act.document.source.id, start, end})),
    key: [a.act.verb, ...new Set(told.map(({after}) => after))].sort(),
    confidence: 0.55,
    what: `How soon it came (“${a.act.clause.verb?.lemma ?? ''}”) is told in two ways: “${a.text}” and “${b.text}”.`,
    why: 'What comes shortly after, hours after and days after leaves no time in common.',
    next: 'Look up both hours, and whether both are told of one act.',
  }
}
