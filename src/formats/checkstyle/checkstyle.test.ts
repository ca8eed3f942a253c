import {expect, test} from 'vitest'
import {finding, print, report} from '../../../test/ferry-report.ts'

test('checkstyle has a file for each first place and an error for each finding that is not dismissed', () => {
  expect(print('checkstyle')).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<checkstyle version="4.3">',
      '  <file name="ferry/a.txt">',
      '    <error line="3" column="12" severity="error" message="Elsin Press says 40 people, b says 46.&#10;Why: Both count the people on board of the ferry.&#10;Next: Ask the harbour office.&#10;Also ferry/b.txt:1:16: “46 people”" source="crosscheck.quantity-conflict"/>',
      '  </file>',
      '</checkstyle>',
      '',
    ].join('\n'),
  )
})

test('findings of one file stand in one element', () => {
  const xml = print('checkstyle', 'findings', {...report, findings: [finding, {...finding, severity: 'info'}]})
  expect(xml.match(/<file /g)).toHaveLength(1)
  expect(xml).toContain('severity="info"')
})
