import {expect, test} from 'vitest'
import {reportSchema} from '../src/config/index.ts'
import {crosscheck, workspace} from './workspace.ts'

const texts: readonly (readonly [rule: string, words: string, ...reports: string[]])[] = [
  [
    'speaker-conflict',
    'roles: [{id: dockreeve, nouns: [dockreeve], class: leader}, {id: tollreeve, nouns: [tollreeve], class: leader}]',
    '"No boat of this harbour will sail in the dark this winter," the dockreeve said.',
    '"No boat of this harbour will sail in the dark this winter," the tollreeve said on Wednesday.',
  ],
  [
    'role-conflict',
    'organisations: [{id: orsa-orbit, name: Orsa Orbit Office, country: NO, type: space-agency}]',
    'The probe sent its first picture to the Orsa Orbit Office, the international space agency, on Sunday.',
  ],
  [
    'place-conflict',
    'places: [{id: varnholm, name: Varnholm, country: NO, type: city}]',
    'The boat left from the port of Varnholm in Portugal on Monday.',
  ],
]

test.each(texts)('%s knows the words of the user', (rule, words, ...reports) => {
  const files = Object.fromEntries(reports.map((text, i) => [`sources/ferry/${'ab'[i]}.txt`, `${text}\n`]))
  const rulesIn = (folder: string): string[] =>
    reportSchema
      .parse(JSON.parse(crosscheck(folder, 'check', '--format', 'json').out))
      .findings.map(found => found.rule)
  expect(rulesIn(workspace(files))).not.toContain(rule)
  const configured = {...files, 'crosscheck.yaml': 'vocabulary: words.yaml\n', 'words.yaml': `${words}\n`}
  expect(rulesIn(workspace(configured))).toContain(rule)
})
