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
  // "Indian navy has foiled", "told by French government"
  where(
    'navy army government parliament cabinet military guard',
    family(
      'a lost “the”',
      `(?:^|\\b(?:that|by|from|because|while|but) )(?<slip>(?:[iI]ndian|[bB]ritish|[aA]merican|[fF]rench|[gG]erman|[rR]ussian|[cC]hinese|[jJ]apanese|[iI]ranian|[iI]raqi|[iI]sraeli|[eE]gyptian|[tT]urkish|[sS]panish|[iI]talian|[gG]reek|[pP]olish|[uU]krainian|[cC]anadian|[mM]exican|[bB]razilian|[pP]akistani|[iI]ndonesian|[mM]alaysian|[tT]hai|[aA]ustralian|[sS]yrian|[lL]ebanese|[kK]enyan|[sS]omali|[nN]igerian|[nN]orwegian|[sS]wedish|[dD]utch) (?:navy|army|air force|coast guard|government|parliament|cabinet|military))(?= (?:has|had|is|was|said|says|will|would|announced|launched|also)\\b)`,
      'A country has one such body, which has “the” before it in a sentence.',
    ),
  ),
  // "as death toll from the quake rose"
  where(
    'toll',
    family(
      'a lost “the”',
      `(?:^|\\b(?:as|that|and|but|while|when|because|after|said) )(?<slip>death toll)(?= (?:from|in|rose|rises|has|had|is|was|could|may|stood|stands|climbed|reached|jumped)\\b)`,
      'Which toll is meant is known, and has “the” before it in a sentence.',
    ),
  ),
  // "shot point blank range"
  where(
    'blank',
    family(
      'a lost “at”',
      `\\b(?:shot|shoots|fired|fires|hit|killed|him|her|them|man|woman|officer|victim) (?<slip>point[ -]blank range)(?![\\w'-])`,
      'One shoots at point-blank range.',
    ),
  ),
]
