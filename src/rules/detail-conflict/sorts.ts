type Groups = Readonly<Record<string, string | undefined>>

export interface Sort {
  readonly name: string
  readonly finds: readonly RegExp[]
  /** The value in one form; undefined where it is none. */
  readonly value: (groups: Groups) => string | undefined
  /** What it is a detail of, where only details of the same are compared. */
  readonly of?: (groups: Groups) => string
  /** Whether an event may well have several: more telling words must be shared. */
  readonly several?: true
  /** Whether two different values may well be one, told roughly. */
  readonly near?: (a: string, b: string) => boolean
}

const WORD_NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
}
const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
  eleventh: '11',
  twelfth: '12',
}
const ORDINAL = String.raw`(?<ordinal>\d{1,3}(?:st|nd|rd|th)|${Object.keys(ORDINALS).join('|')})`
const COUNT = String.raw`(?<count>\d{1,2}|${Object.keys(WORD_NUMBERS).join('|')})`
const HANDGUN = 'revolver|handgun|pistol|semi-?automatic|automatic'
const MAKES =
  'Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford|GMC|Honda|Hyundai|Jaguar|Jeep|Kia|Land Rover|Lexus|Lincoln|Mazda|Mercedes(?:-Benz)?|Mercury|Mitsubishi|Nissan|Oldsmobile|Peugeot|Plymouth|Pontiac|Porsche|Range Rover|Renault|Saab|Saturn|Skoda|Subaru|Suzuki|Toyota|Vauxhall|Volkswagen|Volvo'
const PLACED =
  'apartment|room|flat|suite|unit|platform|gate|pier|exit|berth|cell|hangar|runway|bay|ward|lock|locker|courtroom'
const FORMATIONS =
  'Precinct|Battalion|Regiment|Brigade|Squadron|Battery|Airborne Division|Infantry Division|Fighter Wing|Congressional District|Judicial Circuit|Circuit Court'

