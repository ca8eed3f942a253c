import type {Document} from '../document.ts'

/** The quotations of a document in short, for tests and for looking: `We are done. → Danu Orvik, say`, `mother ship → no speech`. */
export function notation({quotations, source}: Document): readonly string[] {
  return quotations.map(({start, end, speaker, cue, speech}) => {
    const words = source.text.slice(start, end).replaceAll('\n', ' / ')
    if (!speech) return `${words} → no speech`
    return `${words} → ${[speaker?.name ?? 'nobody', ...(cue ? [cue.lemma] : [])].join(', ')}`
  })
}
