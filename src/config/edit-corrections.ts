import {isMap, isNode, isSeq, parseDocument, stringify, YAMLSeq, type Document, type YAMLMap} from 'yaml'
import {correctionsIn, type Corrections} from './ledger.ts'

/** Corrections to be written into a ledger, and corrections to be taken out of it. */
export interface CorrectionChanges {
  readonly put?: Partial<Corrections>
  readonly take?: Partial<Corrections>
}

/** The text of a ledger with corrections changed: everything else stays to the byte, comments inside the corrections too. */
export function editCorrections(ledger: string, changes: CorrectionChanges): string {
  const extent = correctionsIn(ledger)
  if (!extent) return appended(ledger, changes.put ?? {})
  const own = edited(ledger.slice(extent.start, extent.end), changes)
  return ledger.slice(0, extent.start) + own + ledger.slice(extent.end)
}

/** The corrections of a ledger as they are written, to tell whether anybody has changed them. */
export function writtenCorrections(ledger: string): string {
  const extent = correctionsIn(ledger)
  return extent ? ledger.slice(extent.start, extent.end) : ''
}

const lists = ['reject', 'add'] as const

function appended(ledger: string, put: Partial<Corrections>): string {
  const filled = lists.flatMap(list => (put[list]?.length ? [[list, put[list]] as const] : []))
  if (filled.length === 0) return ledger
  const gap = ledger === '' || ledger.endsWith('\n') ? '' : '\n'
  return ledger + gap + stringify({corrections: Object.fromEntries(filled)}, {lineWidth: 0})
}

function edited(section: string, {put = {}, take = {}}: CorrectionChanges): string {
  const document = parseDocument(section, {logLevel: 'silent'})
  const found = document.get('corrections', true)
  const map = isMap(found) ? found : document.createNode({})
  if (map !== found) document.set('corrections', map)
  for (const list of lists) {
    const entries = listIn(document, map, list)
    const out = new Set((take[list] ?? []).map(canonical))
    entries.items = entries.items.filter(entry => !out.has(canonical(isNode(entry) ? entry.toJSON() : entry)))
    for (const entry of put[list] ?? []) entries.add(document.createNode(entry))
    if (entries.items.length === 0) map.delete(list)
    else map.set(list, entries)
  }
  return map.items.length === 0 ? '' : document.toString({lineWidth: 0})
}

// the list that is there, with the comments in it, or a new one
function listIn(document: Document, map: YAMLMap, list: string): YAMLSeq {
  const entries = map.get(list, true)
  return isSeq(entries) ? entries : new YAMLSeq(document.schema)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
