import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import {sentenceAt, type Document} from '../../reading/index.ts'

const ABOUT =
  '(?:(?:about|around|some|nearly|almost|roughly|just|over|more than|a reported|an estimated|a total of|an?) )*'
const DEAL = '(?:deal|takeover|acquisition|purchase|buy-?out|sale|transaction|merger)'
const BOUGHT =
  '(?:acquir(?:e[sd]?|ing)|acquisition of|buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|t(?:ak|ook)(?:e[sn]?|ing)? over|takeover of|sell(?:s|ing)?|sold|sale of|purchase of)'

const BOUGHT_FOR = new RegExp(String.raw`\b${BOUGHT}\b[^.;:$€£]{2,150} (?:for|in) ${ABOUT}$`, 'i')
const WORTH = new RegExp(
  String.raw`\b${DEAL}\b[^.;:$€£]{0,50},? (?:is |was )?(?:worth|valued at|priced at|for|of|costs?|costing) ${ABOUT}$`,
  'i',
)
const BEHIND = new RegExp(String.raw`^[ -]?(?:(?:all-)?(?:cash|share|stock)[ -])?(?:\p{Ll}+ )?${DEAL}\b`, 'iu')
const SOLD = new RegExp(String.raw`\b(?:${BOUGHT}|takeover|acquisition|buy-?out)\b`, 'i')
const PAID = new RegExp(String.raw`\b(?:pay|pays|paying|paid) ${ABOUT}$`, 'i')
// "values it at", "at a price of", "is paying"
const VALUED = new RegExp(
  String.raw`\b(?:valu(?:e[sd]?|ing) (?:it|the (?:company|firm|business|group|chain|maker|bank|brewer|retailer|club)|\p{Lu}[\p{L}'’-]+)|(?:sale|purchase|takeover|offer|asking)? ?price(?: tag)? (?:of|is|was)|(?:is|are|will be) paying|(?:will|agreed to|has to) pay) (?:at )?${ABOUT}$`,
  'u',
)
const TAKEOVER = /\b(?:takeover|take-over|acquisition|buy-?out|merger|bidder|acquir\w+)\b/i
const WITH_DEBT =
  /\b(?:debts?|liabilities|a share|per share|stake|shares|contract|salary|wages|season|player|striker|defender|midfielder)\b/i

/** Whether a report tells of a takeover. */
export function isOfTakeover({source}: Document): boolean {
  return TAKEOVER.test(source.text)
}

/** Whether a sum of money is told as what a body is taken over for. */
export function isPurchase(document: Document, {start, end, text, value: {unit}}: Claim<Quantity>): boolean {
  const sentence = sentenceAt(document, start)
  if (!sentence || !/^[A-Z]{3}$/.test(unit ?? '')) return false
  const whole = document.source.text
  const before = whole.slice(sentence.start, start)
  const behind = whole.slice(end, sentence.end)
  if (WITH_DEBT.test(before + behind)) return false
  if (VALUED.test(before) && isOfTakeover(document)) return true
  const [, own = ''] = /[\d.,]+(?:[ -]?(?:million|billion|bn|m))?(.*)$/i.exec(text) ?? []
  return (
    BOUGHT_FOR.test(before) ||
    (SOLD.test(before + behind) && (WORTH.test(before) || BEHIND.test(`${own}${behind}`))) ||
    (PAID.test(before) && /^(?: in cash)? for (?:the )?\p{Lu}/u.test(behind))
  )
}
