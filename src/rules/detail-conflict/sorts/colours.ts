import {words, type Sort} from './sort.ts'

const COLOUR =
  '(?<colour>black|white|silver|gr[ae]y|red|dark red|maroon|burgundy|blue|dark blue|light blue|navy(?: blue)?|green|dark green|yellow|orange|brown|beige|tan|gold|purple|pink|cream|turquoise|teal)'
const CAR =
  '(?<car>car|sedan|saloon|hatchback|coupe|van|minivan|truck|pickup|SUV|Jeep|motorcycle|motorbike|bicycle|taxi)'
const GARMENT =
  '(?<garment>jacket|coat|hoodie|sweatshirt|sweater|jumper|shirt|T-shirt|cap|hat|jeans|trousers|pants|shorts|dress|skirt|mask|backpack|helmet)'
const MAKES =
  'Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford|GMC|Honda|Hyundai|Kia|Land Rover|Lexus|Mazda|Mercedes(?:-Benz)?|Mitsubishi|Nissan|Opel|Peugeot|Pontiac|Porsche|Renault|Skoda|Subaru|Suzuki|Toyota|Vauxhall|Volkswagen|Volvo'

const MOVED =
  /(?<!\p{L})(?:fled|drove|driv(?:er|en|ing)|hit|struck|getaway|stolen|sped|seen|crash\p{L}*|suspects?|swerved|ploughed|plowed|slammed|escaped|abandoned|pulled over|stopped|ran|wheel)(?!\p{L})/iu
const SEVERAL_CARS =
  /(?<!\p{L})(?:another|other|second|third|both|two|three|four|several|cars|vans|trucks|vehicles|parked|police car|patrol car|(?:\p{L}+ )?cruisers?|collid\p{L}+)(?!\p{L})/iu
const DESCRIBED =
  /(?<!\p{L})(?:descri\p{L}+|wanted|missing|last seen|suspect|gunman|robber|attacker|wearing|wore|dressed)(?!\p{L})/iu
const SEVERAL_PEOPLE =
  /(?<!\p{L})(?:first|second|third|other|another|both|either|two|three|men|women|suspects|robbers|officers?|police|players?|team|fans?)(?!\p{L})/iu

/** Colours and makes that a report gives in passing. */
export const colours: readonly Sort[] = [
  {
    // "in a white van", "a grey 2013 Toyota"
    name: 'colour of the car',
    finds: [
      words(
        String.raw`${COLOUR}(?:-colou?red)? (?:(?:19|20)\d\d )?(?:(?:${MAKES}) )?(?:\p{Lu}[\p{L}\d-]{1,14} )?${CAR}`,
      ),
      words(String.raw`${COLOUR}(?:-colou?red)? (?:(?:19|20)\d\d )?(?:${MAKES})(?= \p{Lu}|[,.]| and)`),
    ],
    value: ({colour}) => plainColour(colour),
    of: ({car}) => sortOf(car),
    needs: MOVED,
    unless: SEVERAL_CARS,
    near: areNear,
  },
  {
    // "his Toyota Camry"
    name: 'make of the car',
    finds: [
      words(
        String.raw`(?:an?|his|her|the) (?:[a-z]{2,10} ){0,2}(?:(?:19|20)\d\d )?(?<make>${MAKES})(?! dealer| plant| factory)`,
        'gu',
      ),
    ],
    value: ({make}) => make?.replace('Chevy', 'Chevrolet').replace('-Benz', ''),
    needs: MOVED,
    unless: SEVERAL_CARS,
  },
  {
    name: 'model of the car',
    finds: [words(String.raw`(?<make>${MAKES}) (?<model>\p{Lu}\p{L}{2,14}|[A-Z]?\d{1,4}[a-z]{0,2})`, 'gu')],
    value: ({model}) => model?.toLowerCase(),
    of: ({make = ''}) => make.replace('Chevy', 'Chevrolet').replace('-Benz', ''),
    needs: MOVED,
    unless: SEVERAL_CARS,
  },
  {
    // "wearing a black hooded jacket"
    name: 'colour of the clothes',
    finds: [
      words(
        String.raw`(?:wearing|wore|dressed in|in|and|with|,) (?:an? )?(?:dark |light |bright |long |short )?${COLOUR} (?:\p{L}{3,12} )?${GARMENT}`,
      ),
    ],
    value: ({colour}) => plainColour(colour),
    of: ({garment = ''}) => garment.toLowerCase(),
    needs: DESCRIBED,
    unless: SEVERAL_PEOPLE,
    near: areNear,
  },
  {
    name: 'colour of the hair',
    finds: [words(String.raw`(?<colour>blonde?|brown|black|red|gr[ae]y|fair|auburn|white) hair`)],
    value: ({colour}) => plainColour(colour)?.replace('blonde', 'blond').replace('fair', 'blond'),
    needs: /(?<!\p{L})(?:descri\p{L}+|wanted|missing|suspect|gunman|robber|attacker)(?!\p{L})/iu,
    unless: SEVERAL_PEOPLE,
  },
]

function plainColour(colour: string | undefined): string | undefined {
  return colour?.toLowerCase().replace('gray', 'grey')
}

function sortOf(car = 'car'): string {
  const sort = car.toLowerCase()
  if (/van/.test(sort)) return 'van'
  if (/truck|pickup/.test(sort)) return 'truck'
  if (/motor/.test(sort)) return 'motorcycle'
  return sort === 'bicycle' ? sort : 'car'
}

const NEAR: readonly (readonly string[])[] = [
  ['grey', 'silver'],
  ['black', 'dark blue', 'navy', 'navy blue', 'dark green'],
  ['red', 'dark red', 'maroon', 'burgundy'],
  ['blue', 'dark blue', 'light blue', 'navy', 'navy blue', 'turquoise', 'teal'],
  ['green', 'dark green', 'turquoise', 'teal'],
  ['brown', 'beige', 'tan', 'gold', 'maroon'],
  ['white', 'cream', 'beige', 'silver'],
  ['yellow', 'gold', 'orange', 'cream'],
  ['purple', 'burgundy', 'maroon', 'pink'],
  ['orange', 'red'],
  ['pink', 'red'],
]

function areNear(a: string, b: string): boolean {
  return NEAR.some(group => group.includes(a) && group.includes(b))
}
