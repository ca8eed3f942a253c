import {inWords, type WordFamily} from './in-words.ts'

// what is said of things that stand far before: "the people he spoke with include"
const linking = 'include|remain|appear|seem|become|belong|exist|consist|say|believe|agree|deny|insist|recall|describe'
// bases that are nouns, too, but not after “him” or “them”
const doing =
  'be|have|make|take|give|get|go|see|run|buy|sell|keep|meet|put|start|stop|stay|leave|build|find|feel|show|try|win|wear|walk|talk|sit|stand|watch|abandon|attend|vote|steal|kill'
const granting =
  'allow|allows|allowed|allowing|enable|enables|enabled|enabling|permit|permits|permitted|permitting|force|forces|forced|forcing|persuade|persuades|persuaded|persuading|convince|convinces|convinced|convincing|compel|compels|compelled|compelling|encourage|encourages|encouraged|encouraging|empower|empowers|empowered|entitle|entitles|entitled|oblige|obliges|obliged|cause|causes|caused|causing|authorize|authorizes|authorized|authorise|authorises|authorised|motivate|motivates|motivated|prompt|prompts|prompted|tempt|tempted|lured|trained|taught'
const asking =
  'ask|asks|asked|asking|tell|tells|told|telling|urge|urges|urged|urging|order|orders|ordered|ordering|want|wants|wanted|wanting|expect|expects|expected|instruct|instructs|instructed|warn|warned|advise|advises|advised|beg|begs|begged|challenged|require|requires|required|invite|invites|invited|forbid|forbids|forbade|direct|directs|directed'
const inclined =
  'expected|scheduled|likely|unlikely|supposed|going|able|unable|allowed|forced|due|ready|urged|asked|told|ordered|planning|hoping|trying|required|willing|unwilling|prepared|eager|keen|determined|entitled|bound|obliged|permitted|invited|encouraged|advised|meant|intended|believed|thought|reported|understood|alleged|poised|reluctant'
// bases that are nouns, too, and are none with an object that has an article or a possessive
const acting =
  'pay|help|sign|move|lead|face|drop|raise|cut|stop|back|visit|share|support|end|start|answer|name|release|open|close|change|increase|fight|use|launch|protect|return|leave|play|kill|attack|remove|report'
const wanting =
  'tried|failed|fails|refused|refuses|decided|decides|vowed|wants|wanted|intends|intended|aims|attempted|managed|threatened|hoped|hopes|wished|wishes|pledged|declined|struggled|tends|tended|agreed|agrees|promised|planned|offered|sought|seeks|expects|deserves|seems|seemed|appears|appeared'

