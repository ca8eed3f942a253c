import type {Standing} from '../document.ts'
import type {Chunk, VerbParts} from './chunk.ts'
import * as lexicon from './lexicon.ts'
import {isParticipleOnly} from './past-forms.ts'
import {timeLength} from './time-length.ts'
import type {Word} from './word.ts'

/** The verb group that begins at a word: helping verbs, negation, adverbs, the verb, its particle and the verbs it chains to. */
export function verbGroupAt(words: readonly Word[], first: number, particles: ReadonlySet<string>): Chunk | undefined {
  const own = simpleGroup(words, first, particles)
  if (!own) return undefined
  const chained = chain(words, own, particles)
  return chained ?? own
}

interface Group extends Chunk {
  readonly verb: VerbParts
}

interface Scan {
  readonly to: boolean
  readonly helpers: readonly number[]
  readonly adverbs: readonly string[]
  readonly main: number
  readonly negated: boolean
}

function simpleGroup(words: readonly Word[], first: number, particles: ReadonlySet<string>): Group | undefined {
  const scan = scanGroup(words, first)
  if (!scan) return undefined
  const head = words[scan.main]
  if (!head) return undefined
  const helpers = scan.helpers.map(at => words[at]?.lower ?? '')
  const particle = particleAt(words, scan.main, particles)
  const ing = /ing$/.test(head.lower) && head.lower !== head.lemma
  const passive = !ing && isPassive(words, scan, helpers)
  const lemma = particle ? `${head.lemma} ${particle}` : head.lemma
  return {
    kind: 'verb',
    first,
    last: scan.main + 1 + (particle ? particle.split(' ').length : 0),
    lower: head.lower,
    verb: {
      head: scan.main,
      lemma,
      outer: head.lemma,
      form: formOf(scan, helpers, head, ing),
      tense: tenseOf(scan, helpers, head, ing),
      passive,
      progressive: ing && scan.helpers.length > 0,
      negated: scan.negated || helpers.includes('cannot'),
      standing: standingOf(helpers, scan.adverbs),
      helped: helpers.length > 0,
    },
  }
}

function scanGroup(words: readonly Word[], first: number): Scan | undefined {
  const to = words[first]?.lower === 'to' && words[first]?.tag !== 'ADV'
  const helpers: number[] = []
  const adverbs: string[] = []
  let negated = false
  for (let at = to ? first + 1 : first; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (word.tag === 'VERB') return {to, helpers, adverbs, main: at, negated}
    if (word.tag === 'AUX') helpers.push(at)
    else if (isInner(word) && leadsToVerb(words, at)) {
      adverbs.push(word.lower)
      if (isNegator(word, words[at + 1])) negated = true
    } else {
      const dated = helpers.length > 0 ? timeLength(words, at) : 0
      if (dated === 0) break
      at += dated - 1
    }
  }
  const main = helpers.at(-1)
  if (main === undefined) return undefined
  return {
    to,
    helpers: helpers.slice(0, -1),
    adverbs,
    main,
    negated: negated || isNegator(words[main + 1], words[main + 2]),
  }
}

// "not only" denies nothing
function isNegator(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || /^(?:only|just|merely|least)$/.test(next?.lower ?? '')) return false
  return lexicon.NEGATORS.has(word.lower) || (word.lower === 'no' && word.tag === 'ADV')
}

function isInner(word: Word): boolean {
  return word.tag === 'ADV' || lexicon.NEGATORS.has(word.lower) || (word.tag === 'PUNCT' && word.lower === '"')
}

function leadsToVerb(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at + 1, at + 5)) {
    if (word.tag === 'VERB' || word.tag === 'AUX') return true
    if (!isInner(word)) return false
  }
  return false
}

function particleAt(words: readonly Word[], main: number, particles: ReadonlySet<string>): string | undefined {
  const lemma = words[main]?.lemma ?? ''
  const one = words[main + 1]?.lower ?? ''
  const two = `${one} ${words[main + 2]?.lower ?? ''}`
  if (isDated(words, main)) return undefined
  if (particles.has(`${lemma} ${two}`)) return two
  return particles.has(`${lemma} ${one}`) ? one : undefined
}

// "was signed on Tuesday": “on” before a day tells when
function isDated(words: readonly Word[], main: number): boolean {
  return words[main + 1]?.lower === 'on' && DAY.test(words[main + 2]?.lower ?? '')
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)?)$/

function isPassive(words: readonly Word[], scan: Scan, helpers: readonly string[]): boolean {
  const last = helpers.findLast(word => word !== 'not')
  const head = words[scan.main]
  if (!last || !head || head.tag !== 'VERB') return false
  return lexicon.BE.has(last) && (last !== "'s" || head.lower !== head.lemma) && head.lower !== 'been'
}

function formOf(scan: Scan, helpers: readonly string[], head: Word, ing: boolean): VerbParts['form'] {
  if (scan.to) return 'infinitive'
  if (helpers[0] === 'being' || helpers[0] === 'having' || (ing && helpers.length === 0)) return 'ing'
  if (helpers.length > 0 || head.tag === 'AUX') return 'finite'
  if (isParticipleOnly(head.lower)) return 'participle'
  return isPastForm(head) || (SAME_PAST.has(head.lower) && head.lower !== 'let') ? 'bare' : 'finite'
}

