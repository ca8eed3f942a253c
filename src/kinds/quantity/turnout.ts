import {sentenceAt, type Document} from '../../reading/index.ts'
import {fold} from '../../text/index.ts'
import type {Reading} from './reading.ts'

const VOTERS = /^(?:voter|elector|electorate|eligible voter|registered voter)$/
// "… cast their ballots", "had participated", "turned out"
const VOTING =
  /(?<!\p{L})(?:cast|casting|voted|vote(?! share)|voting(?! age| booth| card)|turned out|turn out|participat(?:ed|ing|e)|took part|taken part|taking part|went to the polls|accounting for)(?!\p{L})/u

// "46 per cent of voters wanted to"
const WANTING = /^ (?:want|back|favou?r|prefer|said|say|think|thought|oppos|support|approv|like|trust|believ)/i

/** Whether a share of the voters is the share that voted. "40 percent voted for her" is of those who did, and none. */
export function isTurnout(document: Document, {core, end, value}: Reading): boolean {
  if (!VOTERS.test(value.of ?? '') || WANTING.test(document.source.text.slice(end, end + 20))) return false
  const sentence = sentenceAt(document, core.start)
  const line = fold(document.source.text.slice(sentence?.start ?? 0, sentence?.end ?? 0))
  return (
    VOTING.test(line) &&
    !/(?<!\p{L})vot(?:e|ed|ing) (?:for|against)(?!\p{L})|(?:cast|casting) (?:\p{L}+ ){1,3}for(?!\p{L})/u.test(line)
  )
}
