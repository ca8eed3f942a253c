import {gapBefore, type Link} from './link.ts'
import type {Context} from './divide.ts'
import {freeNouns, isGoverned, lastIndexWhere} from './gap.ts'
import {OBJECT_TO} from './lexicon.ts'
import {leavesVerb} from './verb-left.ts'

/** Where an infinitive, an -ing form or a participle without a helping verb hangs, and whose deed it is. */
export function attachNonFinite(context: Context, at: number, reduced: boolean): Link {
  const form = context.chunks[at]?.verb?.form
  if (form === 'infinitive') return infinitive(context, at)
  return participle(context, at, reduced)
}

function infinitive(context: Context, at: number): Link {
  const {chunks, drafts} = context
  const gap = gapBefore(context, at)
  const previous = chunks[drafts.at(-1)?.verb ?? -1]?.verb
  const noun = lastIndexWhere(chunks, gap.first, at, ({kind}) => kind === 'noun')
  const common = {from: at, marker: 'to', relation: 'infinitive'} as const
  if (!previous) return headline(context, at)
  const parent = drafts.length - 1
  const control = Object.hasOwn(OBJECT_TO, previous.lemma.split(' ')[0] ?? '')
    ? previous.lemma.split(' ')[0]
    : undefined
  if (control && noun >= 0) return {...common, parent, subject: noun, control}
  return {...common, parent, shares: parent}
}

// "Norvia to leave station" – but "The plan to leave was dropped"
function headline(context: Context, at: number): Link {
  const {chunks} = context
  const [subject] = freeNouns(chunks, 0, at)
  const later = chunks.some(({verb}, i) => i > at && (verb?.form === 'finite' || verb?.form === 'bare'))
  if (subject === undefined || chunks[at - 1]?.kind === 'comma') return {from: at, marker: 'to', relation: 'infinitive'}
  if (later) return {from: at, marker: 'to', relation: 'infinitive', waiting: [...context.waiting, subject]}
  return {from: 0, relation: 'main', subject}
}

function participle(context: Context, at: number, reduced: boolean): Link {
  const {chunks, drafts, waiting} = context
  const gap = gapBefore(context, at)
  const before = chunks[at - 1]
  const preposition = before?.kind === 'preposition' || before?.kind === 'subordinator' ? before.lower : undefined
  const parent = drafts.length - 1
  const common = {
    from: preposition ? at - 1 : at,
    relation: 'participle',
    ...(preposition ? {marker: preposition} : {}),
    ...(parent >= 0 ? {parent} : {}),
    ...(reduced ? {passive: true} : {}),
  } as const
  const colon = lastIndexWhere(chunks, gap.first, at, ({kind}) => kind === 'stop')
  const free = freeNouns(chunks, Math.max(gap.first, colon + 1), at)
  const direct = before?.kind === 'noun' ? at - 1 : undefined
  const isLeft = reduced && leavesVerb(context, at)
  const opened = isLeft ? firstAfterMarker(context, gap.first, at) : undefined
  if (direct !== undefined && !preposition) {
    const isFree = !isGoverned(chunks, direct)
    const head = isFree && parent < 0 ? (free[0] ?? direct) : direct
    const later = opened ?? (parent < 0 ? (isFree ? head : free[0]) : isFree && isLeft ? head : undefined)
    return {...common, subject: head, ...(later === undefined ? {} : {waiting: [...waiting, later]})}
  }
  if (parent < 0 && free.length > 0) return {...common, subject: free[0] ?? at, waiting: [...waiting, free[0] ?? at]}
  if (reduced && before?.kind === 'comma' && free.length > 0) {
    const head = free.at(-1) ?? at
    const later = opened ?? (isLeft && waiting.length === 0 ? head : undefined)
    return {...common, subject: head, ...(later === undefined ? {} : {waiting: [...waiting, later]})}
  }
  if (opened !== undefined) return {...common, subject: opened, waiting: [...waiting, opened]}
  return parent >= 0 ? {...common, shares: finiteBefore(context)} : common
}

// "said that [the man], a worker arrested on Monday, was freed"
function firstAfterMarker({chunks}: Context, first: number, at: number): number | undefined {
  const marker = lastIndexWhere(chunks, first, at, ({kind}) => kind === 'relative' || kind === 'subordinator')
  return marker < 0 ? undefined : freeNouns(chunks, marker + 1, at)[0]
}

function finiteBefore({chunks, drafts}: Context): number {
  const found = drafts.findLastIndex(({verb}) => {
    const form = chunks[verb ?? -1]?.verb?.form
    return form === 'finite' || form === 'bare'
  })
  return found >= 0 ? found : drafts.length - 1
}
