import {z} from 'zod'
import {readJson} from '../json.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'
import {coinCalled, scoreQuantities, unitCalled, type Labels, type Wanted} from '../quantities.ts'
import {withoutFamilies} from '../quantities-left-out.ts'
import type {Case, EvalSet, World} from '../set.ts'

const schema = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(
      z.object({
        Start: z.number(),
        End: z.number(),
        TypeName: z.string().optional(),
        Resolution: z.object({
          value: z.string().nullish(),
          unit: z.string().optional(),
          isoCurrency: z.string().optional(),
        }),
      }),
    ),
  }),
)

type Result = z.infer<typeof schema>[number]['Results'][number]

const ofUnit = ({unit}: Quantity): string | undefined =>
  vocabulary.units.find(each => each.unit === unit)?.dimension.split('/')[0]
const isMeasure = (value: Quantity): boolean =>
  value.unit !== undefined &&
  value.unit !== '%' &&
  value.of !== 'age' &&
  !/^(?:money|temperature)$/.test(ofUnit(value) ?? '')

// each model labels the quantities of its own sort, and tells no bounds
const MEASURES: Readonly<Record<string, (value: Quantity) => boolean>> = {
  AgeModel: ({of}) => of === 'age',
  CurrencyModel: value => ofUnit(value) === 'money',
  DimensionModel: isMeasure,
  TemperatureModel: value => ofUnit(value) === 'temperature',
}

/** Measures, sums of money, temperatures and ages. */
export const recognizersMeasures: EvalSet = {
  name: 'recognizers-measures',
  about: 'sentences with measures, money, temperatures and ages, from the specification of a recogniser for assistants',
  cases: world =>
    Object.entries(MEASURES).flatMap(([file, covers]) => casesOf(world, `NumberWithUnit/${file}`, 'value', {covers})),
}

/** Numbers, with what they count or without. */
export const recognizersNumbers: EvalSet = {
  name: 'recognizers-numbers',
  about: 'numbers and percentages, mostly without a sentence, from the same specification',
  cases: world => [
    ...casesOf(world, 'Number/NumberModel', 'value, numbers alone', {
      units: false,
      covers: ({unit}) => unit === undefined,
    }).map(withoutFamilies),
    ...casesOf(world, 'Number/PercentModel', 'value, percentages', {covers: ({unit}) => unit === '%'}).map(
      withoutFamilies,
    ),
  ],
}

/** Ranges and bounds; the program does not tell open ends from closed ones, so neither does this. */
export const recognizersRanges: EvalSet = {
  name: 'recognizers-ranges',
  about: 'numbers between bounds, from the same specification',
  cases: world => casesOf(world, 'Number/NumberRangeModel', 'bounds', {units: false, bounds: true}),
}

function casesOf({text}: World, file: string, measure: string, labels: Labels): Case[] {
  return readJson(text(`data/recognizers-text/${file}.json`), schema).map(({Input, Results}) => ({
    id: Input,
    judge: () => scoreQuantities(Input, Results.map(toWanted).filter(isTold), measure, labels),
  }))
}

// a unit without a figure, "to celsius", is no quantity
function isTold({lower, upper}: Wanted): boolean {
  return lower !== undefined || upper !== undefined
}

// "1.5", "30%", "[10,20)", "(,100]"
const BOUNDS = /^[[(](?<lower>-?[\d.]*),(?<upper>-?[\d.]*)[\])]$/

function toWanted({Start, End, TypeName, Resolution: {value, unit, isoCurrency}}: Result): Wanted {
  const bounds = BOUNDS.exec(value ?? '')?.groups
  const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)
  const [lower, upper] = bounds
    ? [number(bounds['lower']), number(bounds['upper'])]
    : [parseValue(value), parseValue(value)]
  const coin = TypeName === 'currency' ? coinCalled(unit) : undefined
  const worth = coin?.worth ?? 1
  const code = value?.endsWith('%')
    ? '%'
    : (coin?.unit ?? isoCurrency ?? unitCalled(TypeName === 'currency' && unit === 'Pound' ? 'British pound' : unit))
  return {
    start: Start,
    end: End + 1,
    ...(lower === undefined ? {} : {lower: lower * worth}),
    ...(upper === undefined ? {} : {upper: upper * worth}),
    ...(code === undefined ? {} : {unit: code}),
  }
}

function parseValue(value: string | null | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '')
  return Number.isNaN(number) ? undefined : number
}
