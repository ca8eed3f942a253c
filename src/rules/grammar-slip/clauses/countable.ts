const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Things, people and happenings of which one is never spoken of without an article or a possessive. */
export const countable = set(
  `accountant actor actress aide airfield airline airliner airplane airport aisle album allegation alternative
  ambassador ambulance analyst anecdote anniversary announcement apartment app applicant architect arena arm
  army arrow artery article artist aspect assailant assassin asset assistant assumption astronaut athlete
  atom attacker attempt attorney audience aunt author automaker avenue backyard bakery balcony ballot bandit bank
  banker banner barrel barrier basis bathroom battlefield beach beam bedroom belt benchmark beneficiary bicycle bid
  bike bill billboard billionaire biography bishop blanket blast blaze bloc blog bomb bomber bond bonus book booklet
  border boss bottle boulevard boundary boy boyfriend brain branch brand breach breeze bride briefing broadcaster
  brochure broker brother browser builder building bulk bullet bungalow bunker bureau burglar bus businessman
  businesswoman butcher buyer bystander cabin cage calendar caller campaign canal candidate candle cannon canyon
  captain captor car carmaker cartel cartoon casino castle catalogue category cathedral ceiling celebration
  celebrity cell cemetery census centre century chain chair chairman chairwoman challenge challenger chamber
  champion championship chancellor channel chapel chapter charter chef chemist chest chief child chimney chin choir
  chunk cigarette circle circuit citizen city civilian claimant clash classroom clause client cliff climber
  clinic clock closet club clue coalition coast coastline coffin coin colleague collector colonel colony columnist
  comet commander commentator commissioner commodity companion company competitor complainant complex component
  composer compound computer concept concession conclusion congregation congressman conservative constable
  constituency consultant consumer contender contestant contractor convoy cop corner corporal corporation corpse
  corridor cottage councillor councilman counterpart country couple courtroom courtyard cousin crane crater creditor
  creek cricketer criminal critic crowd crown cruiser curriculum curve customer cyclist dam database daughter dealer
  decade decree defendant defender deficit delegate delegation demonstrator den dentist department deputy designer
  desk destination detainee detective device diagram dialect dictator dictatorship dilemma diplomat directive
  director disc discrepancy disk ditch doctor document documentary donor door doorway dorm dose downturn dragon
  driver driveway drone duo dynasty eagle earthquake economist editor editorial elbow elder electorate elephant
  elevator embargo embassy emblem emperor empire employee employer enclave encyclopedia engine engineer entertainer
  entity entrance envelope envoy epidemic episode equation era essay event exam executive exhibit expedition expert
  explanation explosion exporter extremist eyewitness facility faction factor factory fan farm farmer father feature
  federation fee festival fetus fighter file film filmmaker finalist finding finger firefighter fireman firm
  fisherman flag flat fleet flood fool footballer footprint forecast formula fortnight fortress forum foundation
  founder fountain fraction fragment framework franchise fraternity freighter fridge friend frog front fugitive
  funeral galaxy gallery gap garage garden gate gathering gene general generation genre gentleman ghetto giant girl
  girlfriend glacier glance glimpse globe glove goalkeeper gorge governor graduate grandfather grandmother grandson
  grave graveyard group grove guardian guerrilla guest guideline guitarist gulf gun gunman guy gym hallway
  halt hammer handful handgun hangar harbor harbour headline heater hedge helicopter helmet hero hijacker hill hint
  hole holiday homeowner hometown horizon host hostage hostel hotel hour household housewife hub hull hurdle
  hurricane hurry husband hut iceberg icon idea idiot image immigrant impression incident index indication
  indictment infant influx ingredient inmate inning inquest insect insider inspector instance institute instructor
  insurer interim interview intruder inventor inventory investigator investor invitation island issuer item jacket
  jeweller job jockey jogger joke journal journalist journey judge juror jury keyboard kidnapper killer king
  kingdom kitchen knife knight label laboratory lake lane laptop lawmaker lawsuit lawyer leader leaflet lecture
  lecturer legacy legend legislature lender lens letter librarian library lieutenant limb limit link lion list
  listener lobby lobbyist logo loophole lord lorry lounge mainland maker mall mandate manifesto mansion manufacturer
  map margin marketplace martyr massacre match mayor meadow medal meeting member memo memoir memorial menu merchant
  message meter metropolis microphone midfielder midst migrant milestone militant millionaire miner minister
  ministry minority mirror missile mistake mob mode moment monarch monarchy monastery monk monopoly monument moon
  mosque motor motorbike motorcade motorcycle motorist motorway mountain mouth movie municipality murderer museum
  musician narrator neck neighbor neighborhood neighbour neighbourhood nephew nerve nest net network newcomer niche
  nickname niece nightclub nominee norm nose notebook notion novel novelist nucleus nuisance nurse nursery object
  objective observatory observer obstacle occupant ocean offence offender offer officer official offshoot
  operator opponent orchestra ordeal ordinance organ organisation organiser organizer outage outbreak outcome
  outcry outfit outlet outline outlook outpost outset outskirts owner package page painter pair palace pamphlet
  pandemic panel paragraph paramedic parent parish park partner party passenger passer-by passport password pastor
  path patient patio patrol pavement peak peasant pedestrian peninsula pensioner perimeter period periodical permit
  person petition phenomenon philosopher phone photo photograph photographer phrase physician physicist pianist
  piece pier pilgrim pilot pioneer pipeline pirate pistol pit pitcher plaintiff planet plantation plateau platform
  player plaza plea pledge plot plunge poem poet pole policeman policewoman politician poll pond pool pope populace
  portion portrait poster pot premier presidency president pretext priest prince princess principal principle
  printer prisoner prize problem procession producer professor profile programme project projectile promoter
  proposal proposition proprietor prosecutor prospect prostitute protagonist protester protocol prototype province
  provision psychiatrist psychologist pub publisher pupil puppet purse quarrel quarter quarterback queen quest
  questionnaire quota rabbi racket radius raid railway rally ranch ranger ranking rapist reactor reader realm rebel
  receipt receiver recipe recipient recount referee referendum refinery refugee refund regime regiment region
  regulator reign relative remainder remark reminder replica reporter representative republic requirement rescuer
  researcher reservation reservoir resident respondent restaurant resumption retailer retreat reunion reviewer
  revolver rib ribbon ride rider ridge rifle rival river road roadblock robber robot rocket role roof rope
  roster route routine rumour runner runway sailor saint salesman sample sanctuary satellite scenario schedule
  scheme scholar schoolboy scientist score scorer sculptor seal seat secretary sector segment seminar senate senator
  sergeant servant setback settler shark shelf shell shelter sheriff shipment shipyard shirt shop shopkeeper shotgun
  showdown shrine sibling sidewalk singer sister situation skeleton sketch skipper skirt skull sky slave slogan
  smartphone smuggler sniper soldier solicitor son songwriter source spacecraft speaker specialist spectator
  spectrum sphere spike spine spokesman spokesperson spokeswoman sponsor spot spouse spree spy squadron stadium
  staircase stake stampede stance standoff standpoint starter statement statesman station statistician statue
  statute steamer storm story stove stranger strategist strategy stream street stretch striker string stronghold
  student studio submarine subsidiary substitute suburb successor suitcase suite sultan summit superintendent
  supermarket superpower supplier supporter surge surgeon survey survivor suspect sweater swimmer switch sword
  synagogue syndicate syndrome system tablet tactic tail tank tanker target task taskforce taxi taxpayer teacher
  team teammate technician teenager telescope temple tenant tendency tenor tent terminal terrace terrorist theme
  theorist thief threshold throne ticket tie tiger tightrope timeline timetable tip tire toddler tomb tombstone tool
  torch tornado torpedo torso tour tourist tournament towel tower township trailer trainee trainer traitor
  transaction transcript translator transmitter trap traveler traveller trawler treasurer treaty tree trek tremor
  trench trend tribe tribunal tributary trigger trilogy troop trophy truck trunk trustee tsunami tube tunnel turbine
  tycoon typhoon tyre ultimatum umbrella umpire uncle undertaking unit upheaval upturn urge user utensil vaccine
  valley van variant vase vault vehicle vendor venue verdict version vessel veteran viaduct vicar vicinity victim
  videotape viewer viewpoint villa village villager virus visit visitor volcano volunteer voter voyage wagon waiter
  waitress wall wallet warden wardrobe warehouse warhead warplane warrant warrior warship wave weapon website
  wedding weed week whale wheel wheelchair whip widow wife wildfire windfall window winery wing winner witness
  wizard wolf woman workforce workplace workshop world wound wreck writer yacht yard yardstick youngster zone zoo`,
)

