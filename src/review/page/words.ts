import type {FindingBrief, Status} from '../protocol/index.ts'

export const severities = {error: 'Error', warning: 'Warning', info: 'Note'} as const
export const statuses: Readonly<Record<Status, string>> = {open: 'Open', confirmed: 'Confirmed', dismissed: 'Dismissed'}

/** How sure a finding is, in a word and in figures. */
export function sureness({confidence}: Pick<FindingBrief, 'confidence'>): string {
  return `${Math.round(confidence * 100)} % sure`
}

/** "part exceeds whole" */
export function spoken(name: string): string {
  return name.replaceAll('-', ' ')
}

/** The look of a letter: six have one of their own, the others share one. */
export function look(letter: string): string {
  const nth = letter.charCodeAt(0) - 'A'.charCodeAt(0)
  return letter.length === 1 && nth >= 0 && nth < 6 ? `v${nth}` : 'vx'
}

/** The day of an ISO 8601 date, as people write it. */
export function day(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleDateString('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'})
}

/** What somebody wrote, free of letters that are not seen and would turn the order of what is. */
export function plain(text: string): string {
  return text.replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
}
