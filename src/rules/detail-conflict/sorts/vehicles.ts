import {words, type Sort} from './sort.ts'

const CARS =
  'Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford|GMC|Honda|Hyundai|Jaguar|Jeep|Kia|Land Rover|Lexus|Lincoln|Mazda|Mercedes(?:-Benz)?|Mercury|Mitsubishi|Nissan|Oldsmobile|Peugeot|Plymouth|Pontiac|Porsche|Range Rover|Renault|Saab|Saturn|Skoda|Subaru|Suzuki|Toyota|Vauxhall|Volkswagen|Volvo'
const AIRCRAFT =
  'Boeing|Airbus|Embraer|Bombardier|Cessna|Fokker|Tupolev|Antonov|Ilyushin|Sukhoi|McDonnell Douglas|Lockheed|Beechcraft|Piper|Gulfstream|Learjet|Eurocopter|Sikorsky'

export const vehicles: readonly Sort[] = [
  {
    // "a red 2011 Skoda Octavia"
    name: 'model year',
    finds: [
      words(String.raw`(?<year>(?:19|20)\d\d)(?:-model)? (?<make>${CARS}) (?<model>\p{Lu}[\p{L}\d-]{1,20})`, 'gu'),
    ],
    value: ({year}) => year,
    of: ({make = '', model = ''}) => `${make} ${model}`.toLowerCase(),
  },
  {
    // "a stolen white Ford pickup"
    name: 'make of the vehicle',
    finds: [
      words(
        String.raw`(?<make>${CARS}) (?:\p{Lu}[\p{L}\d-]{1,14} )?(?<type>pickup|van|minivan|truck|SUV|saloon|sedan|hatchback|estate|coupe|convertible)(?![\p{L}-])`,
        'gu',
      ),
    ],
    value: ({make = ''}) => make.replace('Chevy', 'Chevrolet').replace(/^Mercedes$/, 'Mercedes-Benz'),
    of: ({type = ''}) => type.toLowerCase().replace('sedan', 'saloon'),
    needs:
      /(?<!\p{L})(?:stolen|stole|getaway|fled|escap\p{L}+|drove (?:off|away)|abandoned|sped (?:off|away)|hijack\p{L}*|taken|suspects?|looking for)(?!\p{L})/iu,
    unless: /(?<!\p{L})(?:collid\p{L}+|collisions?|another|second|other|two|three|both|several|first)(?!\p{L})/iu,
    anywhere: true,
  },
  {
    // "a Boeing 737-800", "the Airbus A320"; neither "40 Boeing 737 jets" nor "its Boeing 737 fleet"
    name: 'aircraft type',
    finds: [
      words(
        String.raw`(?<maker>${AIRCRAFT}) (?<type>[A-Z]{0,4}-?\d{2,4}(?:-\d{1,3}[A-Z]{0,2})?)(?![-\p{L}\d]|s\b|(?: \p{L}+){0,2} (?:jets|planes|airliners|aircrafts|fleets?|family|series|models|routes?)(?!\p{L}))`,
        'gu',
      ),
    ],
    value: ({maker = '', type = ''}) => `${maker} ${type.toUpperCase().replace(/^(\p{L}+)-/u, '$1')}`,
    unless:
      /(?<!\p{L})(?:collid\p{L}+|collisions?|another|other|flies|operates?|orders?|ordered|(?<!(?:joined|entered|left) (?:the|its) )fleet|(?:two|three|both|several) (?:\p{L}+ )?(?:planes|jets|aircraft|airliners|helicopters))(?!\p{L})/iu,
    near: areOneType,
  },
]

// "A330" and "330", "737" and "737-800", "A330-200" and "A330-203"
function areOneType(a: string, b: string): boolean {
  if (makerOf(a) !== makerOf(b)) return false
  const [x, y] = [a, b].map(type => type.slice(makerOf(type).length + 1).replace(/^\p{L}+/u, '')) as [string, string]
  const [base, series = ''] = x.split('-')
  const [other, otherSeries = ''] = y.split('-')
  return base === other && (series === '' || otherSeries === '' || series[0] === otherSeries[0])
}

function makerOf(type: string): string {
  return type.slice(0, type.lastIndexOf(' '))
}
