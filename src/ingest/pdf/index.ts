import {divide} from '../../text/index.ts'
import type {Refused} from '../decode.ts'
import type {Libraries} from '../libraries.ts'
import type {Extracted, Reading} from '../reader.ts'
import {respelled} from '../respelling.ts'
import {aboutOf} from './about.ts'

const SIGNATURE = '%PDF-'
const SEARCHED = 1024

/** Pages of PDF: running text is what is taken out of them, which is what places index. */
export const pdf = {
  name: 'pdf',
  extensions: ['.pdf'],
  extract: (bytes: Uint8Array, libraries: Libraries): Extracted | Refused => {
    if (bytes.length === 0) return {reason: 'the file is empty'}
    if (!String.fromCharCode(...bytes.subarray(0, SEARCHED)).includes(SIGNATURE)) return {reason: 'broken, or no PDF'}
    const read = libraries.pdf()(bytes)
    return 'reason' in read ? read : {raw: read.text, metadata: aboutOf(read)}
  },
  read: (raw: string): Reading => {
    const {text, ...offsets} = respelled(raw) ?? {text: raw}
    return {text, blocks: divide(text), ...offsets, metadata: {}, warnings: []}
  },
}
