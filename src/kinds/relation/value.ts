/** How one stands to another: `subject` owns, supplies, runs … `object`; ids of what is named, else lemmas. */
export interface Relation {
  readonly subject: string
  readonly relation: string
  readonly object: string
}
