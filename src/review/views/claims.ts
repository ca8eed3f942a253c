import {z} from 'zod'
import type {StoredCorrections} from '../../archive/index.ts'
import {isOf, nthOnLine, valueSchemas} from '../../config/index.ts'
import {claimIds} from '../../formats/index.ts'
import type {Claim} from '../../claim/index.ts'
import type {Source} from '../../text/index.ts'
import type {Claims, ClaimView, Field} from '../protocol/index.ts'
import type {Lookup} from './lookup.ts'
import type {Stretch} from './running.ts'

/** What was read out of one source, with an editor's corrections of it. */
export function claimsView(source: Source, {corrections, revision}: StoredCorrections, lookup: Lookup): Claims {
  const claims = lookup.claimsOf(source.id)
  const ids = claimIds(claims)
  return {
    source: source.id,
    claims: claims.map((claim, i): ClaimView => ({
      id: ids[i] ?? '',
      kind: claim.kind,
      shown: lookup.show(claim),
      text: claim.text,
      line: lookup.lineOf(source, claim),
      nth: nthOnLine(source, claim),
      start: claim.start,
      end: claim.end,
      value: claim.value,
      byEditor: claim.via === 'editor',
      ...correctedBy(corrections, claim, lookup),
    })),
    corrections,
    revision,
    fields,
  }
}

// what the file says by now of a claim that was read before it said so
function correctedBy(
  {reject, add}: StoredCorrections['corrections'],
  claim: Claim,
  lookup: Lookup,
): Pick<ClaimView, 'corrected'> {
  const source = lookup.source(claim.source)
  if (!source) return {}
  const lineOf = (stretch: Stretch): number => lookup.lineOf(source, stretch)
  const given = add.filter(({quote, ...where}) => isOf(claim, {...where, words: quote}, source, lineOf))
  const stands =
    claim.via === 'editor'
      ? given.some(({value}) => JSON.stringify(value) === JSON.stringify(claim.value))
      : !reject.some(({text, ...where}) => isOf(claim, {...where, words: text}, source, lineOf))
  if (stands) return {}
  const [now] = given
  return {corrected: now ? {shown: lookup.show({...claim, value: now.value})} : {}}
}

const property = z.looseObject({type: z.string().optional(), enum: z.array(z.string()).optional()})
const objectSchema = z.looseObject({
  properties: z.record(z.string(), property).default({}),
  required: z.array(z.string()).default([]),
})

const fields: Claims['fields'] = Object.fromEntries(
  Object.entries(valueSchemas).map(([kind, schema]) => [kind, fieldsOf(schema)]),
)

function fieldsOf(schema: z.ZodType): Field[] {
  const {properties, required} = objectSchema.parse(z.toJSONSchema(schema))
  return Object.entries(properties).map(([name, {type, enum: choices}]) => ({
    name,
    type: typeOf(type, choices),
    ...(choices ? {choices} : {}),
    required: required.includes(name),
  }))
}

function typeOf(type: string | undefined, choices: readonly string[] | undefined): Field['type'] {
  if (choices) return 'choice'
  if (type === 'string') return 'text'
  if (type === 'number' || type === 'integer') return 'number'
  return type === 'array' ? 'list' : 'other'
}
