import {COUNT, numberOf, words, type Sort} from './sort.ts'

// one of several, or somebody else than the one who is looked for
const ONE_OF_SEVERAL =
  /(?<!\p{L})(?:first|second|third|other|another|both|either|two|accomplices?|(?:one|of the) m[ae]n|suspects|robbers|men|victims?)(?!\p{L})/iu
const DESCRIBED = /(?<!\p{L})(?:descri\p{L}+|wanted|missing|build|hair|beard|moustache|tattoos?|last seen)(?!\p{L})/iu

export const people: readonly Sort[] = [
  {
    name: 'height of a person',
    finds: [
      // "5-foot-8", "5ft 8in", "5'8"
      /(?<![\d.])(?<feet>[4-7])(?:[- ]foot[- ]|(?: ?ft\.?|['’]) ?)(?<inches>\d{1,2})(?!\d|[- ]?foot|\/)(?:[- ]?(?:inches|in\b|["”]))?/giu,
      // "5 feet 10 inches"
      /(?<![\d.])(?<feet>[4-7]) (?:feet|foot),? (?<inches>\d{1,2}) inch(?:es)?/giu,
    ],
    value: ({feet = '', inches = ''}) => (Number(inches) < 12 ? `${feet} ft ${String(Number(inches))} in` : undefined),
    of: sexOf,
    needs: DESCRIBED,
    unless: ONE_OF_SEVERAL,
    near: (a, b) => Math.abs(inchesOf(a) - inchesOf(b)) < 2,
  },
  {
    // "described as weighing 190 pounds", "6-foot-1, 210 pounds"
    name: 'weight of a person',
    finds: [
      /(?<!\p{L})weigh(?:ing|s|ed) (?:about |around )?(?<pounds>\d{2,3})[ -]?(?:pounds|lbs?\.?)(?!\p{L})/giu,
      /(?<=(?:[4-7][- ]foot[- ]\d{1,2}|inches(?: tall)?),? (?:and )?)(?<pounds>\d{2,3})[ -]?(?:pounds|lbs?\.?)(?!\p{L})/giu,
    ],
    value: ({pounds}) => pounds,
    of: sexOf,
    needs: DESCRIBED,
    unless: ONE_OF_SEVERAL,
    near: (a, b) => Math.abs(Number(a) - Number(b)) < 10,
  },
  {
    // "a blood alcohol concentration of 0.14", "a blood-alcohol reading was .11"
    name: 'level of alcohol in the blood',
    finds: [
      words(
        String.raw`blood[- ]alcohol (?:level|content|concentration|count|reading) (?:of|was|at|had been) (?:about |nearly |almost )?0?\.(?<level>\d{2,3})`,
      ),
    ],
    value: ({level = ''}) => level.replace(/0$/, ''),
    unless: /(?<!\p{L})(?:limit|another|other|both|second)(?!\p{L})(?! \p{L}+ limit)/iu,
  },
  {
    // "diagnosed with stage 3 breast cancer"
    name: 'stage of a cancer at its diagnosis',
    finds: [
      words(
        String.raw`diagnosed with stage[- ](?<stage>[1-4]|I{1,3}|IV|one|two|three|four) (?<organ>(?:\p{L}+ )?)(?:cancer|melanoma|lymphoma)`,
      ),
    ],
    value: ({stage = ''}) => ROMAN[stage.toUpperCase()] ?? numberOf(stage),
    of: ({organ = ''}) => organ.trim().toLowerCase(),
  },
  {
    // "the world No. 3 Ada Marsh", "seed No. 5, Ada Marsh"
    name: 'rank of a player',
    finds: [
      words(
        String.raw`(?<list>world|seed(?:ed)?) (?:No\.? ?|number )${COUNT},? (?<player>\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20})`,
        'gu',
      ),
    ],
    value: ({count}) => numberOf(count),
    of: ({list = '', player = ''}) => `${list} ${player}`.toLowerCase(),
    unless: /(?<!\p{L})(?:former(?:ly)?|then|once|previously)(?!\p{L})/iu,
  },
]

const ROMAN: Readonly<Record<string, string>> = {I: '1', II: '2', III: '3', IV: '4'}

function inchesOf(height: string): number {
  const [feet = 0, inches = 0] = height.split(/ \p{L}+ ?/u).map(Number)
  return feet * 12 + inches
}

function sexOf(_: unknown, sentence: string): string {
  return /(?<!\p{L})(?:wom[ae]n|females?|girls?|she|her)(?!\p{L})/iu.test(sentence) ? 'woman' : 'man'
}
