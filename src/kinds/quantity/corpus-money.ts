import type {Corpus} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

const sum = (n: number, unit: string, of?: string): Quantity => ({
  change: '=',
  lower: n,
  upper: n,
  unit,
  ...(of ? {of} : {}),
})
const range = (lower: number, upper: number, unit: string): Quantity => ({change: 'range', lower, upper, unit})

/** Sums by sign, code, name and nickname, with their small coins, and what a word beside "pound" decides. */
export const money: Corpus<Quantity>['reads'] = [
  {value: sum(5, 'XCD'), says: ['EC$5', '5 East Caribbean dollars', 'XCD 5']},
  {value: sum(5, 'TTD'), says: ['TT$5', '5 Trinidad and Tobago dollars']},
  {value: sum(5, 'BBD'), says: ['Bds$5', '5 Barbados dollars']},
  {value: sum(5, 'NAD'), says: ['N$5', '5 Namibian dollars']},
  {value: sum(5, 'CAD'), says: ['Can$5', 'CDN$5', '5 Canadian dollars']},
  {value: sum(900, 'CNY'), says: ['CN¥900', 'RMB¥900', '900 yuan']},
  {value: sum(20, 'EGP'), says: ['E£20', '20 Egyptian pounds']},
  {value: sum(20, 'CZK'), says: ['Kč20', '20 Kč', '20 Czech crowns', '20 koruna']},
  {value: sum(400, 'HUF'), says: ['Ft400', '400 forints']},
  {value: sum(400, 'CHF'), says: ['SwFr 400', 'Sfr400', '400 Swiss francs']},
  {value: sum(400, 'ILS'), says: ['NIS 400', 'NIS400', '400 shekels']},
  {value: sum(400, 'GHS'), says: ['GH¢400', '400 cedis', '400 Ghana cedis', '400 Ghanaian cedis']},
  {value: sum(400, 'PEN'), says: ['S/400', '400 soles', '400 Peruvian soles']},
  {value: sum(400, 'GEL'), says: ['400 lari', '400 Georgian lari']},
  {value: sum(400, 'AMD'), says: ['400 Armenian drams']},
  {value: sum(400, 'CRC'), says: ['400 colones', '400 Costa Rican colones']},
  {value: sum(400, 'ITL'), says: ['400 Italian lire', '400 lire']},
  {value: sum(400, 'GTQ'), says: ['400 quetzales', '400 Guatemalan quetzales']},
  {value: sum(40000000, 'SAR'), says: ['SR40 million', 'SR 40 million', '40 million Saudi riyals']},
  {value: sum(40000000, 'KWD'), says: ['KD40 million', '40 million Kuwaiti dinars']},
  {value: sum(40000000, 'EUR'), says: ['Euro 40 million', '40M EUR', '40m euro']},
  {value: sum(50, 'GBP'), says: ['50 quid', 'fifty quid', 'GB£50']},
  {value: sum(5, 'GBP', 'note'), says: ['a [[five-pound note]]', 'a [[£5 note]]']},
  {value: sum(2, 'USD', 'bill'), says: ['a [[two-dollar bill]]', 'a [[$2 bill]]']},
  {value: sum(200, 'GBP'), says: ['He was fined [[200 pounds]].', 'Tickets cost [[200 pounds]].']},
  {value: sum(200, '[lb_av]'), says: ['The anchor weighs [[200 pounds]].', 'He lost [[200 pounds]] in a year.']},
  {value: sum(200, 'ZAR'), says: ['Tickets cost [[200 rand]].', 'He paid [[200 rand]].']},

  {value: sum(5.2, 'GBP'), says: ['£5 and 20 pence', '£5 20p', '5 pounds and 20 pence', '£5.20']},
  {value: sum(5.2, 'EUR'), says: ['€5 and 20 cents', '5 euros and 20 cents', '€5,20', '5,20 €']},
  {value: sum(5.5, 'INR'), says: ['5 rupees 50 paise', 'Rs 5.50']},
  {value: sum(5.2, 'RUB'), says: ['5 roubles 20 kopecks', '5 roubles and 20 kopecks']},
  {value: sum(3.5, 'CNY'), says: ['3 yuan 5 jiao', '3.5 yuan']},
  {value: sum(0.2, 'CHF'), says: ['20 rappen', '20 Swiss centimes']},
  {value: sum(0.3, 'EGP'), says: ['30 piastres']},
  {value: sum(1250.4, 'EUR'), says: ['€1.250,40', '€1,250.40']},
  {value: range(4000000, 5000000, 'GBP'), says: ['£4-5m', '£4m-£5m', '£4 to 5m', 'between £4m and £5m']},
  {
    value: {change: '=', lower: 50000, upper: 50000},
    says: ['He paid [[50 grand]].', 'He paid [[fifty grand]] for it.'],
  },
]
