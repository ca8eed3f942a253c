/** Who holds which post, where. `role` is the vocabulary's id, else the words of the post joined by hyphens. */
export interface Role {
  readonly person: string
  readonly role: string
  /** Whom or what the post is held with or for. */
  readonly organisation?: string
}
