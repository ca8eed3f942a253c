import type {NameType, Standing} from '../../reading/index.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Prepositions that end a wording and bring in what it is about: "withdraw from", "charge with". */
export const PREPOSITIONS = words('of from with to for on in into at against about as')

/** Verbs that move their subject, so that nothing stands between them and their preposition: "withdraw from", not "withdraw troops from". */
export const MOVING = words(
  'withdraw pull walk back drop opt exit break leave crash bow retire depart advance go come set',
)

/** Nouns that say what sort of doing is meant only together with the word before them: "cooperation activities". */
export const VESSELS = words(
  'operation activity effort process arrangement plan campaign scheme drive deal agreement programme program project',
)

/** Nouns that only say how many, or that a thing is made up of the noun after "of". */
export const AMOUNTS = words(
  'set series number round package raft batch string range wave lot majority handful couple dozen score part half most share kind type form sort rest bulk host',
)

/** Object nouns too common to show by themselves which ladder is meant: another object noun of it has to stand in the same report. */
export const LOOSE = words(
  `work contract exchange programme program case service line part title charge share area house home car site unit deal action project role
  position race seat test water country state system computer account record data report letter paper single study document count bank shop store company
  game player group party council club union league team board office job post station port base target border camp town village city gas food money
  power access network link connection phone crowd march bid campaign store office money police star moon signal evidence claim element point hearing
  approach feature model version platform chip update application show series episode pilot film medal cup event competition set fight final rate fee
  flight train bus vehicle plane device package fire wave storm mine crime murder sentence appeal purchase asset division site studio label chain measure
  rule act motion order measures package round support body victim crew supply aid export import resolution budget treatment drug vaccine dose disease strain patient
  trial trip tour journey season meeting conference stock debt default emergency mourning relation wage tax duty sale output production operation notice wall tower center centre
  photograph diary bridge road railway dam factory airport school hospital facility museum street beach branch`,
)

/** Common nouns that need nothing else in the report where one of these verbs is about them: "power was restored". */
export const SURE: readonly {
  readonly ladder: string
  readonly nouns: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
}[] = [
  {
    ladder: 'outage',
    nouns: words('power electricity water gas phone telephone internet cable'),
    verbs: words('affect knock restore reconnect black cut sever disrupt switch turn shut remain'),
  },
  {
    ladder: 'collapse',
    nouns: words('hospital airport bridge church mosque school tower wall dam factory'),
    verbs: words(
      'damage collapse destroy flatten level raze wreck crumble cave rebuild demolish sustain suffer escape be remain',
    ),
  },
]

/** Nouns for people, whoever they are. */
export const PERSONS = words(
  `person people man woman child girl boy baby victim passenger crew survivor soldier worker suspect student officer resident
  employee staff son daughter family tourist journalist miner sailor climber migrant prisoner player president minister leader
  member protester driver teacher patient civilian guard gunman attacker citizen body dozen hundred thousand score million half`,
)

export const PRONOUNS = words(
  'he she it they we i you him her them us me who which that this these those what there one another some many others itself himself themselves all both each none nobody anyone',
)

type Fits = readonly (NameType | 'joint')[]

/** Steps that take a bare name as what they are done to, and of which sort it has to be. */
export const NAMED: Readonly<Record<string, Fits>> = {
  ...each('acquisition', 'acquire agree bid sell', ['organisation', 'outlet']),
  ...each('membership', 'join leave expel apply invite', ['organisation']),
  ...each('cooperation', 'leave', ['joint']),
  ...each('attack', 'attack invade besiege seize retake withdraw', ['place']),
  ...each('custody', 'question extradite imprison release parole', ['person']),
  ...each('hostage', 'release take rescue storm', ['person']),
  ...each('office', 'nominate appoint dismiss suspend reinstate', ['person']),
  ...each('manhunt', 'capture flee', ['person']),
  ...each('rescue', 'rescue', ['person']),
  ...each('casualty', 'survive', ['person']),
  ...each('shooting', 'shoot', ['person']),
  ...each('space-launch', 'launch fail', ['thing']),
  ...each('docking', 'dock undock', ['thing']),
  ...each('shipwreck', 'sink capsize run-aground refloat', ['thing']),
  ...each('piracy', 'hijack foil board free', ['thing']),
  ...each('product-launch', 'announce release discontinue delay', ['thing']),
  ...each('film-production', 'release premiere', ['thing']),
  ...each('lawsuit', 'file', ['organisation', 'person', 'outlet']),
  ...each('evacuation', 'evacuate', ['place']),
  ...each('travel', 'leave arrive pass return', ['place']),
  ...each('coup', 'topple', ['person']),
  ...each('punishment', 'execute', ['person']),
  ...each('life', 'buried', ['person']),
}

