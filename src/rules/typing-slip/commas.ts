import {matching, type Family} from './family.ts'
import {afterSaid} from './said.ts'

const states =
  '(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming)'
const town = '(?<=\\p{Ll} )(?:\\p{Lu}\\p{Ll}+ ){0,2}\\p{Lu}\\p{Ll}+'
const verb = '(?:is|was|are|were|has|had|have|will|would|said|says|told|announced|died|dies|became|began|went|came)'
const times =
  '(?:day|week|month|year|decade|century|morning|evening|afternoon|night|weekend|hour|minute|moment|time|season|summer|winter|spring|autumn|later|earlier|ago|before|after|ones?|others?|way|end|result|contrary|meantime|meanwhile|past|future|beginning|rest|more|most|least|less)'
const posts =
  '(?:executive|officer|director|president|minister|mayor|captain|coach|manager|spokesman|spokeswoman|spokesperson|chairman|chairwoman|leader|founder|owner|lawyer|attorney|judge|father|mother|wife|husband|son|daughter|brother|sister|singer|actor|actress|author|editor|driver|striker|goalkeeper|secretary|governor|senator|chief|commander|professor|inventor)'

export const commas: readonly Family[] = [
  {
    name: 'one comma of two',
    severity: 'info',
    told: 'the comma before the word is lost',
    why: 'A comma stands on either side of such a word in the middle of a clause, or on neither.',
    // "The mayor however, was late"
    wrong: matching(
      /(?<=(?!(?:and|but|or|as|that|which|because|if|when|so|then|not|yet|though)\b)\b\p{L}{3,20} )(?:however|therefore|nevertheless),(?= \p{Ll})/gu,
    ),
  },
  {
    name: 'comma after the subject',
    severity: 'warning',
    told: 'a comma parts the subject from its verb',
    why: 'Nothing is put in between the two; one comma alone stands there.',
    // "Norwick's chief pilot Jon Marsh, is", "A keeper who saw the flood rise from his window, has"
    wrong: matching(
      /(?<=^|[.!?] )(?:\p{Lu}\p{Ll}+['’]s? (?:\p{Ll}+ ){1,4}\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:A|An|The) (?:\p{Ll}+[ -]){1,4}(?:who|accused|suspected|charged|arrested|(?:police|prosecutors|investigators|authorities) (?:say|said|believe)) [^,.;:?!\n“”"]{10,140}), (?:(?:now|also|still) )?(?:is|was|has|had|will|faces|are|were|have)(?= (?!he\b|she\b|they\b|it\b|there\b)\p{L})/gmu,
    ),
  },
  {
    name: 'one comma of two about a state',
    severity: 'info',
    told: 'the comma after the state is lost',
    why: 'A state that stands behind a town has a comma on either side.',
    // "in Velling, Alaska was closed"
    wrong: matching(
      new RegExp(
        `${town}, ${states} (?:is|was|are|were|has|had|have|will|who|which|where|when|after|before|for|with|to|by|went|said|says|and (?:was|is|had|has))(?= )`,
        'gu',
      ),
    ),
  },
  {
    name: 'one comma of two about what somebody is',
    severity: 'info',
    told: 'the second comma is lost',
    why: 'What is put in between the subject and its verb has a comma on either side.',
    // "The larger boat, a dhow was towed", "The firm's chief executive, Ida Rowan said"
    wrong: matching(
      new RegExp(
        `(?<=^|[.!?] )(?:(?:The|A|An) (?:\\p{Ll}+[ -]){0,4}(?!${times},)\\p{Ll}+, (?:an?|the) (?:(?!and\\b|or\\b|that\\b|who\\b)\\p{Ll}+[ -]){0,4}\\p{Ll}+|(?:The|His|Her|Their|Its|\\p{Lu}\\p{L}+['’]s) (?:(?!and\\b|or\\b)[\\p{L}'’-]+ ){0,6}${posts}, \\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\.? )?\\p{Lu}\\p{L}+) ${verb}(?= \\p{L})`,
        'gmu',
      ),
    ),
  },
  {
    name: 'comma after a clause that is the subject',
    severity: 'info',
    told: 'a comma parts the subject from its verb',
    why: 'What the sentence begins with is its subject, and no comma stands between it and the verb.',
    // "What began as a walk, soon turned into a riot"
    wrong: matching(
      /(?<=^|[.!?] )What (?:(?:began|started|was|is|happened|looked|seemed|followed|appeared|caused|makes|made) )(?:[\p{L}'’-]+ ){1,8}[\p{L}'’-]+, (?:(?:soon|quickly|later|now) )?(?:is|was|has|had|turned|became|ended|will|led|proved)(?= \p{L})/gmu,
    ),
  },
  {
    name: 'no comma before who speaks',
    severity: 'warning',
    told: 'the comma before the quotation mark is lost',
    why: 'What somebody says is parted by a comma from who says it.',
    // “The dam will hold” said Ida Rowan.
    wrong: afterSaid,
  },
]
