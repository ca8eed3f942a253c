import {apart} from '../days.ts'
import {isDay, leadsOf, sharedTerms, telling, type Lead} from '../leads.ts'
import type {Material} from '../rule.ts'
import type {Drift} from './drift.ts'

const LEAST_SHARED = 5

// what happens at once, so that its scene and its outcome are of one day; who dies may have been hurt days before
const AT_ONCE =
  /^(?:foil|attack|rob|shoot|stab|hit|crash|collide|explode|sink|capsize|derail|collapse|hijack|kidnap|raid|storm|ambush|rescue|overturn|intercept)$/
const NIGHT = /\b(?:night|late|evening|midnight|overnight)\b/i

/** A lead that puts what happened on one day, and the sentence that sets its scene on another: "was sailing off Tarn on Thursday when …". */
export function scenes(material: Material): Drift[] {
  const leads = leadsOf(material)
  return leads.flatMap(lead => {
    const [title, first, ...rest] = telling(lead.document).slice(0, 4)
    if ((title !== lead.sentence && first !== lead.sentence) || !lead.acts.some(({verb}) => AT_ONCE.test(verb)))
      return []
    const scene = leads.find(
      other =>
        other.document === lead.document &&
        [first, ...rest].includes(other.sentence) &&
        other !== lead &&
        isScene(other) &&
        isOne(lead, other),
    )
    return scene ? [driftOf(lead, scene)] : []
  })
}

// "The trawler was passing the cape on Thursday when its crew saw five boats"
function isScene({document: {clauses, source}, sentence, day}: Lead): boolean {
  const verb = clauses.find(({index}) => index === day.frame.clause)?.verb
  return (
    isDay(day) &&
    verb?.progressive === true &&
    verb.tense === 'past' &&
    /^[^.]{0,80}? when\b/.test(source.text.slice(day.end, sentence.end))
  )
}

function isOne(lead: Lead, scene: Lead): boolean {
  const shared = sharedTerms(lead, scene)
  return (
    apart(lead.day, scene.day) === 'day' &&
    ![lead, scene].some(({day}) => NIGHT.test(day.text)) &&
    shared.length >= LEAST_SHARED &&
    shared.some(term => term.startsWith('@'))
  )
}

function driftOf(lead: Lead, scene: Lead): Drift {
  return {
    ...{a: lead.day, b: scene.day, act: lead.acts[0]?.verb ?? '', announced: false},
    why: `“${lead.day.text}” and “${scene.day.text}” have no day in common.`,
    held: `the one stands in the first sentence, the other where its scene is set, among ${sharedTerms(lead, scene)
      .slice(0, 4)
      .map(term => `“${term.replace('@', '').replaceAll('-', ' ')}”`)
      .join(', ')}`,
  }
}
