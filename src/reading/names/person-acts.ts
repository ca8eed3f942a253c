import type {Scene} from './scene.ts'
import type {Word} from './words.ts'

const KIN =
  /^(?:mother|father|mom|mum|dad|parents|wife|husband|widow|widower|son|daughter|sister|brother|grandmother|grandfather|aunt|uncle|cousin|nephew|niece|fianc[eé]e?|girlfriend|boyfriend|lawyer|attorney|childhood|birthday|corpse|funeral)$/

/** What only people undergo, as a participle behind a form of "be". */
const UNDERGONE =
  /^(?:arrested|born|sentenced|convicted|acquitted|jailed|imprisoned|hospitali[sz]ed|married|divorced|buried|cremated|handcuffed|stabbed|beheaded|executed|murdered|assassinated|kidnapped|abducted|detained|extradited|deported|re-elected|elected|knighted|questioned|bailed|paroled|widowed|orphaned)$/

/** What only people do. */
const DONE =
  /^(?:died|dies|resigned|resigns|pleaded|pleads|pled|confessed|wept|testified|testifies|retired|smiled|laughed|nodded|shrugged|sighed|married|divorced|graduated|drowned|surrendered|converted|emigrated|stood down|stepped down)$/

/** What is done to people alone, right before whom it is done to. */
const DONE_TO =
  /^(?:arrested|arrest|arrests|sentenced|jailed|murdered|killed|stabbed|questioned|question|handcuffed|detained|kidnapped|abducted|married|widowed|acquitted|convicted|extradited|deported|elected|nicknamed|tackled)$/

/** Whether a run of capitals does or undergoes what only people do, or has kin: "Veska Orlan was jailed", "Veska Orlan's mother". */
export function actsAsPerson({words}: Scene, first: number, last: number): boolean {
  const here = words[first]?.sentence
  const at = (index: number): Word | undefined => (words[index]?.sentence === here ? words[index] : undefined)
  const before = at(first - 1)
  // "the Veska Orlan" is a ship
  if (before?.plain === 'the') return false
  if (/^['’]s?$/.test(at(last)?.text ?? '') && KIN.test(at(last + 1)?.plain ?? '')) return true
  if (before?.plain === 'of' && KIN.test(at(first - 2)?.plain ?? '')) return true
  if (before?.tag === 'VERB' && DONE_TO.test(before.plain)) return at(last)?.tag !== 'NOUN'
  return isDoing(at, last)
}

const HELPING = /^(?:was|were|is|are|been|be|being|has|have|had|will|would|could|may|might|later|also|then|never|not)$/
const BEING = /^(?:was|is|been|be|being)$/
const FARTHEST = 4

// "has since been arrested", "died", "Orvik was not born in Elsin"
function isDoing(at: (index: number) => Word | undefined, last: number): boolean {
  let passive = false
  for (let i = last; i < last + FARTHEST; i++) {
    const word = at(i)
    if (!word) return false
    if (HELPING.test(word.plain) || word.tag === 'ADV') passive ||= BEING.test(word.plain)
    else return passive ? isUndergone(word, at(i + 1)) : DONE.test(word.plain)
  }
  return false
}

// a film is shot, too
function isUndergone({plain}: Word, next: Word | undefined): boolean {
  if (plain === 'shot') return /^(?:dead|and|twice|several|multiple|many|while|after|during)$/.test(next?.plain ?? '')
  return UNDERGONE.test(plain)
}
