import {z} from 'zod'
import {metadata} from '../../ingest/index.ts'
import {additionsSchema} from '../../vocabulary/index.ts'
import {severities} from '../settings.ts'

const id = z
  .string()
  .regex(/^[a-z][a-z\d]{0,40}(?:-[a-z\d]{1,40}){0,8}$/, {error: 'a name of small letters and hyphens'})
const sentence = z.string().min(3).max(400)
const words = z.union([z.string().transform(word => [word]), z.array(z.string().min(1)).min(1)], {
  error: 'words in quotation marks, or a list of such',
})
const day = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, {error: 'a day such as 2031-04-09'})

const claims = z.strictObject({
  kind: z
    .string()
    .describe('time, quantity, organisation, person, place, outlet, channel, action, quote, list, role …'),
  of: z.string().optional().describe('The counted or measured thing'),
  attribute: z.string().optional().describe('What is told of the subject, as the ledger’s `claims` would be asked'),
  action: z.string().optional().describe('A ladder (cooperation) or a step of one (cooperation/end)'),
  who: z.string().optional().describe('The id of a person or body that the claim is about, or who says it'),
  unit: z.string().optional(),
  words: words.optional().describe('Words that the sentence must have, every one; a|b for either'),
  without: words.optional().describe('Words that the sentence must not have'),
})

const tolerance = z.union([
  z.number().nonnegative(),
  z.string().regex(/^\d{1,3}(?:\.\d{1,3})? ?%$/, {error: 'a number or a share such as 5%'}),
])

const answers = z.union(
  [
    z.enum(['equal', 'same-set', 'subset']),
    z.strictObject({within: tolerance}),
    z.strictObject({notBefore: z.string()}),
    z.strictObject({notAfter: z.string()}),
  ],
  {error: 'equal, same-set, subset, {within: 5%}, {notBefore: …} or {notAfter: …}'},
)

const question = z.strictObject({
  id,
  claims,
  answers: answers
    .default('equal')
    .describe('How the answers must stand to each other, or to a day or the answers of another question'),
  where: z
    .enum(['across', 'inside', 'everywhere'])
    .default('across')
    .describe('Whether answers of two reports, of one, or both are held against each other'),
  severity: z.enum(severities).default('warning'),
  message: sentence.optional().describe('{answers} stands for the answers'),
  why: sentence.optional(),
  next: sentence.optional(),
})

const fact = z.strictObject({
  fact: z.string().max(300).describe('crew.size = 7 since 2022-03-18 until 2022-09-21'),
  id: id.optional(),
  source: sentence.describe('How it is known'),
  claims,
  within: tolerance.optional(),
  severity: z.enum(severities).default('error'),
  next: sentence.optional(),
})

const report = z.union([z.string().transform(text => ({text})), metadata.extend({text: z.string()}).strict()])

const test = z.strictObject({
  name: sentence,
  sources: z.record(z.string().regex(/^[a-z][a-z\d-]{0,30}$/, {error: 'a short name for a report'}), report),
  findings: z.array(z.strictObject({rule: id, places: z.record(z.string(), words)})).default([]),
  reads: z
    .array(z.strictObject({source: z.string(), kind: z.string(), text: z.string(), as: z.string().optional()}))
    .default([]),
})

/** A file of rules of one's own, their tests beside them. */
export const ownRulesSchema = z.strictObject({
  vocabulary: additionsSchema.optional().describe('Words and names, as the program’s own vocabulary has them'),
  questions: z
    .array(question)
    .default([])
    .describe('Which claims answer one question, and how the answers must stand to each other'),
  facts: z.array(fact).default([]).describe('What is known to be true'),
  tests: z.array(test).default([]),
})

export type OwnRulesFile = z.output<typeof ownRulesSchema>
export type ClaimsWanted = z.output<typeof claims>
export type QuestionEntry = z.output<typeof question>
export type FactEntry = z.output<typeof fact>
export type OwnTest = z.output<typeof test>
export type Tolerance = z.output<typeof tolerance>

export const dayPattern = day
