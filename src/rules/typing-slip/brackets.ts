import type {Family, Stretch} from './family.ts'

export const brackets: readonly Family[] = [
  {
    name: 'bracket alone',
    severity: 'info',
    told: 'the bracket has no partner in its paragraph',
    why: 'Brackets come in pairs, one that opens and one that closes; this one is alone and heads no item of a list.',
    wrong: ({source: {text, blocks}}) =>
      blocks.flatMap(({type, start, end}) => (type === 'body' ? lone(text.slice(start, end), start) : [])),
  },
]

// an item of a list or a face may have one alone: "1)", "a)", ":)"
const ITEM = /(?:^|[\s(])(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i
const FACE = /[:;8=]-?$/

function lone(text: string, offset: number): readonly Stretch[] {
  const open: number[] = []
  const alone: number[] = []
  for (const {0: mark, index} of text.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index)
    else if (open.length > 0) open.pop()
    else if (!ITEM.test(text.slice(Math.max(0, index - 6), index))) alone.push(index)
  }
  const found = [...alone, ...open].filter(at => !FACE.test(text.slice(Math.max(0, at - 2), at)))
  return found.length === 1 && text.length > 40 ? found.map(at => withWord(text, at, offset)) : []
}

/** The bracket with the word it touches. */
function withWord(text: string, at: number, offset: number): Stretch {
  const before = /\S{0,30}$/.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0
  const after = /^\S{0,30}/.exec(text.slice(at, at + 30))?.[0].length ?? 1
  return {start: offset + at - before, end: offset + at + after}
}
