/** The word that is written, the word that is meant, and the words between which only the one that is meant can stand. */
export type Confusion = readonly [written: string, meant: string, frame: string]

/** Where a phrase ends: at a mark, or before a word that opens another. */
export const ends = `(?=[.,;]|$| (?:in|on|at|to|of|and|for|by|with|from|after|before|when|that|who|which|was|were|is|are|has|have|had|said)\\b)`
