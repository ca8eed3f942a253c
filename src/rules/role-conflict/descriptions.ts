import {areVariants, plain, type Document, type Name} from '../../reading/index.ts'
import type {Spot} from '../../findings/index.ts'
import {isOnePerson} from '../one-bearer.ts'

/** Two descriptions of one person that go with two posts: the head of an office and one who works in it, a manager and a director of one field. */
export interface Described {
  readonly type: 'office' | 'rank' | 'holders' | 'portfolio'
  readonly name: string
  readonly told: readonly [string, string]
  readonly spots: readonly Spot[]
}

interface Description {
  readonly document: Document
  readonly name: Name
  readonly start: number
  readonly end: number
  readonly text: string
  /** The words of the post, in small letters. */
  readonly words: readonly string[]
  /** Where the person works under somebody: the title of the latter. */
  readonly under?: readonly string[]
}

/** The people whom two reports, or two places of one, describe in ways that exclude each other. */
export function describedIn(documents: readonly Document[]): Described[] {
  const all = documents.flatMap(document => document.names.flatMap(name => descriptionsOf(document, name)))
  const found = all.flatMap((a, i) => all.slice(i + 1).flatMap(b => clashOf(a, b)))
  return found.filter((one, i) => found.findIndex(({told}) => told.join() === one.told.join()) === i)
}

// "Fire Marshal Ida Holm"
const TITLE = /(?<title>(?:\p{Lu}[\p{L}'’-]+ ){1,4})$/u
// ", an inspector with the fire marshal's office"
const UNDER =
  /^, (?:an?|the) (?<post>(?:\p{Ll}+ ){0,2}(?:inspector|investigator|spokes\p{Ll}+|deputy|detective|assistant|aide|prosecutor|agent|clerk) (?:with|for|in|at|of) the (?<office>(?:\p{L}+ ){0,4}\p{L}+) ?['’]s? [Oo]ffice)/u
// ", river safety and tourism manager for"
const FIELD = /^, (?:an?|the |)(?<post>(?:[\p{Ll}-]+ ){2,6}[\p{Ll}-]+) (?:for|of|at|with) (?:the )?\p{Lu}/u

function descriptionsOf(document: Document, name: Name): Description[] {
  if (name.type !== 'person' || !name.text.includes(' ')) return []
  const {text} = document.source
  // "Marshall Jon Holm": a title may be taken for a first name
  const [own = ''] = /\S+\s+\S+$/.exec(name.text) ?? []
  const from = name.end - own.length
  const title = TITLE.exec(text.slice(Math.max(0, from - 60), from))?.groups?.title?.trim()
  const after = text.slice(name.end, name.end + 140)
  const under = UNDER.exec(after)
  const field = under ? undefined : FIELD.exec(after)
  const post = under?.groups?.post ?? field?.groups?.post
  const office = under?.groups?.office
  const end = post === undefined ? name.end : name.end + after.indexOf(post) + post.length
  return [
    ...(title === undefined ? [] : [describe(document, name, from - title.length - 1, name.end, title)]),
    ...(post === undefined
      ? []
      : [
          {
            ...describe(document, name, name.start, end, post),
            ...(office === undefined ? {} : {under: wordsOf(office)}),
          },
        ]),
  ]
}

function describe(document: Document, name: Name, start: number, end: number, post: string): Description {
  return {document, name, start, end, text: document.source.text.slice(start, end), words: wordsOf(post)}
}

function wordsOf(post: string): string[] {
  return post.split(/\s+/).map(plain)
}

function clashOf(a: Description, b: Description): Described[] {
  if (!isOnePerson(a.name, b.name)) return []
  const type =
    isHeadOf(a, b) || isHeadOf(b, a) ? 'office' : a.document !== b.document && areTwoRanks(a, b) ? 'rank' : undefined
  if (!type) return []
  const spots = [a, b].map(({document, start, end}) => ({source: document.source.id, start, end}))
  return [{type, name: a.name.name, told: [a.text, b.text], spots}]
}

// "Fire Marshal", and an inspector with the fire marshal's office
function isHeadOf({words: title, under: own}: Description, {under}: Description): boolean {
  if (own || !under || title.some(word => DEPUTY.test(word)) || title.length < 1) return false
  const [last, office] = [title.at(-1) ?? '', under.at(-1) ?? '']
  const fits = last === office || areVariants(last, office)
  return fits && last.length > 3 && title.slice(0, -1).every(word => under.includes(word))
}

const DEPUTY = /^(?:deputy|assistant|vice|under|acting|associate|former|chief)/

// "river safety and tourism manager", "river safety and tourism director"
function areTwoRanks({words: a}: Description, {words: b}: Description): boolean {
  const [x, y] = [a.at(-1) ?? '', b.at(-1) ?? '']
  const [left, right] = [a.slice(0, -1), b.slice(0, -1)].map(words => words.join(' '))
  return x !== y && left === right && a.length > MOST_GENERAL && RANK.test(x) && RANK.test(y)
}

const RANK =
  /^(?:manager|director|coordinator|officer|president|supervisor|analyst|engineer|editor|adviser|advisor|specialist|assistant|secretary|chairman|treasurer)$/
const MOST_GENERAL = 2
