import {describe, expect, it} from 'vitest'
import {classWords} from './class-words.ts'
import {readingsOf} from './word-classes.ts'

describe('classWords', () => {
  const senses = [
    'baker%1:18:00:: 09824361 1 4',
    'bake%2:30:00:: 00319886 1 9',
    'warm%3:00:01:: 02529264 1 27',
    'warm%1:09:00:: 05000000 1 0',
    'the%1:10:00:: 00000001 1 0',
  ]
  const common = new Set('baker bakers bake bakes baked baking warm warmer warmest the'.split(' '))

  it('gives each form of a word what it can be, and leaves out what it never is', () => {
    expect(classWords(senses, common, new Set(['the']))).toEqual({
      a: 'warm ',
      b: 'bake ',
      c: 'warmer ',
      de: 'baked ',
      g: 'baking ',
      hkn: 'baker ',
      hkp: 'bakers ',
      s: 'warmest ',
      z: 'bakes ',
    })
  })

  it('knows the words that the program is built with', () => {
    expect(['went', 'taken', 'soldiers', 'quickly', 'the', 'Norwick'].map(readingsOf)).toEqual([
      'd',
      'ae',
      'hkp',
      'r',
      '',
      '',
    ])
  })
})
