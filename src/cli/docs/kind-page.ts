import type {Corpus, Kind} from '../../claim/index.ts'
import {read} from '../../reading/index.ts'
import type {Source} from '../../text/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {sourceFrom} from './spec.ts'

const EXAMPLES = 15
const LOOK_ALIKES = 8

/** A kind's page: what it reads, with texts of its corpus, what the program reads in each, and texts in which it reads nothing. */
export function kindPage(kind: Kind, about: string, corpus: Corpus<unknown>): string {
  const texts = corpus.reads.flatMap(({says, published = corpus.published}) => {
    const [first] = says
    return first === undefined ? [] : [{text: first.replace(/\[\[|\]\]/g, ''), published}]
  })
  return [
    `# ${kind.name}`,
    '',
    about,
    '',
    '| text | is read as | value |',
    '| --- | --- | --- |',
    ...spread(texts, EXAMPLES).map(({text, published}) => row(kind, text, published)),
    '',
    'Nothing of this kind is read in:',
    '',
    ...spread(corpus.nothing, LOOK_ALIKES).map(text => `- ${inline(text)}`),
    '',
  ].join('\n')
}

function row(kind: Kind, text: string, published: string | null): string {
  const source: Source = sourceFrom({id: 'a', text, published: published ?? undefined})
  const {claims} = kind.extract(read(source, vocabulary))
  const shown = claims.map(claim => kind.show(claim)).join('; ')
  const values = claims.map(({value}) => `\`${JSON.stringify(value)}\``).join('<br>')
  return `| ${inline(marked(text, claims))} | ${inline(shown)} | ${values.replaceAll('|', '\\|')} |`
}

function marked(text: string, claims: readonly {readonly start: number; readonly end: number}[]): string {
  const last = [...claims].sort((a, b) => b.start - a.start)
  return last.reduce((so, {start, end}) => `${so.slice(0, start)}**${so.slice(start, end)}**${so.slice(end)}`, text)
}

function inline(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
}

/** Up to so many of a list, from its whole length. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most)
  return list.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}
