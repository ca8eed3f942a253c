import type {Gender} from './genders.ts'
import type {Referent} from './salience.ts'

export const personal: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

export const impersonal: ReadonlySet<string> = new Set(['it', 'its', 'itself'])
export const plural: ReadonlySet<string> = new Set(['they', 'their'])

interface Place {
  readonly first: number
  readonly sentence: number
  readonly quoted: boolean
}

/** The person a pronoun stands for: the subject of the nearest of the last three sentences that names one who fits. */
export function personFor(
  referents: readonly Referent[],
  genders: ReadonlyMap<string, Gender>,
  gender: Gender,
  place: Place,
): Referent | undefined {
  const fits = within(referents, place, place.quoted ? 0 : 2).filter(
    ({type, id}) => type === 'person' && (genders.get(id) ?? gender) === gender,
  )
  return nearest(fits, genders)
}

/** The one body, group or country that a clause before was about; `undefined` where two could be meant. */
export function bodyFor(referents: readonly Referent[], place: Place): Referent | undefined {
  const fits = within(referents, place, 1).filter(
    ({type, country}) => type === 'organisation' || (type === 'place' && country !== undefined),
  )
  const subjects = fits.filter(({subject}) => subject)
  const here = subjects.filter(({sentence}) => sentence === place.sentence)
  return only(here.length > 0 ? here : subjects)
}

/** The one organisation or group that the last two sentences name, if they name no person. */
export function groupFor(referents: readonly Referent[], place: Place): Referent | undefined {
  const near = within(referents, place, 1)
  if (near.some(({type}) => type === 'person')) return undefined
  const fits = near.filter(({type, subject}) => subject && (type === 'organisation' || type === 'group'))
  return only(fits)
}

/** Referents before a place, at most some sentences back, on the same side of the quotation marks. */
export function within(
  referents: readonly Referent[],
  {first, sentence, quoted}: Place,
  back: number,
): readonly Referent[] {
  return referents.filter(
    referent => referent.first < first && sentence - referent.sentence <= back && referent.quoted === quoted,
  )
}

// a sentence at a time, the last first: the only person, else the only subject
function nearest(fits: readonly Referent[], genders: ReadonlyMap<string, Gender>): Referent | undefined {
  const last = fits.at(-1)
  if (!last) return undefined
  const here = fits.filter(({sentence}) => sentence === last.sentence)
  const sole = only(here)
  if (sole) return sole
  return only(here.filter(({subject}) => subject)) ?? only(here.filter(({id}) => genders.has(id)))
}

/** The referent that all of some mentions stand for. */
export function only(referents: readonly Referent[]): Referent | undefined {
  const [first] = referents
  return first && referents.every(({id}) => id === first.id) ? referents.at(-1) : undefined
}
