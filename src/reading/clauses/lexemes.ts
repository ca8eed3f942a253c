import type {Vocabulary} from '../../vocabulary/index.ts'
import {PARTICLES} from './lexicon.ts'

export interface Lexemes {
  /** Verbs with their particles: "pull out". */
  readonly particles: ReadonlySet<string>
  /** Base forms of verbs of speech. */
  readonly speech: ReadonlySet<string>
}

const known = new WeakMap<Vocabulary, Lexemes>()

/** What the vocabulary knows of verbs, in the form the parser asks for it. */
export function lexemesOf(vocabulary: Vocabulary): Lexemes {
  const before = known.get(vocabulary)
  if (before) return before
  const steps = vocabulary.ladders.flatMap(({steps}) => steps.flatMap(({verbs}) => verbs ?? []))
  const made = {
    particles: new Set([
      ...PARTICLES,
      ...[...steps, ...vocabulary.speechVerbs.map(({verb}) => verb)].filter(isParticled),
    ]),
    speech: new Set(vocabulary.speechVerbs.filter(({quote}) => quote !== 'weak').map(({verb}) => verb)),
  }
  known.set(vocabulary, made)
  return made
}

// "pull out", "put on hold": not "sign the deal", "threaten to leave"
function isParticled(phrase: string): boolean {
  return /^[a-z]+ (?:out|off|up|down|back|away|over|in|on|through|forward|ahead|aside|apart|on hold|into force|into effect|in place|on strike)$/.test(
    phrase,
  )
}
