import {inWords, type WordFamily} from './in-words.ts'

/** Words that stand where they cannot: before the article, after a pronoun, in the place of another little word. */
export const misplaced: readonly WordFamily[] = [
  inWords(
    'an intensifier before the article',
    'What heightens an adjective stands beside it, after the article: “a very strong team”.',
    `[ very|extremely|highly|fairly|relatively|incredibly|exceedingly|terribly|hugely a|an ] >~anpr|Manner`,
    {unless: /\bnot $/},
  ),
  inWords(
    'a participle after “who” or “which”',
    'The clause after “who” or “which” has a verb of its own; a form in -ing is none.',
    `~np|Name|, [ which|who =g ] >the|a|an|his|her|its|their|@preposition|to|Name|Short|=n|=p|@number|#|that`,
    {unless: /\b(?:of|in|at|over|about|on|for|by|with|to|as|whether|decide|know|see|tell|say|clear|sure) $/},
  ),
  inWords(
    'a lost preposition',
    'After “take place” and “take part” what follows has a preposition before it, unless it is a time.',
    `[ take|takes|took|taken|taking place the|a|an|his|her|its|their|this|several|many|# ] >!time|past|other|entire|next|day|same|previous|following|week|night|morning|evening|moment|year|first|month|afternoon|minute|hour|second|last|whole|weekend|summer|winter|spring|autumn|fall|few|minutes|hours|days|weeks|months|years|times|couple|day's|week's|once|way|yards|miles|metres|meters|kilometres|half|quarter|short|one|other
     [ take|takes|took|taken|taking part the|a|an|his|her|its|their|this|these ] >!next|day|same|previous|following|week|night|last|time|year|month|first`,
    {unless: /\b(?:the|a|his|her|its|their|in|first|of|second|no|some|any|that|as) $/},
  ),
  inWords(
    'a lost subject',
    'The clause has a verb and nobody of whom it is said: a “he”, “she”, “it” or “they” is lost.',
    `~np|Name|, [ where was|were|had|is fired|arrested|born|found|killed|shot|treated|hit|struck|pronounced|taken|hired|employed|sentenced|attacked|seen|stabbed|injured ] >last|on|in|by|from|for|at|after|until|before|to|and|.|,|with|dead
     ^ [ according to the? ~npa ~np? ~np? , claim|claims|claimed|said|says|told|reported that|he|she|they|the ]`,
    {written: true, unless: /\b(?:scene|place|spot) $/},
  ),
  inWords(
    '“its” for “their”',
    'What several have is “theirs”; “its” is said of one.',
    `[ @number|several|some|many|most|both|all of the ~p and its crew|crews|captain|driver|drivers|pilot|pilots|passengers|owner|owners|members|occupants ] >END|~d`,
  ),
  inWords('a lost “about”', 'One complains about somebody or something.', `[ complain|complained|complaining ~p ~g ]`, {
    unless: /\b(?:he|she|they|it|that|a|the|his|her|their|more|very|so|too|were|was|are|is|be|been) $/,
  }),
  inWords(
    'a verb for a noun',
    'After an article or a possessive stands a noun; this word is a verb alone.',
    `[ the|a|an|his|their|its|Apostrophe flee|arrive|accept|announce|decide|destroy|inform|investigate|develop|discover|prevent|protect|provide|receive|believe|accuse|arrange|resign|retire|survive|appear|agree|allow|choose|confirm|deny|describe|explain|deliver|depart|explore|invade|perform|pursue|explode|collide|recover|injure ] >END
     ^ [ the =g was|is ] >that|to|a|the`,
    {unless: /\b(?:in|help|helped|let|make|made|see|saw|what|all|whether|if|how|or|and|to) $/},
  ),
  inWords(
    'a comma after “including”',
    'What is included follows at once; the comma parts “including” and “such as” from it.',
    `[ including , ] Name Name? Name? ,|and|.|;|'s
     [ such as , ] >the|a|an|~p|=n|Name`,
    {unlessAfter: /^ (?:in|on|at|for|among|but|most|perhaps|of|according|as|to|from|with|by|he|she|it|they)\b/},
  ),
  inWords(
    'a lost object',
    'Somebody is told: who it is, is lost.',
    `^^ [ he|she|they|police|officials|who told that ] >the|he|she|they|it|a|an|there|his|her|their|its|Name|@number|#`,
  ),
  inWords(
    'one word for another',
    'Of people there is a number, of what is not counted an amount.',
    `[ amount of people|=p+h ] >!'s
     [ number of equipment|furniture|information|evidence|traffic|luggage|damage|money ] >END
     [ an other ]
     [ the only who ]
     [ the worse ~n-ar ] >in|since|ever
     ^ [ the|@number|#|two ~p+h where ] >~g|=e|=de|=ade|being|able|unable|not|still
     inquiry|investigation|probe|looking|crashed|divided|research|inquiries|investigations [ in to ] >the|a|an|how|why|his|what
     [ no where|body ] >.|,|near|to|else
     [ in additional|respond to ]
     [ per days|hours|weeks|months ] >END`,
  ),
  inWords(
    '“who” for “whom”',
    'Of how many of them something is told: after “of” stands “whom”.',
    `<,|-|—|( [ of who ] >@number|#|most|some|many|several|half|all|none|both|at|about|only`,
  ),
  inWords(
    'no twice',
    'The verb is denied already: “anybody” or “anything” is meant, or one of the two denials was left over.',
    `[ not|never|don't|doesn't|didn't|isn't|wasn't|won't|wouldn't|couldn't|can't|cannot|hasn't|haven't|hadn't|shouldn't be? been? ~bde-n|see|find|hear|tell|give|blame|name|harm|trust|hurt|help|touch to|for|with|by|from|about|on|at? nobody|no-one ] >END
     [ not|never|don't|doesn't|didn't|won't|wouldn't|couldn't|can't|cannot|hasn't|haven't|hadn't been? see|seen|find|found|hear|heard|want|wanted|need|needed|receive|received|got|get nothing ] >END
     [ not|never|don't|doesn't|didn't|won't|wouldn't|couldn't|can't|cannot|hasn't|haven't|hadn't have|had|has|see|find|receive|seen|found|received no ] >~np-abr|=a`,
    {unless: /\b(?:why|if|only|simply|just|not) $/},
  ),
]
