import {defineRule} from '../rule.ts'
import {findTypingSlips, type TypingSlip} from './find.ts'

/** Slips of the fingers between the words: a space lost or left over, a mark doubled or lost, a capital or a figure that cannot be. */
export const typingSlip = defineRule<TypingSlip>({
  name: 'typing-slip',
  severity: 'warning',
  scope: 'internal',
  verdict: 'slip',
  find: ({documents}) => [...documents.values()].flatMap(findTypingSlips),
  spots: ({source, start, end, other}) =>
    [{start, end}, ...(other ? [other] : [])].map(one => ({source, start: one.start, end: one.end})),
  key: ({family, around}) => [family.name, around.toLowerCase()],
  confidence: ({family}) => (family.severity === 'warning' ? 0.95 : 0.85),
  grade: ({family}) => ({severity: family.severity}),
  explain: ({family, around, text}) => ({
    what: `“${text.replace(/\s+/g, ' ').trim()}” in “… ${around} …”: ${family.told}.`,
    why: family.why,
    next: 'Read the sentence; if it is meant as it stands, allow typing-slip here.',
  }),
})
