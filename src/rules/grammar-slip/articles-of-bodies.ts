import {family, where, type Family} from './family.ts'

const lands =
  'France|Germany|Russia|China|Japan|India|Iran|Iraq|Israel|Egypt|Turkey|Spain|Italy|Britain|Greece|Poland|Canada|Mexico|Brazil|Argentina|Chile|Peru|Pakistan|Bangladesh|Indonesia|Malaysia|Thailand|Vietnam|Australia|Syria|Libya|Algeria|Morocco|Tunisia|Kenya|Ethiopia|Somalia|Nigeria|Ghana|Norway|Sweden|Denmark|Finland|Ireland|Scotland|England|Wales|Belgium|Austria|Switzerland|Portugal|Hungary|Romania|Bulgaria|Serbia|Croatia|Cuba|Venezuela|Colombia|Afghanistan|Kazakhstan|Turkmenistan|Uzbekistan|Taiwan|Singapore|Cambodia|Nepal|Yemen|Kuwait|Qatar'

/** Articles that a country has not, and that a body has. */
export const articlesOfBodies: readonly Family[] = [
  // "a subsidiary of the France's rail operator"
  where(
    'the',
    family(
      'an article before a name',
      `(?<![\\w'-])(?<slip>the (?:${lands})'s)(?= (?:[a-z-]+ )?[a-z]+)`,
      'The country has no article, and its possessive stands where one would.',
    ),
  ),
  // "the Department of Interior"
  where(
    'department secretary',
    family(
      'a lost “the”',
      `(?<slip>\\b(?:Department|Secretary) of (?:Interior|Treasury|Navy|Army|Air Force))(?![\\w'-])`,
      'It is called that of the Interior, of the Treasury, of the Navy.',
    ),
  ),
]
