import {z} from 'zod'
import {readLines} from '../json.ts'
import {mendQuotes} from '../sources.ts'
import type {Stretch} from '../spans.ts'
import type {World} from '../set.ts'

const optional = z.string().nullish()

const schema = z.object({
  id: z.string(),
  dct: optional,
  text: z.string(),
  mentions: z.array(
    z.object({
      tag: z.string(),
      start: z.number(),
      end: z.number(),
      type: optional,
      value: optional,
      syntactic_type: optional,
      ent_type: optional,
      certainty: optional,
      polarity: optional,
      time: optional,
    }),
  ),
})

export type Article = ReturnType<typeof articles>[number]

/** Of an article only the title, the dateline and the first four sentences, a line each, are annotated for times, values and events. */
const ANNOTATED_LINES = 6

export function articles({text}: World) {
  return readLines(text('data/meantime/meantime.jsonl'), schema).map(({dct, mentions, ...article}) => ({
    ...article,
    dct: isoDay(dct),
    text: mendQuotes(article.text),
    mentions: mentions.map(mention => ({...mention, value: isoDay(mention.value)})),
  }))
}

// one date is written "03-02-2009"
function isoDay(value: string | null | undefined): string | undefined {
  return value?.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1')
}

/** Whether something stands in the part of an article that is annotated in full. */
export function isAnnotated(text: string): (place: Stretch) => boolean {
  const end = text.split('\n').slice(0, ANNOTATED_LINES).join('\n').length
  return place => place.end <= end
}
