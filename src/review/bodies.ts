import {z} from 'zod'
import {correctionsSchema, decisionsSchema, UsageError} from '../config/index.ts'
import type {CorrectRequest, DecideRequest} from './protocol/index.ts'

const MOST = 10_000

const decideBody = z.strictObject({
  revision: z.string(),
  changes: z
    .record(decisionsSchema.keyType, decisionsSchema.valueType.nullable())
    .refine(changes => Object.keys(changes).length <= MOST, {error: `more than ${MOST} findings at once`}),
})

const correctBody = z.strictObject({
  source: z.string(),
  revision: z.string(),
  put: correctionsSchema.partial().optional(),
  take: correctionsSchema.partial().optional(),
})

export function readDecide(body: unknown): DecideRequest {
  return read(decideBody, body)
}

export function readCorrect(body: unknown): CorrectRequest {
  return read(correctBody, body)
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const {data, error} = schema.safeParse(body)
  if (data !== undefined) return data
  const [issue] = error?.issues ?? []
  throw new UsageError(issue ? `${issue.path.join('.')}: ${issue.message}` : 'not allowed')
}