function isPastForm(head: Word): boolean {
  if (head.lower === head.lemma)
    return (
      /ed$/.test(head.lower) &&
      !/^(?:need|feed|speed|proceed|succeed|exceed|bleed|breed|heed|seed|embed|shed|wed)$/.test(head.lower)
    )
  return !/s$/.test(head.lower) && !/ing$/.test(head.lower)
}

function tenseOf(scan: Scan, helpers: readonly string[], head: Word, ing: boolean): VerbParts['tense'] {
  const first = helpers[0]
  if (scan.to || (ing && !first)) return 'none'
  if (first === undefined && head.tag === 'AUX') return presentOr(head)
  if (first === undefined) return isPastForm(head) || SAME_PAST.has(head.lower) ? 'past' : presentOr(head)
  if (lexicon.FUTURE.has(first)) return 'future'
  if (/^(?:was|were|had|did|has|have|'ve)$/.test(first) || (first === "'d" && head.lower !== head.lemma)) return 'past'
  return 'present'
}

function presentOr(head: Word): VerbParts['tense'] {
  return /^(?:was|were|had|did)$/.test(head.lower) ? 'past' : 'present'
}

// without an "s" these are past far more often than not
const SAME_PAST = new Set([
  'put',
  'cut',
  'hit',
  'set',
  'quit',
  'shut',
  'let',
  'bet',
  'hurt',
  'cast',
  'burst',
  'shed',
  'spread',
  'split',
])

function standingOf(helpers: readonly string[], adverbs: readonly string[]): Standing {
  const modal = helpers.find(word => Object.hasOwn(lexicon.MODALS, word))
  const standing = modal === "'d" && !helpers.includes('be') ? 'done' : modal && lexicon.MODALS[modal]
  if (standing && standing !== 'done') return standing
  return adverbs.some(word => lexicon.HEDGES.has(word)) ? 'possible' : 'done'
}

function chain(words: readonly Word[], outer: Group, particles: ReadonlySet<string>): Group | undefined {
  let at = outer.last
  let link = linkOf(words, outer, at)
  while (
    !link &&
    (words[at]?.tag === 'ADV' || words[at]?.lower === '"' || words[at]?.lower === 'not') &&
    at < outer.last + 2
  ) {
    at++
    link = linkOf(words, outer, at)
  }
  if (!link) return undefined
  const inner = verbGroupAt(words, link.next, particles)
  if (!inner?.verb) return undefined
  const skipped = words.slice(outer.last, link.next).some(word => word.lower === 'not' || word.lower === 'yet')
  return {...outer, last: inner.last, verb: join(outer.verb, inner.verb, link, skipped)}
}

interface Link {
  readonly next: number
  readonly standing: Standing
  readonly negates: boolean
}

function linkOf(words: readonly Word[], outer: Group, at: number): Link | undefined {
  const {outer: lemma, passive} = outer.verb
  const next = words[at]
  const isTo = (i: number): boolean => words[i]?.lower === 'to' && beginsVerb(words, i + 1)
  if (isTo(at)) {
    if (words[outer.verb.head]?.tag === 'AUX' && lemma === 'be') return {next: at, standing: 'planned', negates: false}
    if (outer.verb.progressive && lemma === 'go') return {next: at, standing: 'decided', negates: false}
    const standing = passive ? lexicon.PASSIVE_WITH_TO[lemma] : lexicon.WITH_TO[lemma]
    if (standing) return {next: at, standing, negates: lexicon.NEGATING.has(lemma)}
    return undefined
  }
  if (next?.tag === 'VERB' && /ing$/.test(next.lower) && !passive) {
    const standing = lexicon.WITH_ING[lemma]
    if (standing) return {next: at, standing, negates: lexicon.NEGATING.has(lemma)}
  }
  if (lemma === 'be' && next && isTo(at + 1)) {
    const standing = lexicon.ADJECTIVE_TO[next.lower]
    if (standing) return {next: at + 1, standing, negates: lexicon.NEGATIVE_ADJECTIVES.has(next.lower)}
  }
  return undefined
}

function beginsVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.tag === 'VERB' || word.tag === 'AUX') return !/ing$/.test(word.lower) || word.lower === word.lemma
  return isInner(word) && leadsToVerb(words, at)
}

function join(outer: VerbParts, inner: VerbParts, link: Link, skipped: boolean): VerbParts {
  const own = outer.standing === 'done' || outer.standing === 'decided' ? link.standing : outer.standing
  const standing = own === 'done' ? (outer.standing === 'decided' ? 'decided' : inner.standing) : own
  return {
    ...outer,
    head: inner.head,
    lemma: inner.lemma,
    passive: inner.passive,
    progressive: outer.progressive && outer.outer !== 'go',
    negated: outer.negated !== (link.negates !== (inner.negated || skipped)),
    standing,
    helped: outer.helped || outer.passive,
  }
}
