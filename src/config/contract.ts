import {z} from 'zod'

/** What other programs read of a run, as JSON. A field may be added; none is renamed or dropped without a new `schemaVersion`. */
const offset = z.int().nonnegative()
const span = {source: z.string(), start: offset, end: offset}
const place = {...span, text: z.string(), line: z.int().positive(), column: z.int().positive()}
const named = z.looseObject({id: z.string(), name: z.string()})
const text = z.string()

const time = z.looseObject({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  timex: text.describe('ISO-TimeML TIMEX3 value'),
  earliest: text.optional(),
  latest: text.optional(),
  modifier: text.optional(),
})
const quantity = z.looseObject({
  change: z.enum(['=', '~', '<', '>', 'range', 'up', 'down']),
  lower: z.number().optional(),
  upper: z.number().optional(),
  unit: text.optional().describe('UCUM code, ISO 4217 code or %'),
  of: text.optional(),
})
const action = z.looseObject({
  actor: text.optional(),
  action: text,
  object: text.optional(),
  polarity: z.enum(['+', '-']),
  modality: z.enum(['done', 'decided', 'planned', 'threatened', 'possible', 'asked', 'denied']),
  condition: text.optional(),
})
const quote = z.looseObject({
  text,
  speaker: z.looseObject({id: text, text, start: offset, end: offset}).optional(),
  cue: text.optional(),
  via: text.optional(),
})
const list = z.looseObject({of: text.optional(), members: z.array(text), stated: z.number().optional()})
const role = z.looseObject({person: text, role: text, organisation: text.optional()})
const relation = z.looseObject({subject: text, relation: text, object: text})
const channel = z.looseObject({channel: text})

/** The value of a claim, by its kind. */
export const valueSchemas: Readonly<Record<string, z.ZodType>> = {
  time,
  quantity,
  organisation: named,
  person: named,
  place: named,
  outlet: named,
  channel,
  action,
  quote,
  list,
  role,
  relation,
}

const block = z.enum(['title', 'body', 'caption', 'quote', 'boilerplate'])
const claim = z.union(
  Object.entries(valueSchemas).map(([kind, value]) =>
    z.looseObject({id: text, kind: z.literal(kind), value, via: text, block, ...place}),
  ),
)
const source = z.looseObject({
  id: text,
  path: text,
  event: text,
  outlet: text.optional(),
  url: text.optional(),
  published: text.optional(),
  title: text.optional(),
})
const unread = z.looseObject({source: text, start: offset.optional(), end: offset.optional(), reason: text})
const head = {
  schemaVersion: z.literal(1),
  tool: z.looseObject({name: z.literal('crosscheck'), version: text}),
  sources: z.array(source),
}
const finding = z.looseObject({
  id: text.regex(/^[\da-f]{16}$/),
  rule: text,
  severity: z.enum(['error', 'warning', 'info']),
  scope: z.enum(['internal', 'cross']),
  verdict: z.enum(['contradiction', 'difference', 'update', 'slip']),
  confidence: z.number().min(0).max(1),
  what: text,
  why: text,
  next: text,
  places: z.array(z.looseObject(place)).min(1),
  status: z.enum(['open', 'confirmed', 'dismissed']),
  decision: z
    .looseObject({reason: text.optional(), by: text.optional(), date: text.optional(), expires: text.optional()})
    .optional(),
})

export const reportSchema = z.looseObject({
  ...head,
  findings: z.array(finding),
  unread: z.array(unread),
  summary: z.looseObject({
    error: offset,
    warning: offset,
    info: offset,
    waived: offset,
    sources: offset,
    claims: offset,
  }),
})

export const claimsReportSchema = z.looseObject({...head, claims: z.array(claim), unread: z.array(unread)})
