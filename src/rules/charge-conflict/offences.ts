import {allIn} from '../../text/index.ts'

/** An offence as the law names it; `degree` and `kind` tell apart what the base has in common. */
export interface Offence {
  readonly base: string
  /** First, second … degree or class, where it is told. */
  readonly degree: string | undefined
  /** How many counts; undefined where no number is told. */
  readonly counts: number | undefined
  readonly attempted: boolean
  /** In the text it was read from. */
  readonly start: number
  readonly end: number
}

const OFFENCES: readonly (readonly [string, string])[] = [
  ['murder', 'murder(?:s|ing)?|intent to murder'],
  ['vehicular homicide', '(?:criminal )?vehicular (?:homicide|manslaughter)|(?:causing )?death by dangerous driving'],
  ['vehicular assault', '(?:criminal )?vehicular (?:assault|operation)'],
  ['negligent homicide', '(?:criminally )?negligent homicide'],
  ['manslaughter', '(?:in)?(?:voluntary )?manslaughter|culpable homicide'],
  ['homicide', 'homicide'],
  ['rape', 'rap(?:es?|ing)'],
  ['sexual assault', 'sexual (?:assault|battery|abuse)(?: of a (?:child|minor))?|indecent assault'],
  ['indecency', 'indecency with a child|indecent exposure'],
  [
    'aggravated assault',
    'aggravated assault(?: with a deadly weapon)?|assault with a deadly weapon|grievous bodily harm',
  ],
  ['assault', 'assault|battery|wounding'],
  ['robbery', '(?:armed |aggravated |bank )?robbery|robbing'],
  ['burglary', '(?:aggravated )?burglary|breaking and entering|housebreaking'],
  ['theft', '(?:grand |petty |vehicle |identity )?(?:theft|larceny)|stealing'],
  ['embezzlement', 'embezzlement|misappropriation'],
  ['fraud', '(?:wire |mail |bank |securities |tax |insurance )?fraud|defrauding'],
  ['forgery', 'forgery|counterfeiting'],
  ['kidnapping', '(?:aggravated )?kidnapp?ing|abduction|(?:false|unlawful) imprisonment|hostage[- ]taking'],
  ['arson', '(?:aggravated )?arson|setting fire to'],
  [
    'drunk driving',
    'DWI|DUI|drunk(?:en)? driving|drink[- ]driving|driving (?:while|under the influence|drunk)(?: (?:intoxicated|impaired|of alcohol))?',
  ],
  ['leaving the scene', 'leaving the scene(?: of an? (?:accident|crash|collision))?|hit[- ]and[- ]run|failing to stop'],
  ['reckless driving', 'reckless driving|dangerous driving|careless driving'],
  ['endangerment', '(?:reckless |child )?endanger(?:ment|ing)(?: (?:a child|the welfare of a child))?'],
  [
    'weapons',
    '(?:criminal |illegal |unlawful )?possession of (?:a |an )?(?:firearm|weapon|handgun|gun)s?|(?:weapons|firearms?) (?:offen[cs]es?|charges?|violations?)',
  ],
  [
    'drugs',
    '(?:drug|narcotics?|cocaine|heroin) (?:trafficking|dealing|possession|smuggling)|possession of (?:drugs|cocaine|heroin|marijuana)',
  ],
  ['conspiracy', 'conspiracy|conspiring'],
  ['extortion', 'extortion|blackmail'],
  ['racketeering', 'racketeering'],
  ['bribery', 'brib(?:ery|ing)'],
  ['perjury', 'perjury'],
  ['obstruction', 'obstruct(?:ion|ing)(?: of)? justice|perverting the course of justice|witness tampering'],
  ['money laundering', 'money laundering'],
  ['tax evasion', 'tax evasion'],
  ['trespass', '(?:criminal )?trespass(?:ing)?'],
  ['vandalism', 'vandalism|criminal (?:mischief|damage)'],
  ['stalking', 'stalking'],
  ['resisting arrest', 'resisting arrest'],
  ['disorderly conduct', 'disorderly conduct|breach of the peace'],
  ['espionage', 'espionage|spying'],
  ['treason', 'treason|sedition'],
  ['piracy', 'piracy'],
  ['hijacking', '(?:hi|car)jacking'],
  ['home invasion', 'home invasion'],
  ['terrorism', 'terrorism'],
  ['child abuse', 'child (?:abuse|neglect|cruelty)'],
  ['child pornography', 'child pornography'],
  ['prostitution', 'prostitution|solicitation|soliciting'],
  ['animal cruelty', 'animal cruelty|cruelty to animals'],
  ['insider trading', 'insider trading'],
  ['contempt', 'contempt(?: of court)?'],
  ['escape', 'escape(?: from custody)?'],
  ['violation of parole', '(?:parole|probation) violations?|violating (?:his|her) (?:parole|probation)'],
  ['public intoxication', 'public (?:intoxication|drunkenness)'],
  [
    'lying to investigators',
    'lying to (?:the )?(?:FBI|police|investigators|federal agents)|(?:making )?false statements',
  ],
  ['corruption', 'corruption|(?:abuse of|misconduct in public) office'],
  ['harassment', 'harassment'],
  ['threats', 'menacing|(?:making )?(?:terroristic |criminal )?threats'],
  ['human trafficking', 'human trafficking'],
  ['smuggling', 'smuggling'],
]

const DEGREE = '(?:(?<degree>first|second|third|fourth|1st|2nd|3rd)[- ]degree |(?<capital>capital) )?'
const COUNTS =
  '(?:(?<counts>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?:felony |misdemeanou?r )?(?:counts?|charges?) of )?'
const pattern = new RegExp(
  `\\b${COUNTS}(?<attempted>attempted )?${DEGREE}(?<late>attempted )?(?:${OFFENCES.map(([, words], i) => `(?<o${i}>${words})`).join('|')})\\b`,
  'gi',
)

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The offences named in a text; places from its start. */
export function offencesIn(text: string): Offence[] {
  return allIn(pattern, text).flatMap(({groups = {}, index, 0: words}) => {
    const found = OFFENCES.findIndex((_, i) => groups[`o${i}`] !== undefined)
    const base = OFFENCES[found]?.[0]
    if (base === undefined) return []
    return [
      {
        base,
        degree: (groups['degree'] ?? groups['capital'])
          ?.toLowerCase()
          .replace('1st', 'first')
          .replace('2nd', 'second')
          .replace('3rd', 'third'),
        counts: numberOf(groups['counts']),
        attempted: (groups['attempted'] ?? groups['late']) !== undefined,
        start: index,
        end: index + words.length,
      },
    ]
  })
}

/** "2 × first-degree murder". */
export function nameOf({base, degree, counts, attempted}: Offence): string {
  return [
    counts === undefined ? '' : `${counts} ×`,
    attempted ? 'attempted' : '',
    degree === undefined ? '' : `${degree}-degree`,
    base,
  ]
    .filter(Boolean)
    .join(' ')
}

function numberOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  const lower = words.toLowerCase()
  if (/^an?$/.test(lower)) return 1
  return /\d/.test(lower) ? Number(lower) : NUMBERS.indexOf(lower)
}
