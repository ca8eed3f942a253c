import {Document, isMap, isSeq, parseDocument} from 'yaml'
import {z} from 'zod'
import {valueSchemas} from './contract.ts'
import {UsageError} from './usage-error.ts'
import {readYaml} from './yaml.ts'

const reason = z.string().min(1).describe('Why, for those who read it later')
const words = z.string().min(1).describe('The words of the report, as they stand there')

const nth = z
  .int()
  .positive()
  .optional()
  .describe('Which of such words on the line, from 1; every one where it is not given')

const kinds = Object.keys(valueSchemas)
const added = z
  .strictObject({
    quote: words,
    line: z.int().positive().optional(),
    nth: nth.describe('Which of such words on the line, from 1; the first where it is not given'),
    kind: z.enum(kinds),
    value: z.record(z.string(), z.unknown()),
    reason,
  })
  .superRefine(({kind, value}, context) => {
    for (const issue of valueSchemas[kind]?.safeParse(value).error?.issues ?? [])
      context.addIssue({code: 'custom', message: issue.message, path: ['value', ...issue.path]})
  })

/** What an editor holds against a reading: claims that are none, and claims that were missed. */
export const correctionsSchema = z.strictObject({
  reject: z
    .array(z.strictObject({text: words, line: z.int().positive().optional(), nth, kind: z.string().optional(), reason}))
    .default([]),
  add: z.array(added).default([]),
})

export type Corrections = z.infer<typeof correctionsSchema>

/** `claims/<event>/<source>.yaml`: what was read out of a source, and an editor's corrections. */
export const ledgerSchema = z.strictObject({
  source: z.string(),
  path: z.string().optional(),
  claims: z.array(z.unknown()).default([]),
  corrections: correctionsSchema.optional(),
})

/** One line of a ledger. */
export interface Entry {
  readonly line: number
  readonly kind: string
  readonly text: string
  readonly reads: string
  readonly value: unknown
}

export function readCorrections(text: string, file: string): Corrections {
  const read = (ledger: string): Corrections =>
    readYaml(ledger, file, ledgerSchema).corrections ?? {reject: [], add: []}
  try {
    return read(withoutClaims(text))
  } catch (cause) {
    // a correction may refer to an anchor among the claims
    if (cause instanceof UsageError) return read(text)
    throw cause
  }
}

/** A ledger less what it says was read, which is written anew and never obeyed; what follows stays on its lines. */
function withoutClaims(ledger: string): string {
  return ledger.replace(/^claims:\n(?:[ -].*\n|\n)*/m, claims => `claims: []${claims.replace(/[^\n]/g, '')}`)
}

/** All of a ledger that what is concluded may hang on: what stands beside the claims that were read, and they too where it refers to them. */
export function obeyedIn(ledger: string): string {
  const rest = withoutClaims(ledger).replace(/\n+/g, '\n')
  return rest.includes('*') ? ledger : rest
}

/** A ledger as text: the claims in order, then the corrections of the ledger before, byte for byte. */
export function printLedger(
  {source, path}: {source: string; path: string},
  entries: readonly Entry[],
  before?: string,
): string {
  const head =
    '# Written by `crosscheck claims --write`. Only `corrections` is yours to edit: it survives every new extraction.\n'
  const body = inFlow(new Document({source, path, claims: entries}, {aliasDuplicateObjects: false}))
  return head + body + (before === undefined ? '' : correctionsText(before))
}

// a value on one line, so that a claim that changed is one line in a diff
function inFlow(document: Document): string {
  const claims = document.get('claims')
  for (const claim of isSeq(claims) ? claims.items : []) {
    const value = isMap(claim) ? claim.get('value', true) : undefined
    if (isMap(value)) value.flow = true
  }
  return document.toString({lineWidth: 0})
}

/** The `corrections` of a ledger as they stand in it, with the comments above them. */
function correctionsText(ledger: string): string {
  const extent = correctionsIn(ledger)
  return extent ? ledger.slice(extent.above, extent.end) : ''
}

/** Where the `corrections` of a ledger stand in it, and where the comments above them begin; undefined where it has none. */
export function correctionsIn(ledger: string): {above: number; start: number; end: number} | undefined {
  const document = parseDocument(ledger, {logLevel: 'silent'})
  if (!isMap(document.contents)) return undefined
  const start = /^corrections:/m.exec(ledger)?.index
  if (start === undefined || !document.has('corrections')) return undefined
  const above = /(?:^#[^\n]*\n){1,20}$/m.exec(ledger.slice(0, start))?.index ?? start
  const next = /\n(?=[A-Za-z][\w-]*:)/.exec(ledger.slice(start))
  return {above, start, end: next ? start + next.index + 1 : ledger.length}
}
