import {join} from 'node:path'
import type {Report} from '../findings/index.ts'
import {eventsOf, formats, ofEvent} from '../formats/index.ts'
import {writeWhole} from '../archive/index.ts'
import {plainPaint} from './paint.ts'
import type {Workspace} from './workspace.ts'

/** The formats that reports are written in, by the ending of their files. */
const written = new Map([
  ['md', 'markdown'],
  ['html', 'html'],
])

/** Writes `reports/<event>.md` and `reports/<event>.html` for every event. */
export function writeReports(report: Report, {base, parts: {show, cites, dated, help}}: Workspace): void {
  for (const event of eventsOf(report))
    for (const [ending, format] of written) {
      const print = formats.find(({name}) => name === format)?.findings
      const text = print?.(ofEvent(report, event), {show, cites, dated, help, paint: plainPaint}) ?? ''
      writeWhole(join(base, 'reports', `${event}.${ending}`), text)
    }
}
