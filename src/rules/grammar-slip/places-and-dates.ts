import {family, type Family} from './family.ts'

const withThe =
  '(?:United States|United Kingdom|Netherlands|Philippines|White House|Middle East|Soviet Union|European Union|United Nations|Gaza Strip|West Bank|Czech Republic|Dominican Republic|Bahamas|Maldives|Pentagon|Kremlin|Pacific Ocean|Atlantic Ocean|Gulf of Mexico|Gulf of Aden|Persian Gulf|Red Sea|Black Sea|Mediterranean Sea|Suez Canal|Panama Canal)'
const withoutThe =
  '(?:Iraq|Iran|Germany|France|China|India|Japan|Russia|Spain|Italy|Greece|Israel|Egypt|Syria|Turkey|Pakistan|Afghanistan|Somalia|Kenya|Nigeria|Canada|Mexico|Brazil|Australia|Britain|England|Scotland|Ireland|Europe|Africa|Asia|London|Paris|Moscow|Beijing|Tokyo|Berlin|Rome|Madrid|Athens|Baghdad|Kabul|Jerusalem|Tehran|Chicago|California|Texas|Florida)'
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const goesOn =
  '(?=[.,;]|$| (?:in|and|to|on|at|for|was|is|has|had|after|when|who|which|that|from|by|with|before|since|during)\\b)'

/** Articles before the names of places and in dates, and ages. */
export const placesAndDates: readonly Family[] = [
  // "a citizen of United States"
  family(
    'a lost article',
    `(?<![\\w'-])(?<slip>(?:in|to|from|of|by|with|across|through|throughout|near|outside|inside|entered|left) ${withThe})${goesOn}(?! and [A-Z])`,
    'The name has “the” before it wherever it stands in a sentence.',
  ),
  // "he lives in the Germany"
  family(
    'an article too many',
    `(?<![\\w'-])(?<slip>(?:in|to|from|across|throughout|near) the ${withoutThe})(?=[.;]|$| (?:on|for|was|is|has|had|after|when|before|since)\\b)`,
    'The name of the place stands without an article.',
  ),
  // "in the June."
  family(
    'an article too many',
    `(?<![\\w'-])(?<slip>(?:in|since|until|by) the (?:${months}|(?:19|20)\\d\\d))(?=[.;]|$|, (?:he|she|it|they|the|but|and|when)\\b)`,
    'A month and a year have no article before them.',
  ),
  // "45 years-old"
  {
    ...family(
      'an age put together wrongly',
      `(?<![\\w.,-])(?<slip>\\d{1,3}(?:-| - )years old|\\d{1,3} years(?:-| - )old|at the age \\d{1,3})(?![\\w-])`,
      'Somebody is 21 years old, or a 21-year-old.',
    ),
    written: true,
  },
]
