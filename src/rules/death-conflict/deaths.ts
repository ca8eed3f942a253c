import {blockAt, type Clause, type Document, type Name, type Phrase} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'

export type Where =
  | 'at once'
  | 'at the scene'
  | 'on the way'
  | 'before arrival at the hospital'
  | 'in hospital'
  | 'declared in hospital'
  | 'at home'
  | 'in a hospice'
  | 'in a nursing home'
  | 'later'
  | 'some time later'
  | 'after being brought away alive'

/** Where, or how soon, one single person died. Offsets are in `source.text`. */
export interface Death {
  readonly document: Document
  /** Who is named as the subject; "she" and "the victim" are nobody yet. */
  readonly person?: Bearer
  /** Whom a pronoun is held to stand for. */
  readonly meant?: string
  readonly sex?: 'he' | 'she'
  readonly where: Where
  /** The hospital's name. */
  readonly hospital?: string
  readonly start: number
  readonly end: number
}

/** What a report tells of where single people died; what is negated, doubted or planned is left out. */
export function deathsIn(document: Document): Death[] {
  return document.clauses.flatMap(clause => deathIn(document, clause) ?? broughtAway(document, clause) ?? [])
}

const AT_ONCE = /^ (?:almost |nearly )?(?:instantly|immediately|outright|on impact|at once|instantaneously)\b/i
const SCENE =
  /\b(?:at|on) (?:the|his|her) (?:scene|spot|(?:crash|accident|crime) (?:scene|site))\b|\bwhere (?:he|she) (?:fell|lay)\b/i
const WAY =
  /\bon (?:the|his|her) way to\b|\ben route\b|\bin (?:an|the) (?:ambulance|air ambulance)\b|\bwhile being (?:taken|flown|airlifted|driven|rushed|transported)\b|\bbefore (?:reaching|arriving at) (?:an?|the) hospital\b/i
