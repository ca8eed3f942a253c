import type {Settled} from './mention.ts'
import type {Coverage} from './coverage.ts'
import {groupBy} from '../../text/index.ts'
import {isOrdinary, type Scene} from './scene.ts'
import type {Word} from './words.ts'

/** Names in title case or capitals: only what the prose of the same text names. */
export function findInHeadlines(scene: Scene, settled: readonly Settled[], taken: Coverage): readonly Settled[] {
  const forms = formsOf(scene, settled)
  const found: Settled[] = []
  for (let at = 0; at < scene.words.length;) {
    const match = matchAt(scene, forms, taken, at)
    if (match) found.push(match)
    at = match?.last ?? at + 1
  }
  return found
}

interface Form {
  readonly words: readonly string[]
  readonly settled: Settled
}

function formsOf({words}: Scene, settled: readonly Settled[]): ReadonlyMap<string, readonly Form[]> {
  const forms = settled
    .filter(({how}) => how !== 'listed' && how !== 'description')
    .flatMap(one => {
      const whole = words.slice(one.first, one.last).map(word => word.plain)
      const shapes = one.type === 'person' && whole.length > 1 ? [whole, whole.slice(-1)] : [whole]
      return shapes.map(shape => ({words: shape, settled: one}))
    })
    .sort((a, b) => b.words.length - a.words.length)
  return groupBy(forms, form => form.words[0] ?? '')
}

function matchAt(
  scene: Scene,
  forms: ReadonlyMap<string, readonly Form[]>,
  taken: Coverage,
  at: number,
): Settled | undefined {
  const word = scene.words[at]
  if (!word?.capital || !isHeadline(scene, word)) return undefined
  const form = forms
    .get(word.plain)
    ?.find(({words}) => words.every((wanted, i) => fits(scene, taken, word, scene.words[at + i], wanted)))
  if (!form) return undefined
  if (form.words.length === 1 && isOrdinary(scene, word)) return undefined
  const whole = form.settled.last - form.settled.first === form.words.length
  return {...form.settled, first: at, last: at + form.words.length, how: whole ? form.settled.how : 'short'}
}

function isHeadline(scene: Scene, word: Word): boolean {
  const style = scene.lettering[word.sentence]
  return style === 'titled' || style === 'shouting'
}

function fits(_scene: Scene, taken: Coverage, begin: Word, word: Word | undefined, wanted: string): boolean {
  return word?.plain === wanted && word.sentence === begin.sentence && !taken.at(word.index)
}
