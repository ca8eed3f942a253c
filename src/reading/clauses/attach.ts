import {inverted} from './attach-inverted.ts'
import {marked} from './attach-marked.ts'
import {attachNonFinite} from './attach-non-finite.ts'
import {withSubject} from './attach-with-subject.ts'
import {withoutSubject} from './attach-without-subject.ts'
import type {Context} from './divide.ts'
import {type Link, gapBefore} from './link.ts'

/** Finds the subject, the joining word and the main clause of the verb group at a chunk. */
export function attach(context: Context, at: number, reduced: boolean): Link {
  const verb = context.chunks[at]?.verb
  if (!verb) return {from: at, relation: 'main'}
  if (reduced || verb.form === 'infinitive' || verb.form === 'ing') return attachNonFinite(context, at, reduced)
  const gap = gapBefore(context, at)
  return (
    marked(context, at, gap) ??
    inverted(context, at, gap) ??
    withSubject(context, at, gap) ??
    withoutSubject(context, at, gap)
  )
}
