import {extract} from '../../steps/index.ts'
import type {Standing} from '../../claim/index.ts'
import {action} from '../../kinds/action/index.ts'
import {rate, type EvalSet, type Outcome, type Score} from '../set.ts'
import {toSource} from '../sources.ts'
import {overlap} from '../spans.ts'
import {articles, isAnnotated, type Article} from './meantime.ts'

type Mention = Article['mentions'][number]

/** Whether events are told as certain, as to come, as denied: of the events that are read as actions, and of all verbs. */
export const meantimeActions: EvalSet = {
  name: 'meantime-actions',
  about: 'certainty, time and polarity of events in the same articles',
  cases: world => articles(world).map(article => ({id: article.id, judge: () => judge(article)})),
}

interface Told {
  readonly standing: Standing
  readonly negated: boolean
}

function judge({text, mentions, id, dct}: Article): Outcome {
  const annotated = isAnnotated(text)
  const source = toSource(text, id, dct ? {published: dct} : {})
  if (!source) return {scores: [], misses: []}
  const {document, claims} = extract(source, {kinds: [action]})
  const events = mentions.filter(each => each.tag === 'EVENT_MENTION' && annotated(each) && isTold(each))
  const judged = events.map(event => {
    const claim = claims.filter(action.is).find(claim => overlap(claim, event))
    const verb = document.clauses
      .flatMap(({verb}) => verb ?? [])
      .find(({head}) => {
        const token = document.tokens[head]
        return token !== undefined && overlap(token, event)
      })
    return {
      event,
      ...(claim ? {claim: {standing: claim.value.modality, negated: claim.value.polarity === '-'}} : {}),
      ...(verb ? {verb: {standing: verb.standing, negated: verb.negated}} : {}),
    }
  })
  return {
    scores: judged.flatMap(({event, claim, verb}) => [
      rate('events read as an action', claim !== undefined),
      rate('events read as a verb', verb !== undefined),
      ...(claim ? accuracy('actions', event, claim) : []),
      ...(verb ? accuracy('verbs', event, verb) : []),
    ]),
    misses: judged
      .filter(({event, verb}) => verb && !agreesWhole(event, verb))
      .map(
        ({event, verb}) =>
          `${lineAt(text, event.start)} — “${text.slice(event.start, event.end)}” is ${event.certainty}, ${event.polarity}, ${event.time}; read as ${JSON.stringify(verb)}`,
      ),
  }
}

function isTold({certainty, polarity, time}: Mention): boolean {
  return [certainty, polarity, time].every(value => value && value !== 'UNDERSPECIFIED')
}

function accuracy(of: string, event: Mention, told: Told): Score[] {
  return [
    rate(`${of}: certainty`, agreesCertainty(event, told)),
    rate(`${of}: past or to come`, agreesTime(event, told)),
    rate(`${of}: polarity`, agreesPolarity(event, told)),
    rate(`${of}: all three`, agreesWhole(event, told)),
  ]
}

function agreesWhole(event: Mention, told: Told): boolean {
  return agreesCertainty(event, told) && agreesTime(event, told) && agreesPolarity(event, told)
}

function agreesCertainty({certainty}: Mention, {standing}: Told): boolean {
  return (certainty !== 'CERTAIN') === (standing === 'possible')
}

const TO_COME: ReadonlySet<Standing> = new Set(['decided', 'planned', 'threatened', 'asked'])

// what may happen is annotated as to come, what may have happened is not: either is right of what is possible
function agreesTime({time}: Mention, {standing}: Told): boolean {
  return standing === 'possible' || (time === 'FUTURE') === TO_COME.has(standing)
}

function agreesPolarity({polarity}: Mention, {standing, negated}: Told): boolean {
  return (polarity === 'NEG') === (negated || standing === 'denied')
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset) + 1).split('\n')[0] ?? ''
}
