import pico from 'picocolors'
import type {Paint} from '../formats/index.ts'
import type {Io} from './io.ts'

/** Colours where results go to a terminal that has them and NO_COLOR is not set. */
export function paintFor(io: Io, output: string | undefined): Paint {
  const coloured = io.outIsTerminal && output === undefined && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb'
  const {red, yellow, cyan, bold, dim, underline} = pico.createColors(coloured)
  return {error: text => bold(red(text)), warning: yellow, info: cyan, strong: bold, dim, underline, coloured}
}

const same = (text: string): string => text

export const plainPaint: Paint = {
  error: same,
  warning: same,
  info: same,
  strong: same,
  dim: same,
  underline: same,
  coloured: false,
}
