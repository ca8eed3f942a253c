/** Weekdays and months: capitalised, and never a name; "March", "May" and "April" are left to the names they begin. */
export const calendar: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december mon tue tues wed thu thurs fri sat sun feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon. tue. tues. wed. thu. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. ' +
    'ist hkt jst kst aest aedt cest eet msk christmas easter thanksgiving ramadan halloween gmt utc est edt pst pdt cst cdt bst cet am pm a.m. p.m. bc ad bce ce ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays'
  ).split(' '),
)

/** Words that stand inside a family name without a capital. */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn bint ben abu ter ten zu y e st'.split(' '),
)

/** Generic nouns that make a place of the name before them; `true` where the place and its bare name are one ("Arlo island"). */
export const placeNouns: ReadonlyMap<string, boolean> = new Map([
  ...words('island islands city town village province region republic oblast archipelago islet', true),
  ...words(
    'county district governorate prefecture municipality parish township borough state river lake sea ocean bay strait ' +
      'gulf peninsula mountain mountains mount hills hill valley desert forest plateau canyon creek glacier ' +
      'volcano reef cape beach coast airport airfield base cosmodrome spaceport port harbor harbour dam bridge canal ' +
      'street avenue road boulevard lane drive square highway freeway expressway plaza park garden gardens stadium arena ' +
      'palace castle cathedral tower hotel mall center centre prison jail station tunnel quarter neighborhood ' +
      'neighbourhood suburb heights falls springs shipyard camp',
    false,
  ),
])

/** Generic nouns that name a place only with a capital ("Penn Station", "Dallas Center"). */
export const capitalPlaceNouns: ReadonlySet<string> = new Set(
  'state center centre tower hotel mall park gardens garden plaza heights falls springs camp arena palace castle coast square drive station base quarter mount hill road lane street bridge port'.split(
    ' ',
  ),
)

/** Nouns that open the name of a place: "the village of Gourian", "the Gulf of Aden", "Lake Tarrow". */
export const placeOpeners: ReadonlySet<string> = new Set(
  'city town village province island state region county district port gulf strait straits isle bay cape suburb borough municipality sea township commune hamlet republic oblast capital'.split(
    ' ',
  ),
)

export const placePrefixes: ReadonlySet<string> = new Set('lake mount mt mt. fort ft ft. camp cape port'.split(' '))

/** What stands before "in" without a place after it: "a flaw in Navigator", "a stake in Orlo", "starred in Meltdown". */
export const abstractIn: ReadonlySet<string> = new Set(
  (
    'flaw vulnerability bug hole stake role interest share invest investment star appear feature believe trust faith belief version confidence ' +
    'include involve participate engage specialise specialize succeed fail win lose play act cast perform part character ' +
    'major degree course fluent written write available build interested use find fix patch security'
  ).split(' '),
)

function words(list: string, value: boolean): [string, boolean][] {
  return list.split(' ').map(word => [word, value])
}

/** Legal forms with the stop that does not end a sentence: "Inc.", "Ltd.". */
export const LEGAL_STOPPED = /^(?:inc|corp|co|ltd|bros|cos|llc|plc)\.$/
