const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Lists of words that patterns name with an @. */
const named: Readonly<Record<string, readonly string[] | undefined>> = {
  subject: list('he she they we i'),
  pronoun: list('he she they we i it you'),
  object: list('him her them us me'),
  article: list('a an the'),
  owner: list('his her its their our my your'),
  determiner: list('the a an his her its their our my your this that these those every each some any another no'),
  modal: list(
    "will would could should must might may can shall cannot won't wouldn't couldn't shouldn't can't mustn't mightn't",
  ),
  have: list("has have had haven't hasn't hadn't"),
  be: list("is are was were be been being am isn't aren't wasn't weren't"),
  was: list("is are was were isn't aren't wasn't weren't"),
  one: list('is was has does'),
  several: list('are were have do'),
  adverb: list(
    'not also never already still now soon just even always ever then later reportedly allegedly apparently recently',
  ),
  preposition: list(
    'of in on at for from with by into onto about against between after before during over under through without near since until',
  ),
  number: list('two three four five six seven eight nine ten eleven twelve'),
  month: list('january february march april may june july august september october november december'),
  address: list('mr mrs ms mr. mrs. ms.'),
  day: list('monday tuesday wednesday thursday friday saturday sunday'),
  kin: list(
    'wife husband mother father son daughter brother sister uncle aunt widow girlfriend boyfriend fiancee lawyer attorney',
  ),
  mass: list(
    'information equipment evidence advice furniture luggage baggage homework money traffic damage weather progress knowledge wealth software hardware clothing jewelry jewellery machinery ammunition rubbish luck music poetry rice',
  ),
  length: list(
    'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades mile miles metre metres meter meters kilometre kilometres kilometer kilometers foot feet inch inches yard yards dollar dollars pound pounds euro euros point points degree degrees time times ton tons tonne tonnes percent gallon gallons litre litres',
  ),
  // what happens and is counted
  happening: list(
    'touchdown walkout game goal match victory season raid arrest riot protest demonstration clash bullet gunshot blaze crash accident earthquake aftershock tremor explosion shooting killing bombing robbery burglary lawsuit hearing meeting interview statement nomination award episode film album song flight voyage resignation layoff sanction rocket missile grenade strike attack',
  ),
  // nouns that stand for several, and nouns whose plural has no sign
  group: list(
    'cream number majority minority couple handful people clergy folk group team pair lot range series variety host bunch crowd crew family staff police public crop half third quarter rest percentage proportion total average class band gang party panel committee jury council board government company union club army cast audience mob squad flock herd host string set mix combination raft spate flurry wave wealth dozen hundred thousand million score minimum maximum percent data media youth press kind type sort collection array selection delegation association community population generation cluster trio quartet duo mixture stream succession swarm chain fraction portion part list',
  ),
  // bodies of people that British papers give a plural
  collective: list(
    'cavalry aristocracy electorate opposition regiment establishment membership judiciary executive legislature house commission tribunal court coalition alliance faction lobby tank force secretariat treasury palace pentagon artillery constabulary battalion brigade platoon unit garrison patrol guard squadron fleet flotilla convoy gentry peerage peasantry bourgeoisie proletariat intelligentsia laity priesthood hierarchy workforce profession synod conclave convent college syndicate consortium partnership mission embassy society institute trust charity foundation watchdog regulator service corporation station newspaper paper magazine publisher academy cartel troupe circus posse entourage retinue expedition intake subcommittee couple personnel management leadership opposition administration electorate cabinet parliament senate congress side squad firm bank agency council commission authority ministry department federation union league public brass nobility clergy military navy infantry cavalry militia regime opposition bench bloc coalition faction faculty enemy cattle poultry vermin wildlife youth elite pack tribe clan dynasty household neighbourhood neighborhood village town city nation country world school university orchestra choir ensemble band label studio network club chorus congregation parish following readership audience turnout field lineup line-up remainder bulk balance surplus assortment pile hoard rash avalanche barrage plethora myriad multitude host horde throng mass trickle dozen brace duo trinity foursome household couple counsel police',
  ),
  unmarked: list(
    'dice townspeople townsfolk livestock graffiti insignia regalia memorabilia paraphernalia trivia cutlery crockery hustings arrears binoculars tongs tights undies forceps entrails innards genitals nuptials annals alms banns doldrums riches tidings mores droppings gallows chassis viscera stigmata literati brethren elves timpani haddock mackerel tuna herring carp plaice halibut grouse quail snipe duck pheasant elk buffalo wildfowl waterfowl cannon brace links kennels ironworks mews stables gallops maltings shingles blues bowls draughts bacteria algae larvae fungi alumni phenomena criteria memoranda referenda strata odds remains proceeds premises outskirts whereabouts quarters earnings savings surroundings belongings valuables remainder aircraft spacecraft hovercraft watercraft means apparatus sheep deer reindeer fish shellfish tsunami beginning squid swine salmon trout shrimp offspring species series craft dozen hundred thousand million billion trillion percent foot head pair score ton stone cod cattle bison moose counsel personnel quid barracks crossroads headquarters gross yen yuan rand baht won',
  ),
  // what ends in -s and is one
  single: list(
    'doubles singles news politics economics mathematics maths physics athletics gymnastics statistics ethics acoustics mechanics tactics logistics series species means headquarters barracks crossroads works measles mumps diabetes rabies darts billiards thanks data media sports customs arms women men children folks odds proceeds scores gross states nations times united thousands hundreds dozens millions billions',
  ),
  // what somebody has without an article and that is a verb too
  havable: list(
    'reason cause need access use control hope time interest trouble care charge faith trust doubt work power influence claim command contact love respect regard sight title plan room place part fun hand word help answer right practice experience order notice question issue problem say',
  ),
  // persons that are no things
  person: list(
    'man woman boy girl person child officer soldier student teacher doctor driver policeman suspect victim gunman player spokesman spokeswoman lawyer judge witness reporter journalist passenger pilot men women boys girls people children officers soldiers students teachers doctors drivers policemen suspects victims gunmen players spokesmen lawyers judges witnesses reporters journalists passengers pilots',
  ),
  // persons by what they do, who are neither bodies nor machines
  human: list(
    'keeper keepers clerk clerks guard guards nurse nurses farmer farmers worker workers singer singers actor actors actress actresses widow widows mayor mayors minister ministers senator senators governor governors president presidents engineer engineers scientist scientists professor professors artist artists author authors writer writers editor editors musician musicians firefighter firefighters paramedic paramedics detective detectives sheriff sheriffs deputy deputies sergeant sergeants captain captains colonel colonels prisoner prisoners inmate inmates hostage hostages pirate pirates militant militants rebel rebels protester protesters tourist tourists resident residents villager villagers neighbour neighbours neighbor neighbors teenager teenagers toddler toddlers mother mothers father fathers brother brothers sister sisters daughter daughters son sons husband husbands wife wives coach coaches quarterback quarterbacks striker strikers goalkeeper goalkeepers pitcher cyclist cyclists pedestrian pedestrians motorist motorists prosecutor prosecutors attorney attorneys juror jurors defendant defendants robber robbers burglar burglars thief thieves murderer murderers assailant assailants candidate candidates voter voters lawmaker lawmakers diplomat diplomats priest priests bishop bishops pastor pastors',
  ),
  taking: list(
    'need needs needed want wants wanted try tries tried trying manage manages managed fail fails failed failing able unable willing unwilling struggled struggling hope hopes hoped hoping plan plans planned planning decide decides decided intend intends intended refuse refused refusing attempt attempts attempted attempting agree agreed vowed threatened expected allowed forced supposed scheduled likely unlikely set ready reluctant eager desperate opportunity chance ability decision effort efforts bid refusal helped helping seeking seeks continue continues continued began begun begins tend tends used ought prepares prepared preparing how whether has had have having going',
  ),
  label: list(
    'a an the number no part phase day week chapter section group tier level stage class type grade season round category episode formula big top option route line page gate terminal unit district zone game article team boeing airbus flight apollo windows world war',
  ),
  period: list('year month week season morning afternoon evening winter summer spring autumn way weekend time'),
  wanting: list(
    'wants wanted decided refused tried failed vowed pledged threatened attempted managed agreed intends intended hoped planned wishes wished seeks sought began begun continues continued',
  ),
  ready: list(
    'able unable likely unlikely scheduled supposed willing unwilling eager reluctant forced allowed expected ready due set going bound obliged required determined prepared entitled permitted ordered',
  ),
  // what somebody has of a thing in his mind
  attitude: list('feelings doubts hopes plans fears worries regrets concerns questions'),
  // persons that are spoken of without an article
  bare: list(
    'man woman god mother father mum mom dad mummy mommy daddy granddad grandad grandma grandpa grandmother grandfather baby nurse president king queen captain chairman chief head counsel mate anyone',
  ),
  // things that are one of several and stand nowhere without an article
  concrete: list(
    'house garden river hotel shop restaurant store factory warehouse stadium museum courthouse apartment garage van truck kitchen bedroom basement cellar window wall tree ditch lake forest bridge street mosque synagogue temple airport theatre theater boat yacht helicopter tunnel farm mansion palace castle village mill tower embassy',
  ),
  // what somebody is or becomes without an article
  office: list(
    'mayor president king queen captain chairman chairwoman governor secretary treasurer ambassador minister manager coach head leader director chancellor professor bishop archbishop pope sheriff commissioner champion heir host editor patron emperor prince princess senator premier skipper dean',
  ),
}

/** Lists of words by name; what several are called together is a group, be it of people or of things. */
export const lists: Readonly<Record<string, readonly string[] | undefined>> = {
  ...named,
  group: [...(named['group'] ?? []), ...(named['collective'] ?? [])],
}
