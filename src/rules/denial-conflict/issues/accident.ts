import type {Issue} from '../issue.ts'

const FIRE = /\b(?:fires?|blaze|inferno|flames|burn(?:ed|t)|firefighters?)\b/i
const AIR = /\b(?:aircraft|airliner|airline|planes?|jets?|flight|helicopter|pilots?|cockpit|glider|airport)\b/i
const SEA =
  /\b(?:ships?|ferry|ferries|vessel|boats?|trawler|yacht|tanker|freighter|liner|barge|coastguard|catamaran|lifeboat)\b/i
const ROAD =
  /\b(?:crash\w*|collision|collid\w*|accident|pile-?up|lorry|motorists?|bus|coach|car|motorway|highway|truck|motorcycl\w*|motorbike|hit-and-run)\b/i
const STORM = /\b(?:landfall|hurricane|typhoon|cyclone|storm|tornado|twister|gusts?)\b/i

// other times, other cases, and what is asked, planned or feared
const OTHER = String.raw`\b(?:another|earlier (?:this|accident|crash|fire)|previous\w*|last (?:year|month|week|season)|years ago|in the past|similar|should|may have|might|if|fears?|feared|risk of|whether|called for|drill|exercise|simulat\w+|rules?|regulations?|usually|often|always|normally requires?|most|some(?! \d)|several|partly|parts? of|many)\b`
const also = (words: string): RegExp => new RegExp(`${OTHER}|${String.raw`\b(?:${words})\b`}`, 'i')

const BLAZE = 'fire|blaze|flame|inferno|smoke'
/** Where a fire began: "broke out in the kitchen", "a kitchen fire", "the kitchen was where it started". */
const joined = (place: string, ...more: string[]): string =>
  place
    .split('|')
    .flatMap(each => more.map(word => `${each}_${word}`))
    .join('|')
const began = (place: string): string[] => [
  `-start|begin|break_out|break|erupt|originate|flare|flare_up|ignite|take_hold|trace|pinpoint in|on|to|within|inside|at|from ${place}`,
  `-${joined(place, 'fire', 'blaze', 'inferno')} !engine|station|alarm|door|doors|escape|exit|service|brigade|crew`,
  `-${BLAZE} start|begin|break_out|erupt|originate|flare in|on|at|inside|within|from ${place}`,
  `-origin|seat|source of|in|was|be in|to|the ${place}`,
  `-spread|rise|race|move|climb|travel from|out_of ${place}`,
  `-point|place of origin ${place}`,
  `-${place} catch_fire|catch_alight|alight|ablaze|in_flame`,
  `-${place} where|which fire|blaze|it start|begin|break_out|originate`,
  `-set|start|light fire|blaze in ${place}`,
]

const LEAVING =
  'take_-_off|takeoff|take_off|taking_off|lift_off|liftoff|lift_-_off|departure|departing|leave|leaving|airborne|climb_-_out'
const COMING = 'landing|land|approach|touchdown|touch_-_down|touching_down|touch_down|descent|descending'
/** At which moment of a flight something befell the plane. */
const phases = (happen: string, noun: string): string[][] => [
  [
    `-${happen} on|during|after|at|while|shortly|just|soon|as|seconds|minutes|moments|immediately ${LEAVING}`,
    `-${happen} after become airborne`,
    `-${noun} on|during|at|after|shortly|seconds|moments ${LEAVING}`,
    `-${happen} during|in|on initial|the take-off|climb|takeoff_run|take_-_off_run`,
    `-take-off|takeoff|take_-_off ${noun}`,
    `-abort|reject take-off|takeoff|take_-_off ${noun}`,
  ],
  [
    `-${happen} on|during|while|when|as|trying|attempting|attempt|seconds|moments|shortly|just|before ${COMING} !gear`,
    `-${happen} on|during|in final|its|the approach|descent|landing_run`,
    `-${happen} short of|as runway|threshold|prepare|came|come`,
    `-${noun} on|during|while|as|before ${COMING} !gear`,
    `-${happen} come in land`,
    `-landing ${noun} !gear`,
  ],
  [
    `-${happen} at|in|while cruising|cruise|mid-flight|mid-air|midair|midflight|altitude`,
    `-${happen} at|in cruising_altitude|level_flight|cruising_height|cruise_altitude|mid_-_flight|mid_-_air`,
    `-${noun} at|in cruising_altitude|level_flight|mid-flight|mid-air|mid_-_flight|midair|cruise`,
    `-${happen} hour|hours into|after flight|journey|crossing`,
    `-${happen} halfway through|across|into flight|journey|atlantic|ocean`,
  ],
]

const GAS_OUT = 'leak|escape|seep|release|spill|spew|vent|gush'
const leaked = (stuff: string): string[] => [
  `-${stuff} ${GAS_OUT}|leakage|cloud|spillage|plume`,
  `-${GAS_OUT}|leakage|spillage|cloud|release|plume of ${stuff}`,
  `-leak|release|spill|spew|vent|discharge ${stuff}`,
  `-${stuff} begin|start leak|leaking|escaping`,
  `-tonne|tonnes|litre|litres|gallon|gallons|liter|ton|tons ${stuff} leak|escape|spill|release|pour|flow`,
  `-${stuff} pour|flow|gush|run from|out|into|onto`,
]

const FAIL = 'fail|stop|quit|die|cut_out|lose_power|shut_down|flame_out|give_out|stall|seize|burn|catch_fire|explode'

