import {nameAt, sentenceAt, type Document, type Name} from '../../reading/index.ts'
import {fold, type Token} from '../../text/index.ts'
import {familiesOf} from './families.ts'
import type {Reading} from './reading.ts'
import {indexFrom} from './token-index.ts'

const HEDGE =
  '(?:about |around |some |nearly |almost |roughly |just |over |under |up to |at least |more than |only |an? |an extra |the |its |his |their |whole |full )*'
const REACH = 90

interface Context {
  readonly before: string
  readonly after: string
  readonly sentence: string
  readonly text: string
}

/** What a share is of, from the words around it: a stake in a firm, the yes and no votes of a ballot, a rise in pay that is asked or offered, how far shares moved by the close. */
export function shareOf(document: Document, reading: Reading): string | undefined {
  const {text} = document.source
  const {start, core} = reading
  const sentence = sentenceAt(document, core.start)
  const context = {
    before: fold(text.slice(Math.max(sentence?.start ?? 0, start - REACH), start)),
    after: fold(text.slice(core.end, Math.min(sentence?.end ?? core.end, core.end + REACH))),
    sentence: fold(text.slice(sentence?.start ?? 0, sentence?.end ?? 0)),
    text,
  }
  if (isStake(document, reading, context)) return 'stake'
  return ballotOf(context) ?? payOf(context) ?? closingOf(context)
}

