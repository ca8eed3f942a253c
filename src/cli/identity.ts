import {basename, dirname, extname} from 'node:path'

export interface Identity {
  readonly id: string
  readonly event: string
}

/** An event and an id for each file: the folder's name and the file's stem, made longer only where two would be the same. Safe as file names. */
export function identify(files: readonly string[], events: 'folder' | 'one'): ReadonlyMap<string, Identity> {
  const folders = [...new Set(files.map(file => dirname(file)))].sort()
  const names =
    events === 'one'
      ? new Map(folders.map(folder => [folder, slug(basename(shared(folders)))]))
      : distinct(folders, folderNames)
  const identities = files.map(file => ({file, event: names.get(dirname(file)) ?? 'event'}))
  const stems = new Map<string, ReadonlyMap<string, string>>()
  for (const event of new Set(identities.map(each => each.event)))
    stems.set(
      event,
      distinct(
        identities.filter(each => each.event === event).map(({file}) => file),
        fileNames,
      ),
    )
  return new Map(
    identities.map(({file, event}) => [file, {event, id: `${event}/${stems.get(event)?.get(file) ?? 'report'}`}]),
  )
}

type Naming = (path: string) => readonly string[]

// "quake", then "june-quake", then "2031-june-quake"
const folderNames: Naming = folder => {
  const parts = folder.split(/[\\/]+/).filter(Boolean)
  return parts.map((_, i) => slug(parts.slice(-1 - i).join('-')))
}

// "report", then "report.md", then "june-report.md"
const fileNames: Naming = file => {
  const name = basename(file)
  return [
    slug(name.slice(0, name.length - extname(name).length)),
    slug(name),
    ...folderNames(dirname(file)).map(folder => `${folder}-${slug(name)}`),
  ]
}

/** The shortest name for each path that no other path has: those that clash grow, the others stay as they are. */
function distinct(paths: readonly string[], names: Naming): Map<string, string> {
  const tries = paths.map(path => ({path, names: names(path)}))
  const most = Math.max(1, ...tries.map(each => each.names.length))
  let chosen = tries.map(() => 0)
  for (let round = 0; round < most; round++) {
    const now = tries.map((each, i) => nameAt(each.names, chosen[i] ?? 0))
    const clashes = repeated(now)
    if (clashes.size === 0) break
    chosen = chosen.map((level, i) => (clashes.has(now[i]?.toLowerCase() ?? '') ? level + 1 : level))
  }
  const last = tries.map((each, i) => nameAt(each.names, chosen[i] ?? 0))
  const clashes = repeated(last)
  return new Map(
    tries.map(({path}, i) => [
      path,
      clashes.has(last[i]?.toLowerCase() ?? '') ? `${last[i]}-${i + 1}` : (last[i] ?? 'event'),
    ]),
  )
}

function nameAt(names: readonly string[], level: number): string {
  return names[Math.min(level, names.length - 1)] ?? 'event'
}

// in lower case, since some file systems know no other
function repeated(names: readonly string[]): ReadonlySet<string> {
  const lower = names.map(name => name.toLowerCase())
  return new Set(lower.filter((name, i) => lower.indexOf(name) !== i))
}

function shared(folders: readonly string[]): string {
  const [first = '', ...rest] = folders
  const parts = first.split('/')
  while (
    parts.length > 1 &&
    rest.some(folder => folder !== parts.join('/') && !folder.startsWith(`${parts.join('/')}/`))
  )
    parts.pop()
  return parts.join('/')
}

function slug(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]{1,200}/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  return safe === '' ? 'event' : safe.slice(0, 120)
}
