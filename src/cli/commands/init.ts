import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {writeWhole} from '../../archive/index.ts'
import {UsageError} from '../../config/index.ts'
import {eventName} from '../event-file.ts'
import type {Io} from '../io.ts'
import {schemas, schemaText} from '../schemas.ts'

const SCHEMA = 'crosscheck.schema.json'

/** Writes a configuration that says what may stand in it, its schema for editors, and a folder for a first event. */
export function initCommand(name: string, io: Io): number {
  const event = eventName(name)
  const config = join(io.cwd, 'crosscheck.yaml')
  if (existsSync(config)) throw new UsageError('there is a crosscheck.yaml already')
  const schema = schemas.get('config')
  const files: readonly (readonly [string, string])[] = [
    ['crosscheck.yaml', configText],
    ...(schema ? [[SCHEMA, schemaText('config', schema)] as const] : []),
    ...(existsSync(join(io.cwd, 'sources', event)) ? [] : [[`sources/${event}/event.yaml`, eventText] as const]),
  ]
  for (const [file, text] of files) writeWhole(join(io.cwd, file), text)
  io.out(files.map(([file]) => `${file}\n`).join(''))
  io.out(`\nPut the reports of one event into sources/${event}, or: crosscheck add FILE… --event ${event}\n`)
  return 0
}

const configText = `# yaml-language-server: $schema=${SCHEMA}
# What crosscheck reads and how it weighs it. Every key may be left out; paths start from this folder.

# Files and folders that are read where none are given.
sources: [sources]

# folder: each folder is one event; one: everything is one event; auto: by content.
events: folder

# Folders of trusted reports, one folder an event: what none of them supports is told.
# trusted: [trusted]

# The least severity that makes \`crosscheck check\` end with status 1: error, warning, info or never.
failOn: error

# Findings less sure than this, 0 to 1, are left out.
# minConfidence: 0.5

# A severity for a rule, or off; \`crosscheck rules\` lists them.
# rules:
#   single-source: off

# What is different for one event.
# perEvent:
#   first-event:
#     rules: {repeated-words: info}

# By outlet: paragraphs that stand under every article, * for any words. They are not read.
# boilerplate:
#   Varn Gazette: ['Sign up for our * newsletter.']

# Files of words and names of your own, and of rules of your own.
# vocabulary: [vocabulary.yaml]
# ownRules: [rules]

# Seconds that reading a report may take, and each rule on an event (a twentieth more for every report);
# what takes longer is broken off and told, and the rest is checked.
# limits: {seconds: 60}

# Modules that add kinds, rules and formats. They are run, so name only what you trust.
# plugins: [./plugins/tides.js]
`

const eventText = `# What is known of the reports in this folder besides their text. Nothing is required.
# title: What happened, in a few words
sources: {}
  # 01-gazette.txt: {outlet: Varn Gazette, url: https://gazette.example/bridge, published: 2031-05-04}
`
