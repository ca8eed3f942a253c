import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

// put in by the build; absent where sources are run
declare const RULE_SPECS: (() => Readonly<Record<string, string>>) | undefined

/** What a rule finds and leaves alone, with examples: the page that is also its test. */
export function specOf(rule: string): string {
  if (typeof RULE_SPECS !== 'undefined') return RULE_SPECS()[rule] ?? ''
  return readFileSync(fileURLToPath(new URL(`../rules/${rule}/spec.md`, import.meta.url)), 'utf8')
}

/** The first sentence of a rule's page. */
export function gistOf(rule: string): string {
  const prose = specOf(rule)
    .replace(/^---\n[\s\S]{0,2000}?\n---\n/, '')
    .split(/\n{2,}/)
    .find(paragraph => /^\w/.test(paragraph.trim()))
  return /^.{1,600}?[.!?](?=\s|$)/s.exec(prose?.trim() ?? '')?.[0].replace(/\s+/g, ' ') ?? ''
}
