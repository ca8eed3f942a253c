import {known} from '../found.ts'
import type {Metadata} from '../metadata.ts'
import type {PdfText} from './pdf-text.ts'

const FILE_NAME = /\.(?:docx?|odt|rtf|pdf|txt|html?|indd|qxp|pages|pub|pptx?|xlsx?|tex)$|[\\/_]/i
const NO_TITLE = /^(?:microsoft|untitled|document|about:|https?:|print|layout)/i
// a page that was printed is as old as the printing
const PRINTED = /skia|chrom|mozilla|cairo|quartz|print|ghostscript|distiller/i
const CREATED = /^(?:D:)?(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})/

/** What a file of pages says of itself, as far as it looks like what a person wrote: a title that is a name of a file is none. */
export function aboutOf({title = '', author = '', created = '', producer = ''}: PdfText): Metadata {
  const {year = '', month = '', day = ''} = CREATED.exec(created)?.groups ?? {}
  const isDated = year !== '' && producer !== '' && !PRINTED.test(producer)
  const found = {
    ...(isTitle(title.trim()) ? {title} : {}),
    ...(isName(author.trim()) ? {author} : {}),
    ...(isDated ? {published: `${year}-${month}-${day}`} : {}),
  }
  return known(found).metadata
}

function isTitle(title: string): boolean {
  return /\p{L}{2}.* .*\p{L}{2}/u.test(title) && !FILE_NAME.test(title) && !NO_TITLE.test(title)
}

// "Ada Brook", not "abrook" or "User 1"
function isName(author: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.,'’&-]+){1,12}$/u.test(author)
}
