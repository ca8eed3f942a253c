import type {Bounds, Claim} from '../claim/index.ts'
import {kinds} from '../kinds/index.ts'
import {isCitation} from '../kinds/outlet/index.ts'
import {time} from '../kinds/time/index.ts'
import {rules} from '../rules/index.ts'
import {gistOf, specOf} from './specs.ts'

const byName = new Map(kinds.map(kind => [kind.name, kind]))

/** A claim's value in a few words, as its kind shows it; the bare value where the kind is not known any more. */
export function show(claim: Claim): string {
  return byName.get(claim.kind)?.show(claim) ?? JSON.stringify(claim.value)
}

/** The outlet that a claim cites. */
export function cites(claim: Claim): string | undefined {
  return isCitation(claim) ? claim.value.name : undefined
}

/** The bounds of a day or a moment that a claim names; undefined for a length of time, "now" and "recently", and what is no time at all. */
export function dated(claim: Claim): Bounds | undefined {
  if (!time.is(claim)) return undefined
  const {type, timex, earliest, latest} = claim.value
  if ((type !== 'DATE' && type !== 'TIME') || /_REF$/.test(timex)) return undefined
  return {...(earliest === undefined ? {} : {earliest}), ...(latest === undefined ? {} : {latest})}
}

const ruleNames = new Set(rules.map(({name}) => name))

/** What a rule looks for, in a sentence and on a page of Markdown; empty where it has no page. */
export function help(rule: string): {readonly gist: string; readonly page: string} {
  return ruleNames.has(rule) ? {gist: gistOf(rule), page: specOf(rule)} : {gist: '', page: ''}
}
