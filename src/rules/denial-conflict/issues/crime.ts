import type {Issue} from '../issue.ts'

const BREAK_IN =
  /\b(?:burgl\w+|thie(?:f|ves)|robb\w+|raid\w*|intruders?|break-?ins?|broke into|stolen?|stole|heists?|hold-?ups?|looters?|cash machine)\b/i
const KIDNAP = /\b(?:kidnap\w*|abduct\w*|hostages?|captors?|captiv\w+|snatched|ransom)\b/i
const COURT =
  /\b(?:court|judge|jury|jurors?|trial|prosecut\w+|magistrates?|sentenc\w+|convict\w+|verdict|defendant|tribunal|witness[- ]box|witness stand|courtroom|in the dock|hearing)\b/i
const HACK =
  /\b(?:hack\w*|cyber\w*|ransomware|malware|data breach|breach|intruders?|virus|phishing|attackers?|cyber-?attack)\b/i
const FRAUD =
  /\b(?:fraud\w*|embezzl\w*|swindl\w*|scam\w*|con ?m[ae]n|fake invoices|siphon\w*|misappropriat\w*|theft|stole|bribe\w*|Ponzi|forg\w+|cheat\w*|fiddl\w*)\b/i
const PRISON = /\b(?:prison\w*|jail\w*|inmates?|convicts?|escape[des]*|fugitives?|guards?|custody|detention)\b/i
const SMUGGLE =
  /\b(?:smuggl\w*|contraband|cocaine|heroin|cannabis|drugs?|traffick\w*|customs|cigarettes|narcotics|hashish|ivory|methamphetamine)\b/i
const BOMB = /\b(?:bomb\w*|blast|explosi\w+|explod\w+|device|detonat\w*)\b/i
const POLICE = /\b(?:police\w*|officers?|detectives?|deput(?:y|ies)|troopers?|sheriff|arrest\w*|cops?|constables?)\b/i
const VIOLENCE =
  /\b(?:shot|shoot\w*|gunm[ae]n|stabb\w*|kill\w*|murder\w*|attack\w*|assault\w*|slain|victims?|robb\w*|raid\w*|hold-?up)\b/i
const SOME = String.raw`some|part|most|several|half|many|few|partly|rest|remaining|another|others?|one of|two of|three of|earlier|previous\w*|last year|all but`

const LIE = 'pose|masquerade|impersonate|disguise|present|introduce|pass'
const FOUND = 'find|discover|seize|uncover|intercept|stash|hide|conceal|locate|detect|smuggle|spot|recover'

// what is asked, meant, hoped or tried is not done
const NOT_YET = String.raw`\b(?:call(?:s|ed|ing)? (?:on|for)|urg(?:e[sd]?|ing)|want(?:s|ed|ing)? to|hop(?:e[sd]?|ing) (?:to|that)|vow(?:s|ed|ing)? to|threaten\w* to|agreed to|plan(?:s|ned|ning)? to|(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|fail(?:s|ed|ing)?) to|promis\w+ to|demand(?:s|ed|ing)? (?:that|to)|offer(?:s|ed|ing)? to|expected to|prepar\w+ to|due to (?:be|go|appear)|whether)\b`

function strictly(issue: Issue): Issue {
  return {...issue, without: new RegExp(issue.without ? `${issue.without.source}|${NOT_YET}` : NOT_YET, 'i')}
}

