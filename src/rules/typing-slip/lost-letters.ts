import {matching, type Family} from './family.ts'

export const lostLetters: readonly Family[] = [
  {
    name: '“the” for “they”',
    severity: 'warning',
    told: 'the “y” of “they” is lost',
    why: 'A verb follows at once, so that this is no article.',
    // "The also said that", "but the were late"
    wrong: matching(
      /(?<=^|[.!?]["”]? |["“])The(?= (?:also|then|later) (?:said|told|added|were|have|had|are|found|took|went|came|asked|called)\b| (?:were|are|have)(?! nots?\b) \p{Ll})|(?<=\b(?:that|and|but|when|as|if|because|while),? )the(?= (?:were|are|have) (?!nots?\b)\p{Ll})/gmu,
    ),
  },
  {
    name: 'word of a pair with a letter wrong',
    severity: 'warning',
    told: 'the word beside it makes no sense with this one',
    why: 'A letter was lost, left over or taken for its neighbour, and the slip is a word of its own that no spelling checker sees.',
    wrong: matching(
      new RegExp(
        `(?<![\\p{L}\\p{N}'’-])(?:${[
          // signed, signing; singing
          'singed (?:a (?:\\p{L}+[- ]){0,2}(?:contract|deal|agreement|letter|petition|bill|treaty|statement|pact)|up (?:to|for|with)|into law|the (?:bill|contract|deal|agreement|treaty|petition|letter|order))',
          'singing (?:a|the|his|her) (?:\\p{L}+[- ]){0,2}(?:contract|deal|agreement|treaty|bill|petition)',
          'signing (?:["“]? ?Happy Birthday|along with|and dancing)',
          // barred, barring, robbed
          '(?:was|were|been|be|being|is|are) bared from',
          '[Bb]aring (?:any|an|some) (?:unforeseen|last-minute|injury|accident|surprise|setback|delay|upset)s?',
          '(?:was|were|been|being|had) robed (?:of|at gunpoint|at knifepoint)',
          // later, dairy, ago
          'latter (?:this|that|next) (?:week|month|year|day|season|summer)',
          '(?:days|weeks|months|years|hours|minutes) latter',
          'diary (?:products?|farms?|farmers?|farming|cows?|cattle|industry)',
          // two, said, that, been, with, for
          'tow (?:people|men|women|children|days|weeks|months|years|hours|games|goals|officers|others|brothers|sisters|sons|daughters)',
          '(?:he|she|they|who|[Pp]olice|officials|spokes(?:man|woman)) sad (?:the|that|he|she|it|they|there|police|in a statement)',
          '(?:said|says|believes?|claimed|announced|confirmed|added|warned|insisted|fact|showed|revealed) (?:hat|tat|thar|thta) (?:the|he|she|it|they|there|a|we|his|this)',
          '(?:has|had|have|having|never|already) bee (?:\\p{Ll}+ed|the|a|in|an|no|able|found|seen|shot|held|put|taken|given|made|known|told|killed)',
          '(?:charged|along|together|deal|met|agreed|working|talks|meeting|contact|armed|filled|ended|started|began|met up) wit (?:the|a|an|his|her|their)',
          'fort (?:the (?:first|last|second|third|past|next)|more than|at least)',
          // won, own
          '(?:has|have|had) own (?:the|a|an|his|her|two|three|four)',
          '(?:his|her|its|their|my|our|your) won (?:party|country|home|words|hands|people|life|family|children|team|money|house|way|right)',
          // to the, of the
          'tot he',
          '(?:od|fo|ot|iof|ofr|fot|tio) (?:the|an?|his|her|its|their|this)',
          // single names
          'Los Angles',
          '[Pp]rime [Mm]inistry said',
          '(?:heart|lung|liver|kidney|infectious|chronic|mad cow) deceases?',
          '(?:is|was|are|went|gone|now|likely) caput(?! [a-z])',
          'kindler,? (?:and )?gentler',
          'resigned (?:to )?an? (?:new |\\p{L}+-year |\\d+-year ){1,2}(?:deal|contract)',
        ].join('|')})(?![\\p{L}\\p{N}])`,
        'gu',
      ),
    ),
  },
]
