import {z} from 'zod'

/** A day, or a day and an hour with its zone or without: ISO 8601. */
export const published = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/, {
    error: 'a date such as 2031-04-09 or 2031-04-09T17:30Z',
    abort: true,
  })
  .refine(isReal, {error: 'a day that the calendar has'})

const name = z.string().trim().min(1).max(500)

/** What may be known of a report besides its text. */
export const metadata = z
  .object({outlet: name, url: z.string().max(2000), published, title: name, author: name})
  .partial()

export type Metadata = z.infer<typeof metadata>

function isReal(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
