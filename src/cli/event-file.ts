import {isMap, parseDocument} from 'yaml'
import {readEvent, UsageError} from '../config/index.ts'
import type {Metadata} from '../ingest/index.ts'

/** A name for an event's folder that leads nowhere else. */
export function eventName(name: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u.test(name)) return name
  throw new UsageError(`an event is named by letters, digits, hyphens and points (found: ${JSON.stringify(name)})`)
}

// one of comments alone holds no list yet
function readable(text: string): string {
  return isMap(parseDocument(text, {logLevel: 'silent'}).contents) ? text : `${text}sources: {}\n`
}

/** The text of an `event.yaml` with what is known of one more report; comments and all else stay. */
export function withSource(text: string, shown: string, name: string, known: Metadata): string {
  readEvent(text, shown)
  const document = parseDocument(readable(text), {logLevel: 'silent'})
  const sources: unknown = document.get('sources', true)
  if (!isMap(sources)) document.set('sources', document.createNode({}))
  else if (sources.items.length === 0) sources.flow = false
  document.setIn(['sources', name], document.createNode(known, {flow: true}))
  const after = document.toString({lineWidth: 0, flowCollectionPadding: false})
  readEvent(after, shown)
  return after
}
