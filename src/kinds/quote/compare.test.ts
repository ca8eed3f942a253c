import {describe, expect, test} from 'vitest'
import type {Claim, Relation} from '../../claim/index.ts'
import {compareQuotes, quote, type Difference, type Quote} from './index.ts'

type Pair = readonly [relation: Relation, difference: Difference, a: string, b: string]

const PAIRS: readonly Pair[] = [
  ['same', 'same', 'We will not leave the valley before winter', 'We will not leave the valley before winter'],
  ['same', 'same', 'We will not leave the valley before winter.', 'we will not leave the valley before winter'],
  ['same', 'same', 'It’s the end of our harbour town', "It's the end of our harbour town"],
  ['same', 'same', 'boats, nets and engines were lost', 'boats, nets, and engines were lost'],
  ['same', 'same', 'The café by the mill burned twice', 'The cafe by the mill burned twice'],
  ['same', 'same', 'A long-planned harbour wall collapsed', 'A long planned harbour wall collapsed'],
  ['same', 'same', 'We lost 1,500 sheep in one night', 'We lost 1500 sheep in one night'],
  ['same', 'cut', 'the harbour will close for the whole winter', 'that the harbour will close for the whole winter'],
  [
    'same',
    'cut',
    'That is why the harbour will close for the whole winter',
    'the harbour will close for the whole winter',
  ],
  [
    'same',
    'cut',
    'The harbour will close for the whole winter. Nobody likes it.',
    'The harbour will close for the whole winter',
  ],
  ['same', 'cut', 'But the harbour will close for the whole winter', 'And the harbour will close for the whole winter'],
  ['same', 'cut', 'I am sorry, and I will repay every family', 'I will repay every family'],
  ['same', 'cut', 'The mill, the inn and the bridge were built to last', '… the bridge were built to last'],
  [
    'same',
    'cut',
    'We waited at the old mill, cold and wet, until the boats came',
    'We waited at the old mill … until the boats came',
  ],
  [
    'same',
    'cut',
    'We waited at the old mill, cold and wet, until the boats came',
    'We waited at the old mill [...] until the boats came',
  ],
  ['compatible', 'form', 'They moved towards the burning warehouse', 'They moved toward the burning warehouse'],
  ['compatible', 'form', 'We do not accept the harbour verdict', "We don't accept the harbour verdict"],
  ['compatible', 'form', 'We will rebuild every single house', "We'll rebuild every single house"],
  ['compatible', 'form', 'The colour of the river frightened children', 'The color of the river frightened children'],
  ['compatible', 'form', 'They organised the harbour defence alone', 'They organized the harbor defense alone'],
  ['compatible', 'form', 'Seven boats sank off the northern coast', '7 boats sank off the northern coast'],
  ['compatible', 'form', 'Forty per cent of the harvest rotted', '40 percent of the harvest rotted'],
  ['compatible', 'form', 'The programme failed our poorest villages', 'The program failed our poorest villages'],
  ['compatible', 'form', 'She [the mayor] promised us new boats', 'She promised us new boats'],
  [
    'compatible',
    'form',
    'He promised the village new fishing boats',
    '[Tarvik] promised the village new fishing boats',
  ],
  ['compatible', 'form', 'We travelled north with cancelled tickets', 'We traveled north with canceled tickets'],
  ['conflict', 'number', 'We lost seven boats off the northern coast', 'We lost nine boats off the northern coast'],
  ['compatible', 'form', 'The doors opened at 6 p.m. on Friday', 'The doors opened at 6:00 p.m. on Friday'],
  ['compatible', 'form', 'It was an 11th hour rule for the harbour', 'It was an eleventh-hour rule for the harbour'],
  ['conflict', 'number', 'It was our 11th winter without the harbour', 'It was our twelfth winter without the harbour'],
  [
    'conflict',
    'wording',
    'For more than three decades the harbour fed the town',
    'For decades the harbour fed the town',
  ],
  [
    'conflict',
    'wording',
    'We lost 40 sheep in one cold night on the hill',
    'We lost sheep in one cold night on the hill',
  ],
  ['conflict', 'number', 'We lost 40 sheep in one cold night', 'We lost 14 sheep in one cold night'],
  ['conflict', 'number', 'The dam cost 3 million crowns to repair', 'The dam cost 30 million crowns to repair'],
  ['conflict', 'negation', 'We will leave the valley before winter', 'We will not leave the valley before winter'],
  ['conflict', 'negation', 'I did sign that harbour contract', "I didn't sign that harbour contract"],
  ['conflict', 'negation', 'The pumps never failed during the storm', 'The pumps failed during the storm'],
  ['conflict', 'wording', 'The bridge was a danger to every driver', 'The bridge was a threat to every driver'],
  ['conflict', 'wording', 'We want to repair the harbour wall', 'We wanted to repair the harbour wall'],
  [
    'conflict',
    'wording',
    'They attacked our village before dawn broke',
    'They attacked our villages before dawn broke',
  ],
  ['conflict', 'wording', 'The council knew about the cracked dam', 'The council probably knew about the cracked dam'],
  ['conflict', 'wording', 'The fishermen saved four drowning children', 'The sailors saved four drowning children'],
  ['conflict', 'wording', 'The old bridge carried lorries and trains', 'The new bridge carried lorries and trains'],
  ['incomparable', 'wording', 'We will rebuild every house', 'Nobody slept that night'],
  ['incomparable', 'wording', 'The mayor promised new boats', 'The council knew about the cracked dam'],
  ['incomparable', 'cut', 'a disgrace', 'It is a disgrace for the whole harbour commission'],
  ['incomparable', 'wording', 'We are very proud of them', 'We are very afraid of them'],
]

