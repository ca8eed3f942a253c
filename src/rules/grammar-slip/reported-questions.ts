import {family, where, type Family} from './family.ts'

const asking =
  '(?:asks?|asked|asking|wonders?|wondered|wondering|explains?|explained|explaining|knows?|knew|understands?|understood|revealed?|unclear|see|saw|told (?:[a-z]+|[A-Z]\\w+)|decided?|determined?|learn(?:ed)?)'
const question = '(?:how many [a-z]+|how much(?: [a-z]+)?|how (?:long|often|far)|how|why|when|where|what|which [a-z]+)'
const base =
  '(?:have|be|do|go|get|take|make|come|leave|want|need|know|say|think|see|find|give|pay|stop|start|happen|cost|die|kill|shoot|vote|work|live|use|become|begin|break|fall|feel|keep|lose|manage|plan|decide|escape|enter|arrive|return|choose|react|survive)'

/** A question that is told and not asked, in the order of words of one that is asked. */
export const reportedQuestions: readonly Family[] = [
  // "asked how many people would Moss have to meet", "explained why did she leave"
  where(
    'did does do would will can could should',
    family(
      'words that have changed places',
      `\\b${asking} (?:(?:the|his|her|their) [a-z]+ |him |her |them |me |us )?(?<slip>${question} (?:did|does|do|would|will|can|could|should) (?:he|she|they|it|we|I|you|(?:the|his|her|their) [a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?)) ${base}\\b(?![^?]*\\?)`,
      'A question that is reported has its subject before its verb.',
    ),
  ),
]