/** Words before such a noun with which it stands without an article all the same. */
export const fixed = new Map<string, ReadonlySet<string>>(
  Object.entries({
    at: 'centre peak source stake target',
    by: 'accident ballot bicycle bike bus car computer day decree elevator helicopter invitation jury letter lorry missile mistake motorbike motorcycle mouth ordinance phone referendum road satellite spacecraft statute taxi treaty truck tube van wagon week',
    in: 'arm book building bulk chief city company conclusion convoy deficit director dispute event file film flood force front general government harbor harbour interview orbit outline parish person principle profile prospect public ratio republic retreat',
    on: 'budget campaign file film holiday message offer page patrol phone principle route schedule station stream target tour trend',
    to: 'book captain colonel corporal dictatorship editor election film front resolution reunion task',
    from: 'day government moon source week',
    of: 'bill book cartoon chest company event film husband idea image jury mouth outcome phrase plot principle quarter remark representative reunion river road schedule sky slave system vehicle',
    for: 'captain chairman chancellor company director documentary entrance film governor instance judge mayor president protocol refund secretary senator sheriff treasurer',
    with: 'company mouth reservation rifle weed',
    under: 'indictment region threat',
    into: 'book force orbit retreat',
    without: 'book event explanation incident limit passport permit remark reservation ticket warrant',
    after: 'audit hour inspection review survey trial week',
    before: 'delivery departure kickoff shipment trial',
    behind: 'schedule wheel',
    between: 'daughter father husband son wife',
    within: 'limit',
    off: 'limit road street target',
    over: 'budget phone telephone',
  }).map(([before, list]) => [before, set(list)]),
)

/** Those of them that own and do things in news: “welcomed firm’s decision”. */
export const owners = set(
  `airline airport army bank building bureau campaign city clinic club coalition company corporation country chairman
  department district employer factory federation firm foundation governor hotel hurricane institute ministry mosque
  museum network operator organisation palace party president province region regulator restaurant retailer shop
  station storm supplier suspect system team vehicle vessel victim village website world`,
)

/** Nouns that stand without an article where they mean the matter at large (“freedom of decision”, “stand trial”), and not after other prepositions. */
export const weighed = set(
  `accident acquisition act address aircraft amendment atmosphere bailout ban blackout boom budget capital ceasefire
  circumstance closure collapse collision complaint constitution crash curfew day deal decision demonstration
  disaster discovery dispute district economy election emergence encounter environment estate exhibition existence
  fine force government harvest hearing impulse machine media military militia minute motive movement navy opinion
  pattern premiere presence public ratio rebound recession relationship resolution resort revolution ritual ruling
  salary settlement shutdown slope slump software struggle surface takeover tariff territory threat truce turnaround
  uprising variety vote weekend`,
)
