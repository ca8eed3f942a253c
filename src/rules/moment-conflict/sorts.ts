import {undertakings} from './undertakings.ts'

/** A sort of happening of which an event has one: what sinks, blows up or opens does so at one moment. */
export interface Sort {
  readonly name: string
  /** Wordings of a clause that tells it. */
  readonly verbs?: RegExp
  /** Wordings of a clause that tells how it went on, at an hour of its own. */
  readonly course?: RegExp
  /** Nouns that name it. */
  readonly nouns?: RegExp
  /** What the report must speak of. */
  readonly topic?: RegExp
  /** What the sentence must have besides. */
  readonly beside?: RegExp
  /** What the sentence must not have. */
  readonly without?: RegExp
  /** Whom or what it befalls has to be the same name: others are arrested, too. */
  readonly named?: true
  /** Told alike of anything: what it befalls has to be called alike, by a name or by a noun. */
  readonly keyed?: true
  /** A harm, which "the accident" or "the disaster" may stand for. */
  readonly harm?: true
}

const VESSEL =
  /\b(?:ferry|ship|boat|vessel|trawler|tanker|yacht|barge|liner|dinghy|craft|MV|RMS|USS|HMS|banca|freighter|submarine|port|pier|coast|sea|water|harbou?r|lake|river|board)\b/i
const DEAL = /\b(?:agreements?|accords?|deals?|treat(?:y|ies)|pacts?|memorand(?:um|a)|contracts?|protocol)\b/i
const ROCKET = /\b(?:rocket|launch(?:er)?|pad|spacecraft|capsule|shuttle|satellites?|probe|mission|lift-?off|orbit)\b/i
const STOPPAGE = 'strikes?|walk-?outs?|stoppages?|industrial action'

