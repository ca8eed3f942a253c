import {nameAt, type Document} from '../../reading/index.ts'
import {allIn, type Sentence} from '../../text/index.ts'

/** Which way the shares of a firm went. Offsets are in `source.text`. */
export interface Trend {
  readonly document: Document
  readonly sentence: Sentence
  /** Id of the firm. */
  readonly of: string
  readonly name: string
  readonly way: 'up' | 'down'
  readonly start: number
  readonly end: number
}

const NAME = String.raw`(?<name>\p{Lu}[\p{L}&'’-]+(?: \p{Lu}[\p{L}&'’-]+){0,2})`
const UP = String.raw`(?<up>r[oi]se[sn]?|rising|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es|ed|ing)|advanc(?:es|ed|ing)|soar(?:s|ed|ing)?|leap(?:s|t|ed)|rall(?:ies|ied|ying)|add(?:ed|ing)|(?:were|was|are|is|closed|ended|finished|traded|trading) up)`
const DOWN = String.raw`(?<down>f[ae]ll(?:s|ing|en)?|dropp?(?:s|ed|ing)?|slid(?:es|ing)?|slipp?(?:s|ed|ing)?|lost|losing|s[ai]nk(?:s|ing)?|tumbl(?:es|ed|ing)|plung(?:es|ed|ing)|declin(?:es|ed|ing)|dipp?(?:s|ed|ing)?|slump(?:s|ed|ing)?|shed(?:ding)?|(?:were|was|are|is|closed|ended|finished|traded|trading) down)`
const WORDS = String.raw`(?:[\p{L}-]+ ){0,3}?`
const SHARES = String.raw`(?:[Ss]hares?|[Ss]tock)`

/** "Shares in Kelda rose", "Kelda's shares gained", "Kelda shares were down". */
const TRENDS = [
  String.raw`${SHARES} (?:in|of) (?:the )?${NAME},? ${WORDS}(?:${UP}|${DOWN})`,
  String.raw`${NAME}['’]s? (?:[\p{L}-]+ )?${SHARES} ${WORDS}(?:${UP}|${DOWN})`,
  String.raw`${NAME} ${SHARES} ${WORDS}(?:${UP}|${DOWN})`,
  // "Shares in Kelda rose, while Orrin fell 3 percent"
  String.raw`(?<=[Ss]hares?\b.{0,80})${NAME} (?:${UP}|${DOWN})(?= (?:by )?\d)`,
].map(pattern => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'gu'))

// another moment of the day, another day, and how they stood in the end
const OTHERWISE =
  /\b(?:after[- ]hours|extended trading|pre-?market|earlier|initially|at first|before (?:recovering|falling|rising|closing)|later|then|recover\w*|pared|revers\w*|previous|last (?:week|month|year)|yesterday|this year|since|past (?:week|month|year)|over the|so far|have (?:risen|fallen|lost|gained)|would|could|might|if|expected)\b/i

/** The ways in which a report has the shares of firms go. */
export function trendsIn(document: Document): Trend[] {
  const {source, sentences} = document
  return sentences.flatMap(sentence => {
    const text = source.text.slice(sentence.start, sentence.end)
    if (source.blocks[sentence.block]?.type === 'boilerplate' || OTHERWISE.test(text)) return []
    return TRENDS.flatMap(pattern => allIn(pattern, text)).flatMap(({index, 0: said, groups = {}}) => {
      const start = sentence.start + index
      const {name = ''} = groups
      const known = nameAt(document, start + said.indexOf(name))
      const of = known?.id ?? name.toLowerCase().replaceAll(' ', '-')
      const way = groups['up'] === undefined ? ('down' as const) : ('up' as const)
      return [{document, sentence, of, name: known?.name ?? name, way, start, end: start + said.length}]
    })
  })
}
