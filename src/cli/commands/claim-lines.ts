import type {Claim, Frame, Kind, Relation} from '../../claim/index.ts'
import {linesOf, placeOf, type Place, type Report, type Spot} from '../../findings/index.ts'
import {printable} from '../../formats/index.ts'

/** A claim in words: how it was read, what it tells of, and what others answer to its questions. */
export function claimLines(claim: Claim, {questions}: Report, kinds: readonly Kind[]): string[] {
  const kind = kinds.find(({name}) => name === claim.kind)
  return [
    `${claim.kind} “${claim.text}” = ${kind?.show(claim) ?? ''} (read by ${claim.via})`,
    ...frameWords(claim.frame).map(words => `  ${words}`),
    ...questions
      .filter(({answers}) => answers.some(answer => answer.claim === claim))
      .flatMap(({label, answers}) => [
        `  asked of several reports: ${label}`,
        ...answers
          .filter(answer => answer.claim !== claim)
          .map(
            answer =>
              `    ${answer.source}: ${answer.shown} (“${answer.claim.text}”): ${standing(claim, answer.claim, kinds)}`,
          ),
      ]),
  ]
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  same: 'the same',
  compatible: 'both can stand',
  part: 'one is a part of the other',
  update: 'the later may replace the earlier',
  conflict: 'both cannot stand',
  incomparable: 'not to be compared',
}

function standing(a: Claim, b: Claim, kinds: readonly Kind[]): string {
  return RELATIONS[kinds.find(({name}) => name === a.kind)?.relate(a, b) ?? 'incomparable']
}

function frameWords({attribute, subject, scope, time, voice, standing: status, negated}: Frame): string[] {
  const words = [
    attribute && `tells ${attribute.replaceAll('-', ' ')}`,
    subject && `of “${subject.text}”`,
    scope.length > 0 && `only ${scope.map(({text}) => `“${text}”`).join(', ')}`,
    time && `between ${time.earliest ?? '…'} and ${time.latest ?? '…'}`,
    voice && `said by “${voice.text}”`,
    status !== 'done' && status,
    negated && 'negated',
  ]
  const told = words.filter(word => typeof word === 'string' && word !== '')
  return told.length > 0 ? [told.join('; ')] : []
}

/** Tells where in its file a stretch of a source's running text stands. */
export function placesIn({sources}: Report): (spot: Spot) => Place | undefined {
  const known = new Map(sources.map(source => [source.id, {source, lines: linesOf(source.raw)}]))
  return spot => {
    const found = known.get(spot.source)
    return found && placeOf(found.source, spot, found.lines)
  }
}

/** Lines under a title, indented; they may come from reports, so nothing in them moves the cursor. */
export function section(title: string, lines: readonly string[]): string {
  const shown = lines.length > 0 ? lines : ['nothing']
  const indented = shown.map(line => `  ${/^ */.exec(line)?.[0] ?? ''}${printable(line).trimStart()}\n`)
  return `\n${title}\n${indented.join('')}`
}