/** Sorts of harm: one of them is what the reports are about. */
const harms: readonly Sort[] = [
  {
    name: 'sinking',
    verbs:
      /\b(?:capsiz(?:e[sd]?|ing)|overturn(?:s|ed|ing)?|s[aiu]nks?|sinking|(?:went|goes|going|go|gone) (?:down|over|under)|keel(?:ed|s|ing)? over|roll(?:ed|s|ing)? (?:over|on ?to)|founder(?:ed|s|ing)?|r[ua]n aground)\b/i,
    nouns: /\b(?:sinking|capsizing|shipwreck)\b/i,
    topic: VESSEL,
    without: /\b(?:shares?|prices?|stocks?|currency|index|polls?|ratings?)\b/i,
  },
  {
    name: 'crash',
    verbs:
      /\b(?:crash(?:e[sd]|ing)?|collid(?:e[sd]?|ing)|derail(?:s|ed|ing)?|(?:came|come|jumped|left) (?:off )?the (?:rails|tracks|track)|plung(?:e[sd]?|ing)|plough(?:s|ed|ing)? into|plow(?:s|ed|ing)? into|overshot)\b/i,
    nouns: /\b(?:crash|collision|derailment|pile-?up|impact(?= (?:came|happened|occurred)\b))\b/i,
    without: /\b(?:shares?|prices?|stocks?|markets?|currency)\b/i,
  },
  {
    name: 'blast',
    verbs:
      /\b(?:explod(?:e[sd]?|ing)|detonat(?:e[sd]?|ing)|(?:went|goes|going|go|gone) off|bl(?:ew|own|ows|ow) (?:up|himself up|herself up|itself up|themselves up)|(?<!(?:fire|blaze|flames|inferno) )(?:ripp?(?:ed|s|ing)|t(?:ore|ears|earing)) through)\b/i,
    nouns: /\b(?:explosion|blast|bombing|detonation)\b/i,
  },
  {
    name: 'shooting',
    verbs: /\b(?:open(?:ed|s|ing)? fire|gunn?(?:ed|ing)? down|went on a rampage)\b/i,
    nouns: /\b(?:shooting|shootings|massacre|rampage)\b/i,
    without: /\b(?:films?|movies?|scenes?|cameras?|series|sequel|shooting (?:of the|begins|starts|will))\b/i,
  },
  {
    name: 'quake',
    verbs:
      /\b(?:quake|earthquake|tremor)[^.;]{0,60}?\b(?:hit|hits|struck|strikes?|shook|shakes?|jolt(?:s|ed)|rattle[sd]?|rocked)\b/i,
    nouns: /\b(?:quake|earthquake)\b/i,
    without: /\baftershock/i,
  },
  {
    name: 'landfall',
    verbs:
      /\b(?:(?:came|comes|coming|come) ashore|m(?:ade|akes|aking|ake) landfall|slamm?(?:ed|s|ing) (?:in)?to|roar(?:ed|s|ing)? (?:in|ashore)|cross(?:ed|es|ing) the (?:shore|coast)(?:line)?|eye (?:crossed|passed|passing|moved|moving|crossing)|(?:storm|hurricane|typhoon|cyclone|it) (?:struck|hit)(?: [^.;]{0,40}?)? coast)\b/i,
    nouns: /\blandfall\b/i,
    topic: /\b(?:hurricane|typhoon|cyclone|tropical storm)\b/i,
  },
  {
    name: 'collapse',
    verbs:
      /\b(?:collaps(?:e[sd]?|ing)|g(?:ave|ives|iving) way|cav(?:ed|es|ing) in|c(?:ame|ome|omes|oming) down|fell down)\b/i,
    nouns: /\bcollapse\b/i,
    beside:
      /\b(?:bridge|roof|building|tower|mine|tunnel|dam|wall|stand|crane|floor|ceiling|block|viaduct|stage|scaffold\w*)\b/i,
  },
  {
    name: 'fire',
    verbs:
      /\b(?:(?:fire|blaze|flames)[^.;]{0,30}? (?:broke out|started|began|took hold|erupted|was (?:deliberately )?(?:set|lit|started))|caught (?:fire|light))\b/i,
    course:
      /\b(?:(?:fire|blaze|flames|inferno)(?: that| which)?(?: has| had)? (?:(?:virtually|completely|almost|totally|badly|largely|nearly|partly) )*(?:destroy(?:ed|s)|gutt(?:ed|s)|ravag(?:ed|es)|ripp(?:ed|s) through|swept through|sweeps through|tore through|tears through|raced through|engulf(?:ed|s)|devastat(?:ed|es)|damag(?:ed|es)|level(?:led|ed|s)|consum(?:ed|es))|burn(?:ed|t) (?:down|to the ground)|went up in flames)\b/i,
    nouns: /\b(?:blaze|inferno|fire)\b/i,
    without: /\b(?:opened fire|cease-?fire|under fire|wildfires|fire (?:crews|brigade|service|department|chief))\b/i,
  },
  {
    name: 'launch',
    verbs:
      /\b(?:lift(?:ed|s|ing)? off|blast(?:ed|s|ing)? off|leapt|soar(?:ed|s|ing)|left (?:the |its )?(?:launch ?)?pad|took off|was launched|launched)\b/i,
    nouns: /\b(?:lift-?off|blast-?off|(?<=\bthe )launch(?= (?:came|took place|happened|went ahead|occurred)\b))\b/i,
    topic: ROCKET,
  },
  {
    name: 'escape',
    verbs: /\b(?:(?:broke|broken|breaking|breaks) out|escap(?:e[sd]?|ing) from|abscond(?:ed|s|ing)?)\b/i,
    nouns: /\b(?:jail-?break|prison break|break-?out|escape)\b/i,
    topic: /\b(?:prison|jail|gaol|custody|inmates?|prisoners?|convicts?)\b/i,
  },
  {
    name: 'robbery',
    nouns: /\b(?:robbery|heist|burglary|hold-?up)\b/i,
    verbs: /\b(?:robbed|burgled|held up|ransacked|broke into)\b/i,
  },
  {name: 'attack', nouns: /\b(?:attack|assault|ambush)\b/i, verbs: /\b(?:ambushed|stormed)\b/i},
  {name: 'slide', nouns: /\b(?:avalanche|landslide|mudslide|rockfall)\b/i},
].map(sort => ({...sort, harm: true}))

