/** A sort of mistake that is told from the words alone. */
export interface Family {
  readonly name: string
  /** Its group `slip` is the mistake; read in one sentence with straight marks that begins in lower case. */
  readonly pattern: RegExp
  readonly why: string
  /** Words in lower case of which one is in every such mistake; without them the pattern is tried on every sentence. */
  readonly cues?: readonly string[]
  /** Whether it is seen and not heard, so that it is the writer's even where somebody is quoted. */
  readonly written?: true
  /** Of the groups of a match: whether the words are of the sort that the pattern means. */
  readonly holds?: (groups: Readonly<Record<string, string | undefined>>) => boolean
}

export function family(name: string, pattern: string, why: string, holds?: Family['holds']): Family {
  return {name, pattern: new RegExp(pattern, 'g'), why, ...(holds ? {holds} : {})}
}

export const words = (list: string): readonly string[] => list.trim().split(/\s+/)
export const anyOf = (list: readonly string[]): string => `(?:${list.join('|')})`

/** The same mistake, looked for only where one of the words stands. */
export function where(cues: string, one: Family): Family {
  return {...one, cues: words(cues)}
}
