import type {Spot} from '../../findings/index.ts'
import {actPairs, actsIn, clauseSpot} from '../acts.ts'
import {areOfOthers, sameAct} from '../same-act.ts'
import {defineRule, type Material} from '../rule.ts'
import {clash, directedIn, type Directed} from './directions.ts'
import {misplacedIn} from './misplaced.ts'
import {exclude, sitesOf, type Site} from './sites.ts'

interface Clash {
  readonly spots: readonly Spot[]
  readonly key: readonly string[]
  readonly sure: boolean
  readonly confidence: number
  readonly what: string
  readonly why: string
}

const LEAST_SAME = 0.6
const SURE = 0.75

/** Reports put one thing at places that exclude each other. */
export const placeConflict = defineRule<Clash>({
  name: 'place-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => [...fromDirections(material), ...fromActs(material), ...fromCountries(material)],
  spots: ({spots}) => spots,
  key: ({key}) => key,
  confidence: ({confidence}) => confidence,
  grade: ({sure}) => ({severity: sure ? 'error' : 'warning'}),
  explain: ({what, why}) => ({
    what,
    why,
    next: 'Look the place up on a map or in the first report of it, and see which text is right.',
  }),
})

function fromDirections({documents}: Material): Clash[] {
  const all = [...documents.values()].flatMap(directedIn)
  return all.flatMap((a, i) => all.slice(i + 1).flatMap(b => directionClash(a, b)))
}

function directionClash(a: Directed, b: Directed): Clash[] {
  const how = clash(a, b)
  if (!how) return []
  const of =
    a.far === undefined ? 'lies in two parts of its country' : 'is the landmark of one distance in two directions'
  return [
    {
      spots: [a, b].map(({source, start, end}) => ({source, start, end})),
      key: [a.about, ...[a.direction, b.direction].sort()],
      sure: how === 'sure',
      confidence: how === 'sure' ? 0.9 : 0.65,
      what: `One place is told in two directions: “${a.text}” and “${b.text}”.`,
      why: `“${nameOf(a)}” ${of}: ${a.direction} and ${b.direction} ${how === 'sure' ? 'exclude each other' : 'hardly meet'}. Held to be one place because the name${a.far === undefined ? ' is the same' : ' and the distance are the same'}.`,
    },
  ]
}

function nameOf({about}: Directed): string {
  return about.replaceAll('-', ' ')
}

function fromActs(material: Material): Clash[] {
  const sites = [...material.documents.values()].flatMap(actsIn).flatMap(sitesOf)
  const told = actPairs(sites).flatMap(([a, b]) => {
    const same = sameAct(a.act, b.act, material.alignment.parallels)
    return same && same.score >= LEAST_SAME ? [{a, b, ...same}] : []
  })
  const agreed = new Set(told.flatMap(({a, b}) => (exclude(a, b) === undefined ? [pairOf(a, b)] : [])))
  return told.flatMap(({a, b, score, reasons}) => {
    const reason = exclude(a, b)
    if (reason === undefined || agreed.has(pairOf(a, b)) || isTwofold(a, sites) || isTwofold(b, sites)) return []
    const [x, y] = [textOf(a), textOf(b)]
    return [
      {
        spots: [a, b].map(site => clauseSpot(site.act, site)),
        key: [a.act.verb, ...[x, y].map(text => text.toLowerCase()).sort()],
        sure: score >= SURE,
        confidence: Math.min(0.9, score),
        what: `The reports put one act at different places: “${x}” and “${y}”.`,
        why: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}. Held to be one act because ${reasons.join('; ')}.`,
      },
    ]
  })
}

function pairOf(a: Site, b: Site): string {
  return `${a.act.verb} ${a.act.document.source.id} ${b.act.document.source.id}`
}

// a report that itself has the act at both places tells of two
function isTwofold(site: Site, sites: readonly Site[]): boolean {
  return sites.some(
    other =>
      other !== site &&
      other.act.document === site.act.document &&
      other.act.verb === site.act.verb &&
      !areOfOthers(other.act, site.act) &&
      exclude(site, other) !== undefined,
  )
}

function textOf({act, start, end}: Site): string {
  return act.document.source.text.slice(start, end)
}

function fromCountries({documents}: Material): Clash[] {
  return [...documents.values()].flatMap(document =>
    misplacedIn(document).map(({source, start, end, place, country}) => ({
      spots: [{source, start, end}],
      key: [place.id, country.id],
      sure: true,
      confidence: 0.9,
      what: `The report puts ${place.text} into ${country.text}.`,
      why: `${place.name} is known to lie elsewhere than in ${country.name}, and no other place of that name is known there.`,
    })),
  )
}
