import {inWords, type WordFamily} from './in-words.ts'

const why = 'A word for one of several things or people has an article or a possessive before it: that is lost here.'

/** Articles that are lost before a noun that counts, where its place shows that the phrase begins with it. */
export const lostArticles: readonly WordFamily[] = [
  inWords(
    'a lost article',
    why,
    `where|when|after|because|while|if|before|until|although|though|since|as|whom|said [ >!@bare ~n-abpz+h was|has|had|did|would|could|is|will ]
     where|when|after|because|while|before|until [ man|woman|suspect|baby|nurse was|had been? shot|killed|hurt|injured|wounded|arrested|stabbed|hit|struck|found|attacked|robbed|charged|rescued|taken ]
     where|when|after|because|while|before [ suspect was|had|has ]
     [ to|of|by|with|for|in|against|from|on|at Manner =a|=e|=de|=ade ~n-apz+k|government|title|country|war ] >END
     @subject|it|who|Name [ bought|sold|built|opened|founded|owned|drove|rented|wore|carried|stole|crashed|bombed|attacked|entered|left|robbed|visited =a? @concrete ] >END|and
     [ @was|became|becomes|remains good|great|new|small|young|big|large|huge|serious|strong|famous|popular|rare|terrible|wonderful >!@bare ~n-apz+k|~n-apz+h ] >END|and|but
     [ @was|been|be =ag|necessary and|but|yet =ag|necessary >!@bare|~n+h ~n-apz+k ] >.|,|;|to|for|that|in|of
     [ @was|been|be =ag|necessary >!@bare|~n+h ~n-apz+k ] >.|,|;|to|for|that
     in|from|near|outside|on|at|inside|into|to [ @concrete of ] >the|a|an|his|her|their
     [ portion|portions|remainder|holder|winner|share of ~an? title|crown|championship ] >END|=d
     ~dgz|@preposition [ =a|=ade|=e|new|latest|final|first|early version|edition|copy|draft|replica ] >of
     [ owner|owners|roof|walls|wall|entrance|windows|front|back|side|cellar|guests|keeper of >!front|back @concrete ] >END|~d
     [ into|inside|outside|beside|behind|beneath|onto|through|across|around|along|near|toward|towards =a? @concrete ] >END|and`,
    {unless: /\b(?:so|as|how|too|what|no|that|which|such) $|[-/] $/},
  ),
  {
    ...inWords(
      'a lost article',
      why,
      `[ be|is|was|been|been|become|became long|short|hard|difficult|tough|huge|big|great|new|bad|terrible|beautiful|wonderful|dark|historic road|journey|day|night|week|winter|summer|step|blow|mistake|decision|game|match|moment|challenge|choice|question|fight|battle|wait|way|month|year|season|trip|story|idea|victory|defeat|result|surprise|shock|loss|sign|experience|evening|morning ] >.|,|;|and|but|for|to`,
      {unless: /\b(?:so|as|how|too|what|no|that|which|such|day|year|week|month) $/},
    ),
    written: true,
  },
]
