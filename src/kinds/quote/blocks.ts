import {diffArrays} from 'diff'
import {isContent, type Word} from './words.ts'

/** A stretch of two quotations that is equal or changed. */
export interface Block {
  readonly kind: 'equal' | 'changed'
  readonly a: readonly Word[]
  readonly b: readonly Word[]
}

/** Two lists of words divided into equal and changed stretches (longest common subsequence); agreement by chance is taken for change. */
export function blocksOf(x: readonly Word[], y: readonly Word[]): readonly Block[] {
  const blocks: Block[] = []
  let [i, j] = [0, 0]
  for (const {added, removed, value} of diffArrays([...x], [...y], {comparator: (p, q) => p.folded === q.folded})) {
    const n = value.length
    const a = added ? [] : x.slice(i, i + n)
    const b = removed ? [] : y.slice(j, j + n)
    ;[i, j] = [i + a.length, j + b.length]
    const before = blocks.at(-1)
    if (!added && !removed) blocks.push({kind: 'equal', a, b})
    else if (before?.kind === 'changed')
      blocks.splice(-1, 1, {kind: 'changed', a: [...before.a, ...a], b: [...before.b, ...b]})
    else blocks.push({kind: 'changed', a, b})
  }
  return islands(rotated(blocks))
}

// "[I] will go" against "[I] said that I will go": the first word goes with the cut, not with the rest
function rotated(blocks: readonly Block[]): readonly Block[] {
  const turned = rotatedOnce(blocks)
  return turned === blocks ? reversed(rotatedOnce(reversed(blocks))) : turned
}

function rotatedOnce(blocks: readonly Block[]): readonly Block[] {
  const at = blocks[0]?.kind === 'changed' ? 1 : 0
  const [equal, change, after] = blocks.slice(at, at + 3)
  if (equal?.kind !== 'equal' || change?.kind !== 'changed' || after?.kind !== 'equal') return blocks
  const n = equal.a.length
  const longer = change.b.length === 0 ? 'a' : change.a.length === 0 ? 'b' : undefined
  if (longer === undefined || n > 3 || change[longer].length < n) return blocks
  const tail = change[longer].slice(-n)
  if (!tail.every((word, i) => word.folded === equal[longer][i]?.folded)) return blocks
  const other = longer === 'a' ? 'b' : 'a'
  const before = blocks[at - 1] ?? {kind: 'changed', a: [], b: []}
  const head = {
    kind: 'changed' as const,
    a: before.a,
    b: before.b,
    [longer]: [...before[longer], ...equal[longer], ...change[longer].slice(0, -n)],
  }
  const rest = {
    kind: 'equal' as const,
    a: after.a,
    b: after.b,
    [longer]: [...tail, ...after[longer]],
    [other]: [...equal[other], ...after[other]],
  }
  return [head, rest, ...blocks.slice(at + 3)]
}

function reversed(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(({kind, a, b}) => ({kind, a: a.toReversed(), b: b.toReversed()})).toReversed()
}

// "of" alone between two changed stretches is chance, not agreement
function islands(blocks: readonly Block[]): readonly Block[] {
  const made: Block[] = []
  blocks.forEach((block, i) => {
    const before = made.at(-1)
    const after = blocks[i + 1]
    const chance = block.kind === 'equal' && block.a.length <= 2 && !block.a.some(isContent)
    const amid =
      chance &&
      (i === 0 || before?.kind === 'changed') &&
      (after === undefined || isLong(after)) &&
      (i === 0 || (before && isLong(before)))
    if ((block.kind === 'changed' || amid) && before?.kind === 'changed')
      made.splice(-1, 1, {kind: 'changed', a: [...before.a, ...block.a], b: [...before.b, ...block.b]})
    else made.push(amid ? {...block, kind: 'changed'} : block)
  })
  return made
}

function isLong({kind, a, b}: Block): boolean {
  return kind === 'changed' && a.length + b.length >= 4
}
