import {allIn, LATIN} from '../../../text/index.ts'
import type {Hit, Matter} from '../matter.ts'

/** Sorts of places where somebody can be found, hurt or caught, each with its words. */
const SORTS: readonly (readonly [string, string])[] = [
  [
    'home',
    'homes?|houses?|apartments?|flats?|residences?|bedrooms?|kitchen|living room|bathroom|basement|condominium|condo|townhouse|bungalow|mobile home|trailer|villa|mansion',
  ],
  ['yard', 'back ?yard|front yard|yard|garden|driveway|lawn|porch|doorstep'],
  ['hotel', 'hotel|motel|inn|hostel|guest ?house|resort'],
  ['shop', 'store|shop|supermarket|mall|shopping cent(?:er|re)|market|boutique|grocery'],
  ['petrol station', '(?:gas|petrol|filling|service) station'],
  ['bank', 'bank(?! of)'],
  ['bar', 'bar|pub|night ?club|club|tavern|saloon|disco'],
  ['restaurant', 'restaurant|cafe|café|diner|pizzeria|coffee shop|snack bar'],
  ['school', 'school|classroom|schoolyard|kindergarten'],
  ['university', 'university|college|campus|dormitory|dorm'],
  ['place of worship', 'church|mosque|temple|synagogue|chapel|cathedral'],
  ['hospital', 'hospital|clinic|emergency room|infirmary'],
  ['workplace', 'office|offices|workplace|factory|warehouse|plant|work'],
  ['park', 'park|playground'],
  ['wood', 'woods|forest|wooded area|woodland|thicket|bushes|undergrowth'],
  ['field', 'field|farmland|paddock|meadow|desert|cornfield'],
  ['ditch', 'ditch|ravine|gully|culvert'],
  ['water', 'river|lake|canal|pond|creek|reservoir|harbou?r|stream|sea'],
  ['beach', 'beach|shore|shoreline'],
  ['airport', 'airport|terminal'],
  ['station', '(?:bus|train|railway|subway|metro|underground) (?:station|stop|depot)'],
  ['jail', 'jail|prison|cell|jailhouse'],
  ['court', 'court|courthouse|courtroom'],
  ['police station', 'police station|police headquarters'],
  ['street', 'street|road|roadside|sidewalk|pavement|alley|alleyway|intersection|corner|highway|motorway|freeway|lane'],
  ['car park', 'parking lot|car park|parking garage|parking structure|parking area'],
  ['vehicle', 'car|vehicle|truck|van|SUV|taxi|cab|pickup|trunk|boot of'],
  ['bus', 'bus|coach'],
  ['train', 'train|carriage|subway car'],
  ['boat', 'boat|yacht|ship|ferry'],
  ['garage', 'garage|shed|barn|outhouse'],
  ['dump', 'landfill|dump|dumpster|rubbish bin|trash can|skip'],
]

const spaced = (said: string): string => said.replaceAll(' ', String.raw`\s`)
const all = SORTS.flatMap(([, said]) => alternativesOf(said)).sort((a, b) => b.length - a.length)
const words = spaced(all.join('|'))
const anyWord = new RegExp(String.raw`(?<![${LATIN}-])(?:${words})(?![${LATIN}-])`, 'giu')
const known = SORTS.map(([sort, said]) => [sort, new RegExp(`^(?:${spaced(said)})$`, 'iu')] as const)

// "a|b(?:c|d)" has two alternatives at its top
function alternativesOf(said: string): string[] {
  return said.split(/\|(?![^(]*\))/)
}

const OUTSIDE = [
  'yard',
  'street',
  'car park',
  'vehicle',
  'park',
  'outdoors',
  'bus',
  'wood',
  'field',
  'ditch',
  'beach',
  'water',
]

interface Happening {
  readonly name: string
  readonly verbs: string
  readonly whose: 'patient' | 'doer'
}

const HAPPENINGS: readonly Happening[] = [
  {
    name: 'where the arrest was made',
    verbs: '(?:arrested|captured|apprehended|nabbed|caught|detained|taken into custody|picked up|surrendered)',
    whose: 'patient',
  },
  {
    name: 'where the attack was',
    verbs:
      '(?:shot(?: (?:dead|to death|and killed|and wounded))?|stabbed(?: to death)?|killed|murdered|gunned down|attacked|beaten(?: to death)?|assaulted|slain|strangled|mugged|raped)',
    whose: 'patient',
  },
  {
    name: 'where the body was found',
    verbs:
      '(?:found (?:dead|shot|stabbed|hanged|unconscious|unresponsive|murdered|lifeless|slain|strangled|beaten)|(?:body|bodies|remains|corpse)(?: of [^.;,]{1,40}?)? (?:was|were|had been) (?:found|discovered|recovered)|found (?:his|her|the|their) (?:bod(?:y|ies)|remains|corpse))',
    whose: 'patient',
  },
  {name: 'where he was seen last', verbs: 'last seen(?: alive)?', whose: 'patient'},
  {name: 'where the kidnapping was', verbs: '(?:abducted|kidnapped|snatched|taken hostage|seized)', whose: 'patient'},
  {
    name: 'where he hid',
    verbs: '(?:hid|hiding|hidden|holed up|barricaded (?:himself|herself|themselves)|hid out|hiding out|took refuge)',
    whose: 'doer',
  },
]

