import {choice, slot, type Matter} from '../matter.ts'

const COURT =
  /\b(?:court|judge|jury|jurors?|trial|prosecut\w+|sentence\w*|plea\w*|pled|bail|bond|attorney|lawyers?|convict\w*|charged?|jail|prison|parole|custody)\b/i

export const trial: readonly Matter[] = [
  choice({
    name: 'the plea',
    whose: 'doer',
    topic: COURT,
    denying: true,
    answers: {
      guilty: [
        'ple(?:a?ded|d|ads|ading) guilty',
        '(?:entered|entering) (?:a )?guilty pleas?',
        '(?:changed (?:his|her) plea to|admitted) guilt(?:y)?',
      ],
      'not guilty': [
        'ple(?:a?ded|d|ads|ading) (?:not guilty|innocent)',
        '(?:entered|entering) (?:a )?(?:not[- ]guilty|innocent) pleas?',
        '(?:denied|denies|denying) (?:the |all |any )?(?:charges?|wrongdoing)',
        'not[- ]guilty plea',
      ],
      'no contest': [
        'ple(?:a?ded|d|ads|ading) (?:no contest|nolo contendere)',
        '(?:entered|entering) (?:a )?(?:no[- ]contest|nolo contendere|Alford) pleas?',
        'no[- ]contest plea',
      ],
      none: [
        "(?:did not|didn't|has not|have not|has yet to) (?:yet )?enter(?:ed)? an? plea",
        '(?:entered|made|offered) no plea',
        'was not asked to enter a plea',
      ],
    },
    openFor: 'none',
  }),
  choice({
    name: 'whether parole is possible',
    whose: 'patient',
    denying: true,
    topic: COURT,
    answers: {
      no: [
        'without (?:the )?(?:possibility|chance|prospect|hope|eligibility) (?:of|for) (?:parole|release)',
        'without parole',
        'no (?:possibility|chance|hope) of parole',
        '(?:not|never) (?:be )?eligible for parole',
        'whole[- ]life (?:term|order|sentence|tariff)',
        '(?:natural|rest of (?:his|her)) life (?:in prison|behind bars)',
      ],
      yes: [
        '(?<!without )(?<!without the )with (?:the )?(?:possibility|chance|eligibility) (?:of|for) parole',
        '(?<!not )(?<!not be )(?<!never )(?<!never be )(?<!before becoming )eligible for (?:parole|release) (?:after|in)',
        'before (?:becoming|being|he is|she is|he becomes|she becomes) eligible for parole',
        'minimum (?:term )?of \\d+ years',
        'parole after',
      ],
    },
    without: /\b(?:could|may|might|faces?|facing|would|if convicted|maximum|seek\w*|sought|asked)\b/i,
  }),
  choice({
    name: 'how the sentences run',
    whose: 'patient',
    topic: COURT,
    answers: {
      together: [
        '(?:run|served?|serving|running) (?:concurrently|at the same time)',
        'concurrent (?:\\w+ ){0,2}(?:sentences?|terms?)',
      ],
      'one after another': [
        '(?:run|served?|serving|running) (?:consecutively|back to back|one after (?:the other|another))',
        'consecutive (?:[\\w-]+ ){0,2}(?:sentences?|terms?)',
      ],
    },
    denying: true,
  }),
  choice({
    name: 'bail',
    denying: true,
    topic: COURT,
    answers: {
      refused: [
        '(?:held|jailed|detained|in custody)(?: in [^.;,]{1,40})? without (?:bail|bond)',
        '(?:bail|bond)(?: for [^.;,]{1,40})? (?:was|is|has been) (?:denied|refused|revoked)',
        '(?:was|been|were) (?:denied|refused) (?:bail|bond)',
        '(?:denied|refused|revoked) (?:him|her|his|them) (?:bail|bond)',
        'ordered (?:him|her|them) (?:to be )?held without (?:bail|bond)',
        'remanded (?:in|into) custody',
      ],
      given: [
        '(?:bail|bond)(?: for [^.;,]{1,40})? (?:was|is|has been) (?:set|granted|posted|fixed|lowered|reduced|raised)(?: at| to)?',
        '(?:in lieu of|held on|posted|set|posting|granted|freed on|released on|out on|free on|made) (?:an? )?(?:[$£€][\\d,.]+ (?:million )?)?(?:bail|bond)',
        'released on (?:his|her) own recognizance',
      ],
    },
  }),
  choice({
    name: 'whether the death penalty is sought',
    denying: true,
    topic: COURT,
    answers: {
      yes: [
        '(?:will|would|plans? to|to|intends? to|are|is|were|decided to) (?:seek|seeking|pursue|ask for) the death (?:penalty|sentence)',
        'sought the death penalty',
      ],
      no: [
        "(?:will|would|do|does|did|are|is|were)(?: not|n't) (?:be )?(?:seek(?:ing)?|pursu(?:e|ing)|ask(?:ing)? for) the death (?:penalty|sentence)",
        '(?:taken|took|take) the death penalty off',
        'decided (?:not to|against) (?:seek(?:ing)?|pursu(?:e|ing)) the death penalty',
      ],
    },
  }),
  choice({
    name: 'who gives judgment',
    topic: COURT,
    answers: {
      'a jury': [
        '(?:the|a) jury (?:of [^.;,]{1,30} )?(?:found|convicted|acquitted|returned|cleared|deliberated|decided|recommended)',
        '(?:found guilty|convicted|acquitted|cleared) by (?:a|the) (?:\\w+ ){0,2}jury',
        'jurors (?:found|convicted|acquitted|deliberated|returned)',
      ],
      'a judge': [
        '(?:found guilty|convicted|acquitted|cleared) by (?:a|the) (?:\\w+ ){0,2}(?:judge|panel of judges|three judges)',
        '(?:the|a) judge (?:found|convicted|acquitted|cleared) (?:him|her|them|the)',
        'bench trial',
        'waived (?:his|her) right to a jury',
      ],
    },
    open: true,
  }),
  choice({
    name: 'whether he has a record',
    whose: 'doer',
    denying: true,
    answers: {
      no: [
        '(?:no|without an?|without any) (?:prior |previous )?(?:criminal|police|arrest) (?:record|history|background)',
        '(?:no|without any) (?:prior|previous) (?:convictions?|arrests?|offen[cs]es?)',
        "(?:did not|didn't|does not|doesn't) have an? (?:prior )?criminal (?:record|history|background)",
        'never (?:been )?(?:arrested|in trouble)',
        'not known to (?:the )?police',
        'first[- ]time offender',
      ],
      yes: [
        '(?:a|an|his|her|had|has|with a|with an) (?:long|lengthy|extensive|prior|previous)? ?(?:criminal|arrest|police) (?:record|history|past|background)',
        '(?:several|two|three|four|five|six|numerous|multiple|many|previous|his|her|\\d+) (?:prior|previous|earlier) (?:[\\w-]+ )?(?:convictions?|arrests?)',
        '(?<!not )known to (?:the )?police',
        '(?:convicted felon|repeat offender|ex-con|career criminal|parolee)',
        '(?:was|had been) (?:on|out on) parole',
      ],
    },
    topic:
      /\b(?:record|history|convictions?|arrests?|arrested|known to|offender|felon|parole\w*|background|past|ex-con|criminal|trouble)\b/i,
  }),
  slot({
    name: 'number of earlier convictions',
    whose: 'doer',
    topic: /\b(?:convict\w*|arrest\w*|offen[cs]es?|DUI|DWI|drunk|criminal)\b/i,
    said: [
      '<> (?:prior|previous|earlier|past) (?:[\\p{L}-]+ ){0,2}(?:convictions?|arrests?|offen[cs]es?)',
      '(?:convicted|arrested) <> times? (?:before|previously)',
      '(?:previously|already) (?:been )?(?:convicted|arrested) <>(?: times?)?',
    ],
    answers: {
      1: ['one', 'an?', 'once', '1'],
      2: ['two', 'twice', '2'],
      3: ['three', '3'],
      4: ['four', '4'],
      5: ['five', '5'],
      6: ['six', '6'],
      7: ['seven', '7'],
      8: ['eight', '8'],
      several: ['several', 'multiple', 'numerous', 'many'],
    },
    fitting: [
      ['several', '2'],
      ['several', '3'],
      ['several', '4'],
      ['several', '5'],
      ['several', '6'],
      ['several', '7'],
      ['several', '8'],
    ],
  }),
  choice({
    name: 'whether he was tried as an adult',
    whose: 'patient',
    denying: true,
    answers: {
      adult: ['(?<!not )(?:be |been |being )?(?:tried|charged|prosecuted) as an adult', 'in adult court'],
      juvenile: ['(?:tried|charged|prosecuted) as a (?:juvenile|minor)', 'in (?:juvenile|youth) court'],
    },
  }),
  choice({
    name: 'whether it was self-defence',
    answers: {
      defence: ['in self[- ]defen[cs]e'],
      planned: ['premeditated', 'in cold blood', 'execution[- ]style'],
    },
    open: true,
  }),
  choice({
    name: 'the verdict',
    whose: 'patient',
    topic: /\b(?:trial|court|jury|jurors|judge|charge[ds]?|guilty|acquit\w*|convict\w*|cleared|verdict|sentenced?)\b/i,
    without:
      /\b(?:appeal\w*|overturn\w*|quash\w*|retrial|pardon\w*|other|another|co-defendants?|some|all but|but (?:found )?(?:not )?guilty|got (?:\w+ )?(?:years|life)|years for)\b/i,
    answers: {
      acquitted: ['acquitted', 'found not guilty', 'cleared of', 'exonerated'],
      convicted: ['(?<!not )found guilty', 'convicted', 'was sentenced to', 'were sentenced to'],
    },
  }),
]
