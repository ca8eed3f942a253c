import type {Standing} from '../document.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const MODALS: Readonly<Record<string, Standing>> = {
  will: 'decided',
  "'ll": 'decided',
  wo: 'decided',
  shall: 'decided',
  sha: 'decided',
  would: 'possible',
  "'d": 'possible',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  cannot: 'possible',
  should: 'asked',
  must: 'asked',
}

export const FUTURE = set("will 'll wo shall sha")
export const NEGATORS = set("not n't never cannot nor hardly neither")
export const HEDGES = set(
  'possibly perhaps maybe probably likely reportedly allegedly apparently supposedly presumably',
)
export const BE = set("be is are was were been being am 's 're 'm")
/** Verbs that make one group with the infinitive after them, and what they do to it. */
export const WITH_TO: Readonly<Record<string, Standing>> = {
  ...each(
    'plan intend aim hope want expect seek look prepare try attempt wish mean move work strive struggle long',
    'planned',
  ),
  ...each('set schedule slate tip project forecast due poise design', 'planned'),
  ...each('decide agree choose opt elect resolve vote promise pledge vow commit undertake offer vote swear', 'decided'),
  ...each('threaten', 'threatened'),
  ...each('ask demand request', 'asked'),
  ...each('ought', 'asked'),
  ...each('appear seem claim purport pretend tend consider', 'possible'),
  ...each('say report believe think allege understand suppose rumour rumor suspect', 'possible'),
  ...each('manage force begin start continue help come go proceed happen get use compel require oblige have', 'done'),
  ...each('refuse fail decline cease neglect omit forget hesitate', 'done'),
}

/** Verbs of the list above that mean an obligation or a request only when they are passive: "was ordered to leave". */
export const PASSIVE_WITH_TO: Readonly<Record<string, Standing>> = {
  ...each('ask tell order urge instruct advise invite call', 'asked'),
  ...each('allow permit enable authorise authorize', 'possible'),
  ...each('say report believe think allege understand suppose rumour rumor suspect know', 'possible'),
  ...each('expect schedule set slate tip project forecast mean intend design poise plan', 'planned'),
  ...each('force compel oblige make see', 'done'),
  ...each('require', 'asked'),
}

/** Verbs that make one group with the -ing form after them. */
export const WITH_ING: Readonly<Record<string, Standing>> = {
  ...each('begin start continue keep finish stop cease quit resume', 'done'),
  ...each('consider contemplate mull suggest discuss', 'possible'),
  ...each('plan', 'planned'),
  ...each('deny', 'denied'),
}

/** Verbs whose complement is said not to happen (any more). */
export const NEGATING = set('refuse fail decline cease neglect omit forget stop quit')

/** "is likely to", "is due to" */
export const ADJECTIVE_TO: Readonly<Record<string, Standing>> = {
  ...each(
    'set due about scheduled ready poised determined keen eager expected supposed bound certain sure willing slated',
    'planned',
  ),
  ...each('likely unlikely able unable free thought believed said reported reportedly', 'possible'),
  ...each('unwilling reluctant', 'done'),
  ...each('forced quick slow', 'done'),
}
export const NEGATIVE_ADJECTIVES = set('unlikely unable unwilling reluctant')

/** Verbs whose object is to do what the infinitive after it says, and what that makes of it: "urged Orvik to leave". */
export const OBJECT_TO: Readonly<Record<string, Standing>> = {
  ...each(
    'urge ask tell order request beg implore instruct advise warn want invite encourage persuade require press',
    'asked',
  ),
  ...each('call demand appeal plead exhort command direct remind challenge petition lobby', 'asked'),
  ...each('expect plan prepare', 'planned'),
  ...each('force compel lead cause drive prompt help oblige get see', 'done'),
  ...each('allow let permit enable authorise authorize', 'possible'),
  ...each('believe say report think', 'possible'),
}

/** Verbs beside those of speech that take a whole clause. */
export const CLAUSAL = set(
  `think believe know see hear feel find learn understand hope fear expect suspect guess wish assume suppose realise realize
  discover notice mean show ensure prove decide agree doubt remember forget imagine indicate reckon`,
)

