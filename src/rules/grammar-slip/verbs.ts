import {anyOf, words} from './family.ts'

/** Verbs of which neither the base nor the form in -s is a noun or an adjective, and whose participle is another word than their base. */
const plain = words(
  `say go know believe seem give make bring keep begin include contain remain withdraw understand explain describe
  announce confirm deny accuse warn insist admit acknowledge argue assume suggest recommend require receive provide produce
  create destroy reduce improve involve consider continue decide depend develop discover exist expect follow happen imagine
  introduce lose maintain obtain occur perform prefer prepare prevent prove publish realise realize recognise recognize
  refer refuse remember remove represent resign retire reveal send serve speak spend suffer survive teach tell write allow
  appear apply arrive ask assist attend agree advise achieve accept belong combine compare complain consist convince defend
  deliver demonstrate deserve determine emerge employ enable encourage ensure establish examine expand extend forget forgive
  identify ignore illustrate imply indicate inform intend investigate learn operate organise organize participate persuade
  pretend pursue resolve respond retain settle succeed threaten cite take get`,
)

export const baseVerb = anyOf(plain)
export const finiteVerb = anyOf([...plain.map(thirdPerson), 'comes', 'becomes'])

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ies')
  return /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** Irregular pasts that are no participles and no nouns: after "has" and "had" none can stand. */
export const pastForParticiple = anyOf(
  words(`went took began wrote gave knew drove flew chose spoke threw grew drank rang sang sank stole swam sprang shrank froze
  tore ate ran came became overcame withdrew broke wore shook rode arose mistook undertook`),
)

/** Participles that are no pasts and no adjectives of place: without "has" or "is" no pronoun can have them for its verb. */
export const participleForPast = anyOf(
  words(
    'done seen gone begun swum rung written taken given known driven flown chosen spoken thrown eaten fallen risen',
  ),
)

/** Irregular pasts and participles that are no base forms and no nouns. */
const irregular = anyOf(
  words(`went took began wrote gave knew drove flew chose spoke threw grew had came became told said drank sang ran kept sent
  spent lost met brought bought caught taught thought sought made heard stood understood paid sold slept swept dealt been seen
  gone done taken written driven flown chosen spoken thrown stolen eaten fallen broken shaken`),
)

/** Pasts that are no base forms, the regular ones by their ending: "went", "buried", not "need" or "embed". */
export const past = `(?:${irregular}|(?!\\w*(?:eed|shred|embed|wed|shed|sled|bed|naked|hundred|sacred)\\b)[a-z]{2,}ed)`
