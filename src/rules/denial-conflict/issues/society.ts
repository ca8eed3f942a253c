import type {Issue} from '../issue.ts'

const ROCKET =
  /\b(?:rockets?|launchers?|boosters?|lift-?off|blast-?off|spaceport|launch pad|launch vehicle|countdown)\b/i
const TRIAL =
  /\b(?:drugs?|medicines?|placebo|patients|clinical|tablets?|pills?|therapy|vaccines?|treatment|dos(?:e|es|ing))\b/i
const BIRTH = /\b(?:births?|born|deliver(?:y|ed)|maternity|midwi(?:fe|ves)|labour|labor|newborn|baby|pregnan\w+)\b/i
const YOUNG = 'cub|calf|foal|pup|chick|kitten|lamb|joey|infant|youngster|baby|newborn|kid'
const ZOO =
  /\b(?:zoo|cubs?|calf|foal|pups?|chicks?|joey|keepers?|safari park|wildlife|sanctuary|aquarium|panda|elephant|gorilla|giraffe|rhino\w*|tigers?|lions?|bears?|seals?|wol(?:f|ves)|lynx|leopards?|orang-?utans?)\b/i
const DIG =
  /\b(?:archaeolog\w+|archeolog\w+|excavat\w+|unearthed|dig|burial|hoard|artefacts?|artifacts?|skeletons?|tombs?|graves?|relics?)\b/i
const FIND =
  'grave|tomb|burial|hoard|settlement|village|fort|villa|ship|cemetery|sword|coin|house|temple|axe|find|ring|site|mosaic|longhouse|skeleton'
const DATING = '-date|belong|dated|stem from|to|back|in'
const ART =
  /\b(?:paintings?|portraits?|canvas|drawings?|sculptures?|manuscripts?|masterpiece|artwork|museum|auction|coins?|diar(?:y|ies)|relics?|violin|statue|vase|letters?|artefacts?|artifacts?)\b/i
const AUCTION =
  /\b(?:auction\w*|Sotheby|Christie|Bonhams|hammer|lots?|bidd\w+|bids?|collectors?|dealers?|gallery|saleroom)\b/i
const STAGE =
  /\b(?:concert|opera|(?:the|a|new) play|musical|premi[eè]re|gig|festival|theat(?:re|er)|recital|screening|singer|soprano|tenor|actress|ballet)\b/i
const PRIZE = /\b(?:prizes?|awards?|oscars?|medal|Nobel|trophy|jury|judges|shortlist\w*|winners?)\b/i
const FOOTBALL =
  /\b(?:football\w*|soccer|league|club|cup|goals?|striker|midfield\w*|defenders?|goalkeeper|winger|penalt(?:y|ies)|referee|transfer|kick-?off|equaliser|equalizer)\b/i
const MATCH =
  /\b(?:match|game|final|cup|league|team|coach|tie|play-?offs?|title|tournament|innings|season|champions?|tennis|football|rugby|hockey|basketball)\b/i
const CHESS = /\b(?:chess|grandmasters?|checkmate|pawns?|bishop|rook)\b/i
const BOXING =
  /\b(?:box(?:er|ing|ers)|bout|ring|rounds?|knock(?:ed)?[- ]?out|heavyweight|middleweight|lightweight|welterweight|canvas|MMA|fight)\b/i
const FUNERAL =
  /\b(?:funeral|buried|burial|cremat\w+|cemetery|mourners|laid to rest|coffin|casket|graveside|crematorium|ashes|memorial)\b/i
const DEATH = /\b(?:die|died|dies|death|passed away|obituary)\b/i
const WEDDING =
  /\b(?:wed|weds|wedding|married|marry|marries|bride|groom|bridegroom|nuptials|tied the knot|newlyweds)\b/i
const SCHOOL =
  /\b(?:schools?|pupils|teachers?|headteacher|head teacher|classrooms?|university|campus|college|students|lessons|classes)\b/i
const BODY =
  'knee|ankle|leg|foot|shoulder|arm|hand|wrist|elbow|thigh|hamstring|calf|hip|groin|eye|achilles|thumb|shin|collarbone|heel|ear'

