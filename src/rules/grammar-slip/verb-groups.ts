import {inWords, type WordFamily} from './in-words.ts'

/** Verbs in a form that the auxiliary before them does not allow. */
export const verbGroups: readonly WordFamily[] = [
  inWords(
    'two finite verbs side by side',
    'The subject has two finite verbs, of which one was left over.',
    `<~np [ was|were|is|are was|were|is|are ]`,
    {
      unless:
        /\b(?:what|whatever|who|whoever|whom|where|how|all|that|which|as|things?|way|only|everything|whether|if)\b.{0,80}$/,
    },
  ),
  inWords(
    'two finite verbs side by side',
    'The short form holds the verb already, and another one stands after it.',
    `[ that's|it's|he's|she's|there's is|are|was|were ]`,
    {written: true, unless: /\b(?:what|whatever|how|where|who|that|as|all|than|if|whether)\b.{0,60}$/},
  ),
  inWords(
    'a wrong form after “have”',
    'After “has” and “have” stands a participle.',
    `<!~np|Name [ we|they|i|you have|haven't|had|hadn't not|never|already|also|just? =b ] >a|an|the|any|@owner|@object|@number|#|to
     <!~np|Name [ he|she|it has|hasn't|had|hadn't not|never|already|also|just? =b ] >a|an|the|any|@owner|@object|@number|#|to
     , [ has|have|had already|also|now? =b ] >~np|a|an|the|@owner|@object
     ~np|Name|@subject|it [ has|have|had came ] >too|to|in|into|from|on|at|after|as|back|out|up|down|under|.
     [ has|have|had yet =b|~b-enpad ]`,
    {
      written: true,
      unless: /\b(?:what|whatever|all|everything|anything|things?|only|that|as|best|most|how|did|does|do)\b.{0,60}$/,
    },
  ),
  inWords('words in the wrong order', '“Not to be” lost its order.', `[ not be to =e|~e|=d ]`, {written: true}),
  inWords(
    'a wrong form after a modal',
    'After “will”, “would”, “could” and their like stands the base form of a verb; a participle needs “be” or “have” before it.',
    `[ @subject|it|who|that|which|there|Name|~np will|would|could|should|must|cannot|won't|wouldn't|couldn't|can't|shouldn't @adverb? ~zde-br|=g ]
     [ @subject|it|who|that|which|Name may|might|can @adverb? ~zde-br ]
     [ @subject|it|who|that|which|there|Name|~np will|would|could|should|must|cannot|won't|wouldn't|couldn't|can't @adverb? been|was|were|is|are|has|had|does|did|being|having|went|came ]
     [ @subject|it|who|that|which|there might|can @adverb? been|was|were|is|are|has|had|does|did|being|having|went|came ]
     [ @subject|it|who|that|which|there|~np|Name will|would|could|should|must|might =a|alive|able|unable|likely|aware ] >.|,|;|to|for|in|of|if|on|with
     [ @subject|it|which will|would|could|should|must @adverb? ~g-bp ] >the|a|an|@owner|@object|@number|#
     @subject|it|who [ would|will|could|should|must the|a|an|his|their ]`,
    {unless: /\b(?:what|whatever|all|everything|anything|best|than|as|way|more|thing)\b(?: \S+){0,4} $/},
  ),
  inWords(
    'a wrong form after “to”',
    'The word before “to” takes a base form after it.',
    `[ @taking to ~zde-bapnr ]
     [ @taking to ~zde-b ] >the|a|an|@object|his|its|their|@number|#|that|this
     !be|is|was|are|were|am|been|not|get|got|grew|become|became|@adverb [ @taking to was|were|is|are|has|had|been|went|came|gave|took ]
     [ needs|wanted|wants|trying|able|unable|decided|failed|refused|managed to being|=g ]
     [ to been ]
     [ to ~zde-bapnr ] >the|a|an|him|them|us|me|his|its|their
     <~np|@object [ to ~zde-bapnr ] >!and|by`,
    {
      unless:
        /\b(?:what|all|everything|(?:he|she|they|we|i|it|you) [a-z]+|whom|that|which|due|thanks|compared|according|relat\w+|refer\w+|subject|in addition|respon\w+|access|contrast|reaction|close|prior|next|admit\w*|confess\w*|limited|object\w*|dedicated|devoted|committed|opposed|addicted|linked|tied|key|similar|equal|leads?|led|leading|from \S+|up|back) $/,
    },
  ),
  inWords(
    'a wrong form after “be”',
    'The auxiliary takes a participle or a form in -ing after it; this form of the verb can follow no “be”.',
    `[ @subject|it|who|that|which|there|~np|Name is|are|was|were|been|being|be @adverb? =b ] >!Name
     [ @subject|it|who|that|which|~np|Name is|are|was|were @adverb? ~zd-bepna|=d|=z ]
     <!there [ has|have|had been|be @adverb? ~b-ear|gave|took|went ] >the|a|an|by|with|from|after|to|on|in|at|for|@object
     [ will|would|could|should|may|might|must be @adverb? ~b-ear|gave|took|went ] >by|with|from|after|on|at
     [ was|were ~b-earnc|~b-earc+k ] >by|with|from|after|@number|#|the|a|an|his|that|@object
     [ @subject|it|who|~np|Name was|were @adverb? was|were|is|are|had|be|been ]
     [ @subject|~np|Name is|are @adverb? was|were|are|be|been|has|had|have ]
     @subject|it|~np|which|that was|were|been [ build|hold|find|send|spend|lend|bring|buy|catch|teach|sell|tell|give|write|steal|choose ] >in|by|on|at|after|to|with|alive|dead|from|during|as|yesterday
     [ be|been|being be|been|was|were|is|are|has|have ]
     [ has|have|had been fallen|risen|arrived|died|occurred|happened|disappeared|vanished|emerged|existed|remained|belonged|arisen ]
     [ @subject|it|which was|were occurred|happened|arisen|existed|remained|belonged|died|disappeared ]
     <!to [ be|been|being had ]
     [ @modal be =b|=d|=z|have|had|has ]`,
    {
      unless:
        /\b(?:what|whatever|all|everything|things?|way|best|more|less|than|as|do|does|did|done|first|only|where|how|who|whom|goal|aim|plan|task|job|option|choice|step|idea|trick|point|next|let|may|in) (?:\S+ ){0,5}$|\bthere $/i,
    },
  ),
  inWords(
    'a wrong form after “have”',
    'After “has” and “had” stands a participle.',
    `<!~np [ @subject|it has|had|hasn't|hadn't @adverb? =b|~dz-ebpna|=d|went|took|came|gave|was|were|did|saw|knew|be ] >!Name
     [ who|that|which|~np|Name has|had|hasn't|hadn't @adverb? =b|~dz-ebpna|=d|went|took|came|gave|was|were|did|saw|knew|be ] >!Name
     [ they|we|i|who|that|which|=p have|haven't @adverb? =b|~dz-ebpna|=d|went|took|gave|was|were|did|knew|be ] >!Name
     [ has|have|had|hasn't|haven't|hadn't not|never|already|also win|hold|find|lose|send|build|spend|lead|begin|break|speak|steal|write|drive|choose|fall|give|know|see|take|make|leave|keep|meet|pay|sell|tell|say|buy|bring|catch|teach ]
     [ hasn't|haven't|hadn't win|hold|find|lose|send|build|spend|lead|begin|break|speak|steal|write|drive|choose|fall|give|know|see|take|make|leave|keep|meet|pay|sell|tell|say|buy|bring|catch|teach ]
     [ has|had|have costed ] >@number|#|at|more|about|nearly|almost|up|around|over|some|the|taxpayers|@object|lives|millions|billions|thousands
     [ has|had @adverb? ~b-ear ] >the|an|him|them|his|its|@number
     [ @subject|it|who|that|which|~np|Name has|have @adverb? fall|give|show|receive ] >!Name|=n
     [ @subject|it|~np|Name has|had|have @adverb? being ] >=e|=de|=ade|a|in|on|to
     [ @modal have =b|=d|=z|went|took|gave|was|were|did|knew|being|go|say|take|see|be ]
     [ @subject|it|who|that|which|Name has|had|have undergoing|taking|making|getting|becoming|giving|seeking|receiving|facing|asking|leaving|causing|attending|visiting|joining|sending|saying|telling|confirming|denying|announcing|planning|trying ] >=n|=p|the|a|an|his|her|its|their|to|that|@preposition|Name
     [ @subject|who has|have|had drank|ate|stole|wrote|drove|broke|wore|tore|rode|threw|chose|forgot|shook|drew ] >the|a|an|his|her|their|its|him|them|@number|#
     [ having =d|=b|went|took|gave|was|were|did|knew ]`,
    {
      unless:
        /\b(?:what|whatever|all|everything|anything|things?|way|best|much|more|than|as|where|how|whom|that|which|do|does|did|let|better|one|those|each) (?:\S+ ){0,3}$|\b[a-z]+s (?:the [a-z]+ |[A-Z]\w+ )?$|\b(?:the|an?) [a-z]+ (?:the|his|her|their|a) $/,
    },
  ),
  inWords(
    'a wrong form after “have”',
    'After “has” and “had” stands a participle.',
    `^^ [ @subject|it has|had|have @adverb? =b|=d|went|took|came|gave|was|were|did|saw|knew ] >!Name
     ^ [ Name Name? has|had @adverb? =b|=d|went|took|came|gave|was|were|did|saw|knew ] >!Name
     ^ [ the ~a? =np has|had @adverb? =b|=d|went|took|came|gave|was|were|did|saw|knew ] >!Name`,
  ),
  inWords(
    'a wrong form after “have”',
    'After “has” and “had” stands a participle.',
    `which|whom [ @subject has|had|have >!@havable ~b-eardpz ] >to|from|by|in|on|at|for|with`,
  ),
  inWords(
    'a wrong form after “do not”',
    'After “do” and “do not” stands the base form of a verb.',
    `[ do|does|did not ~zde-br|=g|has|had|was|were|is|are|been|went|came|being|having ]
     [ don't|doesn't|didn't ~zde-br|=g|has|had|was|were|is|are|been|went|came|being|having ]
     ^ [ did|does he|she|they|it|we =d|=z|went|came|has|had|was ]`,
    {unless: /\b(?:what|all|than|as)\b.{0,30}$/},
  ),
  inWords(
    'an auxiliary is lost',
    'The participle or the form in -ing has no “has”, “had”, “is” or “was” before it, and the clause no other verb at its place.',
    `[ >!Short @subject|it|who|which|that|~p|~n|Name been ]`,
    {unless: /\b(?:ha(?:s|ve|d|ving)|(?:hasn|haven|hadn)'t|never)\b|'(?:s|ve|d)\b/},
  ),
  inWords(
    'an auxiliary is lost',
    'The participle or the form in -ing has no “has”, “had”, “is” or “was” before it, and the clause no other verb at its place.',
    `<!,|and|but|with [ he|she|they|we ~g-bn ] >the|a|an|@preposition|to|his|her|their|him|them|it
     <!,|and|but|with [ he|she|they|we =e|gone|done|seen|taken|given|known|shown|written|driven ]
     [ he|she|they|it unable|able|unlikely|likely ] to
     ^ [ Name Name? Name? arrested|sentenced|charged|convicted|detained|jailed|hospitalized|hospitalised|pronounced|airlifted|imprisoned|accused|suspended ] by|to|with|without|in|on|after|for|from
     ^ [ the|a ~an? ~n|~p arrested|sentenced|charged|convicted|detained|jailed|hospitalized|hospitalised|pronounced|airlifted|imprisoned|accused|suspended ] by|to|with|without|in|on|after|for|from`,
    {
      unless: /\b(?:is|was|were|are|has|have|had|did|does|do|be|been|not|never|than|so|as)\b.{0,25}$/,
      unlessAfter:
        /\b(?:is|was|were|are|has|have|had|will|would|could|can|may|might|must|should|do|does|did|came|went|got|told|made|took|left|[a-z]{3,}ed|sa(?:ys|id)|[a-z]{3,}s)\b/,
    },
  ),
  inWords(
    'an auxiliary is lost',
    'The participle or the form in -ing has no “has”, “had”, “is” or “was” before it, and the clause no other verb at its place.',
    `<!,|and|but|with [ he|she|they|we ~g-bn ] >the|a|an|to|his|her|their|him|them|it
     <!,|and|but|with|had|have|has [ he|she|they =e|gone|seen|taken|given|known|shown|written|driven ]
     [ he|she|they unable|unlikely ] to`,
    {unless: /\b(?:is|was|were|are|has|have|had|did|does|do|be|been|not|never|than|so|as)\b.{0,12}$|[,;] $/},
  ),
  inWords(
    'two modals side by side',
    'Of two modal verbs side by side one was left over.',
    `[ @subject|it|who will|would|could|should|must|may will|would|could|should|must|may|can ]
     [ to will|would|could|should|must|can't|cannot ]`,
    // "nobody I spoke to could name one"
    {
      unless:
        /\b(?:sp[eo]ak\w*|spoke|talk\w*|wr[io]t\w*|listen\w*|turn\w*|look\w*|belong\w*|refer\w*|appeal\w*|used|attach\w*|sent|g[ai]ven?|sold|related|married|went|go|going|been|led|drawn|exposed) $/i,
    },
  ),
]
