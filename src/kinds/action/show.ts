import type {Action} from './value.ts'
import {ladderOf, stepOf} from './ladders.ts'

/** An action in a few words: "norvia: suspend cooperation (decided) until the talks resume". */
export function show({actor, action, object, polarity, modality, condition}: Action): string {
  const not = polarity === '-' ? 'not ' : ''
  const what = object === undefined ? ladderOf(action) : words(object)
  const who = actor === undefined ? '' : `${words(actor)}: `
  return `${who}${not}${words(stepOf(action))} ${what} (${modality})${condition === undefined ? '' : ` ${condition}`}`
}

function words(id: string): string {
  return id.replaceAll('-', ' ')
}