export const accidentIssues: readonly Issue[] = [
  {
    name: 'in which part of the ship the fire began',
    loose: true,
    fixed: true,
    topic: /\b(?:ship|ferry|vessel|trawler|yacht|tanker|freighter|liner|cruise|catamaran|boat|frigate|submarine)\b/i,
    without: also('spread to|reached|reach|station|alarm|stop it from|before it could'),
    ways: [
      began('engine_room|engine_-_room|machinery_space|engine_compartment|machine_room|engine_rooms|generator_room'),
      began('car_deck|vehicle_deck|garage_deck|car_decks|vehicle_decks|cargo_deck|lorry_deck'),
      began('galley|kitchen|deep-fat_fryer'),
      began('cabin|stateroom|crew_quarter|sleeping_quarter'),
      began('cargo_hold|hold|container'),
      began('laundry|laundry_room|sauna|linen_room'),
      began('bridge|wheelhouse|wheel_house'),
    ],
  },
  {
    name: 'in which room the fire began',
    loose: true,
    fixed: true,
    topic:
      /\b(?:building|house|home|hotel|flats?|apartment|block|hospital|school|restaurant|hostel|nursing|museum|theatre|theater|church|villa|residents?|guests|palace|factory|tower)\b/i,
    without: also('spread to|reached|fire station|alarm|stop it from|neighbou?ring'),
    ways: [
      began('kitchen|kitchenette|canteen'),
      began("bedroom|guest_room|children_'s_room"),
      began('living_room|lounge|sitting_room|front_room'),
      began('linen_room|laundry|laundry_room|linen_cupboard|utility_room|washroom'),
      began(
        'electrical_cupboard|switch_room|switchroom|electrical_room|fuse_box|meter_cupboard|electricity_cupboard|electrical_cabinet|switchboard|plant_room|electric_cupboard',
      ),
      began('stairwell|staircase|stairway|lobby|hallway|entrance_hall'),
      began('boiler_room|boiler_-_room|boiler_house'),
      began('storeroom|store_room|storage_room|stockroom|stock_room|storage_cupboard'),
      began('lift_shaft|elevator_shaft|a_lift|an_elevator'),
      began('bathroom|toilet|lavatory|sauna'),
    ],
  },
  {
    name: 'how high up in the building the fire began',
    loose: true,
    fixed: true,
    topic:
      /\b(?:building|house|home|hotel|flats?|apartment|block|hospital|school|restaurant|hostel|nursing|museum|theatre|theater|church|villa|residents?|guests|palace|factory|tower|cathedral)\b/i,
    without: also('spread to|reached|station|alarm|stop it from|neighbou?ring'),
    ways: [
      began('basement|cellar|underground_garage|underground_car_park|vault|crypt'),
      began('roof|attic|loft|rooftop|top_floor|roof_space|upper_floor|uppermost_floor|top_storey|top_story|spire|dome'),
      began('ground_floor|ground-floor|ground_-_floor|street_level'),
    ],
  },
  {
    name: 'from which thing the fire came',
    loose: true,
    fixed: true,
    topic: FIRE,
    without: also('ruled out|spread to|advice|reminded|recall\\w*|million'),
    ways: [
      [
        '-start|begin|break_out|originate|ignite|trace|blame|cause|spark|erupt in|to|on|by|from tumble_dryer|tumble_-_dryer|dryer|drier|clothes_dryer|tumble_drier',
        '-tumble_dryer|dryer|drier|clothes_dryer|tumble_drier|tumble_-_dryer catch_fire|overheat|burst_into|ignite|start|cause|spark|to_blame',
        '-faulty|overheating|overheated tumble_dryer|dryer|drier|clothes_dryer',
      ],
      [
        '-start|begin|break_out|originate|ignite|trace|blame|cause|spark|erupt in|to|on|by|from|behind fridge|refrigerator|freezer|fridge-freezer',
        '-fridge|refrigerator|freezer|fridge-freezer catch_fire|overheat|burst_into|ignite|start|cause|spark|to_blame|explode',
        '-faulty|overheating|overheated fridge|refrigerator|freezer|fridge-freezer',
      ],
      [
        '-start|begin|break_out|originate|ignite|trace|blame|cause|spark|erupt in|to|on|by|from|when|with e-bike|e-scooter|electric_bike|electric_scooter|lithium|phone_charger|power_bank|laptop|charger',
        '-e-bike|e-scooter|electric_bike|electric_scooter|scooter_battery|lithium-ion|lithium|power_bank|charger|laptop catch_fire|overheat|burst_into|ignite|start|cause|spark|to_blame|explode',
      ],
      [
        '-start|begin|break_out|originate|ignite|trace|blame|cause|spark|erupt in|to|on|by|from|with chip_pan|frying_pan|pan|deep_fryer|deep-fryer|cooker|stove|hob|fryer|saucepan',
        '-chip_pan_fire|pan_fire',
        '-chip_pan|frying_pan|deep_fryer|cooker|stove|fryer|pan catch_fire|overheat|burst_into|ignite|start|cause|to_blame',
        '-pan|pot leave|left on stove|cooker|hob|ring',
      ],
      [
        '-start|begin|break_out|originate|ignite|trace|blame|cause|spark|erupt in|to|on|by|from|with candle|tea_light|incense|tealight|votive_candle',
        '-candle|tea_light|tealight ignite|start|cause|spark|to_blame|set_fire|set_light|set_alight|fall|topple|knock|tip',
        '-knock|tip|leave|forget over|candle candle|burning|burn|unattended',
      ],
      [
        '-start|begin|break_out|originate|ignite|trace|blame|cause|spark|erupt in|to|on|by|from|with cigarette|cigar|cigarette_end|cigarette_butt|smoking_material',
        '-discarded|smouldering|carelessly|lighted|stubbed|unextinguished cigarette|cigar|cigarette_end|butt',
        '-cigarette ignite|start|cause|spark|to_blame|set_fire|set_light',
        '-fall asleep cigarette|smoking',
      ],
      [
        '-start|begin|break_out|originate|ignite|trace|blame|cause|spark|erupt in|to|on|by|from|with electric_heater|space_heater|fan_heater|paraffin_heater|kerosene_heater|portable_heater|electric_blanket|radiator|gas_heater|heater',
        '-heater|electric_blanket|space_heater catch_fire|overheat|ignite|start|cause|spark|to_blame|set_fire|topple|fall|tip',
      ],
    ],
  },
  {
    name: 'when the sirens sounded',
    loose: true,
    fixed: true,
    topic: /\b(?:sirens?|alarms?|loudspeakers?|church bells)\b/i,
    without: also('test|ambulance|police sirens?|smoke alarm'),
    ways: [
      [
        '-siren|alarm|loudspeaker|bell sound|wail|go_off|ring|blare|blast before|ahead|in_time|in_good_time|in_advance',
        '-siren|alarm|loudspeaker|bell sound|wail|go_off|ring|blare minute|hour|half before|ahead|earlier|beforehand',
        '-sound|activate|trigger|ring siren|alarm|bell before|ahead|in_time|in_good_time|in_advance',
        '-warn by siren before',
      ],
      [
        '-siren|alarm|loudspeaker|bell sound|wail|go_off|ring|blare after|too_late|only_after|only_when|only_once',
        '-siren|alarm|loudspeaker|bell sound|wail|go_off|ring|blare minute|hour|half|long after|late|too_late',
        '-siren|alarm|loudspeaker|bell come|start|begin too_late|after|once',
        '-sound|activate|trigger|ring siren|alarm|bell after|too_late|only_when|once|late',
        '-siren|alarm sound late|belatedly !last|in',
      ],
    ],
  },
  {
    name: 'whether the sirens sounded',
    loose: true,
    fixed: true,
    topic:
      /\b(?:flood\w*|tsunami|tornado|dam|quake|earthquake|wildfire|chemical|plant|mine|wave|landslide|leak|storm|factory)\b/i,
    without: also('test|ambulance|police sirens?|burglar'),
    ways: [
      [
        '-siren sound|wail|go_off|blare|ring|howl|warn|work|blast',
        '-sound|activate|trigger|set_off|hear siren',
        '-siren hear',
        '-loudspeaker|tannoy|church_bell|evacuation_alarm|flood_alarm|gas_alarm sound|ring|go_off|blare|peal|warn|order|alert|wail',
        '-wail|blare|sound of siren',
        '-alert by siren',
      ],
      [
        '-siren|warning_siren silent|mute|out_of_order|broken|dead|disconnected|switched_off|useless',
        '-siren break_down|malfunction',
        '-power|power_cut|power_failure|fault|outage|blackout silence|disable siren',
        '-silence|disable|knock_out siren',
      ],
    ],
  },
  {
    name: 'whether the sprinklers worked',
    loose: true,
    fixed: true,
    topic: /sprinkler/i,
    without: also('lawn|garden|install\\w*|fitted|retrofit\\w*'),
    ways: [
      [
        '-sprinkler|sprinkler_system activate|come_on|go_off|kick_in|operate|function|work|trigger|spring|deploy|start|engage',
        '-sprinkler|sprinkler_system contain|control|douse|put_out|put|extinguish|keep|hold|stop|limit|prevent|quench|dampen|check fire|blaze|flame|spread|out',
        '-set_off|trigger|activate sprinkler',
        '-blaze|fire|flame contain|control|douse|put_out|extinguish|check|hold by sprinkler',
        '-sprinkler|sprinkler_system do|did its|their|the job|work',
      ],
      [
        '-sprinkler|sprinkler_system fail|malfunction|jam|broken|faulty|defective|inoperable|inoperative|out_of_order|out_of_action|dry|useless',
        '-sprinkler|sprinkler_system switch_off|turn_off|shut_off|disconnect|disable|drain|isolate|deactivate',
        '-switch_off|turn_off|shut_off|disconnect|disable|drain|isolate|deactivate sprinkler',
        '-no|without|lack|lose|insufficient water sprinkler',
        '-sprinkler run|starve dry|of_water|out_of_water',
      ],
    ],
  },
  {
    name: 'whether there were sprinklers',
    loose: true,
    fixed: true,
    topic: /sprinkler/i,
    without: also(
      'lawn|garden|new|law|bill|retrofit\\w*|will be|since|plans?|floors?|older|only|wing|required|mandatory|proposal',
    ),
    ways: [
      [
        '-fit|equip|install|kit|furnish|protect with|by|of sprinkler',
        '-have|contain|possess|feature|include sprinkler|sprinkler_system',
        '-sprinkler|sprinkler_system fit|install|in_place',
        '-install|fit|put sprinkler',
        '-be sprinkler|sprinkler_system in|at|inside',
      ],
      ['-lack sprinkler', '-be without|unsprinklered sprinkler', '-unsprinklered building|block|floor|tower|hotel'],
    ],
  },
  {
    name: 'whether the exits were locked',
    loose: true,
    fixed: true,
    topic: /\b(?:fire|blaze|stampede|crush|smoke|nightclub|club|hall|factory|stadium|theatre|theater|cinema|disco)\b/i,
    without: also('front door of|house|car|cars|reopen\\w*|cordon|motorway|highway|junction|tunnel'),
    ways: [
      [
        '-exit|emergency_exit|fire_exit|emergency_door|fire_door|escape_door|escape_route lock|block|chain|padlock|bolt|bar|obstruct|seal|weld|shut|wire|nail|inaccessible',
        '-lock|block|chain|padlock|bolt|bar|obstruct|seal|weld exit|emergency_exit|fire_exit|emergency_door|fire_door|escape_door|escape_route',
        '-locked|blocked|chained|bolted|padlocked|barred exit|emergency_exit|fire_exit|emergency_door|fire_door',
        '-find|stand|be in_front_of|front|behind|facing locked exit|door',
      ],
      [
        '-exit|emergency_exit|fire_exit|emergency_door|fire_door|escape_door|escape_route open|unlocked|clear|accessible|unobstructed|usable|free|unbolted',
        '-leave|keep|find exit|emergency_exit|fire_exit|emergency_door|fire_door open|unlocked|clear|free',
        '-unlocked|unobstructed|open|working exit|emergency_exit|fire_exit|fire_door|emergency_door',
      ],
    ],
  },
  {
    name: 'in which part of the flight the plane crashed',
    loose: true,
    fixed: true,
    topic: AIR,
    without: also(
      'hours? after|\\d\\d minutes|rescue helicopter|second (?:plane|aircraft)|bird\\w*|flock|geese|warning',
    ),
    ways: phases(
      'crash|come_down|plunge|skid|veer|slew|slide|overrun|nosedive|stall|plummet|burst_into|catch_fire|break_up|break_apart|disintegrate|tip|flip|smash|slam',
      'crash|accident',
    ),
  },
  {
    name: 'in which part of the flight birds were hit',
    loose: true,
    fixed: true,
    topic: /\b(?:birds?|geese|goose|gulls?|flock|bird-?strike|pigeons|starlings|swans?|vultures?|storks?)\b/i,
    ways: phases(
      'hit|strike|suck|ingest|collide|fly|encounter|run|occur|happen|swallow|bird_strike|birdstrike|bird_-_strike',
      'bird_strike|birdstrike|bird_-_strike|collision|impact|encounter',
    ),
    without: also('hours? after|\\d\\d minutes|car|train|lightning|survey|statistics'),
  },
  {
    name: 'in which part of the flight the engine failed',
    loose: true,
    fixed: true,
    topic:
      /\b(?:aircraft|airliner|airline|planes?|jets?|flight|helicopter|pilots?|cockpit|glider|airport|take-?off|cruising|runway|airborne)\b/i,
    without: also('hours? after|\\d\\d minutes|car|train|bus'),
    ways: [0, 1, 2].map(phase =>
      [
        phases(
          'engine fail|cut_out|stop|quit|explode|catch_fire|shut_down|lose_power|burst|die|stall',
          'engine_failure|engine_fire|engine_trouble|engine_problem|loss_of_power',
        ),
        phases('lose_power', 'loss_of_engine_power'),
      ].flatMap(each => each[phase] ?? []),
    ),
  },
  {
    name: 'where the plane went after the trouble',
    loose: true,
    fixed: true,
    topic: AIR,
    without: also('passengers? (?:were|was) (?:later )?flown|other flights|flights were|replacement|relief'),
    ways: [
      [
        '-plane|flight|aircraft|jet|airliner|pilot|captain|crew|boeing|airbus turn_back|turn_around|double_back|circle_back|head_back|fly_back|backtrack',
        '-plane|flight|aircraft|jet|airliner|pilot|captain|crew|boeing|airbus return|go_back|come_back to|back_to|safely airport|gate|base|stand|departure|point|origin|airfield|heathrow|gatwick|schiphol|frankfurt !after',
        '-return|turn_back|fly_back|head_back to departure|point_of_departure|origin|airport_of_departure|airport_it_left',
        '-make|perform|do u-turn|u_-_turn',
        '-turn plane|flight|aircraft|jet|airliner back|round|around',
        '-decide to turn_back|turn_around|return',
      ],
      [
        '-plane|flight|aircraft|jet|airliner|pilot|captain|crew|boeing|airbus divert|reroute|re-route|redirect !attention|back',
        '-divert plane|flight|aircraft|jet|airliner to',
        '-divert to|into !attention',
        '-make|perform diversion|unscheduled_landing|unscheduled_stop',
        '-land at|in alternate|alternative|nearest|another airport|airfield',
      ],
      [
        '-plane|flight|aircraft|jet|airliner|pilot|captain|crew|boeing|airbus continue|carry_on|proceed|press_on|fly_on|go_on to|on|with|towards its|destination|journey|flight|way|planned',
        '-continue|carry_on|proceed|press_on|fly_on|go_on to|with destination|scheduled_destination|planned_destination|flight|its_destination',
        '-complete flight|journey as planned|scheduled|normally',
        '-reach destination|its_destination as_planned|on_time|on_schedule|safely|normally',
        '-arrive|land at_its_destination|at_their_destination|as_planned|on_schedule|on_time',
      ],
    ],
  },
  {
    name: 'on what the plane came down',
    loose: true,
    fixed: true,
    topic:
      /\b(?:aircraft|airliner|planes?|jets?|pilots?|cockpit|glider|light aircraft|biplane|microlight|cessna|helicopter)\b/i,
    without: also(
      'rescue|ambulance|police helicopter|army|parachut\\w*|debris|wreckage|parts|wing|avoid\\w*|missed|narrowly',
    ),
    ways: [
      [
        '-land|touch_down|set_down|put|come_down|belly-land|crash-land on|onto runway|tarmac|airstrip|landing_strip !extension',
        '-regain|reach|make|make_it_back_to runway|airstrip !extension',
      ],
      [
        '-land|crash|set_down|put|come_down|belly-land|crash-land|plunge|glide|fall|slam|plough|plow|crash-landing|landing in|into|on|onto|down field|meadow|farmland|paddock|pasture|cornfield|wheatfield|stubble_field|grassland|farm',
        '-crash_-_land|crash_-_landing|force_-_land|belly_-_land in|on field|meadow|farmland|paddock|pasture',
      ],
      [
        '-land|ditch|crash|set_down|put|come_down|crash-land|plunge|glide|fall|slam|landing in|into|on|onto|down sea|ocean|lake|river|water|bay|reservoir|lagoon|estuary|harbour|harbor|channel',
        '-ditch in|into|off|near',
        '-crash_-_land|crash_-_landing|force_-_land in|on sea|lake|river|water',
      ],
      [
        '-land|crash|set_down|put|come_down|crash-land|plunge|fall|slam|landing in|into|on|onto|down road|highway|motorway|street|freeway|carriageway|expressway',
        '-crash_-_land|crash_-_landing|force_-_land on|onto road|highway|motorway|street',
      ],
      [
        '-land|crash|set_down|come_down|crash-land|plunge|fall|slam|landing in|into|on|onto forest|wood|woodland|tree|jungle|treetop',
        '-crash_-_land|force_-_land in forest|wood|tree',
      ],
      [
        '-land|crash|set_down|put|come_down|crash-land|landing in|on|onto|down beach|sand|shore|dune',
        '-crash_-_land|force_-_land on beach',
      ],
      [
        '-crash|come_down|plunge|fall|slam|smash|plough|plow in|into|on|onto house|home|roof|bungalow|warehouse|apartment|block|hangar',
      ],
    ],
  },
  {
    name: 'how the landing gear was',
    loose: true,
    fixed: true,
    topic: /\b(?:landing gear|undercarriage|nose ?wheel|nose gear|wheels|belly)\b/i,
    without: also('car|bicycle'),
    ways: [
      [
        '-landing_gear|undercarriage|nose_wheel|nosewheel|nose_gear|wheel|main_gear|gear jam|stick|stuck|collapse|retracted|up|fail|malfunction|buckle|snap|give_way|break|fold',
        '-make|perform|execute|pull_off belly_landing|belly-landing|wheels-up|belly_-_landing',
        '-land|come_down|slide|set_down on belly|its_belly',
        '-belly-land|belly_-_land|belly_land on|at|safely|in',
        '-land|landing|touch_down without|with_no wheel|landing_gear|undercarriage|nose_wheel|gear|nose_gear',
        '-land|landing|touch_down with raised|retracted|jammed|stuck|collapsed|one wheel|landing_gear|undercarriage|nose_wheel|gear|nose_gear',
        '-could|fail not|to lower|extend|deploy landing_gear|undercarriage|wheel|gear',
      ],
      [
        '-landing_gear|undercarriage|nose_wheel|nosewheel|nose_gear|wheel lock|extend|lower|down|deploy|drop|come_down normally|fully|properly|into_place|in_place|correctly|as_normal',
        '-landing_gear|undercarriage|nose_wheel|nosewheel|nose_gear|wheel down_and_locked|be_down|be_locked|be_lowered|lock_down|hold',
        '-lower|extend|deploy landing_gear|undercarriage|wheel|nose_gear normally|properly|by_hand|manually|in_time|with',
      ],
    ],
  },
  {
    name: 'which engine failed',
    loose: true,
    fixed: true,
    topic: AIR,
    without: also('other aircraft|models?'),
    ways: [
      [
        `-left_engine|left-hand_engine|port_engine|left_-_hand_engine|port-side_engine|number_one_engine ${FAIL}|lose|suck|ingest`,
        '-failure|fault|fire|trouble|loss|problem in|of|with left_engine|left-hand_engine|port_engine|left_-_hand_engine',
        '-lose|shut_down|shut|hit|damage|suck into|down|power|in|left_engine left|port|left_engine|port_engine engine|left_engine|down',
        '-flame|smoke|spark from|of|out left_engine|port_engine|left-hand_engine',
      ],
      [
        `-right_engine|right-hand_engine|starboard_engine|right_-_hand_engine|number_two_engine ${FAIL}|lose|suck|ingest`,
        '-failure|fault|fire|trouble|loss|problem in|of|with right_engine|right-hand_engine|starboard_engine|right_-_hand_engine',
        '-flame|smoke|spark from|of|out right_engine|starboard_engine|right-hand_engine',
        '-lose|shut_down|shut|hit|damage|suck into|down|power|in|right_engine right|starboard|right_engine|starboard_engine engine|right_engine|down',
      ],
      [
        `-both_engine|both_of_its_engine|both_of_the_engine|both_its_engine|twin_engine ${FAIL}|lose|out|dead|knock`,
        '-failure|loss|fire|power|thrust of|in|from both_engine|both_its_engine|twin_engine',
        '-lose|shut_down|knock_out|disable|knock_out both_engine|both_its_engine',
      ],
    ],
  },
  {
    name: 'who was at the controls',
    loose: true,
    fixed: true,
    topic: AIR,
    without: also('relieved|after|before the|took over|drone|hijack\\w*'),
    ways: [
      [
        '-captain|senior_pilot be|sit at|in control|controls|flying|pilot_flying|left-hand_seat',
        '-captain fly|handle|pilot plane|aircraft|jet|airliner|approach|landing',
        '-fly|land|pilot by captain',
        '-captain have control|controls',
      ],
      [
        '-first_officer|co-pilot|copilot|co_-_pilot be|sit at|in control|controls|flying|pilot_flying',
        '-first_officer|co-pilot|copilot|co_-_pilot fly|handle|pilot plane|aircraft|jet|airliner|approach|landing',
        '-fly|land|pilot by first_officer|co-pilot|copilot|co_-_pilot',
        '-first_officer|co-pilot|copilot have control|controls',
      ],
      [
        '-student|trainee|learner|student_pilot|trainee_pilot be|sit at|in control|controls|flying',
        '-student|trainee|student_pilot|trainee_pilot fly|pilot plane|aircraft|helicopter|approach|solo',
        '-fly|pilot by student|trainee|student_pilot',
      ],
      [
        '-instructor|flying_instructor|flight_instructor be|sit at|in control|controls|flying',
        '-instructor fly|pilot plane|aircraft|helicopter|approach',
        '-fly|pilot by instructor|flight_instructor',
      ],
    ],
  },
  {
    name: 'how the plane was left',
    loose: true,
    fixed: true,
    topic: /\b(?:passengers|aircraft|airliner|plane|jet|cabin crew)\b/i,
    without: also('train|bus|ferry|boarded|children|crew members'),
    ways: [
      [
        '-evacuate|leave|slide|escape|disembark|exit|get|jump|come|usher|flee|scramble by|down|via|on|using|through|with|onto slide|chute|emergency_slide|evacuation_slide|escape_slide|inflatable_slide|escape_chute',
        '-slide|chute|emergency_slide|evacuation_slide deploy|use|inflate|activate',
        '-deploy|use|inflate|activate slide|chute|emergency_slide|evacuation_slide|escape_slide',
      ],
      [
        '-evacuate|leave|disembark|exit|get|come|walk|go|escort by|down|via|off|on|using|through step|stairs|staircase|stair|jet_bridge|jetway|airbridge|air_bridge|aircraft_step|mobile_stairs|gate',
        '-leave|disembark|get_off|exit|walk_off normally|in_the_normal_way|in_the_usual_way|as_usual',
        '-bring|drive|push|roll step|stairs|mobile_stairs to|up plane|aircraft|jet',
      ],
    ],
  },
  {
    name: 'whether the pilot baled out',
    loose: true,
    fixed: true,
    topic: /\b(?:pilot|fighter|jet|aircraft|parachut\w*|ejection|navigator|airm[ae]n)\b/i,
    without: also('lorry|bus|car|skydivers?|parachutists?|bank'),
    ways: [
      [
        '-eject safely|from|before|over|seconds|moments|at|into|in|shortly|just|after|successfully',
        '-pilot|navigator|airman|crew|he|she|both|two eject',
        '-bail|bale out',
        '-parachute|float to|down|into|onto safety|ground|earth|safely|sea|field',
        '-pilot|airman parachute|use to|parachute|ejection_seat|ejector_seat',
        '-use|fire ejection_seat|ejector_seat',
      ],
      [
        '-pilot|airman|he|she stay|remain with|in|at aircraft|jet|plane|control|controls|cockpit|stick',
        '-go_down with plane|aircraft|jet',
        '-ejection_seat|ejector_seat fail|jam|malfunction',
      ],
    ],
  },
  {
    name: 'whether the flight recorders were intact',
    loose: true,
    fixed: true,
    topic: /\b(?:recorders?|black box(?:es)?)\b/i,
    ways: [
      [
        '-recorder|black_box|box find intact|undamaged|readable',
        '-recorder|black_box|box intact|undamaged|readable|unscathed|usable|unharmed|legible',
        '-recorder|black_box|box in good|perfect|excellent|working condition|order|shape|state',
        '-download|read|extract|retrieve|recover data|information|conversation recorder|black_box',
        '-recorder yield|provide|contain usable|good|complete|data',
      ],
      [
        '-recorder|black_box|box damage|damaged|unreadable|destroy|crack|crush|mangle|unusable|illegible|break|char',
        '-recorder|black_box|box in poor|bad condition|shape|state',
        '-damage to recorder|black_box',
      ],
    ],
    without: also('slightly|exterior|casing|outer|other|slight|minor'),
  },
  {
    name: 'whether the ship was towed',
    loose: true,
    fixed: true,
    topic: SEA,
    without: also('cars?|lorry|tow truck|banner|later|to be|will be|scrap\\w*|sister'),
    ways: [
      [
        '-tow to|into|back|ashore|by|away|toward|towards|in|free|clear',
        '-be|bring|take|arrive|come under|in|on tow',
        '-take|have vessel|ship|ferry|yacht|trawler|her|it|boat in_tow|under_tow',
        '-tug|lifeboat|coastguard|cutter|trawler tow|pull|drag|haul vessel|ship|ferry|yacht|trawler|her|it|boat|tanker|to|into|back',
        '-ship|ferry|vessel|yacht|trawler|tanker|freighter|boat tow|pull|haul',
        '-attach|secure|fix|make tow|towline|tow_line',
      ],
      [
        '-under own|its_own|her_own|their_own power|steam|sail',
        '-own_power|own_steam|own_engine',
        '-make|limp|steam|sail|motor|proceed|reach|continue own|under|unaided|unassisted|without way|own|assistance|help|tow|port',
      ],
    ],
  },
  {
    name: 'whether the hull was damaged',
    loose: true,
    fixed: true,
    topic: SEA,
    without: also('paint|stolen|slight|minor|superficial|scratches'),
    ways: [
      [
        '-hull damage|hole|breach|tear|gash|crack|rip|puncture|rupture|split|pierce|buckle|dent|burst|crush|rent',
        '-hole|gash|tear|crack|rip|breach|damage|rent|dent in|to|along|through|below hull|side|waterline|bow|keel|hull_plating',
        '-tear|rip|gouge|punch|leave|slice|open|pierce|puncture|rupture|breach|damage|crack hull|hole|gash|open hull|side|waterline|her_side|bow',
        '-damage|tear_open|rip_open|pierce|puncture|rupture|breach|hole|crack hull',
        '-damage|hole|breach|pierce below waterline',
      ],
      [
        '-hull intact|undamaged|sound|unharmed|unscathed|watertight|hold|unbroken|unbreached',
        '-leave hull intact|undamaged|unscathed',
        '-divers|inspection|survey find|show no damage|hole hull',
      ],
    ],
  },
  {
    name: 'to which side the ship leaned',
    loose: true,
    fixed: true,
    topic: SEA,
    ways: [
      [
        '-list|lean|heel|roll|tilt|capsize|keel_over|topple|lie to|on|onto port|port_side|left|its_left_side|left_side',
        '-list|lean|tilt of|degrees|degree port',
        '-port list',
        '-port_list|list_to_port develop|develop|increase',
      ],
      [
        '-list|lean|heel|roll|tilt|capsize|keel_over|topple|lie to|on|onto starboard|starboard_side|right|its_right_side|right_side',
        '-list|lean|tilt of|degrees|degree starboard',
        '-starboard list',
      ],
    ],
    without: also('price|stock|politic\\w*|bring\\w* .{0,20} to port|towed'),
  },
  {
    name: 'where the captain was',
    loose: true,
    fixed: true,
    topic: SEA,
    without: also('later|returned|relieved|rushed|first officer'),
    ways: [
      [
        '-captain|skipper|master be|stand|remain|stay on|in|at bridge|wheelhouse|helm|wheel',
        '-captain|skipper|master steer|navigate|con vessel|ship|ferry|boat',
        '-captain|skipper|master at_the_helm|at_the_wheel|on_the_bridge|on_watch|in_the_wheelhouse',
        '-at_the_helm|at_the_wheel|on_the_bridge captain|skipper|master|himself',
      ],
      [
        '-captain|skipper|master be|sleep|rest|lie in|at cabin|quarter|bed|bunk|dinner|restaurant|bar|dining_room|sick_bay',
        '-captain|skipper|master asleep|sleep|resting|dining|ashore|below|off_duty',
        '-captain|skipper|master leave|absent bridge|wheelhouse|helm|from',
      ],
    ],
  },
  {
    name: 'when the captain left the ship',
    loose: true,
    fixed: true,
    topic: SEA,
    ways: [
      [
        '-captain|skipper|master last leave|off|person|man',
        '-captain|skipper|master stay|remain aboard|on_board|with|at|until ship|end|last|everyone|all|vessel|passenger|post|rescued',
        '-last to leave|off leave|ship|vessel|ferry captain|skipper|master',
        '-last|final leave|off|person|man be captain|skipper|master',
        '-captain|skipper|master go_down with ship|vessel',
      ],
      [
        '-captain|skipper|master first leave|flee|off',
        '-captain|skipper|master abandon|flee|desert|jump|escape ship|vessel|ferry|passenger|before|lifeboat|early|crew',
        '-captain|skipper|master be among first',
        '-abandon by captain|skipper',
        '-captain|skipper|master leave|get|climb before|ahead|into passenger|lifeboat|others',
      ],
    ],
    without: also('order\\w* to abandon|order to abandon|orders|airport|port on'),
  },
  {
    name: 'whether it was overloaded',
    loose: true,
    fixed: true,
    topic:
      /\b(?:ferry|boat|vessel|ship|canoe|dhow|bus|minibus|truck|lorry|lift|elevator|balcony|plane|bridge|dinghy|coach|pontoon|cable car)\b/i,
    without: also('hospital|hospitals|network|wires?|socket|circuit'),
    ways: [
      [
        '-overload|overcrowd|overfill|overloaded|overcrowded',
        '-exceed capacity|limit|licence|passenger|maximum|load|permitted|weight',
        '-carry|hold|have|take more|twice|double|three than|capacity|passenger|permitted|licence|allow|number|load',
        '-over capacity|maximum_load|the_limit|its_limit',
        '-crammed|packed|pack|cram beyond|well capacity|limit',
        '-load beyond|over capacity|limit',
      ],
      [
        '-within|below|under capacity|load_limit|weight_limit|permitted_load|maximum_load|permitted_limit|its_capacity|licensed_capacity',
        '-be|run|sail|travel half|half-empty|half_-_empty|quarter|far_from|nowhere_near empty|full|half-empty|half_-_empty|capacity',
        '-half-empty|half_-_empty ferry|boat|bus|vessel|lift|train',
        '-have room|space|spare|berths for|seat|capacity more',
      ],
    ],
  },
  {
    name: 'whether the train stayed upright',
    loose: true,
    fixed: true,
    topic: /\b(?:trains?|carriages?|coach(?:es)?|wagons?|tram|derail\w*)\b/i,
    without: also('cars? on the road|bus|lorry|truck|one of the'),
    ways: [
      [
        '-carriage|coach|wagon|train|tram|locomotive|car overturn|topple|tip|flip|roll|fall|turn over|onto|on|over|side|down|end',
        '-overturn|topple|flip carriage|coach|wagon|train|tram|locomotive',
        '-carriage|coach|wagon|train|tram|locomotive|car overturn|capsize|keel_over|topple_over|tip_over|roll_over|turn_over|on_its_side|on_their_side|upside_down',
        '-lie|land|end_up|come_to_rest|finish on its_side|their_side|side|roof',
      ],
      [
        '-remain|stay|stand|keep|still|be upright',
        '-come_to_rest|stop|end_up|halt upright',
        '-upright carriage|coach|wagon|train',
      ],
    ],
  },
  {
    name: 'what the signal showed',
    loose: true,
    fixed: true,
    topic: /\b(?:trains?|signal\w*|junction|crossroads|traffic lights?|intersection|tram|driver)\b/i,
    without: also('turned|changed|smoke|alarm|party|flag|phone'),
    ways: [
      [
        '-signal|light|traffic_light|lamp red|be_red|at_red|danger|on_red|at_danger|show_red',
        '-run|jump|pass|ignore|overlook|overshoot|miss|disregard red_light|red_signal|stop_signal|signal_at_danger|signal_at_red',
        '-drive|go|run|pass|speed through|past|at red_light|red_signal|stop_signal|signal_at_danger|red|danger',
        '-pass|overrun|disregard red_signal|red_light|stop_signal|signal_at_danger|signal_at_red',
        '-red_light|red_signal show|shine|glow|lit|face',
        '-signal set|stand at|to|on red|danger|stop',
      ],
      [
        '-signal|light|traffic_light|lamp green|be_green|on_green|at_green|clear|show_green',
        '-have|get|give|receive|see|show|pass|drive|go on|a|green|at green|green_light|green_signal|clear_signal|proceed',
        '-signal set|stand at|to|on green|clear|proceed',
        '-green_light|green_signal show|have|give',
      ],
    ],
  },
  {
    name: 'whether the barriers were down',
    loose: true,
    fixed: true,
    topic: /\b(?:crossing|train|tram|railway)\b/i,
    without: also('crowd|police|flood|noise'),
    ways: [
      [
        '-barrier|crossing_gate|half-barrier|boom lowered|down|closed|lower|close|shut|come_down|descend',
        '-barrier|gate be|have lower|down|closed|descend',
        '-drive|swerve|zigzag|ride|walk|go|weave|manoeuvre|steer round|around|under|through lowered|closed|barrier|the barrier|half-barrier|gate',
        '-lower|closed barrier|gate',
      ],
      [
        '-barrier|crossing_gate|boom up|raised|open|upright|stuck_up|raise',
        '-leave|find barrier|gate open|up|raised',
        '-raised|open barrier|gate',
      ],
    ],
  },
  {
    name: 'in which direction it was going',
    loose: true,
    fixed: true,
    topic: ROAD,
    without: also('other|opposite|tailback\\w*|delays?|reopen\\w*|closed|diverted|oncoming'),
    ways: ['northbound', 'southbound', 'eastbound', 'westbound'].map(way => [
      `-crash|collide|overturn|happen|occur|roll|accident|collision|pile-up|smash|skid|plough|travel|drive|head|jackknife|place in|on|while|when|involve|the ${way}`,
      `-${way} lorry|car|bus|driver|train|coach|truck|van|minibus|tanker|motorcyclist|vehicle crash|hit|collide|overturn|skid|leave|plough|swerve|ram|smash|veer|derail|strike`,
      `-drive|travel|head|go|be|ride ${way}`,
      `-${way} crash|pile-up|collision|accident`,
    ]),
  },
  {
    name: 'who crossed the middle of the road',
    loose: true,
    fixed: true,
    topic: ROAD,
    without: also('avoid\\w*|pedestrians?|deer|second|overtak\\w+ .{0,30} and'),
    ways: [
      'car|saloon|hatchback|jeep|suv',
      'lorry|truck|articulated_lorry|tractor-trailer|semi|semitrailer|hgv',
      'bus|coach|minibus',
      'motorcycle|motorcyclist|motorbike|biker',
    ].map(who => [
      `-${who} cross|veer|drift|swerve|stray|wander|skid|slide|spin|break|steer|pull into|over|across|onto|on|through centre_line|center_line|central_reservation|median|oncoming|wrong_side|opposite|wrong_lane|crash_barrier|white_line|path|middle`,
      `-${who} cross central_reservation|median|centre_line|center_line|white_line|solid_line|middle`,
      `-${who} be|drive|travel|stray on|in wrong_side|wrong_lane|oncoming_lane|opposite_lane`,
    ]),
  },
  {
    name: 'whether the brakes failed',
    loose: true,
    fixed: true,
    topic: /\b(?:brak\w+)\b/i,
    without: also('slammed|hit the brakes|applied the brakes|tap the brakes|new brakes|inflation'),
    ways: [
      [
        '-brake fail|give_out|give_way|fade|overheat|lock|seize|malfunction|defective|faulty|worn|useless|damage|disconnect',
        '-brake_failure|failed_brake|faulty_brake|defective_brake|worn_brake|failing_brake',
        '-lose brake',
        '-failure|loss|defect|fault|problem of|in|with|to brake|braking_system|braking !show',
        '-brake_line|brake_hose|brake_pipe|brake_cable|brake_fluid|braking_system cut|burst|leak|break|snap|sever|fail|rupture',
        '-suffer|blame|due_to|cause|have brake_failure|brake_fault|brake_problem',
      ],
      [
        '-brake work|function|sound|fine|operate|normal|in_order|in_working_order|in_good_order|in_perfect_order|intact|in_good_condition|flawless',
        '-brake be in good|perfect|full|working order|condition',
        '-brake|braking_system pass|test test|inspection|normal|sound',
        '-fully|functioning|working|intact brake',
      ],
    ],
  },
  {
    name: 'whether the driver braked',
    loose: true,
    fixed: true,
    topic: /\b(?:driver|train|tram|bus|lorry|car|motorist|crash\w*|skid)\b/i,
    without: also('brake failure|brakes failed|following|other drivers|bird'),
    ways: [
      [
        '-brake hard|sharply|in_vain|before|heavily|late|too_late|at|suddenly|to|seconds|but|as|in_time',
        '-driver|motorist|he|she|train|lorry|car|bus brake',
        '-apply|hit|slam|jam|pull|use|stamp|operate on|brake|emergency_brake brake|emergency_brake !cable',
        '-make|perform|begin|initiate emergency_stop|emergency_braking',
        '-find|leave|be skid_mark|skidmark|tyre_mark|braking_mark|tire_mark',
      ],
    ],
  },
  {
    name: 'whether the driver stayed at the scene',
    loose: true,
    fixed: true,
    topic: /\b(?:crash\w*|hit-and-run|collision|accident|knocked down|pedestrian|cyclist|run over|motorist|driver)\b/i,
    without: also('passengers?|witness\\w*|police (?:remained|stayed)|robber\\w*|gunm[ae]n|second'),
    ways: [
      [
        '-driver|motorist|motorcyclist|lorry_driver|he|she|trucker stop|stay|remain|wait to_help|at_the_scene|on_the_scene|scene|spot|until',
        '-driver|motorist|he|she stay|remain|wait with|for pedestrian|cyclist|victim|police|ambulance|officer|boy|girl|injured|child',
        '-stay|remain|stop at scene|spot !for',
        '-stop after|following crash|collision|accident|impact',
        '-driver|motorist give|administer first_aid',
      ],
      [
        '-driver|motorist|motorcyclist|trucker flee !fire|flames|blaze',
        '-driver|motorist|motorcyclist|he|she|car|lorry|trucker drive_off|drive_away|speed_off|speed_away|make_off|run_away|drive_on|carry_on !the|a|an|road|motorway|highway|into|wrong|their|his|her',
        '-flee|leave scene|spot|accident|crash',
        '-drive_off|drive_away|speed_off|speed_away|drive_on without|leaving',
        '-hit-and-run|hit_-_and_-_run driver|crash|accident|motorist|collision',
      ],
    ],
  },
  {
    name: 'how the road was',
    loose: true,
    fixed: true,
    topic: ROAD,
    without: also('reopen\\w*|gritt\\w*|tomorrow|motorists? (?:were|are) (?:warned|advised)|forecast'),
    ways: [
      [
        '-road|carriageway|surface|road_surface|asphalt|track dry !out|up|river',
        '-on dry_road|dry_asphalt|dry_surface|dry_tarmac|dry_carriageway',
        '-dry road|asphalt|road_surface|tarmac !for|river',
      ],
      [
        '-road|carriageway|surface|road_surface|asphalt|track wet|rain-soaked|waterlogged|rain-slick|aquaplane',
        '-rain-soaked|rain-slicked|rain-slick|wet|rain_-_soaked|waterlogged road|asphalt|road_surface|tarmac|carriageway|bend|surface|highway|motorway',
        '-aquaplane|hydroplane on|off|into|across',
      ],
      [
        '-road|carriageway|surface|road_surface|asphalt|bend|bridge icy|frozen|ice|iced|snow-covered|ice-covered',
        '-icy|snow-covered|frozen|ice-covered|snow_-_covered|ice_-_covered|snowy road|asphalt|road_surface|carriageway|bend|surface|highway|motorway|bridge|lane',
        '-skid|slide|slip|spin|slither|hit on|across|off black_ice|ice|sheet_ice|patch_of_ice',
        '-black_ice cause|form|cover|coat|blame',
      ],
    ],
  },
  {
    name: 'whether the dam held',
    loose: true,
    changing: true,
    topic: /\b(?:dams?|levees?|dykes?|dikes?|embankments?|flood ?walls?|sea ?walls?|flood barriers?)\b/i,
    about: /\b(?:dam|levee|dyke|dike|embankment|flood ?wall|sea ?wall|barrier)s?\b/gi,
    without: also('reinforc\\w*|near|sandbag\\w*|downstream of|built|motorway|railway|train'),
    ways: [
      [
        '-dam|levee|dyke|dike|embankment|floodwall|flood_wall|sea_wall|barrier|flood_barrier burst|break|breach|collapse|fail|rupture|give_way|crumble|overtop|rip|wash_away|crack_open|breach',
        '-dam|levee|dyke|dike|embankment|floodwall|flood_wall|sea_wall wash|sweep|tear|rip|slice away|open|apart',
        '-burst|breach|break|smash|punch|rupture|tear through|over|hole|in|dam|levee|dyke|dike|embankment|floodwall|flood_wall dam|levee|dyke|dike|embankment|floodwall|flood_wall|sea_wall',
        '-breach|break|gap|hole|failure|collapse|rupture|bursting in|of dam|levee|dyke|dike|embankment|floodwall|flood_wall|sea_wall',
        '-dam_burst|dam_break|dam_failure|dam_collapse|levee_breach|dyke_breach|levee_failure',
        '-burst|collapsed|breached|broken|ruptured dam|levee|dyke|dike|embankment',
      ],
      [
        '-dam|levee|dyke|dike|embankment|floodwall|flood_wall|sea_wall|barrier|flood_barrier hold|withstand|resist|survive|stand|cope !back_the|meeting|mass',
        '-dam|levee|dyke|dike|embankment|floodwall|flood_wall|sea_wall|barrier|flood_barrier remain|stay|be intact|firm|sound|stable|undamaged|unbroken|standing|safe',
        '-keep|hold|leave|find dam|levee|dyke|dike|embankment|water intact|back|firm|out|undamaged dam|levee|dyke|intact',
      ],
    ],
  },
  {
    name: 'whether the gates of the dam were opened',
    loose: true,
    fixed: true,
    topic: /\b(?:dams?|reservoir|sluices?|spillways?|floodgates?|barrage|weir|lock)\b/i,
    without: also('plans?|will|gradual|gradually'),
    ways: [
      [
        '-open|raise|lift|fling|throw floodgate|flood_gate|sluice|sluice_gate|spillway|dam_gate|weir|gate',
        '-floodgate|flood_gate|sluice|sluice_gate|spillway|dam_gate open|raise|lift',
        '-release|discharge|let_out water dam|reservoir|lake|barrage',
        '-water release|discharge|let from|out dam|reservoir|barrage|lake|spillway',
        '-opening of floodgate|sluice|spillway|gate',
      ],
      [
        '-floodgate|flood_gate|sluice|sluice_gate|spillway|dam_gate closed|shut|remain_closed|stay_closed|stay_shut|jam',
        '-keep floodgate|sluice|sluice_gate|spillway|gate closed|shut',
      ],
    ],
  },
  {
    name: 'whether people were warned in time',
    loose: true,
    fixed: true,
    topic:
      /\b(?:flood\w*|storm|dam|landslide|mudslide|avalanche|tornado|eruption|volcano|wave|collaps\w+|hurricane|cyclone|typhoon|wildfire|blaze|landslip)\b/i,
    without: also(
      'gun\\w*|shot|police officers?|new|for (?:today|tomorrow|monday|tuesday)|cancer|strike|lifted|aftershocks?|false|further|stay|keep|boil|avoid|more|not to|against|continu\\w*|remain\\w*|still',
    ),
    ways: [
      [
        '-receive|get|have|be_given|give|issue|send|broadcast ample|timely|advance|early|prior|hour|minute|advanced|plenty|day|due|fair warning|alert|notice',
        '-receive|get warning|alert|text_message|flood_warning|storm_warning',
        '-warn in_advance|in_time|beforehand|in_good_time|ahead|days_before|hours_before|before',
        '-warning|alert issue|give|send|go_out|sound|broadcast|come in_time|in_good_time|hour|day|minute|in_advance|beforehand|ahead|before',
        '-resident|villager|population|people|inhabitant|holidaymaker|camper warn|alert',
        '-issue|send|give|broadcast|sound warning|alert|flood_warning|storm_warning|red_alert|text_message !over',
        '-warning|flood_warning|storm_warning|red_alert|alert issue|send|give|broadcast|precede',
      ],
      [
        '-without any|warning|prior|advance|the warning|notice|alert',
        '-without_warning|without_notice|out_of_the_blue|unannounced collapse|come|strike|hit|give',
        '-come|strike|hit|happen|collapse|give_way|catch|erupt without_warning|out_of_the_blue|without_any_warning|by_surprise|unawares|off_guard|completely_unexpectedly',
        '-take|catch resident|villager|people|everyone|everybody|inhabitant|forecaster|camper by_surprise|unawares|off_guard',
        '-warning|alert come|issue|arrive|go_out too_late|late',
      ],
    ],
  },
  {
    name: 'whether the building was evacuated',
    loose: true,
    topic:
      /\b(?:fire|blaze|smoke|leak|gas|flood\w*|explosion|crack\w*|collapse\w*|chemical|landslide|wildfire|storm|bomb|quake|dam|alarm)\b/i,
    without: also(
      'nearby|neighbou?ring|further|voluntar\\w*|embassy|helicopter|wounded|airlift\\w*|injured|island|partial\\w*|other|more|order(?:ed|s)? to|told to|asked to|prepar\\w+|ready to|days? later|patients?',
    ),
    ways: [
      [
        '-evacuate building|hospital|hotel|school|station|terminal|plant|theatre|theater|office|village|town|home|house|street|block|mall|store|centre|center|museum',
        '-building|hospital|hotel|school|station|terminal|plant|theatre|theater|office|village|town|house|street|block|mall|store|centre|center|museum evacuate|empty|clear',
        '-resident|guest|pupil|staff|worker|villager|tenant|occupant|shopper|employee|visitor|inhabitant evacuate|lead_out|usher_out|bring_out|move_out',
        '-evacuate resident|guest|pupil|staff|worker|villager|tenant|occupant|shopper|employee|people|everyone|visitor|inhabitant',
        '-evacuation of building|hotel|school|hospital|village|town|resident order|carry',
        '-order|carry_out|begin|start evacuation',
        '-resident|guest|pupil|worker|villager|tenant|visitor|shopper lead|take|bring|usher|move to|out safety',
        '-take|bring|move|lead resident|guest|villager|pupil to|out safety',
      ],
    ],
  },
  {
    name: 'whether people were told to stay indoors',
    loose: true,
    topic:
      /\b(?:fire|blaze|smoke|leak|gas|chemical|chlorine|ammonia|toxic|fumes|cloud|escaped|explosion|storm|plume|ash|plant)\b/i,
    without: also('lifted|no longer|gunm[ae]n|curfew|can now|virus|heat'),
    ways: [
      [
        '-tell|advise|ask|urge|order|warn|instruct|recommend to|indoors|inside stay|remain|keep|shelter|close|shut indoors|inside|in_place|window|door',
        '-tell|advise|ask|urge|order|warn|instruct|recommend close|shut|keep|shut window|door',
        '-close|shut|keep window door|shut|closed|tell|urge|advise',
        '-shelter-in-place|stay-indoors|shelter_-_in_-_place order|warning|issue|notice|advisory',
        '-issue|impose|give shelter-in-place|stay-indoors|shelter_-_in_-_place',
      ],
    ],
  },
  {
    name: 'who raised the alarm after the accident',
    loose: true,
    fixed: true,
    topic: /\balarm\b|\balerted\b/i,
    without: also('also|smoke alarm|burglar|economist|report|study|scientists?|over the|about the|climate|clock'),
    ways: [
      [
        '-alarm raise|sound|give by walker|dog-walker|dog_walker|jogger|hiker|rambler|cyclist|passer-by|passer_-_by|passerby|tourist|pedestrian',
        '-walker|dog-walker|dog_walker|jogger|hiker|rambler|cyclist|passer-by|passer_-_by|passerby|pedestrian raise|sound|give alarm',
        '-walker|dog-walker|dog_walker|jogger|hiker|rambler|cyclist|passer-by|passer_-_by|passerby|pedestrian alert police|rescuer|fire_brigade|emergency|coastguard|firefighter|authority',
        '-police|rescuer|fire_brigade|emergency_service|coastguard|firefighter alert by walker|dog-walker|dog_walker|jogger|hiker|rambler|cyclist|passer-by|passer_-_by|passerby|pedestrian',
      ],
      [
        '-alarm raise|sound|give by motorist|driver|lorry_driver|trucker|bus_driver|taxi_driver',
        '-motorist|lorry_driver|trucker|bus_driver|taxi_driver|truck_driver raise|sound|give alarm',
        '-motorist|lorry_driver|trucker|bus_driver|taxi_driver|truck_driver alert police|rescuer|fire_brigade|emergency|coastguard|firefighter',
        '-police|rescuer|fire_brigade|emergency_service|coastguard|firefighter alert by motorist|lorry_driver|trucker|bus_driver|taxi_driver|truck_driver',
      ],
      [
        '-alarm raise|sound|give by fisherman|angler|fishermen|yachtsman|sailor|skipper|trawler|fishing_boat',
        '-fisherman|angler|fishermen|yachtsman|sailor|skipper|trawler_crew raise|sound|give alarm',
        '-fisherman|angler|fishermen|yachtsman alert police|rescuer|emergency|coastguard|lifeboat',
        '-police|rescuer|emergency_service|coastguard|lifeboat alert by fisherman|angler|fishermen|yachtsman|sailor',
      ],
      [
        '-alarm raise|sound|give by porter|night_porter|caretaker|guard|security_guard|watchman|nightwatchman|night_watchman|nurse|receptionist|warden|lifeguard|janitor',
        '-porter|night_porter|caretaker|guard|security_guard|watchman|nightwatchman|night_watchman|nurse|receptionist|lifeguard|janitor raise|sound|give alarm',
        '-porter|night_porter|caretaker|security_guard|watchman|nightwatchman|night_watchman|nurse|receptionist|janitor alert police|fire_brigade|emergency|firefighter',
        '-police|fire_brigade|emergency_service|firefighter alert by porter|night_porter|caretaker|security_guard|watchman|nurse|receptionist|janitor',
      ],
      [
        '-alarm raise|sound|give by wife|husband|mother|father|brother|sister|daughter|son|relative|family|partner|girlfriend|boyfriend',
        '-wife|husband|mother|father|brother|sister|daughter|son|relative|family|partner|girlfriend|boyfriend raise|sound|give alarm',
        '-wife|husband|mother|father|brother|sister|relative|family|partner|girlfriend|boyfriend alert police|mountain_rescue|emergency|coastguard',
        '-police|mountain_rescue|emergency_service|coastguard alert by wife|husband|mother|father|brother|sister|relative|family|partner|girlfriend',
      ],
    ],
  },
  {
    name: 'whether everybody is accounted for',
    loose: true,
    changing: true,
    topic:
      /\b(?:collaps\w*|rubble|fire|blaze|avalanche|sank|sunk|landslide|mine|quake|earthquake|explosion|flood\w*|capsiz\w*|crash\w*|tornado)\b/i,
    without: also('other|villages?|pets?|homes?|dna|not all|not every\\w*'),
    ways: [
      [
        '-everyone|everybody|all|crew|worker|resident|passenger|guest|pupil account_for|safe_and_well',
        '-account for everyone|everybody|all|every',
        '-everyone|everybody|all|every find|trace|reach|locate safe|alive|and_accounted',
      ],
      [
        '-people|worker|resident|miner|person|guest|child|passenger|skier|firefighter|villager|no_one|nobody|none|one|two|three|four|five|dozen is|are missing|unaccounted|unaccounted_for|unaccounted-for',
        '-remain|still miss|missing|unaccounted|unaccounted_for|unaccounted-for|untraced',
        '-remain|still trap|trapped|bury|buried|entombed under|beneath|in|underground',
        '-still|continue search|look|dig|hunt for missing|last|remaining|survivor',
        '-unaccounted for',
      ],
    ],
  },
  {
    name: 'how the miners came up',
    loose: true,
    fixed: true,
    topic: /\b(?:min(?:e|es|ers?|ing)|colliery|pit|shaft|cave|pothol\w+|cavers?)\b/i,
    without: also('rescuers?|teams?|bodies|equipment|supplies'),
    ways: [
      [
        '-bring|hoist|winch|haul|lift|come|raise|pull|carry|ferry up|out|to|in|surface|one cage|lift|elevator|hoist|skip',
        '-ride cage|lift|elevator up|to surface',
      ],
      [
        '-bring|hoist|winch|haul|lift|come|raise|pull|carry up|out|to|in|surface|one capsule|rescue_capsule',
        '-capsule bring|hoist|winch|carry|lift|haul|pull',
        '-bring|hoist|winch|haul|lift|pull|raise through|via borehole|bore_hole|drilled|hole|shaft_drilled',
        '-rescue_shaft|borehole|escape_shaft bring|lift|drill|haul',
      ],
      [
        '-walk|crawl|climb|make|scramble|come out|way|up|to|on|via|ladder foot|ladder|drift|tunnel|adit|surface|unaided|own|emergency_exit|side_tunnel|old_tunnel',
        '-walk|crawl|climb to|out_of safety|mine|pit|surface',
        '-escape|leave on|by|via|through foot|ladder|old_tunnel|adit|side_tunnel|ventilation_shaft',
      ],
      [
        '-dive|swim|swam|float|guide|bring out|through|under|with|to diver|water|sump|scuba|flooded|diving',
        '-diver bring|guide|lead|carry|take out|to|through',
      ],
    ],
  },
  {
    name: 'what set the avalanche off',
    loose: true,
    fixed: true,
    topic: /\b(?:avalanche|snow ?slide|snow slab|slab)\b/i,
    without: also('risk|danger|warn\\w*|controlled'),
    ways: [
      [
        '-trigger|set_off|release|cause|start|unleash|dislodge|set by|off skier|snowboarder|climber|group|snowmobiler|mountaineer|freerider|themselves|party|tourer|off-piste',
        '-skier|snowboarder|climber|group|snowmobiler|mountaineer|freerider|tourer|party|they|he|she trigger|set_off|release|cause|dislodge|start|unleash avalanche|slab|slide|snow|it',
        '-skier-triggered|human-triggered avalanche|slide',
      ],
      [
        '-trigger|set_off|release|cause|start|unleash|set by|off earthquake|quake|tremor',
        '-quake|earthquake|tremor trigger|set_off|release|cause|unleash|send avalanche|slide|snow',
      ],
      [
        '-come_down|release|start|break_away|come|slide|detach|go spontaneously|naturally|of_its_own|by_itself|by_themselves|away_naturally|on_its_own',
        '-natural|spontaneous avalanche|release|slide',
        '-trigger|cause|set_off|set|release|blame by|off|on warm|wind|thaw|temperature|sun|fresh_snow|snowfall|serac|falling_ice|warming|mild|heavy_snow',
        '-serac|ice_tower|cornice|thaw|warm|sun|wind collapse|trigger|set_off|break|release|cause',
      ],
      [
        '-trigger|set_off|release|cause|start|set by|off explosive|blasting|charge|avalanche_control|snowcat|helicopter',
        '-explosive|blasting|charge trigger|set_off|release|cause avalanche|slide|it',
      ],
    ],
  },
  {
    name: 'what the storm was when it came ashore',
    loose: true,
    fixed: true,
    topic: STORM,
    without: also('expected|forecast\\w*|likely|second landfall|weakened|weakening|will'),
    ways: [
      [
        '-make landfall as|a hurricane|category|typhoon|super_typhoon|cyclone',
        '-hit|strike|come_ashore|slam|crash|arrive|reach|roar|barrel as|ashore hurricane|category|typhoon|cyclone',
        '-landfall as hurricane|category|typhoon',
      ],
      [
        '-make landfall as|a tropical_storm|storm',
        '-hit|strike|come_ashore|arrive|reach|cross|move as|ashore tropical_storm',
        '-landfall as tropical_storm',
      ],
      [
        '-make landfall as|a depression|tropical_depression|post-tropical|extratropical',
        '-hit|come_ashore|arrive|reach|cross|move as|ashore tropical_depression|post-tropical|depression',
      ],
    ],
  },
  {
    name: 'how deep the quake was',
    loose: true,
    fixed: true,
    topic: /\b(?:quake|earthquake|tremor|temblor|seismolog\w+)\b/i,
    ways: [
      [
        '-shallow quake|earthquake|tremor|depth|temblor|focus|shock|event',
        '-quake|earthquake|tremor|temblor|it|shock|focus|epicentre|epicenter be|strike|occur|hit relatively|shallow|unusually|very shallow|shallow_depth|close_to_the_surface|near_the_surface|depth',
        '-quake|earthquake|tremor|temblor shallow !water|crack|lake',
        '-be relatively|unusually|very|comparatively|extremely shallow',
        '-strike|occur|hit|centre|center close|near|just to|the|below|under surface',
      ],
      [
        '-deep quake|earthquake|tremor|temblor|focus|shock|event|underground|below|beneath|inside|within',
        '-deep-focus|deep_-_focus quake|earthquake',
        '-quake|earthquake|tremor|temblor|shock|focus be|strike|occur relatively|unusually|very|so|too deep',
        '-great depth',
      ],
    ],
    without: also('lake|snow|water|divisions|aftershocks?'),
  },
  {
    name: 'whether the line or road is open',
    changing: true,
    topic:
      /\b(?:motorway|road|highway|tunnel|bridge|line|railway|route|pass|runway|airport|street|carriageway|interstate|track)\b/i,
    without: also(
      'lanes?|one direction|one-way|lorries|northbound|southbound|eastbound|westbound|heavy vehicles|schools?|shops?|will|expected|until|for (?:\\w+ )?hours|temporarily|briefly',
    ),
    ways: [
      [
        '@close|shut|block|seal|barricade|cut|obstruct !off_from',
        'remain|stay|be closed|shut|blocked|impassable|cut_off|cordoned_off|sealed_off',
        '@bury|submerge|swamp|wash away|by|under',
        'be impassable|unusable|out_of_action|out_of_service',
      ],
      [
        'reopen',
        '@reopen|re-open|clear !of',
        're-open',
        'remain|stay|be open|passable|clear|usable',
        'be back in|to|open use|service|normal',
        '@open again|traffic',
      ],
    ],
  },
  {
    name: 'whether the power was cut',
    loose: true,
    changing: true,
    topic: /\b(?:power|electricity|blackout|lights)\b/i,
    without: also(
      'political|parliament|opposition|party|election|government|coup|nuclear|military|threatened|brake|water power|solar|engines?|horsepower|prime minister|president|plane|aircraft|in power|to power|power station|power plant|lost power in|restor\\w*|homes? in|neighbou?ring',
    ),
    ways: [
      [
        '-power|electricity|mains|power_supply|electricity_supply|current cut|go_out|go_off|fail|knock_out|shut_off|switch_off|turn_off|disconnect|interrupt|lose|out|down',
        '-cut|switch_off|turn_off|shut_off|lose|knock_out|disconnect|disrupt|interrupt|cut_off power|electricity|power_supply|electricity_supply|mains',
        '-be|leave|plunge|remain without|into|in power|electricity|darkness|the_dark',
        '-power_cut|power_outage|blackout|power_failure hit|strike|affect|follow|darken|leave|occur|cause',
        '-cause|trigger|suffer power_cut|power_outage|blackout|power_failure',
        '-light go_out|go_off|fail',
      ],
      [
        '-power|electricity|power_supply|electricity_supply stay|remain|keep on|connected|uninterrupted|stable|flowing|unaffected',
        '-power|electricity|power_supply|electricity_supply unaffected|uninterrupted|undisturbed|unimpaired',
        '-keep|have|retain power|electricity|light throughout|all|on|running|whole',
        '-light stay|remain|keep on|burning',
      ],
    ],
  },
  {
    name: 'which stuff got out',
    loose: true,
    fixed: true,
    topic:
      /\b(?:leak\w*|spill\w*|escap\w*|fumes|cloud|plant|tanker|pipeline|factory|chemical|gas|toxic|cylinder|plume)\b/i,
    without: also('prisoner|confidential|documents?|price|prices|second|production|imports?'),
    ways: [
      leaked('chlorine|chlorine_gas'),
      leaked('ammonia|ammonia_gas|ammonium'),
      leaked('carbon_monoxide'),
      leaked('natural_gas|methane|mains_gas'),
      leaked('sulphuric_acid|sulfuric_acid|nitric_acid|hydrochloric_acid|acid'),
      leaked('hydrogen_sulphide|hydrogen_sulfide'),
      leaked('propane|butane|lpg|liquefied_petroleum_gas'),
      leaked('diesel|diesel_fuel|diesel_oil'),
      leaked('crude|crude_oil'),
      leaked('petrol|gasoline'),
      leaked('styrene|benzene|toluene|phosgene|ethylene|vinyl_chloride'),
    ],
  },
  {
    name: 'whether the spill reached the shore',
    loose: true,
    topic: /\b(?:spill\w*|slick|oil|diesel|chemicals?|leak\w*|pollution|waste|sludge|sewage)\b/i,
    without: also('price|market|towards|heading|expected|tanker reached|passengers'),
    ways: [
      [
        '-oil|slick|spill|diesel|chemical|crude|sludge|waste|sewage|acid|tar|pollution reach|hit|foul|coat|blacken|wash_ashore|wash_up|contaminate|enter|flow|run|soil|pollute|wash beach|coast|shore|river|coastline|ashore|sea|creek|stream|into|up|lake|sand|shoreline|water',
        '-foul|coat|blacken|pollute|soil|cover beach|coast|shore|coastline|shoreline|bird|sand',
        '-beach|coast|shore|coastline|shoreline foul|coat|blacken|pollute|soil|cover|smother',
        '-wash ashore|up beach|shore|coast|on',
      ],
      [
        '-oil|slick|spill|diesel|chemical|crude|sludge|sewage|acid contain|stay|remain|disperse|evaporate|keep|break_up|recover at_sea|boom|before|offshore|away|out_at_sea|in_the_harbour|within|on_site',
        '-contain|hold|catch|disperse spill|slick|oil|leak|diesel|chemical boom|before|at_sea|barrier|on_site|within',
        '-keep|steer|blow oil|slick|it|spill away|off|out|from|off shore|beach|coast|river|sea',
      ],
    ],
  },
  {
    name: 'whether the beach is open',
    loose: true,
    changing: true,
    topic: /\b(?:beach(?:es)?|bathing|swim\w*|surfers?|lido|bathers)\b/i,
    without: also(
      'neighbou?ring|other|another|bar|club|restaurant|hotel|resort|shops?|until|open-air|opened fire|reopen at|season',
    ),
    ways: [
      [
        '-beach|bathing_beach|lido|cove close|shut|cordon_off|seal_off|off-limits|out_of_bounds|off_limits',
        '-close|shut|cordon_off|seal_off beach|lido',
        '-bathing|swimming|surfing ban|forbid|prohibit|suspend',
        '-ban|forbid|prohibit|suspend bathing|swimming|surfing|swimmer|bather',
        '-order|clear|call|tell swimmer|bather|surfer out|from|of water|sea',
        '-raise|hoist|fly red_flag',
      ],
      [
        '-beach|lido|cove reopen|open|re-open|remain_open|stay_open|accessible !to_the',
        '-reopen|re-open beach|lido',
        '-bathing|swimming|surfing allow|permit|resume|safe',
        '-allow|permit|let bathing|swimming|swimmer|bather|surfer back|in|swim|return|again|bathe',
        '-swimmer|bather|surfer return|allow|go|back to|in|into water|sea|swim',
      ],
    ],
  },
  {
    name: 'whether the water is safe to drink',
    loose: true,
    changing: true,
    topic:
      /\b(?:drinking water|tap water|water supply|drink|boil|mains water|wells?|tap|waterworks|water company|reservoir)\b/i,
    without: also('bottled|drink-driv\\w*|drunk|alcohol|beer|until|once|again|no longer|sea water|river water'),
    ways: [
      [
        '-water|tap_water|drinking_water|supply safe|fit|fine|suitable|okay|good to|for drink|drinking|human|consume|consumption',
        '-water|tap_water|drinking_water be|remain safe|drinkable|potable|clean|uncontaminated|unaffected|harmless|perfectly_safe',
        '-safe|fit|suitable to|for drink|drinking|human_consumption',
        '-drinkable|potable|uncontaminated water|supply',
        '-water meet|pass|comply standard|test|limit',
      ],
      [
        '-water|tap_water|drinking_water|supply be|remain unsafe|unfit|undrinkable|contaminated|polluted|tainted|poisoned|contaminate|pollute|unsuitable',
        '-unsafe|unfit|unsuitable to|for drink|drinking|human_consumption',
        '-boil water|tap_water|drinking_water',
        '-boil-water|boil_-_water notice|order|advisory|issue|alert',
        '-tell|advise|warn|ask|urge not|against drink|drinking|use',
        '-tell|advise|warn|ask|urge|order|instruct boil water|tap_water|drinking_water|supply',
        '-contaminate|pollute|taint|poison drinking_water|water_supply|tap_water|supply|well|drinking',
        '-contaminated|polluted|tainted drinking_water|water_supply|tap_water|supply|well',
      ],
    ],
  },
  {
    name: 'what became of the animal',
    loose: true,
    fixed: true,
    topic:
      /\b(?:animal|dog|bear|wolf|whale|dolphin|seal|lion|tiger|leopard|elephant|horse|bull|crocodile|snake|shark|fox|deer|elk|moose|swan|owl|eagle|calf|cow|puma|lynx|zoo|vet|wildlife|orca|turtle|walrus|kangaroo|boar|monkey|chimpanzee|porpoise)\b/i,
    without: also(
      'calls|earlier|others?|second|cubs?|mate|owner|man|woman|hostages?|prisoner|suspect|firearm|gunm[ae]n',
    ),
    ways: [
      [
        '-animal|dog|bear|wolf|whale|dolphin|seal|lion|tiger|leopard|elephant|horse|bull|crocodile|snake|shark|elk|moose|deer|cow|puma|it|orca|walrus|boar|fox destroy|euthanised|euthanized|euthanise|euthanize|put_down|put_to_sleep|cull|shoot_dead',
        '-put|have animal|dog|bear|wolf|whale|it|him|her|horse|cow|lion|tiger down|to_sleep|put_down|euthanised',
        '-shoot|kill|destroy|euthanise|euthanize|euthanised|euthanized animal|dog|bear|wolf|whale|lion|tiger|leopard|elephant|bull|crocodile|shark|elk|moose|puma|cow|walrus|boar',
        '-animal|dog|bear|wolf|whale|lion|tiger|leopard|elephant|bull|crocodile|shark|elk|moose|deer|cow|puma|walrus|boar be|have|shoot shoot|kill|dead|put_down !at',
        '-be|have put put_down|down|to_sleep',
        '-euthanised|euthanized by|on|at|after|because',
      ],
      [
        '-release|return|set|let|turn|put back|free|into|to|loose wild|sea|forest|free|nature|loose|ocean|water|mountain|river|wilderness|back',
        '-animal|dog|bear|wolf|whale|dolphin|seal|lion|tiger|leopard|elephant|swan|owl|eagle|deer|crocodile|turtle release|refloat|free|set_free|let_go|swim_off|swim_away|swim_free|wander_off',
        '-refloat|free whale|dolphin|animal|porpoise|orca|seal|deer|eagle|swan',
        '-swim|trot|head|lumber|wander|slip|fly|guide|escort|coax|tow off|away|back|out into|to|out|sea|woods open_sea|sea|forest|deep_water|deeper_water|freedom|woods|deep|ocean',
      ],
      [
        '-take|move|transfer|bring|transport|relocate|send|ship|rehouse|give|go|hand to|at|in|into zoo|sanctuary|wildlife_park|shelter|safari_park|rescue_centre|aquarium|animal_park|rescue_center|animal_shelter|enclosure|reserve',
        '-find|get|have new home|zoo|sanctuary|shelter',
      ],
      [
        '-animal|bear|wolf|lion|tiger|leopard|snake|crocodile|puma|lynx|bull|dog|elephant remain|be|still|stay at_large|on_the_loose|on_the_run|loose|at_liberty',
        '-still|remain at_large|on_the_loose|on_the_run',
      ],
    ],
  },
  {
    name: 'what gave way under the people',
    loose: true,
    fixed: true,
    topic: /\b(?:collaps\w*|gave way|giving way|given way|fell|plunged|crashed down|came down)\b/i,
    without: also('other|government|talks|neighbou?ring|then'),
    ways: [
      'balcony|terrace',
      'floor|dance_floor',
      'staircase|stairway|stairs|stair',
      'stage|platform|podium',
      'stand|grandstand|terrace_stand|bleacher|tribune',
      'footbridge|walkway|suspension_bridge|gangway|pedestrian_bridge',
      'scaffolding|scaffold',
      'jetty|pier|landing_stage|pontoon|wharf',
      'crane',
    ].map(what => [
      `-${what} collapse|give_way|come_down|crash_down|cave_in|break|crumple|fall_down|topple|buckle|snap|plunge|crash`,
      `-collapse|failure|fall of ${what}`,
      `-collapsed|collapsing|falling ${what}`,
      `-collapse when|as|after ${what} give_way|break|snap`,
    ]),
  },
  {
    name: 'whether it had passed its inspection',
    loose: true,
    fixed: true,
    topic:
      /\b(?:inspect\w*|roadworth\w*|airworth\w*|seaworth\w*|safety (?:check|certificate|test)|certificate|MOT|maintenance|serviced|overdue)\b/i,
    without: also(
      'will|restaurant|hygiene|after the (?:crash|accident|fire|collapse)|smog|hotel rooms|next|since reopened',
    ),
    ways: [
      [
        '-pass|get|obtain|receive|clear|sail inspection|safety_check|safety_test|mot|roadworthiness|check|technical_inspection|safety_inspection|safety_certificate|certificate|survey|clean_bill|test',
        '-have|hold|possess|carry valid|current|up-to-date|full|proper certificate|inspection_certificate|safety_certificate|mot|roadworthiness|licence',
        '-certify|declare|find|deem|be|rate roadworthy|seaworthy|airworthy|safe_to_operate|fit_for_use|fit_to_sail|safe_to_use',
        '-inspection|check|survey find|show|reveal no|nothing fault|defect|problem|wrong|deficiency|irregularity|shortcoming',
        '-certificate|safety_certificate|mot valid|in_order|up_to_date',
        '-regularly|properly|recently maintained|serviced|inspect|maintain|service|inspected',
      ],
      [
        '-fail inspection|safety_check|mot|test|roadworthiness|safety_test|technical_inspection|check|safety_inspection|survey',
        '-certificate|inspection|safety_certificate|mot|check|service|maintenance expire|lapse|overdue|invalid|out_of_date|run_out|skip|miss|neglect',
        '-be|have unroadworthy|unseaworthy|overdue|without|expired inspection|check|certificate|mot|service|unroadworthy|unseaworthy|maintenance|safety_certificate',
        '-unroadworthy|unseaworthy|uncertified bus|vehicle|lorry|ferry|boat|vessel|coach|truck|car|ship',
        '-inspection|check|survey find|show|reveal|uncover|turn serious|several|major|multiple|numerous|grave fault|defect|deficiency|problem|shortcoming|crack',
        '-declare|find|deem|be unsafe|unfit|unroadworthy|unseaworthy|unairworthy',
      ],
    ],
  },
]