/** Matters of science, health, animals, culture, sport, schools and lives. */
export const societyIssues: readonly Issue[] = [
  {
    name: 'what became of the rocket stage',
    ways: [
      [
        '-booster|stage land|touch|return safely|upright|down|successfully|barge|droneship|drone|platform|pad|softly|ship',
        '-land booster|first_stage on|back|upright|safely',
        '-recover booster|first_stage',
        '-booster|stage recover|catch|retrieve',
        '-catch booster|stage',
        '-bring|return|guide|fly booster|stage back|home|down|safely',
        '-booster|stage make landing|touchdown',
        '-booster|stage land on|at|back',
        '-booster|stage come|settle down|to back|rest|platform|pad|barge|ship',
      ],
      [
        '-booster|stage crash|explode|exploded|topple|toppled|plunge|ditch|tumble|disintegrate',
        '-booster|stage lose|destroy|expend|discard !contact',
        '-lose|expend|ditch|discard|sacrifice booster|first_stage',
        '-booster|stage miss platform|barge|ship|pad|target|droneship',
        '-booster|stage fall into|over|in sea|ocean|atlantic|pacific|gulf|flame|side',
        '-booster|stage break up|apart',
        '-booster|stage slam|smash|smashed|hit|strike into|sea|ocean|deck|water|barge',
        '-booster|stage sink|burn',
        '-loss of booster|first_stage',
      ],
    ],
    fixed: true,
    loose: true,
    topic: ROCKET,
    without:
      /\b(?:earlier|previous\w*|last|next|second stage|upper stage|another|side boosters?|would|will|should|usually|normally)\b/i,
  },
  {
    name: 'why the launch was put off',
    ways: [
      [
        '-delay|postpone|postponed|scrub|scrubbed|call|put|abort|halt|halted|cancel|cancelled|canceled|hold|scrap|scrapped|push because|by|due|amid|after|over|for|owing|citing|blame weather|wind|cloud|lightning|storm|thunderstorm|rain|fog|gust|squall',
        '-weather|wind|cloud|lightning|storm|thunderstorm|rain|fog|gust|squall force|delay|keep|prevent|scrub|scrubbed|scupper|ground|thwart|foil|hold|stop launch|rocket|liftoff|lift-off|lift_-_off|flight|mission|controller|countdown|engineer|attempt',
        '-launch|rocket|liftoff|lift-off|lift_-_off|countdown victim|fall weather|wind|storm',
        '-blame|cite weather|wind|cloud|lightning|storm|thunderstorm|rain|fog',
        '-blame|cite weather|wind|cloud|lightning|storm|thunderstorm|rain|fog|gust for|delay|as',
        '-launch|liftoff|attempt|mission thwart|foil|scupper|delay by weather|wind|cloud|lightning|storm|rain|fog',
      ],
      [
        '-delay|postpone|postponed|scrub|scrubbed|call|put|abort|halt|halted|cancel|cancelled|canceled|hold|scrap|scrapped|push|stop because|by|due|after|over|for|owing|citing|blame|when leak|fault|glitch|valve|sensor|software|malfunction|technical|anomaly|engine|pump|hydrogen|helium|computer|mechanical|hydraulic',
        '-leak|fault|glitch|valve|sensor|malfunction|anomaly|computer|pump force|delay|keep|prevent|scrub|scrubbed|scupper|ground|thwart|foil|stop|halt|halted launch|rocket|liftoff|lift-off|lift_-_off|flight|mission|controller|countdown|engineer|attempt',
        '-blame|cite leak|fault|glitch|valve|sensor|malfunction|anomaly',
        '-blame|cite leak|fault|glitch|valve|sensor|malfunction|anomaly|technical for|delay|as',
        '-technical|mechanical|hydraulic problem|fault|trouble|hitch|issue|glitch force|delay|keep|halt|halted|stop|scrub|scrubbed',
      ],
    ],
    fixed: true,
    loose: true,
    topic: ROCKET,
    without: /\b(?:earlier|previous\w*|last|next|first attempt|second attempt|another|twice|third|fourth|also)\b/i,
  },
  {
    name: 'whether there was a crew',
    ways: [
      [
        '-crewed|manned|piloted capsule|mission|flight|spacecraft|spaceship|craft|vehicle|ship|test',
        '-capsule|spacecraft|spaceship|craft|rocket carry astronaut|cosmonaut|crew|taikonaut|people',
        '-carry|ferry|fly|take|bring astronaut|cosmonaut|taikonaut|crew aboard|to|into|on|home|back|around',
        '-crew|astronaut|cosmonaut|taikonaut|people|anyone|somebody on_board|aboard',
      ],
      [
        '-uncrewed|un-crewed|un_-_crewed|unmanned|crewless|unpiloted capsule|mission|flight|spacecraft|spaceship|craft|vehicle|ship|test|demonstration',
        '-capsule|spacecraft|spaceship|craft|rocket|flight|mission fly|be|launch|carry uncrewed|un-crewed|un_-_crewed|unmanned|empty|dummy|mannequin|crewless|robotic|cargo|freight',
        '-carry|fly|take mannequin|dummy',
        '-mannequin|dummy aboard|on_board|seat|strap',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:capsule|spacecraft|spaceship|astronauts?|cosmonauts?|taikonauts?|space station|orbit)\b/i,
    without:
      /\b(?:first|last|next|later|future|previous\w*|earlier|before|since|plan\w*|hope\w*|another|already|currently|stay\w*|waiting|already|will|would|could|ahead of|pave\w*|eventually|designed|able|up to|station,? (?:which|crew|has|had)|station['’]s)\b/i,
  },
  {
    name: 'where the capsule came down',
    ways: [
      [
        '-splash down',
        '-splashdown in|off|at|by|near',
        '-capsule|spacecraft|craft|astronaut|crew|cosmonaut|probe land|come|parachute|drop|descend in|into|down|off sea|ocean|pacific|atlantic|gulf|water|waters|bay',
        '-pluck|fish|hoist|retrieve|recover from|out sea|ocean|water|pacific|atlantic|gulf|waters',
        '-bob in|on sea|ocean|water|wave|gulf|pacific|atlantic',
        '-hit water|sea|ocean',
      ],
      [
        '-land|touch|parachute|thump|thud|settle|drop|come|descend in|on|down|onto|to|into steppe|desert|grassland|outback|prairie|dry_land|runway|soil|sand',
        '-capsule|spacecraft|craft find|retrieve|recover|lie in|on|from steppe|desert|grassland|outback',
        '-touchdown|landing in|on steppe|desert|grassland|outback|runway',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:capsule|spacecraft|astronauts?|cosmonauts?|splash(?:ed|es)? ?down|touchdown)\b/i,
    without:
      /\b(?:earlier|previous\w*|last|next|usually|normally|other|will|would|plan\w*|due|expected|unlike|debris|stage|booster)\b/i,
  },
  {
    name: 'how the probe landed',
    ways: [
      [
        '-land|touch|set|settle|come safely|softly|gently|intact|upright|unharmed|successfully',
        '-soft|gentle|smooth|perfect|successful|flawless|textbook landing|touchdown',
        '-make|achieve|complete|execute|pull|perform landing|touchdown',
        '-lander|probe|rover|craft send|beam|transmit picture|photo|image|photograph|signal from surface|moon|mars|ground|crater',
      ],
      [
        '-lander|probe|craft|rover|spacecraft|robot|it crash|smash|smashed|slam|plunge|plough|plow into|on|onto|to surface|moon|mars|lunar|ground|crater|planet',
        '-crash-land|crash_-_land on|in|near|into',
        '-lander|probe|craft|rover|robot destroy|shatter|shattered|lose on|in|impact|landing|crash',
        '-hard landing|impact',
        '-crash landing|on|into|onto moon|mars|lunar|surface',
        '-hit surface|moon|ground too|at|hard|faster',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:lander|probe|rover|lunar|moon|mars|martian|asteroid|comet)\b/i,
    without:
      /\b(?:earlier|previous\w*|last|next|another|other|second|third|will|would|plan\w*|attempt\w*|only|became|country|countries|nations?|before|since|orbiter)\b/i,
  },
  {
    name: 'how many satellites were carried',
    ways: [
      [
        '-carry|launch|deploy|deployed|place|put|loft|lift|release|send|boost|orbit|hoist single|lone|sole satellite|spacecraft|payload',
        '-single|lone|sole satellite|spacecraft|payload aboard|on_board|on|into|inside',
        '-one|single satellite aboard|on_board',
      ],
      [
        '-carry|launch|deploy|deployed|place|put|loft|lift|release|send|boost|orbit|hoist two|three|four|five|six|seven|eight|nine|ten|dozen|several|pair|trio|batch|cluster|twin|multiple|score satellite|spacecraft|nanosatellite|nanosatellites|microsatellite|cubesat|cubesats',
        '-two|three|four|five|six|seven|eight|nine|ten|dozen|several|pair|trio|batch|cluster|multiple satellite|nanosatellite|nanosatellites|cubesat aboard|on_board|into|inside|deploy|deployed|release|place',
      ],
    ],
    fixed: true,
    loose: true,
    topic: ROCKET,
    without:
      /\b(?:one of|each|another|earlier|previous\w*|so far|since|already|will|would|next|constellation|in total|this year|total of|first of)\b/i,
  },
  {
    name: 'how the medicine is given',
    ways: [
      [
        '-give|take|swallow|swallowed|administer|administered|come|available|sell|prescribe|formulate as|in tablet|pill|capsule !at|after|before|and|or',
        '-take|swallow|swallowed tablet|pill|capsule once|twice|daily|each|every|a',
        '-oral|daily|once-daily|once_-_daily pill|tablet|capsule|medicine|drug|medication|treatment',
        '-take|give|administer|administered orally|by_mouth',
        '-once daily|-|a pill|tablet',
      ],
      [
        '-give|administer|administered|take|deliver|delivered|come|sell by|as|via|in|with|through injection|jab|shot|syringe|needle',
        '-inject|injected under|into|with|once|every|weekly|monthly',
        '-weekly|monthly|daily|twice-yearly|twice_-_yearly|fortnightly|six-monthly|six_-_monthly injection|jab|shot',
        '-injection|jab|shot once|twice|every week|month|year|day|fortnight',
        '-injectable drug|medicine|treatment|therapy|medication',
        '-pre-filled|pre_-_filled|prefilled syringe|pen',
      ],
      [
        '-give|administer|administered|receive|deliver|delivered|drip by|as|via|in|through|into infusion|drip|intravenously|vein',
        '-give|administer|administered|receive intravenously',
        '-intravenous|iv infusion|drip|drug|treatment|medicine',
        '-infuse|infused into|over|every|once',
        '-infusion every|over|once|twice|in',
      ],
      [
        '-nasal|nose|mouth spray',
        '-spray into|up nose|nostril|mouth',
        '-give|administer|administered|take|inhale|inhaled|breathe by|via|with|through|as inhaler|spray|nebuliser|nebulizer|inhalation',
        '-inhaled|inhalable drug|medicine|vaccine|treatment|form|powder',
      ],
      [
        '-rub|apply|smear|dab as|on|to|into|over skin|cream|ointment|gel|patch',
        '-skin patch',
        '-topical cream|gel|ointment',
      ],
    ],
    loose: true,
    fixed: true,
    topic: /\b(?:drug|medicine|vaccine|medication|therapy)\b/i,
    without:
      /\b(?:other|others|another|rival\w*|existing|current\w*|alternative|instead|unlike|rather|older|previous\w*|until now|intravenous injection|or|placebo|version|also|both|compared|standard|first|initially|traditional|conventional|mice|contraceptive|painkillers?|insulin|because)\b/i,
  },
  {
    name: 'how the trial ended',
    ways: [
      [
        '-stop|halt|halted|end|terminate|terminated|cut|discontinue|discontinued|abandon|abandoned|break|close trial|study early|short|prematurely|off|ahead',
        '-trial|study stop|halt|halted|end|terminate|terminated|discontinue|discontinued|abandon|abandoned|close|cut|break early|short|prematurely|ahead|off',
        '-stop|halt|halted|abandon|abandoned|discontinue|discontinued|terminate|terminated trial|study after|because|when|on',
        '-pull plug on trial|study',
        '-call halt|halted trial|study',
        '-premature end trial|study',
      ],
      [
        '-trial|study run|continue|go|carry full|course|planned|schedule|completion|end',
        '-run|complete full course|length|term|duration|trial|study',
        '-trial|study complete as|on|to planned|schedule|time',
        '-trial|study run its|to course|end|completion',
        '-see|carry trial|study through|out',
      ],
    ],
    fixed: true,
    loose: true,
    topic: TRIAL,
    without:
      /\b(?:earlier (?:trial|study)|previous\w*|another|other|second|separate|different|arm|will|would|could|court|judge|(?:patients|volunteers|participants|those) who)\b/i,
  },
  {
    name: 'whether there were serious side effects',
    ways: [
      [
        '-suffer|report|experience|have|develop|cause|record|see|find|show|observe|register|note serious|severe|grave|life-threatening|life_-_threatening|dangerous|significant side_effect|adverse|side_-_effect',
        '-serious|severe|grave|life-threatening|life_-_threatening|dangerous|significant side_effect|adverse|side_-_effect|complication report|occur|find|record|see|appear|emerge|observe|arise|register|note|among|in',
        '-be serious|severe|grave|dangerous side_effect|adverse|side_-_effect|complication',
        '-serious|severe side_effect|adverse|side_-_effect force|lead|prompt|occur',
      ],
    ],
    fixed: true,
    loose: true,
    topic: TRIAL,
    without:
      /\b(?:other|others|previous\w*|earlier|similar|can|may|might|could|would|risks?|most|common|unlike|older|existing|rare)\b/i,
  },
  {
    name: 'whether the medicine beat the dummy',
    ways: [
      [
        '-beat|outperform|surpass|outdo placebo|dummy|sham',
        '-better|superior|effective|good than|to|as placebo|dummy|sham',
        '-difference between|from drug|pill|group|placebo|two|them',
        '-fare|do|perform|work better than placebo|dummy|sham|those',
        '-improve|differ over|on|from placebo|dummy',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:placebo|dummy|sham)\b/i,
    without: /\b(?:other|another|previous\w*|earlier|secondary|subgroup|in women|in men|hoped|aimed|to see|whether)\b/i,
  },
  {
    name: 'whether the jab is compulsory',
    ways: [
      [
        '-vaccination|vaccine|jab|shot|immunisation|immunization|inoculation be|become|make|remain|stay compulsory|mandatory|obligatory|required|forced',
        '-make|declare vaccination|vaccine|jab|shot|immunisation|immunization compulsory|mandatory|obligatory',
        '-compulsory|mandatory|obligatory|forced vaccination|vaccine|jab|immunisation|immunization|inoculation',
        '-must vaccinate|vaccinated|inoculate|jab|immunise|immunize',
        '-require|force|oblige|order to vaccinate|vaccinated|immunise|immunize|inoculate|jab',
        '-have_to vaccinate|vaccinated|immunise|immunize|inoculate|jab',
        '-introduce|impose|order|bring vaccine|vaccination|jab mandate',
      ],
      [
        '-vaccination|vaccine|jab|shot|immunisation|immunization|inoculation|programme|program be|remain|stay voluntary|optional',
        '-keep|leave|make|declare vaccine|jab|vaccination optional|voluntary',
        '-voluntary|optional vaccination|vaccine|jab|immunisation|immunization|inoculation',
        '-vaccinate|vaccinated|jab on|of voluntary|own|free basis|will|accord',
        '-vaccination|vaccine|jab matter|question of choice|conscience',
        '-offer|provide vaccine|jab|vaccination voluntarily|voluntary',
      ],
    ],
    loose: true,
    topic: /\b(?:vaccin\w+|jabs?|immuni[sz]ation|inoculation|measles)\b/i,
    without:
      /\b(?:other|others|already|elsewhere|countries|previous\w*|calls?|called|demand\w*|propos\w+|consider\w*|debat\w+|oppos\w+|protest\w* against|critics|protest\w*|if|could|might|nearly|health workers|care workers|dogs?|cattle|pets?)\b/i,
  },
  {
    name: 'where the outbreak came from',
    ways: [
      [
        '-trace|traced|link|linked|track|attribute|attributed|connect|blame|pinpoint|come|source|origin|stem|cause|spread|infect to|on|from|by|through|in|be|as|with water|well|reservoir|waterworks|drinking-water|drinking_-_water|fountain|pool|tap',
        '-contaminated|polluted|tainted|infected|dirty water|well|reservoir|tap cause|blame|source|behind|trigger|spark|sicken',
      ],
      [
        '-trace|traced|link|linked|track|attribute|attributed|connect|blame|pinpoint|come|source|origin|stem|cause|spread|infect to|on|from|by|through|in|be|as|with egg|chicken|poultry|turkey|duck',
        '-contaminated|tainted|infected|undercooked|raw|bad egg|chicken|poultry|turkey|duck cause|blame|source|behind|trigger|spark|sicken',
      ],
      [
        '-trace|traced|link|linked|track|attribute|attributed|connect|blame|pinpoint|come|source|origin|stem|cause|spread|infect to|on|from|by|through|in|be|as|with salad|lettuce|spinach|sprout|beansprout|beansprouts|cucumber|tomato|vegetable|onion|carrot|cabbage|melon|berry|fruit',
        '-contaminated|tainted|infected|raw|bad|unwashed salad|lettuce|spinach|sprout|cucumber|tomato|vegetable|onion|melon|berry cause|blame|source|behind|trigger|spark|sicken',
      ],
      [
        '-trace|traced|link|linked|track|attribute|attributed|connect|blame|pinpoint|come|source|origin|stem|cause|spread|infect to|on|from|by|through|in|be|as|with cheese|milk|dairy|yoghurt|yogurt|cream',
        '-contaminated|tainted|infected|raw|unpasteurised|unpasteurized cheese|milk|dairy cause|blame|source|behind|trigger|spark|sicken',
      ],
      [
        '-trace|traced|link|linked|track|attribute|attributed|connect|blame|pinpoint|come|source|origin|stem|cause|spread|infect to|on|from|by|through|in|be|as|with beef|pork|ham|sausage|burger|hamburger|mince|salami|kebab|pate|lamb',
        '-contaminated|tainted|infected|undercooked|raw|bad beef|pork|ham|sausage|burger|meat|salami cause|blame|source|behind|trigger|spark|sicken',
      ],
      [
        '-trace|traced|link|linked|track|attribute|attributed|connect|blame|pinpoint|come|source|origin|stem|cause|spread|infect to|on|from|by|through|in|be|as|with oyster|shellfish|seafood|mussel|fish|shrimp|prawn|salmon|sushi',
        '-contaminated|tainted|infected|undercooked|raw|bad oyster|shellfish|seafood|mussel|fish|shrimp|prawn cause|blame|source|behind|trigger|spark|sicken',
      ],
      [
        '-trace|traced|link|linked|track|attribute|attributed|connect|blame|pinpoint|come|source|origin|stem|cause|spread to|on|from|by|through|in|be|as|with cooling_tower|air_conditioning|air-conditioning|air_-_conditioning|ventilation|shower|whirlpool|hot_tub|humidifier',
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:outbreak|salmonella|e\.? ?coli|listeria|legionn?\w*|cholera|norovirus|food poisoning|hepatitis|infections|botulism|typhoid|dysentery)\b/i,
    without:
      /\b(?:other|another|earlier|previous\w*|may|might|could|usually|commonly|typically|often|can|initially|at first|suspect\w*|probably|avoid|boil|similar)\b/i,
  },
  {
    name: 'how the birth went',
    ways: [
      [
        '-bear|deliver|delivered|birth|arrive|come|baby|born naturally|vaginally|unaided|unassisted',
        '-natural|vaginal|normal|unassisted|water birth|delivery|childbirth',
        '-deliver|delivered|give_birth|birth naturally|vaginally|unaided',
        '-give birth naturally|unaided|vaginally|without',
      ],
      [
        '-bear|deliver|delivered|birth|arrive|baby|born by|via|through|in|after|during caesarean|cesarean|c-section|c_-_section|caesarian|caesarean_section',
        '-have|undergo|perform|need|emergency|planned|elective|require caesarean|cesarean|c-section|c_-_section|caesarian',
        '-deliver|delivered|cut|lift surgically|surgery|operation|womb',
        '-caesarean|cesarean|c-section|c_-_section delivery|birth',
        '-by caesarean|cesarean|c-section|c_-_section',
      ],
    ],
    fixed: true,
    loose: true,
    topic: BIRTH,
    without:
      /\b(?:first child|previous\w*|earlier|other|another|elder|sister|brother|hoped|planned a|preferred|rates?|per ?cent|women who|mothers who|instead of|most|rather)\b/i,
  },
  {
    name: 'which sex the newborn is',
    ways: [
      [
        `-male ${YOUNG}`,
        '-give birth|welcome to|a|their boy|son|male',
        '-birth|arrival of boy|son|male|prince',
        `-${YOUNG} be male|boy|son`,
        '-be|turn baby|a|healthy|little|out boy|male',
        '-bear|deliver|delivered|have|welcome boy|son|prince',
        '-healthy|bouncing|little|baby|newborn boy|male',
        '-sex|gender|keeper|vet|test male|boy',
      ],
      [
        `-female ${YOUNG}`,
        '-give birth|welcome to|a|their girl|daughter|female',
        '-birth|arrival of girl|daughter|female|princess',
        `-${YOUNG} be female|girl|daughter`,
        '-be|turn baby|a|healthy|little|out girl|female',
        '-bear|deliver|delivered|have|welcome girl|daughter|princess',
        '-healthy|bouncing|little|baby|newborn girl|female',
        '-sex|gender|keeper|vet|test female|girl',
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:births?|newborn|gave birth|born (?:on|at|last|this|in the early|weighing|by)|cubs?|calf|foal|maternity|zoo)\b/i,
    without:
      /\b(?:twins?|triplets|another|other|others|elder|older|already|second|third|siblings?|two|three|four|both|years?|year-old|either|whether|yet|joins?|brothers?|sisters?|previous\w*|names? for|mate|companion|breeding|adult|father|mother is|neither|and)\b/i,
  },
  {
    name: 'by whom the young animal is reared',
    ways: [
      [
        '-mother|mum|dam rear|raise|nurse|nursed|suckle|suckled|feed|care|look|accept|bond cub|calf|foal|pup|chick|it|baby|infant|youngster|him|her|for|after|with|kitten|lamb|joey',
        '-rear|raise|nurse|nursed|suckle|suckled|feed by mother|mum|dam|parent|its_mother',
        '-drink|suckle|suckled|feed|nurse|nursed from|with mother|mum',
        '-stay|remain|be|leave with|by mother|mum side|den|herd|pouch',
        '-take milk|to from|its mother',
      ],
      [
        '-hand-reared|hand_-_reared|hand-rear|hand_-_rear|hand-raised|hand_-_raised|bottle-fed|bottle_-_fed|bottle-feed|bottle_-_feed|hand-fed|hand_-_fed by|at|after|since|on|every',
        '-hand|bottle|bottle-|hand- rear|raise|feed by|at|after|since|cub|calf|chick|pup|foal|baby|it|him|her|infant|on|because|every|in|around|with',
        '-keeper|staff|carer|volunteer|human|zookeeper|vet rear|raise|bottle-feed|bottle_-_feed|bottle|feed|hand-rear|hand_-_rear|hand cub|calf|foal|pup|chick|it|baby|infant|youngster|him|her|by|kitten|lamb|joey|bottle',
        '-rear|raise|feed|nurse|nursed by|with hand|keeper|human|bottle|staff|zookeeper',
        '-mother|mum reject|rejected|abandon|abandoned|neglect|neglected|disown|ignore|desert cub|calf|foal|pup|chick|it|baby|infant|youngster|him|her|kitten|lamb|joey|newborn',
        '-reject|rejected|abandon|abandoned|disown|orphan|orphaned|neglect|neglected|desert by mother|mum',
      ],
    ],
    fixed: true,
    loose: true,
    topic: ZOO,
    without:
      /\b(?:other|another|previous\w*|earlier|first litter|if|will|would|could|until|usually|then|later|initially|at first|sibling|brother|sister|sea lions are|fed (?:fish|meat)|visitors|feed\w* the mother)\b/i,
  },
  {
    name: 'what becomes of the animal',
    ways: [
      [
        '-release|return|free|set|put|let back|into|to|free|go sea|wild|forest|ocean|river|woods|nature|wood|water|habitat|mountain|bush',
        '-set free',
        '-release in|into|near|at|on|off wild|forest|sea|ocean|reserve|park|mountain|river|woods|beach|coast',
        '-swim|swam away|off|back|free|out',
        '-regain|get freedom',
      ],
      [
        '-keep|hold|remain|stay|live|spend|house|retain in|at|its|as captivity|zoo|aquarium|enclosure|sanctuary|pool|life|rest|days|marine_park|wildlife_park',
        '-take|move|bring|transfer|send|rehome|give|hand to|in zoo|aquarium|sanctuary|marine_park|wildlife_park|safari_park !for',
        '-find|get|give|offer home in|at|with zoo|aquarium|sanctuary|park',
        '-keep captive',
      ],
      [
        '-put down !the|her|his|their|to',
        '-euthanise|euthanised|euthanize|euthanized|destroy by|after|because|humanely|on|to|at|bear|animal|dog|whale|it|elephant|seal',
        '-put to sleep',
        '-cull|culled by|on|after',
        '-shoot|shot dead by|after|on|bear|tiger|lion|bull|wolf|elephant|leopard|animal|it|in|near',
        '-shoot|shot bear|tiger|lion|wolf|elephant|leopard|bull dead',
        '-lethal|fatal injection',
      ],
    ],
    loose: true,
    topic:
      /\b(?:seal|whale|dolphin|bears?|wol(?:f|ves)|eagle|owl|turtle|tiger|lion|lynx|leopard|elephant|animal|vets?|otter|crocodile|alligator|walrus|orca|fox|deer|elk|moose|swan|beaver)\b/i,
    without:
      /\b(?:other|others|another|previous\w*|earlier|if|would|could|may|might|until|before|first|plan\w*|hope\w*|once|should|calls?|want\w*|petition|second|last|cannot|either|born|first in|since|so far|initially|temporar\w*|vehicle|police officer|decide)\b/i,
  },
  {
    name: 'what the dinosaur ate',
    ways: [
      [
        '-plant-eating|plant_-_eating|herbivorous|plant-eater|plant_-_eater|herbivore|vegetarian dinosaur|reptile|giant|animal|creature|that|which|with|from|beast|species|lizard|mammal',
        '-be|feed|graze|live|browse|munch a|on|plant|gentle plant|herbivore|plant-eater|plant_-_eater|fern|leaf|vegetation|vegetarian|grass|herbivorous|leaves',
        '-plant eat|eater|-eater dinosaur|reptile|giant|animal|creature|that|which|species|beast',
        '-eat plant|fern|leaf|leaves|vegetation|grass',
      ],
      [
        '-meat-eating|meat_-_eating|carnivorous|flesh-eating|flesh_-_eating|predatory|fish-eating|fish_-_eating dinosaur|reptile|giant|animal|creature|that|which|with|from|beast|species|lizard|mammal',
        '-be|hunt|feed|prey|live a|on|fierce|top|apex|large meat|carnivore|meat-eater|meat_-_eater|predator|flesh|prey|fish|hunter|carnivorous',
        '-meat|flesh eat|eater|-eater dinosaur|reptile|giant|animal|creature|that|which|species|beast',
        '-eat meat|flesh|fish|prey',
        '-carnivore|predator|meat-eater|meat_-_eater that|which|with|hunt|prowl|stalk|roam',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:dinosaurs?|fossils?|palaeontolog\w+|paleontolog\w+|prehistoric|jurassic|cretaceous|triassic)\b/i,
    without:
      /\b(?:other|others|another|alongside|by (?:a|an|the|large|big)|relatives?|most|unlike|later|both|prey to|eaten|fell|victim|threat|contemporar\w+|also|bite marks?|together|not|neither|defen\w+|protect\w*|or)\b/i,
  },
  {
    name: 'from which age the find is',
    ways: [
      [
        `${DATING} stone_age|neolithic|mesolithic|palaeolithic|paleolithic|ice_age`,
        `-stone_age|neolithic|mesolithic|palaeolithic|paleolithic ${FIND}|hunter|farmer|people|camp|community`,
        '-be|live|from|in the stone_age|neolithic|mesolithic|palaeolithic|paleolithic',
        '-bury|buried|build|make|die in|during|from stone_age|neolithic|mesolithic',
      ],
      [
        `${DATING} bronze_age`,
        `-bronze_age ${FIND}|chieftain|people|warrior|community`,
        '-bury|buried|build|make|die|forge|forged|live|dig|cast in|during|from bronze_age',
        '-from the bronze_age',
      ],
      [
        `${DATING} iron_age|celtic|celts`,
        `-iron_age ${FIND}|chieftain|people|warrior|tribe`,
        '-bury|buried|build|make|die|forge|forged|live in|during|from iron_age',
        '-from the iron_age',
      ],
      [
        `${DATING} roman|romans`,
        `-roman|roman-era|romano-british|gallo-roman ${FIND}|soldier|legionary|noblewoman|bath|barrack|glass|wall|road|theatre|shipwreck`,
        '-bury|buried|build|make|die|mint|lay in|during|by|under|from roman|romans',
        '-from|in roman|the time|era|period|times|empire|days',
      ],
      [
        `${DATING} viking|vikings`,
        `-viking|viking-age|viking-era ${FIND}|chieftain|warrior|king|boat|age|era|treasure|silver`,
        '-bury|buried|build|make|die|forge|forged|leave by|in|during vikings|viking',
        '-viking - age|era',
      ],
      [
        `${DATING} middle_ages|medieval|mediaeval`,
        `-medieval|mediaeval ${FIND}|monk|knight|monastery|church|well|castle|abbey|latrine|shipwreck|priest|bishop|street|town|nun|times|period`,
        '-bury|buried|build|make|die|mint|lay in|during|from middle_ages|medieval',
        '-from the middle_ages|medieval',
      ],
    ],
    fixed: true,
    loose: true,
    topic: DIG,
    without:
      /\b(?:other|another|others|earlier|previous\w*|nearby|later|also|similar|elsewhere|neighbou?ring|unlike|however|early medieval|early middle ages|expert\w*|specialis\w+|museum of|between|both|not far|beneath|under a|above|on top|before|after|until|survived|since|largest|known|re-?used|at first|first thought|initially|historian\w*|like|near (?:the|a|an)|(?:sites?|ruins?|walls?) of (?:the|a)|(?:not|n['’]t) (?:find|contain|hold|yield|reveal|disturb\w*|damage\w*|open\w*)|no (?:roman|viking|medieval))\b|\bto the (?:Middle Ages|Roman|Iron Age|Bronze Age|Viking)\b.*\band\b|\bfrom (?:the )?\w+ (?:Age )?to\b/i,
  },
  {
    name: 'who lay in the grave',
    ways: [
      [
        '-skeleton|remains|bone|body|grave|tomb|mummy|burial|corpse|skull of man|warrior|soldier|king|chieftain|monk|knight|priest|prince|nobleman|bishop',
        "-man 's|’s|s skeleton|remains|bone|body|grave|tomb|mummy|burial|skull",
        '-skeleton|remains|bone|mummy|body|skull|occupant|dead|deceased|DNA|buried be|belong|show|reveal|of|turn a|to|man|male|was|out man|male',
        '-skeleton|remains|mummy|skull be male',
        '-man|king|warrior|chieftain bury|buried|lie|inter|interred|lay with|in|on|beside|under|alongside|face',
        '-male skeleton|remains|mummy|burial',
      ],
      [
        '-skeleton|remains|bone|body|grave|tomb|mummy|burial|corpse|skull of woman|queen|priestess|princess|noblewoman|nun|lady',
        "-woman 's|’s|s skeleton|remains|bone|body|grave|tomb|mummy|burial|skull",
        '-skeleton|remains|bone|mummy|body|skull|occupant|dead|deceased|DNA|buried be|belong|show|reveal|of|turn a|to|woman|female|was|out woman|female',
        '-skeleton|remains|mummy|skull be female',
        '-woman|queen|priestess|princess|noblewoman bury|buried|lie|inter|interred|lay with|in|on|beside|under|alongside|face',
        '-female skeleton|remains|mummy|burial|warrior',
      ],
      [
        '-skeleton|remains|bone|body|grave|tomb|mummy|burial|corpse|skull of child|baby|infant|girl|boy|toddler|teenager|adolescent',
        "-child|infant|baby|boy|girl 's|’s|s skeleton|remains|bone|body|grave|tomb|mummy|burial|skull",
        '-skeleton|remains|bone|mummy|body|skull|occupant|dead|deceased be|belong a|to|child|infant child|infant|baby|toddler|boy|girl|adolescent',
        '-child|infant|baby|boy|girl|toddler bury|buried|lie|inter|interred with|in|on|beside|under|alongside',
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:archaeolog\w+|archeolog\w+|excavat\w+|unearthed|prehistoric|ancient|medieval|Roman|Viking|Bronze Age|Iron Age|Stone Age|centur(?:y|ies))\b/i,
    without:
      /\b(?:another|other|others|second|two|three|four|five|dozens|several|couple|pair|both|men|women|children|wife|husband|family|son|daughter|nearby|similar|earlier|previous\w*|or|not|whether|also|its|alongside the|next to (?:the|a|him|her)|thought|believed|assumed|initially|at first|like)\b/i,
  },
  {
    name: 'whether the grave had been robbed',
    ways: [
      [
        '-grave|tomb|burial|chamber|sarcophagus|coffin|vault|mound rob|robbed|loot|looted|plunder|plundered|ransack|ransacked|rifle|raid|raided|pillage|pillaged',
        '-robber|looter|thief|raider|plunderer strip|empty|break|take|plunder|plundered|ransack|ransacked|reach|enter|get|clear grave|tomb|chamber|it|into|treasure|gold|burial|mound',
        '-rob|robbed|loot|looted|plunder|plundered|ransack|ransacked|raid|raided in|by|during|long|of|antiquity|centuries',
      ],
      [
        '-grave|tomb|burial|chamber|sarcophagus|coffin|vault|mound be|remain|find|survive|lie intact|undisturbed|untouched|unopened|unlooted|unplundered|sealed|unrobbed',
        '-intact|undisturbed|untouched|unopened|unlooted|unplundered|sealed grave|tomb|burial|chamber|sarcophagus|coffin|vault|mound',
        '-escape|elude|spare robber|looter|plunderer|thief|raider',
      ],
    ],
    fixed: true,
    loose: true,
    topic: DIG,
    without:
      /\b(?:most|other|others|another|nearby|neighbou?ring|usually|often|many|unlike|earlier|several|first|almost|nearly|largely|partly|partially|second|museum|fear\w*|recent\w*|night)\b/i,
  },
  {
    name: 'whether it is genuine',
    ways: [
      [
        '-be|prove|declare|confirm|authenticate|authenticated|certify|pronounce|deem|judge genuine|authentic|real|bona_fide',
        '-work|painting|drawing|portrait|canvas|manuscript|letter|diary|sketch|it|picture authenticate|authenticated|be|attribute|attributed|confirm|by as|hand|to|by|genuine|authentic real|genuine|authentic|artist|master|himself|hand|original|rembrandt|vermeer',
        '-genuine|authentic|bona_fide work|painting|drawing|portrait|canvas|manuscript|letter|diary|rembrandt|vermeer|picasso|leonardo|van_gogh|article',
        '-confirm|vouch|establish|verify|prove authenticity|genuineness|for',
        '-authenticate|authenticated by|as|painting|work|portrait|manuscript',
      ],
      [
        '-be|prove|declare|turn|pronounce|expose|dismiss|deem|unmask|reveal|judge fake|forgery|forged|counterfeit|sham|faked|phoney|phony|hoax|inauthentic|worthless',
        '-fake|forged|counterfeit|faked|bogus painting|drawing|portrait|canvas|manuscript|letter|diary|rembrandt|vermeer|picasso|leonardo|van_gogh|coin|vase|statue|relic|violin',
        '-painting|portrait|drawing|diary|letter|manuscript|work|it|picture|statue|coin|vase forge|forged|fake',
        '-work|hand of forger|faker|counterfeiter',
        '-be|expose|turn clever|modern|skilful|crude|clumsy|blatant|outright fake|forgery|imitation|counterfeit',
      ],
    ],
    fixed: true,
    loose: true,
    topic: ART,
    without:
      /\b(?:whether|other|others|another|previous\w*|earlier|first|long|believed|thought|once|some|many|market|passport|if|would|could|or|had been|insist\w*|maintain\w*|tears|money|banknotes?|trade|sold fake|selling|several|dozens|interest|concern|love)\b/i,
  },
  {
    name: 'whether the lot found a buyer',
    ways: [
      [
        '-sell|go|fetch|fetched|buy|hammer|auction|auctioned|snap|knock|knocked for|under|by|down|at $|£|€|million|m|dollar|euro|pound|hammer|bidder|collector|buyer|dealer',
        '-fetch|fetched|realise|realize $|£|€|million|dollar|euro|pound|record',
        '-find|have buyer|taker',
        '-sell to collector|museum|buyer|bidder|dealer|businessman|investor|gallery',
        '-change hand|hands',
        '-come|go under hammer|the_hammer for',
      ],
      [
        '-go|remain|be|leave|stay unsold',
        '-withdraw from sale|auction|auctioned',
        '-reserve price|not reach|meet|unmet|miss',
        '-attract|draw|receive|get no bid|bidder',
        '-flop at auction|auctioned|sale',
      ],
    ],
    fixed: true,
    loose: true,
    topic: AUCTION,
    without:
      /\b(?:other|others|another|previous\w*|earlier|in (?:19|20)\d\d|last|ago|expected|estimated?|estimates|would|could|might|second|similar|some|several|also|hoped|lots|first|before|per cent|year|total|records?|half)\b/i,
  },
  {
    name: 'how the work was sold',
    ways: [
      [
        '-sell|buy|purchase|acquire|go|fetch|fetched|auction|auctioned|change privately|private_sale|private_deal',
        '-private sale|deal|treaty|transaction',
        '-sell|buy|purchase|acquire directly|direct|behind|in by|to|from|closed|private doors|deal|sale|museum|collector|family|gallery|treaty',
      ],
      [
        "-sell|buy|purchase|acquire sotheby's|christie's|sotheby’s|christie’s|bonhams",
        "-sell|buy|purchase|acquire|go|fetch|bring|make|change at|in|under|by auction|sotheby|christie|bonhams|hammer|saleroom|sotheby's|christie's|sotheby’s|christie’s|bonhams|auctioneer",
        '-auction|auctioned for|at|off|by|in',
        '-go|come under hammer|the_hammer',
        '-auctioneer knock|knocked|sell|bring',
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:paintings?|portraits?|canvas|drawings?|sculptures?|manuscripts?|masterpiece|artwork|violin|stamps?|coins?|diamonds?|guitar|necklace|watch|car|wine|jersey|book)\b/i,
    without:
      /\b(?:unsold|other|others|another|previous\w*|earlier|in (?:19|20)\d\d|last|ago|expected|would|could|might|will|similar|originally|first|record|if|had|before|next|due|most expensive|rather|instead)\b/i,
  },
  {
    name: 'which work of his it is',
    ways: [
      [
        '-debut|first novel|feature|album|film|book|booked|collection|play|opera|symphony|feature_film|documentary|thriller|record !by|since|in|to|for|about|of|on|from|with|award|prize|contract|festival|ever|written',
        '-directorial|literary|directing debut',
        '-debut director|novelist|author|film-maker|film_-_maker|filmmaker',
        '-first-time|first_-_time director|novelist|author|film-maker|film_-_maker|filmmaker',
      ],
      [
        '-her|his|their|director|author|writer|band|singer|novelist second|sophomore novel|feature|album|film|book|collection|play|opera|symphony|feature_film|documentary|record',
        '-be|with second|sophomore novel|feature|album|feature_film|symphony',
        "-'s second|sophomore novel|feature|album|film|book|collection|play|opera|symphony",
      ],
      [
        '-her|his|their|director|author|writer|band|singer|novelist third novel|feature|album|film|book|collection|play|opera|symphony|feature_film|documentary|record',
        '-be|with third novel|feature|album|feature_film|symphony',
        "-'s third novel|feature|album|film|book|collection|play|opera|symphony",
      ],
      [
        '-her|his|their|director|author|writer|band|singer|novelist fourth novel|feature|album|film|book|collection|play|opera|symphony|feature_film|documentary|record',
        '-be|with fourth novel|feature|album|feature_film|symphony',
        "-'s fourth novel|feature|album|film|book|collection|play|opera|symphony",
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:novel\w*|album|film-?maker|filmmaker|directorial|director|author|feature|symphony|singer|songwriter|poet|composer|playwright)\b/i,
    without:
      /\b(?:since|in (?:\w+|\d+) years|earlier|previous\w*|next|working on|another|other|others|also|english-language|solo|studio|nominated|rival|shortlisted|whose|had|then|after|before|followed|following|follow-up|not|ago|already|will|plans?|translated|trilogy|series|instalment|in the)\b/i,
  },
  {
    name: 'how the prize was taken',
    ways: [
      [
        '-accept|collect|receive|pick award|prize|statuette|medal|trophy|oscar|honour|honor|it|bear|up in|personally|himself|herself|from person|stage|himself|herself|hand|personally|king',
        '-accept|collect|receive|pick award|prize|statuette|medal|trophy|oscar|honour|honor personally',
        '-be|turn on|in|up person|hand stage|collect|accept|receive|pick',
        '-tell|thank audience|crowd|guest|ceremony|jury from|as stage|he|she|accepted',
      ],
      [
        '-accept|collect|receive|pick|take on|in|up|award|prize|statuette|medal|trophy|it|oscar|honour|by behalf|absence|stead|name|place|agent|publisher|producer|son|daughter|widow|brother|sister|wife|husband',
        '-award|prize|statuette|medal|trophy|oscar|bear accept|collect|receive|pick|take by|on producer|agent|publisher|son|daughter|widow|brother|sister|wife|husband|editor|translator|colleague|behalf|ambassador',
        '-agent|publisher|producer|son|daughter|widow|brother|sister|wife|husband|editor|translator|ambassador accept|collect|receive|pick award|prize|statuette|medal|trophy|oscar|it|bear|up',
        '-award|present in absentia',
        '-thank|accept via|by|through video|link|linked|letter|video_message',
      ],
    ],
    fixed: true,
    loose: true,
    topic: PRIZE,
    without:
      /\b(?:other|others|another|previous\w*|earlier|last|posthumous\w*|will|would|year|ago|due|whether|unable|hopes?|hoped|planned|along with|together|and his|and her)\b/i,
  },
  {
    name: 'how the jury decided',
    ways: [
      [
        '-unanimous jury|judge|panel|decision|vote|verdict|choice|in|about|winner',
        '-unanimously|unanimous choose|vote|award|pick|select|by|decide|jury|judge|agree|name',
        '-choose|vote|award|pick|select|decide|agree|jury|judge|panel|name unanimously|unanimous',
        '-be of one mind',
        '-vote|decide with|without one|single|a voice|dissent|dissenting',
        '-decision|verdict|choice be unanimous',
      ],
      [
        '-split|divided jury|judge|panel|decision|vote',
        '-jury|judge|panel split|divide|disagree|quarrel|row|feud',
        '-majority decision|verdict|vote|of',
        '-win|choose|award|decide|take by narrow|majority|single|one majority|vote',
        '-narrow majority',
        '-jury|judge|panel|member vote|dissent|be against|split|divided|at_odds',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:prizes?|awards?|festival|contest|competition|literary|novel|film|architect\w*|book)\b/i,
    without:
      /\b(?:court|trial|murder|guilty|previous\w*|earlier|last|other|another|critics|public|whether|if|accused|defendant|must|required|rules?|boxing|bout|heavyweight|rounds?)\b/i,
  },
  {
    name: 'how the audience took it',
    ways: [
      [
        '-standing ovation',
        '-audience|crowd|spectator|public|fan|premiere applaud|applauded|cheer|clap|rise|acclaim',
        '-applaud|applauded|cheer|acclaim by|for audience|crowd|fan|minute|minutes',
        '-greet|receive|meet|end|reward|welcome with|to|by applause|ovation|cheer|bravo|bravos',
        '-rapturous|warm|thunderous|long|loud|prolonged|minute|enthusiastic|frenetic|rousing applause|reception|ovation',
        '-draw|earn|win|get|receive|reap|bring applause|ovation|cheer',
        '-burst into applause',
        '-bring house down',
      ],
      [
        '-boo|booed|jeer|jeered|heckle|heckled|whistle|hiss|slow-handclap|slow_-_handclap by|off|at|from|loudly|after|during|when|singer|director|cast|film|it|him|her',
        '-audience|crowd|spectator|public|fan|premiere|people|section boo|booed|jeer|jeered|heckle|heckled|whistle|hiss|walk',
        '-greet|receive|meet|end|drown with|to|by|in boo|booed|boos|jeer|jeered|jeers|whistle|catcall|catcalls|hissing|jeering|silence|booing',
        '-draw|earn|get|receive|reap|chorus|loud|storm boo|booed|boos|jeer|jeered|jeers|catcall|catcalls',
      ],
    ],
    fixed: true,
    loose: true,
    topic: STAGE,
    without:
      /\b(?:some|other|others|another|previous\w*|earlier|mixture|mixed|but|although|though|while|while others|minister|president|referee|last|both|scattered|few|handful|parts? of|isolated|opponents|away fans|also|polite|national anthem|outside|police|would|kick-off)\b/i,
  },
  {
    name: 'how full the house was',
    ways: [
      [
        '-sell out !to|his|her|their|of',
        '-sell-out|sell_-_out|sellout|sold-out|sold_-_out|capacity|full|packed crowd|audience|house|arena|theatre|theater|hall|show|concert|stadium|performance|auditorium|venue',
        '-sold - out crowd|arena|theatre|theater|hall|show|concert|stadium|performance|audience|venue',
        '-hall|arena|theatre|theater|stadium|venue|church|cinema|auditorium|house|ground be|pack|fill full|packed|crammed|rafters|capacity|last|brim|sold_out !of',
        '-every seat|ticket take|sell|fill|occupy',
        '-seat|ticket take|all|be sold_out|gone',
        '-standing room only',
      ],
      [
        '-half|half-|nearly|almost|largely|mostly|barely|three-quarters|three_-_quarters|near half-empty|half_-_empty|half-full|half_-_full|empty|full|deserted hall|arena|theatre|theater|stadium|venue|church|cinema|auditorium|house|room|seat|stand|terrace',
        '-hall|arena|theatre|theater|stadium|venue|church|cinema|auditorium|house be|remain half|half-empty|half_-_empty|barely|largely|mostly|nearly|only|scarcely|hardly empty|full|filled|deserted|half',
        '-half - empty|full hall|arena|theatre|theater|stadium|venue|church|cinema|auditorium|house',
        '-row of empty|vacant|unoccupied seat',
        '-empty|vacant|unsold|unoccupied|many|hundred|thousand seat|ticket remain|be|stay|go|leave|empty|unsold|unoccupied|vacant',
        '-play|perform|sing to|before|in empty|half-empty|half_-_empty|sparse|handful|thin seat|hall|crowd|house|audience|stand|arena|theatre|theater|stadium',
        '-sparse|meagre|meager|thin crowd|audience|turnout|attendance',
      ],
    ],
    fixed: true,
    loose: true,
    topic: STAGE,
    without:
      /\b(?:other|others|another|previous\w*|earlier|last|tours?|next|will|would|hours|days|hotels?|shelves|already|rest of|usually|second night|flights?|shops?|had been|normally|until)\b/i,
  },
  {
    name: 'whether the show took place',
    ways: [
      [
        '-concert|premiere|première|show|festival|performance|opera|gig|play|exhibition|screening|recital|parade go|take|proceed|begin|start ahead|place|planned|schedule|despite',
        '-go ahead as|despite|without',
        '-go|press|push|plough ahead|on with concert|premiere|show|festival|performance|gig|screening|parade|match|race',
      ],
      [
        '-cancel|cancelled|canceled|scrap|scrapped|axe|abandon|abandoned|postpone|postponed|call|pull|drop concert|premiere|première|show|festival|performance|opera|gig|play|exhibition|screening|recital|parade|off',
        '-concert|premiere|première|show|festival|performance|opera|gig|play|exhibition|screening|recital|parade cancel|cancelled|canceled|scrap|scrapped|axe|call|postpone|postponed|drop|pull',
        '-cancellation of concert|premiere|show|festival|performance|gig|screening|parade|match|race',
        '-concert|premiere|show|festival|performance|gig|screening|parade|match|race fall|be through|off|victim',
      ],
    ],
    changing: true,
    loose: true,
    topic: STAGE,
    without:
      /\b(?:other|others|another|previous\w*|earlier|last|first|second|third|next|two|three|several|some|after-?party|remaining|rest|tour|if|would|could|may|might|calls?|called for|demand\w*|threat\w*|evening|matinee|dates?|reception|twice|originally|had|usually|series|every|annual\w*|years?|plans? to|weekend)\b/i,
  },
  {
    name: 'where he plays on the field',
    ways: [
      [
        'play|start|be|operate|begin|feature in|as|a|at|the goal|goalkeeper|keeper|goalie|between_the_posts',
        '@sign|buy|sell|loan|loaned|release|recruit|land|unveil|capture|snap|replace goalkeeper|keeper|goalie',
        'keep goal',
        'be between post|posts|sticks',
        'make save !of',
      ],
      [
        'play|start|be|operate|begin|feature in|as|a|at|the defence|defense|defender|centre-back|centre_-_back|centre-half|centre_-_half|left-back|left_-_back|right-back|right_-_back|full-back|full_-_back|fullback|sweeper|centre_half|back_four',
        '@sign|buy|sell|loan|loaned|release|recruit|land|unveil|capture|snap defender|centre-back|centre_-_back|centre-half|centre_-_half|left-back|left_-_back|right-back|right_-_back|full-back|full_-_back|fullback',
      ],
      [
        'play|start|be|operate|begin|feature in|as|a|at|the midfield|midfielder|playmaker',
        '@sign|buy|sell|loan|loaned|release|recruit|land|unveil|capture|snap midfielder|playmaker',
      ],
      [
        'play|start|operate up_front|upfront',
        'play|start|be|operate|begin|feature in|as|a|at|the attack|striker|forward|centre-forward|centre_-_forward|winger|wing|left_wing|right_wing|up_front',
        '@sign|buy|sell|loan|loaned|release|recruit|land|unveil|capture|snap striker|forward|centre-forward|centre_-_forward|winger',
      ],
    ],
    topic: FOOTBALL,
    without:
      /\b(?:can also|or|former\w*|once|originally|emergency|makeshift|versatile|also|unusual|unfamiliar|out of position|converted|attacking midfield\w*|wing-?back|first half|switch\w*|moved|coach|assistant|if|would|like|best|need|replace\w*|injured|instead|youth|early career|utility|and|father|brother|son of)\b/i,
  },
  {
    name: 'how the goal was scored',
    ways: [
      [
        'convert|slot|score|tuck|net|bury|buried|stroke|hammer|drill|blast|sink|strike|equalise|equalize|dispatch penalty|spot-kick|spot_-_kick|spot_kick|from_the_spot',
        'score|net|equalise|equalize|win|strike|level with|from|through penalty|spot|spot-kick|spot_-_kick|the_spot',
        'fire|slam|put|slot|tuck|roll|level|equalise|equalize|stroke from|in spot|penalty|the_spot',
        "-his|her|whose|'s penalty|spot-kick|spot_-_kick give|put|earn|seal|secure|level|win|settle|decide|hand",
      ],
      [
        'curl|bend|whip|fire|slam|drill|hammer|score free-kick|free_-_kick|free_kick in|into|home|past|over',
        'score|net|equalise|equalize|win|strike|level|curl|bend|whip|fire|slam|drill|hammer|send with|from|directly|home|in free-kick|free_-_kick|free_kick',
        "-his|her|whose|'s free-kick|free_kick|free_-_kick give|put|earn|seal|secure|level|win|settle|decide|hand|fly|beat",
      ],
      [
        'head home|in|winner|equaliser|equalizer|opener|goal|past|into|cross|corner|ball',
        'score|net|equalise|equalize|win|level|strike with header|head',
        'nod|glance|power in|home|header|cross',
        "-his|her|whose|'s header give|put|earn|seal|secure|level|win|settle|decide|hand|fly|beat",
      ],
      [
        'turn|deflect|deflected|put|slice|sliced|poke|head|divert|bundle|steer ball|cross|shot|it|corner|into own_net|his_own|her_own|own_goal|own',
        'score own_goal|own_-_goal|own',
        'concede own_goal',
        "-his|her|whose|'s own_goal|own_-_goal give|put|gift|hand|settle|decide|seal",
      ],
    ],
    fixed: true,
    topic: FOOTBALL,
    without:
      /\b(?:second|twice|two|brace|hat-?trick|another|earlier|missed|saved|or|shoot-?out|also|previous\w*|last|seasons?|again|first leg|third|both|rebound|follow-up|bar|post|over|wide|penalties|specialist)\b/i,
  },
  {
    name: 'how the tie was decided',
    ways: [
      [
        '-win|beat|prevail|triumph|lose|go|advance|reach|edge|progress|defeat|overcome|crash|exit|decide|settle|take|knock|knocked on|in|by|after|through|via shoot-out|shoot_-_out|shootout|penalties|penalty_shoot-out|penalty_shootout !award|miss',
        '-shoot-out|shoot_-_out|shootout|penalties victory|win|defeat|triumph|success|heartbreak|loss',
        '-shoot-out|shoot_-_out|shootout|penalties decide|settle|need|win|after',
      ],
      [
        '-win|beat|prevail|triumph|lose|go|advance|reach|edge|progress|defeat|overcome|exit|decide|settle|strike|score|winner|goal in|by|after|during|of extra_time|extra-time|extra_-_time|overtime !ended|finished|and|failed',
        '-extra-time|extra_-_time|extra_time|overtime|golden goal|winner|victory|win|defeat|strike|header',
      ],
      [
        '-win|beat|prevail|triumph|lose|settle|decide|advance|reach|victory in|inside|within normal_time|regulation|regular_time|90_minutes|ninety_minutes|regulation_time',
        '-stoppage-time|stoppage_-_time|injury-time|injury_-_time|last-minute|last_-_minute|late|last-gasp|last_-_gasp|90th-minute|90th_-_minute winner win|settle|decide|send|seal|give|earn|take|put',
        '-winner|goal|strike|header in|deep|with|of stoppage_time|injury_time|added_time|90th_minute|dying_minutes|last_minute|final_minute',
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:cup|final|semi-?final|quarter-?final|knockout|tie|play-?off|last 16|title|championship|trophy|round)\b/i,
    without:
      /\b(?:other|another|previous\w*|earlier|last (?:year|season|month|round|week)|quarter-?finals?|semi-?finals?|in (?:19|20)\d\d|had|ago|would|if|will|again|first leg|also|missed|equaliser|equalizer|equalised|equalized|force\w*|level\w*|third|consolation|(?:two|three|late|converted) penalties|previous)\b/i,
  },
  {
    name: 'who had the white pieces',
    ways: [
      ['have|play|command white', 'play|have|open|win|draw|lose|be as|with|the|on white', 'have white_pieces'],
      [
        'have|play|command black',
        'play|have|defend|win|draw|lose|be|answer|reply as|with|the|on|choose black',
        'have black_pieces',
      ],
    ],
    fixed: true,
    topic: CHESS,
    without:
      /\b(?:other|another|previous\w*|earlier|next|will|tomorrow|last|tie-?breaks?|both|first game|second game|again|twice|games)\b/i,
  },
  {
    name: 'how the chess game ended',
    ways: [
      ['-resign !as|from|his|her', '-concede|throw|lay|tip game|towel|down|over|king', '-resignation after|on|in|at'],
      [
        '-lose|win|forfeit on time',
        '-overstep|exceed time|limit',
        '-run out of time',
        '-flag fall',
        '-time|clock run out',
      ],
      [
        '-checkmated|mated in|on|with|after|him|her|his|opponent|champion|by',
        '-checkmate|mate in|on|with|after|him|her|his|opponent|champion',
        '-deliver|delivered|give|allow checkmate|mate',
        '-mate|checkmate king',
      ],
      [
        '-game|it|encounter|clash end|finish in|with draw|stalemate|deadlock',
        '-agree|accept draw|peace|truce',
        '-draw agree|by',
        '-share|split point',
        '-game draw',
        '-hold to draw',
      ],
    ],
    fixed: true,
    loose: true,
    topic: CHESS,
    without:
      /\b(?:other|another|others|previous\w*|earlier|next|will|last|tie-?breaks?|first (?:game|round)|second (?:game|round)|third|fourth|fifth|games|elsewhere|meanwhile|could|would|might|president|federation|offer\w*|after (?:two|three|four|five|six|\w+teen) draws|threat\w*)\b/i,
  },
  {
    name: 'how the bout was won',
    ways: [
      [
        '-win|beat|defeat|stop|end|retain|take|victory|triumph by|with|in|through|via knockout|ko|knock-out|knock_-_out|tko|stoppage',
        '-knock|knocked out|cold|unconscious',
        '-technical knockout',
        '-stop in|after|midway round|second|the',
        '-referee stop|wave|halt|halted contest|bout|fight|off',
        '-throw in towel|the_towel',
        '-floor|floored|flatten|flattened|drop|poleaxe for|out count|cold',
      ],
      [
        '-win|beat|defeat|outpoint|outpointed|retain|take|lose|victory|triumph|decision on|by|over|go points|decision|unanimous|split|majority|scorecard',
        '-outpoint|outpointed over|in|champion|him|her|opponent',
        '-points victory|win|decision|defeat',
        '-go distance|the_distance|full',
        '-unanimous|split|majority points|decision|verdict',
        '-judge|scorecard give|award|hand|score|have him|her|fight|bout|it|victory|win|verdict',
      ],
      ['-win|lose|beat|defeat|end by|on|in|through disqualification', '-disqualify|disqualified for|after|in'],
    ],
    fixed: true,
    loose: true,
    topic: BOXING,
    without:
      /\b(?:other|another|previous\w*|earlier|last|record|career|undercard|first defeat|had|years?|of his|of her|wins|victories|title fight in|will|would|predict\w*|promis\w+|vow\w*|never been|knockouts|football|cup|semi-?finals?|nearly|almost|amateur|rematch|first fight|first meeting|hoped|all but)\b/i,
  },
  {
    name: 'how the ringside judges saw it',
    ways: [
      [
        '-unanimous decision|points|verdict',
        '-unanimously judge|on|for|points|score|decide|award',
        '-all|three judge score|have|give|mark|see',
        '-judge unanimous|unanimously',
      ],
      [
        '-split decision|points|verdict',
        '-judge split|divided|disagree',
        '-two|one judge score|have|give|mark|see for|it|fight|bout !all|three',
      ],
      ['-majority decision|points|verdict'],
    ],
    fixed: true,
    loose: true,
    topic: BOXING,
    without:
      /\b(?:other|another|previous\w*|earlier|last|career|undercard|had|years?|will|would|rematch|first fight|first meeting|jury|court|film|all three|each)\b(?<!all three)/i,
  },
  {
    name: 'which side was hurt',
    ways: [
      [
        `-injure|hurt|tear|break|fracture|rupture|sprain|twist|strain|dislocate|damage|lose|bruise|pull|cut|operate|burn left ${BODY}`,
        `-hit|injure|hurt|shoot|stab|bite|wound|strike|treat|operate in|on|for|to|left|his|her left ${BODY}`,
        `-suffer|sustain|undergo|have|need|clutch|ice|nurse|feel|pick left ${BODY}`,
        `-be|limp|go|leave|come out|off|sidelined|in|with|because left ${BODY}`,
      ],
      [
        `-injure|hurt|tear|break|fracture|rupture|sprain|twist|strain|dislocate|damage|lose|bruise|pull|cut|operate|burn right ${BODY}`,
        `-hit|injure|hurt|shoot|stab|bite|wound|strike|treat|operate in|on|for|to|right|his|her right ${BODY}`,
        `-suffer|sustain|undergo|have|need|clutch|ice|nurse|feel|pick right ${BODY}`,
        `-be|limp|go|leave|come out|off|sidelined|in|with|because right ${BODY}`,
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:injur\w+|hurt|surgery|operation|broke|broken|fractur\w+|torn|tore|sprain\w*|strain\w*|rupture\w*|wound\w*|shot|bitten|ligament|treatment|scan|limp\w*)\b/i,
    about: new RegExp(String.raw`\b(?:${BODY})\b`, 'gi'),
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|already|tattoo\w*|years?|career|recovered|recovering from|also|shot into|right to|left to|left the|season|shot with|scor\w+)\b/i,
  },
  {
    name: 'whether the player is fit',
    ways: [
      [
        '@fit for match|final|selection|game|duty|race|opener|tournament|start',
        'be|look|feel|return fully|back|again|match|declared|pronounced|passed fit !for_purpose|of|enough',
        '@pass|declare|pronounce|clear fit',
        '@clear to play|return|start|race|compete',
        'shake|shrug off injury|knock|knocked|strain|problem',
        'be|return available|back to|in|for selection|training|squad|line-up|line_-_up|lineup',
        'recover from|in|sufficiently injury|knock|knocked|strain|time',
      ],
      [
        '@rule|sideline out|by|for|with|through injury|final|match|game|season|tournament|week|strain',
        'miss|sit match|game|final|out|rest|opener|tournament|trip|race with|injury|injured|through|because|after|due',
        'be|remain out|sidelined|absent|unavailable injured|injury|for|with|through|until',
        'lose fitness_battle|battle|race fit|fitness',
        'fail fitness_test|late',
        'pull|withdraw out|from injured|injury|with|because',
      ],
    ],
    changing: true,
    topic: MATCH,
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|years?|doubt\w*|if|could|may|might|hopes?|hoped|expected|would|suspen\w*|until|unless|had missed|race against|illness|missed (?:the )?(?:first|start)|after missing|returns? (?:after|from))\b/i,
  },
  {
    name: 'whether he was borrowed or bought',
    ways: [
      [
        'join|sign|move|arrive|go|return|leave on|season-long|season_-_long|temporarily loan|loaned',
        '@loan|loaned|lend out|to|from|until|for',
        '@sign|bring|take|land|send|let|secure|recruit|borrow on|in|from|season-long|season_-_long loan|loaned',
        'spend|see rest|season|remainder on|out loan|loaned',
        'make|complete|seal|agree loan|loaned move|switch|deal',
      ],
      [
        'join|sign|move permanently',
        'transfer|switch permanently',
        'join|sign|move|arrive|leave on|for|in|permanently permanent|permanently|free_transfer|transfer_fee|outright',
        '@sign|buy|sell|purchase|land|acquire|recruit|transfer on|for|in|outright|permanently permanent|permanently|outright|free_transfer|undisclosed_fee|club-record|club_-_record|record_fee',
        'make|complete|seal|agree permanent|outright move|switch|transfer|deal',
      ],
    ],
    fixed: true,
    topic: FOOTBALL,
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|years?|option|obligation|initial\w*|could|may|might|after|following|later|then|view to|spell|turn\w*|made|before|would|had|buy-?back|with a view|first)\b/i,
  },
  {
    name: 'where the team played',
    ways: [
      [
        'play|win|lose|draw|beat|hold|slump|go|suffer|crash|fall|triumph|cruise|thrash|host|defeat|open at|own|home home|ground|stadium !nation',
        'suffer|record|earn|enjoy|claim|chalk home defeat|loss|win|victory|draw',
        'host|entertain|welcome at|in|on',
        'beat|lose|win|draw before|in own|home crowd|fan|supporter',
      ],
      [
        'play|win|lose|draw|beat|hold|slump|go|suffer|crash|fall|triumph|cruise|open away|on|the|down away|road|travels',
        'suffer|record|earn|enjoy|claim|chalk away|road defeat|loss|win|victory|draw',
        'win|draw|lose|play|slump|crash away at|in|to|against',
        'travel|visit to|at',
        'win|draw|lose on|at visit|trip|road',
      ],
    ],
    fixed: true,
    topic: /\b(?:league|table|fixture|derby|match|points|kick-?off|quarter-?finals?|basketball|hockey)\b/i,
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|season|next|first leg|second leg|return|unbeaten|run|games|matches|had|have|record|will|this week|weeks?|days|then|after|before|fans|supporters who|world|and away|or|home side|wins|straight|since|form|drive|home (?:the|a|in|from))\b/i,
  },
  {
    name: 'whether the match was played out',
    ways: [
      [
        '-match|game|tie|fixture|race|play|meeting abandon|abandoned|halt|halted|call|suspend|interrupt off|after|by|because|with|at|in|minutes|despite|following|amid',
        '-abandon|abandoned|halt|halted|call match|game|tie|fixture|race|off|play',
        '-referee|umpire|official abandon|abandoned|halt|halted|call|stop match|game|tie|off|play',
        '-lead|take|bring|pull off players|pitch|field|dressing_room',
        '-abandonment of|after',
      ],
      [
        '-match|game|tie|race play|finish|complete|resume|continue to|after|full|and|conclusion|finish|completion|end|without|despite',
        '-match|game|tie|race finish|complete|resume !line',
        '-play|finish|complete|resume|restart match|game|tie|race',
        '-see|carry out game|match|final',
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:abandon\w*|floodlights?|crowd trouble|pitch invasion|waterlogged|referee|umpires?|thunderstorm|riot\w*|flares|missiles|bad light|kick-?off)\b/i,
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|seasons?|next|first leg|if|would|could|may|might|will|later|briefly|temporar\w*|initially|replayed|rearranged|rescheduled|minutes later|before|restart|elsewhere|must|calls? for|behind closed doors|had|play to|played in)\b/i,
  },
  {
    name: 'whether the record fell',
    ways: [
      [
        'break|smash|smashed|shatter|shattered|beat|set|better|eclipse|eclipsed|lower|lowered|establish|rewrite|surpass|topple|toppled|improve|claim|post|run|swim|swam|clock|lift world|new|olympic|national|european|own|course|track|record|british|the record !label|company|holder|books|high',
        '@break|smash|smashed|shatter|shattered|set|better|eclipse|eclipsed record',
        'run|swim|swam|ride|jump|throw world_record|record_time',
      ],
      [
        'miss out|narrowly|just|the|world|by|on record',
        'fall|finish|come|be short|outside|shy|off|slower of|the|than record',
        'fail to break|beat|set|better record',
      ],
      ['equal|equalled|equaled|match|tie world|record|the|own|olympic record !label|company|books', 'share record'],
    ],
    fixed: true,
    topic: /\b(?:record|fastest|world best)\b/i,
    without:
      /\b(?:other|another|previous\w*|earlier|last|which|held|holder|stood|since|seconds? (?:off|from)|attempt\w*|bid|hopes?|hoped|wants?|aim\w*|trying|try|chas\w+|then|two|three|several|records|first leg|year|former|in (?:19|20)\d\d|profits?|sales|prices|criminal|straight|heats?|semi-?finals?|who|again)\b/i,
  },
  {
    name: 'how the lead ran',
    ways: [
      [
        'come|fight|battle|storm|rally|claw|hit|bounce from|back behind|deficit|down|goal_down|set_down|win',
        'overturn|overturned|overhaul|overcome|recover|wipe|erase|reverse from|the|a|out deficit|behind|lead',
        'trail at|by|before|until|early|for',
        'complete|stage|mount|produce comeback|fightback|turnaround',
        'be|go behind|goal_down|set_down|a_set_down at|early|after|in|before|and|half-time|half_-_time',
      ],
      [
        'lead|be from|throughout|in|ahead start|finish|start_to_finish|throughout|wire_to_wire|first_minute|gun',
        'dominate|control from|match|game|race start|throughout|finish|first',
        'lead|hold all|whole|the_lead way|the_way|throughout|through',
        'be never headed|behind',
        'win|beat|cruise in straight_sets|straight_games',
      ],
    ],
    fixed: true,
    topic: MATCH,
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|season|election|polls?|series|in the (?:first|second|third) set|seconds|points behind|behind the|table|standings|quarter-?final|semi-?final|year|had|first leg|then|again|comeback from|return\w*|injury|retirement)\b/i,
  },
  {
    name: 'how often the title has been won',
    ways: [
      [
        'win|claim|take|capture|clinch|lift|secure|land|earn|seal|celebrate|bag first|maiden title|crown|championship|grand_slam|gold|trophy|cup|medal|tournament|victory !since|in|of|for|at',
        'be first-time|first_-_time champion|winner',
        'win for|the|title|cup|championship|gold first_time !since|in',
      ],
      [
        'win|claim|take|capture|clinch|lift|secure|land|earn|seal|celebrate|bag second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth title|crown|championship|grand_slam|gold|trophy|cup|tournament !in|of|at',
        'defend|retain title|crown|trophy|championship|cup',
        'win|claim|take|title|cup|championship|gold second|third|fourth|fifth time|year|successive|consecutive',
        'repeat|regain|reclaim title|as|champion|crown|his|her|championship',
      ],
    ],
    fixed: true,
    topic: /\b(?:title|crown|championship|grand slam|gold|trophy|cup|medal|champions?)\b/i,
    without:
      /\b(?:since|in \w+ years|of the (?:season|year|games|day|tour)|this (?:season|year)|other|another|previous\w*|earlier|last|who|had|country|nation|place|set|round|bid|hopes?|aims?|chance|trying|looking|seeking|if|career|career-first|game|also|for (?:his|her) (?:country|club)|indoor|individual|on (?:grass|clay)|under|as (?:a )?(?:coach|manager)|with|then|now|in a row|major|his first title|(?:first|second) (?:half|leg))\b/i,
  },
  {
    name: 'whether he was in the first eleven',
    ways: [
      [
        'start match|game|tie|final !without',
        'start match|game|in|on|against|up|at attack|midfield|defence|defense|pitch|front|line-up|line_-_up|lineup|final|side !bench|substitute',
        '@name|include|pick|put|restore in|to|for starting|starting_line-up|line-up|line_-_up|lineup|starting_eleven|starting_xi',
        'play full|whole|entire|all match|game|90|90_minutes|ninety|minute',
        'be in starting_line-up|starting_eleven|starting_xi|the_side|starting_lineup',
      ],
      [
        'come|step|emerge|rise|climb off|on|from the|as|bench|for bench|substitute|the_bench|sub|replacement',
        'be|start|sit|begin|watch|spend|remain on|among|the|from|his bench|substitute|the_bench',
        '@bring|introduce|send|throw|call on|from|off|as bench|substitute|replacement|sub',
        '@name|leave|put|drop|relegate among|on|to bench|substitutes|the_bench',
        'replace at|in|after|for half-time|half_-_time|minute|minutes|break|interval',
      ],
    ],
    fixed: true,
    topic: FOOTBALL,
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|season|next|will|could|may|might|expected|likely|if|would|used|coach|manager|captaincy|training|career|this term|again|appearances|times|games|matches|week|year|twice|bank|judges?)\b/i,
  },
  {
    name: 'how the red card came about',
    ways: [
      [
        '@show|give|hand|send|dismiss|receive|see straight|direct red|off|red_card',
        'receive|see|earn|collect|get|pick straight|direct red|red_card|dismissal',
        '@send|dismiss|order off|for|straight|the outright|straight|straight_away|directly',
      ],
      [
        '@send|dismiss|order|show|give|book|booked|hand|caution off|for|a|his|her second|twice|two yellow|booking|bookable|caution|yellow_card|time|yellows',
        'receive|see|earn|collect|get|pick second yellow|booking|caution|bookable',
        '@book|booked twice',
        '@caution twice',
        'be|go|walk off|sent for second|two yellow|booking|bookable|caution|bookings|yellows',
      ],
    ],
    fixed: true,
    topic: /\b(?:red card|sent off|dismiss\w*|booking|bookings|yellow card|referee|second yellow|booked)\b/i,
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|season|year|suspen\w*|next|lucky|should|could|would|VAR|overturned|rescinded|appeal\w*|also|first leg|five|if)\b/i,
  },
  {
    name: 'whether it was under a roof',
    ways: [
      [
        '-hold|stage|take|place|play|move|go|perform|race|compete|run|celebrate|gather|marry|married indoors|indoor|under_a_roof|under_the_roof',
        '-indoor ceremony|concert|event|race|service|final|meeting|venue|arena|match',
        '-move inside|indoors because|due|after|into',
      ],
      [
        '-hold|stage|take|place|play|perform|race|compete|run|celebrate|gather|marry|married|go outdoors|outdoor|open-air|open_-_air|open_air|outside|alfresco|open',
        '-outdoor|open-air|open_-_air|alfresco ceremony|concert|event|race|service|final|meeting|stage|match|wedding|mass|performance',
        '-in|under the open_air|open_sky|stars',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:ceremony|concert|event|race|service|festival|wedding|mass|match|performance|graduation|rally)\b/i,
    without:
      /\b(?:other|another|previous\w*|earlier|last|usually|normally|traditionally|next|would|could|if|season|protest\w*|swimming|rules|restrictions|originally|instead|planned|later|hundreds outside|crowds?|both|outside (?:the|a|of|his|her|their)|record|museum|moved from|first)\b/i,
  },
  {
    name: 'whether the exam was passed',
    ways: [
      [
        'pass|sit|ace exam|examination|test|driving_test|bar|finals|theory|inspection|a-levels|a_-_levels|audition !on|to|by|through',
        'pass with|at|first|in distinction|flying|attempt|time|honours|honors',
        'come|sail|scrape through exam|test|examination|finals',
        'get|gain|earn|secure pass|top_marks|top_grade|straight_as|diploma|licence|license',
        'succeed|pass at|on first|second|third|fourth|attempt|go',
      ],
      [
        'fail|flunk|flunked exam|examination|test|driving_test|bar|finals|theory|a-levels|a_-_levels|maths|french',
        'fail at|for|in first|second|third|fourth|attempt|time',
        'miss pass_mark|grade|grades',
        'fall short|below pass|mark|grade',
      ],
    ],
    fixed: true,
    topic:
      /\b(?:exams?|examiners?|examination|driving test|finals|A-levels|pupils?|students?|candidates?|diploma|licence|license|pass mark)\b/i,
    without:
      /\b(?:other|another|previous\w*|earlier|last|both|drugs?|doping|fitness|breath|alcohol|lie detector|times|per ?cent|before|then|eventually|finally|most|many|some|would|must|if|could|years later|attempts|to get|sit the|sat the|bill|law|first failed)\b/i,
  },
  {
    name: 'whether the schools were open',
    ways: [
      [
        '-school|university|college|campus|kindergarten|nursery|class|classroom be|remain|stay|open|keep|reopen|resume open|doors|normal|again|usual|today|on|for',
        '-lesson|class|teaching go|take|continue|resume|proceed ahead|place|as|normally|normal|usual',
        '-keep school|college open',
        '-reopen|open school|classroom',
        '-pupil|student|child return|go|back to|in school|class|classroom|desk|lesson',
      ],
      [
        '-close|shut|shutter school|university|college|campus|kindergarten|nursery|classroom|them !in|down_on',
        '-school|university|college|campus|kindergarten|nursery|classroom close|shut|shutter',
        '-school|university|college|campus|classroom be|remain|stay|keep closed|shut|shuttered',
        '-cancel|cancelled|canceled|suspend|call class|lesson|teaching|off',
        '-class|lesson|teaching cancel|cancelled|canceled|suspend|call',
        '-send|tell pupil|student|child home|stay|at !with',
        '-pupil|student|child send|stay|keep home|at_home !with',
        '-closure of school|university|college',
      ],
    ],
    changing: true,
    loose: true,
    topic: SCHOOL,
    without:
      /\b(?:schools?['’]s? closed|library|other|others|another|some|several|many|most|half|dozens|hundreds|primary|secondary|two|three|four|five|\d+ schools|will|would|could|until|unless|if|next|earlier|last|previous\w*|threat\w*|plans?|propos\w+|permanently|holidays?|private|state|near|outside|but|all but|except|only|years?|children of|since|partly|rural|gradually|worst|polling)\b/i,
  },
  {
    name: 'where the life ended',
    ways: [
      [
        'die|pass|succumb at_home|at_his_home|at_her_home|in_his_home|in_her_home|at_the_family_home|in_his_bed|in_her_bed|in_bed|in_his_sleep|in_her_sleep|in_their_home|at_their_home|in_his_own_bed|in_her_own_bed|at_his_house|at_her_house|in_his_apartment|in_her_apartment|at_his_apartment|at_her_apartment|at_his_villa|at_her_villa|in_his_villa|in_her_villa|in_his_flat|in_her_flat|at_his_estate|at_her_estate|at_his_farm|at_her_farm|at_his_residence|at_her_residence !nursing|care',
        '@find dead in|at his|her home|apartment|house|flat|bed|villa',
      ],
      [
        'die|pass|succumb at|in|away|on hospital|clinic|intensive_care|hospital_bed|medical_center|medical_centre|infirmary|ward',
        'pass away in|at hospital|clinic',
        '@pronounce|declare dead at|in hospital|clinic',
      ],
      [
        'die|pass|succumb at|in|away hospice|nursing_home|care_home|retirement_home',
        'pass away in|at hospice|nursing_home|care_home',
      ],
    ],
    fixed: true,
    topic: DEATH,
    without:
      /\b(?:other|others|another|his (?:wife|father|mother|brother|son)|her (?:husband|father|mother|son)|victims?|two|three|four|(?:mother|father|wife|husband|brother|sister|parents), who|injur\w+|wounded|later died|patients|people|hospital bed|home (?:in the town|secretary|office)|nearly|almost|hospital (?:where|founded)|or)\b/i,
  },
  {
    name: 'how death came',
    ways: [
      [
        'die|pass suddenly|unexpectedly|without_warning',
        '-sudden|unexpected|untimely|abrupt death|passing',
        'collapse|drop|fall and|down|dead',
        '-death come|be without|as|sudden|unexpected|shock|warning',
      ],
      [
        'die|pass|succumb after|following|to long|lengthy|short|prolonged|brief illness|battle|struggle|fight|disease',
        'lose battle|fight|struggle with|against|to cancer|disease|illness|leukaemia|leukemia|tumour',
        'be ill|unwell|sick for|some|a|with|long',
        'suffer|battle|fight|have for|from|with|against cancer|disease|leukaemia|leukemia|dementia|parkinson|alzheimer',
        'die|succumb of|from|to cancer|leukaemia|leukemia|dementia|tumour|tumor',
      ],
    ],
    fixed: true,
    topic: /\b(?:died|dies|death|passed away|obituary)\b/i,
    without:
      /\b(?:other|others|another|his (?:wife|father|mother|brother|son|daughter|parents)|her (?:husband|father|mother|son|daughter|parents)|victims?|two|three|four|injur\w+|patients|people|murder\w*|killed|charity|sudden death (?:play|shoot)|earlier|previous\w*|crash|recovered|survived|first|reports|rumou?rs)\b/i,
  },
  {
    name: 'what kind of wedding it was',
    ways: [
      [
        '-marry|married|wed|wedded|tie|hold|exchange|take|bless in|at|knot|vow|place church|cathedral|chapel|synagogue|mosque|temple|abbey !hall',
        '-marry|married by priest|bishop|vicar|rabbi|imam|pastor|minister',
        '-religious|church|catholic|orthodox|anglican|jewish|hindu|muslim|lutheran|white wedding|ceremony|marriage|service',
        '-priest|bishop|vicar|rabbi|imam|pastor|archbishop officiate|marry|married|conduct|bless|perform|lead',
      ],
      [
        '-civil|secular|humanist|non-religious|non_-_religious|registry-office|registry_-_office|register_office|registry_office|city-hall|city_-_hall wedding|ceremony|marriage|service',
        '-marry|married|wed|wedded|tie|hold|exchange|take in|at|knot|vow|by|before|place registry|register_office|registry_office|town_hall|city_hall|mayor|registrar',
        '-registrar|mayor|celebrant officiate|marry|married|conduct|perform|lead',
      ],
    ],
    fixed: true,
    loose: true,
    topic: WEDDING,
    without:
      /\b(?:other|others|another|later|previous\w*|earlier|last|both|first marriage|parents|followed|after|before|then|would|will|year|civil partnership|law|same-sex|couples|divorced?|friends|ago|planned|two ceremonies|second|funeral|former)\b/i,
  },
  {
    name: 'whether the dead was buried or cremated',
    ways: [
      [
        '@bury|buried in|at|beside|next|alongside|near|under|with|on|yesterday|!alive',
        '@inter|interred|entomb in|at|beside|near|next',
        '@lay to rest cemetery|churchyard|graveyard|vault|crypt|plot|grave|beside',
        '@lower|lowered into|to grave|ground',
        '-coffin|casket|body lower|lowered|bury|buried|inter|interred|carry into|in|to grave|ground|cemetery|churchyard|vault|crypt',
      ],
      [
        '@cremate|cremated',
        '@cremate|cremated in|at|on|privately|after|yesterday|by|with|according|there',
        '-cremation take|follow|hold|be place|at|in|private',
        '-ashes|ash scatter|inter|interred|place|bury|buried|spread|return|keep|hand',
        '-scatter|spread ashes|ash',
        '-body|coffin|remains cremate|cremated|burn|commit flame|pyre|crematorium|in|at',
        '-funeral pyre',
        '-light pyre',
      ],
    ],
    fixed: true,
    loose: true,
    topic: FUNERAL,
    without:
      /\b(?:other|others|another|his (?:wife|father|mother|brother|son|parents|ancestors)|her (?:husband|father|mother|son|parents)|victims|later|previous\w*|earlier|last|would|will|wish\w*|wanted|asked|prefer\w*|where (?:his|her)|rubble|avalanche|snow|snowslide|landslide|volcan\w*|homes|cars|fire|wildfire|alive|ceremony of|years?|treasure|archaeolog\w+|or|millions|head in)\b/i,
  },
  {
    name: 'which child of the family he was',
    ways: [
      [
        'be|bear|grow only child|son|daughter',
        '@bear only child|son|daughter',
        '@bear as only',
        'have|grow no|up|without sibling',
      ],
      [
        '@bear eldest|oldest|first-born|first_-_born|firstborn|first child|son|daughter|of',
        'be|bear|grow eldest|oldest|first-born|first_-_born|firstborn|first child|son|daughter|sibling|of',
      ],
      [
        '@bear youngest|last child|son|daughter|of',
        'be|bear|grow youngest|last|last-born|last_-_born child|son|daughter|sibling|of',
      ],
      [
        '@bear second|third|middle|fourth|second-youngest|second_-_youngest|fifth child|son|daughter|of',
        'be|bear second|third|middle|fourth|second-youngest|second_-_youngest|fifth child|son|daughter|of',
      ],
    ],
    fixed: true,
    lifelong: true,
    topic: /\b(?:died|born|obituary|biography|aged)\b/i,
    without:
      /\b(?:his (?:eldest|youngest|only|second|third|wife|mother|father)|her (?:eldest|youngest|only|second|third|husband|mother|father)|whose|their|twin|only (?:son|daughter)|survived|married|wife|husband|girl to|boy to|third of the|mother of|father of)\b/i,
  },
  {
    name: 'what brought the service down',
    ways: [
      [
        '-cause|blame|trigger|spark|result|bring|attribute|attributed|due|owing|victim|target|disrupt|disrupted|cripple|crippled|knock|knocked|hit|paralyse|paralysed|paralyze|paralyzed|fall by|on|to|from|of|down|offline cyberattack|cyber-attack|cyber_-_attack|cyber_attack|hacker|ransomware|hack|denial-of-service|denial_-_of_-_service|malware',
        '-hacker|cyberattack|cyber-attack|cyber_-_attack|ransomware|cyber_attack|malware bring|take|knock|knocked|cripple|crippled|paralyse|paralysed|paralyze|paralyzed|disrupt|disrupted|cause|hit|disable|behind',
        '-be cyberattack|cyber-attack|cyber_-_attack|cyber_attack|hack',
        '-evidence|sign|indication of cyberattack|cyber-attack|cyber_-_attack|cyber_attack|hacking|sabotage',
      ],
      [
        '-cause|blame|trigger|spark|result|bring|attribute|attributed|due|owing|disrupt|disrupted|cripple|crippled|knock|knocked by|on|to|from|of|down|offline update|software|bug|glitch|coding|configuration|misconfiguration|upgrade|database',
        '-faulty|botched|flawed|buggy|bad|routine update|software|upgrade|patch|configuration',
        '-software|computer|coding|configuration bug|glitch|error|fault bring|take|knock|knocked|cripple|crippled|cause|behind|blame',
      ],
      [
        '-cause|blame|trigger|spark|result|bring|attribute|attributed|due|owing by|on|to|from|of|down power_cut|power_failure|power_outage|power_supply|blackout',
        '-power_cut|power_failure|power_outage|power_surge bring|take|knock|knocked|cripple|crippled|cause|behind|blame|hit',
      ],
      [
        '-cause|blame|trigger|spark|result|bring|attribute|attributed|due|owing|when by|on|to|from|of|down|a|severed|cut severed_cable|cut_cable|damaged_cable|fibre|fiber|cable',
        '-sever|severed|cut|slice|sliced|damage|break cable|fibre|fiber|line',
        '-cable|fibre sever|severed|cut|damage|slice|sliced|break',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:outage|website|network|servers?|systems?|online|offline|internet|users|app|platform)\b/i,
    without:
      /\b(?:other|others|another|previous\w*|earlier|last|may|might|could|whether|if|possible|possibly|suspect\w*|fear\w*|first|initially|speculat\w*|year|recent|months?|protect\w*|against|also|costs?|rates?|anchor)\b/i,
  },
]
