import {choice, type Matter} from '../matter.ts'

/** Raids, robberies and hostage-takings: who came, what they did and took, and what became of it. */
export const raid: readonly Matter[] = [
  choice({
    name: 'how many attackers there were',
    open: true,
    topic: /\b(?:shot|shoot\w*|fired|attack\w*|robb\w*|stabb\w*|killed|gunm[ae]n|raid\w*)\b/i,
    answers: {
      one: [
        '(?:a|the) lone (?:gunman|attacker|robber|shooter|assailant)',
        '(?:acted|acting|worked) alone',
        '(?:a|one) single (?:gunman|attacker|shooter)',
      ],
      several: [
        '(?:two|three|four|five|six|several|both|a group of) (?:[^\\s.,;]{1,14} )?(?:gunmen|attackers|robbers|assailants|shooters|suspects)',
        '(?:a|the) second (?:gunman|attacker|shooter|suspect)',
        '(?:his|her|an?) accomplices?',
      ],
    },
    denying: true,
  }),
  choice({
    name: 'whether faces were hidden',
    denying: true,
    topic:
      /\b(?:gunm[ae]n|robbers?|attackers?|assailants?|m[ae]n|thie(?:f|ves)|intruders?|suspects?|raiders?|burglars?)\b/i,
    answers: {
      hidden: [
        '(?<!un)masked (?:gunm[ae]n|robbers?|m[ae]n|attackers?|raiders?|thie(?:f|ves)|assailants?)',
        "(?<!not )(?<!n't )wearing (?:an? )?(?:[^\\s.,;]{1,14} ){0,2}(?:masks?|balaclavas?|hoods?)",
        'with (?:his|her|their) faces? covered',
      ],
      bare: [
        '(?:were|was) (?:unmasked|not masked|bare-?faced)',
        'unmasked (?:gunm[ae]n|robbers?|m[ae]n)',
        "(?:not|n't) wear(?:ing)? (?:an? |any )?masks?",
        'made no attempt to (?:hide|conceal|cover) (?:his|her|their) faces?',
      ],
    },
  }),
  choice({
    name: 'how the officers were dressed',
    answers: {
      uniform: [
        '(?:in|wearing) (?:an? |full |their |his )?(?:police )?uniforms?',
        'uniformed (?:police|officers?|deput(?:y|ies)|cops?)',
      ],
      plain: [
        'plain-? ?clothes(?: [a-z]+)?',
        'in plain clothes',
        'undercover (?:police|officers?|agents?|cops?)',
        'in civilian clothes',
      ],
    },
    topic: /\b(?:police|officers?|deput(?:y|ies)|cops?|agents?)\b/i,
    open: true,
  }),
  choice({
    name: 'what was taken',
    denying: true,
    topic:
      /\b(?:robb\w*|burgl\w*|thie(?:f|ves)|theft|stole\w*|fled|took|taken|made off|raid\w*|break-?in|broke into|hold-?up)\b/i,
    answers: {
      nothing: [
        '(?:nothing|no (?:money|cash|property|valuables?)) (?:was|were|had been|appeared to (?:be|have been)) (?:taken|stolen|missing)',
        '(?:left|fled|escaped|away|ran off)(?: [^.;,]{0,30}?)? empty-? ?handed',
        "(?:did not|didn't) (?:take|steal|get) (?:any(?:thing)?|away with)",
        'without taking anything',
      ],
      something: [
        '(?:fled|escaped|made off|got away|ran off|left|sped off|disappeared)(?: [^.;,]{0,30}?)? with (?:an? |the |some |about |more than |nearly |an undisclosed |an undetermined )?(?:[^\\s.,;]{1,14} ){0,4}(?:cash|money|jewel(?:le)?ry|jewels|diamonds|paintings?|goods|loot|haul|wallet|purse|handbag|gold|watches|dollars|euros|pounds)',
        '(?:cash|money|jewel(?:le)?ry|jewels|purse|wallet|handbag|laptop|valuables) (?:was|were|had been) (?:taken|stolen|missing)',
        '(?:stole|took) (?:an? |the |some |his |her |their )?(?:[^\\s.,;]{1,14} ){0,3}(?:cash|money|jewel(?:le)?ry|purse|wallet|handbag|laptop|valuables)',
      ],
    },
  }),
  choice({
    name: 'whether shots were fired',
    denying: true,
    answers: {
      no: [
        'no shots (?:were|had been|have been) fired',
        'without (?:a shot being|firing a shot|any shots being)(?: fired)?',
        "(?:gun|weapon) (?:was|had)(?: not|n't) (?:been )?(?:fired|used)",
        "(?:did not|didn't|never) (?:fire|shoot|open fire)",
      ],
      yes: [
        '(?:opened|returned|exchanged) (?:gun)?fire',
        '(?:fired|firing) (?:at least )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple|some|\\d+|warning|more than \\d+) (?:[a-z]+ )?(?:shots?|rounds?|bullets?|times)',
        'shots (?:were|had been) fired',
      ],
    },
  }),
  choice({
    name: 'what became of the bomb',
    denying: true,
    topic: /\b(?:bombs?|devices?|explosives?|grenade|package)\b/i,
    answers: {
      exploded: [
        '(?:bombs?|devices?|explosives?|grenade|package) (?:exploded|went off|detonated|blew up)',
        '(?:set off|detonated|triggered) (?:an?|the|his|her) (?:[^\\s.,;]{1,14} ){0,2}(?:bomb|device|explosives|grenade)',
      ],
      'did not': [
        "(?:bombs?|devices?|explosives?|grenade|package) (?:failed to|did not|didn't) (?:explode|go off|detonate)",
        '(?:defused|disarmed|deactivated) (?:an?|the|two) (?:[^\\s.,;]{1,14} ){0,2}(?:bombs?|devices?)',
        '(?:bombs?|devices?|package) (?:was|were) (?:safely )?(?:defused|disarmed|deactivated|a hoax|a fake|harmless)',
      ],
    },
  }),
  choice({
    name: 'whether hostages were taken',
    topic: /\bhostages?\b/i,
    denying: true,
    answers: {
      yes: [
        '(?:took|taken|held|holding|taking|seized) (?:[^\\s.,;]{1,14} ){0,3}(?:hostages?)',
        'hostages? (?:was|were) (?:taken|held|freed|released)',
      ],
      no: [
        'no hostages',
        "(?:did not|didn't|never) (?:take|hold|took) (?:any )?hostages?",
        '(?:was|were) (?:not|never) (?:taken|held) hostage',
      ],
    },
  }),
  choice({
    name: 'whether the money came back',
    topic: /\b(?:money|cash|loot|haul|euros?|pounds?|dollars?|jewel\w*|gold|banknotes|notes|\$|€|£)/i,
    denying: true,
    open: true,
    answers: {
      all: [
        '(?:all|most) (?:of )?(?:the |their )?(?:money|cash|loot|haul|jewels|jewellery|jewelry|gold) (?:was|has been|had been|were) (?:recovered|found|returned)',
        'recovered (?:all|most) (?:of )?(?:the|their) (?:money|cash|loot|haul|jewels|jewellery|jewelry|gold)',
      ],
      none: [
        '(?:none of )?the (?:money|cash|loot|haul|jewels|jewellery|jewelry|gold) (?:is|was|has|were|are|remains?|remained) (?:still |not |never )?(?:missing|been (?:found|recovered)|recovered|unaccounted for)',
        'no (?:trace|sign) of the (?:money|cash|loot|haul|jewels|gold)',
      ],
    },
  }),
]
