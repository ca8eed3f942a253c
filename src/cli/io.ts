/** The world as a command sees it: where it stands, what it prints to, the clock. */
export interface Io {
  readonly cwd: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether results go to a terminal, and whether messages do. */
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: (question: string) => string
  /** Has something done when the user ends a program that stays; what it returns is the exit status. Absent where none can stay. */
  readonly atEnd?: (end: () => number) => void
  /** Milliseconds, from anywhere. */
  readonly now: () => number
  /** ISO 8601: the day that decisions are made on and run out by. */
  readonly today: () => string
  /** What tells this build of the program from others; absent where its sources are run. */
  readonly build?: string
  readonly env: Readonly<Record<string, string | undefined>>
}
