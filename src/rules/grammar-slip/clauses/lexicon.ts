const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns whose phrases tell when, how long or how far, and so stand where no object can. */
export const measures = set(
  `second seconds minute minutes hour hours day days night nights morning mornings evening evenings afternoon afternoons noon
  midnight week weeks weekend weekends month months year years decade decades century centuries season seasons spring summer
  autumn fall winter time times moment moments instant while period term terms quarter way ways manner fashion style bit lot deal trifle
  mile miles yard yards foot feet inch inches metre metres meter meters kilometre kilometres kilometer kilometers fraction
  third thirds half halves fourth fifth notch notches percent percentage point points degree degrees block blocks few couple
  number dozen hundred thousand million monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december christmas easter today tomorrow yesterday tonight length distance
  hundredth tenth rest minimum maximum total average equivalent cent cents dollar dollars pound pounds piece apiece head share
  ton tons tonne tonnes barrel gallon litre liter ounce bushel acre hectare person round rounds lap laps inning innings step stage extent anniversary birthday
  eve instance occasion count shot go whole thing things matter kind sort type size way`,
)

/** Nouns after which a clause without “that” or “in which” tells more: “the way the firm works”, “the day the war began”. */
export const openNouns = set(
  `second minute minutes hour hours day days night nights morning evening afternoon week weeks weekend month months year years
  decade century season spring summer autumn fall winter time times moment moments instant while period term way ways manner reason
  reasons fact bit lot mile miles yards feet inches metres meters kilometres kilometers notch percent degree degrees couple number
  dozen hundred thousand million monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight cents
  dollars pounds euros dollar pound euro cent mile yard foot inch ton tonne barrel person half twice rest matter thanks no one others all both each such`,
)

/** Nouns for a part of a time, which the time follows with “of”. */
export const parts = set('start end beginning middle close remainder outset height peak dawn onset latter eve')

/** Verbs that take two objects, or an object and what it is called or becomes. */
export const doubleVerbs = set(
  `give lend hand offer show tell teach send pay cost bring buy get make find leave save spare deny grant award allow allot
  assign owe promise wish ask read write pass throw toss sell serve order fix cook play sing do earn win bet envy forgive fine
  charge feed deal wire mail email fax refuse guarantee permit set take last drop slip shoot accord afford bear bequeath
  concede deliver fetch forward gain issue kick land lead loan net pour present quote reserve render secure spell furnish
  strike supply tender tip will yield call name elect appoint consider declare deem dub label crown vote judge rule
  term title adjudge pronounce believe think keep rate rank christen nominate designate certify reckon proclaim brand choose
  style hold ordain anoint baptise baptize entitle nickname paint prove turn inform remind assure convince persuade notify
  advise excuse intend mean view regard profess presume esteem account fancy imagine picture mark draw beget cable radio
  phone telephone repay refund return provide extend put see feel like report rumour rumor allege estimate accredit`,
)

/** Verbs that reach what they concern by a preposition alone. */
export const farVerbs = set(
  `listen hint belong depend rely consist insist apologise apologize respond   refer comment testify cooperate collaborate
  compete reside participate cater adhere comply conform correspond dwell embark gaze glance hinge interfere intervene meddle
    recede refrain retaliate revolt rejoice strive sympathise sympathize thrive vanish concur   dissent abound
  accede acquiesce allude aspire balk bask collude condescend   delve deviate emanate encroach grapple partake
  preside recoil recur reminisce revert sneer specialise specialize tamper toil trespass   yearn
  arise occur happen disappear elapse   fluctuate coincide   cope defect depart dispose
  economise economize   lag languish linger loom lurk         persist plummet proceed
  prosper     reckon   resort relapse retreat     skyrocket soar succumb
  suffice surge tend vie vouch waver arrive oversleep long amount   account differ digress fall listen sleep laugh
  look wait talk care speak live lie rise sit complain`,
)

/** Adjectives that stand before an object as a preposition does, or before a clause. */
export const nearAdjectives = set(
  'worth like unlike near next opposite due past less more minus plus all such what half both twice double far long early late home open busy',
)

/** Verbs that may stand before their subject: “in the hall sat the mayor”. */
export const turned = set(
  'sit lie rise fall live arise occur happen lurk loom persist sleep laugh look wait talk speak care long disappear sit',
)

/** Nouns that are nothing without what they belong to: “the side the ship”, “its cause the fire”. */
export const relational = set(
  `side sides nature cause causes existence absence lack majority centre center edge edges top bottom corner heart core leaders
  president head director chief capital author founder details aspect aspects form parts piece pieces
  province result results victim victims proof evidence defeat birth arrival collapse cost costs value price weight loss number
  rate level amount origin source sources symbol emblem sign signs example version victim fate history future success failure
  effects effect impact consequence consequences size shape length depth height width rim brink verge outskirts rear back front
  aftermath presence path course base bulk remainder onset outbreak legality validity integrity authenticity fairness safety
  rights duties interests needs wishes views opinions concerns parts walls roof streets banks shores coast borders frontier
  discovery destruction creation introduction removal protection abuse violation breach breakdown shortage supply`,
)
