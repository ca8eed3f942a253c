import {family, where, type Family} from './family.ts'
import {oneLetter} from './one-letter.ts'
import {soundAlikes} from './sound-alikes.ts'
import {takenFor} from './taken-for.ts'
import {verbPairs} from './verb-pairs.ts'

/** The word that is written, the word that is meant, and the words between which only the one that is meant can stand. */
const rows: readonly (readonly [written: string, meant: string, frame: string])[] = [
  [
    'loose',
    'lose',
    `(?:will|would|could|might|cannot|can't|didn't|did not|don't|won't|able to|going to|want to|have to|had to|afraid to|nothing to) loose (?:the|a|an|his|her|its|their|our|my|your|control|money|weight|jobs|ground|sight|touch|faith|power|votes|seats|support|everything|more|by)`,
  ],
  [
    'loosing',
    'losing',
    `loosing (?:the|his|her|its|their|a|blood|patience|hope|interest|power|ground|millions|votes|seats|control|money|weight|jobs|ground|faith|streak|battle|side|team)`,
  ],
  ['lose', 'loose', `(?:broke|let|cut|came|come|hang|on the|turned) lose(?=[.,;]|$| (?:in|on|at|from|and|a|the)\\b)`],
  [
    'affect',
    'effect',
    `(?:(?:an|no|any|little|side|into|take|took|taken|takes|adverse|negative|immediate) affects?(?=[.,;]|$| (?:on|of|in|at|from|that|when)\\b)|the affects? of)`,
  ],
  [
    'effected',
    'affected',
    `(?:(?:was|were|is|are|been|be) not effected(?=[.,;]| by\\b)|(?:services?|flights?|passengers|people|customers|residents|areas?|families|households|trains?|traffic|homes|schools|workers|supplies|crops) (?:was|were|are|is) effected by)|(?:adversely|negatively|badly|severely|directly|greatly|heavily|seriously|hardest|worst) effected`,
  ],
  [
    'principle',
    'principal',
    `principle (?:dancer|investigator|photography|reason|cause|owner|suspect|author|engineer|architect|character|actor|shareholder|conductor|analyst)|(?:school|assistant|vice|former) principle(?=[.,;]|$| (?:who|said|asked|was|is|at|of|[A-Z]))`,
  ],
  [
    'principal',
    'principle',
    `in principal(?=[.,;]|$| (?:to|by|on|with)\\b)|(?:a matter of|on) principal(?=[.,;]|$)|principals of (?:democracy|law|justice|equality|freedom)`,
  ],
  [
    'breech',
    'breach',
    `breech of (?:contract|security|trust|the peace|protocol|confidentiality|duty|promise|privacy|the rules|the law)|(?:security|data|privacy) breech`,
  ],
  [
    'reign',
    'rein',
    `free reign|reign in (?:spending|costs|inflation|deficits?|debts?|expenses|budgets?|excess|abuses)`,
  ],
  [
    'reigns',
    'reins',
    `(?:took|take|taking|takes|taken|hand|handed|handing|turn|turned|turning|given|gave) (?:over )?the (?:[a-z]+ ){0,2}reigns`,
  ],
  ['reigning', 'raining', `reigning down(?! from the throne)`],
  ['reigned', 'rained', `reigned down (?:on|upon)`],
  ['rein', 'reign', `rein (?:of terror|supreme)`],
  [
    'sight',
    'site',
    `(?:crash|construction|burial|building|landing|launch|web|camping|accident) sights?(?=[.,;]|$| (?:of|in|on|at|where|and|was|were|is|are)\\b)`,
  ],
  ['site', 'sight', `(?:lost|lose|losing|loses|caught|catch|catching) site of|in plain site|(?:at|love at) first site`],
  ['sites', 'sights', `(?:set|sets|setting) (?:his|her|its|their|our) sites on`],
  ['compliment', 'complement', `full compliment of|compliment of (?:\\d+|troops|soldiers|crew|officers|staff)`],
  [
    'complementary',
    'complimentary',
    `complementary (?:breakfast|drinks?|tickets?|wine|copy|meals?|champagne|parking|shuttle)`,
  ],
  ['counsel', 'council', `(?:city|town|county|village) counsel (?:meeting|members?|chambers|seat|voted)`],
  ['capitol', 'capital', `capitol (?:city|punishment|gains|murder|letters?)|venture capitol`],
  ['stationary', 'stationery', `stationary (?:shop|store|cupboard)`],
  ['stationery', 'stationary', `stationery (?:car|vehicle|train|bus|bike|target|object|front)|remained stationery`],
  [
    'illicit',
    'elicit',
    `(?:to|will|would|could|not|did) illicit (?:a|an|any|the|sympathy|information|reactions?|responses?)`,
  ],
  ['elicit', 'illicit', `elicit (?:drugs|affair|trade|sex|substances|liquor|funds)`],
  [
    'advise',
    'advice',
    `(?:his|her|their|the|of|good|legal|medical|financial|some|any|sound) advise(?=[.,;]|$| (?:of|on|from|about|was|is|to|and|that)\\b)`,
  ],
  [
    'advice',
    'advise',
    `(?:to|will|would|could|should|must) advice (?:the|him|her|them|people|against|on|that|clients|students)`,
  ],
  [
    'devise',
    'device',
    `(?:a|the|explosive|mobile|electronic|medical) devise(?=[.,;]|$| (?:was|is|that|which|in|on|at|with|went|exploded)\\b)`,
  ],
  [
    'breath',
    'breathe',
    `(?:can't|cannot|couldn't|could not|struggling to|struggled to|unable to|hard to|able to|difficult to|trying to) breath(?=[.,;]|$| (?:in|the|on|and|because|again|easier|easily|for|when)\\b)`,
  ],
  [
    'breathe',
    'breath',
    `(?:out of|a|a deep|his|her|their|last|short of) breathe(?=[.,;]|$| (?:of|and|before|after|as|in)\\b)`,
  ],
  [
    'lead',
    'led',
    `(?:has|have|had|having) lead (?:to|the|them|police|investigators)|(?:was|were|been|being) lead (?:by (?!\\d)|to (?:the|a|believe)|away|into|out|off)`,
  ],
  [
    'past',
    'passed',
    `(?:he|she|they|who|has|have|had|recently|later) past away|(?:he|she|they) past (?:the|his|her|their|by)`,
  ],
  [
    'passed',
    'past',
    `(?:in|over|for|during) the passed (?:year|week|month|decade|two|three|four|five|few|several)|(?:drove|walked|ran|flew|rode|sped|marched|sailed|went|jogged) passed (?:the|a|an|him|her|them|it|his|their)`,
  ],
  [
    'quite',
    'quiet',
    `(?:kept|keep|stay|stayed|keeping|remained|remain) quite(?=[.,;]|$| (?:about|on|for|until|when|during)\\b)|a quite (?:neighbou?rhood|street|town|village|night|corner|suburb)`,
  ],
  ['quiet', 'quite', `quiet a (?:few|lot)|quiet frankly`],
  [
    'weather',
    'whether',
    `weather or not|(?:determine|decide|know|ask|asking|investigate|investigating|investigates|examine|examining|check|checking|debating|debate|discuss|discussing|consider|considering|establish|say|clear|asked|unclear|see|sure|uncertain|doubt|question|decided|wonder|wondered) weather (?:or|he|she|it|they|the|there|to|a|any)`,
  ],
  [
    'whether',
    'weather',
    `(?:bad|severe|cold|hot|wet|stormy|winter|warm) whether|whether (?:conditions|forecasts?|service|bureau|forecasters?)`,
  ],
  [
    'where',
    'were',
    `(?:they|we|others|victims|passengers|officers|residents|students|children|people|men|women|both|shots) where (?:not|also|still|being|all|killed|injured|arrested|taken|shot|hurt|wounded|evacuated|charged|rescued|fired|treated|able|unable)`,
  ],
  ["we're", 'were', `(?:they|who|people|there|men|women|officers|others) we're`],
  [
    'there',
    'their',
    `(?:of|with|for|lost|into|by|to|despite|left|all) there (?:own|homes?|famil(?:y|ies)|lives|jobs|children|parents|houses|efforts|cars)\\b(?! (?:and|are|were|is|was))|on there way`,
  ],
  ['their', 'there', `their (?:may|might|could|should|must|had) be(?:en)?|their (?:isn't|wasn't|weren't|aren't)`],
  [
    "they're",
    'their',
    `(?:of|with|for|in|lost|on|to|from|at|all) they're (?:own|homes?|famil(?:y|ies)|lives|jobs|children|parents|houses|way|first)`,
  ],
  [
    'whose',
    'who',
    `(?<=, |\\b(?:man|woman|men|women|people|those|boy|girl|officer|victim|player|[A-Z][a-z]+) )whose (?:was|were|is|are|has|had|have|would|will)(?= (?!the\\b|it\\b))`,
  ],
  [
    'how',
    'who',
    `(?<=(?:[A-Z][a-z]+|man|woman|men|people|those|player|officer), )how (?:(?:should|would|could|must|might|will)(?: (?:so|also|still|clearly|obviously|probably)){1,2} (?:be|have)|has been|had been|have been|(?:should|would|could|must|might) have|(?:was|were) [a-z]+ed)`,
  ],
  [
    'form',
    'from',
    `(?:came|comes|coming|away|far|suffering|suffered|apart|aside|arrived|returned|evacuated|removed|stolen|escaped|fled|graduated|resigned|retired|hails|hailed|recovering) form (?:the|a|an|his|her|its|their|[A-Z]|\\d)`,
  ],
  ['from', 'form', `(?:in|take|took|takes|taken|some) (?:the|a) from of`],
  ['of', 'off', `(?:fell|jumped|knocked|walked|kicked|laid) of (?:the|a|an|his|her|its|their|from|at|with|\\d)`],
  [
    'off',
    'of',
    `because off|(?:control|front|instead|most|some|many|ahead|members?|thousands|hundreds|dozens|millions|end|middle|north|south|east|west) off (?:the|his|her|its|their)`,
  ],
  [
    'on',
    'one',
    `(?<!\\b(?:later|so|and|early|[a-z]+ing) )on of the (?:most|many|few|first|last|best|largest|biggest|oldest|world's|[a-z]+est)`,
  ],
  ['fro', 'for', `(?<!\\b(?:and|to) )fro (?:the|a|an|his|her|more|all|any|\\d)`],
  [
    'though',
    'through',
    `(?:went|go|going|gone|broke|passed|walked|drove|crashed|climbed|ran|smashed|fell|flew|swept|halfway|tore|half-way) though (?:the|a|an|his|her) (?:[a-z]+ )?(?:windows?|doors?|roof|walls?|city|town|streets?|house|building|woods|forest|tunnel|rubble|wreckage|gates?|fence|windshield|windscreen|park|village|crowd|debris|hole)`,
  ],
  ['through', 'though', `(?:even|as) through (?:he|she|they|it|there|we|i) (?:was|were|had|is|did|has|have|are)`],
  ['thought', 'though', `(?:^even|, even|as) thought (?:he|she|they|it|there) (?:was|were|had|is|did|has|have|are)`],
  [
    'trail',
    'trial',
    `(?:stand|stood|stands|standing|awaiting|awaits) trail|on trail (?:for|in)|(?:trail (?:judge|lawyer|attorney))|jury trail`,
  ],
  ['trial', 'trail', `campaign trial|paper trial|trial of (?:blood|smoke|tears|destruction|debris)`],
  ['marital', 'martial', `marital (?:law|arts?)|court[- ]marital`],
  ['eminent', 'imminent', `eminent (?:danger|threat|attack|arrival|collapse|death)`],
  [
    'personal',
    'personnel',
    `(?:military|police|medical|emergency|security|rescue|army|navy|hospital|ambulance) personal(?=[.,;]|$| (?:were|was|are|is|have|had|in|to|who|at|from|arrived|said|responded)\\b)`,
  ],
  ['personnel', 'personal', `personnel (?:life|opinion|responsibility|reasons|best|belongings|computers?|problems)`],
  ['premier', 'premiere', `world premier(?=[.,;]|$| (?:of|at|in|on)\\b)`],
  ['prostrate', 'prostate', `prostrate (?:cancer|gland|exam|surgery)`],
  [
    'roll',
    'role',
    `(?:key|starring|leading|lead|title|important|major|supporting) roll (?:in|of|for|as)|roll models?|(?:plays?|played|playing) an? (?:[a-z]+ )?roll in`,
  ],
  ['role', 'roll', `role (?:call|of the dice)|drum role|honou?r role`],
  [
    'scene',
    'seen',
    `(?:be|been|was|were|have|has|had|being) scene(?=[.,;]|$| (?:in|on|at|as|by|with|running|leaving)\\b)`,
  ],
  ['seen', 'scene', `(?:crime|at the) seen(?=[.,;]|$| (?:of|and|where)\\b)|the seen of`],
  ['shear', 'sheer', `shear (?:volume|size|number|determination|luck|scale|will|joy|panic|terror)`],
  ['sole', 'soul', `sole mates?|heart and sole`],
  ['straights', 'straits', `dire straights|straights? of [A-Z]`],
  ['tow', 'toe', `tow(?:ed|ing|s)? the (?:party )?line`],
  ['thrown', 'throne', `(?:heir to the|the) thrown(?=[.,;]|$| (?:of|in|and)\\b)`],
  ['vain', 'vein', `(?:in (?:the same|a similar)|jugular) vain`],
  ['waist', 'waste', `waist of (?:time|money)|(?:hazardous|toxic) waist`],
  ['weak', 'week', `(?:last|this|next) weak(?=[.,;]|$| (?:that|when|after|and)\\b)|a weak (?:ago|later)`],
  ['waved', 'waived', `waved (?:his|her|their) (?:rights?|extradition|fees?|privilege)|waved extradition`],
  ['waived', 'waved', `waived (?:goodbye|to the crowd|(?:his|her) (?:hand|arms)|a flag|flags)`],
  ['bare', 'bear', `bare (?:witness|in mind|the (?:cost|burden|brunt|responsibility|name)|fruit)|right to bare arms`],
  [
    'birth',
    'berth',
    `(?:play(?: - |-)?off|post(?: - |-)?season|semi(?: - |-)?final|wild(?: - |[- ])card|tournament|bowl|quarter(?: - |-)?final|championship|Super Bowl|World Cup|Olympic) births?(?! (?:rate|place|weight|date|certificate))|wide birth`,
  ],
  ['berth', 'birth', `(?:gave|give|giving|given) berth to|berth (?:control|rate|certificate|weight)`],
  ['baited', 'bated', `baited breath`],
  [
    'boarder',
    'border',
    `boarder (?:patrol|crossings?|guards?|control|police|town|security)|the (?:[A-Z][a-z]+ )?boarder (?:with|between)`,
  ],
  ['canon', 'cannon', `water canons?|loose canon`],
  ['chord', 'cord', `(?:spinal|umbilical) chord`],
  ['cord', 'chord', `(?:struck|strike|strikes) a cord`],
  [
    'coarse',
    'course',
    `(?:golf|obstacle|main|in due|race) coarse|of coarse(?=[.,;]|$)|coarse of action|during the coarse`,
  ],
  ['corp', 'corps', `(?:press|officer|diplomatic|marine) corp(?=[,;]|$| (?:is|was|in|and|of|who|has)\\b)`],
  [
    'decent',
    'descent',
    `of [A-Z][a-z]+ decent(?=[.,;]|$| (?:and|who|in|was|were)\\b)|began (?:its|the|a|their) decent`,
  ],
  ['descent', 'decent', `a descent (?:man|living|job|chance|wage|life|person|game|meal)`],
  ['duel', 'dual', `duel (?:citizenship|role|purpose|nationality|roles|threat|use)`],
  ['phased', 'fazed', `(?:not|n't|never|hardly|barely) phased by`],
  ['faired', 'fared', `faired (?:well|better|worse|badly|poorly)`],
  [
    'forth',
    'fourth',
    `(?:the|his|her|its|their|a) forth (?:quarter|game|round|inning|time|season|year|period|place|day|straight|term|goal|set|week|largest|consecutive|floor|race|child|win|title)|forth of july`,
  ],
  ['fourth', 'forth', `back and fourth|and so fourth`],
  ['grizzly', 'grisly', `grizzly (?:murders?|discovery|scene|death|crimes?|killings?|find|details|remains)`],
  [
    'heals',
    'heels',
    `(?:on the|hot on (?:his|her|their|its|the)|high|dig in (?:his|her|their)|dug in (?:his|her|their)) heals(?: of|[.,;]|$)`,
  ],
  [
    'here',
    'hear',
    `(?:glad|sorry|want|wants|wanted|happy|refused|expected|used|surprised|going|scheduled) to here (?:the|that|about|him|her|what|arguments|from|it)`,
  ],
  ['herd', 'heard', `(?:he|she|witnesses|neighbou?rs|residents) herd (?:a|the|an|gunshots?|shots|screams|that|about)`],
  [
    'heard',
    'herd',
    `(?:a|the|large|small|whole) heard of (?:cattle|elephants|sheep|cows|goats|deer|buffalo|pigs|horses)`,
  ],
  ['hoards', 'hordes', `hoards of (?:people|fans|tourists|reporters|shoppers|protesters|journalists|visitors)`],
  ['hole', 'whole', `a hole (?:new|lot|bunch|range|series)|the hole (?:thing|time|world|country|season|story)`],
  [
    'whole',
    'hole',
    `(?:a|the|another|gaping) whole in (?:the|a|his|her) (?:wall|ground|roof|fence|side|hull|ceiling|road|floor)|bullet wholes?|whole in one`,
  ],
  ['knew', 'new', `an? knew (?:[a-z]+)`],
  [
    'new',
    'knew',
    `(?:he|she|they|who|nobody|everyone|never) new (?:that|about|what|how|the|it|he|she|they|nothing|where|who)`,
  ],
  [
    'now',
    'know',
    `(?:do|does|did) not now (?:what|if|how|whether|who|where|why)|(?:don't|doesn't|didn't) now (?:what|if|how|whether|who|where|why)`,
  ],
  [
    'lightening',
    'lightning',
    `(?:struck|hit|killed|caused|sparked|started) by (?:a )?lightening|(?:by|from|of|and|or) lightening(?=[.,;]|$)|(?:was|were|nor was) lightening (?:a|the|in|and)|lightening (?:hit|caused|ignited|sparked|killed|set) |lightening (?:strikes?|bolts?|struck|storm|rod)|bolts? of lightening|thunder and lightening`,
  ],
  ['loan', 'lone', `loan (?:gunman|survivor|wolf|assailant|attacker|dissenter)`],
  [
    'manor',
    'manner',
    `in (?:a|an|this|the same) (?:timely|professional|orderly|similar|same|safe|careless|reckless|responsible|threatening|hostile|peaceful) manor|all manor of`,
  ],
  ['miner', 'minor', `miner (?:injuries|damage|league|problems|offence|offense|details)`],
  ['mute', 'moot', `mute point`],
  [
    'navel',
    'naval',
    `navel (?:base|officers?|academy|forces?|vessels?|ships?|operations|station|commander|battle|blockade)`,
  ],
  ['paired', 'pared', `paired down (?:to|its|the|his|from)`],
  ['patience', 'patients', `patience who`],
  ['patients', 'patience', `(?:lost|losing|lose|running out of|has no) patients(?=[.,;]|$| with\\b)`],
  ['peace', 'piece', `peace of (?:cake|paper|legislation|equipment|evidence|music|furniture)`],
  ['piece', 'peace', `(?<!of )piece (?:talks|treaty|process|accord|prize|keepers?)`],
  ['peak', 'peek', `sneak peak`],
  ['peaked', 'piqued', `peaked (?:my|his|her|their|our|your|the public's) (?:interest|curiosity)`],
  ['plain', 'plane', `plain (?:crash|crashed|landed|took off)`],
  [
    'pole',
    'poll',
    `(?:opinion|exit|public|latest|recent) poles? (?:show|showed|shows|found|published|released|taken|conducted)`,
  ],
  [
    'pouring',
    'poring',
    `pouring over (?:the )?(?:documents|records|data|maps|books|evidence|files|papers|footage|reports)`,
  ],
  [
    'poured',
    'pored',
    `poured over (?:the )?(?:documents|records|data|maps|books|evidence|files|papers|footage|reports)`,
  ],
  ['preceded', 'proceeded', `(?:he|she|they|who|and|then|has|had) preceded to (?!the\\b|his\\b|her\\b|a\\b)[a-z]+`],
  [
    'residence',
    'residents',
    `(?:local|area|many|most|some|other|nearby|several) residence (?:said|were|are|have|who|say|had)`,
  ],
  ['rights', 'rites', `last rights|rights? of passage`],
  ['road', 'rode', `(?:he|she|they|who) road (?:a|the|his|her|in|on|to)`],
  ['sail', 'sale', `for sail(?=[.,;]|$| (?:at|in|on|by|for)\\b)|(?:garage|yard) sails?`],
  ['seams', 'seems', `(?:it|he|she|that|this|who|which) seams (?:that|to|like|as)`],
  [
    'sever',
    'severe',
    `(?<!\\b(?:to|will|would|could|can|may|might|not) )sever (?:weather|injuries|thunderstorms?|burns|storms?|drought|pain)`,
  ],
  [
    'severed',
    'served',
    `severed as (?:a|an|the|president|chairman|mayor|governor)|severed in the (?:Army|Navy|army|navy|military|war)`,
  ],
  ['soar', 'sore', `soar (?:throat|loser|muscles|knee|subject|spot|thumb)`],
  ['suite', 'suit', `(?:law|civil|class[- ]action) suites?|follow(?:ed|ing|s)? suite|filed (?:a|the) suite`],
  ['tail', 'tale', `(?:fairy|cautionary|tall) tails?(?=[.,;]|$| (?:of|about|in|and)\\b)`],
  ['tale', 'tail', `tale (?:lights?|wind|end of|pipe|gate)`],
  [
    'threw',
    'through',
    `(?:went|goes|going|gone|go|came|drove|walked|broke|passed|crashed|ran|lived|halfway) threw (?:the|a|his|her|it|that)`,
  ],
  [
    'through',
    'threw',
    `(?:he|she|they|who) through (?:a|an|the|his|her|for|two|three) (?:touchdowns?|interceptions?|punch(?:es)?|ball|stones?|rocks?|bottles?|grenades?|\\d+ yards)`,
  ],
  ['statue', 'statute', `statues? of limitations?`],
  ['wonder', 'wander', `wonder(?:ed|ing|s)? (?:around|off|into) (?:the|a|his|her)`],
  ['wander', 'wonder', `wander (?:if|whether|why|how|what|who)`],
  ['wet', 'whet', `wet (?:my|your|his|her|their|the|our) appetites?`],
  ['wood', 'would', `(?:he|she|it|they|who|which) wood (?:be|have|not|like)`],
  [
    'then',
    'than',
    `(?:other|different|better|worse|bigger|stronger|weaker|earlier|sooner|smaller|easier|harder|rather) then (?:expected|usual|ever|any|those|most|what|that of)`,
  ],
  ['than', 'then', `(?:since|until) than(?=[.,;]|$)`],
  ['thorough', 'through', `thorough (?:the|a|his|her|its|out)`],
  [
    'through',
    'thorough',
    `a (?:more |very )?through (?:investigation|search|review|examination|cleaning|inspection|understanding|analysis|check)`,
  ],
  ['apart', 'a part', `apart of (?:the|a|an|his|her|their|our|its|this|that)`],
  ['accept', 'except', `(?:all|everyone|everything|nothing) accept (?:for|one|the)`],
  [
    'except',
    'accept',
    `(?:to|will|would|not|must|refused to) except (?:the|a|an|his|her) (?:offer|job|award|invitation|resignation|responsibility|blame|plea|deal|results?)|(?:to|not) except responsibility`,
  ],
]

const explained = (meant: string): string =>
  `Between these words stands “${meant}”; the word that is written sounds or looks like it and means something else.`

/** One word for another that sounds or looks like it, where the words beside it allow only the other. */
export const confused: readonly Family[] = [...rows, ...takenFor, ...verbPairs, ...oneLetter, ...soundAlikes].map(
  ([written, meant, frame]) => ({
    ...where(
      cuesOf(written),
      family(`“${written}” for “${meant}”`, `(?<![\\w'-])(?<slip>${frame})(?![\\w-])`, explained(meant)),
    ),
    written: true as const,
  }),
)

// the word in the forms that the frames have it in
function cuesOf(word: string): string {
  return [
    word,
    `${word}s`,
    `${word}d`,
    `${word}ed`,
    `${word}ing`,
    word.replace(/e$/, 'ing'),
    `${word}'s`,
    word.replace(/s$/, ''),
  ].join(' ')
}
