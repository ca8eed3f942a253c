import {expect, test} from 'vitest'
import {style} from './style.ts'

/** The colours of the sheet by name, in the order of their rules: light, dark, print. */
const schemes = [...style.matchAll(/:root \{(?<rule>[^}]*)\}/g)].map(
  ({groups}) =>
    new Map(
      [...(groups?.['rule'] ?? '').matchAll(/--(?<name>[a-z-]+): (?<hex>#[\da-f]{3,6})\b/g)].map(found => [
        found.groups?.['name'] ?? '',
        found.groups?.['hex'] ?? '',
      ]),
    ),
)

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => parseInt(full.slice(at, at + 2), 16) / 255)
    .map(share => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b].map(luminance).sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const pairs = [
  ...['ink', 'soft', 'link', 'error', 'warning', 'info'].map(ink => [ink, 'paper']),
  ...['ink', 'soft'].map(ink => [ink, 'sheet']),
  ...['error', 'warning', 'info'].flatMap(name => [
    ['ink', `${name}-tint`],
    ['link', `${name}-tint`],
    [name, `${name}-tint`],
  ]),
  ['ink', 'answer-tint'],
]

test.each(['light', 'dark', 'print'])('words can be read on what is behind them: %s', scheme => {
  const colours = schemes[['light', 'dark', 'print'].indexOf(scheme)]
  const ratios = pairs.map(
    ([ink = '', paper = '']) =>
      [`${ink} on ${paper}`, contrast(colours?.get(ink) ?? '#fff', colours?.get(paper) ?? '#fff')] as const,
  )
  expect(ratios.filter(([, ratio]) => !(ratio >= 4.5))).toEqual([])
})
