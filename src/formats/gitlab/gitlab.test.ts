import {expect, test} from 'vitest'
import {hostile, print} from '../../../test/ferry-report.ts'

test('gitlab has an issue for each finding that is not dismissed, with its identity and first place', () => {
  expect(JSON.parse(print('gitlab'))).toEqual([
    {
      type: 'issue',
      check_name: 'quantity-conflict',
      description:
        'Elsin Press says 40 people, b says 46. Why: Both count the people on board of the ferry. Next: Ask the harbour office.',
      categories: ['Bug Risk'],
      severity: 'major',
      fingerprint: '0123456789abcdef',
      location: {path: 'ferry/a.txt', lines: {begin: 3, end: 3}},
      other_locations: [{path: 'ferry/b.txt', lines: {begin: 1, end: 1}}],
    },
  ])
})

test('what is shown of it steers nothing', () => {
  const issues = JSON.parse(print('gitlab', 'findings', hostile)) as {description: string}[]
  expect(issues).toHaveLength(1)
  expect(issues[0]?.description).not.toMatch(/[\u0000-\u001F\u202E]/)
})
