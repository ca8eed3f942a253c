export interface FilePlace {
  readonly file: string
  /** From 1. */
  readonly line?: number
  readonly column?: number
}

/** What a user can put right: bad usage, configuration or input. Printed without a stack; the program ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly place: FilePlace | undefined

  constructor(message: string, place?: FilePlace) {
    super(place ? `${showPlace(place)}: ${message}` : message)
    this.place = place
  }
}

function showPlace({file, line, column}: FilePlace): string {
  return [file, line, column].filter(part => part !== undefined).join(':')
}
