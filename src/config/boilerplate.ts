import type {Source} from '../text/index.ts'

/** By outlet: paragraphs that stand under every article of it, `*` for any words. */
export type Boilerplate = Readonly<Record<string, readonly string[]>>

/** A source whose outlet's own paragraphs of every day are marked as what they are, so that nothing is read out of them. */
export function markBoilerplate(source: Source, known: Boilerplate): Source {
  const outlet = source.outlet?.trim().toLowerCase()
  const patterns = Object.entries(known)
    .filter(([name]) => name.trim().toLowerCase() === outlet || name === '*')
    .flatMap(([, texts]) => texts.map(text => parts(text)))
  if (patterns.length === 0) return source
  const blocks = source.blocks.map(block => {
    const words = plain(source.text.slice(block.start, block.end))
    return patterns.some(pattern => matches(words, pattern)) ? {...block, type: 'boilerplate' as const} : block
  })
  return {...source, blocks}
}

function parts(pattern: string): readonly string[] {
  return pattern.split('*').map(plain)
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Whether the parts stand in the text in their order, the first at its start and the last at its end. */
function matches(text: string, pattern: readonly string[]): boolean {
  const [first = '', ...rest] = pattern
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= text.length - last.length
}
