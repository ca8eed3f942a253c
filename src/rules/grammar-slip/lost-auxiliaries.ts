import {inWords, type WordFamily} from './in-words.ts'

// participles that are no pasts
const seen =
  'been|taken|given|seen|known|done|gone|begun|fallen|risen|driven|written|chosen|spoken|broken|stolen|eaten|thrown|forgotten|undergone|withdrawn|grown|flown|shaken|forgiven|forbidden|arisen|undertaken|mistaken|overtaken'
// what is told of somebody by others
const held =
  'believed|thought|known|supposed|scheduled|slated|rumoured|rumored|alleged|understood|estimated|considered|deemed|reputed|presumed|poised|destined|tipped'
// what one is, and nobody has
const predicates =
  'able|unable|aware|unaware|willing|unwilling|likely|unlikely|painful|difficult|impossible|reluctant|eager|unavailable|instrumental|unsuccessful|hesitant|adamant|supportive|absent|silent|critical|clear|ready|careful|responsible'
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
      'an auxiliary is lost',
      'Before “been” stands “has”, “have” or “had”: that is lost.',
      `[ >!Short ~np-a|Name|who|which|that|@subject Manner|also|occasionally|often|already|repeatedly|now|long|since? been ~e|=a|=g|a|an|the|in|on|at ]`,
      {
        unless: /\b(?:has|have|had|having|haven't|hasn't|hadn't|\w+'(?:ve|d|s))\b.{0,160}$|\?/,
        unlessAfter: /^[^.;]*\?/,
      },
    ),
    written: true,
  },
  {
    ...inWords(
      'a lost “been”',
      'What somebody is has “been” before it after “has” or “had”.',
      `[ has|have|had Manner|long|always|never? ${predicates} ] >to|that|for|with|being|about|of|.|,`,
      {unless: /\b(?:all|what|everything|that|which|those|than|as|who) (?:\S+ ){0,2}$/},
    ),
    written: true,
  },
  {
    ...inWords(
      'a lost verb',
      'Between “which” or “that” and “to be” stands “is”, “are”, “was” or “were”: that is lost.',
      `=p|companies|people [ that|which|who to be ~e ]`,
    ),
    written: true,
  },
  {
    ...inWords(
      'a lost verb',
      'Between “it” and “not” stands “is” or “was”: that is lost.',
      `that|but|because|although|though|while|since|as|where|if [ it|she|he|they not yet|even|clear|known|certain|sure|immediately|entirely|the|a|an|enough|possible|easy|true ]`,
      {unless: /\b(?:whether|or|made|make|makes|find|found)\b.{0,20}$/},
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
