import {joinCalibrations, type Calibration} from './calibration.ts'
import type {Evaluation} from './evaluate.ts'
import {families} from './left-out.ts'
import type {Count, Figure} from './set.ts'

/** The figures of all sets as a Markdown table, without families where `short`, and below it how well confidence foretells which findings are right. */
export function table(evaluations: readonly Evaluation[], {short = false} = {}): string {
  const rows = evaluations.flatMap(({set, cases, rows}) =>
    rows
      .filter(({detail}) => !(short && detail))
      .map(({measure, as, dev, held}) => [
        set,
        measure,
        `${cases.dev} + ${cases.held}`,
        figure(as, dev),
        figure(as, held),
      ]),
  )
  const figures = `${markdown(['set', 'measure', 'cases', 'developed on', 'held back'], rows)}${reasons(rows)}`
  const tenths = calibrationRows(evaluations)
  return tenths.length === 0
    ? figures
    : `${figures}\n${markdown(['confidence', 'findings', 'right, predicted', 'right, observed', 'findings held back', 'predicted', 'observed'], tenths)}`
}

// why the families that occur are left out
function reasons(rows: readonly (readonly string[])[]): string {
  const left = families.filter(({family}) => rows.some(([, measure]) => measure === `left out: ${family}`))
  const lines = left.map(({family, why}) => `- ${family}: ${why}\n`)
  return lines.length === 0 ? '' : `\nLeft out on purpose:\n\n${lines.join('')}`
}

/** A figure with what it is made of: "0.86 (P 0.90, R 0.82)". */
export function figure(as: Figure, count: Count): string {
  const {hits, missed, wrong, quiet} = count
  const found = share(hits, hits + missed)
  switch (as) {
    case 'rate':
      return hits + missed === 0 ? '–' : `${two(found)} (${hits} of ${hits + missed})`
    case 'per':
      return quiet === 0 ? '–' : `${two(wrong / quiet)} (${wrong} in ${Number(quiet.toFixed(1))})`
    case 'balanced': {
      const left = share(quiet, quiet + wrong)
      if (hits + missed + quiet + wrong === 0) return '–'
      return `${two((found + left) / 2)} (found ${two(found)}, left alone ${two(left)})`
    }
    case 'f1': {
      const precise = share(hits, hits + wrong)
      if (hits + missed + wrong === 0) return '–'
      return `${two(share(2 * hits, 2 * hits + wrong + missed))} (P ${two(precise)}, R ${two(found)})`
    }
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function two(number: number): string {
  return number.toFixed(2)
}

function calibrationRows(evaluations: readonly Evaluation[]): string[][] {
  const dev = joinCalibrations(evaluations.map(({calibration}) => calibration.dev))
  const held = joinCalibrations(evaluations.map(({calibration}) => calibration.held))
  return dev
    .map(({from}, i) => [`${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`, ...cells(dev, i), ...cells(held, i)])
    .filter(row => row[1] !== '0' || row[4] !== '0')
}

function cells(calibration: Calibration, i: number): string[] {
  const {findings = 0, sure = 0, right = 0} = calibration[i] ?? {}
  return [String(findings), ...(findings === 0 ? ['–', '–'] : [two(sure / findings), two(right / findings)])]
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |\n`).join('')
}
