import {divide, unwrap} from '../../text/index.ts'
import {frontMatter} from '../front-matter.ts'
import type {Reading} from '../reader.ts'

/** Plain text: running text is the file itself, with front matter blanked and hard-wrapped lines joined, unit for unit. */
export const plain = {
  name: 'plain',
  extensions: ['.txt'],
  read: (raw: string): Reading => {
    const {end, ...known} = frontMatter(raw)
    const text = unwrap(raw.slice(0, end).replace(/[^\n]/g, ' ') + raw.slice(end))
    return {text, blocks: divide(text, end), ...known}
  },
}
