/** By which way something was said: the vocabulary's id, such as `twitter`, `state-tv`, `letter`. */
export interface Channel {
  readonly channel: string
}
