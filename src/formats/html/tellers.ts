import type {Claim} from '../../claim/index.ts'
import type {Catalogue, Entry} from './catalogue.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {joined, many, shorten} from './section.ts'

const MOST_WORDS = 8
const MOST_NAMES = 10
const LONGEST = 60

/** The words that claims are told with, each with the reports that use them: “Sunday” Elsin Press, Varn Weekly. */
export function tellers(claims: readonly Claim[], catalogue: Catalogue, most = MOST_WORDS): Markup[] {
  const byWords = new Map<string, Claim[]>()
  for (const claim of claims) byWords.set(claim.text, [...(byWords.get(claim.text) ?? []), claim])
  const lines = [...byWords]
    .slice(0, most)
    .map(
      ([words, own]) =>
        markup`<span class="words">“${shorten(words, LONGEST)}”</span> ${names(
          oneEach(own).flatMap(claim => teller(claim, catalogue)),
        )}`,
    )
  const rest = byWords.size - lines.length
  return rest > 0 ? [...lines, markup`and ${many(rest, 'other')}`] : lines
}

/** Links to reports. */
export function papers(entries: readonly Entry[]): Part {
  return names(entries.map(({number, name}) => markup`<a href="#s${number}">${name}</a>`))
}

function names(links: readonly Markup[]): Part {
  const more = links.length > MOST_NAMES ? ` and ${links.length - MOST_NAMES} more` : undefined
  return [joined(links.slice(0, MOST_NAMES), ', '), more]
}

// the first claim of each report
function oneEach(claims: readonly Claim[]): Claim[] {
  return claims.filter(({source}, i) => claims.findIndex(each => each.source === source) === i)
}

function teller(claim: Claim, catalogue: Catalogue): Markup[] {
  const target = catalogue.claim(claim)
  if (!target) return []
  const caption = claim.block === 'caption' ? ' (caption)' : undefined
  return [markup`<a href="${target.href}">${target.entry.name}</a>${caption}`]
}
