import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontMatter} from '../front-matter.ts'
import type {Reader} from '../reader.ts'
import {blocksOf} from './blocks.ts'
import {flow} from './flow.ts'

/** Markdown: mark-up is left out of the running text, and every piece of it knows its place in the file. */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  read: raw => {
    const {end, ...known} = frontMatter(raw)
    const root = fromMarkdown(raw.slice(0, end).replace(/[^\r\n]/g, ' ') + raw.slice(end))
    return {...flow(blocksOf(root, raw)), ...known}
  },
}
