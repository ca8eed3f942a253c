import {furniture, labels, loneLabels, openings, pictureAgencies} from './block-lexicon.ts'

const LONGEST_BOILERPLATE = 600
const LABEL = new RegExp(`^(?:${labels.join('|')})\\s{0,2}(?:[:|>»→]|\\s[-–—]{1,2}\\s|[-–—]$|\\.{3}$|…$|$)`)
const LONE = new RegExp(`^(?:${loneLabels.join('|')})\\s{0,2}[:.…]{0,3}$`)
// one by one: joined, they take twice as long to compile
const OPENINGS = openings.map(opening => new RegExp(`^(?:${opening})`))
const CAPITAL_LABEL =
  /^(?:ALSO READ|READ ALSO|READ MORE|READ NEXT|SEE ALSO|RELATED(?: ARTICLES?| STORY| STORIES)?|RECOMMENDED|TRENDING|MUST READ)\s+["“‘']?\p{Lu}/u
const FURNITURE = new Set(furniture)

/** Whether a line is furniture of the page and no part of the report: teasers, rights, share buttons, calls to the reader. */
export function isBoilerplate(line: string): boolean {
  const text = bare(line)
  if (text === '' || text.length > LONGEST_BOILERPLATE) return false
  const lower = text.toLowerCase()
  return (
    LABEL.test(lower) ||
    LONE.test(lower) ||
    OPENINGS.some(opening => opening.test(lower)) ||
    CAPITAL_LABEL.test(text) ||
    isFurniture(lower)
  )
}

// "(Photo : A. NAME/POOL/AFP via Getty Images)", "Photo credit: A. Name", "Image courtesy of the museum"
const CREDIT_LABEL =
  /^[([]?\s{0,2}(?:(?:file |stock |handout |archive |photo )?(?:photo|photograph|photos|photography|picture|image|images|illustration|graphic|video|footage|screenshot|screengrab|map|art|artwork|render|rendering|cover)(?: by| credits?| courtesy(?: of)?| from| via| source| copyright)?|credits?|courtesy(?: of)?|file)\s{0,2}(?:[:/|©]|(?<= by| of| from| via| credit| credits)\s)/
// "A. Name / Reuters", "International Station iStock", "AP Photo/A. Name", "(via Getty Images)"
const CREDIT_END = new RegExp(
  `(?:\\bvia ${pictureAgencies}|[/|©]\\s{0,2}(?:[\\p{L}. ]{2,30}[/|]\\s{0,2}){0,3}${pictureAgencies}|^(?:[\\p{Lu}][\\p{L}.’'-]{0,20}[ ,]{1,2}){0,6}(?:Getty Images|iStock(?:photo)?|Shutterstock|Alamy|Unsplash|Pexels|Pixabay|Flickr|Wikimedia Commons|Adobe Stock|Depositphotos)|^${pictureAgencies} (?:[Pp]hoto|PHOTO|[Ff]ile|[Ii]mage)s?(?:[/:].{2,40})?)\\s{0,2}[)\\].]{0,2}$`,
  'u',
)
// "… at the harbour. (Photo by A. Name / AFP)", "… at the harbour. [File/Reuters]"
const CREDIT_TAIL = new RegExp(
  `[([](?:(?:(?:file )?(?:photo|image|picture|credit|courtesy|source|file)s?\\b[^()\\[\\]]{0,120})|(?:[^()\\[\\]]{2,80}[/|]\\s?${pictureAgencies.toLowerCase()}))[)\\]]\\.?$`,
)
// "In this handout photo …", "A file photo shows …", "This combination of pictures …", "FILE - …"
const CAPTION_OPENING =
  /^(?:in (?:this|a|an)\b[^.,]{0,60}?\b(?:photo(?:graph)?|image|picture|frame(?: grab)?|video|screengrab|screenshot|illustration|handout)\b|(?:this|a|an|the|these)\b(?: [^\s.,]{2,20}){0,3} (?:photo(?:graph)?s?|pictures?|images?|frame grab|screengrab|screenshot|rendering|combination of (?:photos|pictures|images)|file photo|illustration)\b(?:[^.]{0,50}?)\b(?:shows?|showing|depicts?|taken|provided|released|captures?|made available|obtained|from (?:video|files?|a video))|file(?: (?:photo|image|picture|video))?\s{0,1}(?:[:–—]|-\s)|(?:pictured|above|below|top|inset|clockwise|left to right|from left)\b[^.]{0,20}[:,]|(?:an )?artist[’']s (?:impression|rendering|concept|illustration)\b)/
const POSITION =
  /\((?:pictured|seen|shown)?\s?(?:L|R|C|left|right|cent(?:er|re)|pictured|inset|foreground|background|far left|far right)\)/giu
// "NORWAY-ENERGY-STRIKE"
const SLUG = /^\p{Lu}{2,20}(?:[-–/]\p{Lu}{2,20}){2,8}$/u

export type CaptionPart = 'credit' | 'ends in credit' | 'opening' | 'positions' | 'slug' | undefined

/** What makes a line part of a picture's caption, if anything does. */
export function captionPart(line: string): CaptionPart {
  const text = line.trim()
  if (SLUG.test(text)) return 'slug'
  const lower = text.toLowerCase()
  if (text.length <= 200 && (CREDIT_LABEL.test(lower) || CREDIT_END.test(text))) return 'credit'
  if (CREDIT_TAIL.test(lower)) return 'ends in credit'
  if (CAPTION_OPENING.test(lower)) return 'opening'
  return positions(text) > 0 ? 'positions' : undefined
}

/** How often a line says where in a picture somebody stands: "(left)", "(C)". */
export function positions(text: string): number {
  return text.match(POSITION)?.length ?? 0
}

/** Whether a paragraph is somebody's words from its first mark to its last, or one of several such in a row. */
export function isQuotation(text: string, next = ''): boolean {
  const paragraph = text.trim()
  if (!/^["“«]/.test(paragraph)) return false
  const inner = paragraph.slice(1)
  if (/^[^"“”»]*["”»][.,!?]?$/.test(inner)) return true
  return !/["”»]/.test(inner) && /^\s*["“«]/.test(next)
}

/** Whether a line only says who wrote it or when: "By A. Name", "Updated: 4 March, 9:15 am". */
export function isStamp(line: string): boolean {
  const text = line.trim()
  if (BYLINE.test(text)) return true
  if (!/\d/.test(text) || text.length > 120) return false
  return STAMP_REST.test(text.toLowerCase().replace(STAMP_WORDS, ''))
}

const BYLINE =
  /^(?:By|BY)\s{1,2}\p{Lu}[\p{L}.’'-]{0,20}(?:[ ,]{1,2}(?:and|of|for|in|AND|\p{Lu}[\p{L}.’'-]{0,20})){0,10}$/u
const STAMP_WORDS =
  /\b(?:(?:last |first )?(?:posted|published|updated|modified|created|issued|filed|edited)|on|at|date|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]{0,6}|[ap]\.?m\.?|[ecmp][sd]?t|gmt|utc|bst|cet|cest|ist|hkt|est|edt|pdt|pst|local time|hrs?|hours?|\d{1,4}(?:st|nd|rd|th|[ap]m)?)(?![a-z\d])/g
const STAMP_REST = /^[\s\d.,:;/()|·•–—-]*$/u

function isFurniture(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,|•·/]+/)
    .filter(Boolean)
  return (
    words.length > 1 &&
    words.length <= 30 &&
    words.every(word => FURNITURE.has(word) || /^\d{1,5}k?$/.test(word)) &&
    /[a-z]/i.test(text)
  )
}

function bare(line: string): string {
  return line
    .trim()
    .replace(/^[\s>»•*·▶►→+#-]{1,8}/u, '')
    .replace(/^\[(?=[^\]]{1,200}\]$)/, '')
}
