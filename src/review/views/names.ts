import {printable} from '../../formats/index.ts'
import type {Source} from '../../text/index.ts'
import type {SourceBrief} from '../protocol/index.ts'

/** What a source is called in a few words. */
function nameOf({outlet, id}: Pick<Source, 'outlet' | 'id'>): string {
  return outlet ?? id.split('/').at(-1) ?? id
}

export function sourceBrief({id, event, path, published, title, outlet}: Source): SourceBrief {
  return {
    id,
    event,
    path,
    name: printable(nameOf({id, ...(outlet === undefined ? {} : {outlet})})).trim(),
    ...(published === undefined ? {} : {published}),
    ...(title === undefined ? {} : {title: printable(title)}),
  }
}