/** Verbs that somebody does with nothing done to anything: without an object no other verb of people is believed ("Orvik fired"). */
export const INTRANSITIVE = words(
  `die perish survive disappear vanish resign quit retire surrender testify abscond escape flee land arrive depart return withdraw leave exit evacuate
  capsize sink crash collide drown recover deliberate appeal apologise apologize vote strike demonstrate rally march protest clash dock undock merge demerge
  divorce marry wed separate default concede blast lift step stand pull walk drop back strike win lose draw qualify retreat re-enter splash touch turn go come break set take be`,
)

/** Nouns for people that do show a ladder. */
export const TELLING = words(
  'hostage captive captor detainee prisoner inmate fugitive escapee pirate peacekeeper survivor jury ambassador envoy troops troop protester demonstrator robber kidnapper',
)

/** Bodies that stand as counterparties without a name. */
export const BODIES = words(
  `country nation partner ally west neighbour neighbor agency government company firm union bloc rebel rival supplier operator bank club team state
  republic coalition opposition guerrilla militant kidnapper police authority ministry university institute`,
)

/** What bodies run together: a name that ends so, or the noun itself with a word such as "joint" before it. */
export const JOINT = words(
  'station mission project programme program venture initiative consortium observatory collider telescope partnership',
)
export const SHARED = words('joint cooperative co-operative shared common international collaborative multinational')

/** Prepositions that make a bare -ing form an adjective: "amid tightening sanctions". */
export const ADJECTIVAL = words('amid despite under over with against to due')

/** Ladders whose bare names are believed only where the report speaks of their objects elsewhere. */
export const HESITANT = words(
  'product-launch film-production space-launch docking piracy shipwreck hostage manhunt rescue punishment lawsuit evacuation acquisition attack travel',
)

/** Ladders on which the noun itself acts on others: "a quake struck Tarn". */
export const ACTING = words('disaster fire epidemic crash shipwreck')

/** Free steps that befall people alone: what they are done to has to be a person. */
export const BEFALLING = words('casualty custody hostage life marriage punishment shooting trial office')

/** Wordings that, with a plain "not", only say that something did not happen; they need "no longer", "stop" or an outlook. */
export const ONGOING = words('cooperation')

/** Nouns with an infinitive or "of" after them, and how far they make it stand. */
export const GOVERNING: Readonly<Record<string, Standing>> = {
  ...standing('decision agreement deal pledge promise vow commitment move choice resolution announcement', 'decided'),
  ...standing('plan intention aim bid attempt effort desire proposal wish hope goal preparation target', 'planned'),
  ...standing('threat ultimatum', 'threatened'),
  ...standing('call demand appeal request order recommendation advice plea pressure invitation', 'asked'),
  ...standing(
    'possibility chance risk prospect option right ability likelihood fear danger suggestion rumour rumor speculation',
    'possible',
  ),
}

/** Verbs with a noun of action as their object: "announced the suspension". */
export const REPORTING: Readonly<Record<string, Standing>> = {
  ...standing('announce declare order decide approve', 'decided'),
  ...standing('call demand seek urge request want ask propose require', 'asked'),
  ...standing('threaten', 'threatened'),
  ...standing('plan schedule prepare expect intend', 'planned'),
  ...standing('consider discuss fear suggest mull weigh predict risk', 'possible'),
  ...standing('deny', 'denied'),
}

/** Adjectives before a noun of action. */
export const QUALIFYING: Readonly<Record<string, Standing>> = {
  ...standing('planned scheduled upcoming imminent future forthcoming intended expected looming coming', 'planned'),
  ...standing('possible potential proposed likely conditional alleged eventual hypothetical feared', 'possible'),
  ...standing('threatened', 'threatened'),
  ...standing('announced', 'decided'),
}

/** Joining words after which nothing is said to have happened. */
export const CONDITIONAL = words('if unless until whether provided lest once before')
/** Joining words of a clause that limits the one it hangs on. */
export const LIMITING = words('if unless until provided')

/** Nouns of action whose possessor does them, though others could be done to him: "her resignation", "the firm's withdrawal". */
export const OWN_DEEDS = words(
  `withdrawal exit departure resignation retirement surrender death suicide refusal denial admission apology victory win defeat return arrival
  escape announcement proposal offer pullout pull-out confirmation statement wedding divorce marriage birth illness demise passing stroke diagnosis announcement`,
)

function each(ladder: string, steps: string, fits: Fits): Record<string, Fits> {
  return Object.fromEntries(steps.split(' ').map(step => [`${ladder}/${step}`, fits]))
}

function standing(list: string, is: Standing): Record<string, Standing> {
  return Object.fromEntries(list.split(' ').map(word => [word, is]))
}
