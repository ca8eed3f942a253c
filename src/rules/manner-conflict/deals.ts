import type {Matter} from './matter.ts'

const PAPER = '(?:shares?|stock|paper|scrip|equity|securities)'
const OWN = "(?:its own |its |their |own |new |newly issued |\\p{Lu}\\p{L}+ |\\p{Lu}\\p{L}+[’']s? )?"

/** In what an offer is paid. */
export const payment: Matter = {
  name: 'in what the offer is paid',
  whose: 'event',
  severity: 'error',
  planned: true,
  topic: /\b(?:takeover|bid|offer|merger|acqui\w+|buyout|bought|buys|to buy|a share|per share|shareholders)\b/i,
  beside:
    /\b(?:takeover|bid|offer\w*|merger|acqui\w+|buyout|buy|buys|bought|purchase|deal|pay|paid|payable|transaction|terms|shareholders|holders|investors)\b/i,
  without:
    /\b(?:rival\w*|counter-?(?:bid|offer)|earlier|previous|rejected|sweeten\w*|revised|raised|improved|initial|original|alternative|option|choice|elect|(?:19|20)\d\d|debt|reserves|burglar\w*|robber\w*|stolen|drugs)\b/i,
  ways: [
    [
      'all[- ]cash',
      '(?:entirely|wholly|all|fully|purely|solely|only) in cash',
      `(?:a share|per share|apiece|each|for each share|for every share) in cash(?!,? (?:and|plus|or) )`,
      `(?:pay|paid|paying|payable|offer|offered|offering|deal|takeover|acquisition|purchase|bid|worth)\\b[^.;]{0,50} in cash(?!,? (?:and|plus|or) )`,
      '(?:a|the|its) (?:recommended |agreed |[$£€\\d.,]+(?:bn|m| \\p{L}illion)? )?cash (?:offer|bid|deal|takeover|acquisition|purchase|tender offer)',
      `\\bno ${PAPER}(?: (?:will be|are|is) (?:issued|involved|offered))`,
    ],
    [
      `cash[- ]and[- ]${PAPER}`,
      `${PAPER}[- ]and[- ]cash`,
      `(?:mix|mixture|combination|blend) of (?:${OWN}${PAPER} and cash|cash and ${OWN}${PAPER})`,
      `in cash (?:and|plus)(?: [\\p{L}\\d.,%-]+){1,8}? ${PAPER}`,
      `(?:part|partly|half|one half|mostly|mainly|largely|a third|two thirds|two-thirds|some|the rest|the remainder|the balance) (?:of it )?(?:will be paid |being |will be |to be )?in (?:cash|${OWN}${PAPER})`,
      `in cash,? (?:with )?the (?:rest|remainder|balance) in ${OWN}${PAPER}`,
      `cash(?:,)? (?:plus|and) (?:[\\d.]+|one|two|three|half|a|an|\\p{L}+) (?:of a |of an )?(?:new |\\p{Lu}\\p{L}+ |ordinary )*(?:share|shares)\\b`,
      `both cash and ${OWN}${PAPER}`,
    ],
    [
      `all[- ]${PAPER}`,
      `(?:entirely|wholly|fully|purely|solely) in ${OWN}${PAPER}`,
      `(?:share|stock|paper)[- ](?:swap|exchange|for[- ](?:share|stock))`,
    ],
  ],
}
