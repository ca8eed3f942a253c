import type {Issue} from '../issue.ts'

const TAKEOVER =
  /\b(?:take-?overs?|acquisitions?|acquir\w+|mergers?|merg(?:e|ed|ing)|buy-?outs?|bidders?|bid for|offer for|suitors?|target company|tie-up)\b/i
const PLANT =
  /\b(?:plants?|factor(?:y|ies)|mills?|shipyards?|smelters?|refiner(?:y|ies)|breweries|brewery|foundry|steelworks|collier(?:y|ies)|production|works council|workforce|carmaker)\b/i
const RESULTS =
  /\b(?:results|quarter\w*|half-year|first half|full-year|earnings|revenue|sales|turnover|profits?|year to)\b/i
const MARKET = /\b(?:shares?|stocks?|stock exchange|stock market|bourse|trading|investors|traders|index|analysts)\b/i
const STRIKE = /\b(?:strik(?:e|es|ing|ers?)|walk-?outs?|stoppages?|industrial action|picket\w*|union)\b/i
const ELECTION =
  /\b(?:elections?|polls|polling|ballots?|votes?|voters|recount|runoff|run-off|re-?elected|constituency|electoral|primary)\b/i
const REFERENDUM = /\b(?:referend(?:um|ums|a)|plebiscites?)\b/i
const TALKS = /\b(?:talks|negotiat\w+|summit|bargaining|mediat\w+|meeting|deal|delegations?)\b/i
const PARLIAMENT =
  /\b(?:parliament\w*|senate|senators?|congress\w*|assembly|lawmakers|legislat\w+|MPs|deputies|bundestag|knesset|house of \w+|council\w*|chamber)\b/i
const WAR =
  /\b(?:troops|army|rebels?|fighting|war|military|soldiers|insurgents?|separatists?|guerrillas?|militants?|militia\w*|ceasefire|truce|shelling|offensive|armed forces|fighters|peacekeep\w+)\b/i
const PROTEST = /\b(?:protest\w*|demonstrat\w+|rally|rallies|march|marches|marchers|riot\w*|unrest)\b/i
const CENTRAL_BANK =
  /\b(?:central bank\w*|federal reserve|the fed|bank of england|ecb|rate-setters|monetary policy|interest rates?|base rate|key rate|repo rate|policymakers)\b/i
const STATE_BUDGET = /\b(?:budget|treasury|finance minist\w+|public finances|fiscal)\b/i

const UP =
  'rise|rose|risen|climb|jump|surge|soar|soared|grow|grew|increase|leap|leapt|rocket|rocketed|double|doubled|triple|tripled|treble|trebled|swell|higher|up|improve|rebound'
const DOWN =
  'fall|fell|fallen|drop|decline|slump|slumped|plunge|sink|sank|tumble|tumbled|slide|slid|shrink|shrank|dip|dipped|slip|slipped|decrease|halve|halved|dive|plummet|plummeted|lower|down|collapse|collapsed|dwindle'
const A_RISE =
  '-rise_in|increase_in|jump_in|surge_in|leap_in|growth_in|improvement_in|upturn_in|doubling_of|doubling_in|boost_to'
const A_FALL =
  '-fall_in|drop_in|decline_in|slump_in|plunge_in|slide_in|dip_in|decrease_in|collapse_in|downturn_in|reduction_in|halving_of'
const PLANTS =
  'plant|factory|mill|shipyard|smelter|refinery|brewery|foundry|steelworks|colliery|pit|mine|works|assembly_line|sawmill|yard|depot'
const JOBS = 'job|post|position'
const REBELS = 'rebel|separatist|insurgent|guerrilla|militant|militia|militiaman'
const ARMY = 'army|troop|government_forces|government_troops|soldier|security_forces|government_soldier'
const BILL = 'bill|motion|amendment|legislation|measure|reform|proposal|resolution|budget|law|draft'
const TAXES =
  'income_tax|vat|value-added_tax|value_-_added_tax|fuel_duty|fuel_tax|petrol_tax|diesel_tax|corporation_tax|corporate_tax|business_tax|property_tax|inheritance_tax|sales_tax|tobacco_duty|tobacco_tax|cigarette_tax|beer_tax|beer_duty|alcohol_duty|alcohol_tax|wealth_tax|council_tax|payroll_tax|capital_gains_tax|carbon_tax|sugar_tax|stamp_duty|land_tax|car_tax|road_tax|excise_duty|import_duty|tourist_tax|bed_tax|tariff|levy'
const WIN = 'win|clinch|secure|claim|gain|earn|seal'

/** Words of two lists in a row. */
const pairs = (first: string, second: string): string =>
  `-${first
    .split('|')
    .flatMap(a => second.split('|').map(b => `${a}_${b}`))
    .join('|')}`

