import {sentenceAt, type Document, type Name} from '../../reading/index.ts'
import {isIn} from '../../text/index.ts'
import {tie, type Facet, type Tie} from './tie.ts'

interface Occasion {
  readonly facet: Facet
  /** What the report speaks of. */
  readonly topic: RegExp
  /** The words up to the place. */
  readonly before: RegExp
  /** Words in the sentence that make it another. */
  readonly unless: RegExp
  /** The value is a country, by its name or by that of its people. */
  readonly country?: true
}

const OTHER = 'another|other|second|replacement|spare|eventually|finally|later|last year|years? ago|(?:19|20)\\d\\d'

const OCCASIONS: readonly Occasion[] = [
  {
    facet: 'place of landing',
    topic: /\b(?:plane|flight|jet|aircraft|airliner|airline|helicopter)\b/i,
    before:
      /\b(?:land(?:ed|ing|s)?|touch(?:ed|ing)? down|put down|set down|came down|divert(?:ed|s|ing)|diversion|(?:was|were|safely) on the ground|emergency stop|unscheduled stop)(?: safely| to land| an? hour later| \w+ minutes later| on \p{L}+day| early| instead){0,3} (?:at|in|to) (?:the )?(?:airport (?:of|at|in) )?$/iu,
    unless:
      /\b(?:another|other|replacement|spare|eventually|finally|last year|years? ago|(?:19|20)\d\d|due|scheduled|supposed|was to|should have)\b/i,
  },
  {
    facet: 'flag of the ship',
    topic: /\b(?:ship|vessel|tanker|ferry|freighter|trawler|bulk carrier|boat|yacht)\b/i,
    before: /\b(?:flag of|registered in|flagged in|flag state,?) (?:the )?$/i,
    unless: new RegExp(`\\b(?:${OTHER}|company|firm|owner|managed)\\b`, 'i'),
    country: true,
  },
  {
    facet: 'place of manufacture',
    topic: /\b(?:recall(?:ed|s|ing)?|contaminat\w+)\b/i,
    before:
      /\b(?:made|produced|manufactured|baked|packed|bottled|processed) (?:at|by|in)(?: [^.;,]{1,60})? (?:in|at) (?:the )?$|\b(?:made|produced|manufactured|baked|packed|bottled|processed) (?:in|at) (?:the )?$/i,
    unless: new RegExp(`\\b(?:${OTHER}|not|also|plants|factories)\\b`, 'i'),
  },
  {
    facet: 'place of signing',
    topic: /\b(?:treaty|accord|agreement|pact|deal|ceasefire|memorandum)\b/i,
    before:
      /\b(?:signed|signing|put their names|initialled|concluded|sealed)(?: [^.;,]{1,50}?)?(?: on \p{L}+day)?(?: [^.;,]{1,40}?)? in (?:the )?$/iu,
    unless: new RegExp(
      `\\b(?:${OTHER}|earlier|previous\\w*|first|will be|to be|talks|began|negotiat\\w+|initial\\w*)\\b`,
      'i',
    ),
  },
  {
    facet: 'launch site',
    topic: /\b(?:rocket|satellite|spacecraft|launcher)\b/i,
    before:
      /\b(?:lift(?:ed|s|ing)?[- ]?off|blast(?:ed|s|ing)? off|was launched|took off|rose|soared)(?: [^.;,]{1,40})? (?:from|at) (?:the )?$/i,
    unless: new RegExp(`\\b(?:${OTHER}|first|previous|earlier|landed|barge|deck)\\b`, 'i'),
  },
]

const facets: ReadonlySet<Facet> = new Set(OCCASIONS.map(({facet}) => facet))

/** Whether a facet is one of what the reports are about, and is compared in reports of one event alone. */
export function isOfEvent({facet}: Tie): boolean {
  return facets.has(facet)
}

/** Where what the reports are about landed, was made or was launched, and under which flag a ship sails. */
export function occasionsIn(document: Document): Tie[] {
  const open = OCCASIONS.filter(({topic}) => isIn(topic, document.source.text))
  if (open.length === 0) return []
  return document.names
    .filter(({type}) => type === 'place' || type === 'thing' || type === 'group')
    .flatMap(name => open.flatMap(occasion => tieOf(document, name, occasion)))
}

const REACH = 110
const BY_FLAG = /^-(?:flagged|registered)\b|^ flag\b/

function tieOf(document: Document, name: Name, {facet, before, unless, country}: Occasion): Tie[] {
  const {text} = document.source
  const sentence = sentenceAt(document, name.start)
  if (!sentence || unless.test(text.slice(sentence.start, sentence.end))) return []
  if (country ? name.country === undefined : name.type === 'group') return []
  const told = text.slice(Math.max(sentence.start, name.start - REACH), name.start)
  const found = before.exec(told)
  const isFlag = country && BY_FLAG.test(text.slice(name.end, name.end + 12))
  if (!found && !isFlag) return []
  const value = country ? {id: name.country ?? name.id, name: name.name} : name
  return [tie(document, facet, '', value, found ? name.start - told.length + found.index : name.start, name.end)]
}
