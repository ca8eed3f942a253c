import {inWords, type WordFamily} from './in-words.ts'

const time =
  'next|day|same|previous|following|week|night|morning|evening|moment|year|first|month|afternoon|minute|hour|second|time|last|whole'

/** Prepositions and the “to” of infinitives that are lost. */
export const lostPrepositions: readonly WordFamily[] = [
  inWords(
    'a lost “to”',
    'Before the base form “to” is lost.',
    `[ wants =b|be|have|go|get|make|do|see|take|help|leave|play|win ] >!END
     [ is|are|was|were|be|been|isn't|aren't|wasn't|weren't not? @ready|going =b|be|have|go|do ]
     [ he|she|they|it|who|Name decided|refused|tried|failed|wants|wanted|hoped|intends|vowed|pledged|managed|attempted|agreed|threatened =b|be|have|go|do ]
     [ declined|declines|refused|refuses|failed|agreed|decided|vowed|pledged =b ] >!=n|=p
     [ has|had|have|ought be ]
     [ able|unable|willing|unwilling|aims|refuses|refused|bid|attempt|conspiracy|decision|wants|tries ~b-e ] >the|a|an|@object|his|their|up|its|@number
     [ ought =b|have|go ]
     [ likely|unlikely =b|be|have ] >the|a|an|#|@number|=p|his|her|its|their|in|on|at|by|from
     [ unable|unwilling =b|be|go|have ]
     [ the|his|her|their|its decision|attempt|ability|refusal|right|bid|willingness|failure =b|be|have|go ] >the|a|an|his|her|their|him|them|it|in|on|with|from|at`,
    {
      unless:
        /\b(?:must|should|shall|all|what|everything|that|which|and|or|thing|those|insist\w*|demand\w*|than|make|makes|made|let|lets|help\w*)\b.{0,25}$/,
    },
  ),
  inWords(
    'a lost “to”',
    'Before the base form “to” is lost.',
    `[ expected|expects|expecting|hoped|hopes|wanted|wants|intends|plans|planned|agreed|decided|refused|vowed|pledged ~b ] >it|them|him|himself|themselves|itself
     [ is|are|was|were|be|been expected|scheduled|likely|supposed close|open|complete|end|start|return|reopen|finish|last|cost|reach|resume|arrive ] >early|late|soon|in|on|by|at|after|before|next|this|the|its|within|for|#|@number`,
    {unless: /\b(?:all|what|everything|those|than|make|makes|made|let|lets|help\w*)\b.{0,25}$/},
  ),
  inWords(
    'a lost “to”',
    'After “in order for somebody” the infinitive has “to”.',
    `order for [ @object|it =b|be|have|go|get|take|make|do|see|work|play|run ]`,
  ),
  inWords(
    'a lost “to”',
    'Whom one goes by has “to” before it after “according”.',
    `[ according the|a|an|his|her|their|Name|=n|=p|~n|#|local|state|federal|this|these|one|some ]`,
  ),
  inWords(
    'a lost “of”',
    'A word for many, and a word for a part, has “of” before what is counted.',
    `[ a number|lot|handful|majority|variety|series|group|range|bunch|host|pair|spate|flurry|string =p|people ] >END
     [ @was|for|by|with|and|that|^|after dozens|hundreds|thousands|scores|millions =p|people ] >END
     [ most|many|several|some|none|each the|his|their|these|those|its =p ] >END
     [ ^ [ one|two|three|four|five|six the|these|those =s|most|few ]
     [ one|two|three the|these|those most|few ~a|=p ]
     [ one his|their|its|these|those =p ]
     ^ [ dozens|hundreds|thousands|scores|millions =p|people ] >=d|~d-n|have|had|were|are
     [ a total #|@number =p|people ]
     @was|as|became|becomes|become [ one the =s|most|few ]
     [ a? member|part|piece|kind|result|variety|victim|citizen|resident|native the|his|her|its|their|this ] >!~r|way
     [ hundreds|thousands|dozens|plenty|lots =p|people ] >END|and
     [ one them|us|their|his|its|these|those ]
     [ in front|spite|favor|favour|charge|terms|honor|honour the|his|her|its|their|them|him ] >!=z
     [ on behalf|top the|his|her|its|their|them|him ]
     [ as part the|his|its|their|a|an ]
     [ because the|a|his|their =n ] >,|.
     [ outskirts the|Name|a ]`,
    {
      unless:
        /\b(?:in|on|and|of|the|by|no|as|it|not|than|when|this|each|every|period|take|takes|took|taken|taking) $|\bas an? $|\bfor (?:its|his|her|their|my|our|the most) $/,
    },
  ),
  inWords(
    'a lost “of”',
    'A place or a time within another, and what something stands for, have “of” before what they belong to.',
    `@preposition the? [ at|by|near|since|until|in the end|beginning|start|bottom|top|edge|middle the|his|her|its|their|this|last ] >~nap|Name
     =d|=z|~dz|=e|=de|=ade|stood|sat|lay|lived|was|were|is|are [ at|by|near|since|until|in the bottom|top|edge|middle|end the|his|her|its|their|this ] >~nap|Name
     ~n-dez|~p-z [ instead the|a|his|her|their ] >~nap
     [ instead it|them|him ] >.|,|;`,
    {unless: /(?:^|[,;:] |\b(?:but|and|that) )$/},
  ),
  inWords(
    'a lost preposition',
    'What stands after this word has a preposition before it; between the two it is lost.',
    `[ listen|listens|listened|listening the|a|an|his|her|its|their|him|them|me|us ] 
     [ belong|belongs|belonged|belonging the|a|an|his|her|their|him|them ]
     [ depends|depended|depend the|a|an|his|her|its|their|whether|how|what|him|them ] >!good|great|lot|bit|way
     [ rely|relies|relied|relying the|a|an|his|her|its|their|him|them ]
     [ consist|consists|consisted|consisting the|a|an|@number|#|several|mainly|~g ]
     [ complied|comply|complies|adhere|adhered|adheres the|a|an|his|her|its|their|all ]
     [ participate|participates|participated|collaborate|collaborated|interfere|interfered|cope|coped|refrain|refrained|intervene|intervened|coincide|coincided|culminate|culminated the|a|an|his|her|its|their|=g|=p ] >!${time}
     [ disposed|dispose|disposing|amounted|amounts|amounting|reacted|resulted|dealing the|a|an|his|her|its|their|# ] >!${time}|blow
     [ @was|been|be accused|convicted|suspected =g|@article|murder|theft|fraud|rape|@owner|manslaughter|assault ] >!Name
     [ accused|convicted|suspected =g ] >!to|by
     @was|been [ accused|convicted|suspected ~g ] >the|a|an|his|her|their|from|@number|#
     [ accused him|her|them =g|murder|theft|fraud ]
     [ @was|be|been charged murder|theft|fraud|rape|=g|manslaughter|assault|robbery|burglary|attempted|conspiracy ]
     [ @was|be|been|pleaded|pled|plead|found not? guilty murder|theft|fraud|=g|the|a|an|manslaughter|charges|@number|all|assault ]
     [ @was|be|been responsible|capable|incapable|reminiscent|fond|devoid|tantamount|akin|similar|consistent the|a|an|his|her|its|their|=g|@number ]
     [ @was|be|been based|located|situated|interested|involved|located|stationed|composed|comprised|deprived the|a|an|his|her|its|their|=g ] 
     !@be|long|now|still|over|also|not [ due the|a|an|his|her|its|their =a? ~n-a|=p ] >END
     [ prior the|his|her|its|their|an|a ]
     [ regardless the|a|his|her|their|its|how|what|whether ] 
     [ in addition|response|relation|contrast|reference|accordance|connection|conjunction|compliance|comparison the|a|an|his|her|its|their ] >!,
     [ went|go|goes|going|gone the|his|her|their|a hospital|police|court|house|home|store|airport|school|church|station|bank|scene|hotel|office|shop|beach|city|park ]
     [ lives|lived|living|resides|resided the|a|an|his|her|their =a? =n ] >END
     [ died|killed|born|arrested|happened|occurred|crashed|located|held|took place the =n+k ] >.|,|in|on
     [ because his|her|its|their|the =a? =n|=p ] >.|,|;`,
    {
      unless: /\b(?:in|the|by|as|of|their|his|her|an?|all|more|other) $/,
      unlessAfter: /^ (?:hours?|days?|weeks?|months?|years?|decades?) (?:before|after|ago|earlier|later)\b/,
    },
  ),
  inWords(
    'a lost preposition',
    'Where somebody arrives has “at” or “in” before it; between the two it is lost.',
    `[ arrive|arrived|arrives|arriving >!@day|@month the|his|her|their|its|Name ] >!${time}|@day`,
    {unless: /\b(?:when|whenever|after|before|as|once|since|until|while|if|where|that|time)\b[^.,;]{1,60}$/},
  ),
  inWords(
    'a lost preposition',
    'Crowds take to the streets; without “to” they would carry them off.',
    `[ take|takes|took|taken|taking the streets ] >!from|back|away|by`,
  ),
  inWords(
    'a lost “on”',
    'What goes round or is put up somewhere, is “on” the network.',
    `[ circulating|circulated|circulates Twitter|Facebook|Instagram|YouTube|Reddit|TikTok|Weibo|WhatsApp|Snapchat|MySpace|Tumblr ] >.|,|;|since|after|in|and|for|this|last|on|that|with|claiming|showing
     went|gone|going|goes|go [ viral Twitter|Facebook|Instagram|YouTube|Reddit|TikTok|Weibo|WhatsApp ] >.|,|;|since|after|in|and|for|this|last|that|with
     [ posted|posting Twitter|Facebook|Instagram|YouTube|Reddit|TikTok|Weibo|Snapchat|MySpace|Tumblr ] >.|;|on|after|last|that`,
  ),
]
