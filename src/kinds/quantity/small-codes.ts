/** Codes of currencies that are no words, so that they may be written small. */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP INR PKR LKR NPR BDT AED QAR KWD BHD OMR SEK NOK DKK CHF JPY CNY AUD CAD NZD HKD SGD TWD ZAR NGN KES UGX TZS GHS BRL MXN CLP RUB UAH PLN CZK HUF ILS EGP MYR IDR THB VND KRW XBT ETH'.split(
    ' ',
  ),
)