/** Sorts of steps that are set for a day. */
const steps: readonly Sort[] = [
  {
    name: 'swearing-in',
    verbs:
      /\b(?:sworn in|t(?:ake|akes|ook|aking) (?:the|his|her|their) oath|t(?:ake|akes|ook|aking) office|inaugurated)\b/i,
    nouns: /\b(?:inauguration|swearing-in)\b/i,
    named: true,
  },
  {
    name: 'strike',
    verbs:
      /\b(?:walk(?:ed|s|ing)? (?:out|off the job)|down(?:ed|ing|s)? tools|went on strike|(?:strike|walk-?out|stoppage|action)[^.;]{0,30}? (?:began|begins|started|starts))\b/i,
    nouns: new RegExp(String.raw`\b(?:${STOPPAGE})\b`, 'i'),
    without: /\b(?:striker|hunger strike|air ?strikes?|lightning|walked out of)\b/i,
  },
  {
    name: 'show',
    verbs:
      /\b(?:(?:goes|go|going|went|be|is|was) on (?:show|display|view)|exhibition[^.;]{0,60}? (?:opens|runs|starts|begins|open|will open|will run))\b/i,
    nouns: /\bexhibition\b/i,
  },
  {
    name: 'release',
    verbs:
      /\b(?:hits?|reach(?:es)?|opens? in|comes? to|arrives? in|lands? in) (?:UK |US |British |American )?(?:cinemas|theat(?:er|re)s|screens|the big screen|shops|stores|bookshops)|(?:film|movie|album|book|novel|game|sequel)[^.;]{0,60}? (?:be released|comes? out|is out|premieres?)\b/i,
    nouns: /\brelease(?= (?:is|was|has been) (?:scheduled|set|planned|due|slated|pencilled)| date)/i,
  },
  {
    name: 'filming',
    verbs:
      /\b(?:cameras (?:will )?roll|(?:shooting|filming|principal photography|production)[^.;]{0,60}? (?:begins?|starts?|kicks? off|gets? under ?way)|(?:begin|start|commence)(?:s|ning|ting)? (?:principal photography|filming|shooting|production|work on the (?:film|movie|sequel))|(?:go|goes|going|get|gets|getting|head|heads|heading)(?: [^.;,]{1,40}?)? (?:into production|before the cameras))\b/i,
  },
  {
    name: 'control of a fire',
    verbs:
      /\b(?:(?:fire|blaze|flames|inferno)[^.;]{0,40}? (?:brought|put|got) under control|(?:got|brought|had) (?:the |it |this )?(?:fire |blaze |flames |inferno )?under control|(?:fire|blaze|flames|inferno)[^.;]{0,40}? (?:was|were|been) (?:finally |eventually |fully )?(?:contained|extinguished|put out|doused))\b/i,
    topic: /\b(?:fire|blaze|inferno)\b/i,
    without: /\b(?:partly|partially|by (?:noon|midday|dawn|dusk|then)|second|another|earlier fire)\b/i,
  },
  {
    name: 'inquiry',
    verbs: /\bopen(?:ed|s|ing)? (?:an?|its|their) (?:[a-z]+ ){0,2}(?:inquiry|enquiry|investigation|probe)\b/i,
  },
  {
    name: 'evacuation',
    verbs:
      /\b(?:order(?:ed|s|ing) [^.;]{0,60}? to (?:leave|evacuate|flee)|told to (?:leave|evacuate)|the order went out|(?:evacuation|order)[^.;]{0,30}? (?:went out|was issued|was given|came))\b/i,
    beside: /\b(?:evacuat\w+|leave|flee|residents|order)\b/i,
  },
  {
    name: 'theft',
    verbs: /\b(?:stolen|taken|swiped|nicked)(?= (?:in|from|at|outside|near) )/i,
    beside:
      /\b(?:car|van|lorry|truck|motorbike|motorcycle|painting|necklace|jewels?|vehicle|bicycle|boat|statue|manuscript|gems?)\b/i,
  },
  {
    name: 'signing',
    verbs: /\b(?:sign(?:ed|s)|ink(?:ed|s)|initialled)\b/i,
    beside: DEAL,
    without:
      /\b(?:player|striker|midfielder|signed (?:for|up)|signed with (?:the |its |their )?(?:trade )?(?:unions?|workers|staff|suppliers|creditors|players|lenders|banks))\b/i,
  },
  {
    name: 'death',
    verbs:
      /\b(?:died|dies|(?:was|were|been|be) (?:killed|executed|murdered|assassinated|shot dead|beheaded|found dead)|killed by|shot dead|passed away)\b/i,
    named: true,
  },
  {name: 'wedding', verbs: /\b(?:married|wed|tied the knot|exchanged vows)\b/i, nouns: /\bwedding\b/i, named: true},
  {name: 'funeral', verbs: /\b(?:buried|laid to rest|cremated)\b/i, nouns: /\bfuneral\b/i, named: true},
  {
    name: 'arrest',
    verbs: /\b(?:arrested|detained|picked up|captured|recaptured|apprehended|taken into custody)\b/i,
    named: true,
  },
  {
    name: 'kidnapping',
    verbs:
      /\b(?:(?:was|were|been) (?:kidnapped|abducted|snatched|seized|taken hostage|(?:bundled|dragged|forced) into (?:a|the|his|her) [^.;,]{0,30}?(?:van|car|vehicle|boat|truck)))\b/i,
    topic: /\b(?:kidnap\w*|abduct\w*|hostage|ransom)\b/i,
    named: true,
  },
  {
    name: 'resignation',
    verbs: /\b(?:resigned|stepped down|quit|stood down)\b/i,
    nouns: /\bresignation\b/i,
    named: true,
  },
  {
    name: 'filing',
    verbs: /\b(?:filed|lodged|submitted|handed in)\b/i,
    beside: /\b(?:petition|papers|lawsuit|suit|complaint|appeal|claim|motion|application|nomination)\b/i,
    named: true,
  },
  {
    name: 'departure',
    verbs: /\b(?:went home|flew home|walked out|stormed (?:out|off)|withdrew|pulled out)\b/i,
    without: /\b(?:troops|soldiers|forces|money|cash|consent)\b/i,
    named: true,
  },
  {
    name: 'verdict',
    verbs: /\b(?:(?:was|were|been) (?:found (?:not )?guilty|convicted|acquitted|cleared))\b/i,
    named: true,
  },
  {name: 'sentence', verbs: /\b(?:(?:was|were|been) (?:sentenced|jailed))\b/i, named: true},
  {
    name: 'sentencing to come',
    verbs:
      /\b(?:(?:will|is to|are to|due to|set to|expected to|scheduled to) be sentenced|sentences (?:him|her|them)|(?:will|is to|due to) (?:pass|hand down|announce|impose) (?:the |a )?sentence|sentence will be (?:passed|handed down|announced)|sentencing (?:is|was|has been) (?:set|scheduled|fixed|due)|return(?:s|ing)? (?:to court )?for sentenc\w+)\b/i,
    nouns: /\bsentencing(?: hearing)?\b/i,
    without: /\b(?:co-defendants?|accomplices?|guidelines?|brother|sister|also)\b/i,
  },
  {name: 'suspension', verbs: /\b(?:(?:was|were|been) suspended)\b/i, named: true},
  {
    name: 'disappearance',
    verbs: /\b(?:went missing|disappeared|vanished|(?:was|were) (?:last seen|reported missing))\b/i,
    named: true,
  },
  {name: 'operation', verbs: /\b(?:underwent (?:[a-z-]+ ){0,2}surgery|(?:was|were) operated on)\b/i, named: true},
  {
    name: 'find',
    verbs: /\b(?:found|unearthed|dug up|excavated|discovered|came to light|come to light)\b/i,
    beside:
      /\b(?:archaeolog\w+|cave|excavat\w+|dig|digs|fossil|skeleton|hoard|tomb|treasure|wreck|artefact|artifact|bone|manuscript|painting|unearthed)\b/i,
  },
]

export const sorts: readonly Sort[] = [...harms, ...steps, ...undertakings]

/** Words that stand for whatever harm the reports are about. */
export const ANY_HARM =
  /\b(?<=(?:the|this|'s|’s) (?:[a-z]+ )?)(?:accident|disaster|tragedy|catastrophe|incident|atrocity|carnage|mishap)\b/i
