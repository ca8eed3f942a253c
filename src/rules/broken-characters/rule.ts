import {allIn} from '../../text/index.ts'
import {blockAt, type Document} from '../../reading/index.ts'
import {listed} from '../because.ts'
import {defineRule} from '../rule.ts'

interface Broken {
  readonly source: string
  readonly places: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

/** Characters that were lost or turned into others on the way. */
export const brokenCharacters = defineRule<Broken>({
  name: 'broken-characters',
  severity: 'warning',
  scope: 'internal',
  verdict: 'slip',
  find: ({documents}) => [...documents.values()].flatMap(brokenIn),
  spots: ({source, places}) => places.map(({start, end}) => ({source, start, end})),
  key: ({places}) => places.map(({text}) => text),
  confidence: () => 0.95,
  explain: ({places}) => ({
    what: `Characters are broken: ${listed([...new Set(places.map(({text}) => `“${text}”`))])}.`,
    why: 'No language writes so: the text was read in another encoding than it was written in, or its markup was not undone.',
    next: 'Take the words from the original.',
  }),
})

const MOST = 5

function brokenIn(document: Document): Broken[] {
  const {id, text} = document.source
  const places = allIn(BROKEN, text)
    .map(({0: found, index}) => ({start: index, end: index + found.length, text: found}))
    .filter(({start}) => blockAt(document, start)?.type !== 'boilerplate')
  return places.length > 0 ? [{source: id, places: places.slice(0, MOST)}] : []
}

const MISREAD = String.raw`â€(?:[™˜œ\u009d“”\u0093\u0094¦]|\u0080)|â\u0080[\u0090-\u00a6]|Ã[©¨¼¶¤±³¡ª§¢´\u00ad\u00a0]|Â(?=[£€°§»«])`
const ENTITY = String.raw`&(?:amp;)?(?:#x?[0-9a-f]{2,5}|nbsp|quot|apos|rsquo|lsquo|rdquo|ldquo|mdash|ndash|hellip|amp|lt|gt|pound|euro|copy|[aeiou](?:acute|grave|circ|uml)|ntilde|ccedil);`
const TAG = String.raw`</?(?:p|br|b|i|em|strong|a|span|div|img|ul|li|h[1-6])(?:\s[^<>\n]{0,200})?\s?/?>`
// the apostrophe of another system, or what stands where none could be shown: "itÕs", "it?s"
const APOSTROPHE = String.raw`(?<=\p{Ll}{2})[Õ?](?=(?:s|t|re|ve|ll|d)(?![\p{L}\d]))`

// "prot\uFFFDg\uFFFD", "donâ€™t", "cafÃ©", "it&#8217;s": with the word they stand in
const BROKEN = new RegExp(
  String.raw`[\p{L}\p{N}]{0,20}(?:\uFFFD|${MISREAD}|${ENTITY}|${TAG}|${APOSTROPHE})(?:[\p{L}\p{N}\uFFFD]|${MISREAD}){0,20}`,
  'giu',
)
