import type {Token} from '../../text/index.ts'
import type {Wording} from './issue.ts'

/** Words that stand in any report, whatever it is about. */
const GENERIC: ReadonlySet<string> = new Set(
  `the a an and or but to of in on at by for with from after before when while because as into onto over under off out up down back away
  again still not no nil it its itself oneself their his her they he she him them only just all both one two three first last early late
  half minute minutes time day through without despite amid following during until since than more most less much very around about along
  across behind be have do go come get take make give put bring call see let allow keep hold run break broken turn leave left stay remain
  stand move pass start begin end finish stop continue return fall rise help use need try look work follow lead reach win lose find meet
  set cut draw carry send pull push drop pick add change show say tell ask want think know hear feel own new man men woman people other
  another team side game`.split(/\s+/),
)

const BROAD = 4

/**
 * Whether a wording with many words in its places was met by words alone that stand in any report: "out of … and", of "out of the
 * field and". A wording with few words is meant as it stands ("take the stand"), and words in a row are its own ("from_behind").
 */
export function isGeneric({slots}: Wording, found: readonly (readonly Token[])[]): boolean {
  const isBroad = slots().some(({words, runs}) => words.size + runs.length >= BROAD)
  return isBroad && found.every(([first, ...more]) => more.length === 0 && first !== undefined && isCommon(first))
}

function isCommon({lemma, lower}: Token): boolean {
  return GENERIC.has(lemma) || GENERIC.has(lower)
}