// "sold 51 per cent of Varn Grid", "a 12% stake", "the sale of 30 per cent of the utility"
const HOLDING = new RegExp(
  String.raw`(?<!\p{L})(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|control(?:s|led|ling)?|acquir(?:es?|ed|ing)|bu(?:ys?|ying)|bought|purchas(?:es?|ed|ing)|s[eo]ll?(?:s|d|ing)?|t[ao]ke?(?:s|n)?|taking|took|acquisition of|sale of|purchase of|takeover of|privatis(?:ation of|ing|es?)|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?) ${HEDGE}$`,
  'u',
)
const A_STAKE =
  /^ (?:\p{L}+ )?(?:stake|shareholding|holding|interest)(?!\p{L})|^ of (?:the |its |their )?(?:\p{L}+['’]s )?(?:shares|stock|equity|share capital)(?!\p{L})/u
const STAKE_OF = new RegExp(
  String.raw`(?<!\p{L})(?:stake|shareholding|holding|interest)(?: in [\p{L} ]{2,30})?,? (?:of|from|to|is|was|at) ${HEDGE}$`,
  'u',
)

// "62% owned by its founders", "40 per cent is held by"
const OWNED =
  /^ (?:of (?:it|the (?:shares|company|firm)) )?(?:(?:is|are|was|were|being) )?(?:owned|held|controlled) by(?!\p{L})/u

function isStake(document: Document, reading: Reading, {before, after}: Context): boolean {
  if (A_STAKE.test(after) || STAKE_OF.test(before) || OWNED.test(after)) return true
  return HOLDING.test(before) && /^ (?:of|in) /u.test(after) && heldAt(document, reading) !== undefined
}

/** The firm of which a share is held: the name or noun after "of" or "in". */
export function heldAt(document: Document, {core}: Reading): Name | Token | undefined {
  const {tokens, vocabulary} = document
  const from = indexFrom(document, core.end)
  if (from < 0) return undefined
  const link = tokens.slice(from, from + 4).find(({lower}) => lower === 'of' || lower === 'in')
  if (!link) return undefined
  for (const token of tokens.slice(link.index + 1, link.index + 6)) {
    const name = nameAt(document, token.start)
    if (name) return name.type === 'place' || name.type === 'group' ? undefined : name
    if (FIRM.test(token.lemma)) return token
    if ((familiesOf(vocabulary).nouns.get(token.lemma) ?? []).some(({id}) => id === 'companies')) return token
  }
  return undefined
}

const FIRM =
  /^(?:company|firm|bank|airline|insurer|carmaker|automaker|maker|utility|group|business|operator|retailer|brewer|club|publisher|network|subsidiary|unit|venture|carrier|refinery|lender|broadcaster)$/

const YES =
  /(?<!\p{L})(?:in favou?r|for (?:the|a|it|independence|joining|leaving|staying|strike|industrial)|yes|back(?:ed|ing)|approv(?:ed|ing|al)|support(?:ed|ing)?|endors(?:ed|ing)|accept(?:ed|ing))(?!\p{L})/u
const NO = /(?<!\p{L})(?:against|no|oppos(?:ed|ing|e)|reject(?:ed|ing|ion)|turned (?:it|the \p{L}+) down)(?!\p{L})/u
const VOTE = /(?<!\p{L})(?:vot(?:es?|ed|ing|ers)|ballot(?:s|ed)?|referendum|plebiscite|polled)(?!\p{L})/u
function ballotOf({before, after, sentence}: Context): string | undefined {
  if (!VOTE.test(sentence)) return undefined
  const near = `${after.split(/[,;]| and /u)[0] ?? ''} `
  const ahead = before.split(/[,;]/u).at(-1) ?? ''
  const voting = VOTE.test(near) || VOTE.test(ahead)
  if (!voting) return undefined
  if (YES.test(near) || (YES.test(ahead) && !NO.test(near))) return 'yes-share'
  if (NO.test(near) || NO.test(ahead)) return 'no-share'
  return /^ of (?:those|members|votes|voters) (?:who )?(?:vot|cast|ballot)/u.test(after) &&
    /strike|walkout|stoppage|action|offer|deal/u.test(sentence)
    ? 'yes-share'
    : undefined
}

const PAY = /(?<!\p{L})(?:pay|wages?|salar(?:y|ies)|raise|rise|increase)(?!\p{L})/u
const LABOUR = /(?<!\p{L})(?:unions?|strik(?:e|es|ing|ers?)|walkout|walked off|stoppage|industrial action)(?!\p{L})/iu
const ASK = new RegExp(
  String.raw`(?<!\p{L})(?:wants?|wanted|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?(?: of| for)?|seek(?:s|ing)?|sought|claim(?:s|ed|ing)?(?: of| for)?|call(?:s|ed|ing)? for|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|hold(?:s|ing)? out for) (?:(?:a|an|the|its|their|rise|raise|increase|pay|wage|of|more) )*${HEDGE}$`,
  'u',
)
const OFFER = new RegExp(
  String.raw`(?<!\p{L})(?:offer(?:s|ed|ing)?(?: them| staff| workers)?(?: of)?|propos(?:es?|ed|ing|al of)|on the table(?: is)?) (?:(?:a|an|the|its|their|rise|raise|increase|pay|wage|of) )*${HEDGE}$`,
  'u',
)

function payOf({before, sentence, text}: Context): string | undefined {
  if (!PAY.test(sentence) && !LABOUR.test(sentence)) return undefined
  if (!LABOUR.test(text)) return undefined
  if (ASK.test(before)) return 'pay-claim'
  return OFFER.test(before) ? 'pay-offer' : undefined
}

const SHARES = /(?<!\p{L})(?:shares?|stocks?|index|ftse|dax|nasdaq|nikkei|dow|units|adrs?)(?!\p{L})/u
const CLOSED = /(?<!\p{L})(?:clos(?:ed|ing)|end(?:ed|ing)|finish(?:ed|ing)|at the close)(?!\p{L})[^;]{0,60}$/u
const MOVED = /^ (?:lower|higher|down|up|weaker|stronger|in the red)(?!\p{L})/u
const MOVING = /(?<!\p{L})(?:down|up|lower by|higher by)(?: by)? $/u

// "its shares closed 4 per cent lower", "ended the day down 4%"; what they did by noon is another thing
function closingOf({before, after, sentence}: Context): string | undefined {
  if (!CLOSED.test(before)) return undefined
  return MOVED.test(after) || (SHARES.test(sentence) && MOVING.test(before)) ? 'closing-move' : undefined
}
