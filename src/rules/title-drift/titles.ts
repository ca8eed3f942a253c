/** What a title tells: a sex with or without a marriage, or a rank of a service. */
export interface Title {
  readonly type: 'address' | 'rank'
  /** The address, or the grade without what is left out in short ("Lt. Col." is a colonel). */
  readonly id: string
}

/** The title that a text ends with, just before a name. */
export function titleAtEnd(before: string): (Title & {readonly text: string}) | undefined {
  const address = ADDRESS.exec(before)?.groups
  if (address) return {type: 'address', id: (address.title ?? '').toLowerCase(), text: address.title ?? ''}
  const found = RANK.exec(before)
  const grade = GRADES.get((found?.groups?.grade ?? '').toLowerCase())
  const lead = before.slice(0, found?.index)
  if (!found || grade === undefined || OFFICES.test(lead)) return undefined
  if (grade === 'major' && /\b[Ss](?:gt\.?|ergeant)[ -]$/.test(lead)) return undefined
  return {type: 'rank', id: grade, text: found.groups?.grade ?? ''}
}

// "Mr. ", "Ms "; not "Mr and Mrs"
const ADDRESS = /(?<![\p{L}'’])(?<!(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:and|&) )(?<title>Mr|Mrs|Ms|Miss)\.? $/u
const RANK =
  /(?<![\p{L}'’])(?<grade>Private|Pvt|Pte|Corporal|Cpl|Sergeant|Sgt|Lieutenant|Lieut|Lt|Captain|Capt|Major|Maj|Colonel|Col|General|Gen|Cmdr|Cdr|Admiral|Adm|Constable|Const|Inspector|Insp|Superintendent|Supt)\.? $/u
// "Attorney General", "Inspector General", "Detective Inspector General"
const OFFICES =
  /\b(?:Attorney|Secretary|Director|Surgeon|Inspector|Governor|Consul|Solicitor|Postmaster|Auditor|Registrar|Prosecutor|Comptroller|Adjutant|Quartermaster|School|Schools|Building|Team)[ -]$/

const GRADES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    private: ['private', 'pvt', 'pte'],
    corporal: ['corporal', 'cpl'],
    sergeant: ['sergeant', 'sgt'],
    lieutenant: ['lieutenant', 'lieut', 'lt'],
    captain: ['captain', 'capt'],
    major: ['major', 'maj'],
    colonel: ['colonel', 'col'],
    general: ['general', 'gen'],
    commander: ['cmdr', 'cdr'],
    admiral: ['admiral', 'adm'],
    constable: ['constable', 'const'],
    inspector: ['inspector', 'insp'],
    superintendent: ['superintendent', 'supt'],
  }).flatMap(([grade, forms]) => forms.map(form => [form, grade] as const)),
)

const SERVICES: readonly (readonly string[])[] = [
  ['private', 'corporal', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'general'],
  ['lieutenant', 'commander', 'captain', 'admiral'],
  ['constable', 'sergeant', 'inspector', 'superintendent'],
]

/** How two titles of one person go together. */
export function clashOf(a: Title, b: Title): 'sex' | 'marriage' | 'rank' | undefined {
  if (a.type !== b.type || a.id === b.id) return undefined
  if (a.type === 'rank')
    return SERVICES.some(service => service.includes(a.id) && service.includes(b.id)) ? 'rank' : undefined
  return (a.id === 'mr') === (b.id === 'mr') ? 'marriage' : 'sex'
}