function claim(text: string): Claim<Quote> {
  return {
    kind: 'quote',
    source: 'a',
    start: 0,
    end: text.length,
    text,
    value: {text},
    via: 'cue',
    block: 'body',
    frame: {sentence: 0, scope: [], standing: 'done', negated: false},
  }
}

describe('two quotations', () => {
  test.each(PAIRS)('%s (%s): %s / %s', (relation, difference, a, b) => {
    const [x, y] = [claim(a), claim(b)]
    expect(quote.relate(x, y)).toBe(relation)
    expect(quote.relate(y, x)).toBe(relation)
    if (relation !== 'incomparable') expect(compareQuotes(x.value, y.value).difference).toBe(difference)
    const matched = quote.match?.(x, y) ?? 0
    if (relation === 'incomparable') expect(matched).toBe(0)
    else expect(matched).toBeGreaterThan(0.5)
    const shares = quote.keys(x).some(key => quote.keys(y).includes(key))
    if (relation !== 'incomparable') expect(shares).toBe(true)
  })

  test('tells the changed words', () => {
    const {changes} = compareQuotes({text: 'We lost seven boats at sea'}, {text: 'We lost nine boats at sea'})
    expect(changes).toEqual([{a: 'seven', b: 'nine', difference: 'number'}])
  })

  test.each([
    ['Danu Orvik', 'danu-orvik', 'Mara Tolvik', 'mara-tolvik', 'speaker'],
    ['Danu Orvik', 'danu-orvik', 'Orvik', 'orvik', 'same'],
    ['Virnts', 'virnts', 'Ivo Virnt', 'ivo-virnt', 'same'],
    ['Danu Orvik', 'danu-orvik', 'the mayor', 'mayor', 'same'],
  ] as const)('one speaker or two: %s, %s', (x, xId, y, yId, difference) => {
    const text = 'The pumps failed during the storm'
    const speaking = (name: string, id: string): Quote => ({
      text,
      speaker: {id, text: name, start: 0, end: name.length},
    })
    expect(compareQuotes(speaking(x, xId), speaking(y, yId)).difference).toBe(difference)
  })
})