/** Matters of where something befell somebody: the sort of place alone is compared. */
export const scene: readonly Matter[] = HAPPENINGS.map(({name, verbs, whose}) => {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}-])${verbs}(?![\p{L}-])(?<between>[^.;:,()]{0,30}?) (?<how>in|at|inside|outside|near|on|aboard|behind|from|under) (?<where>(?:[\p{L}\d'’-]{1,16} ){0,5}?(?:${words})(?![\p{L}-])(?: (?:of|at|in|near|outside|behind) (?:[\p{L}\d'’-]{1,16} ){0,4}?(?:${words})(?![\p{L}-]))?)`.replaceAll(
      ' ',
      String.raw`\s`,
    ),
    'giu',
  )
  return {name, whose, read: sentence => allIn(pattern, sentence).flatMap(hitOf), fits}
})

// "on Monday in connection with", "at the time"
const NO_PLACE =
  /\b(?:in connection|on (?:charges|suspicion)|at the time|in front of|and|while|when|who|that|after|before|as)\b/i

function hitOf({index, 0: said, groups}: RegExpExecArray): Hit[] {
  const where = groups?.['where'] ?? ''
  if (NO_PLACE.test(`${groups?.['between'] ?? ''} ${where}`)) return []
  const how = groups?.['how']?.toLowerCase() ?? ''
  const sorts = [...where.matchAll(anyWord)].flatMap(([word]) =>
    known.flatMap(([sort, pattern]) => (pattern.test(word) ? [sort] : [])),
  )
  const outer = /^(?:outside|near|behind)$/.test(how) || /\b(?:outside|near|behind)\b/i.test(where)
  const values = outer
    ? [...sorts.filter(sort => OUTSIDE.includes(sort)), 'outdoors']
    : how === 'at'
      ? sorts.map(sort => `at ${sort}`)
      : sorts
  return values.length === 0 ? [] : [{values, start: index, end: index + said.length}]
}

const NEAR: readonly (readonly string[])[] = [
  ['home', 'garage'],
  ['yard', 'garage'],
  ['school', 'university'],
  ['wood', 'field'],
  ['wood', 'park'],
  ['field', 'street'],
  ['water', 'beach'],
  ['bar', 'restaurant'],
  ['bar', 'hotel'],
  ['restaurant', 'hotel'],
  ['shop', 'restaurant'],
  ['shop', 'petrol station'],
  ['vehicle', 'garage'],
  ['vehicle', 'field'],
  ['vehicle', 'wood'],
  ['vehicle', 'water'],
  ['water', 'park'],
  ['beach', 'park'],
  ['water', 'boat'],
  ['water', 'wood'],
  ['ditch', 'field'],
  ['ditch', 'water'],
  ['ditch', 'wood'],
  ['ditch', 'street'],
  ['ditch', 'park'],
  ['jail', 'police station'],
  ['train', 'station'],
  ['bus', 'station'],
  ['dump', 'street'],
  ['garage', 'car park'],
  ['yard', 'field'],
]

// "at a hotel" may be in its car park; what is outside has many names
function fits(a: string, b: string): boolean {
  const [x, y] = [a, b].map(value => value.replace(/^at /, '')) as [string, string]
  if (x === y || NEAR.some(pair => pair.includes(x) && pair.includes(y))) return true
  if (OUTSIDE.includes(x) && OUTSIDE.includes(y)) return y === 'outdoors' || x === 'outdoors' || mayBeOne(x, y)
  return (a.startsWith('at ') && OUTSIDE.includes(y)) || (b.startsWith('at ') && OUTSIDE.includes(x))
}

function mayBeOne(x: string, y: string): boolean {
  return (
    [x, y].some(sort => /^(?:street|vehicle|yard|bus)$/.test(sort)) &&
    [x, y].every(sort => !/^(?:water|wood|beach|field)$/.test(sort))
  )
}
