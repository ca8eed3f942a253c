/** The word that is written, the word that is meant, and the words between which only the one that is meant can stand. */
export type Confusion = readonly [written: string, meant: string, frame: string]