/** What an event mostly has one of. */
export const sorts: readonly Sort[] = [
  {
    // ".38-caliber revolver", "a .357 Magnum", "9mm pistol"
    name: 'calibre',
    finds: [
      /(?<![\d.])\.(?<inches>\d{2,3})(?:[- ](?:calib(?:er|re)|cal\.?|magnum|special))?(?=[- ](?:calib|cal\b|magnum|special|revolver|handgun|pistol|rifle)|(?<=magnum|special))(?:[- ](?:calib(?:er|re)|cal\.?|magnum|special))?(?: (?<gun>revolver|handgun|pistol|rifle))?/giu,
      /(?<![\d.])(?<inches>22|25|32|38|40|44|45|357)[- ]calib(?:er|re)(?: (?<gun>revolver|handgun|pistol|rifle))?/giu,
      new RegExp(
        String.raw`(?<![\d.])(?<millimetres>\d{1,2}(?:\.\d{1,2})?)[ -]?(?:mm|millimet(?:er|re))(?: (?:${HANDGUN}))*? (?<gun>${HANDGUN})`,
        'giu',
      ),
    ],
    value: ({inches, millimetres}) => (inches === undefined ? `${millimetres ?? ''} mm` : `.${inches}`),
    of: ({gun = ''}) => (gun.toLowerCase() === 'rifle' ? 'rifle' : 'handgun'),
  },
  {
    name: 'gauge',
    finds: [/(?<![\d.])(?<gauge>10|12|16|20|28|410)[- ]g(?:au|a)ge/giu],
    value: ({gauge}) => gauge,
  },
  {
    // "a silver 2007 Ford Fusion"
    name: 'model year',
    finds: [
      new RegExp(
        String.raw`(?<![\d.])(?<year>(?:19|20)\d\d)(?:-model)? (?<make>${MAKES}) (?<model>\p{Lu}[\p{L}\d-]+)`,
        'gu',
      ),
    ],
    value: ({year}) => year,
    of: ({make = '', model = ''}) => `${make} ${model}`.toLowerCase(),
  },
  {
    // "Boeing 737-800", "an Airbus A320"
    name: 'aircraft type',
    finds: [
      /(?<maker>Boeing|Airbus|Embraer|Bombardier|Cessna|Fokker|Tupolev|Antonov|Ilyushin|Sukhoi|McDonnell Douglas|Lockheed|Beechcraft|Piper|Gulfstream|Learjet|Eurocopter|Sikorsky) (?<type>[A-Z]{0,4}-?\d{2,4}(?:-\d{1,3}[A-Z]{0,2})?)(?![\p{L}\d-])/gu,
    ],
    value: ({type}) => type?.toUpperCase().replace(/^(\p{L}+)-/u, '$1'),
    of: ({maker = ''}) => maker.toLowerCase(),
    near: (a, b) => a.startsWith(b) || b.startsWith(a),
  },
  {
    // "temperatures of minus 17 degrees", "minus-20 degree temperatures", "temperatures were minus 20"
    name: 'temperature',
    finds: [
      /(?<sign>minus|negative|-)[ -]?(?<degrees>\d{1,3})(?:[ -]degrees?)?[ -](?:temperatures|weather|cold|heat)(?!\p{L})/giu,
      /(?<!minus[ -]|negative[ -]|[\d.-])(?<degrees>\d{1,3})[ -]degrees?[ -](?:temperatures|weather|cold|heat)(?!\p{L})/giu,
      /temperatures? (?:(?:of|was|were|at|hit|reached|stood at|fell to|dropped to|rose to|climbed to) )(?<rough>about |around |nearly |almost |some )?(?:(?<sign>minus|negative) |(?<sign2>-))?(?<degrees>\d{1,3})(?! ?(?:°|degrees?) ?(?:below|above)|\.\d|,\d|[- ]?\d)(?: degrees?)?/giu,
    ],
    value: ({sign, sign2, degrees, rough}) =>
      rough === undefined ? `${sign === undefined && sign2 === undefined ? '' : '-'}${degrees ?? ''}` : undefined,
    // Fahrenheit and Celsius; a degree of rounding
    near: (a, b) => {
      const [x, y] = [Number(a), Number(b)]
      return Math.abs(x - y) <= 1 || Math.abs(x - (y * 1.8 + 32)) <= 2 || Math.abs(y - (x * 1.8 + 32)) <= 2
    },
  },
  {
    // "a three-alarm fire"
    name: 'alarms',
    finds: [new RegExp(String.raw`(?<!\p{L})${COUNT}-alarm (?:fire|blaze)`, 'giu')],
    value: ({count = ''}) => WORD_NUMBERS[count.toLowerCase()] ?? count,
  },
  {
    // "on the third floor", "the third-storey window"
    name: 'floor',
    several: true,
    finds: [new RegExp(String.raw`(?<!\p{L}|\d)${ORDINAL}[- ](?:floor|storey|story)(?!\p{L})`, 'giu')],
    value: ({ordinal = ''}) => ORDINALS[ordinal.toLowerCase()] ?? String(parseInt(ordinal, 10)),
  },
  {
    // "the 67th Precinct"
    name: 'number of a unit',
    several: true,
    finds: [new RegExp(String.raw`(?<!\p{L}|\d)${ORDINAL} (?<unit>${FORMATIONS})(?!\p{L})`, 'gu')],
    value: ({ordinal = ''}) => ORDINALS[ordinal.toLowerCase()] ?? String(parseInt(ordinal, 10)),
    of: ({unit = ''}) => unit.toLowerCase(),
  },
  {
    // "room 302", "Gate 12", "platform 4"
    name: 'number of a room or stand',
    several: true,
    finds: [
      new RegExp(
        String.raw`(?<!\p{L})(?<placed>${PLACED}) (?:no\.? ?|number |#)?(?<number>\d{1,4}[A-Za-z]?)(?![\p{L}\d-]|[.,]\d| (?:to|and) \d)`,
        'giu',
      ),
    ],
    value: ({number}) => number?.toUpperCase(),
    of: ({placed = ''}) => placed.toLowerCase(),
  },
  {
    // "5-foot-8", "5 feet 10 inches tall", "stands 6ft 2in"
    name: 'height of a person',
    finds: [
      /(?<![\d.])(?<feet>[4-7])(?:[- ]foot[- ]|(?: ?ft\.?|['’]) ?)(?<inches>\d{1,2})(?!\d|[- ]?foot|\/)(?:[- ]?(?:inches|in\b|["”]))?(?! (?:long|wide|deep|high))/giu,
      /(?<![\d.])(?<feet>[4-7]) (?:feet|foot),? (?<inches>\d{1,2}) inch(?:es)?(?! (?:long|wide|deep|high|by))/giu,
    ],
    value: ({feet = '', inches = ''}) => (Number(inches) < 12 ? `${feet} ft ${inches} in` : undefined),
  },
  {
    // "weighing 130 pounds", "5-foot-8, 135 pounds"
    name: 'weight of a person',
    finds: [
      /(?:weigh(?:ing|s|ed) (?:about |around |between )?|(?<=(?:[4-7][- ]foot[- ]\d{1,2}|inches(?: tall)?),? (?:and )?))(?<pounds>\d{2,3})(?: |-)?(?:pounds|lbs?\.?)(?!\p{L})/giu,
    ],
    value: ({pounds}) => pounds,
    near: (a, b) => a === b,
  },
]
