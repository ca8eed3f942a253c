import type {Finding} from '../../findings/index.ts'
import {printable} from '../../formats/index.ts'
import {charts} from '../charts/index.ts'
import type {Detail, Pane, PlaceView, QuestionView} from '../protocol/index.ts'
import {awaits, type Waiting} from '../waiting.ts'
import {LEAST_LIKE, likeness, questionOf, stretchesOf, type Lookup} from './lookup.ts'
import {paneOf, type Marked} from './pane.ts'
import {inRunning, type Stretch} from './running.ts'
import {matterOf, type Matter, type Said, type Value} from './values.ts'

/** Reports shown side by side; the others that answer are only listed. */
const MOST_PANES = 12

/** All that is shown of one finding. */
export function detailOf(finding: Finding, lookup: Lookup, waiting: readonly Waiting[] = []): Detail {
  const matter = matterOf(finding, questionOf(finding, lookup), lookup)
  const places = stretchesOf(finding, lookup)
  const question = viewOf(matter, places, lookup, waiting)
  return {
    id: finding.id,
    why: printable(finding.why),
    next: printable(finding.next),
    places: finding.places.map((place): PlaceView => {
      const source = lookup.source(place.source)
      const letter = source ? letterAt(matter, {source: source.id, ...inRunning(source, place)}) : ''
      return {source: place.source, line: place.line, text: place.text, letter}
    }),
    ...(question ? {question} : {}),
    panes: panesOf(matter, places, lookup),
  }
}

function letterAt({values}: Matter, place: Stretch & {readonly source: string}): string {
  const fits = values.flatMap(({letter, said}) =>
    said.filter(({source}) => source === place.source).map(each => ({letter, like: likeness(place, each)})),
  )
  const best = fits.reduce((a, b) => (b.like > a.like ? b : a), {letter: '', like: 0})
  return best.like >= LEAST_LIKE ? best.letter : ''
}

function viewOf(
  {kind, label, values}: Matter,
  places: readonly PlaceIn[],
  lookup: Lookup,
  waiting: readonly Waiting[],
): QuestionView | undefined {
  if (values.length === 0 || (kind === '' && values.length === 1)) return undefined
  const chart = charts[kind]?.(
    values.map(({letter, shown, said}) => ({letter, shown, claims: said.flatMap(({claim}) => (claim ? [claim] : []))})),
    lookup.vocabulary,
  )
  return {
    label: printable(label.replaceAll('-', ' ')),
    kind,
    values: values.map(({letter, shown, said}) => ({
      letter,
      shown,
      answers: said.flatMap(each =>
        answerOf(each, places, lookup).map(answer =>
          awaits(waiting, {...each, ...(kind === '' ? {} : {kind})}) ? {...answer, corrected: true as const} : answer,
        ),
      ),
    })),
    ...(chart ? {chart} : {}),
  }
}

type PlaceIn = Stretch & {readonly source: string}

function answerOf(said: Said, places: readonly PlaceIn[], lookup: Lookup): QuestionView['values'][number]['answers'] {
  const source = lookup.source(said.source)
  if (!source) return []
  return [
    {
      source: said.source,
      words: source.text.slice(said.start, said.end),
      line: lookup.lineOf(source, said),
      disputed: places.some(place => place.source === said.source && likeness(place, said) >= LEAST_LIKE),
    },
  ]
}

function panesOf(matter: Matter, places: readonly PlaceIn[], lookup: Lookup): Pane[] {
  const answering = matter.values.flatMap(({said}) => said.map(({source}) => source))
  const shown = [...new Set([...unlikeFirst(matter, places), ...answering])].slice(0, MOST_PANES)
  return shown.flatMap(id => {
    const source = lookup.source(id)
    return source ? [paneOf(source, marksIn(id, matter, places))] : []
  })
}

// what differs stands side by side: the first with each value, then those that say the same again
function unlikeFirst({values}: Matter, places: readonly PlaceIn[]): string[] {
  const disputed = places.map(({source}) => source)
  const firsts = values.flatMap(({said}) => disputed.find(id => said.some(({source}) => source === id)) ?? [])
  return [...firsts, ...disputed]
}

function marksIn(source: string, matter: Matter, places: readonly PlaceIn[]): Marked[] {
  const own = places.filter(place => place.source === source)
  return [
    ...own.map((place): Marked => ({...place, type: 'place', letter: letterAt(matter, place)})),
    ...matter.values.flatMap(({letter, said}: Value) =>
      said.filter(each => each.source === source).map(({start, end}): Marked => ({start, end, type: 'answer', letter})),
    ),
  ]
}
