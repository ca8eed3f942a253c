import {z} from 'zod'
import {metadata} from '../ingest/index.ts'
import {readYaml} from './yaml.ts'

/** `event.yaml`, beside the reports of an event. */
export const eventSchema = z.strictObject({
  title: z.string().optional().describe('What happened, in a few words'),
  sources: z.record(z.string(), metadata.strict()).default({}).describe('What is known of each report, by file name'),
})

export type EventFile = z.infer<typeof eventSchema>

export function readEvent(text: string, file: string): EventFile {
  return readYaml(text, file, eventSchema)
}
