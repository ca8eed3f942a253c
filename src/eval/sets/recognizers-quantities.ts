import {z} from 'zod'
import {readJson} from '../json.ts'
import {scoreQuantities, unitCalled, type Wanted} from '../quantities.ts'
import type {Case, EvalSet, World} from '../set.ts'

const schema = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(
      z.object({
        Start: z.number(),
        End: z.number(),
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

const MEASURES = ['AgeModel', 'CurrencyModel', 'DimensionModel', 'TemperatureModel']

/** Measures, sums of money, temperatures and ages. */
export const recognizersMeasures: EvalSet = {
  name: 'recognizers-measures',
  about: 'sentences with measures, money, temperatures and ages, from the specification of a recogniser for assistants',
  cases: world => MEASURES.flatMap(file => casesOf(world, `NumberWithUnit/${file}`, 'value')),
}

/** Numbers, with what they count or without. */
export const recognizersNumbers: EvalSet = {
  name: 'recognizers-numbers',
  about: 'numbers and percentages, mostly without a sentence, from the same specification',
  cases: world => [
    ...casesOf(world, 'Number/NumberModel', 'value, numbers alone'),
    ...casesOf(world, 'Number/PercentModel', 'value, percentages'),
  ],
}

/** Ranges and bounds; the program does not tell open ends from closed ones, so neither does this. */
export const recognizersRanges: EvalSet = {
  name: 'recognizers-ranges',
  about: 'numbers between bounds, from the same specification',
  cases: world => casesOf(world, 'Number/NumberRangeModel', 'bounds'),
}

function casesOf({text}: World, file: string, measure: string): Case[] {
  return readJson(text(`data/recognizers-text/${file}.json`), schema).map(({Input, Results}) => ({
    id: Input,
    judge: () => scoreQuantities(Input, Results.map(toWanted), measure),
  }))
}

// "1.5", "30%", "[10,20)", "(,100]"
const BOUNDS = /^[[(](?<lower>-?[\d.]*),(?<upper>-?[\d.]*)[\])]$/

function toWanted({Start, End, Resolution: {value, unit, isoCurrency}}: Result): Wanted {
  const bounds = BOUNDS.exec(value ?? '')?.groups
  const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)
  const [lower, upper] = bounds
    ? [number(bounds['lower']), number(bounds['upper'])]
    : [parseValue(value), parseValue(value)]
  const code = value?.endsWith('%') ? '%' : (isoCurrency ?? unitCalled(unit))
  return {
    start: Start,
    end: End + 1,
    ...(lower === undefined ? {} : {lower}),
    ...(upper === undefined ? {} : {upper}),
    ...(code === undefined ? {} : {unit: code}),
  }
}

function parseValue(value: string | null | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '')
  return Number.isNaN(number) ? undefined : number
}
