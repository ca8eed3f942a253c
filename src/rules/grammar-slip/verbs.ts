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

/** Irregular pasts that are no participles. */
export const pastOnly = anyOf(words('went took began wrote gave knew drove flew chose spoke threw grew'))

/** Pasts that are no base forms, the regular ones by their ending: "went", "buried", not "need" or "embed". */
export const past = `(?:${anyOf(words('went took began wrote gave knew drove flew chose spoke threw grew had came became told said'))}|(?!\\w*(?:eed|embed|wed|shed|sled|bed|naked|hundred|sacred)\\b)[a-z]{2,}ed)`
