import type {JSX} from 'preact'
import type {Bar, Chart} from '../protocol/index.ts'
import {Letter} from './panes.tsx'
import {look} from './words.ts'

/** The answers as a picture. What it shows stands in words beside it, so it is left out for those who do not see it. */
export function ChartView({chart}: {readonly chart: Chart}): JSX.Element {
  switch (chart.type) {
    case 'line':
      return <Line chart={chart} />
    case 'ladder':
      return <Ladder chart={chart} />
    case 'sets':
      return <Sets chart={chart} />
    case 'words':
      return <Versions chart={chart} />
  }
}

const WIDTH = 320
const ROW = 26
const LEFT = 26
const END = 10

function Line({chart: {bars, ticks, of}}: {readonly chart: Extract<Chart, {type: 'line'}>}): JSX.Element {
  const height = bars.length * ROW + 26
  const x = (share: number): number => LEFT + share * (WIDTH - LEFT - END)
  const axis = height - 20
  // two that stand close together in the middle have their words to both sides
  const isMiddle = (ticks[0]?.at ?? 0) > 0.25 && (ticks.at(-1)?.at ?? 1) < 0.75
  const isLeft = (i: number): boolean => (i === 0) === isMiddle
  const name = `A line of ${of}: ${bars.map(({letter, label}) => `${letter} ${label}`).join('; ')}`
  return (
    <svg class="line" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={name}>
      <line class="axis" x1={LEFT} y1={axis} x2={WIDTH - END} y2={axis} />
      {bars.map((bar, i) => (
        <BarView key={bar.letter} bar={bar} y={i * ROW + ROW / 2} x={x} />
      ))}
      {ticks.map(({at, label}, i) => (
        <g key={label}>
          <line class="axis" x1={x(at)} y1={axis - 3} x2={x(at)} y2={axis + 3} />
          <text class={isLeft(i) ? 'tick end' : 'tick'} x={isLeft(i) ? x(at) + 8 : x(at) - 8} y={height - 4}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}

function BarView({
  bar: {letter, from, to},
  y,
  x,
}: {
  readonly bar: Bar
  readonly y: number
  readonly x: (share: number) => number
}): JSX.Element {
  const [start, end] = [x(from ?? 0), x(to ?? 1)]
  const isPoint = from !== undefined && to !== undefined && end - start < 5
  return (
    <g class={look(letter)}>
      <line class="guide" x1={LEFT} y1={y} x2={WIDTH - END} y2={y} />
      <text class="letter-text" x="2" y={y + 5}>
        {letter}
      </text>
      {isPoint ? (
        <path class="point" d={`M${(start + end) / 2} ${y - 7}l7 7-7 7-7-7z`} />
      ) : (
        <>
          <line class="span" x1={start} y1={y} x2={end} y2={y} />
          {from === undefined ? (
            <path class="open" d={`M${start + 8} ${y - 6}l-8 6 8 6`} />
          ) : (
            <line class="stop" x1={start} y1={y - 7} x2={start} y2={y + 7} />
          )}
          {to === undefined ? (
            <path class="open" d={`M${end - 8} ${y - 6}l8 6-8 6`} />
          ) : (
            <line class="stop" x1={end} y1={y - 7} x2={end} y2={y + 7} />
          )}
        </>
      )}
    </g>
  )
}

function Ladder({chart: {steps}}: {readonly chart: Extract<Chart, {type: 'ladder'}>}): JSX.Element {
  return (
    <ol class="ladder" aria-label="How far it has come, the first step at the top">
      {steps.map(({name, letters}) => (
        <li key={name} data-taken={letters.length > 0}>
          <span>{name}</span>
          <span>
            {letters.map(letter => (
              <Letter key={letter} letter={letter} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Sets({chart: {letters, members}}: {readonly chart: Extract<Chart, {type: 'sets'}>}): JSX.Element {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Who is in which list">
      <table class="sets">
        <thead>
          <tr>
            <th scope="col">named</th>
            {letters.map(letter => (
              <th key={letter} scope="col">
                <Letter letter={letter} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(({name, within}) => (
            <tr key={name} data-all={within.length === letters.length}>
              <th scope="row">{name.replaceAll('-', ' ')}</th>
              {letters.map(letter => (
                <td key={letter}>
                  {within.includes(letter) ? (
                    <span class="yes">
                      ✓<span class="sr">yes</span>
                    </span>
                  ) : (
                    <span class="no">
                      –<span class="sr">no</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Versions({chart: {base, versions}}: {readonly chart: Extract<Chart, {type: 'words'}>}): JSX.Element {
  return (
    <div class="versions">
      {versions.map(({letter, parts}) => (
        <blockquote key={letter} class={look(letter)}>
          <Letter letter={letter} />{' '}
          {parts.map(({text, how}, i) =>
            how === 'added' ? (
              <ins key={i}>{text}</ins>
            ) : how === 'left-out' ? (
              <del key={i}>{text}</del>
            ) : (
              <span key={i}>{text}</span>
            ),
          )}
          {letter !== base && <span class="sr"> (compared with answer {base})</span>}
        </blockquote>
      ))}
    </div>
  )
}
