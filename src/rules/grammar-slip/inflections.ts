import {anyOf, family, where, words, type Family} from './family.ts'

const pasts = words(
  `catched seeked teached thinked splitted hitted cutted setted shutted beated hurted spreaded drived writed fighted sended
  spended builded feeled keeped sleeped sweeped losed choosed falled eated stealed speaked winned runned goed bringed buyed
  sayed maked taked gived comed becomed holded selled telled finded swimmed digged sticked throwed growed knowed drawed
  stoled tooked drownded meeted rised sinked shaked standed bursted`,
)

const plurals = words(
  `aircrafts spacecrafts watercrafts offsprings personnels childs wifes thiefs shelfs womans policemans spokesmans gunmans
  firemans fishermans businessmans heros potatos tomatos vetos embargos torpedos criterias phenomenas bacterias alumnis stadias feets sheeps
  luggages baggages`,
)

/** Endings that a word does not take, and plurals where one is meant. */
export const inflections: readonly Family[] = [
  // "the gang splitted up"
  where(
    pasts.join(' '),
    family(
      'an ending that the verb does not take',
      `(?<![\\w'-])(?<slip>${anyOf(pasts)})(?![\\w'-])`,
      'The verb has a past of its own and takes no -ed.',
    ),
  ),
  // "three aircrafts"
  where(
    plurals.join(' '),
    family(
      'an ending that the noun does not take',
      `(?<![\\w'-])(?<slip>${anyOf(plurals)})(?![\\w'-])`,
      'The noun has a plural of its own, or stands for several as it is.',
    ),
  ),
  // "payed for the ring", "were layed off"
  where(
    'payed layed',
    family(
      'an ending that the verb does not take',
      `(?<![\\w'-])(?<slip>payed (?:for|by|to|the|a|an|tribute|attention|off|back|his|her|their|more|less|[$£€]?\\d)|(?:was|were|been|being|be|are|is|has|had|have) (?:payed|layed)|layed (?:off|out|down|to rest))(?![\\w'-])`,
      'It is “paid” and “laid”, whatever “played” and “delayed” are.',
    ),
  ),
  // "a criteria", "this phenomena"
  where(
    'criteria phenomena alumni',
    family(
      'several after a word for one',
      `(?<![\\w'-])(?<slip>(?:an?|this|another|each|every|one|single) (?:new |main |key |strange )?(?:criteria|phenomena|alumni))(?=[.,;:]|$| (?:of|in|that|which|who|for|is|was|on|at|and|to|from)\\b)`,
      'The noun is a plural of another tongue: one of them is a criterion, a phenomenon, an alumnus.',
    ),
  ),
  // "alot of people"
  {
    ...where(
      'alot aswell infact inspite infront ontop upto eachother noone atleast thankyou incase',
      family(
        'two words written as one',
        `(?<![\\w'-])(?<slip>alot|aswell|infact|inspite|infront|ontop|upto|eachother|noone|atleast|thankyou|incase)(?![\\w'-])`,
        'They are two words; no dictionary has them as one.',
      ),
    ),
    written: true,
  },
]
