import {z} from 'zod'
import {
  claimsReportSchema,
  decisionsSchema,
  eventSchema,
  ownRulesSchema,
  ledgerSchema,
  reportSchema,
  settingsSchema,
} from '../config/index.ts'

/** Everything that has a published shape. */
export const schemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['report', reportSchema],
  ['claims', claimsReportSchema],
  ['config', settingsSchema],
  ['event', eventSchema],
  ['ledger', ledgerSchema],
  ['decisions', decisionsSchema],
  ['rules', ownRulesSchema],
])

export function schemaText(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {io: /^(?:report|claims)$/.test(name) ? 'output' : 'input'})
  return `${JSON.stringify({title: `crosscheck ${name}`, ...json}, null, 2)}\n`
}
