import {family, where, words, type Family} from './family.ts'

/** Turns of phrase that are heard wrongly: a word that each has, what is written, and how the phrase goes. */
const rows: readonly (readonly [cue: string, written: string, meant: string])[] = [
  ['intensive', 'for all intensive purposes', 'for all intents and purposes'],
  ['point', 'case and point', 'case in point'],
  ['same', 'one in the same(?=[.,;]|$)', 'one and the same'],
  ['seeded', 'deep[- ]seeded', 'deep-seated'],
  ['escape', 'escape goats?', 'scapegoat'],
  ['tender', 'tender hooks', 'tenterhooks'],
  ['diligence', 'do diligence', 'due diligence'],
  ['slight', 'slight of hand', 'sleight of hand'],
  ['shoe', 'shoe-in|shoe in for', 'shoo-in'],
  ['granite', '(?:take|taken|took|taking) (?:\\w+ )?for granite', 'for granted'],
  ['say', '(?<=, )per say|not per say|per say(?=,)', 'per se'],
  ['chalk', 'chalk full', 'chock-full'],
  ['worse', 'worse[- ]case scenario', 'worst-case scenario'],
  ['havoc', '(?:wreck|wrecks|wrecked|wrecking|reek|reeks|reeked|reeking|reap|reaping) havoc', 'wreak havoc'],
  ['eek eeked eeking', 'eek(?:ed|ing|s)? out', 'eke out'],
  ['bequest', 'at the bequest of', 'at the behest of'],
  ['pail', 'beyond the pail', 'beyond the pale'],
  ['throws', '(?:in|into) the throws of', 'in the throes of'],
  ['due', '(?:make|making|made|makes) due (?:with|without)', 'make do'],
  ['nerve', 'nerve[- ]wrecking', 'nerve-racking'],
  ['mustard muster', 'past muster|pass mustard', 'pass muster'],
  ['hoe', 'road to hoe', 'row to hoe'],
  ['scott', 'scott[- ]free', 'scot-free'],
  ['signaled signalled', 'signall?ed out (?:for|as|by)', 'singled out'],
  ['unchartered', 'unchartered (?:territory|waters?|ground)', 'uncharted'],
  ['tact', '(?:different|new|another) tact(?=[.,;]|$| (?:in|on|with|to|and)\\b)', 'tack'],
  ['adieu', '(?:further|more|much) adieu', 'ado'],
  ['blunt', 'the blunt of (?:the|his|her|their|it)', 'the brunt of'],
  ['upmost', '(?:of )?the upmost (?:respect|importance|confidence|care|urgency)', 'utmost'],
  ['squid', 'damp squid', 'damp squib'],
  ['revenge', '(?:extract|extracts|extracted|extracting) revenge', 'exact revenge'],
  ['beckon', 'beckon call', 'beck and call'],
  ['play', 'play (?:it|things) by year', 'by ear'],
  ['cheek', 'tongue and cheek', 'tongue in cheek'],
  ['large', 'by in large|by enlarge', 'by and large'],
  ['steal', 'nerves of steal|stainless steal', 'steel'],
  ['civil human', '(?:civil|human) rites', 'rights'],
]

const phrases: readonly Family[] = rows.map(([cue, written, meant]) => ({
  ...where(
    cue,
    family(
      'a set phrase heard wrongly',
      `(?<![\\w'-])(?<slip>${written})(?![\\w-])`,
      `The phrase goes “${meant}”; the word that is written only sounds like the one in it.`,
    ),
  ),
  written: true as const,
}))

/** Words that no dictionary has without their apostrophe. */
const contractions = words(
  'dont didnt doesnt isnt wasnt werent couldnt wouldnt shouldnt havent hasnt hadnt arent youre theyre theyve weve thats theres whats',
)

const apostrophes: Family = {
  ...where(
    contractions.join(' '),
    family(
      'a lost apostrophe',
      `(?<![\\w'@#/.-])(?<slip>(?:${contractions.join('|')}))(?![\\w'@/-])`,
      'Two words are drawn together here, and an apostrophe stands for what is left out.',
    ),
  ),
  written: true,
}

// "The MPs term of office", "in the Tarnby Eagles history"
const ownedByMany: Family = {
  ...family(
    'a lost apostrophe',
    `(?<![\\w'-])(?<slip>(?:the|their|our|these) [A-Z]{2,5}s (?:term of office|terms of office|salaries|allowances|immunity|mandates?|offices?|homes|wives|families|lawyers|colleagues|constituencies)|(?:in|of|throughout|through) the (?:[A-Z][a-z]+ ){0,2}(?!States|Nations|Games|Olympics|Netherlands|Philippines|Americas)[A-Z][a-z]+s history)(?![\\w'-])(?! (?:department|book|teacher|professor|museum|lesson|class|channel))`,
    'The word before it says whose it is, and has an apostrophe for that.',
  ),
  written: true,
}

// 'The board, she said "would pay"'
const partings: Family = {
  ...family(
    'a lost comma after “he said”',
    `(?<=[a-z\\d]+)(?<slip>, (?:he|she|they|it|[A-Z][a-z]+) (?:said|says|added|warned|insisted|argued|claimed|wrote|told [a-z]+)) "(?:would|will|was|were|is|are|had|has|have|must|could|should|may|might|cannot|can|did|does)\\b`,
    'The two words stand between a subject and its verb and are parted from both by commas; the second is lost.',
  ),
  written: true,
}

/** Set phrases with a wrong word in them, and contractions without their apostrophe. */
export const setPhrases: readonly Family[] = [...phrases, apostrophes, ownedByMany, partings]
