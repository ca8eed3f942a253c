import type {Clause, Document, Phrase} from '../../reading/index.ts'
import {isOnePerson} from '../one-bearer.ts'

/** Who does something, or whom it befalls. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly named: boolean
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
  return phrase && known(document, phrase)
}

function subjectOf(document: Document, clause: Clause, left: number): Phrase | undefined {
  if (clause.subject) return clause.subject
  const parent = clause.parent === undefined ? undefined : document.clauses[clause.parent]
  return parent && left > 0 ? subjectOf(document, parent, left - 1) : undefined
}

function known({names}: Document, {id, lemma}: Phrase): Party | undefined {
  const name = names.find(each => each.id === id && each.type !== 'group' && each.type !== 'place')
  if (name) return {id, name: name.name, named: true}
  return UNKNOWN.test(lemma) ? undefined : {id: lemma, name: lemma, named: false}
}

/** Whether two reports may mean one party: by its name, or by one noun; what is not told fits where that is allowed. */
export function areOne(a: Party | undefined, b: Party | undefined, loose: boolean): boolean {
  if (!a || !b) return loose || (!a && !b)
  if (a.named !== b.named) return loose
  return a.named ? isOnePerson(a, b) : a.id === b.id
}
