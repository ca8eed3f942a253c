import {choice, slot, type Matter} from '../matter.ts'
import {FEW} from './words.ts'

/** Goods and medicines: how they were tested, why they were recalled and where they were sold. */
export const goods: readonly Matter[] = [
  choice({
    name: 'how the inspection went',
    topic: /\b(?:inspect\w*|audit\w*|test\w*|check\w*|MOT)\b/i,
    answers: {
      passed: [
        `pass(?:ed|es|ing) (?:an? |the |its |their |his |her |all |every |last )${FEW}(?:inspections?|audits?|safety tests?|safety checks?|checks)`,
        `(?:inspections?|audits?|safety checks?) ${FEW}(?:found|had found|turned up|showed|revealed) (?:no|nothing)`,
        'clean bill of health',
      ],
      failed: [
        `fail(?:ed|s|ing) (?:an? |the |its |their |his |her |last |two |three |several )${FEW}(?:inspections?|audits?|safety tests?|safety checks?|checks)`,
        `(?:inspections?|audits?|safety checks?) ${FEW}(?:found|had found|turned up|showed|revealed) (?:[^\\s.,;]{1,14} ){0,2}(?:faults?|violations?|breaches|failings|defects|shortcomings|deficiencies|flaws)`,
      ],
    },
  }),
  choice({
    name: 'how far the trial of the medicine is',
    topic: /\b(?:phase|trials?|drug|vaccine|antibody|treatment|therapy|medicine)\b/i,
    denying: true,
    answers: {
      before: [
        "phase (?:3|III|three) (?:trials? |study |studies )?(?:has|have|had) (?:not|n't|yet to) (?:yet )?(?:begun|started|begin|start)",
        'phase (?:3|III|three) (?:trials? |study )?(?:is|was|are|were) (?:due|expected|set|planned|to start|to begin)',
        '(?:before|until|ahead of) (?:the )?phase (?:3|III|three)',
      ],
      during: [
        '(?:is|are|was|were|being tested|now|already|currently) in (?:a |its |late-stage )?phase (?:3|III|three)',
        '(?:entered|began|started|began its|started its) (?:a |its )?phase (?:3|III|three)',
      ],
      after: [
        '(?:completed|finished|passed|cleared) (?:its |a |all )?phase (?:3|III|three)',
        'phase (?:3|III|three) (?:trials? |study )?(?:has|have|had) (?:been )?(?:completed|finished|ended)',
      ],
    },
  }),
  slot({
    name: 'what the medicine is for',
    topic: /\b(?:drug|vaccine|antibody|treatment|therapy|medicine|pill|jab)\b/i,
    said: [
      '(?:drug|treatment|therapy|medicine|pill|antibody|vaccine|jab|cure) (?:[^\\s.,;]{1,14} ){0,2}(?:for|against|to treat|that treats) (?:[^\\s.,;]{1,14} ){0,2}<>',
      '(?:treats|to treat|used against) (?:[^\\s.,;]{1,14} ){0,2}<>',
    ],
    answers: {
      arthritis: ['arthritis'],
      lupus: ['lupus'],
      cancer: ['cancers?', 'tumou?rs?', 'leuka?emia', 'melanoma', 'lymphoma'],
      diabetes: ['diabetes'],
      obesity: ['obesity'],
      asthma: ['asthma'],
      alzheimers: ["alzheimer's", 'dementia'],
      parkinsons: ["parkinson's"],
      depression: ['depression'],
      migraine: ['migraines?'],
      malaria: ['malaria'],
      hepatitis: ['hepatitis'],
      hiv: ['hiv', 'aids'],
      influenza: ['flu', 'influenza'],
      psoriasis: ['psoriasis'],
      sclerosis: ['multiple sclerosis'],
      heart: ['heart (?:disease|failure|attacks?)'],
      stroke: ['strokes?'],
      epilepsy: ['epilepsy'],
      haemophilia: ['ha?emophilia'],
    },
  }),
  slot({
    name: 'why the product is recalled',
    denying: true,
    topic: /\b(?:recall\w*|withdr\w+ from sale|pulled from|product|batch\w*)\b/i,
    said: [
      '(?:because|after|over|due to|amid|following|may|can|could|might|pos(?:e|es|ing)|risk of|fears?(?: of| that)?|danger of|hazard of|found to|reports? (?:of|that)) (?:[^\\s.,;]{1,14} ){0,6}?<>',
    ],
    answers: {
      heat: [
        'overheat(?:s|ed|ing)?',
        'catch(?:ing)? fire',
        'burns?',
        'fire (?:risk|hazard)',
        'caught fire',
        'melt(?:s|ed|ing)?',
      ],
      shock: ['electric shocks?', 'electrocut\\w+'],
      choking: ['chok(?:e|ed|ing)', 'small parts', 'swallow(?:ed|ing)?'],
      germs: ['salmonella', 'listeria', 'e\\. ?coli', 'bacteria', 'contaminat\\w+', 'mou?ld'],
      foreign: ['(?:pieces of )?(?:glass|metal|plastic)'],
      allergy: ['allergens?', 'undeclared (?:nuts|peanuts|milk|soy|soya|egg|gluten|allergens?)', 'allergic reactions?'],
      brakes: ['brakes?', 'airbags?', 'steering'],
      lead: ['lead paint', 'lead', 'toxic chemicals?'],
    },
    fitting: [
      ['heat', 'shock'],
      ['choking', 'foreign'],
      ['germs', 'foreign'],
    ],
  }),
  choice({
    name: 'what buyers are given',
    topic: /\b(?:recall\w*|refund\w*|replac\w+|customers?|buyers?|owners?|consumers?)\b/i,
    answers: {
      refund: [
        '(?:full |a |for a |get a |offered a |receive a )refunds?',
        '(?:get|have|claim) (?:their|your) money back',
        'will be refunded',
        'refund(?:ed|s)? in full',
      ],
      replacement: [
        '(?:free |a |for a |offered a |receive a )replacements?',
        'will be replaced',
        'replace(?:d)? (?:them |it |the \\S+ )?free of charge',
      ],
      repair: ['(?:free |a )repairs?', 'will be repaired', 'repair(?:ed)? (?:them |it |the \\S+ )?free of charge'],
    },
    fitting: [['repair', 'replacement']],
  }),
  choice({
    name: 'where it was sold',
    topic: /\b(?:sold|on sale|available|stocked|bought)\b/i,
    without: /\b(?:house|home|shares|tickets|stake|company)\b/i,
    answers: {
      online: [
        '(?:sold|available|on sale) (?:only|exclusively|solely) (?:online|on the internet|through its website|on Amazon)',
        '(?:only|exclusively) (?:sold |available )?online',
      ],
      shops: [
        '(?:sold|available|on sale|stocked) (?:[^\\s.,;]{1,14} ){0,2}(?:in|at|by|through) (?:[^\\s.,;]{1,14} ){0,3}(?:supermarkets?|shops|stores|chemists|pharmacies|retailers|branches|chains)',
      ],
    },
  }),
]
