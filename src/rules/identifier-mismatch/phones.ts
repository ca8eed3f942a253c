import {allIn} from '../../text/index.ts'
import type {Found} from './identifier.ts'

// "call 020 7946 0142", "hotline: (555) 014-2233", "on +44 20 7946 0000"
const NUMBER =
  /(?<![\p{L}\p{N}.,$£€/:-])(?:\+\d{1,3}[ .-]?|1[ .-])?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ .‑-]\d{2,8}){0,4}(?![\p{L}\p{N}%$£€/:]|[.,]\d|-\d)/gu
const CUE =
  /\b(?:call(?:s|ed|ing|ers)?|phon(?:e|es|ed|ing)|telephones?|tel|ring|dial(?:led|ling|ing)?|hot-?lines?|help-?lines?|helpdesk|info-?lines?|lines?|toll-free|freephone|contact|crimestoppers|samaritans|fax|mobile|switchboard)\b|\bnumber (?:is|was|for|of|to)\b/i
const BEFORE = 90

/** Telephone numbers: figures of seven digits or more, in groups, after words of calling. */
export function phonesIn(sentence: string): readonly Found[] {
  return allIn(NUMBER, sentence).flatMap(({0: text, index}) => {
    const digits = digitsOf(text)
    if (digits.length < 7 || digits.length > 15 || isNoPhone(text)) return []
    if (!CUE.test(sentence.slice(Math.max(0, index - BEFORE), index))) return []
    return [{start: index, end: index + text.length, text, sort: 'telephone number' as const, of: '', value: digits}]
  })
}

/** The digits as they are dialled inside the country. */
export function digitsOf(text: string): string {
  const plain = text
    .replace(/\(0\)/, '')
    .replace(/^\+44[ .-]?/, '0')
    .replace(/^(?:\+?1)[ .-](?=\(?\d{3}\b)/, '')
  return plain.replace(/\D/g, '')
}

// years, dates, and large numbers with spaces in them
function isNoPhone(text: string): boolean {
  return (
    /^(?:19|20)\d\d[ .‑-](?:19|20)?\d\d$|^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)?\d\d$|^\d{1,3}(?: \d{3})+$/.test(text) &&
    !/^0/.test(text)
  )
}

/** What tells that a number has lost or gained digits, by the plan of its country; undefined where nothing does. */
export function misdialled(text: string): string | undefined {
  const digits = digitsOf(text)
  if (UK_ELEVEN.test(digits) && /^0/.test(text) && digits.length !== 11)
    return `British numbers that begin so have eleven digits; this one has ${digits.length}`
  if (/^\+?1[ .-]\(?8(?:00|88|77|66|55|44|33)\)?[ .-]\d/.test(text) && digits.length !== 10)
    return `American toll-free numbers have ten digits after the 1; this one has ${digits.length}`
  if (/^(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.](?:\d{1,3}|\d{5})$/.test(text))
    return 'American numbers end in three and four digits'
  return undefined
}

// numbers at national and shared rates, and those of London; "0845 46 47" is a short one
const UK_ELEVEN = /^0(?:845(?!46)|844|843|870|871|872|300|303|330|333|343|344|345|370|371|20[3478])\d{4,}/
