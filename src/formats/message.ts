import type {Finding} from '../findings/index.ts'
import {printable} from './printable.ts'
import type {Site} from './site.ts'
import {where} from './where.ts'

/** What a finding says to a reader, a line each: what was seen, why, what to do. */
export function sayings({what, why, next}: Finding): string[] {
  return [what, `Why: ${why}`, `Next: ${next}`].map(line => printable(line).trim())
}

/** Where else a finding has places, a line each. */
export function elsewhere(sites: readonly Site[]): string[] {
  return sites.slice(1).map(site => printable(`Also ${spot(site)}: “${shorten(site.text)}”`))
}

/** "quake/b.txt:3:12 (Elsin Press)" */
export function spot({path, outlet, extracted, ...place}: Site): string {
  return printable(`${where(path, place, extracted)}${outlet === undefined ? '' : ` (${outlet})`}`)
}

const LONGEST = 200

export function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
