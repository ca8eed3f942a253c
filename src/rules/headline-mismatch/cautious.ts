/** Headlines that are careful themselves: they ask, quote, say who says so, or hedge. */
export const CAUTIOUS =
  /[?:‘’“”"]|\b(?:may|might|could|will|to be|set to|reports?|reportedly|said|says?|alleged(?:ly)?|accused?|charged?|suspect(?:ed|s)?|apparent(?:ly)?|appears?|believed|feared|police|rumou?r(?:s|ed)?|claims?|likely|if)\b/i
