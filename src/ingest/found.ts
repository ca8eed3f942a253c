import {isoOf} from './day.ts'
import {metadata, type Metadata} from './metadata.ts'

/** What a file seems to say of its report, as it stands there. */
export type Found = {readonly [key in keyof Metadata]?: string | undefined}

/** The parts of it that can be made use of; a date that cannot be read is told. */
export function known(found: Found): {readonly metadata: Metadata; readonly warnings: readonly string[]} {
  const {published, ...rest} = found
  const day = published === undefined ? undefined : isoOf(published)
  const folded = Object.entries({...rest, published: day}).map(([key, value]) => [key, value && fold(value)])
  const usable = folded.filter(([key, value]) => value && metadata.safeParse({[String(key)]: value}).success)
  const unread = published !== undefined && published.trim() !== '' && day === undefined
  return {
    metadata: metadata.parse(Object.fromEntries(usable)),
    warnings: unread ? [`the date of publication cannot be read: ${fold(published).slice(0, 60)}`] : [],
  }
}

function fold(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
