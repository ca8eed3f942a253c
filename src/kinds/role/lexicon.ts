/** Words that say whether somebody still holds a post, and the status they give. */
export const statuses: Readonly<Record<string, Status>> = {
  former: 'former',
  ex: 'former',
  retired: 'former',
  onetime: 'former',
  'one-time': 'former',
  erstwhile: 'former',
  ousted: 'former',
  deposed: 'former',
  fired: 'former',
  dismissed: 'former',
  then: 'former',
  late: 'former',
  previous: 'former',
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
  outgoing: 'outgoing',
  departing: 'outgoing',
  incoming: 'designate',
  designate: 'designate',
  elect: 'designate',
}

export type Status = 'former' | 'acting' | 'outgoing' | 'designate'

/** Posts that the vocabulary has no own entry for, by the noun that names them. */
export const otherPosts: readonly string[] = [
  'assistant',
  'deputy',
  'agent',
  'apprentice',
  'caretaker',
  'steward',
  'trustee',
  'planner',
  'surveyor',
  'archivist',
  'strategist',
  'organiser',
  'organizer',
  'negotiator',
  'dispatcher',
  'operator',
  'supervisor',
  'foreman',
  'technician',
  'controller',
  'instructor',
  'harbourmaster',
  'harbormaster',
]

/** Written short before a name, and the noun of the vocabulary that they stand for. */
export const abbreviations: Readonly<Record<string, string>> = {
  gov: 'governor',
  'lt gov': 'lieutenant governor',
  sen: 'senator',
  rep: 'congressman',
  amb: 'ambassador',
  prof: 'professor',
  gen: 'general',
  'lt gen': 'lieutenant general',
  'maj gen': 'major general',
  'brig gen': 'brigadier general',
  col: 'colonel',
  'lt col': 'lieutenant colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  adm: 'admiral',
  'rear adm': 'rear admiral',
  'vice adm': 'vice admiral',
  'lt cmdr': 'lieutenant commander',
  cmdr: 'commander',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  pres: 'president',
  cllr: 'councillor',
}

/** Nouns that are posts only by their own, never where they stand for a relation or a thing: "man", "person", "source". */
export const unread: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'person',
  'source',
  'member',
  'victim',
  'customer',
  'fan',
  'friend',
  'relative',
  'neighbour',
  'star',
  'model',
  'private',
  'deputy',
  'agent',
])

/** Words before a post that make another post of it. */
export const ranks: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'associate', 'junior', 'sub'])

/** Nouns before a post that say where it is held, and are no part of its name: "police spokesman", "company director". */
export const bodies: ReadonlySet<string> = new Set([
  'police',
  'company',
  'county',
  'city',
  'state',
  'government',
  'army',
  'navy',
  'hospital',
  'university',
  'school',
  'village',
  'town',
  'district',
  'provincial',
  'party',
  'club',
  'union',
  'bank',
  'court',
  'parliament',
  'council',
  'team',
  'airline',
  'ministry',
  'embassy',
  'military',
  'palace',
  'coalition',
  'coastguard',
])

/** Prepositions that lead from a post to where it is held. */
export const links: ReadonlySet<string> = new Set(['of', 'at', 'for', 'with', 'in', 'to', 'from'])

/** Verbs that say of their subject what it is; those of `as` need that word. */
export const holdingVerbs: Readonly<Record<string, 'bare' | 'as'>> = {
  be: 'bare',
  become: 'bare',
  remain: 'bare',
  serve: 'as',
  work: 'as',
  act: 'as',
  retire: 'as',
  resign: 'as',
  'step down': 'as',
  quit: 'as',
  continue: 'as',
  'take over': 'as',
}

/** Verbs that end a post. */
export const endingVerbs: ReadonlySet<string> = new Set(['retire', 'resign', 'step down', 'quit'])

/** Verbs that give their object, or their passive subject, a post. */
export const givingVerbs: ReadonlySet<string> = new Set([
  'appoint',
  'name',
  'elect',
  'reelect',
  're-elect',
  'hire',
  'promote',
  'nominate',
  'install',
  'choose',
  'confirm',
  'reappoint',
  'swear in',
  'make',
])

/** Ranks that soldiers and police officers share; "police" before one tells which. */
export const policeRanks: ReadonlySet<string> = new Set(['captain', 'lieutenant', 'sergeant'])
