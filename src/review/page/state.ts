import {computed, signal} from '@preact/signals'
import type {DecisionJson, Detail, FindingBrief, Overview, Reading, SourceBrief} from '../protocol/index.ts'
import {everything, filtered, namesIn, rowsOf, type Filter, type Grouping} from './rows.ts'

/** What the page knows and shows. */
export const overview = signal<Overview | undefined>(undefined)
/** How far the reports are read that are being read just now. */
export const reading = signal<Reading | undefined>(undefined)
export const filter = signal<Filter>({...everything, status: 'open'})
export const grouping = signal<Grouping>('question')
export const current = signal<string | undefined>(undefined)
export const detail = signal<Detail | undefined>(undefined)
export const chosen = signal<ReadonlySet<string>>(new Set())
/** The article that is looked at as a whole, in place of the findings. */
export const article = signal<string | undefined>(undefined)
/** Whether the filters are open. */
export const narrowing = signal(false)
export const correcting = signal(false)
export const keysOn = signal(localStorage.getItem('crosscheck-keys') !== 'off')
export const theme = signal<Theme>(themeFrom(localStorage.getItem('crosscheck-theme')))
export const lost = signal(false)
/** Which of the columns is shown where there is room for one only. */
export const column = signal<'list' | 'finding' | 'question'>('list')

/** Opens or closes what corrects readings, which stands where the answers do. */
export function turnCorrecting(): void {
  correcting.value = !correcting.peek()
  if (correcting.peek()) column.value = 'question'
}

export type Theme = 'auto' | 'light' | 'dark'

function themeFrom(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'auto'
}

/** What is asked or told in front of everything else. */
export type Dialog =
  | {readonly type: 'dismiss'; readonly ids: readonly string[]}
  | {readonly type: 'note'; readonly ids: readonly string[]}
  | {readonly type: 'help'}
  | {readonly type: 'conflict'; readonly clashes: readonly Clash[]; readonly revision: string}

/** A decision that was to be made, and the one that somebody else has made meanwhile. */
export interface Clash {
  readonly id: string
  readonly mine: DecisionJson | null
  readonly theirs: DecisionJson | null
}

export const dialog = signal<Dialog | undefined>(undefined)

/** What has just been done, with a number so that the same words twice are told twice. */
export const told = signal<{readonly words: string; readonly number: number; readonly isTrouble: boolean} | undefined>(
  undefined,
)

export function tell(words: string, isTrouble = false): void {
  told.value = {words, number: (told.peek()?.number ?? 0) + 1, isTrouble}
}

export const nameOf = computed(() => namesIn(overview.value?.sources ?? []))
export const sourcesById = computed<ReadonlyMap<string, SourceBrief>>(
  () => new Map((overview.value?.sources ?? []).map(source => [source.id, source])),
)
export const findingsById = computed<ReadonlyMap<string, FindingBrief>>(
  () => new Map((overview.value?.findings ?? []).map(finding => [finding.id, finding])),
)
export const shown = computed(() => filtered(overview.value?.findings ?? [], filter.value))
export const rows = computed(() => rowsOf(shown.value, grouping.value, nameOf.value))
/** The findings in the order of the list. */
export const order = computed(() => rows.value.flatMap(row => (row.type === 'finding' ? [row.finding.id] : [])))
export const finding = computed(() => findingsById.value.get(current.value ?? ''))
/** What a key or a button acts on: what is chosen, else the finding that is shown. */
export const acted = computed<readonly string[]>(() =>
  chosen.value.size > 0 ? [...chosen.value] : current.value === undefined ? [] : [current.value],
)
