import {existsSync} from 'node:fs'
import {markBoilerplate, type eventModes} from '../config/index.ts'
import {printable} from '../formats/index.ts'
import type {Source} from '../text/index.ts'
import {gather, type Gathered, type GatherOptions} from './gather.ts'
import type {Io} from './io.ts'
import type {Workspace} from './workspace.ts'

export interface AnalyseOptions extends Omit<GatherOptions, 'events'> {
  readonly config?: string
  readonly minConfidence?: number
  /** How reports are told apart into events; the configuration's way where it is not given. */
  readonly mode?: (typeof eventModes)[number]
  /** A folder of trusted reports of the event that the others tell of. */
  readonly against?: string
  /** Files and folders to read besides. */
  readonly more?: readonly string[]
}

/** How reports are told apart into events. */
export function modeOf({mode}: AnalyseOptions, {settings}: Workspace): (typeof eventModes)[number] {
  return mode ?? settings.events ?? 'folder'
}

/** The reports to read, those that are trusted among them, with what is known of their outlets. */
export function gatherAll(paths: readonly string[], options: AnalyseOptions, workspace: Workspace, io: Io): Gathered {
  const {sources, unread} = withTrusted(paths, options, workspace, io)
  const {boilerplate} = workspace.settings
  return {sources: boilerplate ? sources.map(source => markBoilerplate(source, boilerplate)) : sources, unread}
}

function withTrusted(paths: readonly string[], options: AnalyseOptions, workspace: Workspace, io: Io): Gathered {
  const wanted = [...(paths.length > 0 ? paths : workspace.sources), ...(options.more ?? [])]
  if (options.against !== undefined) return against(wanted, options.against, options, io)
  const events = modeOf(options, workspace) === 'folder' ? 'folder' : 'one'
  const given = gather(wanted, {...options, events}, io)
  const trusted = workspace.trusted.filter(folder => existsSync(folder))
  if (trusted.length === 0) return given
  const found = gather(trusted, {...options, events}, io)
  const own = new Set(found.sources.map(({path}) => path))
  const others = {...given, sources: given.sources.filter(({path}) => !own.has(path))}
  return join(others, {...found, sources: ofGivenEvents(found.sources, others.sources, io)})
}

// given and trusted reports are held to be of one event
function against(paths: readonly string[], folder: string, options: AnalyseOptions, io: Io): Gathered {
  const given = gather(paths, {...options, events: 'one'}, io)
  const trusted = gather([folder], {...options, events: 'one'}, io)
  return join(given, {...trusted, sources: trusted.sources.map(source => trust(source, given.sources[0]?.event ?? ''))})
}

// a trusted folder is of the event of its name, or of the only one there is
function ofGivenEvents(found: readonly Source[], given: readonly Source[], io: Io): Source[] {
  const events = new Set(given.map(({event}) => event))
  const [only] = events
  const known = found.flatMap(source => {
    if (events.has(source.event)) return [trust(source, source.event)]
    return events.size === 1 && only !== undefined ? [trust(source, only)] : []
  })
  const names = new Set(found.map(({event}) => event).filter(event => events.size > 1 && !events.has(event)))
  for (const name of names) io.err(`crosscheck: ${printable(`trusted reports of no event that is read: ${name}`)}\n`)
  return known
}

function trust(source: Source, event: string): Source {
  return {...source, id: `against/${source.id}`, event, trusted: true}
}

function join(given: Gathered, trusted: Gathered): Gathered {
  return {sources: [...given.sources, ...trusted.sources], unread: [...given.unread, ...trusted.unread]}
}
