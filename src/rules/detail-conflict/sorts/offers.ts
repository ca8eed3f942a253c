import {words, type Groups, type Sort} from './sort.ts'

const PRICE =
  '(?<before>[$€£]|US\\$|C\\$|A\\$)?(?<n>\\d{1,4}(?:[.,]\\d{1,2})?) ?(?<after>euros?|dollars?|pounds?|pence|p|cents|kroner|kronor|francs?|yen|rupees)?'
const SHARE =
  '(?:(?:in cash )?(?:a|per|for each|for every|each|in cash for every|in cash for each) (?:[\\p{Lu}][\\p{L}]+ )?(?:ordinary )?share)'

/** What a bidder offers for a share. */
export const offers: readonly Sort[] = [
  {
    // "or 33 euros a share", "will pay 31 euros for each Nordhavre share"
    name: 'price of a share in the offer',
    finds: [words(`${PRICE} ${SHARE}`)],
    value: priceOf,
    needs:
      /(?<!\p{L})(?:offer\p{L}*|bids?|pay(?:s|ing)?|price is|deal|acquir\p{L}+|buy(?:s|ing)?|takeover|purchase)(?!\p{L})/iu,
    topic: /(?<!\p{L})(?:takeover|acquisition|acquir\p{L}+|bid|buyout|merger|(?:will|would|to) buy)(?!\p{L})/iu,
    never:
      /(?<!\p{L})(?:raised? (?:its|the|his) (?:offer|bid)|lift(?:s|ed) (?:its |the )?(?:offer|bid)|increased (?:offer|bid)|sweeten\p{L}*|higher (?:offer|bid)|rival (?:offer|bid)|trump\p{L}*|counter-?bid|bidding war|improved (?:offer|bid)|turned (?:\p{L}+ )?down|went to \d)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:dividend|earnings|profit|earlier|previous|first offer|initial|original|rejected|raised|sweetened|up from|rival|closed|could|would have|worth at least|analysts?)(?!\p{L})/iu,
    least: 1,
    inside: true,
  },
]

function priceOf({before = '', n = '', after = ''}: Groups): string {
  const unit = (before || after)
    .toLowerCase()
    .replace(/s$/, '')
    .replace('€', 'euro')
    .replace('£', 'pound')
    .replace(/^(?:us)?\$$/, 'dollar')
  return `${String(Number(n.replace(',', '.')))} ${unit}`
}
