import {voiceAt, type Clause, type Document, type Phrase} from '../../reading/index.ts'
import {isOnePerson} from '../one-bearer.ts'

/** Who does something, or whom it befalls. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly named: boolean
}

// "insisted that it had not planned the march"
function speaking(document: Document, {lemma, start}: Phrase): Party | undefined {
  const voice = /^(?:he|she|it|they|i|we)$/.test(lemma) ? voiceAt(document, start) : undefined
  return voice && document.names.some(({id}) => id === voice.id)
    ? {id: voice.id, name: voice.name, named: true}
    : undefined
}

const UNKNOWN =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|who|which|what|one|there|some|all|many|others?|nobody|none|everyone|anyone|people|day|time|\W*)$/
const MOST_PARENTS = 2

/** The doer or the patient of a clause; of one without its subject, that of the clause it hangs on. */
export function partyOf(document: Document, clause: Clause, who: 'doer' | 'patient'): Party | undefined {
  const passive = clause.verb?.passive === true
  const by = clause.complements.find(({preposition}) => preposition === 'by')?.phrase
  const subject = subjectOf(document, clause, MOST_PARENTS)
  const doer = passive ? by : subject
  const phrase = who === 'doer' ? doer : passive ? subject : (clause.object ?? undefined)
  return phrase && (known(document, phrase) ?? speaking(document, phrase))
}

function subjectOf(document: Document, clause: Clause, left: number): Phrase | undefined {
  if (clause.subject) return clause.subject
  const parent = clause.parent === undefined ? undefined : document.clauses[clause.parent]
  return parent && left > 0 ? subjectOf(document, parent, left - 1) : undefined
}

function known({names, tokens}: Document, {id, lemma, head, last}: Phrase): Party | undefined {
  // "the ship's captain, Ada Marsh, is …"
  const apposed = names.find(
    ({type, first}) => type === 'person' && first > head && first <= last + 1 && tokens[first - 1]?.text === ',',
  )
  const name = apposed ?? names.find(each => each.id === id && each.type !== 'group' && each.type !== 'place')
  if (name) return {id: name.id, name: name.name, named: true}
  return UNKNOWN.test(lemma) ? undefined : {id: lemma, name: lemma, named: false}
}

/** Whether two reports may mean one party: by its name, or by one noun; a party that is not told fits where that is allowed. */
export function areOne(a: Party | undefined, b: Party | undefined, loose: boolean): boolean {
  if (!a || !b) return loose || (!a && !b)
  return a.named && b.named ? isOnePerson(a, b) : !a.named && !b.named && a.id === b.id
}
