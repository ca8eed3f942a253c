import type {Matter} from './matter.ts'

const PRIZE =
  '(?:prizes?|awards?|trophy|trophies|medals?|statuettes?|Oscars?|Baftas?|Emmys?|Grammys?|Palme|Golden (?:Bear|Lion|Globe|Palm|Leopard)|Silver (?:Bear|Lion))'
const GONE =
  '(?:went|go|goes|going|left|leaves?|leaving|came|comes?|coming|sent|walked|walks|returned|returns|departed|finished|ended|ends)'

/** Whether somebody, or a work, won something or nothing. */
export const prize: Matter = {
  name: 'whether anything was won',
  whose: 'named',
  severity: 'warning',
  topic: /\b(?:prize|award|festival|Oscar|Bafta|Emmy|Grammy|ceremony|competition|championships?|games|medal)s?\b/i,
  without:
    /\b(?:(?:19|20)\d\d|last year|previous\w*|earlier|(?:has|have|had) won|years? ago|nominat\w+|shortlist\w*|favou?rite|tipped|hop(?:ed|ing|es)|could|would|might|hearts?|fans?)\b|-winning\b/i,
  ways: [
    [
      `(?:won|wins|winning|took|takes|taking|claimed|claims|collected|collects|received|receives|was (?:given|awarded|handed)|were (?:given|awarded|handed)|picked up|picks up|scooped|scoops|landed|lands|earned|walked away with|went home with|carried off) (?:(?!no |nothing )[\\p{L}\\d'’“”-]+ ){1,7}?${PRIZE}`,
    ],
    [
      `${GONE} (?:\\p{L}+ ){0,5}?empty[- ]handed`,
      `${GONE} (?:\\p{L}+ ){0,5}?(?:without|with no) (?:a |an |any |so much as a )?(?:single |major )?${PRIZE}`,
      `${GONE} (?:\\p{L}+ ){0,4}?with nothing`,
      `(?:won|took|got|received|took home|earned|collected) (?:nothing|none of the|no ${PRIZE})`,
      `(?:failed to|did not|didn['’]t) (?:win|take|pick up|land|receive|get) (?:any|a single)(?: \\p{L}+){0,2} ${PRIZE}`,
      '(?:was|were) (?:completely |entirely )?(?:shut out|passed over|overlooked|snubbed)',
    ],
  ],
}
