import {divide, unwrap} from '../../text/index.ts'
import {frontMatter} from '../front-matter.ts'
import type {Reading} from '../reader.ts'
import {respelled} from '../respelling.ts'

/** Plain text: running text is the file itself, with front matter blanked, hard-wrapped lines joined and one spelling for what has several. */
export const plain = {
  name: 'plain',
  extensions: ['.txt'],
  read: (raw: string): Reading => {
    const {end, ...known} = frontMatter(raw)
    const file = unwrap(raw.slice(0, end).replace(/[^\n]/g, ' ') + raw.slice(end))
    const {text, ...offsets} = respelled(file) ?? {text: file}
    return {text, blocks: divide(text, end), ...offsets, ...known}
  },
}
