import {sentenceAt, type Document} from '../../reading/index.ts'
import {fold} from '../../text/index.ts'
import {familiesOf} from './families.ts'
import type {Reading} from './reading.ts'

const REACH = 90
// "an eight-year deal worth ", " of ", ", valued at "
const LINK = String.raw`(?:,? (?:worth|valued at|in excess of|of|for|totall?ing|amounting to|at|from|to|with))?`
// "Varn United ", "the striker, 28, "
const WHOM = String.raw`(?: (?!(?:and|but|which|who|that|after|while) )[\p{L}\p{N}.,'’-]{1,24}){0,9}?`

/** What money words before an amount say it is; the first that fits. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  // "sells for", "priced at", "starts at", "dropped $100 to", "comes in at", "will ask"
  [
    before(
      String.raw`(?:sells?|sold|selling|retails?|retailing|goes|available|on sale)(?: only)? (?:for|at|from)|priced (?:at|from|between)|(?:starts?|started|starting)(?: price)?(?: out)? (?:at|from)|(?:begins?|beginning) at|(?:will|would|to|now|still) (?:cost|ask|charge)(?: from)?|costs?(?: from)?|costing|(?:comes?|offered) in(?: at)?|offered (?:at|from)|price(?: tag)?(?: is| was| of| remains(?: at)?| stays at| starts at)|(?:price[sd]?|has|have|been) (?:dropped|cut|reduced|lowered)(?: (?:by )?[$€£][\d.,]+)? to`,
    ),
    'price',
  ],
  // "offered Dara Venn an eight-year deal worth", "a bid of", "an offer on the table from the club, worth"
  [before(`(?:offer(?:s|ed|ing)?|bids?|bidding|counteroffer)${WHOM}${LINK}`), 'offer'],
  // "asked for a contract worth", "the deal is worth", "signed a deal for"
  [before(`(?:contract|deal|extension)${WHOM},? (?:worth|valued at|for|of|in excess of|totall?ing)`), 'contract-value'],
  // "save some", "cut its annual costs by", "savings of"
  [
    before(
      String.raw`(?:sav(?:e|es|ed|ing|ings)(?: of| it| them)?|synergies (?:of|worth)|(?:lower|cut|reduc|trim|slash)(?:s|es|ed|ing|e|ting)? (?:its |their |the )?(?:annual |yearly |running |operating )?(?:costs?|spending|expenses|bill) by)(?: (?:about|around|some|nearly|almost|up to|at least|more than))?`,
    ),
    'savings',
  ],
  // "shares rose 3 percent to", "the stock closed at"
  [before(String.raw`(?:shares|stocks?)(?: [^;]{1,50}?)? (?:to|at)`), 'share-price'],
  // "sued for", "is seeking", "a lawsuit for"
  [before(`(?:su(?:ed|es|ing)|lawsuit|seek(?:s|ing)?|sought)${WHOM} for|(?:seek(?:s|ing)?|sought)`), 'claim-value'],
  // "was ordered to pay", "agreed to pay", "awarded him"
  [before(`(?:ordered|agreed|told|forced|had|will|must) to pay${WHOM}|awarded${WHOM}`), 'compensation'],
]

function before(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words}) $`, 'u')
}

const PRODUCT =
  /^(?:model|version|edition|variant|configuration|ticket|tablet|phone|handset|laptop|notebook|computer|console|camera|watch|bike|bicycle|device|gadget|unit)$/
const UNDERTAKING =
  /^(?:project|programme|program|scheme|plan|upgrade|renovation|refit|campaign|mission|overhaul|redevelopment)$/
const PRODUCTION = /^(?:film|movie|production|sequel|blockbuster)$/
const IN_DAMAGES = /^ in (?:damages|compensation|restitution|reparations?)(?!\p{L})/u

// "$499 for the base version and ", "$499 and ": what is said of the first amount is said of the next
const EARLIER = /[ (][$€£]\d[\d.,]*(?: (?:million|billion))?(?: for [^,;.$€£]{2,40}?)?,? (?:and|or) $/u

/** What an amount of money is, from the words before it and the noun it modifies: an offer, a contract's value, a price, a claim. */
export function worthOf(document: Document, {start, core, value, modifies}: Reading): string | undefined {
  const noun = modifies === true && value.of !== undefined ? nounWorth(document, value.of) : undefined
  if (noun !== undefined) return noun
  const {text} = document.source
  const from = Math.max(sentenceAt(document, core.start)?.start ?? 0, start - REACH)
  const line = `${fold(text.slice(from, start)).trimEnd()} `
  const after = fold(text.slice(core.end, core.end + 20))
  const first = line.replace(EARLIER, ' ')
  const found = BEFORE.find(([pattern]) => pattern.test(first))?.[1]
  if (found === 'compensation' || found === undefined) return IN_DAMAGES.test(after) ? 'compensation' : undefined
  return found
}

// "a $999 model", "a $3 million project", "an $80 million film"
function nounWorth({vocabulary}: Document, noun: string): string | undefined {
  if (PRODUCT.test(noun)) return 'price'
  const known = familiesOf(vocabulary)
    .nouns.get(noun)
    ?.find(({dimension}) => dimension === 'money')
  if (known) return known.id
  if (UNDERTAKING.test(noun)) return 'cost'
  return PRODUCTION.test(noun) ? 'budget' : undefined
}
