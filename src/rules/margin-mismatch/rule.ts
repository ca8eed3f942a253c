import type {Document} from '../../reading/index.ts'
import {listed} from '../because.ts'
import {arePublishedApart} from '../published-apart.ts'
import {defineRule, type Material} from '../rule.ts'
import {marginsIn, polledIn, type Votes} from './counts.ts'

interface Evidence {
  readonly margins: readonly Votes[]
  /** The votes of the two that the margin lies between; none where two reports give two margins. */
  readonly polled: readonly Votes[]
}

/** A margin of votes that the votes beside it do not give, or that reports give differently. */
export const marginMismatch = defineRule<Evidence>({
  name: 'margin-mismatch',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: material => [...[...material.documents.values()].flatMap(misreckoned), ...apart(material)],
  spots: ({margins, polled}) =>
    [...margins, ...polled].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({margins, polled}) => [...margins, ...polled].map(({value}) => String(value)).sort(),
  confidence: ({polled}) => (polled.length > 0 ? 0.85 : 0.75),
  explain: ({margins, polled}) => {
    const [a, b] = polled.map(({value}) => value)
    const [margin] = margins
    return {
      what:
        a !== undefined && b !== undefined
          ? `Between ${shown(a)} and ${shown(b)} votes lie ${shown(Math.abs(a - b))}, not ${shown(margin?.value ?? 0)}.`
          : `The margin of the vote is told differently: ${listed([...new Set(margins.map(({value}) => shown(value)))])} votes.`,
      why:
        polled.length > 0
          ? 'No two numbers of votes beside the margin have that difference.'
          : 'Each report gives one margin, and one vote is told.',
      next: 'Look up the numbers of votes.',
    }
  },
})

function shown(value: number): string {
  return value.toLocaleString('en-GB')
}

const TOPIC = /\b(?:votes?|elections?|ballots?|by-election|candidates?|recount|constituency|referendum)\b/i
const NEAR = 2
const MOST = 6

function misreckoned(document: Document): Evidence[] {
  if (!TOPIC.test(document.source.text)) return []
  const polled = polledIn(document)
  return marginsIn(document).flatMap(margin => {
    const near = polled.filter(
      ({sentence, start, value}) =>
        Math.abs(sentence.index - margin.sentence.index) <= NEAR && start !== margin.start && value > margin.value,
    )
    const [first, second] = [...near].sort((a, b) => b.value - a.value)
    if (!first || !second || near.length > MOST || !areVotes(first, second)) return []
    const fits = near.some(a => near.some(b => Math.abs(a.value - b.value) === margin.value))
    return fits || isRound(first.value) || isRound(second.value) ? [] : [{margins: [margin], polled: [first, second]}]
  })
}

// "14,872" and "14,839": neither is a year, and the second is no small part of the first
function areVotes(first: Votes, second: Votes): boolean {
  const isYear = ({value, start, end}: Votes): boolean => end - start === 4 && value > 1800 && value < 2100
  return !isYear(first) && !isYear(second) && second.value > first.value * 0.2 && second.value !== first.value
}

function isRound(value: number): boolean {
  return value % 100 === 0
}

function apart({documents}: Material): Evidence[] {
  const told = [...documents.values()].filter(({source}) => TOPIC.test(source.text)).map(marginsIn)
  const single = told.filter(own => new Set(own.map(({value}) => value)).size === 1).flatMap(([first]) => first ?? [])
  const odd = single.filter(a => single.some(b => a.value !== b.value && areOfOne(a, b)))
  return odd.length > 1 ? [{margins: odd, polled: []}] : []
}

// one is named in both sentences, or three are named in both reports
function areOfOne(a: Votes, b: Votes): boolean {
  // a recount lies between them
  const isRecounted = [a, b].some(({document: {source}}) => /\brecount/i.test(source.text))
  if (isRecounted && arePublishedApart(a.document.source, b.document.source)) return false
  const [x, y] = [a, b].map(({document, sentence}) =>
    document.names.flatMap(name => (name.sentence === sentence.index ? [name.id] : [])),
  )
  if (x?.some(id => y?.includes(id))) return true
  const all = new Set(b.document.names.map(({id}) => id))
  return new Set(a.document.names.map(({id}) => id).filter(id => all.has(id))).size >= LEAST_NAMES
}

const LEAST_NAMES = 3
