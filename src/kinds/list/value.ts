/** Names or things enumerated. `of` is what they are said to be, `stated` how many of them the text says there are. */
export interface List {
  readonly of?: string
  readonly members: readonly string[]
  readonly stated?: number
}