/** Verbs that do not take the verb after them in the form that it has. */
export const complements: readonly WordFamily[] = [
  {
    ...inWords(
      'a lost “to”',
      'Who is allowed or made to do something has “to” and a base form after it: the “to” is lost.',
      `[ ${granting} @object >!${linking} =b|${doing} ]`,
      {unless: /\b(?:let|lets|make|makes|made|help\w*|what|whatever) (?:\S+ ){0,3}$/},
    ),
    written: true,
  },
  inWords(
    'a lost “to”',
    'Who is allowed or made to do something has “to” and a base form after it: the “to” is lost.',
    `[ ${granting} the|a|an|@owner|=p|~p-zb ~a? ~np-ar? =b ] >the|a|an|@owner|@object|this|these|=p|to|from|into|out|up|down|back
     [ ${granting} Name Name? =b ] >the|a|an|@owner|@object|this|these|=p`,
    {
      unless:
        /\b(?:those|that|which|who|whom|what|all|as|and|or|make|makes|made|let|lets|help\w*|see|saw|watch\w*|had|to) (?:\S+ ){0,3}$/,
    },
  ),
  inWords(
    'a lost “to”',
    'Who is asked, told or wished to do something has “to” and a base form after it: the “to” is lost.',
    `[ ${asking} him|them|us|me not? >!${linking} =b ]
     [ ${asking} her =b ] >the|a|an|@owner|@object|@preposition|this|that|=p
     [ is|are|was|were|be|been @adverb? ${inclined} >!${linking} =b|be ]
     [ trying|failing|refusing|hoping|attempting|struggling|threatening|intending >!${linking} =b|be ]
     [ attempt|effort|efforts|bid|decision|refusal|failure|ability|inability|willingness|permission|opportunity >!${linking} =b ] >the|a|an|@owner|@object|@number|more
     [ in order =b|be|have ]
     [ so as =b|be|have ]
     [ ${asking} him|them|us|me pay|leave|return|stop|drop|help|sign|answer ] >the|a|an|@owner|=p|#|damages|compensation|back
     [ @was|be|been suspected|believed|thought|reported|alleged|understood|said have|be ] >~e|a|an|the|in|at`,
    {unless: /\b(?:what|whatever|all|that|which|who|whom|as|than|those) (?:\S+ ){0,3}$|\b(?:the|his|her|its|their) $/},
  ),
  {
    ...inWords(
      'a lost “to”',
      'After a verb of wanting, trying or seeming stands “to” before a base form.',
      `[ ${wanting} >!${linking} =b|be ]
       [ ${wanting} ${acting} ] >a|an|@owner|him|them|it`,
      {
        unless:
          /\b(?:be|what|whatever|all|had|should|would|could|might|must|only|that|which|whom|than|those) (?:\S+ ){0,3}$/i,
      },
    ),
    written: true,
  },
  inWords(
    '“to” where the verb takes none',
    'After “let”, “make”, “see”, “hear” and “watch” the base form stands without “to”.',
    `[ let|lets|letting @object|Name|people|others|~p-nz to =b|be|have|go ]
     [ let|lets|letting the|a|an|@owner ~a? ~np to =b|be|have ]
     [ made|makes|making @object to =b|be|go|wait|stop|think|feel|look|work ]
     [ saw|watched|heard @object to =b ]
     [ would|had rather|better to =b|be|have|go ]`,
    {unless: /\b(?:to|was|were|been|be|being|what|which|that|who) (?:\S+ )?$/},
  ),
  inWords(
    '“to” where the verb takes a form in -ing',
    'After a verb like “avoid”, “deny” or “enjoy” stands a form in -ing.',
    `[ avoid|avoids|avoiding|deny|denies|denying|enjoy|enjoys|enjoying|imagine|suggests|suggesting|recommends|recommending|considering|finishing|resist|resisting|postponing to =b|${doing} ]
     [ @subject|who has|had|have? denied|avoided|enjoyed|suggested|postponed|recommended|discussed|recalled|disliked|considered|finished to =b|${doing} ]`,
    {unless: /\b(?:to|how|what|which|whom|was|were|is|are|been|be) $/},
  ),
  inWords(
    'a form in -ing where the verb takes “to”',
    'After a verb like “decide”, “refuse” or “want” stands “to” and a base form.',
    `[ @subject|it|who decided|refused|refuses|hoped|wanted|managed|vowed|threatened|pledged|declined|agreed|intends|promised|failed|seeks|attempts|unable|able ~g-ap|having|being ] >the|a|an|@owner|@object|#|@number|=p
     [ in order =g ]`,
    {unless: /\b(?:what|which|that|whom) $/},
  ),
  inWords(
    'a base form after a verb that takes -ing',
    'What begins, stops or goes on is told by a form in -ing or by “to” and a base form.',
    `[ began|begins|begun|beginning|started|stopped|finished|continued|continues|resumed|avoided|avoids|kept|ceased|risked >!${linking} =b ]`,
    {
      unless:
        /\b(?:what|whatever|all|that|which|who|whom|as|those|was|were|is|are|been|be|(?:have|has|had) not) (?:\S+ ){0,2}$/,
    },
  ),
  inWords(
    'a base form after a preposition',
    'After a preposition stands a form in -ing.',
    `[ accused|suspected|convicted|guilty|acquitted|capable of kill|steal|rob|attack|rape|murder|shoot|bribe|plot|use|hide|help|smuggle|torture|abuse|assault ] >@owner|him|them
     [ by|without|after|of|for|from|into|despite|about|against|upon >!make|buy|download|try|excel|${linking} =b ] >the|a|an|@owner|@object|@number|#|=p|in|on|at|to|from|.|,
     [ look|looks|looked|looking forward to =b|see|meet|be|have|get|hear|go ]
     [ dedicated|devoted|objected|objects|objecting|confessed|confesses|confessing|prior|contributed|resorted|resorting to =b|be|have|kill|get|go ]
     [ @subject|it|Name is|are|was|were|remains|remain committed|opposed|accustomed|addicted to =b|be ]
     [ pleaded|pleads|plead guilty to =b|have|kill|steal|drive ]
     [ whether =b ]
     [ after|by|without|despite|of|for|from been|be ] >~e|a|an|the`,
    {
      unless:
        /\b(?:who|that|which|whom|what|where|all|(?!(?:that|and|but|because|when|while|if|after|before|as|said|says|though) )[a-z']+ (?:he|she|they|we|i|you|it)) (?:\S+ ){0,4}$|\b(?:ha(?:s|ve|d)|could|would|should|might|must|as|of|time) (?:\S+ ){0,2}$/,
    },
  ),
  inWords(
    'an object and “to” after a verb that takes neither',
    'After “suggest”, “demand” and “propose” stands a clause with “that”, after “prevent” and “discourage” stands “from”.',
    `[ suggest|suggests|suggested|suggesting|demand|demands|demanded|demanding|propose|proposes|proposed|insist|insisted|insists|hopes|hoped him|them|us|me to =b|be|have|go|do ]
     [ prevent|prevents|prevented|preventing|prohibit|prohibits|prohibited|prohibiting|discourage|discourages|discouraged|discouraging|dissuade|dissuaded|deter|deters|deterred @object to =b|be|have|go|do ]
     [ was|were|is|are|been|be|being prevented|prohibited|dissuaded|deterred|discouraged to =b|be|have|go|do ]`,
  ),
  inWords(
    'an object too many or too few',
    'One says, announces or explains a thing to somebody; one informs, notifies or assures somebody.',
    `[ explained|explains|announced|announces|confirmed|mentioned|stressed|claimed|suggested|admitted|complained him|her|them|us|me|reporters|journalists that|how|why ]
     ^^ [ he|she|they|it|police|officials has|have|had? informed|notified|assured|reminded that ] >the|he|she|they|it|a|an|there|his|her|their|its|Name|@number|#`,
  ),
]
