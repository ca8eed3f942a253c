// An example of a plugin: a kind ("spring tide", "neap tide"), a rule about it, and a format that counts findings.
import {defineFormat, defineKind, defineRule, frameOf, spotOf} from 'crosscheck'

const TIDE = /\b(?<tide>spring|neap) tides?\b/gi

const tide = defineKind({
  name: 'tide',
  read: document => ({
    claims: [...document.source.text.matchAll(TIDE)].map(match => {
      const start = match.index
      const end = start + match[0].length
      return {
        kind: 'tide',
        source: document.source.id,
        start,
        end,
        text: match[0],
        value: {tide: match.groups.tide.toLowerCase()},
        via: 'word',
        block: 'body',
        frame: frameOf(document, {start, end}),
      }
    }),
  }),
  relate: (a, b) => (a.value.tide === b.value.tide ? 'same' : 'conflict'),
  show: ({tide}) => `${tide} tide`,
})

const tideConflict = defineRule({
  name: 'tide-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: ({alignment}) => {
    const tides = alignment.claims.filter(tide.is)
    return new Set(tides.map(({value}) => value.tide)).size > 1 ? [tides] : []
  },
  spots: tides => tides.map(spotOf),
  key: tides => [...new Set(tides.map(({value}) => value.tide))].sort(),
  confidence: () => 0.8,
  explain: tides => ({
    what: `The tide is told as ${tides.map(({text}) => `“${text}”`).join(' and ')}.`,
    why: 'A tide is a spring tide or a neap tide.',
    next: 'Look up the phase of the moon on the day.',
  }),
})

const tally = defineFormat({
  name: 'tally',
  findings: ({findings}) => `${findings.length} in all\n`,
})

export const plugin = {kinds: [tide], rules: [tideConflict], formats: [tally]}
