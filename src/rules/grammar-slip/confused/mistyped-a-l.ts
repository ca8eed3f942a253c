import {ends, type Confusion} from './confusion.ts'

const given = `(?:case|charges?|evidence|allegations?|lawsuit|complaint|accusations?|sanctions|crackdown)`

/** Words that a key too few, too many or beside the right one makes of others, in the turns of phrase that news is full of: those from a to l. */
export const mistypedAToL: readonly Confusion[] = [
  ['again', 'against', `${given} again (?:the|him|her|them|his|its|their|[A-Z])(?! (?:next|following|same)\\b)`],
  ['ball', 'bail', `(?:held without|released on|freed on|free on|jumped|skipped) ball${ends}`],
  ['bankrupt', 'bankruptcy', `(?:file|files|filed|filing|declared) for bankrupt${ends}`],
  [
    'caput',
    'kaput',
    `(?:is|are|was|were|be|been|go|goes|went|gone|now|likely|all|completely|effectively|practically) caput(?=[.,;]|$| (?:and|in|after|for|on|when|because)\\b)`,
  ],
  [
    'causalities',
    'casualties',
    `(?:the|first|two|three|four|five|ten|dozens of|hundreds of) causalities (?:were|are|was|in|from|included|include|rose|so far)`,
  ],
  ['connecting', 'connection', `in connecting with (?:the|a|an|his|her|their|this)`],
  [
    'country',
    'county',
    `(?<!\\b(?:a|an|old|small|young|simple|rural) )country (?:sheriff|sheriff's|coroner|commissioners?)(?![a-z-])`,
  ],
  [
    'of',
    'off',
    `(?:sank|sunk|capsized|hijacked|anchored|stranded|crashed|drowned|just|kilomet(?:er|re)s|miles) of the coast of|took of (?:from|for|at|in)(?! the (?:whole|body)\\b)`,
  ],
  [
    'through',
    'threw',
    `(?:judge|court|jury|he|she|they|who) through out (?:the|a|his|her|their) (?:case|charges?|conviction|lawsuit|ruling|complaint|evidence|sentence|first pitch)`,
  ],
  [
    'chocked',
    'choked',
    `chocked (?:to death|back tears|on (?:a|an|the|his|her))|(?:he|she|had) chocked (?:him|her)|(?:he|she) (?:was|had been) chocked (?:by|with)`,
  ],
  [
    'clam',
    'calm',
    `(?:(?:appeal|appealed|appealing|call|called|calling) for|restored?|restoring|(?:stay|stayed|remain|remained|keep|kept)) clam${ends}`,
  ],
  [
    'cloths',
    'clothes',
    `(?:wearing|in|changed?|civilian|plain|warm|designer|street) (?:his|her|their|civilian|plain|warm|women's|men's|[a-z]+ colou?red) cloths`,
  ],
  [
    'comma',
    'coma',
    `(?<!\\b(?:put|puts|putting|add|adding|slipped|turned|turning) )(?:in|into|from|out of) a (?:medically[- ]induced |deep |drug-induced )?comma(?! (?:too|after|before|or|list)\\b)|medically[- ]induced comma`,
  ],
  [
    'custard',
    'custody',
    `(?:taken|taking|took (?:him|her|them)|held|remanded|remained?|remains|kept|placed|turned over|died|is|was|are|were|been|be) (?:into|in) (?:police |protective |federal |military )?custard${ends}(?! (?:and|for)\\b)`,
  ],
  [
    'denoted',
    'detonated',
    `denoted (?:a|an|the|his|her|their|two) (?:[a-z]+ )?(?:bombs?|explosives?|vest|devices?|belts?|grenades?)|(?:bombs?|devices?|explosives) (?:was|were|had been) denoted`,
  ],
  ['dust', 'dusk', `dust[- ](?:to|until|till)[- ]dawn|dawn[- ](?:to|until|till)[- ]dust`],
  [
    'emergence',
    'emergency',
    `(?:state|states) of emergence${ends}(?! from\\b)|emergence (?:room|services|landing|crews?|workers|meeting|session|vehicles|responders|personnel|surgery)`,
  ],
  [
    'evaluated',
    'evacuated',
    `(?:people|residents|guests|families|homes|villages|buildings?) (?:was|were|have been|had been) evaluated from (?:the|their|a|homes|[A-Z])`,
  ],
  [
    'explored',
    'exploded',
    `(?:bombs?|grenades?|shells?|rockets?|mortars?) explored (?:near|outside|inside|at|on|as|after|under|beneath)`,
  ],
  [
    'field',
    'filed',
    `(?:has|have|had|was|were|been|he|she) field (?:a|an|the|his|her|for|in (?:federal|district|state)) (?:[a-z]+ )?(?:lawsuits?|complaint|suit|appeal|petition|motion|claim|charges|court|divorce|bankruptcy)`,
  ],
  [
    'filed',
    'field',
    `filed goals?|(?:football|soccer|baseball|corn|playing|oil) filed${ends}(?! (?:for|in|by|with)\\b)`,
  ],
  [
    'forth',
    'fourth',
    `(?:finished|ranked|placed|ranks|came in|third and|third or) forth(?=[.,;]|$| (?:in|on|with|place|for)\\b)`,
  ],
  [
    'heath',
    'health',
    `(?:public|mental|federal|state|county|local|world|national) heath|heath (?:department|care|minister|officials?|insurance|ministry|problems|organi[sz]ation|workers?|authorities|secretary|reasons|inspectors?)`,
  ],
  ['hold', 'held', `(?:was|were|being|been) hold (?:hostage|captive|in|at|for|without|until|up by)`],
  ['leas', 'least', `at leas (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|a|an|some)`],
  [
    'lighting',
    'lightning',
    `(?:struck|hit|killed|started|sparked|caused) by (?:a )?lighting${ends}|lighting (?:strikes?(?! (?:a|an|the)\\b)|bolts?|storms?)|(?:bolt|bolts) of lighting`,
  ],
  [
    'lunched',
    'launched',
    `lunched (?:a|an|its|their|his|the) (?:[a-z]+ ){0,2}(?:investigation|attacks?|probe|campaign|inquiry|rockets?|missiles?|offensive|operation|raids?|search|satellite|website|strikes?|appeal|bid|service)`,
  ],
]