const ISSUES: readonly Issue[] = [
  {
    name: 'by which way the burglars came in',
    loose: true,
    fixed: true,
    topic: BREAK_IN,
    without:
      /\b(?:another|earlier|previous\w*|last (?:year|month|week)|advis\w+|warn\w+|neighbouring|fled|escaped|getaway|left (?:via|by|through|with)|way out)\b/i,
    ways: [
      [
        '-skylight|roof_window|rooflight get|enter|break|climb|drop|reach',
        '-get|break|climb|come|enter|drop|gain|force|lower|crawl|slip|squeeze|slide in|into|access|entry|down|building|themselves|himself|premise|through|through|via|by roof|skylight|ceiling|chimney|rooflight|air_vent|ventilation',
        '-come|drop|abseil|enter|squeeze|crawl|slip through|via|from|by|down roof|skylight|ceiling|chimney|rooflight|air_vent|ventilation',
        '-cut|saw|make|smash|hack|knock|bore hole in|through roof|ceiling',
        '-hole cut|make|saw|hack in|through roof|ceiling',
        '-cut|saw|hack|burrow through roof|ceiling|tile',
        '-remove|lift|prise|pry roof_tile|tile|slate',
        '-tile|slate remove|lift|prise',
        '-gain|make entry|access through|via|from|by roof|skylight|ceiling|rooflight',
        '-entry|access gain|obtain through|via|from|by roof|skylight|ceiling|rooflight',
        '-abseil|rappel from|through|down roof|skylight|ceiling',
      ],
      [
        '-get|break|climb|come|enter|crawl|clamber|slip|squeeze|sneak|let in|into|house|home|shop|flat|building|property|premise|office|themselves|himself|through|through|via|by window|casement|sash_window',
        '-climb|enter|crawl|clamber|squeeze|slip|sneak through|via|by|in window|casement',
        '-gain|make|force entry|access|way through|via|by|in window|casement',
        '-entry|access gain|obtain|force through|via|by window|casement',
        '-force|jemmy|prise|pry|lever|jimmy open|up|rear|back|side|kitchen|bathroom|ground|window|a|the window|casement',
        '-window force|jemmy|prise|jimmy|lever',
        '-smash|break|shatter window get|gain|enter|climb|reach|break|let',
        '-use ladder reach|climb|get window|balcony',
      ],
      [
        '-tunnel into|beneath|under|through vault|bank|shop|strongroom|building|store|jeweller|wall|cellar|safe',
        '-dig|burrow|bore|excavate tunnel|passage|way|under|into',
        '-tunnel dig|burrow|bore|excavate',
        '-get|break|enter|come|gain|crawl in|into|vault|bank|strongroom|access|entry|building|through|via|by tunnel|sewer|hole_in_the_wall|adjoining_wall|party_wall',
        '-drill|knock|bore|smash|hack|break|cut|make through|hole|way party_wall|adjoining_wall|concrete_wall|brick_wall|basement_wall|cellar_wall|wall_of_the_vault|vault_wall',
        '-hole drill|knock|bore|smash|cut in|through wall',
        '-drill|bore|hammer|burrow through|into wall',
        '-use|through sewer|drain|tunnel reach|enter|get|break',
      ],
      [
        '-force|kick|jemmy|prise|pry|lever|jimmy|break|batter|crowbar down|in|open|off|front|back|rear|side|patio|steel|the|a door|entrance !way',
        '-door force|kick|jemmy|prise|jimmy|batter|lever|pry',
        '-pick|drill|snap|smash lock|cylinder',
        '-lock pick|drill|snap|force',
      ],
      [
        '-walk|stroll|slip|wander|come|get|enter|saunter in|into|through|building|house|museum|by|via unlocked|open|unguarded|unsecured door|entrance|gate|back_door',
        '-get|enter|walk|slip|come in|through|via|by unlocked|open|unsecured|ajar',
        '-door|entrance|patio_door|back_door leave|stand unlocked|open|ajar|unsecured',
        '-door be unlocked|ajar|unsecured|open',
        '-leave door|entrance unlocked|open|ajar',
        '-forget|neglect lock|close door|entrance|gate',
      ],
    ],
  },
  {
    name: 'whether a vehicle was used as a ram',
    loose: true,
    fixed: true,
    topic: BREAK_IN,
    without: /\b(?:another|earlier|previous\w*|patrol|police car|chase|pursu\w+|bollards? (?:to|will|would))\b/i,
    ways: [
      [
        '-ram|ram-raid gate|door|shopfront|shop|storefront|front|shutter|window|entrance with|in|using car|van|truck|lorry|digger|vehicle|4x4|pickup|tractor',
        '-drive|reverse|crash|smash|plough|plow car|van|truck|lorry|digger|vehicle|pickup|tractor|forklift into|through window|door|front|shutter|shopfront|storefront|entrance|gate|wall|facade',
        '-car|van|truck|lorry|digger|vehicle|pickup|tractor|forklift ram|drive|reverse|crash|smash through|into|gate|door window|door|front|shutter|shopfront|storefront|entrance|gate|facade',
        '-use|steal car|van|truck|lorry|digger|vehicle|pickup|tractor|forklift ram|smash|break|batter|crash',
        '-vehicle|car|van|truck|lorry|digger ram gate|door|window|shutter|shopfront|wall|entrance',
        '-vehicle|car|van|truck|lorry|digger use ram|smash|batter gate|door|window|shutter|shopfront|wall|entrance',
        '-use car|van|truck|lorry|digger|vehicle|pickup|tractor as battering|ram',
        '-smash|crash|burst|break through|into|down window|door|front|shutter|shopfront|storefront|entrance|gate with|in|using car|van|truck|lorry|digger|vehicle|pickup|tractor|forklift',
        '-ram_-_raid|ram_raid',
        '-ram_-_raider',
      ],
    ],
  },
  {
    name: 'on what the robbers made off',
    loose: true,
    fixed: true,
    topic: BREAK_IN,
    without:
      /\b(?:abandon\w*|switch\w*|changed|second (?:car|vehicle)|split up|separately|then|others?|police (?:arrived|came)|arrived|one of)\b/i,
    ways: [
      [
        '-flee|escape|leave|vanish|disappear|go|retreat|run on_foot',
        '-make|get off|away|getaway|escape|run on_foot',
        '-walk|stroll|saunter away|off|out with',
        '-walk|stroll calmly|casually|away|off into|down|through street|crowd|alley',
      ],
      [
        '-speed|drive|roar|race off|away car|van|bmw|audi|mercedes|saloon|sedan|suv|hatchback|pickup',
        '-jump|leap|pile|dive|bundle|scramble into car|van|bmw|audi|mercedes|saloon|sedan|suv|hatchback|pickup|vehicle',
        '-make|get getaway|away|off|escape in car|van|suv|saloon|sedan|bmw|audi|mercedes|hatchback|vehicle|pickup',
        '-flee|escape|leave|vanish|disappear|drive in|aboard car|van|suv|saloon|sedan|bmw|audi|mercedes|hatchback|pickup|taxi',
        '-jump|leap|pile|climb|bundle|dive|get in|into|inside waiting|getaway|parked|red|black|white|silver|blue|grey|dark|stolen car|van|suv|saloon|sedan|bmw|audi|mercedes|hatchback|vehicle|pickup',
        '-getaway_car|getaway_driver|getaway_vehicle wait|park|speed|drive|be|stand|take',
        '-car|van|suv|saloon|sedan wait outside|round|around|with',
      ],
      [
        '-flee|escape|leave|vanish|disappear|speed|ride|roar|race off|away|on|with|by|aboard motorbike|motorcycle|moped|scooter|motorbikes|mopeds',
        '-make|get getaway|away|off|escape on|by|aboard motorbike|motorcycle|moped|scooter',
        '-speed|ride|roar|race off|away on motorbike|motorcycle|moped|scooter',
        '-jump|leap|climb|hop on|onto|aboard motorbike|motorcycle|moped|scooter',
        '-flee|escape on motorbike|motorcycle|moped|scooter',
        '-ride pillion',
      ],
      [
        '-flee|escape|leave|vanish|disappear|ride|pedal|cycle off|away|on|by bicycle|bike|pushbike|mountain_bike',
        '-make|get getaway|away|off|escape on|by bicycle|bike|pushbike|mountain_bike',
        '-pedal|cycle off|away|furiously',
        '-jump|leap|hop on|onto bicycle|bike|pushbike',
      ],
      [
        '-flee|escape|leave|vanish|disappear|speed|make|get off|away|getaway|escape|in|by|aboard boat|speedboat|dinghy|motorboat|jet_ski|launch',
        '-flee|escape|leave in|by|aboard boat|speedboat|dinghy|motorboat',
        '-speed|race|roar|head off|away|out|across boat|speedboat|dinghy|motorboat|jet_ski',
        '-boat|speedboat|dinghy|motorboat wait moor|at|by|in|off|on',
        '-jump|leap|climb|pile into|aboard|onto boat|speedboat|dinghy|motorboat',
      ],
    ],
  },
  {
    name: 'who raised the alarm over the crime',
    loose: true,
    fixed: true,
    topic:
      /\b(?:burgl\w+|thie(?:f|ves)|robb\w+|raid\w*|intruders?|break-?ins?|murder\w*|kidnap\w*|stabb\w*|attack\w*|police)\b/i,
    without: /\b(?:previous\w*|earlier|also|second|false alarm|fire)\b/i,
    ways: [
      [
        '-neighbour|neighbor|neighbors raise|sound alarm',
        '-alarm raise|sound by neighbour|neighbor|neighbors',
        '-neighbour|neighbor|neighbors dial|ring|call|phone|alert|summon|telephone 999|911|112|police',
        '-alert|tip_off by neighbour|neighbor|neighbors',
        '-police call|alert|summon by neighbour|neighbor|neighbors',
      ],
      [
        '-cleaner|caretaker|guard|cashier|manager|employee|receptionist|janitor|watchman raise|sound|press|trigger|activate alarm|panic_button',
        '-alarm raise|sound|trigger by|when cleaner|caretaker|guard|cashier|manager|employee|receptionist|staff|janitor|watchman|worker',
        '-cleaner|caretaker|guard|cashier|manager|employee|receptionist|janitor|watchman dial|ring|call|phone|alert|summon|telephone 999|911|112|police',
        '-police call|alert|summon by cleaner|caretaker|guard|cashier|manager|employee|receptionist|staff|janitor|watchman',
        '-staff|worker raise|press|trigger|dial|alert alarm|panic_button|999|911|police',
      ],
      [
        '-passer-by|passerby|motorist|jogger|pedestrian|taxi_driver|lorry_driver|cyclist|dog_walker raise|sound alarm',
        '-alarm raise|sound by passer-by|passerby|passer|motorist|jogger|pedestrian|taxi_driver|lorry_driver|cyclist|dog_walker',
        '-passer-by|passerby|passer|motorist|jogger|pedestrian|taxi_driver|lorry_driver|cyclist|dog_walker dial|ring|call|phone|alert|summon|telephone 999|911|112|police|alarm',
        '-police call|alert|summon by passer-by|passerby|passer|motorist|jogger|pedestrian|taxi_driver|cyclist|dog_walker',
        '-passer_-_by raise|sound|dial|ring|call|phone|alert|summon|telephone alarm|999|911|112|police',
      ],
      [
        '-wife|husband|mother|father|son|daughter|brother|sister|relative raise|sound alarm',
        '-alarm raise|sound by|when wife|husband|mother|father|son|daughter|brother|sister|relative',
        '-wife|husband|mother|father|son|daughter|brother|sister|relative dial|ring|call|phone|alert|summon|telephone 999|911|112|police',
        '-police call|alert|summon by wife|husband|mother|father|son|daughter|brother|sister|relative',
      ],
    ],
  },
  {
    name: 'whether a gun was fired in the raid',
    loose: true,
    fixed: true,
    topic:
      /\b(?:robb\w+|raid\w*|hold-?up|heist|gunm[ae]n|hostages?|kidnap\w*|hijack\w*|siege|stand-?off|carjack\w*)\b/i,
    without:
      /\b(?:police (?:fired|opened|shot)|officers? (?:fired|opened|shot)|by (?:police|officers?)|warning|earlier|previous\w*|last (?:year|month|week)|later|chase|pursuit|tear gas|returned)\b/i,
    ways: [
      [
        '-shot|gunshot be|ring|crack fire|out|off|hear',
        '-fire|firing shot|round|bullet|volley|burst',
        '-hear shot|gunshot|gunfire|burst_of_gunfire|bang',
        '-gun|pistol|weapon|shotgun|rifle|revolver go_off|discharge|fire',
        '-discharge weapon|gun|pistol|shotgun|rifle|firearm',
        '-loose|let|squeeze off shot|round|volley|burst',
        '-let|loose off shot|round|volley',
        '-shoot in|into|at air|ceiling|guard|cashier|driver|wall|floor|lock',
        '-fire|firing in|into|at air|ceiling|guard|cashier|driver|wall|floor|lock',
        '-pull trigger',
        '-open_fire',
        '-bullet strike|hit|lodge|pierce',
      ],
    ],
  },
  {
    name: 'whether the gun was real',
    loose: true,
    fixed: true,
    topic: /\b(?:gun|guns|pistol|weapon|rifle|revolver|handgun|firearm|shotgun)s?\b/i,
    without:
      /\b(?:another|second|other|police (?:gun|pistol)s?|appeared|looked|resembl\w+|thought|believed|feared|seemed|similar|earlier|shops?|ban|law)\b/i,
    ways: [
      [
        '-gun|pistol|weapon|rifle|revolver|handgun|firearm|shotgun be real|genuine|authentic|working',
        '-real|genuine gun|pistol|weapon|rifle|revolver|handgun|firearm|shotgun',
        '-gun|pistol|weapon|rifle|revolver|handgun prove|turn be|out real|genuine',
        '-gun|pistol|weapon|rifle|revolver|handgun|firearm be fully_functional|functional|live|capable_of_firing|in_working_order',
      ],
      [
        '-toy|replica|imitation|fake|dummy|plastic|mock gun|pistol|weapon|rifle|revolver|handgun|firearm',
        '-gun|pistol|weapon|rifle|revolver|handgun|firearm be|prove|turn fake|toy|replica|imitation|dummy|plastic|air_pistol|starting_pistol|bb_gun|cap_gun|airsoft',
        '-turn|prove out|to_be toy|replica|imitation|fake|dummy|bb_gun|air_pistol|starting_pistol|cap_gun|airsoft|water_pistol|cigarette_lighter',
        '-use|brandish|wave|carry|pull|point|wield|draw toy|replica|imitation|fake|dummy|bb_gun|water_pistol',
        '-be water_pistol|cap_gun|starting_pistol|air_pistol|bb_gun|toy_gun',
      ],
    ],
  },
  {
    name: 'whether the gun was loaded',
    loose: true,
    fixed: true,
    topic: /\b(?:gun|pistol|weapon|rifle|revolver|handgun|firearm|shotgun)s?\b/i,
    without: /\b(?:another|second|other|always|should|must|lorry|truck|van|boat|reload\w*)\b/i,
    ways: [
      [
        '-loaded|fully_loaded gun|pistol|weapon|rifle|revolver|handgun|firearm|shotgun|semi-automatic|9mm',
        '-gun|pistol|weapon|rifle|revolver|handgun|firearm|shotgun be load|loaded !onto|into|on|aboard',
        '-gun|pistol|weapon|rifle|revolver|handgun|firearm|shotgun contain|have|hold bullet|round|cartridge',
        '-round|bullet|cartridge in chamber|magazine|breech|barrel',
        '-be load|loaded with|and live|bullet|ammunition|cocked|round',
      ],
      [
        '-unloaded gun|pistol|weapon|rifle|revolver|handgun|firearm|shotgun',
        '-gun|pistol|weapon|rifle|revolver|handgun|firearm|shotgun be unloaded|empty',
        '-magazine|chamber be empty',
        '-empty magazine|chamber',
      ],
    ],
  },
  {
    name: 'whether the security cameras were running',
    loose: true,
    fixed: true,
    topic: /\b(?:cctv|cameras?|surveillance|closed-circuit)\b/i,
    without:
      /\b(?:body-worn|bodycams?|body cameras?|another|nearby|neighbouring|speed cameras?|dash-?cams?|television cameras|TV cameras|since|now|new|one of|some|several)\b/i,
    ways: [
      [
        '-camera|cctv|surveillance_system work|run|record|function|operate !out|over|by',
        '-camera|cctv|surveillance_system be operational|live|in_operation|in_working_order|switched_on',
        '-camera|cctv switch_on|turn_on|switched_on|turned_on',
        '-camera|cctv in_working_order|in_operation|fully_operational',
      ],
      [
        '-camera|cctv|surveillance_system switch_off|turn_off|shut_off|shut_down|power_off|black_out',
        '-switch|turn|shut|power off camera|cctv|surveillance_system',
        '-camera|cctv|surveillance_system be disable|disconnect|unplug|broken|faulty|defective|dead|dummy|inoperative|out_of_order|out_of_action|out_of_service|off|offline|down|blind',
        '-camera|cctv|surveillance_system disable|disabled|disconnect|unplug|knock|put|malfunction|fail|tamper|smash|spray|cover|tape|paint|sabotage|break_down',
        '-disable|disabled|disconnect|unplug|spray|cover|smash|sabotage|knock|cut|jam|paint|tape|disarm camera|cctv|surveillance_system',
        '-broken|faulty|dummy|disabled camera|cctv',
      ],
    ],
  },
  {
    name: 'whether the crime was filmed',
    loose: true,
    fixed: true,
    topic:
      /\b(?:robb\w*|raid\w*|burgl\w*|attack\w*|shot|shoot\w*|murder\w*|kill\w*|stabb\w*|abduct\w*|kidnap\w*|thie(?:f|ves)|theft|assault\w*)\b/i,
    without:
      /\b(?:body-worn|bodycams?|earlier|later|before|previous\w*|minutes|leaving|arriving|walking|last seen|similar|another|yet)\b/i,
    ways: [
      [
        '-catch|capture|record|film|register on|by|with camera|cctv|video|film|surveillance|tape|mobile|phone|dashcam|security_camera',
        '-cctv|camera|footage|video|surveillance catch|capture|record|film|show|register|pick_up attack|robbery|raid|shooting|murder|killing|theft|burglary|robber|gunman|raider|thief|attacker|assailant|assault|kidnapping|abduction|incident|scene|moment|killer',
        '-footage|video|recording of attack|robbery|raid|shooting|murder|killing|theft|burglary|assault|incident|kidnapping|abduction exist|show|survive|be',
      ],
    ],
  },
  {
    name: 'whether the burglar alarm went off',
    loose: true,
    fixed: true,
    topic: BREAK_IN,
    without:
      /\b(?:fire alarm|smoke|false alarms?|raised|sounded by|sounded the alarm|another|earlier|since|car alarm|when police|panic)\b/i,
    ways: [
      [
        '-alarm go_off|set_off|trip|trigger|sound|ring|blare|wail|activate|shrill|shriek',
        '-trip|trigger|activate alarm|alarm_system|motion_sensor|sensor',
        '-alarm_bell|siren go_off|ring|blare|wail|sound|shrill',
        '-set off alarm|alarm_system|motion_sensor|sensor',
      ],
      [
        '-alarm|alarm_system|security_system disable|disabled|deactivate|disarm|bypass|disconnect|override|cut|switch_off|turn_off|knock_out|neutralise|neutralize|sabotage|silence',
        '-disable|disabled|deactivate|disarm|bypass|disconnect|override|cut|neutralise|neutralize|sabotage|silence alarm|alarm_system|security_system|alarm_cable|alarm_wire',
        '-switch|turn|knock off|out alarm|alarm_system|security_system',
        '-alarm|alarm_system|security_system be off|faulty|broken|out_of_order|switched_off|disarmed|disabled',
        '-alarm|alarm_system|security_system malfunction|break_down',
        '-faulty|broken|defective alarm|alarm_system|security_system',
        '-avoid|dodge|evade|beat|outwit|outsmart|fool alarm|alarm_system|security_system|motion_sensor|sensor',
      ],
    ],
  },
  {
    name: 'where the staff were shut in',
    loose: true,
    fixed: true,
    topic: /\b(?:robb\w+|raid\w*|burgl\w*|thie(?:f|ves)|gunm[ae]n|intruders?|heist|hold-?up)\b/i,
    without: /\b(?:hid|hidden|hiding|themselves|himself|herself|jailed|others?|some|prison|another)\b/i,
    ways: [
      [
        '-lock|shut|bundle|herd|push|force|order|march|confine|imprison in|into|inside vault|strongroom|strong_room|safe|bank_vault',
      ],
      [
        '-lock|shut|bundle|herd|push|force|order|march|confine|imprison in|into|inside toilet|lavatory|bathroom|washroom|restroom|loo|shower_room|rest_room',
      ],
      [
        '-lock|shut|bundle|herd|push|force|order|march|confine|imprison in|into|inside storeroom|store_room|stockroom|stock_room|cupboard|closet|storage_room|back_room|broom_cupboard|pantry',
      ],
      ['-lock|shut|bundle|herd|push|force|order|march|confine|imprison in|into|inside cellar|basement'],
      [
        "-lock|shut|bundle|herd|push|force|order|march|confine|imprison in|into|inside office|manager_'s_office|back_office",
      ],
      [
        '-lock|shut|bundle|herd|push|force|order|march|confine|imprison in|into|inside freezer|cold_store|cold_room|refrigerator|fridge|cooler|walk_-_in',
      ],
      ['-lock|shut|bundle|force|confine|imprison in|into|inside boot|trunk'],
    ],
  },
  {
    name: 'how the robbers opened the safe',
    loose: true,
    fixed: true,
    topic: /\b(?:safe|vault|cash ?machine|cashpoint|ATM|strong-?room|deposit boxes|strongbox)\b/i,
    without: /\b(?:another|earlier|previous\w*|tried|attempt\w*|failed|usually|often|typically|wave of|series of)\b/i,
    ways: [
      [
        '-blow|blast up|open|apart|off|door safe|vault|cash_machine|cashpoint|atm|machine',
        '-safe|vault|cash_machine|cashpoint|atm|machine blow|blast up|open|apart',
        '-use explosive|gas|dynamite|gelignite|plastic_explosive|semtex blow|open|blast|get|crack|break|force',
        '-blow|blast safe|vault|cash_machine|cashpoint|atm|machine open|apart|up',
        '-explosive|gas|dynamite|gelignite open|blow|use|blast safe|vault|cash_machine|cashpoint|atm',
      ],
      [
        '-cut|slice open|through|into safe|vault|cash_machine|cashpoint|atm|door|steel',
        '-safe|vault|cash_machine|cashpoint|atm cut|saw|slice open|with|using|apart|through',
        '-use|with blowtorch|angle_grinder|thermal_lance|oxyacetylene|cutting_torch|torch|grinder|disc_cutter|power_saw cut|open|get|break|crack|slice',
        '-open|get safe|vault|cash_machine|cashpoint|atm with|using blowtorch|angle_grinder|thermal_lance|cutting_torch|grinder|torch|disc_cutter',
        '-safe|vault|cash_machine|cashpoint|atm open with|using blowtorch|angle_grinder|thermal_lance|cutting_torch|grinder|torch|disc_cutter',
      ],
      [
        '-open|unlock safe|vault|strongroom with|using key|code|combination|pin',
        '-safe|vault|strongroom open|unlock with|using|by key|code|combination|pin',
        '-know|use|enter|obtain|guess|punch code|combination|pin safe|vault|strongroom|open',
        '-force|order|make|tell manager|cashier|guard|employee|owner|clerk|staff|him|her|them open|unlock safe|vault|strongroom',
        '-manager|cashier|guard|employee|owner|clerk force|order|make open|unlock safe|vault',
      ],
      [
        '-cart|carry|haul|drag|tow|wheel|winch|take|rip|tear|pull away|off|out|whole|entire|with safe|cash_machine|cashpoint|atm|machine',
        '-safe|cash_machine|cashpoint|atm|machine cart|carry|haul|drag|tow|wheel|winch|rip|tear|pull away|off|out|from',
        '-rip|tear|pull|drag|haul|winch|prise safe|cash_machine|cashpoint|atm|machine from|out|off|away',
      ],
    ],
  },
  {
    name: 'whether it was an inside job',
    loose: true,
    topic:
      /\b(?:robb\w+|raid\w*|burgl\w*|thie(?:f|ves)|theft|heist|stolen|stole|fraud\w*|hack\w*|breach|escape\w*|leak)\b/i,
    without: /\b(?:whether|possib\w+|suspicion|suspected|rumou?rs?|speculat\w+|theory|other|films?|movies?)\b/i,
    ways: [
      [
        '-be|call|look inside_job',
        '-inside_job be|that|by',
        '-have|get|use|receive inside_help|inside_information|inside_knowledge|help_from_inside|help_from_within|inside_man|inside_track',
        '-with|inside_help|inside_information|inside_knowledge help from|of|by insider|employee|guard|inside|within|staff',
        '-insider|employee|guard help|tip|supply|assist|collude thief|robber|raider|gang|hacker|burglar',
        '-thief|robber|raider|gang|burglar|hacker|they help|aid|assist|tip_off by insider|employee|guard|staff|warder',
        '-get|receive help|assistance from|of insider|employee|guard|staff|inside|within|warder',
      ],
    ],
  },
  {
    name: 'what became of the stolen work',
    loose: true,
    topic: /\b(?:stolen|stole|thie(?:f|ves)|theft|heist|loot\w*|robb\w*|burgl\w*)\b/i,
    about:
      /\b(?:paintings?|pictures?|jewels?|jewell?ery|statues?|sculptures?|coins?|crowns?|violins?|cars?|vans?|bikes?|necklaces?|rings?|diamonds?|masterpieces?|manuscripts?|artefacts?|artifacts?|icons?|relics?|troph(?:y|ies)|medals?|vases?|watch(?:es)?|tiaras?)\b/gi,
    without: new RegExp(String.raw`\b(?:${SOME}|similar|museum's other|insurers?|reward)\b`, 'i'),
    ways: [
      [
        '-painting|picture|jewel|jewellery|jewelry|statue|sculpture|coin|crown|violin|necklace|diamond|masterpiece|manuscript|artefact|icon|relic|trophy|medal|tiara|vase recover|return|find|resurface|turn_up|unearth|retrieve|reappear|hand_back',
        '-recover|return|find|trace|unearth|retrieve|locate painting|picture|jewel|jewellery|jewelry|statue|sculpture|crown|violin|necklace|diamond|masterpiece|manuscript|artefact|icon|relic|trophy|medal|tiara|vase !missing|gone|stolen|damaged|had|was|were',
        '-return|hand_back|give_back|restore to rightful|owner|museum|church|gallery',
        '-get back|back_its painting|picture|jewel|statue|violin|masterpiece|necklace|trophy',
      ],
      [
        '-painting|picture|jewel|jewellery|jewelry|statue|sculpture|coin|crown|violin|necklace|diamond|masterpiece|manuscript|artefact|icon|relic|trophy|medal|tiara|vase be|remain still_missing|missing|unaccounted|lost|at_large',
        '-painting|picture|jewel|jewellery|jewelry|statue|sculpture|coin|crown|violin|necklace|diamond|masterpiece|icon|relic|trophy|medal|tiara|vase vanish|disappear without_trace|without_a_trace|for_good|altogether',
      ],
      [
        '-painting|picture|jewel|jewellery|jewelry|statue|sculpture|coin|crown|necklace|masterpiece|icon|trophy|medal|tiara melt|melted|burn|destroy|incinerate|shred',
        '-burn|destroy|incinerate|shred|melt|melted painting|picture|jewellery|jewelry|statue|sculpture|coin|crown|necklace|masterpiece|icon|trophy|medal|tiara',
      ],
    ],
  },
  {
    name: 'how the car was taken',
    loose: true,
    fixed: true,
    topic:
      /\b(?:stolen?|stole|steal\w*|thie(?:f|ves)|thefts?|carjack\w*|hijack\w*|robb\w+|drove (?:off|away)|driven (?:off|away)|burglars?|relay)\b/i,
    without:
      /\b(?:motorists|drivers should|often|usually|another|most|warn\w*|advi[sc]e\w*|boat|rental|crash\w*|firefighters?|rescue\w*|wreck\w*|burning|bystanders?|plane|aircraft|flight)\b/i,
    ways: [
      [
        '-leave key ignition|car|dashboard',
        '-key leave|left ignition',
        '-key be ignition',
        '-leave engine|motor|car run|running|idling',
        '-engine|motor|car leave run|running|idling',
        '-engine|motor be running|idling',
        '-engine|motor run|idle',
        '-key dangle|be in ignition',
        '-leave car|vehicle unlocked|running with key|engine',
      ],
      [
        '-hot_-_wire|hotwire|hot-wire car|van|vehicle|engine|it',
        '-car|van|vehicle hotwire|hot-wire|hot_-_wired|hotwired',
        '-start engine|car|van without key',
        '-be hot_-_wired|hotwired',
        '-start by bridge|hotwire|hot-wire',
      ],
      [
        '-steal|take|grab|snatch|pinch|swipe car_key|key from|off|through hall|hallway|hook|kitchen|letterbox|letter_box|house|table|bedroom|coat|handbag',
        '-key steal|take|grab|snatch|hook|fish from|off|through hall|hallway|hook|kitchen|letterbox|letter_box|house|table|bedroom|coat|handbag',
        '-burgle|break house|home car_key|key',
        '-hook|fish car_key|key through|out letterbox|letter_box',
      ],
      [
        '-relay|clone|scan|intercept key_fob|signal|fob|key',
        '-use relay|signal|device relay|boost|amplify|clone|copy|mimic|unlock|intercept',
        '-key_fob|fob|signal relay|clone|boost|amplify|intercept',
        '-keyless|relay theft|attack|device use|car',
      ],
      [
        '-drag|pull|order|force|haul|throw|turf driver|him|her|woman|man|motorist|owner out_of|from|out car|van|vehicle|wheel|seat',
        '-driver|motorist|owner drag|pull|order|force|haul|throw out|from',
        '-carjack|hijack',
        '-carjacked',
        '-drag|pull|order|force|haul|throw out_of|from car|van|vehicle',
        '-threaten driver|motorist|owner with|at',
      ],
    ],
  },
  {
    name: 'whether the kidnappers were paid',
    loose: true,
    topic: KIDNAP,
    without:
      /\b(?:policy|never pays?|does not pay|do not pay|other|previous\w*|earlier|second|another|reports? (?:that|of)|rumou?rs?|millions in|ransoms|in the past|before (?:any|a|the) (?:ransom|money|payment)|refus\w+ to (?:say|discuss|comment))\b/i,
    ways: [
      [
        '-ransom be|have pay|hand|deliver|drop|settle|transfer|wire|meet|change',
        '-pay|hand|deliver|transfer|wire|drop|settle|meet|send|cough over|off|up|out|a|the|any ransom|kidnapper|captor|abductor|pirate|hostage_-_taker',
        '-pay|hand|deliver|transfer|wire|meet ransom|ransom_demand|kidnapper|captor|abductor',
        '-buy his|her|their|hostage freedom|release',
        '-give|cave in to kidnapper|captor|demand|abductor|pirate',
        '-money|cash|sum|million hand|pay|deliver|drop|transfer to|over|from kidnapper|captor|abductor|gang|plane|pirate',
        '-release|free|let|return|exchange after|for|against|in_return_for|in_exchange_for payment|ransom|cash|money|million',
        '-release|free|let ransom|payment_of !note|demand|video',
      ],
      [
        '-reject|rebuff|ignore|defy|spurn|dismiss ransom_demand|demand|kidnapper',
        '-ransom_demand|demand reject|rebuff|ignore|spurn|defy',
        '-refusal|unwillingness pay ransom',
      ],
    ],
  },
  {
    name: 'whether a ransom was asked for',
    loose: true,
    topic: /\b(?:kidnap\w*|abduct\w*|hostages?|captors?|captiv\w+|ransom\w*|missing)\b/i,
    without:
      /\b(?:other|previous\w*|earlier|usually|often|typically|second|another|reject\w*|refus\w+ (?:to|the)|policy)\b/i,
    ways: [
      [
        '-demand|ask|seek|want|request|set for|a|the|any ransom',
        '-demand|ask|seek|want ransom|for',
        '-ransom_demand|ransom_note|demand_for_ransom|ransom_call|ransom_letter|ransom_message be|have|receive|make|send|arrive|come|deliver|leave|issue|find',
        '-receive|get|issue|make|send|leave|find|deliver|have ransom_demand|ransom_note|demand_for_ransom|ransom_call|ransom_letter|ransom_message|ransom',
      ],
    ],
  },
  {
    name: 'in what place the captive was kept',
    loose: true,
    fixed: true,
    topic: KIDNAP,
    without:
      /\b(?:moved|then|later|first|at first|others?|another|previous\w*|seized|snatched|abducted (?:from|in|near)|was kidnapped (?:from|in|near)|prison|transferred|different|hid|several|meeting|talks|vigil|news conference|press conference|ceremony|funeral|reception)\b/i,
    ways: [
      [
        '-hold|keep|imprison|chain|lock|confine|shut|captive|spend in|inside|at|underneath cellar|basement|dungeon|bunker|underground_room',
      ],
      ['-hold|keep|imprison|chain|lock|confine|shut|captive|spend in|inside cave|cavern|grotto'],
      ['-hold|keep|imprison|chain|lock|confine|shut|captive|spend in|inside|at flat|apartment|tenement|tower_block'],
      [
        '-hold|keep|imprison|chain|lock|confine|shut|captive|spend in|inside|at barn|stable|farm|farmhouse|cowshed|outbuilding|henhouse',
      ],
      [
        '-hold|keep|imprison|chain|lock|confine|shut|captive|spend in|inside container|shipping_container|crate|wooden_box|box|metal_box',
      ],
      [
        '-hold|keep|imprison|chain|confine|captive|spend in|at|under jungle|forest|tent|bush_camp|jungle_camp|makeshift_camp',
      ],
      ['-hold|keep|imprison|chain|lock|confine|shut|captive|spend in|inside boot|trunk|car_boot'],
      [
        '-hold|keep|imprison|chain|lock|confine|captive|spend on|aboard ship|boat|trawler|dhow|vessel|yacht|mother_ship',
      ],
      ['-hold|imprison|chain|lock|confine in|inside|at hotel|hotel_room|motel|guesthouse|motel_room'],
    ],
  },
  {
    name: 'how the captive was treated',
    loose: true,
    fixed: true,
    topic: KIDNAP,
    without:
      /\b(?:others?|some|another|prison|police|fans|doctors?|hospital|trial|should|fear\w*|before (?:he|she|they) (?:was|were) seized|during the (?:abduction|kidnapping|seizure))\b/i,
    ways: [
      [
        '-treat well|kindly|decently|humanely|correctly|properly|respect|courtesy|gently|humanity|fairly|politely',
        '-captor|kidnapper|abductor be kind|polite|courteous|friendly|correct|respectful',
        '-feed|eat well|properly|regularly',
        '-treatment be good|decent|correct|fair',
        '-have|receive good|decent|proper treatment',
      ],
      [
        '-hostage|captive|he|she|they be beat|beaten|torture|mistreat|ill-treat|maltreat|starve|abuse|whip|flog',
        '-treat badly|brutally|roughly|cruelly|harshly|inhumanely|dog|animal',
        '-suffer|endure|undergo beating|torture|abuse|mock_execution|ill-treatment|mistreatment',
        '-captor|kidnapper|abductor beat|torture|abuse|starve|mistreat|whip|kick|punch him|her|them|hostage|captive|victim',
        '-subject to beating|torture|abuse|mock_execution|mistreatment',
      ],
    ],
  },
  {
    name: 'how the hostage regained freedom',
    loose: true,
    fixed: true,
    topic: KIDNAP,
    without: new RegExp(String.raw`\b(?:${SOME}|tried|attempt\w*|failed|prisoners?|killed in|bail)\b`, 'i'),
    ways: [
      [
        '-captor|kidnapper|abductor|pirate|rebel|gang release|free|let|set|abandon|drop|dump hostage|captive|him|her|them|go|girl|boy|man|woman|victim',
        '-captor|kidnapper|abductor release|free',
        '-release|free|drop|dump|abandon|let by|go captor|kidnapper|abductor|pirate|rebel|gang',
        '-let|set go|free',
        '-drop|dump off|by|beside|at|near|on roadside|road|motorway|highway|bus_stop|petrol_station',
        '-release|free after|following|in ransom|negotiation|mediation|talks|exchange|talk',
      ],
      [
        '-escape|flee|slip|wriggle|break|run|get from|free|out|away captor|kidnapper|abductor|captivity|bonds|chain|rope|bond|shackle',
        '-hostage|captive|victim|girl|boy|woman|teenager|child|kidnapped_man manage escape|flee|free|slip|untie|wriggle',
        '-free|untie himself|herself|themselves|oneself',
        '-hostage|captive|victim|girl|boy|woman|teenager|child escape|flee|slip while|when|as|after|through|by|out guard|captor|kidnapper|asleep|sleep|window',
      ],
      [
        '-police|commando|soldier|troops|trooper|officer|forces|force|marine|unit storm house|flat|apartment|building|hideout|farm|compound|camp|room|bank|plane|ship|hideaway',
        '-police|commando|soldier|troops|trooper|officer|marine|agent|force|navy|army|ranger rescue|free|liberate|release|storm',
        '-rescue|free|liberate by|in|during|when police|commando|soldier|troops|officer|marine|agent|force|navy|army|raid|operation|swoop|assault|ranger',
        '-end|rescue in raid|swoop|storming',
      ],
    ],
  },
  {
    name: 'how the malware got in',
    loose: true,
    fixed: true,
    topic: HACK,
    without:
      /\b(?:often|usually|typically|another|previous\w*|earlier|many (?:attacks|firms)|can|users should|warn\w*|advi[sc]e\w*|after the (?:attack|breach)|in general)\b/i,
    ways: [
      [
        '-click|open on|a|an|the|infected|malicious|malevolent link|attachment|email|e-mail|mail|phishing',
        '-phishing_email|phishing_mail|phishing_message|phishing|phishing_e-mail open|trick|give|be|let|start|lead|use|begin',
        '-get|enter|come|slip|break|arrive|spread|gain|sneak in|through|via|by|with|into|access|network|system|as|inside email|e-mail|attachment|phishing|mail',
        '-email|e-mail|attachment|mail|link infect|carry|contain|install|plant|unleash|launch malware|virus|ransomware|trojan|system|network|computer|code',
        '-malware|virus|ransomware|trojan hide|arrive|come|send|conceal|contain|deliver in|by|via|as|with email|e-mail|attachment|mail',
        '-fall for phishing|email|e-mail|mail',
      ],
      [
        '-exploit|use|abuse flaw|vulnerability|bug|hole|loophole|weakness|security_hole|zero-day|zero_-_day',
        '-get|enter|come|slip|break|gain in|through|via|by|into|access|network|system unpatched|flaw|vulnerability|security_hole|bug|loophole|zero_-_day|zero-day',
        '-flaw|vulnerability|bug|security_hole|weakness allow|let|leave|enable|open|exploit',
        '-unpatched server|software|system|firewall|computer|flaw',
        '-outdated|out_of_date|unsupported|obsolete software|system|server|operating_system|windows',
      ],
      [
        '-usb_stick|usb_drive|memory_stick|flash_drive|thumb_drive|usb infect|carry|bring|plug|insert|contain|introduce|be',
        '-plug|insert|bring|introduce|infect|get|enter|come in|into|by|with|on|via|a|an|through usb_stick|usb_drive|memory_stick|flash_drive|thumb_drive|usb',
      ],
      [
        '-tainted|compromised|infected|rogue|booby-trapped|malicious|poisoned software_update|update',
        '-supplier|contractor|vendor|subcontractor be|breach|hack|compromise|infiltrate first|hack|breach|compromise',
        '-get|enter|come|slip|break|gain in|through|via|by|into|access|network|system supplier|contractor|vendor|subcontractor|third_party|software_update|third_-_party',
        '-update|software_update carry|contain|spread|deliver|infect|plant malware|virus|backdoor|ransomware|code|trojan',
        '-hide|plant|smuggle|slip in|into software_update|update',
        '-hack|breach|compromise|infiltrate supplier|contractor|vendor|subcontractor',
      ],
    ],
  },
  {
    name: 'whether data were stolen',
    loose: true,
    topic: HACK,
    about:
      /\b(?:customers?|patients?|employees?|staff|pupils?|students?|members?|voters?|clients?|passengers?|users?)\b/gi,
    without:
      /\b(?:cards?|payment|bank|financial|credit|passwords?|some|another|other|earlier|previous\w*|until|whether|possible|possibly|may|might|encrypted)\b/i,
    ways: [
      [
        '-data|record|file|information|detail|document|source_code|database be|have|get steal|copy|take|exfiltrate|download|leak|lift|extract|siphon',
        '-data|record|file|information|detail|document|source_code|database steal|copy|take|exfiltrate|download|leak|lift|siphon|extract',
        '-steal|copy|take|exfiltrate|download|leak|lift|siphon|extract|obtain|grab|harvest data|record|file|information|detail|document|source_code|database|gigabyte|terabyte',
        '-make|get off|away with data|record|file|information|detail|document|gigabyte|terabyte',
        '-personal_data|customer_data|patient_data fall into hand',
        '-theft|loss of data|record|file|information occur|happen|be',
      ],
    ],
  },
  {
    name: 'whether card details were taken',
    loose: true,
    topic: HACK,
    without:
      /\b(?:some|another|other|earlier|previous\w*|whether|possible|possibly|may|might|cards? (?:machine|reader|terminal)s?|replace\w*|stolen cards|advi[sc]e\w*|urged|check)\b/i,
    about: /\b(?:passwords?|cards?|payment|bank|account)\b/gi,
    ways: [
      [
        '-card|card_detail|card_number|card_data|payment|payment_detail|payment_data|credit_card|bank_detail|banking_detail|financial_data|financial_information|account_number be|have|data|detail|information|number|get steal|copy|take|exfiltrate|access|compromise|leak|affect|expose|lose|obtain|harvest',
        '-steal|copy|take|exfiltrate|access|leak|obtain|harvest|get|skim|grab|compromise|include|expose|involve card_detail|card_number|card_data|credit_card|payment_detail|payment_data|payment_information|bank_detail|banking_detail|financial_data|financial_information|account_number|payment_card|debit_card|credit_-_card|bank_-_account',
        '-card|payment|bank|financial|credit_card|account|banking detail|data|number|information be|have|get steal|copy|take|access|compromise|leak|affect|expose|obtain|harvest',
      ],
    ],
  },
  {
    name: 'whether the passwords were encrypted',
    loose: true,
    fixed: true,
    topic: HACK,
    about: /\b(?:passwords?|cards?|data|records?|files?|laptop|drive)\b/gi,
    without:
      /\b(?:ransomware (?:that )?encrypt\w*|locked|now|since|should|decrypt\w*|attackers encrypted|hackers encrypted|files were encrypted|servers|communications?|chats?|messages?)\b/i,
    ways: [
      [
        '-password|card_number|card_detail|data|record|laptop|drive|number be|have|store encrypt|hash|scramble|salt',
        '-store|keep|hold|protect password|card_number|card_detail|data|record|by|with|in|only encryption|encrypted|hashed|scrambled|hash',
        '-encrypted|hashed|scrambled password|card_number|card_detail|data|form',
        '-protect by|with encryption|hashing',
      ],
      [
        '-plain_text|plaintext|plain_-_text|clear_text',
        '-unencrypted|unprotected password|card_number|card_detail|data|record|laptop|drive|file|form|hard_drive|server',
        '-password|card_number|card_detail|data|record|laptop|drive be|store|keep|leave unencrypted|unprotected|readable|legible',
        '-store|keep|leave|save|hold password|card_number|card_detail|data|record|laptop|drive unencrypted|unprotected|readable|plain_text|in_the_clear',
      ],
    ],
  },
  {
    name: 'whether the hacked systems are back',
    loose: true,
    changing: true,
    topic: /\b(?:hack\w*|cyber\w*|ransomware|malware|cyber-?attack)\b/i,
    without:
      /\b(?:some|most|partly|partially|several|not all|all but|until|expect\w*|hopes?|hoped|soon|gradually|weeks|backups?|phones?|email|website)\b/i,
    ways: [
      [
        '-system|network|service|server|operation|computer be|have|come|get restore|back|online|normal|recover|up_and_running|back_online|working_again|reconnect',
        '-restore|recover|reboot|reconnect|bring all|system|network|service|server|operation|computer|back|it',
        '-back|return to normal|online',
        '-run|work|operate normally|again|smoothly',
      ],
      [
        '-system|network|service|server|operation|computer remain|stay|be|still down|offline|crippled|paralysed|paralyzed|out_of_action|shut_down|unavailable|locked|disrupted|inaccessible',
        '-system|network|service|server|computer still down|offline|crippled|paralysed|paralyzed|unavailable|locked',
        '-still without system|computer|network|access',
        '-keep|leave system|network|server offline|down|shut',
      ],
    ],
  },
  {
    name: 'how the fraud came to light',
    loose: true,
    fixed: true,
    topic: FRAUD,
    without:
      /\b(?:whether|another|other|previous\w*|later|since|will|now being|next|failed to|should have|policy|fraud hotline|drugs?)\b/i,
    ways: [
      [
        '-routine_audit|internal_audit|annual_audit|audit|auditor|routine_check|spot_check uncover|discover|expose|detect|spot|unearth|notice|flag',
        '-audit|auditor find|reveal|show|bring fraud|shortfall|irregularity|hole|discrepancy|theft|embezzlement|scam|missing|light',
        '-uncover|discover|expose|reveal|detect|spot|unearth|notice|come|emerge|surface|find by|during|in|to_light|when|after|out routine_audit|internal_audit|annual_audit|routine_check|spot_check|audit|auditor',
        '-come_to_light|come_out during|when|in|after|through audit|auditor',
      ],
      [
        '-whistleblower|whistle-blower|anonymous_letter|informant|anonymous_caller|anonymous_tip expose|reveal|alert|report|tip|come|bring|denounce|lead|put|inform|disclose',
        '-uncover|discover|expose|reveal|come|emerge|surface|start|alert|begin by|thanks|after|to_light|when|with|from|through whistleblower|whistle-blower|anonymous_letter|tip_-_off|tip|informant|anonymous_tip|anonymous_caller|insider|hotline|tip-off',
        '-tip_-_off|tip-off|anonymous_tip|anonymous_letter lead|put|alert|expose|bring|spark|trigger|prompt|start',
        '-blow whistle',
        '-come_to_light|come_out after|when|through|by|thanks|following whistleblower|whistle-blower|tip_-_off|tip|anonymous|informant|letter|tip-off',
        '-act on tip_-_off|anonymous|tip|tip-off|information',
      ],
      [
        '-customer|client|investor|pensioner|depositor|saver|account_holder uncover|spot|discover|expose fraud|scam|theft|swindle|embezzlement',
        '-come_to_light|come_out|emerge|surface|unravel|discover|uncover|expose when|after|by customer|client|investor|pensioner|depositor|saver|account_holder',
        '-complaint by|from customer|client|investor|pensioner|depositor|saver expose|reveal|lead|alert|spark|prompt|trigger',
      ],
      [
        '-newspaper|journalist|reporter|magazine|broadcaster|programme expose|reveal|uncover|unmask|bring|disclose fraud|scam|embezzlement|theft|swindle|scheme|affair|scandal|racket',
        '-uncover|expose|reveal|unmask|come|bring by|to_light|after|in newspaper|journalist|reporter|magazine|broadcaster|television_programme',
      ],
      [
        '-bank uncover|discover|alert|spot|notice|flag|detect|report|raise|become suspicious|transfer|transaction|payment|irregularity|police|unusual|fraud',
        '-alert|flag|spot|uncover|notice by_bank|by_the_bank|by_his_bank|by_her_bank|by_their_bank',
        '-alert|flag|spot|uncover|notice by bank_clerk|bank_teller|bank_employee',
        '-bank_clerk|bank_teller|bank_employee notice|spot|alert|become|raise|flag|grow',
      ],
    ],
  },
  {
    name: 'as whom the swindlers posed',
    loose: true,
    fixed: true,
    topic:
      /\b(?:fraud\w*|swindl\w*|scam\w*|con ?m[ae]n|trick\w*|conned|duped|savings|victims?|cheat\w*|impost[eo]rs?|bogus|thie(?:f|ves)|burgl\w*|robb\w*)\b/i,
    without: /\b(?:others?|sometimes|often|or|later|then|second|another|undercover|real|genuine|warn\w*)\b/i,
    ways: [
      [
        `-${LIE} as|be|to|himself|herself|themselves|from police|police_officer|policeman|detective|police_inspector|constable`,
        '-fake|bogus|phoney|phony|false|sham police|police_officer|policeman|detective|police_inspector|constable',
      ],
      [
        `-${LIE} as|be|to|himself|herself|themselves|from|work|call bank_employee|bank_clerk|bank|bank_manager|bank_official|banker`,
        '-fake|bogus|phoney|phony|false|sham bank_employee|bank_clerk|bank_manager|bank_official|banker',
      ],
      [
        `-${LIE} as|be|to|himself|herself|themselves|her|his|from grandson|granddaughter|nephew|niece|son|daughter|relative|grandchild|cousin`,
        '-fake|bogus|phoney|phony|false|sham grandson|granddaughter|nephew|niece|son|daughter|relative|grandchild',
      ],
      [
        `-${LIE} as|be|to|himself|herself|themselves|from tax_official|taxman|tax_inspector|tax_office|revenue|tax_officer|tax_collector`,
        '-fake|bogus|phoney|phony|false|sham tax_official|taxman|tax_inspector|tax_officer',
      ],
      [
        `-${LIE} as|be|to|himself|herself|themselves|from|read plumber|gasman|gas_man|meter|electrician|meter_reader|water_board|water_company|workman|engineer|gas_company`,
        '-fake|bogus|phoney|phony|false|sham plumber|gasman|meter_reader|workman|electrician|engineer|water_board',
      ],
      [
        `-${LIE} as|be|to|himself|herself|themselves|from doctor|nurse|carer|priest|monk|vicar|surgeon`,
        '-fake|bogus|phoney|phony|false|sham doctor|nurse|carer|priest|monk|vicar|surgeon',
      ],
      [
        `-${LIE} as|be|to|himself|herself|themselves|from courier|postman|delivery_man|parcel|delivery_driver|deliveryman`,
        '-fake|bogus|phoney|phony|false|sham courier|postman|delivery_man|delivery_driver|deliveryman',
      ],
    ],
  },
  {
    name: 'by what means the prisoner broke out',
    loose: true,
    fixed: true,
    topic: PRISON,
    without:
      /\b(?:earlier|previous\w*|another|others?|in the past|last (?:year|month)|attempt\w*|tried|plot|first escape|once|foiled|famous\w*|drugs?|hostages?)\b/i,
    ways: [
      [
        '-dig|burrow|excavate|scrape tunnel|way_out|passage|hole',
        '-tunnel dig|burrow|excavate|lead out|under|beneath|from|by|through',
        '-escape|flee|crawl|get|break|slip|vanish out|through|via|by|away tunnel|sewer|drain|hole_in_the_floor|hole_in_the_wall',
        '-tunnel out|under|beneath|way',
      ],
      [
        '-climb|scale|vault|clamber|jump|leap|shin over|a|the|perimeter|down|from|two wall|fence|perimeter|rope|sheet|roof|window|bedsheet',
        '-saw|cut|file|hacksaw through|bar|off|the|window bar|grille|fence|window',
        '-bar|grille|fence saw|cut|file|hacksaw',
        '-knot|tie|use bedsheet|sheet|blanket|rope',
        '-knotted sheet|bedsheet|blanket|rope',
        '-escape|flee|get|break|go over|by|through|out wall|fence|climb|scale|window|saw|roof|bar',
      ],
      [
        '-walk|stroll|slip|saunter out|through|past gate|door|guard|front|main_gate|front_door|disguise|dressed|unchallenged|unnoticed',
        '-escape|flee|leave|walk|slip disguised|dressed|in_disguise|unchallenged',
        '-swap|exchange|switch clothes|place|identity with',
        '-release|free|let by|in|out mistake|error|accident',
        '-mistakenly|wrongly|accidentally release|free',
        '-dress|disguise as|himself|in guard|woman|visitor|officer|uniform|clothes',
        '-mistake|mix-up|clerical_error release|free|let|walk|lead',
      ],
      [
        '-helicopter land|pluck|pick|swoop|hover|lift|whisk|carry|fly',
        '-escape|flee|whisk|pluck|fly|lift|snatch|break in|by|out|aboard|away|from helicopter',
        '-hijacked_helicopter|helicopter use|hijack|hire|wait',
        '-hijack|hire helicopter',
      ],
      [
        '-overpower|disarm|tie_up guard|warder|officer|escort|jailer',
        '-guard|warder|escort|jailer overpower|disarm|tie_up',
        '-gunman|gunmen|accomplice|commando|gang ambush|attack|ram|free|spring|storm van|convoy|escort|vehicle|prison_van|him|inmate|prisoner',
        '-spring|ambush|free by|when|in gunman|gunmen|accomplice|gang|gunmen|van|convoy',
      ],
    ],
  },
  {
    name: 'whence the prisoner escaped',
    loose: true,
    fixed: true,
    topic:
      /\b(?:prisoners?|inmates?|detainees?|convicts?|escap\w+|abscond\w*|fugitive|murderer|custody|remand|handcuff\w*)\b/i,
    without:
      /\b(?:earlier|previous\w*|another|others?|in the past|last (?:year|month)|first|attempt\w*|tried|after his arrest|hostages?|captors|fire|blaze)\b/i,
    ways: [
      [
        '-escape|flee|abscond|slip|run|vanish|disappear|bolt|break from|out|while|during|at|away hospital|clinic|hospital_ward|hospital_bed|infirmary|medical_centre|dentist|psychiatric_clinic !wing',
        '-escape|flee|abscond|slip|run|vanish|disappear|bolt while|during|when|as|at treat|treatment|hospital|surgery|appointment',
      ],
      [
        '-escape|flee|abscond|slip|run|vanish|disappear|bolt|leap|jump|break from|out|while|during|at|over|away courtroom|court|courthouse|dock|court_building|court_cell',
        '-vault|vaulted|jump|leap|climb dock|courtroom',
      ],
      [
        '-escape|flee|abscond|slip|run|vanish|bolt|leap|jump|break from|out|while|during|when prison_van|police_van|van|transport|transfer|patrol_car|police_car|convoy|train|drive|move|motorway',
        '-escape|flee|break during|while|in transfer|transport|transit|drive',
      ],
      [
        '-escape|flee|abscond|slip|run|vanish|walk|break from|out|while|during police_station|police_cell|police_custody|interview_room|holding_cell|station_house',
        '-walk|climb|slip out of police_station|police_cell',
      ],
      [
        '-escape|flee|abscond|slip|run|vanish|walk|break from|while|during|on|out|away day_release|work_party|home_leave|furlough|work_detail|temporary_release|day_leave|farm|work_crew|weekend_leave|parole',
      ],
    ],
  },
  {
    name: 'whether the fugitive is still out',
    loose: true,
    changing: true,
    topic:
      /\b(?:escap\w+|fugitives?|abscond\w*|manhunt|inmates?|broke out|breakout|jailbreak|on the run|prisoners?)\b/i,
    without: new RegExp(String.raw`\b(?:${SOME}|both|after|until|within|following|before|accomplices?)\b`, 'i'),
    ways: [
      [
        '@recapture|rearrest|re-arrest|recatch',
        '-be|have recaptured|rearrested|re-arrested|recaught|back_behind_bars|back_in_custody|back_in_prison|back_in_jail|back_in_his_cell',
        '-back behind|in bars|bar|custody|prison|jail|cell',
        '-catch|capture|arrest|pick|track|seize escapee|fugitive|inmate|prisoner|convict',
        '-escapee|fugitive|inmate|prisoner|convict catch|capture|arrest|pick_up|seize|recapture|nab',
        '-return to prison|jail|custody|cell',
        '-manhunt|hunt end|over',
        '-give|turn|hand oneself up|in',
      ],
      [
        '-remain|be|still|stay at_large|on_the_run|at_liberty|on_the_loose',
        '-escapee|fugitive|inmate|prisoner|convict still on_the_run|at_large|missing|free',
        '-search|hunt|manhunt continue|go_on|under_way|underway',
        '-police still|continue look|search|hunt for',
        '-continue search|hunt|manhunt for',
        '-elude|evade|dodge police|capture|pursuer|searcher|manhunt|officer|arrest',
      ],
    ],
  },
  {
    name: 'whether the jury was of one mind',
    loose: true,
    fixed: true,
    topic: /\b(?:jury|jurors?)\b/i,
    without:
      /\b(?:other|remaining|second|some|another|must|require\w*|needs?|law|told|ask\w*|direct\w*|instruct\w*|appeal|judges (?:ruled|decided)|grand jury|not guilty of .* guilty of|on (?:one|two|three) counts?)\b/i,
    ways: [
      [
        '-unanimous verdict|decision|jury|vote|guilty',
        '-verdict|decision|vote|jury be unanimous',
        '-unanimously find|convict|acquit|clear|decide|reject|agree|conclude',
        '-find|convict|acquit|clear|decide|agree|reach|return|vote unanimously|unanimous',
        '-convict|find|acquit|clear|return|reach|guilty by|with|after|a unanimous',
        '-all twelve|12 juror agree|find|vote',
        '-agree all twelve|12',
        '-juror be all agreed|unanimous',
      ],
      [
        '-majority_verdict|majority_decision',
        '-majority verdict|decision of|by|after',
        '-by majority|margin of|ten|nine|11|10|eleven',
        '-convict|find|acquit|clear|verdict|return|decide|reach by|on|majority|verdict|a majority|10-2|11-1|10-1|eleven_to_one|ten_to_two|ten_-_two',
        '-vote 10-2|11-1|9-1|10-1|ten_to_two|eleven_to_one',
        '-juror|jury|vote split|divide|be 10-2|11-1|ten_to_two|eleven_to_one|ten',
      ],
      [
        '-hung_jury',
        '-jury|juror deadlock|deadlocked|hang',
        '-discharge jury|juror',
        '-jury|juror discharge|dismiss',
        '-declare mistrial',
        '-end in hung_jury|mistrial',
      ],
    ],
  },
  {
    name: 'whether the accused spoke in his own defence',
    fixed: true,
    topic: COURT,
    without:
      /\b(?:against (?:him|her)|witnesses|a witness|inquiry|committee|congress|parliament|will|police interview|questioned by|detectives|other|if|earlier trial|first trial|minute|minutes)\b/i,
    ways: [
      [
        'testify !against|before|on|that|about',
        'take stand|witness_stand|witness_box',
        'give evidence',
        'go|step|enter into|witness_box|up witness_box|witness_stand|stand',
        'speak own defence|defense|behalf',
        'answer question prosecutor|court|judge',
        'enter witness_box',
        'testify own|defence|defense|behalf',
        'break silence',
      ],
      [
        'remain|stay|keep silent|silence',
        'exercise|invoke|use|assert|claim right_to_silence|right_to_remain_silent|fifth_amendment|right_not_to_testify',
        'say nothing|word',
        'choose|opt|elect remain|stay|keep silent',
        'keep silence|peace|mum',
        'make use right_to_silence',
        'maintain silence',
      ],
    ],
  },
  {
    name: 'whether the accused has confessed',
    changing: true,
    topic: /\b(?:police|court|trial|charged?|accused|arrested|prosecut\w+|detectives?|judge|murder\w*|suspects?)\b/i,
    without:
      /\b(?:other|another|others|retract\w*|withdr\w+|then|later|initially|at first|plead\w*|lesser|manslaughter|but (?:denie[sd]|admit\w*))\b/i,
    ways: [
      [
        'confess !love|ignorance',
        'own up|to',
        'make|sign|give|write full|confession confession',
        'make|sign|give confession',
        'admit killing|murder|kill|shoot|stab|steal|rob|strangle|crime|theft|robbery|attack|guilt|charge|plant|murdering|stealing|stabbing|shooting|abduct|fraud|responsibility',
        'admit have|having|carry|to killing|kill|shot|stabbed|murdered|stolen|murder|out|strangled',
        'break down confess|admit',
        'acknowledge guilt|killing|crime',
      ],
      [
        'deny|dispute killing|murder|kill|shoot|stab|steal|rob|strangle|crime|theft|robbery|attack|guilt|charge|allegation|involvement|wrongdoing|accusation|murdering|any|stealing|fraud|have|having|all',
        'protest|maintain|insist|proclaim|assert innocence|innocent',
        'insist be innocent',
        'maintain innocence',
        'reject accusation|allegation|charge',
      ],
    ],
  },
  {
    name: 'whether the convict goes to prison',
    fixed: true,
    topic: COURT,
    without:
      /\b(?:could|may|might|faces?|facing|if|others?|another|co-defendants?|previous\w*|earlier|asked|demand\w*|sought|called for|remand\w*|accomplices?|appeal\w*|journalists?|breach\w*)\b/i,
    ways: [
      [
        '@jail|gaol',
        '@send|lock to|up|behind prison|jail|bar|bars',
        '@send to prison|jail',
        '@put|lock behind|up|away bar|bars|for',
        'begin|start serve|a|his|her|prison|jail sentence|term',
        'go to prison|jail !with|for_the',
        '@imprison',
      ],
      [
        '@give|hand|receive|sentence suspended_sentence|suspended|suspend|probation|conditional_discharge|community_order|community_service',
        'receive|get|be suspended_sentence|suspended|suspend|probation|conditional_discharge|community_order|community_service',
        '@spare|spared|spar jail|prison|custody|term',
        'avoid|escape|dodge jail|prison|custodial|immediate_custody',
        '@order|sentence to community_service|unpaid_work|probation',
        'walk|leave free|court_free',
        '@sentence to suspended',
        'be spared jail|prison',
        '@put|place on probation',
        'escape with fine|suspended|probation|community',
      ],
    ],
  },
  {
    name: 'how the appeal ended',
    loose: true,
    topic: /\b(?:appeals?|appealed|appellate|court of appeal|supreme court|conviction)\b/i,
    without:
      /\b(?:partly|partially|part of|one of|some|earlier|previous\w*|first appeal|last appeal|could|if|request|bid|bail|will|prosecution'?s appeal|but (?:upheld|allowed|rejected|dismissed))\b/i,
    ways: [
      [
        '-appeal be|have|against|by uphold|allow|succeed|grant',
        '-uphold|allow|grant appeal',
        '-win|succeed appeal',
        '-conviction|verdict|sentence|judgment|ruling be|have quash|overturn|annul|reverse|set_aside|throw_out|strike',
        '-quash|overturn|annul|reverse conviction|verdict|sentence|judgment|ruling',
        '-set aside conviction|verdict|sentence|judgment|ruling',
        '-conviction|verdict quash|overturn|annul|reverse',
        '-appeal succeed',
        '-order retrial|new_trial',
      ],
      [
        '-appeal be|have|against|by reject|dismiss|throw_out|turn_down|refuse|fail',
        '-reject|dismiss|refuse appeal',
        '-throw|turn out|down appeal',
        '-lose appeal',
        '-conviction|verdict|sentence|judgment|ruling be|have uphold|confirm|affirm|stand',
        '-uphold|confirm|affirm conviction|verdict|sentence|judgment|ruling',
        '-let conviction|verdict|sentence|judgment|ruling stand',
        '-appeal fail|dismiss|reject',
      ],
    ],
  },
  {
    name: 'what became of the charges',
    loose: true,
    changing: true,
    topic: COURT,
    without:
      /\b(?:some|one of|two of|three of|lesser|other|remaining|another|others|against (?:his|her) (?:wife|husband|brother)|asked|urged|call\w*|seek|sought|earlier|part|civil|fees?|appeal\w*)\b/i,
    ways: [
      [
        '-charge|case|prosecution|proceeding|indictment be|have|against drop|dismiss|withdraw|throw_out|discontinue|abandon|quash|halt|collapse',
        '-charge|case|prosecution|indictment drop|dismiss|withdraw|discontinue|abandon|collapse',
        '-drop|dismiss|withdraw|discontinue|abandon charge|case|prosecution|proceeding|indictment',
        '-throw out charge|case|prosecution|indictment',
        '-throw case|charge|indictment out',
        '-trial|case|prosecution collapse',
      ],
      [
        '-commit|send|order|bind stand|for|over|to|face trial|stand_trial',
        '-case|trial go|proceed|continue ahead|to_trial',
        '-rule stand_trial|answer',
      ],
    ],
  },
  {
    name: 'whether the passport was given up',
    loose: true,
    topic: /\b(?:bail|court|judge|police|custody|arrest\w*|magistrates?|suspect|accused|charged?)\b/i,
    without:
      /\b(?:fake|false|forged|stolen|tourists?|workers|migrants?|maids?|employers?|others?|another|victims?|second|issued)\b/i,
    ways: [
      [
        '-surrender|hand|give|turn over|in|up passport',
        '-surrender passport',
        '-passport be|have|surrender surrender|hand|confiscate|seize|take|withdraw|impound',
        '-passport hand|surrender|confiscate|seize|take|withdraw|impound',
        '-confiscate|seize|take|withdraw|impound passport',
        '-deposit passport',
      ],
      [
        '-keep|retain|regain passport',
        '-passport be|have return|give_back',
        '-return|hand|give|get passport back',
        '-hand|give|get back passport',
        '-return passport',
      ],
    ],
  },
  {
    name: 'how the accused appeared in court',
    fixed: true,
    topic: COURT,
    about: /\b(?:hearing|trial|sentencing|arraignment|verdict|remand|appeal)\b/gi,
    without:
      /\b(?:witness(?:es)?|lawyers?|judge (?:appeared|sat)|will|next|others?|another|first hearing|earlier|previous\w*|last)\b/i,
    ways: [
      [
        'appear|attend|follow|address|speak|join|take|participate by|via|over|through|court|hearing|the video_link|videolink|video|zoom|videoconference|live_link|video-link|video_-_link',
        'appear video_link|videolink|videoconference',
        'follow screen|from prison|cell|jail',
      ],
      [
        'appear in_person|in_the_dock',
        'sit|stand in|behind dock|glass',
        'be in|present in dock|court|person',
        '@bring|lead|escort|march|wheel into|to court|courtroom|dock',
        'enter courtroom|dock',
        'attend in person',
        'arrive|walk at|into|in court|courtroom|courthouse',
      ],
      [
        '@try|convict|sentence in absentia|absence|his_absence|her_absence',
        'be absent from court|hearing|trial',
        'skip|miss|boycott|shun hearing|trial|court',
        'stay away|from court|hearing|trial',
      ],
    ],
  },
  {
    name: 'whether the court sat in public',
    loose: true,
    fixed: true,
    topic: COURT,
    without:
      /\b(?:some|part of|parts|partly|at times|later|will|other|earlier|previous\w*|witness|mosque|museum|shops?|theatre|wedding)\b/i,
    ways: [
      [
        '-open_court',
        '-public_hearing|open_hearing|public_trial be|hold|take',
        '-trial|hearing|proceeding|case|session hold|hear|open|take|place in_public|in_open_court',
        '-trial|hearing|proceeding|case|session be open|public|open_to_the_public !prosecutor|interest',
        '-hold|try|hear trial|hearing|case|session|it in_public',
        '-admit|allow public|press|reporter|journalist into|court|in|to',
        '-journalist|reporter|public|press admit|allow into|in|to|court',
      ],
      [
        '-behind closed_doors|closed_door',
        '-in_camera',
        '-closed_hearing|closed_session|closed_court|closed_trial|secret_trial|closed_-_door',
        '-exclude|bar|ban|remove public|press|reporter|journalist',
        '-clear courtroom|public_gallery|gallery',
        '-public|press|journalist|reporter|gallery exclude|bar|ban|clear|remove|shut',
        '-trial|hearing|proceeding|case hold|hear|take in_private|in_secret',
        '-trial|hearing|proceeding be secret|closed|closed_to_the_public',
      ],
    ],
  },
  {
    name: 'whether the accused is of sound mind',
    topic: COURT,
    without:
      /\b(?:whether|could|may|others?|another|temporarily|experts? (?:differ|disagree)|prosecution expert|defen[cs]e expert|if|argued|evaluation to)\b/i,
    loose: true,
    ways: [
      [
        '-fit|competent stand|be|face stand_trial|trial|tried|plead',
        '-find|rule|declare|pronounce|deem|consider|diagnose sane|criminally_responsible|mentally_fit|fully_responsible|of_sound_mind|accountable|mentally_competent',
        '-sane when|at|enough',
        '-be sane|accountable|of_sound_mind',
      ],
      [
        '-unfit|incompetent|incapable stand|be|face|of stand_trial|trial|tried|plead|standing',
        '-find|rule|declare|pronounce|deem|consider insane|unfit|of_unsound_mind|mentally_unfit',
        '-not_guilty by reason insanity',
        '-by reason_of_insanity',
        '-be insane|criminally_insane !to|that',
        '-insane when|at',
      ],
    ],
  },
  {
    name: 'whether attacker and victim knew each other',
    loose: true,
    fixed: true,
    topic: VIOLENCE,
    without:
      /\b(?:whether|others|another|how (?:well|they)|police know|possible|neighbou?rs? (?:who )?knew|friends? (?:who )?knew|witness(?:es)?)\b/i,
    ways: [
      [
        '-know each_other|one_another|his_attacker|her_attacker|his_killer|her_killer|his_victim|her_victim|their_attacker|the_victim|the_attacker|the_gunman|the_suspect|the_killer|the_accused|his_assailant|her_assailant|their_victim|his_victims|their_killer',
        '-know|known to each_other|one_another|his_victim|her_victim|his_attacker|her_attacker|the_victim',
        '-be acquainted|acquaintances|friends|lovers|neighbours|neighbors|colleagues|schoolmates|classmates',
        '-attacker|killer|victim|gunman|suspect|assailant be no|not stranger|strangers',
        '-victim|attacker|killer|suspect|gunman|accused know|known each_other|one_another|to',
        '-have link|connection|relationship between|to|with victim|attacker|gunman|each_other',
        '-meet before|previously',
      ],
      [
        '-be stranger !to',
        '-attack|kill|stab|shoot by stranger',
        '-complete_stranger|total_stranger|perfect_stranger',
        '-random|chance victim|attack|killing|stabbing|target|shooting',
        '-attack|choose|pick|select|stab|shoot|kill|target at_random|randomly',
        '-stranger to each_other|one_another|him|her|victim|killer|attacker',
        '-attack|stabbing|shooting|killing be random|at_random|unprovoked_and_random',
      ],
    ],
  },
  {
    name: 'whether the police had a warrant',
    loose: true,
    fixed: true,
    topic: /\b(?:search\w*|raid\w*|arrest\w*|warrants?|stormed|entered)\b/i,
    about: /\b(?:search|arrest)\b/gi,
    without:
      /\b(?:whether|should|must|law|requires?|outstanding|international|european|later|new|second|another|others?|issued by|extradition|interpol|if|need|needs|sought|seek|prior)\b/i,
    ways: [
      [
        '-have|hold|carry|obtain|produce|show|execute|serve|present|secure|get|possess|bring|wave warrant|search_warrant|arrest_warrant|court_order',
        '-warrant|search_warrant|arrest_warrant be|have obtain|produce|show|execute|serve|present|secure',
        '-with warrant|search_warrant|court_order',
        '-enter|search|arrest|raid|come|act|storm|break|detain|burst|arrive warrant|search_warrant|arrest_warrant|court_order',
        '-judge|magistrate|court sign|approve search_warrant|warrant_for_the_raid|warrant_for_the_search',
      ],
      [
        '-warrantless search|arrest|raid|entry',
        '-search|arrest|raid|entry be warrantless',
        '-lack warrant|search_warrant|arrest_warrant|court_order',
      ],
    ],
  },
  {
    name: 'when the culprit was caught',
    loose: true,
    fixed: true,
    topic: POLICE,
    without:
      /\b(?:second|another|others?|accomplices?|some|one of|two of|more|also|released|again|re-?arrested|protest\w*|demonstrat\w*|in connection|further|died|pronounced|escaped|(?:two|three|four|several) (?:men|women|suspects|people))\b/i,
    ways: [
      [
        '-arrest|catch|detain|seize|capture|overpower|apprehend|nab|hold at|on|near scene|spot',
        '-arrest|catch|detain|seize|capture|overpower|apprehend red_-_handed|red-handed|red_handed|in_the_act|on_the_spot|at_the_scene|on_the_scene|within_minutes|inside_the_building|minute|minutes',
        '-find hide|hiding|still in|inside building|shop|store|warehouse|bank|premise',
      ],
      [
        '-arrest|catch|detain|seize|capture|apprehend|nab|track day|days|week|weeks|month|months later|after',
        '-arrest|catch|detain|capture|apprehend|nab after|following manhunt|hunt|search',
        '-track|hunt down after|in|to|abroad|day|week|month',
      ],
    ],
  },
  {
    name: 'whether the suspect was on a watch list',
    loose: true,
    topic:
      /\b(?:attack\w*|terror\w*|gunm[ae]n|bomb\w*|shoot\w*|suspects?|extremis\w*|radicali[sz]\w*|militants?|jihadi\w*)\b/i,
    without: /\b(?:others?|another|brother|accomplices?|will|after the attack|whether|hotel|flights?|banks?)\b/i,
    ways: [
      [
        '-be|feature|appear|figure|stand|have on|in|under watch_list|watchlist|watch_lists|radar|terror_list|no-fly_list|terrorism_list|surveillance|observation',
        '-know|known to intelligence|security_service|intelligence_service|secret_service|intelligence_agency|intelligence_services|security_services|counter-terrorism|anti-terrorist|mi5|fbi',
        '-watch|monitor|observe|shadow by intelligence|security_service|intelligence_service|secret_service|intelligence_agency|intelligence_services|security_services|mi5|fbi|police',
        '-intelligence|security_service|intelligence_service|secret_service|mi5|fbi watch|monitor|observe|shadow him|her|them|attacker|suspect|gunman|bomber',
        '-have him|her|them under surveillance|observation',
        '-put|place|keep under|on surveillance|watch_list|watchlist|observation|terror_list|no-fly_list',
        '-come|appear to|on attention|radar|notice of|police|intelligence',
      ],
    ],
  },
  {
    name: 'whether the crime was planned',
    loose: true,
    fixed: true,
    topic: VIOLENCE,
    without:
      /\b(?:others?|another|further|more attacks|next|funeral|operation|police (?:operation|raid)|vigil|demonstration|march|visit|trip|wedding|family planning|rescue|escape|whether|charged with)\b/i,
    ways: [
      [
        '-plan|prepare|plot|rehearse|scout|plan_out meticulously|carefully|in_advance|for_weeks|for_months|week|weeks|month|months|day|days|detail|beforehand|well',
        '-meticulously|carefully|well|long plan|prepare|plot',
        '-attack|murder|killing|robbery|raid|shooting|crime|stabbing be|have plan|premeditate|premeditated|deliberate|calculated|planned|prepare|rehearse',
        '-premeditated|calculated|pre-planned|well-planned attack|murder|killing|robbery|raid|shooting|crime|act|stabbing',
        '-act|kill|commit with_premeditation',
        '-plan|plot|prepare attack|murder|killing|robbery|shooting|crime',
        '-scout|case|reconnoitre|stake location|bank|shop|house|scene|building|out|target',
      ],
      [
        '-spontaneous|impulsive|unplanned|spur_-_of_-_the|opportunist|opportunistic attack|murder|killing|robbery|raid|shooting|crime|act|stabbing|theft|thief|decision|deed',
        '-spur_of_the_moment|heat_of_the_moment|heat_of_passion|on_impulse|on_the_spur',
        '-attack|murder|killing|robbery|raid|shooting|crime|stabbing be spontaneous|impulsive|unplanned|opportunistic|crime_of_opportunity|unpremeditated',
        '-act|kill|attack|stab|shoot impulsively|spontaneously|on_impulse|in_a_rage|on_a_whim|in_the_heat',
        '-be crime_of_passion|crime_of_opportunity|crime_of_impulse',
      ],
    ],
  },
  {
    name: 'how the gunman came by the gun',
    loose: true,
    fixed: true,
    topic: /\b(?:gunm[ae]n|shoot\w*|shot|gun|guns|pistol|rifle|weapons?|shooter)\b/i,
    without:
      /\b(?:others?|another|second|some|police (?:gun|pistol|rifle)|ammunition|whether|law|laws|bill|years? ago he|lawmakers?|dropped|sold|cars?|buyers?)\b/i,
    ways: [
      [
        '-buy|purchase|acquire|obtain|get|own|have legally|lawfully|gun|pistol|rifle|weapon|firearm|handgun|shotgun gun_shop|gun_store|gun_dealer|licensed_dealer|legally|lawfully|gun_show|sporting_goods',
        '-gun|pistol|rifle|weapon|firearm|handgun|shotgun be|have buy|purchase|acquire|obtain|own legally|lawfully|gun_shop|gun_store|licensed_dealer',
        '-legally|lawfully buy|purchase|acquire|obtain|own gun|pistol|rifle|weapon|firearm|handgun|shotgun',
        '-hold|have|possess|own gun_licence|gun_license|firearms_licence|firearm_licence|firearms_license|gun_permit|weapons_permit|firearms_certificate|shotgun_certificate|licence_for_the_gun|licence_for_the_weapon|gun_ownership_licence',
        '-gun|pistol|rifle|weapon|firearm|handgun|shotgun be|have|own legally|lawfully|properly|registered|licensed own|register|hold|licensed|registered|to_him|possess',
      ],
      [
        '-steal|take|borrow gun|pistol|rifle|weapon|firearm|handgun|shotgun from|belong|off father|mother|uncle|grandfather|barracks|shooting_club|parent|armoury|neighbour|brother|owner|cabinet|guard|stepfather',
        '-gun|pistol|rifle|weapon|firearm|handgun|shotgun be|have steal|take from|in|off',
        '-stolen gun|pistol|rifle|weapon|firearm|handgun|shotgun',
        '-gun|pistol|rifle|weapon|firearm|handgun|shotgun belong to father|mother|uncle|grandfather|parent|brother|stepfather',
      ],
      [
        '-buy|purchase|acquire|obtain|get|come illegally|on|from|gun|pistol|rifle|weapon|firearm black_market|dark_web|darknet|street|underworld|illegally|drug_dealer',
        '-gun|pistol|rifle|weapon|firearm|handgun|shotgun be|have illegal|unlicensed|unregistered|buy|purchase|acquire illegally|black_market|dark_web|darknet|underworld',
        '-illegally|unlawfully buy|purchase|acquire|obtain|own|hold|possess gun|pistol|rifle|weapon|firearm|handgun|shotgun',
        '-illegal|unlicensed|unregistered gun|pistol|rifle|weapon|firearm|handgun|shotgun',
        '-gun|pistol|rifle|weapon|firearm|handgun|shotgun be illegal|unlicensed|unregistered|illegally_held',
      ],
      [
        '-home-made|homemade|home_-_made|improvised|3d-printed|3d_-_printed|3d_printed gun|pistol|rifle|weapon|firearm|handgun|shotgun',
        '-build|make|assemble|print|construct gun|pistol|rifle|weapon|firearm|handgun|shotgun himself|home|3d|printer|garage|workshop|kit|scratch',
        '-gun|pistol|rifle|weapon|firearm|handgun|shotgun be home-made|homemade|home_-_made|improvised|3d',
      ],
    ],
  },
  {
    name: 'in what the smuggled goods were hidden',
    loose: true,
    fixed: true,
    topic: SMUGGLE,
    without: new RegExp(
      String.raw`\b(?:${SOME}|previous|often|usually|sometimes|or|weapons?|migrants?|elsewhere|suspect)\b`,
      'i',
    ),
    ways: [
      [
        `-${FOUND} among|in|inside|under|beneath|amid|with|behind|between|of banana|pineapple|fruit|orange|avocado|melon|mango|lemon|potato|onion|vegetable|pineapples|bananas`,
        '-banana|pineapple|fruit|orange|avocado|melon|mango|potato|onion|vegetable hide|conceal|contain|stuff|pack',
      ],
      [
        `-${FOUND} in|inside|under|behind|beneath false_bottom|false_floor|double_bottom|hidden_compartment|secret_compartment|false_wall|double_floor|hollowed|cavity|door_panel|dashboard`,
        '-false_bottom|false_floor|hidden_compartment|secret_compartment|double_bottom|false_wall|double_floor hide|conceal|contain|hold|of|in|be',
      ],
      [
        `-${FOUND} in|inside fuel_tank|petrol_tank|gas_tank|diesel_tank`,
        '-fuel_tank|petrol_tank|gas_tank contain|hide|conceal|convert|stuff|hold',
      ],
      [
        `-${FOUND} in|inside tyre|tire|spare_wheel|spare_tyre|wheel`,
        '-tyre|tire|spare_wheel|spare_tyre contain|hide|conceal|stuff|pack',
      ],
      [
        `-${FOUND} in|inside suitcase|luggage|rucksack|handbag|hand_luggage|holdall|backpack`,
        '-suitcase|luggage|rucksack|handbag|hand_luggage|holdall contain|hide|conceal|stuff|line|pack',
      ],
      [
        '-swallow capsule|pellet|packet|condom|cocaine|heroin|package|balloon|drug',
        '-find|carry|hide|conceal|smuggle|discover in|inside stomach|intestine|abdomen|rectum',
        '-carry|smuggle|hide|conceal in|inside body',
        '-capsule|pellet|packet|condom|balloon in|swallow|be stomach|body|intestine|swallow|by',
      ],
      [
        `-${FOUND} in|inside statue|statuette|teddy_bear|toy|doll|sculpture|stuffed_animal|furniture`,
        '-statue|statuette|teddy_bear|toy|doll hide|conceal|contain|stuff|hollow',
      ],
    ],
  },
  {
    name: 'by what the contraband was carried',
    loose: true,
    fixed: true,
    topic: SMUGGLE,
    without: new RegExp(
      String.raw`\b(?:${SOME}|previous|often|usually|sometimes|or|weapons?|transferred|loaded|patrol|customs boat|coastguard|arrested|fled)\b`,
      'i',
    ),
    ways: [
      [
        `-${FOUND} aboard|on|in|from|inside yacht|speedboat|trawler|fishing_boat|sailing_boat|sailboat|catamaran|dhow|freighter|cargo_ship|ferry|motorboat|boat|ship|dinghy|merchant_ship|vessel|tanker !container`,
        '-yacht|speedboat|trawler|fishing_boat|sailing_boat|sailboat|catamaran|dhow|freighter|cargo_ship|boat carry|load|contain|transport|bring|laden kilo|kilogram|tonne|ton|cocaine|heroin|cannabis|drug|hashish|cigarette|bale|package',
      ],
      [
        `-${FOUND} aboard|on|in|from|inside lorry|truck|articulated_lorry|trailer|van|car|coach|hgv|tractor-trailer|minibus`,
        '-lorry|truck|van|car|trailer carry|load|contain|transport|bring|laden kilo|kilogram|tonne|ton|cocaine|heroin|cannabis|drug|hashish|cigarette|bale|package',
      ],
      [
        `-${FOUND} aboard|on|in|from|inside plane|aircraft|jet|light_aircraft|light_plane|private_jet|cessna|helicopter|airliner|glider`,
        '-plane|aircraft|jet|light_aircraft|private_jet|cessna|helicopter|drone carry|load|contain|transport|bring|drop|fly|laden kilo|kilogram|tonne|ton|cocaine|heroin|cannabis|drug|hashish|cigarette|bale|package',
      ],
      [
        `-${FOUND} aboard|on|in|from|inside submarine|semi-submersible|mini-submarine|narco-submarine|submersible|semi_-_submersible`,
        '-submarine|semi-submersible|mini-submarine|narco-submarine|submersible carry|load|contain|transport|bring|laden kilo|kilogram|tonne|ton|cocaine|heroin|cannabis|drug|bale|package',
      ],
      [
        `-${FOUND} aboard|on|in|from|inside train|railway_wagon|freight_train|goods_train|rail_wagon|goods_wagon`,
        '-freight_train|goods_train|train|railway_wagon carry|contain|transport kilo|kilogram|tonne|ton|cocaine|heroin|cannabis|drug|cigarette',
      ],
    ],
  },
  {
    name: 'whether the seizure was by chance',
    loose: true,
    fixed: true,
    topic: SMUGGLE,
    without: /\b(?:another|others?|previous\w*|earlier|later|whether|usually|rules?|second)\b/i,
    ways: [
      [
        '-routine|random|chance check|inspection|control|stop|search|patrol|traffic_stop|traffic_check',
        '-stop|search|check|inspect|find|discover|select|pull at_random|by_chance|by_accident|routinely|randomly',
        '-stumble on|across|upon',
        '-spot_check find|reveal|uncover|turn|lead|discover',
        '-be lucky_find|chance_discovery|chance_find|stroke_of_luck',
      ],
      [
        '-act|move|work on|after tip_-_off|tip|intelligence|information|tip-off|tipoff',
        '-tip_-_off|tip-off|tipoff|informant|intelligence|tip lead|alert|point|put|help|enable|allow|bring',
        '-receive|get tip_-_off|tip|tip-off|tipoff|intelligence',
        '-alert|tip by|off foreign|informant|colleague|dea|anonymous|intelligence',
        '-tip off by|about|to|that',
        '-watch|observe|shadow|track|tap|monitor for week|weeks|month|months|day|days',
        '-after|following month|months|week|weeks|year|tip|long of|surveillance|investigation surveillance|tip_-_off|tip-off|observation',
        '-follow tip_-_off|tip-off|tip|surveillance|intelligence',
        '-intelligence_-_led|intelligence-led',
      ],
    ],
  },
  {
    name: 'how the bomb was set off',
    loose: true,
    fixed: true,
    topic: BOMB,
    without:
      /\b(?:second|another|others?|controlled explosion|disposal|defus\w*|earlier|previous\w*|first|(?:two|three|four|several|twin|both) (?:\w+ )?(?:bomb\w*|blasts|explosions|devices|attack\w*)|twin|whether|robot)\b/i,
    ways: [
      [
        '-suicide_bomber|suicide_attacker blow|detonate|explode',
        '-bomber|attacker blow|detonate oneself|vest|belt|suicide_vest',
        '-blow oneself up',
        '-suicide_bomber|suicide_attacker|suicide_car_bomb strike|kill|attack|drive|hit|ram|target|walk|be',
        '-suicide_bombing|suicide_attack|suicide_blast|suicide_bomb|suicide_mission',
        '-carry|cause out|by suicide_bomber|suicide_attacker',
        '-detonate vest|belt|suicide_vest|explosive_belt|himself|herself',
      ],
      [
        '-detonate|trigger|set|explode|activate|fire off|by|remotely|from|with remote_control|remotely|mobile_phone|cell_phone|phone_call|radio_signal|distance|cellphone|afar|phone',
        '-remote-controlled|remote_-_controlled|remote_controlled|remotely bomb|device|detonate|explosive|mine|charge|trigger|explode',
        '-use mobile_phone|cell_phone|remote_control|cellphone|radio trigger|detonate|set|explode',
      ],
      [
        '-timer|clock|alarm_clock|timing_device set|trigger|detonate|connect|attach|wire|fit|use',
        '-detonate|trigger|set|explode|activate|fit|have|attach|connect off|by|with|to timer|timing_device|alarm_clock|clock|kitchen_timer',
        '-time_bomb|time_-_bomb',
        '-bomb|device be|have on|a timer',
      ],
      [
        '-booby_-_trapped|booby-trapped|booby_trap',
        '-explode|detonate|go_off when|as open|lift|pick door|it|parcel|package|letter|lid|boot|up|bag|bonnet|bin',
        '-explode|detonate|go_off when|as start|turn car|engine|ignition|key|van|lorry',
        '-step|tread on mine|landmine|pressure_plate|device',
        '-explode|go off|when turn ignition|ignition_key',
        '-pressure_plate|tripwire|trip_wire|mercury_switch|tilt_switch set|trigger|detonate|have|be',
      ],
    ],
  },
  {
    name: 'in what the bomb was hidden',
    loose: true,
    fixed: true,
    topic: BOMB,
    without:
      /\b(?:second|another|others?|previous\w*|earlier|first|(?:two|three|four|several|twin|both) (?:\w+ )?(?:bomb\w*|blasts|explosions|devices|attack\w*)|twin|whether|hoax|home|flat|warehouse)\b/i,
    ways: [
      [
        '-car_bomb|truck_bomb|van_bomb|lorry_bomb',
        '-bomb|device|explosive|charge|bomber hide|pack|plant|place|conceal|leave|load|put|stuff in|inside|into car|van|truck|lorry|vehicle|taxi',
        '-explosive-laden|explosives-laden|bomb-laden|booby-trapped|explosive_-_laden|explosives_-_laden car|van|truck|lorry|vehicle',
        '-car|van|truck|lorry|vehicle|taxi pack|load|laden|fill|rig|stuff with explosive|bomb|dynamite|gas',
        '-car|van|truck|lorry|taxi explode|blow_up|detonate',
      ],
      [
        '-bomb|device|explosive|charge hide|pack|plant|place|conceal|leave|put|carry in|inside|into backpack|rucksack|knapsack|sports_bag|holdall|gym_bag|bag|shoulder_bag',
        '-backpack|rucksack|knapsack|holdall|sports_bag explode|contain|pack|blow_up|fill|stuff',
      ],
      [
        '-bomb|device|explosive|charge hide|pack|plant|place|conceal|send|put|post in|inside|into parcel|package|letter|envelope|padded_envelope',
        '-parcel_bomb|letter_bomb|mail_bomb',
        '-parcel|package|letter|envelope explode|blow_up|contain|detonate|go_off bomb|explosive|when|in|as|charge|at|while',
      ],
      [
        '-bomb|device|explosive|charge hide|pack|plant|place|conceal|leave|put|dump in|inside|into litter_bin|rubbish_bin|dustbin|trash_can|garbage_bin|waste_bin|dumpster|waste_basket|bin',
        '-litter_bin|rubbish_bin|dustbin|trash_can|garbage_bin|waste_bin|dumpster explode|contain|blow_up',
      ],
      [
        '-bomb|device|explosive|charge hide|pack|plant|place|conceal|strap|fix|rig|load|attach|fit|mount in|on|to|inside|onto motorcycle|motorbike|scooter|moped|bicycle|bike',
        '-motorcycle|motorbike|scooter|bicycle|moped explode|pack|rig|load|blow_up with|when|explosive|in|outside|near|as',
        '-motorcycle_bomb|motorbike_bomb|bicycle_bomb',
      ],
      [
        '-wear|strap|detonate|carry|set explosive_vest|suicide_vest|explosive_belt|suicide_belt|vest|explosives_vest|bomb_vest|belt',
        '-explosive|bomb|charge strap|hide|tape|conceal|sew to|under|beneath|round|around|into body|waist|clothes|coat|chest|burqa|jacket|clothing|robe|turban',
      ],
    ],
  },
  {
    name: 'whether the bombers gave notice',
    loose: true,
    fixed: true,
    topic: BOMB,
    without:
      /\b(?:other|second|another|previous\w*|earlier|travel|weather|hoax|future|further|intelligence|foreign ministry|embassy|government|whether|police (?:issued|gave))\b/i,
    ways: [
      [
        '-warning|telephone_warning|coded_warning|phone_warning|bomb_warning|bomb_threat be|have|come|precede give|receive|phone|telephone|issue|send|ring|call|minute|make|explosion|blast|in',
        '-give|receive|phone|telephone|issue|send|get|have warning|coded_warning|telephone_warning|bomb_warning|bomb_threat|advance_warning',
        '-caller|man|woman|voice|anonymous_caller warn|telephone|ring|phone police|newspaper|station|bomb|switchboard|shop|hotel|that|minute',
        '-explode|go|detonate off|without warning',
        '-explosion|blast|bomb come|be|explode without|precede warning',
      ],
    ],
  },
  {
    name: 'whether the police were chasing the car',
    loose: true,
    fixed: true,
    topic:
      /\b(?:police|officers?|patrol|troopers?|deput(?:y|ies))\b[\s\S]*\b(?:crash\w*|collid\w*|collision|accident|overturned|hit|struck)\b|\b(?:crash\w*|collid\w*|collision|accident|overturned|hit|struck)\b[\s\S]*\b(?:police|officers?|patrol|troopers?|deput(?:y|ies))\b/i,
    without:
      /\b(?:other|another|previous\w*|earlier|policy|policies|pursuits|chases|whether|rules|career|goal|films?|hunt|on foot|after the (?:crash|collision)|later)\b/i,
    ways: [
      [
        '-police|officer|patrol_car|police_car|trooper|deputy|police_van chase|pursue|follow|tail|pursuit|give_chase car|driver|vehicle|him|her|it|van|motorcyclist|rider|motorbike|suspect|bmw|motorcycle|them|teenager',
        '-police_chase|police_pursuit|high-speed_chase|car_chase|high_-_speed_chase|high_-_speed_pursuit',
        '-chase|pursue|follow|tail by police|officer|patrol_car|police_car|trooper|deputy|police_van',
        '-engage|involve in chase|pursuit|police_chase',
        '-flee|run|speed|race|try away|from|escape police|officer|patrol_car|police_car|trooper|deputy',
        '-give chase',
        '-pursuit|chase|hot_pursuit be|end|take|begin|start under|in|place|when|way|progress',
        '-lead police|officer|trooper|deputy on|a chase|pursuit',
      ],
    ],
  },
  {
    name: 'whether the body camera was on',
    loose: true,
    fixed: true,
    topic: /\b(?:body[- ]?(?:worn )?cam\w*|bodycams?)\b/i,
    without:
      /\b(?:all officers|policy|policies|will|should|new|other|another|required?|release\w*|budget|programme|program|some|one of|dashcam|next)\b/i,
    ways: [
      [
        '-body_camera|bodycam|body-worn_camera|body_cam|body_-_worn|bodycams|camera record|run|capture|film|activate|switch_on|turn_on|work',
        '-activate body_camera|bodycam|body-worn_camera|body_cam|body_-_worn',
        '-switch|turn on body_camera|bodycam|camera|body_cam|body_-_worn',
        '-record|capture|film|catch by|on body_camera|bodycam|body-worn_camera|body_cam|body_-_worn',
      ],
      [
        '-body_camera|bodycam|body-worn_camera|body_cam|camera|body_-_worn switch_off|turn_off|power_off|deactivate|switched_off|turned_off',
        '-body_camera|bodycam|body-worn_camera|body_cam|camera be off|inactive',
        '-switch|turn off body_camera|bodycam|camera|body_cam|body_-_worn',
        '-deactivate|cover|mute|obscure body_camera|bodycam|body-worn_camera|camera',
        '-body_camera|bodycam|camera|body_-_worn malfunction',
        '-leave body_camera|bodycam|camera off|station|behind|charger|dock',
      ],
    ],
  },
  {
    name: 'whether a stun gun was used',
    loose: true,
    fixed: true,
    topic: /\b(?:tasers?|stun ?guns?|tasered|tased|stun-gun|electroshock)\b/i,
    without:
      /\b(?:policy|policies|training|trained|equip\w*|new|other|another|issued|rollout|should|previous\w*|earlier|whether|carry|carries|carrying|mistook|mistaking|thought)\b/i,
    ways: [
      [
        '-taser|tase|tasered|tased suspect|man|him|her|woman|teenager|driver|by|youth|intruder|student|twice|three|inmate|passenger|patient',
        '-use|fire|firing|deploy|discharge|shoot|employ taser|stun_gun|stungun|stun_-_gun|electroshock',
        '-taser|stun_gun|stungun|stun_-_gun be|have use|fire|deploy|discharge|employ',
        '-tasered|tased',
        '-hit|subdue|shock|shoot|jolt|stun|strike|overpower|incapacitate with|by|using taser|stun_gun|stungun|stun_-_gun',
        '-taser|stun_gun deploy|fire|use|discharge',
      ],
    ],
  },
]

/** Crimes, how they came to light, and what the police and the courts made of them. */
export const crimeIssues: readonly Issue[] = ISSUES.map(strictly)
