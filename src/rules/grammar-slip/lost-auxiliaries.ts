import {inWords, type WordFamily} from './in-words.ts'

// participles that are no pasts
const seen =
  'been|taken|given|seen|known|done|gone|begun|fallen|risen|driven|written|chosen|spoken|broken|stolen|eaten|thrown|forgotten|undergone|withdrawn|grown|flown|shaken|forgiven|forbidden|arisen|undertaken|mistaken|overtaken'
// what is told of somebody by others
const held =
  'believed|thought|known|supposed|scheduled|slated|rumoured|rumored|alleged|understood|estimated|considered|deemed|reputed|presumed|poised|destined|tipped'
/** Clauses whose “has”, “had”, “is”, “was” or “been” is lost. */
export const lostAuxiliaries: readonly WordFamily[] = [
  {
    ...inWords(
      'an auxiliary is lost',
      'The participle has no “has”, “had”, “is” or “was” before it, and the clause no other verb at its place.',
      `that|because|although|while|if|since|until|,|and|but|said|says|which|where|when|what|funds|than [ he|she|it|they|we >!done|seen|gone ${seen} ] >!.
       ^ [ he|she|it|they|we >!done|seen|gone ${seen} ]
       that|because|although|while|if|until|,|and|but|said|says|where|when [ you been|undergone ]
       [ seem|seems|seemed|appear|appears|appeared|claim|claims|claimed|able|unable|likely|unlikely|expected|want|wants|wanted|refused|decided to ~de-abcnp ] >the|a|an|@owner|@object|@preposition|out|up|off
       that|because|while|and|where [ they|we|he|she >!being|having|knowing =g ] >the|a|an|@owner|@object|up|for|out|themselves|himself|herself|with|from
       [ which|who|that ${held} to be|have ]
       [ which|who expected to be|have|=b ]
       [ which|that >!done ${seen} ] >!.|,`,
      {
        unless:
          /\b(?:has|have|had|having|is|was|were|are|be|not|nor|never|see|saw|seen|let|make|makes|made|get|got|want\w*|of|in|for|to|with|by|from|on|find|found|keep|kept) (?:\S+ ){0,2}$|\b(?:has|have|had|is|was|were|are)\b.{0,60}\b(?:and|or|but) $|\?/,
        unlessAfter: /^[^.;]*\?/,
      },
    ),
    written: true,
  },
  {
    ...inWords(
      'a lost verb',
      'The clause has a subject and what is said of it, and no “is”, “was” or “has” between them.',
      `[ he|she|it|they also|still|now|already|never|once a|an|the ]
       because|although|that|since|while|whether|which|where|thinks|believes|says|said [ he|she|it|they the|a|an|very ] >!two|three|four|men|women|others
       while|because|if|where|although|though|says|said|which [ there many|several|no|some|few ]
       [ this a|an|the most|best|first|very? ~a? =n ] >for|that|to|of|.|,`,
      {
        unless:
          /\b(?:is|was|were|are|did|does|do|has|have|had|would|could|should|will|can|may|might|what|than|as|so|how|gave|give|given|call\w*|consider\w*|make|makes|made|at|in|on|over|like|with|by|of|from|for|to|find|found|all|deem\w*|wish\w*|after|before|during|and|or) (?:\S+ )?$|\?/,
        unlessAfter: /^[^.;]*\?/,
      },
    ),
    written: true,
  },
]
