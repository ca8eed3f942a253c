import {fromMarkdown} from 'mdast-util-from-markdown'
import {divide} from '../../text/index.ts'
import {flow} from '../flow.ts'
import {frontMatter} from '../front-matter.ts'
import type {Reading} from '../reader.ts'
import {blocksOf} from './blocks.ts'

/** Markdown: mark-up is left out of the running text, and every piece of it knows its place in the file. */
export const markdown = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  read: (raw: string): Reading => {
    const {end, ...known} = frontMatter(raw)
    const text = raw.slice(0, end).replace(/[^\r\n]/g, ' ') + raw.slice(end)
    return isTangled(text) ? asItIs(text, end, known) : {...flow(blocksOf(fromMarkdown(text), raw)), ...known}
  },
}

// "> > > - > 1. > …"
const DEEP = /^(?:[ \t]{0,4}(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){100}/m
const MOST_MARKS = 1000

/** Whether marks are nested so deep that no writer meant it; reading them would take time that grows with their square. */
function isTangled(text: string): boolean {
  return DEEP.test(text) || text.split(/\n\s*\n/).some(part => (part.match(/[*_]/g)?.length ?? 0) > MOST_MARKS)
}

function asItIs(text: string, end: number, {metadata, warnings}: Pick<Reading, 'metadata' | 'warnings'>): Reading {
  const warning = 'marks are nested too deep to be Markdown; read as plain text'
  return {text, blocks: divide(text, end), metadata, warnings: [...warnings, warning]}
}
