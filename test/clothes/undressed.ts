const SPELLINGS: readonly (readonly [string, string])[] = [
  ['center', 'centre'],
  ['color', 'colour'],
  ['harbor', 'harbour'],
  ['labor', 'labour'],
  ['neighbor', 'neighbour'],
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['traveler', 'traveller'],
  ['program', 'programme'],
  ['kilometer', 'kilometre'],
  ['kilometers', 'kilometres'],
  ['meters', 'metres'],
  ['recognize', 'recognise'],
  ['organized', 'organised'],
  ['theater', 'theatre'],
  ['favorite', 'favourite'],
  ['canceled', 'cancelled'],
]

/** The American words of a text that are spelt otherwise in Britain. */
export const americanWords = new RegExp(`\\b(?:${SPELLINGS.map(([american]) => american).join('|')})\\b`, 'g')

export function british(word: string): string {
  return SPELLINGS.find(([american]) => american === word)?.[1] ?? word
}

/** What a value says, whatever it wears. */
export function undressed(value: string): string {
  const plain = value
    .normalize('NFKC')
    .replace(/"start":\d+,"end":\d+/g, '')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\\"|["“”‘’'`…]|\.{3}/g, '')
    .replace(/[\u2010-\u2015]|--/g, '-')
    .replace(/\s+/g, '')
    .replace(/(?<=[A-Z])\./g, '')
  return SPELLINGS.reduce((text, [american, british]) => text.replaceAll(british, american), plain)
}
