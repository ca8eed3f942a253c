import {allIn} from '../text/index.ts'
/** What somebody, or an act, is called. Offsets are in the text given. */
export interface Mention {
  /** In lower case, singular. */
  readonly label: string
  /** Said as a suspicion: "an allegedly drunk driver". */
  readonly hedged: boolean
  readonly start: number
  readonly end: number
}

/** The labels in a text that make somebody guilty, or an act a crime, each with whether it is hedged. */
export function mentionsIn(text: string): readonly Mention[] {
  return allIn(MENTION, text).map(({0: whole, index, groups}) => ({
    label: labelOf(groups?.['label'] ?? ''),
    hedged: groups?.['hedge'] !== undefined,
    start: index,
    end: index + whole.length,
  }))
}

const HEDGES =
  'allegedly|alleged|suspected|apparently|apparent|presumed|presumably|purported|possible|possibly|potential|potentially|probable|probably|reportedly|accused|believed|feared'

// "is being treated as arson"
const TREATED = '(?:treated|handled|investigated|probed|considered|regarded|viewed) as'

// "an allegedly drunk driver", "two suspected drug smugglers", "an apparent murder-suicide"
const MENTION = new RegExp(
  String.raw`(?<hedge>\b(?:${HEDGES}|${TREATED})(?: (?:to be|an?|the|being))*,? (?:\p{L}[\p{L}-]{1,20} ){0,2})?\b(?<label>` +
    [
      String.raw`(?:drunk|drunken|intoxicated|impaired|drugged) (?:hit ?- ?and ?- ?run )?(?:driver|motorist|pilot|captain|skipper)s?`,
      String.raw`(?:drug|people|human|arms|weapons|gun)[- ](?:smuggler|trafficker|dealer|lord|baron|kingpin)s?`,
      '(?:killer|murderer|arsonist|burglar|robber|rapist|poacher|kidnapper|hijacker|fraudster|carjacker|paedophile|pedophile)s?',
      '(?:terrorist|extremist|militant|insurgent|guerrilla|pirate|smuggler|bomber|assassin|stalker|looter|hacker|vandal|swindler|extortionist|molester|war criminal|hit ?man|con ?man)s?',
      '(?:mafia|mob|gang|cartel) (?:boss|leader|member|chief)(?:e?s)?',
      'suicide (?:bombers?|bombings?|attacks?)|terror(?:ist)? attacks?|hate crimes?|car bombs?|chemical attacks?|land ?mines?|tornado(?:es)?|short circuits?|electrical faults?',
      'heart attacks?|strokes?|poisoning|(?:engine|mechanical|brake) failure|(?:pilot|human) error|friendly fire|domestic violence|(?:swine|bird|avian) flu|cholera|ebola|measles',
      'embezzlement|insider trading|match[- ]fixing|doping|espionage|extortion|blackmail|kidnappings?|murders?',
      'serial killers?|murder[- ]suicides?|arson|homicides?|suicides?|overdoses?|manslaughter|bribery|sabotage|negligence|food poisoning',
      '(?:gas|fuel) leaks?',
    ].join('|') +
    String.raw`)\b(?! (?:squad|unit|prevention|hotline|charges?|watch|note|rates?|detectives?|investigators?|victims?|trials?|cases?|warrants?|inquir(?:y|ies)|investigations?|mystery|weapon|scene|convictions?|warnings?|groups?|organi[sz]ations?|shelters?|season|vaccines?))`,
  'giu',
)

/** Whether a sentence leaves open, denies or attributes what it calls somebody: "police investigate arson", a quotation. */
export function isCautious(sentence: string): boolean {
  return CAUTIOUS.test(sentence)
}

const CAUTIOUS =
  /[?‘’“”"]|``|\b(?:may|might|could|would|if|whether|alleg\w{2,6}|accus\w{2,3}|charg\w{1,4}|suspect\w{0,3}|apparent(?:ly)?|appears?|seems?|believ\w{1,3}|fear\w{0,3}|claim\w{0,3}|likely|possib\w{2,3}|not|n['’]t|no|rul(?:ed|ing) out|consider\w{0,3}|investigat\w{1,4}|determin\w{1,3}|prob(?:e|ing)|against|law|laws|prevent|never|den(?:y|ied|ies)|consistent|rumou?r\w{0,2}|arrest\w{0,3})\b/i

function labelOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/^(?:drunk|drunken|intoxicated)\b/, 'drunk')
    .replace(/ hit and run /, ' ')
    .replace(/^arsonist/, 'arson')
    .replace(/oes$/, 'o')
    .replace(/(?<=[^su])s$|(?<=boss)es$/, '')
}
