import {choice, type Matter} from '../matter.ts'

export const signs: readonly Matter[] = [
  choice({
    name: 'whether alcohol or drugs played a part',
    denying: true,
    topic:
      /\b(?:alcohol|drugs?|drunk|drinking|intoxicated|sober|impaired|breathalyser|breathalyzer|influence|blood)\b/i,
    answers: {
      yes: [
        '(?:alcohol|drugs|drinking)(?: and drugs| or drugs)? (?:was|were|is|are|may have been|played|appears? to (?:be|have been)) (?:an? )?(?:\\w+ )?(?:factor|involved|role|part)',
        '(?:was|were|been) (?:drunk|intoxicated|under the influence)',
        '(?:twice|three times|over|above) the (?:legal|drink-drive|drunk-driving) (?:alcohol )?limit',
        'failed (?:a|the) (?:sobriety|breath|field sobriety|alcohol) test',
      ],
      no: [
        "(?:alcohol|drugs|drinking)(?: and drugs| or drugs| nor drugs)? (?:was|were|is|are|did|does|do)(?: not|n't) (?:\\w+ )?(?:an? )?(?:\\w+ )?(?:factor|involved|role|part|play)",
        'no (?:signs?|evidence|indications?|traces?) (?:of|that) (?:alcohol|drugs|drinking)',
        "(?:was|were|been)(?: not|n't) (?:drunk|intoxicated|drinking|under the influence)",
        'passed (?:a|the) (?:sobriety|breath|field sobriety|alcohol) test',
        'neither (?:alcohol|drugs) nor',
        'was sober',
      ],
    },
  }),
  choice({
    name: 'the weather',
    topic:
      /\b(?:crash\w*|accident|collision|plane|helicopter|ship|ferry|boat|bus|flight|pilot|conditions|weather|rescue\w*|search\w*|derail\w*|land(?:ed|ing)|sank|capsized)\b/i,
    answers: {
      good: [
        '(?:in|with) (?:clear|good|fine|calm|sunny|perfect) (?:weather|conditions|skies|seas)',
        '(?:weather|skies|conditions|sea|visibility) (?:was|were) (?:clear|good|fine|calm|sunny|perfect)',
        'clear skies',
      ],
      bad: [
        '(?:in|because of|due to|despite|by|amid|through) (?:the )?(?:bad|poor|stormy|rough|foggy|severe|thick|heavy|dense|driving|torrential|high) (?:weather|conditions|fog|rain|seas|snow|winds?|visibility|storm)',
        '(?:weather|skies|conditions|sea|seas|visibility) (?:was|were) (?:bad|poor|stormy|rough|foggy|overcast|low)',
        '(?:in|during) an? (?:[a-z]+ )?(?:storm|snowstorm|blizzard|gale|thunderstorm|sandstorm|hurricane)',
      ],
    },
  }),
  choice({
    name: 'the light',
    topic:
      /\b(?:crash\w*|accident|collision|attack\w*|shot|robb\w*|fire|blaze|quake|earthquake|escaped|raid\w*|hit|struck|sank|killed)\b/i,
    answers: {
      day: ['in broad daylight', 'in (?:full )?daylight'],
      night: [
        'under (?:the )?cover of (?:darkness|night)',
        'in the dead of night',
        'in (?:the|total|complete) dark(?:ness)?',
      ],
    },
  }),
  choice({
    name: 'whether there was a tsunami warning',
    denying: true,
    topic: /\btsunami\b/i,
    answers: {
      yes: [
        '(?:issued|issuing|put out|triggered|prompting|declared|prompted) (?:an? |local )?(?:\\w+ ){0,2}tsunami (?:warning|alert|advisory|watch)s?',
        'tsunami (?:warning|alert|advisory|watch) (?:was|has been|had been) (?:issued|declared|in effect|put out)',
      ],
      no: [
        'no (?:\\w+ )?tsunami (?:warning|alert|threat|danger|advisory)',
        'no (?:danger|risk|threat|fear) of (?:an? )?tsunami',
        "tsunami (?:warning|alert) (?:was|has)(?: not|n't)",
        "(?:did not|didn't|not) (?:trigger|cause|generate|expected to (?:trigger|cause|generate)|issue) (?:an? )?(?:\\w+ )?tsunami",
        'without (?:issuing )?an? tsunami',
        'tsunami was not expected',
      ],
      lifted: [
        '(?:lifted|cancell?ed|called off|withdrew|withdrawn) (?:an? |the |its |all )?(?:\\w+ ){0,2}(?:tsunami )?(?:warning|alert)s?',
        '(?:warning|alert) (?:was|were|has been) (?:later )?(?:lifted|cancell?ed|called off|withdrawn)',
      ],
    },
    fitting: [['yes', 'lifted']],
  }),
  choice({
    name: 'whether a distress call was made',
    denying: true,
    topic: /\b(?:plane|aircraft|jet|helicopter|pilot|ship|ferry|boat|vessel|yacht|crew|captain|flight)\b/i,
    answers: {
      yes: [
        '(?:sent|issued|made|radioed|transmitted|put out|received|picked up) (?:out )?(?:an? |the )?(?:\\w+ )?(?:distress|mayday|SOS|emergency) (?:call|signal|message)s?',
        '(?:sent|issued|declared|radioed) (?:out )?an? (?:mayday|SOS|emergency)',
        'reported (?:engine |technical |mechanical )?(?:trouble|problems)',
      ],
      no: [
        '(?:no|without(?: any| an?)?) (?:\\w+ )?(?:distress|mayday|SOS|emergency) (?:call|signal|message)s?',
        "(?:did not|didn't|never) (?:send|issue|make|radio|transmit|report) (?:out )?(?:an? |any )?(?:\\w+ )?(?:distress|mayday|SOS|emergency|problems?|trouble)",
      ],
    },
  }),
  choice({
    name: 'how far the fire is under control',
    open: true,
    topic: /\b(?:fire|blaze|flames|inferno|wildfire)\b/i,
    denying: true,
    answers: {
      out: [
        '(?:fire|blaze|flames) (?:was|were|is|has been|had been) (?:finally |quickly |later |fully |now )?(?:extinguished|put out|doused|out|under control|contained)',
        '(?:extinguished|put out|doused|brought under control|contained) the (?:fire|blaze|flames)',
        'brought (?:the (?:fire|blaze|flames) )?under control',
      ],
      burning: [
        '(?:fire|blaze|flames) (?:was|were|is|are) (?:still )?(?:burning|raging|spreading|out of control)',
        '(?:still )?(?:battling|fighting|struggling to (?:contain|control|extinguish)|trying to (?:contain|control|extinguish|put out)) the (?:fire|blaze|flames)',
        '(?:burning|raging) out of control',
        "(?:not|n't) (?:yet )?(?:been )?(?:contained|under control|extinguished)",
      ],
    },
  }),
  choice({
    name: 'whether a smoke alarm worked',
    denying: true,
    topic: /\b(?:smoke (?:alarm|detector)|fire alarm|sprinkler)s?\b/i,
    answers: {
      yes: [
        '(?:smoke (?:alarm|detector)|fire alarm|sprinkler)s? (?:went off|sounded|worked|was working|were working|woke|alerted|activated)',
      ],
      no: [
        'no (?:working )?(?:smoke (?:alarm|detector)|sprinkler)s?',
        "(?:smoke (?:alarm|detector)|fire alarm|sprinkler)s? (?:did not|didn't|failed|was not|were not|had no|was disabled)",
        'without (?:working )?(?:smoke (?:alarm|detector)|sprinkler)s?',
      ],
    },
  }),
  choice({
    name: 'whether a seat belt or helmet was worn',
    whose: 'doer',
    denying: true,
    topic: /\b(?:seat ?belts?|helmets?|life ?jackets?|life vests?|belted|harness)\b/i,
    answers: {
      yes: [
        "(?<!not )(?<!n't )wearing (?:an? |their |his |her )?(?:seat ?belts?|helmets?|life ?jackets?|life vests?|harness)",
        '(?:was|were) (?:belted|buckled)(?: in)?',
      ],
      no: [
        "(?:not|n't|none) (?:\\w+ ){0,3}?wearing (?:an? |their |his |her |any )?(?:seat ?belts?|helmets?|life ?jackets?|life vests?|harness)",
        'without (?:an? |their |his |her )?(?:seat ?belts?|helmets?|life ?jackets?|life vests?|harness)',
        'unbelted',
        'no (?:seat ?belts?|helmets?|life ?jackets?)',
      ],
    },
  }),
  choice({
    name: 'whether anybody took responsibility',
    denying: true,
    open: true,
    topic: /\bresponsibility\b/i,
    answers: {
      yes: [
        '(?<!no one )(?<!nobody )(?<!no group )(?:has |have |had |later |immediately )?(?:claimed|claims|claiming|took|accepted) responsibility',
        'responsibility (?:was|has been) claimed',
      ],
      no: [
        '(?:no one|nobody|no group|no organi[sz]ation)(?: has| had)? (?:\\w+ ){0,2}?(?:claimed|taken|claiming|accepted) responsibility',
        '(?:there was )?no (?:immediate )?claim of responsibility',
      ],
    },
  }),
]