const HOSPITAL =
  /\b(?:in|at) (?:(?!(?:scene|and|but|after|where)\b)[\p{L}\d.'’-]{1,16} ){0,6}?(?:hospital|infirmary|medical cent(?:er|re)|trauma cent(?:er|re))\b/iu
const LATER =
  /\b(?:an|one|two|three|four|five|six|several|a few|\d{1,2}|many|some)? ?(?:hours?|days?|weeks?) (?:later|afterwards?)\b/i
const ARRIVAL = /^ (?:up)?on arrival\b|\bbefore (?:he|she) (?:reached|arrived at) (?:an?|the) hospital\b/i
const HOME =
  /^(?: (?!in\b|at\b)[\p{L}\d,'’-]{1,14}){0,6} (?:(?:in|at) (?:his|her|their) (?:[\p{L}\d'’.-]{1,16} ){0,4}(?:home|house|apartment|flat|residence|mansion|villa|bed)|at home)\b(?! town)/iu
const HOSPICE = /\b(?:in|at) (?:(?!(?:scene|and|but|after|where)\b)[\p{L}\d.'’-]{1,16} ){0,6}?hospice\b(?! care)/iu
const NURSED =
  /\b(?:in|at) (?:(?!(?:scene|and|but|after|where)\b)[\p{L}\d.'’-]{1,16} ){0,6}?(?:(?:nursing|care|retirement|old people['’]s) home|assisted[ -]living)\b/iu
const SOON = /^ (?:later|overnight|the (?:next|following) (?:day|morning))\b|^ (?:[\p{L}]{2,12} ){0,2}(?:later)\b/iu
const BEFORE_DIED = /\blater $/i
const IN_HOSPITAL_WHERE =
  /\b(?:hospital|infirmary|medical cent(?:er|re)|trauma cent(?:er|re)|clinic)\b[^.;]{0,50}?\bwhere (?:he|she|the \p{L}{3,12}) (?:later |subsequently |eventually |was |was later |was then )*$/iu
const FELL = /\b(?:fell|collapsed|slumped|crumpled)\b[^.;]{0,40}\band $/i

const DIED = /\b(?:died|killed|succumbed|(?:pronounced|declared|certified) dead|dead(?= on arrival))\b/i

function deathIn(document: Document, clause: Clause): Death | undefined {
  const {verb, subject} = clause
  if (!verb || !subject || verb.negated || verb.standing !== 'done' || !isSingle(document, subject)) return undefined
  const {text} = document.source
  const [from, to] = [document.tokens[verb.first]?.start ?? 0, document.tokens[clause.last - 1]?.end ?? 0]
  const died = DIED.exec(text.slice(from, to))
  if (!died || blockAt(document, from)?.type === 'boilerplate') return undefined
  const word = died[0].toLowerCase()
  if (word === 'killed' && !verb.passive) return undefined
  const [start, end] = [from + died.index, from + died.index + word.length]
  const told = text.slice(end, Math.min(to + 20, end + 110)).replace(/\s/g, ' ')
  const found = placeOf(told.replace(/[.;]\s.*$/, ''), word)
  if (found) return death(document, clause, found.where, start, end + found.end)
  const before = text.slice(Math.max(0, start - BACK), start).replace(/\s/g, ' ')
  const fell = word === 'died' ? FELL.exec(before) : null
  if (fell) return death(document, clause, 'at the scene', start - before.length + fell.index, end)
  const brought = IN_HOSPITAL_WHERE.exec(before)
  if (brought && word !== 'killed')
    return death(
      document,
      clause,
      declares(word) ? 'declared in hospital' : 'in hospital',
      start - before.length + brought.index,
      end,
    )
  if (word === 'succumbed') return death(document, clause, 'some time later', start, end)
  const later = word === 'died' ? BEFORE_DIED.exec(before) : null
  return later ? death(document, clause, 'some time later', start - before.length + later.index, end) : undefined
}

const BACK = 110
const BROUGHT =
  /^(?:was|were|is|had been) (?:then |later |quickly |immediately )?(?:taken|rushed|flown|airlifted|transported|brought|driven)\b[^.;]{0,40}? to (?:[\p{L}\d.'’-]{1,16} ){0,6}?(?:hospital|infirmary|medical cent(?:er|re)|trauma cent(?:er|re))\b/iu

// "was flown to a hospital": who was dead at once would not have been
function broughtAway(document: Document, {verb, subject, last}: Clause): Death | undefined {
  if (!verb?.passive || !subject || verb.negated || verb.standing !== 'done' || !isSingle(document, subject))
    return undefined
  const [start, to] = [document.tokens[verb.first]?.start ?? 0, document.tokens[last - 1]?.end ?? 0]
  const found = BROUGHT.exec(document.source.text.slice(start, to).replace(/\s/g, ' '))
  if (!found || blockAt(document, start)?.type === 'boilerplate') return undefined
  return death(document, {subject}, 'after being brought away alive', start, start + found[0].length)
}

function declares(word: string): boolean {
  return word.endsWith('dead')
}

function placeOf(told: string, word: string): {where: Where; end: number} | undefined {
  const declared = declares(word)
  const kinds: readonly (readonly [Where, RegExp])[] = [
    ...(declared ? [] : [['at once', AT_ONCE] as const]),
    ['before arrival at the hospital', ARRIVAL],
    ['at the scene', SCENE],
    ['on the way', WAY],
    ['in a hospice', HOSPICE],
    ['in a nursing home', NURSED],
    ...(word === 'died' ? [['at home', HOME] as const] : []),
    [declared ? 'declared in hospital' : 'in hospital', HOSPITAL],
    ...(word === 'died' ? [['later', LATER] as const, ['some time later', SOON] as const] : []),
  ]
  for (const [where, pattern] of kinds) {
    const found = pattern.exec(told)
    if (found) return {where, end: found.index + found[0].length}
  }
  return undefined
}

function death(document: Document, clause: Pick<Clause, 'subject'>, where: Where, start: number, end: number): Death {
  const {subject} = clause
  const word = document.tokens[subject?.head ?? 0]?.lower ?? ''
  const name = document.names.find(each => isBearer(each) && each.id === subject?.id)
  const pronoun = /^(?:he|she)$/.test(word)
  const hospital = NAMED_HOSPITAL.exec(document.source.text.slice(start, end))?.[0].replace(/\s+/g, ' ')
  const sex = FEMALE.test(word) ? 'she' : MALE.test(word) ? 'he' : undefined
  return {
    ...{document, where, start, end},
    ...(name && !pronoun ? {person: {id: name.id, name: name.name}} : {}),
    ...(name && pronoun ? {meant: name.id} : {}),
    ...(sex ? {sex} : {}),
    ...(hospital === undefined ? {} : {hospital}),
  }
}

// "Saint Orrin Hospital"
const NAMED_HOSPITAL =
  /(?:\p{Lu}[\p{L}.'’-]{1,20}\s){1,5}(?:Hospital|Infirmary|Medical\sCent(?:er|re)|Trauma\sCent(?:er|re))/u
const FEMALE = /^(?:she|woman|girl|mother|wife|grandmother|daughter|sister|actress)$/
const MALE = /^(?:he|man|boy|father|husband|grandfather|son|brother)$/
const SOMEBODY =
  /^(?:he|she|who|victim|man|woman|boy|girl|driver|passenger|pilot|worker|officer|deputy|teenager|teen|pedestrian|patient|soldier|guard|mother|father|wife|husband|child|student|climber|cyclist|motorist|firefighter|player|employee|receptionist|clerk)$/

function isSingle({tokens, names}: Document, {head, id, members, first}: Phrase): boolean {
  if (members !== undefined) return false
  const word = tokens[head]?.lower ?? ''
  const counted = /^(?:two|three|four|five|six|\d+|several|many|some|no|another|other|second|first)$/
  const before = tokens.slice(first, head).some(({lower}) => counted.test(lower))
  return names.some(name => isBearer(name) && name.id === id) || (SOMEBODY.test(word) && !before)
}

// a name that nothing shows to be a person's is one where its bearer dies
function isBearer({type}: Name): boolean {
  return type === 'person' || type === 'thing'
}