export const TEMPORAL = set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow tonight
  morning afternoon evening night noon midnight day week month year hour minute second weekend fortnight decade time
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter quarter`,
)
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow tonight',
)

/** Nouns that only say how many; the noun after "of" is what is spoken of. */
export const AMOUNTS = set(
  `dozen score hundred thousand million billion number lot majority minority handful couple plenty bunch pair group total series rest part half most
  some all many several few each any none one two three four five six seven eight nine ten both third quarter percent % maximum minimum`,
)

/** Verbs that take "of" themselves: "accused Orvik of theft". */
export const OF_VERBS = set(
  'accuse rob inform strip deprive warn convict suspect acquit clear cure relieve rid remind notify assure',
)

export const SUBORDINATORS = set(
  'if unless until till because although though while whereas when whenever once since as after before whether where lest provided despite',
)
/** Also prepositions: a subordinator only before a subject with its verb. */
export const DUAL = set('after before until till since as than like despite')
export const RELATIVES = set('who which whom whose that')

/** Nouns that are as often verbs in news writing, by base form. */
export const NOUN_OR_VERB = set(
  `act aim alarm answer appeal arm arrest attack award back ban bar battle benefit bid blame blast block bomb boost call capture cause challenge change charge claim
  clash close collapse comment conduct contact control cost cover crash cut damage date deal debate delay demand deploy dismiss dispute divide double drop
  end escape estimate exit extend face fall feature fight file fine fire flee fly focus force free fuel gain halt hand harm head help hit hold hope host hunt impact import
  increase issue join judge jump keep kill land launch lead leak leave lift limit link list look lose loss make march mark meet move murder name need note offer
  open order oust pass pause pay plan pledge plot plunge poll post praise press probe project promise protest prove pull push quit raid raise rally reach rebuke record refuse
  reject release remain repair reply report request rescue resign rest result retire return reveal review ride rise risk rob rule run sack score search seek sell send
  sentence set shake share shoot show shut sign sink slam slip sound spark split stage stand start state step stop storm stretch strike struggle study sue supply support surge
  surrender suspect swap swear take talk target tell test threat throw tie top touch track trade travel trial trigger try turn urge use view visit voice vote vow walk want warn
  watch wave win withdraw witness work wound yield shoot follow match serve rank hail fear favour favor hurt injure kill
  fund lease sponsor border house ship rent side guard finance host back head show kick`,
)

/** Transitive verbs: without a helping verb and without an object they are passive ("Man held after blast"). */
export const TRANSITIVE = set(
  `arrest kill hold charge injure wound rescue sentence find jail name identify seize detain capture free suspend delay cancel postpone release convict accuse
  sack hurt evacuate damage destroy ban block kidnap rob shoot shut appoint elect award honour honor hospitalise hospitalize expel oust remand bail acquit
  deport extradite recover steal cut hit launch question lift fine hire expect set schedule scrap axe shelve ground cause make build discover recall raise send take see`,
)

/** Verb and particle that mean one thing. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `pull out|pull back|pull over|pull down|put off|put out|put up|put forward|put on hold|put down|call off|call for|call on|call in|break off|break out|break up|break down|
  |back out|back down|back off|back up|take over|take off|take on|take part|take place|take up|take into custody|take out|take down|carry out|carry on|set up|set off|set out|set aside|give up|give in|give back|hand over|hand out
  |shut down|close down|turn down|turn out|turn off|turn over|turn up|turn back|walk out|walk away|drop out|drop off|rule out|point out|step down|step up|step aside|stand down|hold off|hold up|hold back|hold out
  |lay off|lock up|lock down|blow up|go off|go ahead|go on|go out|go down|go up|get out|get away|come back|come out|come up|come forward|come down|bring back|bring down|bring in|bring up|bring forward
  |cut off|cut back|cut down|end up|wind up|wind down|scale back|scale down|spell out|sum up|fend off|ward off|tip off|sign off|sign up|pay off|pay out|pay back|buy out|sell off|spin off|split up|speed up|slow down
  |crack down|knock out|knock down|burn down|gun down|track down|hunt down|chase down|shoot down|strike down|tear down|lash out|seek out|phase out|roll out|roll back|figure out|find out|work out|sort out|fall out|fall through|fall apart
  |push back|push ahead|press ahead|move on|move in|move out|open up|clean up|clear up|pick up|show up|team up|line up|blast off|lift off|touch down|log in|log off|run out|run away|run over|run off|look into|look after|deal with|get rid of|make up|make off|keep up|live on|pass away|pass out|pass on|make clear|make public|make known`
    .split('|')
    .map(phrase => phrase.trim()),
)

function each(words: string, standing: Standing): Record<string, Standing> {
  return Object.fromEntries(words.split(' ').map(word => [word, standing]))
}

/** "The injured were": participles that stand for people. */
export const GROUPS = set(
  'injured wounded missing accused deceased arrested detained displaced unemployed condemned kidnapped',
)

/** "The police chief said", "a top official": what the tagger takes for adjectives. */
export const POSTS = set(
  'chief head executive suspect official general military representative native minor rival adult juvenile veteran deputy public',
)
