import {describe, expect, test} from 'vitest'
import {sourceOf} from '../../test/corpus.ts'
import {vocabulary} from '../vocabulary/index.ts'
import {read} from './read.ts'
import {voiceAt} from './voice.ts'

const voiceOf = (marked: string): string | undefined => {
  const text = marked.replace('[[', '').replace(']]', '')
  return voiceAt(read(sourceOf(text, null), vocabulary), marked.indexOf('[['))?.name
}

describe('voice', () => {
  test.each([
    ['Danu Orvik said the bridge was [[closed]].', 'Danu Orvik'],
    ['Danu Orvik said that the [[bridge]] was closed.', 'Danu Orvik'],
    ['Danu Orvik said that the bridge was closed and that [[12 people]] were missing.', 'Danu Orvik'],
    ['Danu Orvik said the bridge was closed and [[12 people]] were missing.', 'Danu Orvik'],
    ['The bridge was [[closed]], Danu Orvik said.', 'Danu Orvik'],
    ['[[Two men]] were arrested on Monday, police said.', 'police'],
    ['The gunman shot two guards and [[fled]], police said.', 'police'],
    ['According to Danu Orvik, the bridge is [[closed]].', 'Danu Orvik'],
    ['The bridge is [[closed]], according to Danu Orvik.', 'Danu Orvik'],
    ['"The bridge is [[closed]]," Danu Orvik said.', 'Danu Orvik'],
    ['“The bridge is [[closed]],” said Danu Orvik. “Go home.”', 'Danu Orvik'],
    ['“The bridge is closed,” said Danu Orvik. “Go [[home]] and stay there.”', 'Danu Orvik'],
    ['Danu Orvik said the firm, which [[built]] the bridge, would pay.', 'Danu Orvik'],
    ['Danu Orvik said the bridge would stay closed unless the firm [[pays]].', 'Danu Orvik'],
    ['Danu Orvik told Varn News that [[300]] people were safe.', 'Danu Orvik'],
    ['The minister warned that the dam [[could]] break.', 'The minister'],
    ['Officials confirmed that [[12]] people had died.', 'Officials'],
    ['According to a report by Varn News, the bridge is [[closed]].', 'Varn News'],
    ['The bridge is [[closed]], Varn News reported.', 'Varn News'],
    ['Per the ministry, the bridge is [[closed]].', 'the ministry'],
    ['The bridge is [[closed]], per police.', 'police'],
    ['If the firm pays, the bridge will [[open]], Danu Orvik said.', 'Danu Orvik'],
  ])('%s', (text, name) => {
    expect(voiceOf(text)).toBe(name)
  })

  test.each([
    'The bridge was [[closed]] on Monday.',
    'Danu Orvik [[said]] the bridge was closed.',
    'Danu Orvik, who [[opened]] the bridge, said it was closed.',
    'Danu Orvik said the bridge was closed. It was [[built]] in 1902.',
    'The "[[mother]] ship" sank.',
    'The crew asked for [[two]] more boats per season.',
    'Danu Orvik agreed to [[pay]].',
    'After the blast [[killed]] two men, Danu Orvik resigned.',
    'According to [[Danu Orvik]], the bridge is closed.',
  ])('the outlet itself: %s', text => {
    expect(voiceOf(text)).toBeUndefined()
  })
})