/** Matters of business, the economy, work, politics, diplomacy and war. */
export const affairsIssues: readonly Issue[] = [
  {
    name: 'how the takeover is paid for',
    ways: [
      [
        '-all-cash|all_cash|all_-_cash deal|offer|bid|transaction|takeover|acquisition|approach|purchase|proposal',
        '-pay|paid|fund|finance entirely|wholly|all|fully|solely|exclusively cash',
        '-pay|paid in_cash',
        '-deal|offer|bid|acquisition|takeover|purchase|price|transaction be|payable|pay|settle|entirely|wholly in_cash|cash_only|all_cash',
        '-offer|bid|pay|receive|get cash for_each|per_share|a_share|for_every',
        '-offer|bid|pay|receive|get $|£|€|crown|euro|dollar|pound|pence|p|cent in_cash|cash_per|cash_for',
        pairs('cash', 'offer|bid|takeover|deal|acquisition'),
        '-consist|make entirely|solely|wholly of|up cash',
        '-cash_only|cash-only deal|offer|bid|transaction|takeover',
      ],
      [
        '-all-share|all_share|all_-_share|all-stock|all_stock|all_-_stock|all-paper|all_-_paper|share-for-share|stock-for-stock|paper deal|offer|bid|transaction|takeover|acquisition|merger|swap|tie-up|approach|exchange',
        '-pay|paid|fund|finance entirely|wholly|all|fully|solely|exclusively share|stock|paper',
        '-pay|paid in|with own|new|its|newly share|stock|paper',
        '-pay|paid in_shares|in_stock|in_paper',
        '-deal|offer|bid|acquisition|takeover|purchase|transaction be|pay|settle|entirely|wholly in_shares|in_stock|in_paper',
        '-share|stock swap|exchange',
        '-swap|exchange share|stock for|into',
        '-receive|get|offer new|its share|stock for_each|for_every|in_exchange',
        '-offer|receive|get share for_each|for_every|in_return|in_exchange',
        '-issue new share to_pay|to_fund|to_finance|in_payment|in_exchange',
      ],
    ],
    fixed: true,
    loose: true,
    topic: TAKEOVER,
    without:
      /\b(?:partly|part|half|mix(?:ture)?|combin\w+|remainder|rest|balance|plus|cash[ -]and|(?:shares?|stock)[ -]and|and (?:cash|shares?|stock)|per ?cent in|% in|earlier|previous\w*|rival|alternative|option|choose|or (?:cash|shares?|stock)|debts?|bonus\w*|dividend|buy-?back)\b/i,
  },
  {
    name: 'whether the bid was friendly',
    ways: [
      [
        '-hostile|unsolicited|unwelcome|unwanted|uninvited|predatory|aggressive bid|takeover|offer|approach|bidder|suitor|predator|attempt|raid',
        '-launch|mount|turn|go hostile !to',
        '-bid|takeover|offer|approach be|turn|become hostile|unsolicited|unwelcome|unwanted|uninvited|unfriendly',
        '-go over_the_heads_of|over_the_head_of',
        '-go|appeal directly|straight to_shareholders|to_investors|to_its_shareholders',
        '-take offer|bid|case directly|straight to_shareholders|to_investors',
        '-bypass|sidestep|circumvent board|management|directors',
        '-appeal directly|direct to shareholder',
        '-against will|wishes of board|management',
        '-dawn raid',
      ],
      [
        '-friendly|agreed|consensual|amicable|recommended|negotiated bid|takeover|offer|merger|deal|approach|acquisition|tie-up|combination',
        '-bid|takeover|offer|merger|approach be|describe friendly|amicable|consensual|welcome',
        '-with blessing|backing|approval|support|consent of board|management|directors',
        '-merger of_equals',
        '-white_knight',
        '-board|management welcome approach|bid|offer|takeover|suitor',
        '-have full|unanimous backing|support|blessing of board|management|directors',
      ],
    ],
    loose: true,
    fixed: true,
    topic: TAKEOVER,
    without:
      /\b(?:earlier|previous\w*|first (?:bid|offer|approach)|initial\w*|rival|other|another|in the past|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|fend\w* off|protect\w*|defen[cs]es?|vulnerable|fear\w*|alternative|would|could|might|if|future|possible|threat)\b/i,
  },
  {
    name: 'what became of the takeover offer',
    ways: [
      [
        'reject|rebuff|spurn|snub|refuse|dismiss|decline offer|bid|approach|proposal|advance|overture|takeover',
        'turn|knock down|back offer|bid|approach|proposal|takeover',
        'turn|knock offer|bid|approach|proposal|takeover|it down|back',
        '@reject|rebuff|spurn|snub by_the_board|by_its_board|by_directors|by_management|out_of_hand|unanimously|as_too_low|as_inadequate',
        '-offer|bid|approach|proposal reject|rebuff|spurn|snub|dismiss|refuse',
        '-offer|bid|approach|proposal turn|knock|send down|back|packing',
        '-offer|bid|approach|proposal|deal undervalue',
        '-give|show short_shrift|the_cold_shoulder|thumbs_down',
        '-urge|advise|tell shareholder reject|ignore',
        '-rejection of offer|bid|approach|proposal',
      ],
      [
        'accept|recommend|back|endorse|embrace offer|bid|approach|proposal|takeover',
        'agree|consent|say|succumb to|yes offer|bid|takeover|acquire|buy|buyout',
        '-agree sell|merge|sold',
        '-offer|bid|approach|proposal|takeover accept|recommend|endorse|embrace',
        '-urge|advise|tell|recommend shareholder accept|back|tender|approve',
        '-acceptance of offer|bid|approach|proposal',
        '-give|win blessing|thumbs_up|seal_of_approval to|of',
        '-bid|offer|takeover win|have|gain|secure backing|support|approval|blessing board|directors',
      ],
    ],
    loose: true,
    changing: true,
    topic: TAKEOVER,
    without:
      /\b(?:earlier|previous\w*|first|initial\w*|second|third|rival|other|another|improved|sweetened|raised|revised|last (?:year|month|week)|pay offer|would|could|should|might|if|until|expect\w*|likely|advis(?:e|ers?|ory) (?:group|firm)|shareholder adviser|regulators?|union|hedge fund)\b/i,
  },
  {
    name: 'whether the plant closes',
    ways: [
      [
        `@close|shut|shutter|shuttered ${PLANTS}`,
        `-closed|shuttered|closes|closing|will_close|not_close|to_close|mothball|axe|scrap|abandon ${PLANTS}`,
        `-close|shut down ${PLANTS}`,
        `-${PLANTS} closed|closes|closing|will_close|would_close|to_close|must_close|shall_close|closure|shut|shutter|mothball|axe|shuttered`,
        `-closure|closing|shutdown of ${PLANTS}`,
        `-${PLANTS} face|cease axe|closure|shutdown|operation|production`,
        `-wind|run down ${PLANTS}`,
        `-pull plug on ${PLANTS}`,
        `-call time on ${PLANTS}`,
        `-${PLANTS} go|fall silent|dark`,
      ],
      [
        `-${PLANTS} stay|remain|keep|be open`,
        `-keep|leave ${PLANTS} open|running|going|operation`,
        `-${PLANTS} spared|saved|reprieved|safe|secure`,
        `-saved|save|saves|saving|spare|spared|reprieve ${PLANTS}`,
        `-${PLANTS} win|get|receive|give|gain reprieve|lifeline|stay`,
        `-${PLANTS} go|keep|carry|continue on|operate|work|running|producing|operating|production`,
        `-future of ${PLANTS} be|secure|secured|assure|assured|guarantee|safe`,
        `-secure|guarantee|assure future of|at ${PLANTS}`,
        `-reprieve|lifeline for ${PLANTS}`,
      ],
    ],
    loose: true,
    topic: PLANT,
    about:
      /\b(?:plants?|factory|mills?|shipyard|smelter|refinery|brewery|foundry|steelworks|colliery|pit|mine|works|sawmill|yard|depot)\b/gi,
    without:
      /\b(?:another|others?|second|two|three|four|five|several|some|sister|elsewhere|one of|earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|already|would|could|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|whether|threat\w*|fear\w*|temporar\w+|fire|blaze|explosion|leak|inspection|for (?:the|a|two|three|several) (?:days?|weeks?|holiday|summer)|hope\w*|campaign\w*|fight\w*|bid to|try\w*|tried|call\w* (?:on|for)|demand\w*|urg\w+|until|rescuers?|miners|workers? (?:was|were) (?:rescued|saved))\b/i,
  },
  {
    name: 'whether jobs are lost',
    ways: [
      [
        `-cut|axe|shed|slash|eliminate|lose|scrap|chop|chopped ${JOBS}`,
        `-${JOBS} go|cut|axe|lose|lost|disappear|eliminate|scrap|shed|chop|chopped`,
        '-lay off worker|employee|staff|people|workforce',
        '-lay worker|employee|staff off',
        '-worker|employee|staff|workforce lay|laid off',
        '-make worker|employee|staff|people redundant',
        '-worker|employee|staff make|made redundant',
        '-worker|employee|staff lose job|livelihood',
        '-loss of job',
        '-job|compulsory cut|loss|redundancy|layoff',
        '-be|make|see redundancy|layoff',
        '-cut|trim|reduce|slash|halve workforce|headcount|payroll|staffing',
        '-workforce|headcount cut|trim|reduce|shrink|halve',
        '-dismiss|sack|fire worker|employee|staff',
      ],
      [
        `-all|every ${JOBS}|worker|employee|staff keep|safe|stay|remain|retain|transfer|secure|protect|preserve|guarantee|offer`,
        `-keep|retain|preserve|protect|guarantee|take all|every|whole|entire|full ${JOBS}|worker|employee|staff|workforce`,
        '-whole|entire workforce stay|remain|keep|retain|transfer|preserve',
      ],
    ],
    loose: true,
    topic: /\b(?:jobs?|posts|positions|redundan\w+|lay-?offs?|laid off|workforce|headcount|staff|workers|employees)\b/i,
    without:
      /\b(?:another|earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|already|would|could|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|whether|threat\w*|fear\w*|risk|hope\w*|demand\w*|call\w* (?:on|for)|further|more|since|elsewhere|indirect\w*|suppliers?|other compan\w+|fired on|gun\w*|until|before|unless|first|national\w*|across the (?:industry|country)|economy)\b/i,
  },
  {
    name: 'where production goes',
    ways: [
      [
        '-production|manufacturing|assembly|output|line move|shift|transfer|relocate|go|switch|relocated|moved|shifted to|abroad|overseas|offshore',
        '-move|shift|transfer|relocate|switch|outsource|offshore production|manufacturing|assembly|output|line to|abroad|overseas|from',
        '-transfer|relocation|shift|move|outsourcing of production|manufacturing|assembly|output|line',
        '-production|manufacturing|assembly outsource|outsourced to|abroad',
        '-moved|shifted|transferred|relocated|outsourced abroad|overseas|offshore',
      ],
      [
        '-production|manufacturing|assembly|output|line stay|remain|keep|continue in|at|here|where|home|put|there',
        '-keep|retain|maintain|leave production|manufacturing|assembly|output|line in|at|here|where|home|local|domestic',
        '-production|manufacturing|assembly stay put',
        '-commit to production|manufacturing|assembly in|at',
      ],
    ],
    loose: true,
    topic: PLANT,
    without:
      /\b(?:another|some|part|partly|others?|half|earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|already|would|could|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|whether|threat\w*|fear\w*|hope\w*|demand\w*|temporar\w+|rivals?|competitors?|until|oil|opec|record|high|low)\b/i,
  },
  {
    name: 'which way profit went',
    ways: [
      [
        `-profit|earnings|net_income|operating_income ${UP}`,
        `${A_RISE} profit|earnings|net_income|pretax_profit`,
        `-lift|raise|boost|increase|double|grow|drive|push|send profit|earnings|net_income`,
        pairs('higher|record|bumper|soaring|rising|improved', 'profit|earnings'),
      ],
      [
        `-profit|earnings|net_income|operating_income ${DOWN}`,
        `${A_FALL} profit|earnings|net_income|pretax_profit`,
        '-dent|dented|halve|erode|depress|depressed profit|earnings|net_income',
        '-drag|dragged|push|send|knock profit|earnings down|lower',
        pairs('lower|falling|sliding|shrinking|plunging', 'profit|earnings'),
        '-wipe out|off profit|earnings',
        '-profit|earnings take|suffer hit|blow',
      ],
    ],
    fixed: true,
    loose: true,
    topic: RESULTS,
    about:
      /\b(?:operating|net|pre-?tax|gross|underlying|adjusted|quarter\w*|annual|full-year|half-year|first-half|half|nine-month|year|months|group|division|unit|per share)\b/gi,
    without:
      /\b(?:profit[- ](?:taking|warnings?|margins?|forecast|outlook|sharing)|earnings (?:forecast|season|outlook|guidance)|forecasts?|expect\w*|predict\w*|would|could|should|will|outlook|guidance|previous\w*|earlier|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|had been|a year ago|analysts|rivals?|excluding|stripping out|adjusted for|despite|without|tax(?:es)? on|low(?:er)?-income|incomes?|aim\w*|target\w*|hope\w*|plan\w*|shares|stock)\b/i,
  },
  {
    name: 'whether there was a profit',
    ways: [
      [
        '-post|report|make|book|record|earn|announce|return|generate|turn|notch profit !fall|drop|decline|warning|rise|increase|growth|of_less',
        '-swing|return|move|bounce|climb|go|get back|to|into profit|black|profitability',
        '-be|stay|remain|back|finish|end in_the_black|in_profit|profitable',
        '-net|operating|pretax|pre-tax|annual|quarterly profit of|be|amount|come',
        '-break into_profit|into_the_black',
      ],
      [
        '-post|report|make|book|record|announce|suffer|incur|chalk|run|rack|show loss !of_life|of_jobs',
        '-swing|slump|slide|slip|fall|plunge|sink|drop|tumble|crash to|into loss|red',
        '-be|stay|remain|finish|end|deep in_the_red|loss-making|lossmaking|unprofitable',
        '-net|operating|pretax|pre-tax|annual|quarterly loss of|be|amount|come|widen|narrow',
        '-lose money',
      ],
    ],
    fixed: true,
    loose: true,
    topic: RESULTS,
    about:
      /\b(?:operating|net|pre-?tax|gross|underlying|adjusted|quarter\w*|annual|full-year|half-year|first-half|half|nine-month|division|unit|arm|subsidiary)\b/gi,
    without:
      /\b(?:forecasts?|expect\w*|predict\w*|would|could|should|will|outlook|guidance|previous\w*|earlier|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|had been|ago|after (?:a|two|three|several|years)|following|compared|from a|against a|versus|up from|down from|analysts|rivals?|despite|excluding|shares|stock|trader|since|before|against|recover\w*|first time|until|aim\w*|target\w*|hope\w*|investors|life|injur\w+|jobs?|on paper|fire|insur\w+|team|match|season|game|defeats?)\b/i,
  },
  {
    name: 'which way sales went',
    ways: [
      [
        `-sales|revenue|revenues|turnover ${UP}`,
        `${A_RISE} sales|revenue|revenues|turnover`,
        pairs('higher|record|rising|booming|soaring', 'sales|revenue|revenues|turnover'),
        '-lift|boost|increase|grow|raise|push sales|revenue|revenues|turnover',
      ],
      [
        `-sales|revenue|revenues|turnover ${DOWN}`,
        `${A_FALL} sales|revenue|revenues|turnover`,
        pairs('lower|falling|sliding|slumping|flagging|shrinking', 'sales|revenue|revenues|turnover'),
        '-sales|revenue|revenues|turnover suffer|take hit',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:profits?|earnings|quarter\w*|results|half-year|full-year|retailer|chain|shareholders)\b/i,
    about:
      /\b(?:quarter\w*|annual|full-year|half-year|first-half|half|nine-month|year|months|christmas|december|online|like-for-like|same-store|comparable|overseas|domestic|group|division|china|europe|america|asia)\b/gi,
    without:
      /\b(?:forecasts?|expect\w*|predict\w*|would|could|should|will|outlook|guidance|previous\w*|earlier|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|had been|ago|analysts|rivals?|despite|excluding|sales (?:tax|force|staff|pitch|target)|aim\w*|target\w*|hope\w*|plan\w*|shares|stock|but|while|although|though|offset)\b/i,
  },
  {
    name: 'which way the shares went',
    ways: [
      [
        `-share|shares|stock ${UP}|gain|advance|rally !price_target`,
        '-share|shares|stock close|end|finish|trade|open|stand up|higher',
        '-send|push|lift|drive|boost|help share|shares|stock up|higher|soaring|surging|to_a_high|rise|climbing',
        '-add|put per_cent|%|percent to|on share|shares|stock',
        `-rise|jump|surge|leap|rally|gain|climb in share|shares|stock`,
        '-investor cheer|applaud|welcome',
      ],
      [
        `-share|shares|stock ${DOWN}|crash|crashed|retreat|ease|nosedive !jones`,
        '-share|shares|stock close|end|finish|trade|open|stand down|lower',
        '-send|push|drive|drag|knock|pull share|shares|stock down|lower|tumbling|plunging|sliding|falling|crashing|sharply_lower|spinning|into_freefall',
        `-fall|drop|decline|slump|plunge|slide|dip in share|shares|stock`,
        '-share|shares|stock lose|shed|give per_cent|%|percent|ground|value|up|quarter|third|tenth|fifth|half',
        '-wipe|knock off value|share|shares|stock|market',
        '-investor punish|dump',
      ],
    ],
    changing: true,
    loose: true,
    topic: MARKET,
    about:
      /\b(?:early|premarket|pre-market|after-hours|opening|opened|close|closed|morning|afternoon|midday|noon|rival|tokyo|london|new york|frankfurt|paris|zurich|hong kong|year|week|month|oslo|stockholm|milan|sydney|toronto)\b/gi,
    without:
      /\b(?:share capital|share (?:sale|issue|offering)|capital increase|rights issue|fell through|market share|share of|earnings per share|per share|a share|stock of|in stock|rivals?|competitors?|peers|had (?:risen|fallen|climbed|dropped|lost|gained)|before|briefly|initially|at first|earlier|recouped|recover\w*|previous\w*|last (?:week|month|year)|since|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|expect\w*|this year|so far|over the (?:past|last)|analysts|but|although|after (?:rising|falling|climbing|dropping)|pare[ds]?|paring|other|others|sector|housing|fish|food stocks|suppliers?|issue|sold|sale of|bought|buy|purchase\w*)\b/i,
  },
  {
    name: 'which way the currency went',
    ways: [
      [
        '-currency|dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|zloty|forint|crown|dinar|shilling|naira rise|rose|gain|strengthen|climb|jump|surge|firm|firmed|rally|appreciate|soar|advance|recover|rebound|firmer|stronger',
        '-strengthening|appreciation|rise|rally|surge of|in currency|dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|crown',
        '-lift|boost|strengthen currency|dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|crown higher|to|against',
        '-push|send currency|dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|crown higher|up|soaring',
        pairs('stronger', 'currency|dollar|euro|pound|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand'),
      ],
      [
        '-currency|dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|zloty|forint|crown|dinar|shilling|naira fall|fell|weaken|drop|slide|slid|slump|slumped|tumble|tumbled|plunge|sink|sank|depreciate|lose|slip|slipped|crash|crashed|collapse|collapsed|plummet|plummeted|weaker|dip',
        '-weakening|depreciation|fall|slump|slide|plunge of|in currency|dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|crown',
        '-weaken|devalue currency|dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|crown against|to|by',
        '-send|push|drag|knock currency|dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|crown down|lower|tumbling|sliding|plunging',
        pairs('weaker', 'currency|dollar|euro|pound|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand'),
        '-run on currency|pound|rouble|ruble|peso|lira|rupee|rand',
      ],
    ],
    changing: true,
    loose: true,
    topic: /\b(?:currenc\w+|exchange rate|foreign exchange|forex|central bank|traders|markets?|devalu\w+)\b/i,
    about:
      /\b(?:dollar|euro|pound|sterling|yen|franc|krone|krona|rouble|ruble|peso|lira|rupee|rand|yuan|zloty|forint|crown|dinar|shilling|naira)\b/gi,
    without:
      /\b(?:million|billion|trillion|bn|shares?|stocks?|price|sales|profits?|earlier|previous\w*|last (?:week|month|year)|since|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|expect\w*|this year|before|briefly|initially|had (?:fallen|risen)|but|while|although|whereas|prince|throne|king|queen|teeth)\b/i,
  },
  {
    name: 'which way interest rates went',
    ways: [
      [
        '-rate unchanged|steady|on_hold|hold|untouched',
        '-rate|rates leave|left|keep|kept unchanged|steady|where|untouched',
        '-keep|leave|hold|maintain rate|rates|base_rate|cost unchanged|steady|hold|at|where|untouched|pat',
        '-stand pat',
        '-leave|keep cost_of_borrowing|borrowing_costs|policy unchanged|steady|hold',
        '-sit tight|hold_fire|on_its_hands',
        '-hold fire on rate',
        '-freeze rate|rates',
        '-refrain from cut|cutting|raise|raising|changing rate|rates',
        '-make no change to rate|rates|borrowing',
        '-pause in|cycle|rate|hike|tightening',
      ],
      [
        '-cut|lower|reduce|slash|trim|drop|ease interest_rate|rate|rates|borrowing_costs|cost_of_borrowing',
        '-rate|rates cut|lower|reduce|slash|trim|fall|drop to|by|from|for',
        '-rate cut|reduction of|surprise|come|to',
        '-bring down rate|rates|borrowing_costs',
        '-shave|knock|take point|percentage|half|quarter off',
        '-deliver|announce|approve|order|agree|opt rate|quarter-point|half-point|interest-rate cut|reduction',
      ],
      [
        '-raise|lift|increase|hike|jack|push|up interest_rate|rate|rates|borrowing_costs|cost_of_borrowing',
        '-rate|rates raise|lift|increase|hike|rise to|by|from|for',
        '-put up rate|rates|borrowing_costs',
        '-rate rise|hike|increase of|surprise|come|to',
        '-tighten monetary_policy|policy',
        '-deliver|announce|approve|order|agree|opt rate|quarter-point|half-point|interest-rate hike|rise|increase',
      ],
    ],
    topic: CENTRAL_BANK,
    loose: true,
    about: /\b(?:deposit|lending|mortgage|overnight|base|repo)\b/gi,
    without:
      /\b(?:last|previous\w*|earlier|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|expect\w*|next|could|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|would|should|will|forecast\w*|predict\w*|markets?|economists|analysts|bets?|since|after|before|further|more|other|had|possible|likely|probab\w+|dissent\w*|voted|preferred|favou?red|wanted|call(?:s|ed|ing)? (?:for|on)|urg\w+|if|growth|inflation rate|unemployment|exchange|birth|tax|death|crime|hope\w*|mortgage|pric\w+ in)\b/i,
  },
  {
    name: 'what becomes of the dividend',
    ways: [
      [
        '-raise|lift|increase|boost|double|hike|up dividend|payout|pay-out',
        '-dividend|payout|pay-out raise|lift|increase|rise|boost|double|hike|grow|up',
        pairs('higher|bigger|record|bumper|increased', 'dividend|payout|pay-out'),
        '-increase|rise in dividend|payout|pay-out',
      ],
      [
        '-cut|slash|reduce|halve|trim|lower|scrap|suspend|cancel|omit|axe|skip|pass|drop|forgo|withhold dividend|payout|pay-out',
        '-dividend|payout|pay-out cut|slash|reduce|halve|trim|lower|scrap|suspend|cancel|omit|axe|skip|drop|fall',
        pairs('lower|smaller|reduced', 'dividend|payout|pay-out'),
        '-shareholder|investor go|leave empty-handed|empty_handed|without',
        '-go|leave without dividend|payout',
        '-suspension|cut|reduction of|in|to dividend|payout',
      ],
      [
        '-hold|keep|leave|maintain dividend|payout|pay-out',
        '-dividend|payout|pay-out unchanged|maintain|flat|hold|same|steady',
        '-dividend|payout|pay-out leave|left|keep|kept unchanged|flat|at',
        '-unchanged|flat dividend|payout|pay-out',
      ],
    ],
    loose: true,
    fixed: true,
    topic: /\bdividends?\b|\bpay-?outs?\b/i,
    about: /\b(?:interim|final|special|quarterly|annual)\b/gi,
    without:
      /\b(?:insurance|compensation|pension|earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|expect\w*|forecast\w*|would|could|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|peace dividend|analysts|future|next|plans? to|policy|rivals?|aims?|had (?:cut|raised|suspended))\b/i,
  },
  {
    name: 'which way unemployment went',
    ways: [
      [
        `-unemployment|joblessness|jobless_rate|jobless_total|jobless_figure|jobless ${UP}|worsen|edge_up`,
        `-rise|increase|jump|surge in unemployment|joblessness|jobless|number_out`,
        pairs('rising|higher|soaring|record', 'unemployment|joblessness'),
        '-more people|person out_of_work|without_work|jobless',
        '-push|send|drive unemployment|joblessness up|higher|to_a_high|above',
      ],
      [
        `-unemployment|joblessness|jobless_rate|jobless_total|jobless_figure|jobless ${DOWN}|ease|edge_down`,
        `-fall|drop|decline|decrease|reduction|dip in unemployment|joblessness|jobless|number_out`,
        pairs('falling|lower', 'unemployment|joblessness'),
        '-fewer people|person out_of_work|without_work|jobless',
        '-push|bring|cut unemployment|joblessness down|below|to_a_low',
      ],
      ['-unemployment|joblessness|jobless_rate hold|remain|stay|be|unchanged|flat unchanged|steady|flat|stable'],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:unemploy\w+|jobless\w*|out of work)\b/i,
    about:
      /\b(?:youth|young|women|men|annual|month|quarter|year|seasonally|euro ?zone|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
    without:
      /\b(?:expect\w*|forecast\w*|predict\w*|would|could|might|will|previous\w*|earlier|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|had|benefits?|insurance|economists|analysts|since|before|if|fear\w*|warn\w*|promis\w+|pledg\w+)\b/i,
  },
  {
    name: 'which way inflation went',
    ways: [
      [
        '-inflation rise|rose|climb|jump|surge|accelerate|quicken|soar|soared|increase|edge|pick|leap|spike|spiked|higher',
        '-rise|increase|jump|surge|acceleration|pick-up|uptick in inflation',
        pairs('rising|higher|accelerating|soaring', 'inflation'),
        '-consumer_prices|price rise|rose|increase|climb faster|more_quickly|at_a_faster',
        '-push|send|drive inflation up|higher|to_a_high|above',
      ],
      [
        '-inflation fall|fell|fallen|drop|slow|slowed|ease|cool|cooled|decline|slip|slipped|dip|dipped|recede|moderate|subside|lower|slide|decelerate|tumble',
        '-fall|drop|decline|slowdown|easing|cooling|decrease in inflation',
        pairs('falling|lower|slowing|easing|cooling|slower', 'inflation'),
        '-consumer_prices|price rise|rose|increase|climb more_slowly|slower|less_quickly|at_a_slower',
        '-push|bring inflation down|below|to_a_low',
      ],
      ['-inflation hold|remain|stay|be|unchanged|flat unchanged|steady|flat|stable'],
    ],
    fixed: true,
    loose: true,
    topic: /\binflation\b|\bconsumer prices\b/i,
    about:
      /\b(?:core|underlying|headline|food|energy|annual|monthly|month|year|wholesale|producer|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
    without:
      /\b(?:expect\w*|forecast\w*|predict\w*|would|could|might|will|previous\w*|earlier|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|had|economists|analysts|since|before|if|fear\w*|warn\w*|pressure|outlook|target|bring\w* inflation|interest|rates?|wages)\b/i,
  },
  {
    name: 'whether the economy grew',
    ways: [
      [
        '-economy|gdp|output|gross_domestic_product grow|grew|expand|rise|rose|rebound|recover|bounce|accelerate',
        '-economy return|be back|to growth|growing',
        '-growth_in|expansion_in|growth_of|expansion_of|rebound_in economy|gdp|output|gross_domestic_product',
        '-escape|avoid|dodge|skirt|avert|exit|emerge recession',
        '-out_of recession',
      ],
      [
        '-economy|gdp|output|gross_domestic_product shrink|shrank|shrunk|contract|contracted|decline|fall|fell|drop|slump|slumped',
        '-fall|slip|slide|plunge|tumble|enter|sink|go into|in recession',
        '-enter recession',
        '-economy|country|nation be in_recession',
        '-contraction_in|contraction_of|decline_in|fall_in|drop_in|slump_in economy|gdp|output|gross_domestic_product',
        '-suffer|record|post contraction|negative_growth',
      ],
      [
        '-economy|gdp|growth stagnate|stall|stalled|flat|flatline|flatlined|standstill',
        '-growth zero|nil|flat',
        '-zero growth',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:econom(?:y|ic|ists?)|gdp|gross domestic product|recession)\b/i,
    about: /\b(?:quarter\w*|annual\w*|year|month\w*|first|second|third|fourth)\b/gi,
    without:
      /\b(?:expect\w*|forecast\w*|predict\w*|would|could|might|will|previous\w*|earlier|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|had|fear\w*|warn\w*|since|before|if|outlook|hope\w*|industrial output|factory|oil|opec|mine|risk|global|world)\b/i,
  },
  {
    name: 'whether the budget is in surplus',
    ways: [
      [
        '-budget|government|treasury|state|accounts|finances|minister show|run|post|report|record|have|be|produce|end|close surplus|in_the_black',
        '-budget|fiscal surplus of|amount|reach|come|stand|be|widen',
        '-post|run|record|report|achieve|book|end|close|finish surplus|with_a_surplus|in_the_black|in_surplus',
        '-be|remain|stay|back|end|close|finish in_the_black|in_surplus|in_credit',
        '-swing|return|move to|into|back surplus|the_black',
        '-left over in kitty|budget|treasury',
      ],
      [
        '-budget|government|treasury|state|accounts|finances|minister show|run|post|report|record|have|be|produce|end|close deficit|shortfall|in_the_red',
        '-budget|fiscal deficit|shortfall|gap of|amount|reach|come|stand|be|widen|narrow',
        '-post|run|record|report|face|book|end|close|finish deficit|with_a_deficit|in_the_red|in_deficit|shortfall',
        '-be|remain|stay|back|end|close|finish in_the_red|in_deficit',
        '-swing|slip|slide|plunge|fall to|into|back deficit|the_red',
        '-spend more_than take|earn|collect|receive|raise|bring',
      ],
      ['-balance|balanced budget|books', '-budget|books balance|balanced|break_even', '-balanced budget'],
    ],
    fixed: true,
    loose: true,
    topic: STATE_BUDGET,
    about:
      /\b(?:trade|current[- ]account|primary|federal|city|council|club|hospital|annual|month|quarter|first|half)\b/gi,
    without:
      /\b(?:trade|current[- ]account|expect\w*|forecast\w*|predict\w*|would|could|might|will|previous\w*|earlier|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|had|ago|from a|after a|compared|since|before|until|first (?:surplus|deficit)|if|reduc\w+|cut\w*|eliminate|aim\w*|promis\w+|pledg\w+|plan\w*|target\w*|limit|ceiling|rules?|next|wipe\w*|food|oil)\b/i,
  },
  {
    name: 'whether the pay offer was accepted',
    ways: [
      [
        '-worker|union|member|staff|employee|teacher|nurse|driver|miner|pilot|doctor|striker|firefighter accept|approve|back|ratify|endorse|embrace pay|offer|deal|agreement|contract|settlement',
        '-worker|union|member|staff|employee|teacher|nurse|driver|miner|pilot|doctor|striker|firefighter say|vote yes|in_favour_of_the_deal|for_the_deal|for_the_offer|for_the_agreement',
        '-accept|approve|ratify|endorse pay_offer|pay_deal|offer|wage|contract|deal|settlement|agreement',
        '-offer|deal|contract|settlement|agreement accept|approve|ratify|endorse|back by',
        '-vote to accept|approve|ratify|end',
        '-vote in_favour|in_favor of offer|deal|contract|agreement|settlement',
      ],
      [
        '-worker|union|member|staff|employee|teacher|nurse|driver|miner|pilot|doctor|striker|firefighter reject|refuse|spurn|rebuff|dismiss|oppose pay|offer|deal|agreement|contract|settlement|proposal|increase|rise',
        '-worker|union|member|staff|employee|teacher|nurse|driver|miner|pilot|doctor|striker turn|throw|vote|voted down',
        '-reject|refuse|spurn|rebuff pay_offer|pay_deal|offer|wage|contract|deal|settlement|agreement',
        '-turn|vote|throw down|out pay|offer|deal|contract|agreement|settlement|increase|rise',
        '-offer|deal|contract|settlement|agreement reject|spurn|rebuff|refuse',
        '-offer|deal|contract|settlement|agreement turn|throw|vote|voted|turned|thrown down|out',
        '-vote to reject|refuse|throw|turn',
        '-vote against offer|deal|contract|agreement|settlement',
      ],
    ],
    loose: true,
    changing: true,
    topic: STRIKE,
    without:
      /\b(?:earlier|previous\w*|first|initial\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|would|could|should|might|if|until|expect\w*|urg\w+|recommend\w*|ask\w*|call\w*|takeover|bid|unless|strike action|in favou?r of (?:a )?strik\w+|another|other|had)\b/i,
  },
  {
    name: 'whether the walkout takes place',
    ways: [
      [
        '-strike|walkout|walk-out|stoppage go|proceed|begin|start|start|take ahead|place|at|on|with',
        '-strike|walkout|stoppage continue|enter|drag|extend|prolong|prolonged|last into|on|day|week|beyond',
        '-walk out',
        '-walk off job',
        '-down tool',
        '-stay|remain out_on_strike|on_strike|out',
        '-extend|prolong|prolonged|continue|begin|stage|staged|launch|resume strike|walkout|stoppage|industrial_action',
        '-go|come|be on_strike|out_on_strike',
        '-press|push|go ahead with strike|walkout|stoppage|industrial_action',
        '-man|mount picket',
      ],
      [
        '-strike|walkout|walk-out|stoppage call|called off',
        '-call|called off_strike|off_the_strike|off_their_strike|off_its_strike|off_a_strike|off_a_planned|off_the_planned|off_their_planned|off_planned|off_the_walkout|off_a_walkout|off_their_walkout|off_the_stoppage|off_industrial_action|off_further',
        '-call strike|walkout|stoppage|action off',
        '-avert|suspend|cancel|abandon|postpone|shelve|scrap|end strike|walkout|walk-out|stoppage|industrial_action',
        '-strike|walkout|walk-out|stoppage avert|suspend|cancel|abandon|postpone|shelve|scrap|end|averted|over',
        '-return|go|get back to_work|to_their_desks',
        '-return to_work|to_classrooms|to_their_jobs',
        '-last-minute|eleventh-hour deal|agreement avert|prevent|stave',
        '-stand down|lift picket',
        '-lift|dismantle picket|blockade',
        '-be back at_work',
      ],
    ],
    loose: true,
    changing: true,
    topic: /\b(?:strik(?:e|es|ing|ers?)|walk-?outs?|stoppages?|industrial action|picket\w*)\b/i,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|another|other|second|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|threat\w*|expect\w*|urg\w+|order\w*|told to|vot\w+ to|plan\w*|next|until|hope\w*|air ?strikes?|hunger|goal|match|drone|missile|lightning|bomb\w*|before|call\w* (?:on|for)|refus\w+|when)\b/i,
  },
  {
    name: 'whether the talks brought a deal',
    ways: [
      [
        '-reach|strike|seal|clinch|hammer|hammer_out|conclude|broker|thrash_out|secure|cut|agree deal|agreement|accord|compromise|pact|settlement|consensus|breakthrough',
        '-hammer|thrash|work out deal|agreement|accord|compromise|settlement',
        '-talk|negotiation|summit|meeting end|conclude|finish|produce|yield|bring|result|lead|close with|in|to|deal|agreement|accord|breakthrough|handshake deal|agreement|accord|compromise|breakthrough',
        '-talk|negotiation|summit produce|yield|bring|deliver deal|agreement|accord|compromise|breakthrough|result',
        '-deal|agreement|accord|compromise|settlement reach|strike|seal|clinch|struck|reached|conclude|sealed',
        '-come to agreement|an_understanding|terms !with',
        '-agree on terms|truce|deal',
        '-shake hand on',
      ],
      [
        '-talk|negotiation|summit|meeting|discussion end|break|finish|conclude|close without|deadlock|deadlocked|stalemate|acrimony|failure|empty-handed|inconclusively',
        '-talk|negotiation|summit|discussion break|broke|broken|fall|fell|collapse|collapsed|fail|failed|founder|foundered|stall|stalled down|off|apart|up|after|over|on|in|to|without',
        '-talk|negotiation|summit collapse|fail|founder|deadlocked',
        '-end|break|finish|close in_deadlock|in_stalemate|in_failure|without_agreement|without_a_deal|without_result|without_a_breakthrough',
        '-walk|storm|pull out of talk|negotiation|meeting|summit',
        '-break|broke|broken|call|called off_talks|off_negotiations|off_the_talks|off_the_negotiations|off_peace_talks',
        '-leave|go empty-handed|empty_-_handed|without_a_deal',
        '-collapse|breakdown|failure of talk|negotiation|summit|discussion',
        '-deadlock|deadlocked|impasse|stalemate in talk|negotiation',
      ],
    ],
    loose: true,
    changing: true,
    topic: TALKS,
    without:
      /\b(?:plea|earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|another|other|second|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|before|close to|near(?:ly|ing)?|aim\w*|try\w*|tried|seek\w*|deadline|urg\w+|when|once|since|round|first)\b/i,
  },
  {
    name: 'what force the referendum has',
    ways: [
      [
        '-binding|obligatory referendum|plebiscite|vote|poll',
        '-referendum|plebiscite|vote|result|outcome be|have|legally binding|binding_force',
        '-referendum|result|outcome|vote bind|oblige|force|compel|commit government|parliament|council|state|authority|city',
        '-parliament|government|council bind|oblige|force|compel|bound respect|follow|implement|by|accept|abide',
        '-have force_of_law|legal_force',
      ],
      [
        '-consultative|advisory|non-binding|nonbinding|non_-_binding|indicative|symbolic|unofficial|informal referendum|plebiscite|vote|poll|ballot',
        '-referendum|plebiscite|vote|result|outcome be|only|merely|purely|legally consultative|advisory|non-binding|nonbinding|non_-_binding|indicative|symbolic',
        '-free to_ignore|to_disregard',
        '-parliament|government|council have|keep last_word|final_say|final_word',
        '-serve as guide|advice|recommendation',
      ],
    ],
    fixed: true,
    loose: true,
    topic: REFERENDUM,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|another|other|next|would have|could|might|if|unless|demand\w*|wanted|call\w*|at least|quorum|turnout|treaty|carbon|targets?)\b/i,
  },
  {
    name: 'how the referendum went',
    ways: [
      [
        '-voter|people|electorate|citizen|resident|islander|majority approve|back|endorse|accept|support|embrace plan|proposal|constitution|reform|treaty|project|change|it|measure|amendment|initiative|merger|independence|ban|idea',
        '-voter|people|electorate|citizen|resident|islander|majority vote|opt for|yes|in_favour|in_favor|out_in_favour',
        '-voter|people|electorate|citizen|resident|islander|majority say yes',
        '-yes camp|side|campaign|vote win|prevail|carry|triumph|ahead|victory',
        '-vote|win|get|give yes',
        '-proposal|plan|constitution|reform|measure|initiative|amendment|project approve|pass|back|endorse|carry|accept|adopt by|in|with',
        '-give green_light|go-ahead|blessing|thumbs_up to',
      ],
      [
        '-voter|people|electorate|citizen|resident|islander|majority reject|oppose|refuse|spurn|rebuff plan|proposal|constitution|reform|treaty|project|change|it|measure|amendment|initiative|merger|independence|ban|idea',
        '-voter|people|electorate|citizen|resident|islander|majority vote|voted no|against',
        '-voter|people|electorate|citizen|resident|islander|majority say no',
        '-give|deliver thumbs_down',
        '-proposal|plan|constitution|reform|measure|initiative|amendment|project reject|fail|defeat|spurn|rejected|defeated by|in|at',
        '-proposal|plan|constitution|reform|measure|initiative|amendment|project throw|thrown|vote|voted|turned down|out',
        '-throw|turn|vote down|out plan|proposal|constitution|reform|measure|initiative|amendment|project',
        '-go_down to defeat',
      ],
    ],
    fixed: true,
    loose: true,
    topic: REFERENDUM,
    without:
      /\b(?:first time|elect(?:ed|ion)|earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|another|other|next|would|could|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|urg\w+|call\w*|ask\w*|polls? (?:suggest|show|indicate)\w*|expect\w*|parliament|senate|whether|cantons?|while|whereas|but|should|in (?:the )?(?:capital|north|south|east|west|countryside|cities|towns)|young\w*|older|hope\w*|campaign\w*)\b/i,
  },
  {
    name: 'whether the result was accepted',
    ways: [
      [
        'concede defeat|election|race|gracefully|loss|victory',
        'accept|acknowledge|admit|respect|recognise|recognize defeat|result|outcome|verdict|loss',
        'congratulate opponent|rival|winner|successor|victor|president-elect|challenger|mayor-elect',
        'phone|call|telephone|ring congratulate|congratulations|concede',
        'bow out|to graciously|gracefully|verdict|will_of',
        'wish successor|rival|opponent|winner well|luck|success',
        'throw in_the_towel',
      ],
      [
        'contest|contested|challenge|dispute|reject|question|denounce|appeal result|outcome|count|tally|figure|verdict',
        'cry|allege|alleged|claim|complain foul|fraud|rigging|cheating|vote-rigging',
        'demand|request|seek|call recount|annulment|rerun|re-run|new_election|fresh_count',
        'denounce result|election|vote|poll as',
        'call|brand|branded|describe result|election|vote|poll fraudulent|stolen|rigged|fraud|farce|sham',
      ],
    ],
    topic: ELECTION,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|observers?|would|urged|expect\w*|four years|before|at first|initially|vowed to accept|promised|premature\w*)\b/i,
  },
  {
    name: 'whether there is a recount',
    ways: [
      [
        '-order|conduct|hold|launch|begin|start|grant|trigger|call|carry|announce|complete|undergo recount|re-count',
        '-recount|re-count order|hold|begin|start|launch|conduct|trigger|under_way|underway|take_place|confirm|show|carry|announce|give|put',
        '-vote|ballot recounted',
        '-vote|ballot count|counted again|a_second_time|once_more',
        'recount vote|ballot',
        '-be recount|re-count',
        '-after|following recount|re-count',
        '-automatic recount',
        '-count again vote|ballot',
      ],
      [
        '-rule out|against recount|re-count',
        '-reject|refuse|dismiss|deny|decline|block recount|re-count',
        '-turn|throw down|out recount|re-count',
        '-recount reject|refuse|rule|deny|dismiss|block|unnecessary',
      ],
    ],
    loose: true,
    topic: ELECTION,
    about: /\b(?:county|district|state|precincts?|province|city|partial|full|national|constituency)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|unless|until|demand\w*|want\w*|ask\w*|seek\w*|sought|appeal\w*|call\w* for|threat\w*|expect\w*|possible|likely|entitled|eligible|census)\b/i,
  },
  {
    name: 'whether the incumbent won',
    ways: [
      [
        '-incumbent|sitting|outgoing mayor|president|governor|senator|mp|premier|member|councillor|prime|chancellor win|re-elect|re-elected|reelected|hold|keep|retain|secure|hang|survive|cruise|clinch',
        '-incumbent win|re-elected|reelected|hold|keep|retain|secure|hang|cling|survive|cruise|clinch|sail',
        '-re-elect|re-elected|reelect|reelected|return for|as|to|with|by mayor|president|governor|senator|mp|premier|term|chancellor|office|margin',
        '-win|secure|clinch|gain re-election|reelection|re_-_election',
        '-win|secure|clinch|earn|seal second|third|fourth|fifth|another term|mandate',
        '-keep|retain|hang|cling|defend his_seat|her_seat|the_presidency|the_mayoralty|the_governorship|his_office|her_office',
        '-fend|hold|beat|see off challenger|challenge|newcomer',
        '-voter|electorate give|hand|grant president|mayor|governor|premier|him|her second|third|fourth|another term',
      ],
      [
        '-unseat|oust|topple|dethrone|defeat|beat|depose|eject|turf|upset|dislodge incumbent|sitting|outgoing|long-serving|longtime|veteran mayor|president|governor|senator|mp|premier|member|prime|candidate',
        '-unseat|oust|topple|dethrone|defeat|beat|dislodge|upset incumbent',
        '-incumbent|sitting|outgoing mayor|president|governor|senator|mp|premier lose|concede|was_defeated|been_defeated|was_beaten|been_beaten|was_unseated|was_ousted|was_toppled|been_ousted|been_unseated',
        '-incumbent lose|concede|was_defeated|been_defeated|was_beaten|been_beaten|was_unseated|was_ousted|was_toppled|been_ousted|been_unseated',
        '-lose|lost his_seat|her_seat|his_office|her_office|the_presidency|the_mayoralty|re-election|reelection|the_governorship',
        '-voter|electorate turf|throw|vote|kick|boot|booted out president|mayor|governor|premier|incumbent|him|her',
        '-be voted_out|thrown_out|turfed_out',
        '-vote out_of_office',
        '-newcomer|novice|outsider|challenger|first-timer win|triumph|clinch|secure|sweep|oust|unseat|topple',
        '-political_newcomer|political_novice|political_outsider elect|elected|win|won|sweep|take|become',
      ],
    ],
    fixed: true,
    loose: true,
    topic: ELECTION,
    about: /\b(?:mayor|president|governor|senator|senate|premier|mp|chancellor|speaker|sheriff|treasurer)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|polls? (?:suggest|show)\w*|hope\w*|predict\w*|seek\w*|sought|bid|ago|first elected|elsewhere|another|other|primary|wants?|running for|standing for|aim\w*|try\w*|tried|ministers?|several|two|three|four|MPs|senators)\b/i,
  },
  {
    name: 'which term it is',
    ways: [
      [`-${WIN} first term|mandate`, '-elect for|to first term|time'],
      [
        `-${WIN} second term|mandate|consecutive|straight`,
        '-re-elect|re-elected|reelect|reelected|elect|return for|to second term|time',
        '-give|hand|grant|award second term|mandate',
      ],
      [
        `-${WIN} third term|mandate|consecutive|straight`,
        '-re-elect|re-elected|reelect|reelected|elect|return for|to third term|time',
        '-give|hand|grant|award third term|mandate',
      ],
      [
        `-${WIN} fourth term|mandate|consecutive|straight`,
        '-re-elect|re-elected|reelect|reelected|elect|return for|to fourth term|time',
        '-give|hand|grant|award fourth term|mandate',
      ],
    ],
    fixed: true,
    loose: true,
    topic: ELECTION,
    about: /\b(?:mayor|president|governor|senator|premier|mp|chancellor|speaker|sheriff|chairman|chair)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|predecessor|former|limits?|constitution|barred|bars|allow\w*|prevent\w*|ago|rival|opponent|expires?|ends?|school|pregnan\w+|pupils|since|during)\b/i,
  },
  {
    name: 'how clear the election was',
    ways: [
      [
        '-landslide victory|win|election|triumph',
        '-win|sweep|elect|victory in|by|with|to landslide|comfortably|convincingly|handsomely|wide_margin|large_margin|big_margin|huge_margin|clear_margin|comfortable_margin',
        '-resounding|crushing|sweeping|overwhelming|decisive|emphatic|thumping|comfortable|convincing|runaway|commanding|clear-cut victory|win|triumph|majority|mandate|margin',
        '-trounce|thrash|crush|rout|hammer rival|opponent|challenger|incumbent|party',
        '-cruise|coast|romp|sail|storm|sweep to|home victory|win|re-election|office|power|reelection',
        '-win comfortably|easily|convincingly|decisively|handsomely|hands_down',
      ],
      [
        pairs(
          'narrow|slim|razor-thin|wafer-thin|paper-thin|slender|hair-thin|close|nail-biting|razor_-_thin|wafer_-_thin',
          'victory|win|majority|margin|lead|result|finish|election_victory|election_win',
        ),
        '-win|beat|defeat|elect|prevail|edge narrowly|by_a_whisker|by_a_hair|by_a_handful|by_the_narrowest|by_the_slimmest|by_a_sliver|only_just',
        '-squeak|scrape|scraped|squeeze|edged|scramble home|past|through|ahead',
        '-neck_and_neck|too_close_to_call|photo_finish|down_to_the_wire',
        '-margin|lead be|of just|only|handful|mere',
        '-narrowly win|beat|defeat|hold|retain|re-elect|unseat|oust|prevail|elect',
        '-win|defeat|beat|lead by just|only|fewer|handful|mere',
      ],
    ],
    fixed: true,
    loose: true,
    topic: ELECTION,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|polls? (?:suggest|show|predict|had)\w*|opinion polls?|forecast\w*|predict\w*|ago|hope\w*|compared|contrast|another|other|primary|second place|runner-up|match|game|before|bill|court|district\w*|constituenc\w+|some|jury)\b/i,
  },
  {
    name: 'whether there is a second round',
    ways: [
      [
        '-go|head|face|advance|proceed|move|be|reach|force|lead|send|qualify|make|set to|into|for|through|in|rival|each runoff|run-off|second_round|run_-_off|second_ballot',
        '-force|trigger|hold|require|need|necessitate|schedule|announce|call runoff|run-off|second_round|run_-_off|second_ballot',
        '-runoff|run-off|second_round|run_-_off|second_ballot need|hold|necessary|require|take|decide|pit|schedule|set',
        '-meet|face|clash runoff|run-off|second_round|run_-_off',
        '-be runoff|run-off|second_round|run_-_off',
        '-face|meet each_other|rival|off in runoff|run-off|second_round|run_-_off',
        '-fall short of outright|50|majority|absolute',
      ],
      [
        '-win|elect|victory|triumph|clinch|secure|prevail outright|in_the_first_round|at_the_first_attempt|first_ballot|at_the_first_ballot|on_the_first_ballot|without_a_runoff|without_a_run-off',
        '-avoid|avert|dodge|escape|forestall|obviate|avoiding runoff|run-off|second_round|run_-_off|second_ballot',
        pairs('first-round|first_-_round|outright', 'victory|win|winner'),
        '-clear|pass|cross|top|exceed 50|threshold|half|50-percent|50_%',
        '-make|render runoff|run-off|second_round unnecessary|superfluous',
        '-win enough vote|support avoid|prevent',
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:run-?offs?|second[- ]round|first[- ]round|outright|second ballot|first ballot|50 ?(?:%|per ?cent)|absolute majority)\b/i,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|polls? (?:suggest|show|predict)\w*|opinion polls?|forecast\w*|predict\w*|ago|hope\w*|another|needs? (?:more|at|50|an)|must|talks|match|cup|draw|tournament|playoffs?|funding|interviews?|strikes?)\b/i,
  },
  {
    name: 'which way turnout went',
    ways: [
      [
        '-turnout|turn-out|participation rise|rose|high|increase|climb|jump|up|record|higher|surge|heavy|brisk|strong|huge|massive',
        '-high|heavy|record|higher|strong|massive|brisk|unprecedented|huge turnout|turn-out|participation',
        '-rise|increase|jump|surge in turnout|turn-out|participation',
        '-voter|people turn|turned out in_force|in_droves|in_large|in_record|in_huge|in_great|in_big',
        '-voter|people flock|queue|stream|pour to polling|poll|polls',
        '-long queue|line form|outside|at|snake|stretch polling|poll|polls',
      ],
      [
        '-turnout|turn-out|participation fall|fell|low|drop|decline|slump|down|lower|light|plunge|poor|weak|sluggish|disappointing|thin|slip',
        '-low|lower|poor|light|dismal|weak|feeble|disappointing|sluggish turnout|turn-out|participation !than',
        '-fall|drop|decline|slump|dip in turnout|turn-out|participation',
        '-voter|people|electorate stay|remain away|home|indoors',
        '-voter apathy|boycott',
        '-voter shun|snub|ignore|boycott poll|polls|election|vote|referendum|ballot',
        '-polling_stations|polling_station|polling_booths be|stand|remain deserted|empty|quiet|half-empty',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:turn-?out|polling|voters|electorate)\b/i,
    about:
      /\b(?:capital|north|south|east|west|rural|urban|cities|countryside|morning|noon|midday|young|women|afternoon|postal|early)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|unless|expect\w*|forecast\w*|predict\w*|ago|hope\w*|urg\w+|call\w*|fear\w*|than in|compared|at least|quorum|threshold|usual\w*|traditional\w*|rally|concert|parade|funeral|despite)\b/i,
  },
  {
    name: 'whether the resignation was accepted',
    ways: [
      ['-accept resignation', '-resignation accept|approve|grant'],
      [
        '-reject|refuse|decline|turn resignation|offer_to_resign|down',
        '-resignation reject|refuse|turn|turned|rejected|refused',
        '-persuade|convince him|her|minister|premier|chief|leader stay|reconsider|remain|withdraw',
        '-talk out of resign|resigning|leaving|quitting|going',
      ],
    ],
    loose: true,
    topic: /\b(?:resign\w*|quit|step\w* down|stand\w* down)\b/i,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|unless|until|expect\w*|another|second|until|not? yet|decid\w+ whether|pay offer|ceasefire)\b/i,
  },
  {
    name: 'whether the bill passed',
    ways: [
      [
        `-pass|approve|adopt|backed|endorse|enact|carry|ratify|clear ${BILL}`,
        `-${BILL} pass|carry|approve|adopt|clear|endorse by|in|parliament|senate|with|house|assembly|unanimously|chamber`,
        `-${BILL} go|sail|scrape|squeak through`,
        '-vote|wave|push bill|motion|amendment|legislation|law|budget through',
        '-wave|push|nod|vote through bill|motion|amendment|legislation|measure|reform|budget|law|it',
        '-vote in_favour|in_favor of',
        '-vote for bill|motion|amendment|legislation|measure|reform|budget|law|resolution',
        `-vote approve|pass|adopt|legalise|legalize|ban|introduce ${BILL}|euthanasia|abortion`,
        `-give|win approval|backing|assent|green_light|final_approval to|for|of|from ${BILL}|parliament|senate|house|assembly`,
        '-passage|adoption|approval of bill|motion|amendment|legislation|budget|law|resolution',
      ],
      [
        `-reject|defeat|sink|torpedo|kill|scupper|block|spurn|bury|oppose ${BILL}`,
        `-${BILL} fail|reject|defeat|fell|sink|sank|defeated|rejected|torpedo`,
        `-${BILL} throw|thrown|vote|voted out|down`,
        `-vote|throw|strike|turn down|out ${BILL}`,
        `-vote|throw ${BILL} down|out`,
        `-vote against|reject bill|motion|amendment|legislation|measure|reform|budget|law|resolution`,
        `-rejection|defeat of ${BILL}`,
        `-go down to defeat`,
      ],
    ],
    fixed: true,
    loose: true,
    topic: PARLIAMENT,
    about:
      /\b(?:senate|house|lower|upper|commons|lords|committee|assembly|bundestag|bundesrat|amendments?|motion|budget|resolution|council|cabinet)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|will|likely|hope\w*|urg\w+|call\w*|vow\w*|promis\w+|fail\w* to|plan\w*|before|once|when|since|another|other|needs?|must|members? (?:voted|who)|of (?:the )?(?:MPs|deputies|lawmakers)|while|court|referendum|voters|try\w*|wants?|opposition|some|few|rival|two|three|four|five|dozen\w*|\d+ (?:voted|against|for|MPs|lawmakers|deputies|senators)|to \d+|no[- ]confidence|confidence)\b/i,
  },
  {
    name: 'whether it was signed or vetoed',
    ways: [
      [
        '-veto bill|law|resolution|legislation|measure|budget|draft|it|amendment|decision',
        '-bill|law|resolution|legislation|measure|budget|draft veto',
        '-use|wield|exercise|cast|apply|issue veto',
        '-send|return bill|law|legislation|measure|budget back|to parliament|lawmaker|congress|legislature|assembly|unsigned|deputy',
        '-send back bill|law|legislation',
        '-veto by president|governor|mayor|king|russia|china',
      ],
      [
        '@sign bill|law|legislation|measure|budget|into',
        '-signed bill|law|legislation|measure|budget|into',
        '-bill|law|legislation|measure|budget|it signed into|by|on',
        '-sign into law',
        '-put|affix|affixed signature|name to bill|law|legislation|measure|budget',
        '-give royal_assent|assent|signature to',
        '-promulgate law|bill|legislation',
      ],
    ],
    loose: true,
    topic: /\b(?:veto\w*|sign(?:s|ed|ing)?|royal assent|promulgat\w+|unsigned)\b/i,
    about: /\b(?:bill|law|resolution|legislation|measure|budget|draft|amendment)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|will|likely|hope\w*|urg\w+|call\w*|vow\w*|threat\w*|promis\w+|plan\w*|before|another|other|override|overrode|overrid\w+|overturn\w*|must|petition|contract|player|treaty)\b/i,
  },
  {
    name: 'whether the coalition holds',
    ways: [
      [
        '-coalition|alliance|government collapse|collapsed|fall|fell|break|broke|crumble|disintegrate|implode|unravel|founder|apart|up|down|after|amid|when|as|following',
        '-coalition|government collapse|collapsed|crumble|implode|topple|toppled|disintegrate',
        '-quit|leave|pull|walk|withdraw|bolt|desert|abandon|ditch out|from|of|the coalition|alliance',
        '-quit|leave|abandon|desert|ditch|exit|bolt coalition|alliance',
        '-bring|topple|pull down government|coalition',
        '-topple|sink|wreck government|coalition',
        '-collapse|fall|break-up|breakup|end of coalition|government',
        '-pull plug on coalition|government',
        '-end|terminate coalition|alliance with',
      ],
      [
        '-coalition|alliance|government survive|survived',
        '-coalition|alliance|government hold|stay|remain|continue|carry together|intact|office|in_place|in_power|on_course',
        '-stay|remain|keep in|the coalition|alliance|government going|alive|together',
        '-stay|remain in|inside|part_of coalition|alliance',
        '-save|rescue|rescued|patch|preserve|keep coalition|alliance|government together|alive|from|by|up',
        '-save|rescue|rescued|preserve coalition|alliance',
        '-hold|stick together',
        '-stick|stand with|by coalition|partner',
      ],
    ],
    loose: true,
    topic: /\bcoalition\b/i,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|likely|hope\w*|urg\w+|call\w*|threat\w*|vow\w*|fear\w*|risk|brink|plan\w*|before|since|another|other|whether|us-led|u\.s\.-led|international|military|forces|troops|fighting|strikes|airstrikes|talks|negotiations)\b/i,
  },
  {
    name: 'how the vote of confidence went',
    ways: [
      [
        'survive|win no-confidence|no_confidence|no_-_confidence|confidence|censure|vote|motion',
        '-survive|win no-confidence|no_confidence|no_-_confidence|confidence|censure|vote_of_confidence|vote_of_no_confidence|motion_of_no_confidence',
        '-motion|censure fail|defeat|reject|defeated|rejected',
        '-defeat|reject|see|beat|throw off|no-confidence|no_confidence|no_-_confidence|censure|motion_of|out no-confidence|no_confidence|no_-_confidence|censure|motion|vote',
        '-reject|defeat motion|no-confidence|no_confidence|no_-_confidence|censure|motion_of_no_confidence',
        '-win|secure|receive|get|gain backing|support|confidence of|from|in parliament|house|assembly|lawmaker|mp|deputy',
        '-parliament|lawmaker|assembly|mp|deputy express|back|give confidence|government|backing',
        '-cling|hang on|to power|office',
      ],
      [
        'lose no-confidence|no_confidence|no_-_confidence|confidence|vote|censure',
        '-lose no-confidence|no_confidence|no_-_confidence|vote_of_confidence|confidence|vote_of_no_confidence|censure',
        '-motion|censure pass|carry|succeed|approve',
        '-pass|carry|adopt|back|approve no-confidence|no_confidence|no_-_confidence|censure|motion_of_no_confidence|vote_of_no_confidence',
        '-oust|topple|unseat|bring|remove|fell|depose in|by|after|with no-confidence|no_confidence|no_-_confidence|vote_of|confidence|censure',
        '-withdraw confidence from|in',
        '-parliament|lawmaker|assembly|mp|deputy topple|oust|unseat|sack|bring government|prime_minister|premier|cabinet',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:no[- ]confidence|vote of confidence|confidence vote|confidence motion|censure)\b/i,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|likely|hope\w*|urg\w+|call\w*|threat\w*|vow\w*|plan\w*|before|another|other|will|ago|second|two|three|four|faces?|facing|tabled?|set for|previously|consumer|business|investors?)\b|\bno[- ]confidence (?:vote |motion |resolution )?(?:was|is|has|had|fail|pass|succe|carr|by|in|against|brought|toppled|lost|won|came|ended)|^(?:The|A|An) (?:\w+ )?no-confidence/i,
  },
  {
    name: 'whether the signing took place',
    ways: [
      [
        '@sign treaty|accord|agreement|pact|declaration|truce|peace|deal|convention|armistice|protocol',
        '-signed treaty|accord|agreement|pact|declaration|truce|peace|deal|convention|armistice|protocol',
        '-treaty|accord|agreement|pact|declaration|truce|deal|convention|armistice|protocol signed',
        '-put|affix|affixed|add|pen signature|name|pen to|paper',
        '-signing|signature of take|go|proceed place|ahead',
        '-signing_ceremony hold|take|go',
      ],
      [
        '-signing|signature|ceremony postpone|delay|cancel|put|call|shelve|postponed|delayed|cancelled|canceled|shelved|defer|deferred',
        '-postpone|delay|cancel|defer|shelve|put signing|signature|signing_ceremony|off',
        '-leave|remain|go|stay unsigned',
        '-treaty|accord|agreement|pact|declaration|truce|deal unsigned',
        '-call off signing|ceremony',
        '-postponement|delay|cancellation of|in signing|signature',
      ],
    ],
    loose: true,
    topic:
      /\b(?:treat(?:y|ies)|accords?|pact|peace (?:deal|agreement)|agreement|truce|armistice|declaration|protocol|convention)\b/i,
    about: /\b(?:treaty|accord|agreement|pact|declaration|truce|convention|armistice|protocol)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|likely|hope\w*|urg\w+|call\w* (?:on|for)|threat\w*|vow\w*|plan\w*|before|another|other|will|due|ago|since|when|under|once|ready|preliminary|memorandum|letter|already|player|striker|midfielder|contract|book|autographs?|in \d{4}|other countries|after signing)\b/i,
  },
  {
    name: 'whether the ceasefire holds',
    ways: [
      [
        '-ceasefire|cease-fire|truce|cease_-_fire|armistice hold|held|holding|stick|last|intact|respect|observe|firm',
        '-respect|observe|honour|honor|abide|keep ceasefire|cease-fire|truce|cease_-_fire|armistice',
        '-abide|stick by|to ceasefire|cease-fire|truce|cease_-_fire|armistice',
        '-gun fall|stay|remain|go|be silent|quiet',
        '-calm|quiet|lull prevail|hold|return|reign|settle',
        '-front|frontline|front_line be|remain|stay quiet|calm|silent',
      ],
      [
        '-ceasefire|cease-fire|truce|cease_-_fire|armistice collapse|collapsed|break|broke|broken|violate|violated|breach|breached|crumble|shatter|shattered|unravel',
        '-break|violate|breach|shatter|flout|ignore|wreck|rupture ceasefire|cease-fire|truce|cease_-_fire|armistice',
        '-violation|breach|collapse|breakdown of ceasefire|cease-fire|truce|cease_-_fire|armistice',
        '-ceasefire|cease-fire|truce|cease_-_fire violation|breach report|record|continue|occur|mar',
        '-fighting|shelling|gunfire|clash|firing|artillery|shooting resume|erupt|flare|continue|rage|break|broke despite|again|within_hours|within_minutes',
        '-trade|exchange fire|shell|artillery|gunfire',
      ],
    ],
    loose: true,
    changing: true,
    topic: /\b(?:cease-?fire|truce|armistice)\b/i,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|likely|hope\w*|urg\w+|call\w* (?:on|for)|threat\w*|vow\w*|fear\w*|warn\w*|plan\w*|before|another|other|will|ago|since|when|whether|agree\w*|pledg\w+|promis\w+|talks|must|accus\w+|mostly|largely|broadly|sporadic|isolated|generally|shaky|fragile|minor|blam\w+|began|monitor\w*|in case)\b/i,
  },
  {
    name: 'who opened the fighting',
    ways: [
      [
        `-${REBELS} open|fire|shoot|attack|strike|start|begin|provoke fire_first|first|fighting|the_fighting|clash|the_shooting|the_battle|hostilities|the_war|the_conflict`,
        `-${REBELS} break|violate|breach|shatter ceasefire|truce|cease-fire|cease_-_fire`,
        `-start|begin|provoke|spark|trigger|initiate by ${REBELS}`,
        `-after|when ${REBELS} attack|ambush|storm|raid|overrun|shell|fire|open army|military|government|checkpoint|post|patrol|convoy|barracks|base|on|garrison|soldier|troop|outpost`,
        `-${REBELS} launch|mount attack|offensive|assault|ambush|raid on|against army|military|government|checkpoint|post|patrol|convoy|barracks|base|garrison|soldier|troop|outpost`,
      ],
      [
        `-${ARMY} open|fire|shoot|attack|strike|start|begin|provoke fire_first|first|fighting|the_fighting|clash|the_shooting|the_battle|hostilities|the_war|the_conflict`,
        `-${ARMY} break|violate|breach|shatter ceasefire|truce|cease-fire|cease_-_fire`,
        `-start|begin|provoke|spark|trigger|initiate by ${ARMY}`,
        `-after|when ${ARMY} attack|ambush|storm|raid|overrun|shell|fire|open|advance rebel|separatist|insurgent|guerrilla|militant|stronghold|camp|hideout|militia|on`,
        `-${ARMY} launch|mount attack|offensive|assault|raid|operation on|against rebel|separatist|insurgent|guerrilla|militant|stronghold|camp|hideout|militia`,
      ],
    ],
    fixed: true,
    loose: true,
    topic: WAR,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|another|other|later|then|retaliat\w+|respon\w+|returned|counter\w*|each other|both sides|accus\w+|blam\w+|ago|since|elsewhere|separate\w*|days? (?:earlier|later)|plan\w*|in \d{4}|also|meanwhile|new|second|hours)\b/i,
  },
  {
    name: 'whether the town fell',
    ways: [
      [
        pairs(
          'capture|seize|overrun|conquer|recapture|retake',
          'the_town|the_city|the_village|the_airport|the_bridge|the_port|the_capital|the_island|the_base|the_stronghold|the_garrison|the_strategic|the_rebel-held|the_besieged',
        ),
        `-capture|seize|take|gain|wrest control of town|city|village|airport|bridge|port|capital|island|base`,
        '-town|city|village|airport|port|garrison|stronghold|capital|base fall|fell|fallen to|into|after|without',
        '-town|city|village|airport|port|garrison|stronghold|capital|base was_captured|been_captured|was_seized|been_seized|was_overrun|been_overrun|was_retaken|was_recaptured',
        '-fall|capture|loss of town|city|village|airport|port|garrison|stronghold|capital',
        '-raise|hoist|plant flag over|on|atop|above',
        '-march|roll|sweep into town|city|village|capital unopposed',
      ],
      [
        '-town|city|village|airport|port|garrison|stronghold|capital|base remain|stay in_government_hands|under_government_control|under_army_control|in_army_hands',
        '-repel|repulse|beat_off|beat_back|drive_back|fend_off|fight_off|throw_back attack|assault|attacker|offensive|advance',
        pairs(
          'hold|defend|retain',
          'the_town|the_city|the_village|the_airport|the_bridge|the_port|the_capital|the_island|the_base|the_stronghold|the_garrison|the_strategic|the_rebel-held|the_besieged',
        ),
        '-retain|keep control of town|city|village|airport|bridge|port|capital',
        '-attack|assault|offensive|advance repel|repulse|beat|halt|repelled|repulsed|fail|failed|fend|stop',
      ],
    ],
    loose: true,
    changing: true,
    topic: WAR,
    about:
      /\b(?:town|city|village|airport|bridge|port|garrison|stronghold|capital|island|base|rebels?|army|government)\b/gi,
    without:
      /\b(?:first|earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|another|other|several|some|many|neighbou?ring|nearby|since|ago|hope\w*|try\w*|tried|trying|attempt\w*|aim\w*|plan\w*|vow\w*|before|when|talks|meeting|half|parts?|districts?|most|protest\w*|election|mayor|elsewhere|outskirts|two|three|four|five|contested|disputed|parade|festival|drugs?|police)\b/i,
  },
  {
    name: 'whether prisoners were exchanged',
    ways: [
      [
        'exchange|swap|trade prisoner|captive|detainee|body|remains|hostage',
        '-prisoner|captive|detainee|hostage swapped|exchanged|traded',
        '-prisoner exchange|swap take|go|begin|complete|carry|happen|proceed|place|ahead',
        '-carry|complete|conduct|hold|stage|staged|go out|ahead|through|with prisoner exchange|swap',
        '-complete|conduct|stage|staged|hold|implement prisoner exchange|swap|prisoner-swap',
        '-prisoner|captive|detainee|hostage|soldier free|freed|release|hand|return in_exchange|in_return|as_part',
        '-free|release|hand|return prisoner|captive|detainee|hostage|soldier in_exchange|in_return',
        '-return|go|come|walk home|free in|after|as prisoner exchange|swap',
      ],
      [
        '-exchange|swap postpone|delay|cancel|collapse|stall|postponed|delayed|cancelled|canceled|collapsed|stalled|suspended|suspend',
        '-postpone|delay|cancel|suspend|block|halt|scupper|derail prisoner|exchange|swap exchange|swap|of',
        '-call|put off exchange|swap|prisoner',
        '-exchange|swap abandon|abandoned|scrap|scrapped|scupper|derail',
      ],
    ],
    loose: true,
    topic: /\b(?:prisoners?|captives?|detainees?|hostages?|POWs)\b/i,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|call\w* (?:on|for)|threat\w*|offer\w*|propos\w+|demand\w*|plan\w*|before|another|other|will|ago|since|next|first|second|talks|agreed to|negotiat\w+|stocks?|shares|currency|cigarettes|blows)\b/i,
  },
  {
    name: 'whether the border is open',
    ways: [
      [
        '@close|shut|seal border|frontier|crossing|checkpoint|border_crossing|airspace|strait',
        '-closed|sealed|will_close|not_close|to_close border|frontier|crossing|checkpoint|border_crossing|airspace|strait',
        '-close|seal|shut off|down border|frontier|crossing|airspace',
        '-border|frontier|crossing|checkpoint|airspace|strait closed|sealed|shut|closes|will_close|seal',
        '-border|frontier|crossing|airspace remain|stay|be closed|shut|sealed|off-limits',
        '-closure|sealing|closing of border|frontier|crossing|airspace',
        '-block|bar|blockade border|frontier|crossing',
      ],
      [
        '@open|reopen|re-open|reopened border|frontier|crossing|checkpoint|border_crossing|airspace|strait',
        '-border|frontier|crossing|checkpoint|airspace|strait open|reopen|re-open|reopened|opened|opens',
        '-border|frontier|crossing|airspace remain|stay|be|keep open|passable',
        '-reopening|opening|re-opening of border|frontier|crossing|airspace',
        '-keep|leave border|frontier|crossing|airspace open',
        '-throw|swing open border|frontier|crossing',
      ],
    ],
    loose: true,
    changing: true,
    topic: /\b(?:borders?|frontier|airspace|checkpoints?|strait)\b/i,
    about: /\b(?:border|frontier|crossing|checkpoint|airspace|strait|north\w*|south\w*|east\w*|west\w*|rail|road)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|call\w* (?:on|for)|threat\w*|demand\w*|plan\w*|before|another|other|others|ago|since|briefly|when|after|hours|daily|opened fire|partial\w*|temporar\w+|some|two|three|several|near|except|only|night)\b/i,
  },
  {
    name: 'whether the embassy is open',
    ways: [
      [
        '@close|shut embassy|consulate|mission',
        '-closed|shuttered|will_close|not_close|to_close embassy|consulate',
        '-embassy|consulate closed|closes|will_close|shut|shuttered',
        '-close|shut down embassy|consulate',
        '-closure|closing of embassy|consulate',
        '-embassy|consulate remain|stay|be closed|shut',
      ],
      [
        '@open|reopen|re-open embassy|consulate|mission',
        '-embassy|consulate open|reopen|re-open|reopened|opened|function|operate',
        '-embassy|consulate remain|stay|keep|be open|operational|work|functioning',
        '-reopening|opening of embassy|consulate',
        '-keep|leave embassy|consulate open',
        '-raise|hoist flag over|at|above embassy|consulate',
      ],
    ],
    loose: true,
    changing: true,
    topic: /\b(?:embass(?:y|ies)|consulates?)\b/i,
    about:
      /\b(?:embassy|consulate|mission|staff|british|american|french|german|russian|chinese|israeli|turkish|iranian|swedish|danish|norwegian|polish)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|call\w* (?:on|for)|threat\w*|demand\w*|plan\w*|before|another|other|others|ago|since|street|road|near|opened fire|temporar\w+|to the public|visa|fire|holiday|weekend|book|inquiry|when|after)\b/i,
  },
  {
    name: 'whether troops pull out',
    ways: [
      [
        '-withdraw|recall troop|soldier|force|forces|tank|contingent|peacekeeper|army|unit',
        '-pull troop|soldier|force|forces|tank|contingent|peacekeeper|army|unit out|back',
        '-pull out troop|soldier|force|forces|tank|contingent|peacekeeper|army',
        '-troop|soldier|force|forces|contingent|peacekeeper|tank|army|convoy leave|quit|vacate town|city|village|country|province|base|valley|region|island|area|territory|zone|capital|post',
        '-troop|soldier|force|forces|contingent|peacekeeper|tank|army|convoy withdraw|leave|pull|retreat|depart|go|withdrawn|return|begin from|out|back|home|leaving|withdrawing',
        '-withdrawal|pullout|pull-out|pullback|departure|retreat of|by troop|soldier|force|forces|contingent|peacekeeper|army|tank',
        '-troop withdrawal|pullout|pull-out begin|complete|start|go|be|end',
        '-last|first|remaining troop|soldier|peacekeeper|contingent leave|depart|withdraw|fly|cross',
        '-bring troop|soldier|force|boy home|back',
        '-vacate|abandon base|territory|outpost',
      ],
      [
        '-troop|soldier|force|forces|contingent|peacekeeper|army stay|remain in|on|put|where|until|at|there',
        '-keep|maintain|retain troop|soldier|force|forces|contingent|peacekeeper in|on|there|at|inside',
        '-refuse withdraw|pull|leave|retreat troop|soldier|force|forces',
        '-extend|prolong|prolonged mission|deployment|mandate|stay|presence',
        '-troop|soldier|force|forces|army hold|keep position|ground',
      ],
    ],
    loose: true,
    topic: WAR,
    about:
      /\b(?:troops?|soldiers?|forces|peacekeepers?|contingent|tanks?|army|rebels?|american|british|french|russian|israeli|german|turkish)\b/gi,
    without:
      /\b(?:hospital|condition|captivity|missing|earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|call\w* (?:on|for)|threat\w*|demand\w*|plan\w*|another|other|others|some|ago|since|in \d{4}|before|when|after|while|only|several|two|three|partial\w*|part|half|thousands|hundreds|more|border police|once|by the end|on alert|killed|wounded|ready|in place)\b/i,
  },
  {
    name: 'whether the protest was peaceful',
    ways: [
      [
        '-protest|demonstration|march|rally|gathering|procession pass|go|be|remain|end|stay|proceed|disperse peaceful|peacefully|calm|orderly|quietly|without_incident|without_trouble|without_violence',
        '-peaceful|orderly|calm|good-natured|non-violent|nonviolent protest|demonstration|march|rally|gathering|crowd|protester|demonstrator|marcher',
        '-protester|demonstrator|crowd|marcher disperse|march|gather|behave|demonstrate|protest peacefully|calmly|quietly',
        '-pass|go off peacefully|without_incident|quietly|without_trouble|smoothly|without_violence',
        '-end|disperse|proceed|conclude peacefully|without_incident|quietly|calmly',
        '-march|demonstrate|protest|gather peacefully|in_silence|quietly',
      ],
      [
        '-protest|demonstration|march|rally turn|become|descend|end|degenerate|erupt|spill|explode|be violent|ugly|riot|violence|chaos|clash|bloody|rioting',
        '-protester|demonstrator|crowd|marcher|rioter|youth|mob clash|battle|hurl|throw|smash|torch|loot|looted|pelt|attack|ransack|ransacked|vandalise|vandalised with|police|stone|rock|bottle|brick|petrol|window|car|shop|officer|barricade|firework|paving|vehicle|missile',
        '-clash|violence|rioting break|erupt|flare|broke|between|mar out|up|at|police',
        '-violent protest|demonstration|clash|march|rally|protester|demonstrator',
        '-riot break|erupt|broke out',
        pairs('pitched|running|street', 'battle'),
        '-stone|rock|bottle|brick|petrol_bomb|molotov|firework throw|hurl|rain|fly|thrown|hurled',
        '-throw|hurl|lob|pelt stone|rock|bottle|brick|petrol_bomb|molotov|firework|missile|cobblestone at|police',
        '-car|shop|window|building torched|smashed|looted|set_alight|set_on_fire|burned_out',
      ],
    ],
    fixed: true,
    loose: true,
    topic: PROTEST,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|call\w* (?:on|for)|threat\w*|fear\w*|warn\w*|demand\w*|plan\w*|another|other|others|elsewhere|some|few|handful|small|group|ago|since|in \d{4}|before|later|after|mostly|largely|initially|at first|started|began|similar|right to|accus\w+|isolated|counter\w*|constitution|allow\w*|previously|week)\b/i,
  },
  {
    name: 'whether force was used on the crowd',
    ways: [
      [
        '-fire|use|shoot|launch|unleash|deploy|lob|employ tear_gas|teargas|rubber_bullet|water_cannon|pepper_spray|stun_grenade|baton_round|tear-gas|plastic_bullet|live_ammunition|live_round',
        '-tear_gas|teargas|rubber_bullet|water_cannon|pepper_spray|stun_grenade|baton_round|tear-gas|plastic_bullet|live_ammunition use|fire|deploy|fired|used|deployed|drift|hang|fill|bring',
        '-disperse|scatter|break|drive|clear|douse|spray|blast|tackle crowd|protester|demonstrator|marcher|up|back|them|square|street with|using tear_gas|teargas|water_cannon|rubber_bullet|pepper_spray|baton|batoned|truncheon|stun_grenade|tear-gas',
        '-disperse|scatter with|by tear_gas|teargas|water_cannon|rubber_bullet|pepper_spray|baton|batoned|truncheon|stun_grenade|tear-gas',
        '-resort|turn to tear_gas|teargas|water_cannon|rubber_bullet|pepper_spray|live_ammunition',
        '-cloud|volley|canister of tear_gas|teargas|rubber_bullet|tear-gas',
        '-bring water_cannon in|up',
        '-baton|batoned charge',
      ],
    ],
    fixed: true,
    loose: true,
    topic: PROTEST,
    about:
      /\b(?:tear[ -]?gas|rubber bullets?|plastic bullets?|water cannons?|pepper spray|stun grenades?|live (?:ammunition|rounds?)|batons?|truncheons?)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|threat\w*|fear\w*|warn\w*|plan\w*|another|other|others|elsewhere|ago|since|in \d{4}|before|similar|authori[sz]\w*|equipped|armed with|carry\w*|ban\w*|accus\w+|at first|initially|ready|stood ready|allow\w*|week)\b/i,
  },
  {
    name: 'whether the protest was allowed',
    ways: [
      [
        '-ban|forbid|prohibit|outlaw protest|demonstration|march|rally|gathering|parade',
        '-protest|demonstration|march|rally|parade ban|forbid|prohibit|outlaw|banned|forbidden|prohibited|outlawed|illegal|unauthorised|unauthorized|unsanctioned',
        '-banned|unauthorised|unauthorized|unsanctioned|illegal|forbidden|unlicensed|outlawed|unlawful protest|demonstration|march|rally|gathering|parade|assembly',
        '-defy|flout|ignore|break ban|prohibition',
        '-in defiance of ban',
        '-refuse|deny permission|permit|authorisation|authorization|licence',
        '-without permission|permit|authorisation|authorization',
        '-ban on protest|demonstration|march|rally|gathering',
      ],
      [
        '-authorised|authorized|sanctioned|legal|approved|permitted|officially-sanctioned protest|demonstration|march|rally|gathering|parade',
        '-allow|permit|authorise|authorize|approve|sanction protest|demonstration|march|rally|gathering|parade',
        '-protest|demonstration|march|rally|parade allow|permit|authorise|authorize|approve|sanction|authorised|authorized|sanctioned|lawful|legal',
        '-give|grant|receive|get|have|obtain|secure permission|permit|authorisation|authorization|go-ahead|green_light',
        '-lift ban on protest|demonstration|march|rally|gathering',
      ],
    ],
    fixed: true,
    loose: true,
    topic: PROTEST,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|threat\w*|fear\w*|warn\w*|plan\w*|another|other|others|elsewhere|ago|since|in \d{4}|before|similar|against (?:a|the) ban|ban on (?:abortion|smoking|cars|hunting|fishing)|film|strike|police vehicles|drone|wants?|call\w* (?:on|for)|counter\w*|usually|law)\b/i,
  },
  {
    name: 'which way the tax went',
    ways: [
      [
        `-raise|increase|hike|lift|double ${TAXES}`,
        `-put up ${TAXES}`,
        `-${TAXES} go up`,
        `-${TAXES} rise|rose|increase|raise|climb|jump|double|hike`,
        `-rise_in|increase_in|hike_in ${TAXES}`,
        `-higher ${TAXES}`,
      ],
      [
        `-cut|lower|reduce|slash|trim|abolish|scrap|halve|axe ${TAXES}`,
        `-bring down ${TAXES}`,
        `-${TAXES} go down`,
        `-${TAXES} fall|fell|drop|cut|reduce|lower|slash|scrap|abolish|halve|halved|decrease`,
        `-cut_in|reduction_in|decrease_in ${TAXES}`,
      ],
      [
        `-leave|keep|hold ${TAXES} unchanged|at|untouched|frozen|where|steady`,
        `-${TAXES} remain|stay|be|hold|left unchanged|frozen|untouched|same`,
        `-freeze ${TAXES}`,
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:tax(?:es|ation)?|vat|dut(?:y|ies)|levy|tariffs?)\b/i,
    about:
      /\b(?:income|fuel|petrol|diesel|corporat\w+|business|property|inheritance|value-added|vat|sales|alcohol|beer|wine|spirits|tobacco|cigarettes?|capital|wealth|council|payroll|council|excise|import|carbon|air|stamp|road|sugar|inheritance|land|steel|cars?)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|call\w*|threat\w*|fear\w*|warn\w*|demand\w*|another|other|others|opposition|ago|since|in \d{4}|before|while|but|before tax|after tax|pre-tax|pretax|promis\w+|pledg\w+|critics|off duty|on duty|duty-free|tax evasion|revenues?|income from|profits?|want\w*|wealthy|poor\w*|low|middle|rich\w*|families|some|offset|fund\w*|financ\w+)\b/i,
  },
  {
    name: 'whether the product is on time',
    ways: [
      [
        '-delay|postpone|defer launch|release|debut|opening|delivery|start|rollout|roll-out|introduction|completion|unveiling',
        '-put|push launch|release|debut|opening|delivery|start|rollout|introduction|completion back|off',
        '-put|push back|off launch|release|debut|opening|delivery|start|rollout|introduction|completion',
        '-launch|release|debut|delivery|rollout|roll-out|introduction|completion delay|postpone|put|push|slip|delayed|postponed|deferred|slipped|defer',
        '-run|be|fall|lag behind_schedule|late|months_late|months_behind|years_late|overdue',
        '-behind schedule',
        '-delay in|to|of launch|release|delivery|rollout|debut|production',
        '-postponement of launch|release|debut|delivery|rollout',
        '-miss deadline|delivery_date|launch_date|target_date',
      ],
      [
        '-be|remain|run|stay|keep|still|right on_schedule|on_track|on_time|on_course',
        '-launch|release|debut|deliver|arrive|appear|open|complete|delivery on_schedule|on_time|as_planned|as_scheduled|punctually',
        '-go|proceed|take ahead as_planned|as_scheduled|on_schedule',
        '-go|proceed according_to_plan|as_planned|as_scheduled|on_schedule',
        '-stick|keep to schedule|timetable|launch_date|release_date',
        '-meet deadline|delivery_date|launch_date|target_date',
        '-ahead_of|before schedule|deadline',
      ],
    ],
    loose: true,
    topic:
      /\b(?:product|model|console|phone|device|jet|aircraft|airliner|software|game|project|car|launch|rollout|deliver(?:y|ies)|release|chip|drug|tunnel|airport|railway|bridge|reactor|stadium)\b/i,
    about:
      /\b(?:launch|release|debut|opening|delivery|deliveries|start|rollout|roll-out|introduction|completion|production)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|threat\w*|fear\w*|warn\w*|another|other|others|rivals?|ago|since|in \d{4}|before|after|originally|initially|flights?|passengers|trains?|commuters|rocket|lift-?off|astronauts?|spacecraft|weather|wind|court|trial|bail|hostages|prisoners|match|kick-off|police|visit|talks|already|twice|repeated\w*|again|bus|buses|payments?|wages|salary|election)\b/i,
  },
  {
    name: 'whether the rule binds',
    ways: [
      [
        '-mandatory|compulsory|obligatory|binding rule|scheme|measure|code|standard|quota|recall|test|label|labelling|labeling|ban|target|limit|programme|program|vaccination|participation|service|registration',
        '-rule|scheme|measure|code|standard|quota|recall|test|label|labelling|labeling|ban|target|limit|programme|program|vaccination|participation|registration be|become|make mandatory|compulsory|obligatory|binding',
        '-make|declare mandatory|compulsory|obligatory|binding',
        '-have|be legally|statutory|legal obligation|force|duty|requirement',
      ],
      [
        '-voluntary|optional|non-binding|nonbinding|non_-_binding rule|scheme|measure|code|standard|quota|recall|test|label|labelling|labeling|ban|target|limit|programme|program|vaccination|participation|agreement|guideline|registration|basis',
        '-rule|scheme|measure|code|standard|quota|recall|test|label|labelling|labeling|ban|target|limit|programme|program|vaccination|participation|guideline|registration be|remain|stay|purely|strictly voluntary|optional|non-binding|nonbinding|non_-_binding',
        '-on voluntary basis',
        '-free|choose to|whether comply|join|opt|take|sign',
        '-sign|join|comply|participate|adopt up|in|with|it voluntarily',
        '-voluntarily join|comply|recall|adopt|withdraw|label|sign|agree',
        '-leave up to|it company|resident|household|owner|shop|restaurant|school',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:mandatory|compulsory|obligatory|voluntar\w+|optional|non-?binding|binding)\b/i,
    about:
      /\b(?:rules?|schemes?|measures?|codes?|standards?|quotas?|recall|tests?|labels?|labelling|labeling|ban|targets?|limits?|programmes?|programs?|vaccination|participation|service|registration)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|call\w*|threat\w*|fear\w*|another|other|others|ago|since|in \d{4}|before|after|rather than|instead|elsewhere|while|but|sentence|minimum|redundanc\w+|retirement|manslaughter|referendum|previously|will become|resign\w*|first|from \w+ (?:on|onwards?)|countries|jail|prison|liquidation|administration)\b/i,
  },
  {
    name: 'who owns the company',
    ways: [
      [
        '-publicly_traded|publicly_listed|publicly_held|stock-exchange-listed|stock_exchange_listed|listed|quoted company|group|firm|business|maker|retailer|manufacturer|chain',
        '-company|group|firm|business|maker|share|shares|stock be|list|trade|quote|float|trades|publicly listed|publicly_traded|quoted|floated|on_the_stock|on_the_exchange',
        '-list|quote|trade|float on exchange|stock|bourse|nasdaq|exchange',
        '-share|shares|stock trade|list|quote|traded|listed on|in',
      ],
      [
        '-privately_held|privately_owned|privately-held|privately-owned|family-owned|family_-_owned|unlisted|family_owned|privately_-_held|privately_-_owned company|group|firm|business|maker|retailer|manufacturer|chain|brewery',
        '-company|group|firm|business|maker be|remain|belong privately_held|privately_owned|privately-held|privately-owned|family-owned|unlisted|family_-_owned|to_the_family|in_private_hands|in_family_hands|family_owned|privately_-_held|privately_-_owned',
        '-own|control by_its_founder|by_its_founders|by_the_founder|by_the_family|by_the_founding|by_a_family|by_the_heirs|by_the_descendants',
        '-remain|stay|be in private hand|ownership',
        '-belong to family|founder',
      ],
      [
        '-state-owned|state-run|state_-_owned|state_-_run|government-owned|publicly-owned|nationalised|nationalized|government_-_owned company|group|firm|business|maker|operator|utility|airline|railway',
        '-company|group|firm|business|operator|airline|utility be|belong|own|control state-owned|state-run|to_the_state|by_the_state|by_the_government|state_-_owned|state_-_run|in_state_hands',
        '-own|control wholly|fully|entirely by_the_state|by_the_government',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:compan(?:y|ies)|firm|group|maker|manufacturer|retailer|chain|business|operator|airline|utility)\b/i,
    about: /\b(?:parent|subsidiary|buyer|bidder|supplier|target|investor|suitor|contractor|owner)\b/gi,
    without:
      /\b(?:earlier|previous\w*|formerly|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|plan\w*|hope\w*|another|other|others|rivals?|competitors?|ago|since|in \d{4}|before|after|once|bought by|sold to|acquired by|by the (?:\w+ ){0,2}(?:group|company|firm)|against|from|delist\w*|partly|jointly|majority|stake|among|list of|buildings?|prices?|customers|will|one of|terror\w*|media|television|radio|news agency|newspaper|suppliers?)\b/i,
  },
  {
    name: 'where the new head comes from',
    ways: [
      [
        '-insider take|become|name|appoint|succeed|replace|promote|pick|choose|over|as|to|executive|manager|candidate chief|boss|head|chairman|helm|director|over|top|him|her|leader|president',
        '-internal candidate|appointment|successor|promotion|choice|appointee|hire',
        '-promote|appoint|pick|choose|recruit|fill|name from within|inside|ranks|own_ranks|in-house|its_own',
        '-promote from_within|from_inside|internally|to_chief|to_the_top_job|to_chief_executive',
        '-successor|replacement|chief|boss come from within|inside|its_own|own_ranks|ranks',
        '-company insider',
        '-be insider',
        '-rise|climb|work through_the_ranks|his_way_up|her_way_up',
        '-join company|firm|group|bank straight|as university|trainee|apprentice|school|graduate',
        '-spend|spent whole|entire career|working_life',
      ],
      [
        '-outsider take|become|name|appoint|succeed|replace|pick|choose|over|as|to|at|in',
        '-external|outside candidate|appointment|successor|hire|choice|appointee|recruit',
        '-turn|look|go|recruit|appoint|hire|bring|pick to|outside|an|from outsider|outside|rival|competitor|externally',
        '-poach|poached|lure|hire|recruit|headhunt|headhunted|bring|pinch|steal|join|arrive from|away|in rival|competitor|outside|outsider',
        '-poach|headhunt|poached|headhunted by|from|away',
        '-be outsider',
        '-successor|replacement|chief|boss come|join|arrive from outside|rival|competitor',
        '-company|industry|complete|rank outsider',
      ],
    ],
    fixed: true,
    loose: true,
    topic:
      /\b(?:chief executive|CEO|chairman|chairwoman|managing director|new (?:boss|head|chief)|successor|director general|editor|appoint\w*|helm)\b/i,
    without:
      /\b(?:earlier|previous\w*|predecessor|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|another|other|others|favou?rites?|passed over|ago|in \d{4}|before|instead of|rather than|both|shortlist\w*|candidates|finance (?:chief|director)|deputy|also|insider (?:trading|dealing)|horse|match|olympic\w*|including|whether|war veterans?)\b/i,
  },
  {
    name: 'whether emergency rule is in force',
    ways: [
      [
        '-declare|impose|proclaim|announce|introduce|decree|order state_of_emergency|emergency_rule|martial_law|curfew|emergency_powers',
        '-state_of_emergency|emergency_rule|martial_law|curfew declare|impose|proclaim|introduce|announce|declared|imposed|proclaimed|remain|extend|decree',
        '-place|put under curfew|martial_law|emergency_rule|state_of_emergency',
        '-extend|prolong|prolonged|renew|maintain state_of_emergency|emergency_rule|martial_law|curfew',
        '-clamp|slap curfew on|down',
      ],
      [
        '-lift|end|revoke|cancel|scrap|rescind|drop state_of_emergency|emergency_rule|martial_law|curfew|emergency_powers',
        '-state_of_emergency|emergency_rule|martial_law|curfew lift|end|revoke|cancel|expire|lifted|revoked|rescind|rescinded',
        '-rule out state_of_emergency|emergency_rule|martial_law|curfew',
        '-lifting|end|revocation of state_of_emergency|emergency_rule|martial_law|curfew',
        '-stop short of state_of_emergency|martial_law|curfew|declaring|imposing',
      ],
    ],
    loose: true,
    topic: /\b(?:state of emergency|emergency (?:rule|powers)|martial law|curfew)\b/i,
    about: /\b(?:emergency|martial|curfew)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|expect\w*|hope\w*|urg\w+|call\w* (?:on|for)|demand\w*|threat\w*|warn\w*|another|other|others|ago|in \d{4}|before|after|since|plan\w*|consider\w*|power to|violat\w+|brok\w+|breaking|partial\w*|when|hours|daytime|mother|teen\w*)\b/i,
  },
  {
    name: 'whether the vote was secret',
    ways: [
      [
        '-secret ballot|vote|voting|poll',
        '-vote|elect|choose|decide|poll by_secret_ballot|in_secret|secretly|anonymously',
        '-ballot|vote be secret|anonymous',
        '-cast secret ballot|vote',
      ],
      [
        '-show of_hands',
        pairs('open|public|recorded|roll-call|roll_call', 'ballot|vote|voting'),
        '-vote|elect|choose|decide openly|by_show_of_hands|by_acclamation|by_a_show_of_hands|publicly|aloud',
        '-by acclamation',
        '-raise hand in_favour|in_favor|for|against|vote',
        '-roll_call vote|show',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:vot(?:e|es|ed|ing)|ballot|elect(?:ed|ion)|acclamation)\b/i,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|another|other|ago|before|after|demand\w*|call\w*|right to|guarantee\w*|will|wanted|want|instead|rather|require\w*|polls open|ballot (?:paper|box)|general public|public vote|public opinion)\b/i,
  },
  {
    name: 'whether it was behind closed doors',
    ways: [
      [
        '-behind closed_doors',
        '-in_private|in_camera|in_closed_session|in_secret|closed_session|closed_-_door|closed-door meet|session|meeting|hearing|talk|hold',
        '-meet|hold|sit|debate|convene|gather|testify|take in_private|in_camera|in_closed_session|in_secret|privately',
        '-closed-door|closed_-_door|closed meeting|session|hearing|talk|debate',
        '-exclude|bar|ban|shut|keep public|press|journalist|reporter|media from|out|away',
        '-public|press|journalist|reporter|media exclude|bar|ban|shut|excluded|barred|banned|shut from|out',
      ],
      [
        pairs('open|public|televised', 'meeting|session|hearing|debate|inquiry'),
        '-meet|hold|sit|debate|convene|testify in_public|in_open_session|publicly|in_the_open',
        '-meeting|session|hearing|debate broadcast|televise|stream|show live|on_television',
        '-meeting|session|hearing|debate open to',
        '-broadcast|televise|stream live|on',
        '-public|press|journalist|reporter|media admit|admitted to|into',
      ],
    ],
    fixed: true,
    loose: true,
    topic: /\b(?:meeting|session|hearing|talks|debate|summit|committee|council|inquiry|parliament)\b/i,
    about: /\b(?:meeting|session|hearing|talks|debate|inquiry|summit)\b/gi,
    without:
      /\b(?:earlier|previous\w*|last (?:week|month|year|time|summer|winter|spring|autumn|quarter)|in the past|would|could|should|might|(?<!(?:in|of|by|until|late|early|next|\d) )may(?! \d)|if|until|unless|another|other|ago|before|after|later|demand\w*|call\w*|then|will|next|afterwards?|followed|following|part|partly|opening|first|statement|briefing|news conference|usual\w*|matches|fans|spectators|empty stadium|wants?|meet the public)\b/i,
  },
]
