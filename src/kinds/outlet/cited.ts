import {blockAt, type Document} from '../../reading/index.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

const REACH = 70

// "According to a report by …", "told the …", "as reported by the …", "Speaking to state news agency …"
const LEADS =
  /(?:\b(?:according to|per|(?:reported|quoted|cited|published|first carried|carried|relayed) (?:by|in|on|through)|quoting|citing|credited to|tell(?:s|ing)?|told|speak(?:s|ing)? (?:to|with)|spoke (?:to|with)|interview with|statement to|sa(?:id|ys) (?:on|to)|reports? (?:by|from|in))) (?:(?:an?|the|its|their|latest|recent|earlier|report|article|story|by|from|in|on|of|state|state-run|official|semi-official|local|news|agency|agencies|newspaper|daily|broadcaster|television|student|website) ){0,6}$/iu
// "… reported", "…'s latest report", "… news agency quoted"
const FOLLOWS =
  /^(?:['‘’]s?(?: (?:latest|recent|earlier|own))? (?:report|story|article)|(?:['‘’]s [\p{L} ]{1,30})?(?: (?:news|agency|service|newspaper|website|television|radio|magazine|blog|The [A-Z]\p{L}{1,20})){0,3},?(?: (?:has|have|had|is|also|later|first|earlier|exclusively)){0,2} (?:reports?|reported|reporting|says|said|quotes|quoted|cites|cited|writes|wrote|revealed|carried))\b/u
// "NORWICK (Reuters) -"
const CREDIT = /^\) ?(?:[-\u2013\u2014]|$)/u

/** The words by which a report cites an outlet where it is named, or credits a wire with its text; undefined where it is only named. */
export function citationOf(document: Document, {start, end}: Stretch): Stretch | undefined {
  const block = blockAt(document, start)
  return block && citation(document.source.text, block, {start, end})
}

function citation(text: string, block: Stretch & {readonly type: string}, {start, end}: Stretch): Stretch | undefined {
  if (block.type === 'caption' || block.type === 'boilerplate') return undefined
  const before = text.slice(Math.max(block.start, start - REACH), start)
  const after = text.slice(end, Math.min(block.end, end + REACH))
  const [lead = '', follow = ''] = [LEADS.exec(before)?.[0], FOLLOWS.exec(after)?.[0]]
  if (lead !== '' || follow !== '') return {start: start - lead.length, end: end + follow.length}
  const credit = start - block.start < REACH && before.endsWith('(') && CREDIT.test(after)
  return credit ? {start: block.start, end: end + 1} : undefined
}

/** Whether an outlet of the vocabulary is the one that published a report. */
export function isOwn({source, vocabulary}: Document, id: string): boolean {
  const own = source.outlet === undefined ? '' : bare(source.outlet)
  const entry = vocabulary.outlets.find(outlet => outlet.id === id)
  return [entry?.name, ...(entry?.aliases ?? []), ...(entry?.acronyms ?? [])].some(
    name => name !== undefined && own !== '' && bare(name) === own,
  )
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the |[^\p{L}\d]/gu, '')
}
