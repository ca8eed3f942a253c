import {choice, slot, type Matter} from '../matter.ts'
import {FEW} from './words.ts'

/** Circumstances of public life: offers, votes, talks, prizes, insurance, flights and launches. */
export const affairs: readonly Matter[] = [
  choice({
    name: 'whether it was insured',
    topic: /\binsur\w*\b/i,
    denying: true,
    answers: {
      insured: ['(?:fully|well) insured', '(?:was|were|is|are) insured', 'insurance (?:will|would) (?:cover|pay for)'],
      uninsured: [
        '(?:was|were|is|are) (?:uninsured|underinsured|not insured)',
        '(?:had|has) no (?:\\S+ )?insurance',
        "insurance (?:does not|doesn't|did not|didn't|will not|won't|would not|wouldn't) (?:cover|pay)",
      ],
    },
  }),
  choice({
    name: 'what the board says of the offer',
    topic: /\b(?:offer|bid|takeover|approach|merger|deal|proposal)\b/i,
    answers: {
      backed: [
        '(?:board|directors|management) (?:[^\\s.,;]{1,14} ){0,2}(?:recommend(?:s|ed)?|back(?:s|ed)?|support(?:s|ed)?|accept(?:s|ed)?|approved?|endorse[sd]?|welcome[sd]?)',
        '(?:recommended|backed|accepted|approved|supported|endorsed) (?:[^\\s.,;]{1,14} )?by (?:the|its|their) (?:board|directors)',
      ],
      rejected: [
        '(?:board|directors|management) (?:[^\\s.,;]{1,14} ){0,2}(?:reject(?:s|ed)?|rebuff(?:s|ed)?|oppose[sd]?|turned down|spurned|dismissed)',
        '(?:rejected|rebuffed|opposed|turned down|spurned) (?:[^\\s.,;]{1,14} )?by (?:the|its|their) (?:board|directors)',
        'hostile (?:bid|takeover|offer)',
      ],
    },
  }),
  slot({
    name: 'to whom the prize was dedicated',
    topic: /\bdedicat\w+\b/i,
    whose: 'doer',
    said: [
      'dedicat(?:ed|es|ing) (?:the |her |his |their |it |this )?(?:[^\\s.,;]{1,14} ){0,2}to (?:her |his |their )?(?:late |own |dead )?<>',
    ],
    answers: {
      mother: ['mother', 'mum', 'mom'],
      father: ['father', 'dad'],
      grandmother: ['grandmother', 'grandma', 'gran'],
      grandfather: ['grandfather', 'grandpa'],
      wife: ['wife'],
      husband: ['husband'],
      son: ['son', 'sons'],
      daughter: ['daughter', 'daughters'],
      brother: ['brother', 'brothers'],
      sister: ['sister', 'sisters'],
      teacher: ['teachers?'],
      fans: ['fans', 'supporters'],
    },
    fitting: [
      ['mother', 'father'],
      ['son', 'daughter'],
    ],
  }),
  choice({
    name: 'where the rocket failed',
    topic: /\b(?:rocket|launcher|launch vehicle|missile|booster)\b/i,
    answers: {
      pad: [
        '(?:exploded|blew up|caught fire|burst into flames|toppled|fell over|failed) (?:[^\\s.,;]{1,14} ){0,3}on (?:the|its) (?:launch ?)?pad',
      ],
      flight: [
        '(?:exploded|broke up|blew up|disintegrated|was lost|was destroyed|failed|veered off course|lost contact) (?:[^\\s.,;]{1,14} ){0,3}(?:seconds?|minutes?) (?:after|into)',
        '(?:exploded|broke up|blew up|disintegrated|fell|crashed|plunged) (?:[^\\s.,;]{1,14} ){0,2}(?:in flight|in mid-air|in midair|into the (?:sea|ocean|atlantic|pacific)|after (?:lift-?off|launch|take-?off))',
      ],
    },
  }),
  slot({
    name: 'what failed in the rocket',
    topic: /\b(?:rocket|launcher|launch vehicle|missile|booster|spacecraft|satellite)\b/i,
    said: [
      '(?:because|after|blamed on|caused by|due to|traced to|fault in|failure of|failure in|problem with|problem in|anomaly in|leak in|malfunction in|result of) (?:the |a |an |its |one of the )?(?:[^\\s.,;]{1,14} ){0,3}?<>',
      '<> (?:failed|shut down|cut out|did not ignite|leaked|ruptured|jammed|burst)',
    ],
    answers: {
      engine: ['engines?', 'turbopump', 'turbo-pump'],
      guidance: ['guidance(?: system)?', 'navigation(?: system)?', 'software', 'sensor'],
      fuel: ['fuel (?:line|tank|pump|leak|valve)', 'valve', 'tank'],
      separation: ['stage separation', 'separation', 'fairing'],
      weather: ['lightning', 'strong winds?'],
    },
    fitting: [['engine', 'fuel']],
  }),
  choice({
    name: 'what became of the result',
    topic: /\b(?:election|vote|poll|referendum|ballots?|result)\b/i,
    open: true,
    answers: {
      upheld: [
        '(?:result|election|vote|outcome) (?:was|has been|had been|is) (?:upheld|certified|confirmed|validated)',
        `(?:upheld|certified|confirmed|validated) the ${FEW}(?:result|election|vote|outcome)s?`,
      ],
      void: [
        '(?:result|election|vote|outcome) (?:was|has been|had been|is) (?:annulled|voided|declared void|thrown out|overturned|cancelled|invalidated)',
        `(?:annulled|voided|threw out|overturned|cancelled|invalidated) the ${FEW}(?:result|election|vote|outcome)s?`,
      ],
    },
  }),
  choice({
    name: 'how far flights ran',
    topic: /\b(?:flights?|airport|airline|departures|arrivals|planes)\b/i,
    open: true,
    answers: {
      none: [
        '(?:all|every) (?:[^\\s.,;]{1,14} ){0,2}(?:flights?|departures) (?:was|were|have been|had been|has been) (?:cancelled|canceled|grounded|scrapped)',
        '(?:no|not a single) (?:[^\\s.,;]{1,14} )?(?:flights?|planes?) (?:took off|departed|left|landed|operated|will operate)',
        '(?:cancelled|canceled|grounded|scrapped) (?:all|every)',
      ],
      some: [
        '(?:a )?(?:reduced|limited|skeleton) (?:service|schedule|timetable)',
        '(?:about |around |only |some |nearly |almost )?(?:half|a third|a quarter|two-thirds|\\d+%|\\d+ per ?cent) of (?:the |its |all )?(?:flights|departures) (?:were|was|had been|have been|would be|will be)? ?(?:cancelled|canceled|operated|operating|running|took off|scrapped)',
      ],
    },
  }),
  choice({
    name: 'how the talks stand',
    topic: /\b(?:talks|negotiations|bargaining)\b/i,
    open: true,
    denying: true,
    answers: {
      on: [
        '(?:talks|negotiations) (?:continued|continue|are (?:continuing|under way|underway|going on)|resumed|will resume|were to resume|are to resume|restarted)',
        '(?:resumed|continued|returned to) (?:the )?(?:talks|negotiations)',
      ],
      off: [
        '(?:talks|negotiations) (?:broke down|broke up|collapsed|failed|have broken down|had broken down|had collapsed|have collapsed|were broken off|ended without)',
        '(?:walked out of|broke off|pulled out of|abandoned) (?:the )?(?:talks|negotiations)',
        'no (?:new |further |fresh )?(?:talks|negotiations) (?:are|were|have been) (?:planned|scheduled|under way)',
      ],
    },
  }),
]
