import type {z} from 'zod'

/** The lines of a file of JSON lines as a schema holds them. */
export function readLines<T>(text: string, schema: z.ZodType<T>): T[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => schema.parse(JSON.parse(line)))
}

export function readJson<T>(text: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(text.replace(/^\uFEFF/, '')))
}
