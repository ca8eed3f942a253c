import {choice, type Matter} from '../matter.ts'

const PLACE = '(?:an?|the|his|her|their|my) (?:[^\\s.,;:()]{1,16} ){0,3}'
const GOING =
  '(?:on (?:his|her|their|the) way|walk(?:ed|ing)|driv(?:ing|en)|drove|head(?:ed|ing)|travell?(?:ed|ing)|riding|rushing|flying|flew|running|going|bound|en route|cycling)'

/** Where somebody was going, came from, or how somebody got in. */
export const journey: readonly Matter[] = [
  choice({
    name: 'where the victim was going',
    whose: 'doer',
    topic:
      /\b(?:hit|struck|killed|died|crash\w*|shot|attacked|stabbed|abducted|kidnapped|vanished|disappeared|last seen|robbed|mowed|run over|when|accident|collapsed|missing)\b/i,
    answers: {
      worship: [
        `${GOING} (?:to|for|from) (?:(?:attend|an?|the|his|her|their) )?(?:[^\\s.,;:]{1,16} ){0,3}?(?:church|mosque|temple|synagogue|prayers?|mass|(?:religious|church) services?)`,
        `to attend (?:an? )?(?:religious|church|prayer) services?`,
      ],
      visit: [
        `(?:while|was|were|been) visiting(?! (?:the|a) (?:park|museum|city|country))`,
        `${GOING} (?:to|from) (?:visit|see) (?:[^\\s.,;:]{1,16} ){0,4}?(?:friends?|relatives?|neighbou?rs?|family|mother|father|sister|brother|son|daughter|parents|grandparents|girlfriend|boyfriend|cousins?|aunt|uncle|someone)`,
        `to visit (?:an?|the|his|her|their) (?:[^\\s.,;:]{1,16} ){0,3}?(?:friends?|relatives?|neighbou?rs?|mother|father|sister|brother|son|daughter|parents)`,
      ],
      work: [`${GOING} (?:in)?to (?:his |her |their )?(?:work|job|office|shift)`],
      'from work': [
        `(?:${GOING}|home|returning|coming|came|back) (?:home )?from (?:his |her |their )?(?:work|job|office|shift)`,
      ],
      school: [`${GOING} to (?:his |her |their )?(?:school|class|college|university)`],
      'from school': [
        `(?:${GOING}|home|returning|coming) (?:home )?from (?:his |her |their )?(?:school|class|college)`,
      ],
      shop: [
        `${GOING} to (?:${PLACE})?(?:shop|store|supermarket|market|mall|grocery|pharmacy)`,
        'to buy (?:an? |some |the )?[a-z]+',
      ],
      airport: [`${GOING} to (?:${PLACE})?airport`],
      doctor: [`${GOING} to (?:${PLACE})?(?:doctor|hospital|clinic|dentist|appointment)`],
      festivity: [
        `${GOING} (?:to|from) (?:${PLACE})?(?:party|wedding|concert|festival|birthday|prom|reception|nightclub|club|bar|pub)`,
      ],
      funeral: [`${GOING} (?:to|from) (?:${PLACE})?funeral`],
      match: [`${GOING} (?:to|from) (?:${PLACE})?(?:game|match|tournament|practice|training)`],
      holiday: [`${GOING} (?:to|from|for) (?:${PLACE})?(?:holiday|vacation|honeymoon)`],
      exercise: ['out for an? (?:jog|run|walk|ride|stroll)', '(?:walking|walked) (?:his|her|the|their) dogs?'],
    },
    fitting: [
      ['visit', 'festivity'],
      ['visit', 'holiday'],
      ['visit', 'funeral'],
      ['festivity', 'match'],
      ['holiday', 'airport'],
      ['work', 'airport'],
      ['festivity', 'holiday'],
      ['work', 'shop'],
    ],
  }),
  choice({
    name: 'how he got in',
    whose: 'doer',
    topic:
      /\b(?:gunm[ae]n|police|suspects?|intruders?|attackers?|robbers?|burglars?|thie(?:f|ves)|guards?|shooter|man|woman|gang|raiders?|plant|building|house|home|store|bank|school|museum|base|embassy|prison)\b/i,
    answers: {
      rammed: [
        '(?:drove|crashed|rammed|ploughed|plowed|smashed|burst) (?:[^.;,]{0,30} )?through (?:an?|the|two|three|several) (?:[^\\s.,;]{1,16} ){0,2}(?:barrier|gate|gates|fence|checkpoint|door|doors|window|windows|wall)',
      ],
      threatened: [
        '(?:forced|ordered|made|told) (?:[^.;,]{0,50} )?(?:at gunpoint|at knifepoint)',
        'forced (?:his|her|their) way (?:in|past|through|into) (?:[^.;,]{0,40} )?(?:at gunpoint)?',
        'ordered (?:them|him|her|the guards?) to (?:let|open)',
      ],
      window: [
        '(?:through|by|via) (?:an?|the) (?:[^\\s.,;]{1,16} ){0,2}(?:window|skylight)',
        '(?:broke|smashed|broken|smashing|breaking) (?:an?|the) (?:[^\\s.,;]{1,16} ){0,2}window',
      ],
      roof: ['through (?:an?|the) (?:hole in the )?(?:roof|ceiling)'],
      tunnel: ['(?:through|dug|via|digging) (?:an?|the) (?:[^\\s.,;]{1,16} ){0,2}tunnel'],
      door: [
        '(?:kicked|broke|forced|smashed) (?:in|down|open) (?:an?|the|his|her|their) (?:[^\\s.,;]{1,16} ){0,2}doors?',
        'through (?:an?|the) (?:[^\\s.,;]{1,16} ){0,2}(?:front|back|side|rear|unlocked|open) door',
        'walked (?:in )?through the (?:front )?door',
      ],
      climbed: [
        '(?:climbed|scaled|jumped|vaulted|climbing|scaling) (?:over )?(?:an?|the|his|her|two) (?:[^\\s.,;]{1,16} ){0,3}(?:fence|wall|gate)',
      ],
      key: ['(?:used|using|with) (?:an?|his|her|the) (?:stolen |spare |own )?(?:key|swipe card|key ?card|pass)'],
      disguise: ['(?:disguised|posing|dressed|masquerading) as (?:an? )?[\\p{L}]+'],
    },
    open: true,
  }),
  choice({
    name: 'whether speed played a part',
    topic: /\bspeed\w*\b/i,
    denying: true,
    open: true,
    answers: {
      no: [
        '(?:ruled|rules|ruling) out (?:excessive )?speed(?:ing)?',
        "speed(?:ing)? (?:was|is|did) (?:not|n't) (?:a factor|to blame|play)",
        '(?:was|were) (?:travelling|traveling|driving|going) (?:within|below|under) the (?:speed )?limit',
      ],
      yes: [
        '(?:too fast|speeding|at excessive speed|above the (?:speed )?limit|over the (?:speed )?limit|twice the speed limit)',
        'speed (?:was|is|may have been|appears to have been) (?:a factor|to blame)',
      ],
      unsaid: [
        '(?:declined|refused) to say whether (?:excessive )?speed',
        '(?:too early|not yet known|unclear|not known) (?:to say )?(?:whether|if) (?:excessive )?speed',
      ],
    },
  }),
  choice({
    name: 'what befell the climbers',
    topic: /\b(?:climb\w*|hik\w*|mountain\w*|walkers?|skiers?|snowboarders?|peak|ridge|summit|trail|glacier|slope)\b/i,
    answers: {
      lost: [
        '(?:got|became|were|was|getting) (?:hopelessly )?lost',
        '(?:lost|losing) (?:their|his|her|the) (?:way|path|trail|bearings)',
        '(?:took|taken) a wrong turn(?:ing)?',
        'strayed (?:off|from) the (?:path|trail|route)',
      ],
      fall: [
        '(?:fell|fallen|slipped|plunged|tumbled|slid) (?:[^\\s.,;]{1,14} ){0,4}(?:metres|meters|feet|ledge|gully|slope|crevasse|cliff|ridge|face|couloir|ravine)',
      ],
      avalanche: [
        '(?:caught|buried|hit|swept|trapped|killed) (?:[^\\s.,;]{1,14} )?(?:by|in|away by|under) (?:an? |the )?avalanche',
      ],
      rockfall: [
        '(?:hit|struck|injured|caught|killed) (?:[^\\s.,;]{1,14} )?(?:by|in) (?:an? |the |falling )?(?:rock ?fall|rocks?|boulder|stones)',
      ],
      storm: [
        '(?:caught|trapped|stranded|surprised) (?:[^\\s.,;]{1,14} )?(?:by|in) (?:an? |the )?(?:[^\\s.,;]{1,14} )?(?:storm|blizzard|snowstorm|thunderstorm|whiteout)',
      ],
    },
    fitting: [
      ['lost', 'storm'],
      ['fall', 'rockfall'],
      ['fall', 'storm'],
      ['fall', 'avalanche'],
    ],
  }),
  choice({
    name: 'how they were equipped',
    topic:
      /\b(?:climb\w*|hik\w*|mountain\w*|walkers?|skiers?|equip\w*|experienced|gear|boots|trainers|crampons|clothing)\b/i,
    denying: true,
    answers: {
      well: [
        '(?:well|properly|fully|adequately|suitably)[- ]equipped',
        '(?:was|were|is|are) (?:an? |very |highly )?experienced (?:climbers?|mountaineers?|hikers?|walkers?|alpinists?)?',
        'had (?:all )?the (?:right|proper|necessary) (?:gear|equipment|clothing)',
      ],
      ill: [
        '(?:ill|poorly|badly|inadequately)[- ]equipped',
        'inexperienced',
        '(?:in|wearing|wore) (?:only )?(?:trainers|sneakers|running shoes|shorts|jeans|street shoes|flip-flops)',
        'without (?:any )?(?:crampons|ropes?|helmets?|proper (?:gear|equipment|clothing|boots))',
        "(?:not|n't) (?:properly |adequately |suitably )?(?:equipped|dressed)",
      ],
    },
  }),
]
