import {inWords, type WordFamily} from './in-words.ts'

const befallen =
  'arrested|killed|injured|wounded|struck|detained|convicted|sentenced|jailed|imprisoned|hired|fired|attacked|shot|stabbed|charged|appointed|elected|named|approved|destroyed|damaged|caused|identified|treated|beaten|raped|murdered|robbed|rescued|evacuated|transported|questioned|criticized|criticised'

const such = 'Adjective|unable|unlikely|aware|unaware|alive|afraid|guilty'

/** Clauses that have lost their “is”, “was”, “has” or “been”. */
export const lostVerbs: readonly WordFamily[] = [
  inWords(
    'a lost “been”',
    'The subject did not do this to somebody; it befell the subject: “been” is lost.',
    `[ @subject|it|who|=n+h|=p+h|Name has|have|had @adverb? ${befallen} by ] >the|a|an|police|his|her|two|three|Name|someone|another
     ^^ [ he|she|they has|have|had @adverb? charged|diagnosed with ]
     ^^ [ he|she|they has|have|had @adverb? accused|convicted|acquitted|suspected of ]
     ^^ [ he|she|they|it has|have|had @adverb? found dead|guilty|alive ]
     ^^ [ he|she|they has|have|had @adverb? sentenced|hospitalized|hospitalised to|in|at|for ]
     ^^ [ he|she has|had @adverb? taken|rushed|airlifted to the|a? hospital ]
     [ who has|have|had @adverb? charged|diagnosed with ]
     [ who has|have|had @adverb? accused|acquitted of ]`,
    {unless: /\b(?:whom|that|what|those|,) (?:\S+ ){0,2}$/},
  ),
  inWords(
    'a lost “has” or “had”',
    'A participle behind “not” has “has” or “had” before it.',
    `because|that|said|says|but|court|reporters|police [ he|she|they not been|seen|done|gone|known|taken|spoken|given|eaten ]
     ^ [ he|she|they not been|seen|done|gone|known|taken|spoken|given ]
     ^^ [ she|he|they been =g|in|at|a|the|on ]`,
    {unless: /\b(?:had|has|have|is|are|was|were|did|does|do|should|would|could|might|why|or|whether|if|when) $/},
  ),
  inWords(
    'a lost verb',
    'The clause has a subject and what is said of it, and no “is” or “was” between them.',
    `^ [ he|she|they|it the|a|an|his|her|${such} ] >!,
     ^ [ he|she|they|it not|very ${such} ]
     because|although|if|when|while|that|but|said|says [ he|she|they|it a|an|${such} ]
     because|although|if|when|while|that|said|says [ he|she|they|it not|very ${such} ]
     ^ [ there a|an|no|several|many|some|@number|nothing|little|# ]
     because|although|that|said|says|if [ there no|several|many|nothing|a|an ]
     ^^ [ he|she|they|it scheduled|supposed|likely|unlikely|able|unable|unwilling to ]
     <~n+h|~p+h|Name [ , who a|an ~a? ~np ] >.|,|;`,
    {unless: /\b(?:what|than|as|so|how) (?:\S+ ){0,6}$/, unlessAfter: /^[^.;]*\?/},
  ),
]
