import {useEffect, useRef} from 'preact/hooks'
import type {JSX} from 'preact'
import {decide, show} from './actions.ts'
import {Filters} from './filters.tsx'
import {everything, type Row} from './rows.ts'
import * as state from './state.ts'
import {useWindow} from './window.ts'
import {severities, spoken, statuses} from './words.ts'

/** The left column: what is to be decided. */
export function ListView(): JSX.Element {
  return (
    <section class="list" aria-label="Findings">
      <Filters />
      <Chosen />
      <Rows />
    </section>
  )
}

function Chosen(): JSX.Element | null {
  const ids = [...state.chosen.value]
  if (ids.length === 0) return null
  return (
    <div class="chosen" role="group" aria-label="What to do with the chosen findings">
      <b>{ids.length} chosen</b>
      <button type="button" onClick={() => void decide(ids, 'confirmed')}>
        Confirm
      </button>
      <button type="button" onClick={() => (state.dialog.value = {type: 'dismiss', ids})}>
        Dismiss …
      </button>
      <button type="button" onClick={() => void decide(ids, 'open')}>
        Reopen
      </button>
      <button type="button" class="plain" onClick={() => (state.chosen.value = new Set())}>
        Clear
      </button>
    </div>
  )
}

/** In rem: every line of a kind has one height, so that only those in sight need to be there. */
const HEIGHTS: Readonly<Record<Row['type'], number>> = {group: 2.25, finding: 5.75}

function Rows(): JSX.Element {
  const rows = state.rows.value
  const box = useRef<HTMLDivElement>(null)
  const {total, visible, reveal} = useWindow(box, rows, row => HEIGHTS[row.type])
  const at = rows.findIndex(row => row.type === 'finding' && row.finding.id === state.current.value)
  useEffect(() => reveal(at), [at, state.current.value])
  return (
    <div class="rows" ref={box} tabIndex={-1}>
      {rows.length === 0 && <Nothing />}
      <ul style={{height: `${total}px`}} aria-label="Findings in the list">
        {visible.map(({item, top, height}) => (
          <li
            key={item.key}
            class={`row ${item.type}`}
            style={{transform: `translateY(${top}px)`, height: `${height}px`}}
          >
            {item.type === 'group' ? <Group row={item} /> : <FindingRow row={item} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Nothing(): JSX.Element {
  if (!state.overview.value || (state.reading.value && state.overview.value.findings.length === 0))
    return <p class="nothing">Reading the reports …</p>
  return state.overview.value.findings.length === 0 ? (
    <p class="nothing">The reports agree, as far as they could be read.</p>
  ) : state.filter.value.status === 'open' && state.overview.value.findings.every(({status}) => status !== 'open') ? (
    <p class="nothing">Everything is decided. Well done.</p>
  ) : (
    <p class="nothing">
      Nothing meets these filters.{' '}
      <button type="button" class="plain" onClick={() => (state.filter.value = everything)}>
        Show all
      </button>
    </p>
  )
}

function Group({row}: {readonly row: Extract<Row, {type: 'group'}>}): JSX.Element {
  return (
    <h2>
      <span>{row.label}</span>
      <span class="count" aria-label={`${row.count} findings`}>
        {row.count}
      </span>
    </h2>
  )
}

function FindingRow({row: {finding, number}}: {readonly row: Extract<Row, {type: 'finding'}>}): JSX.Element {
  const {id, severity, rule, what, status, sources, waits} = finding
  const isCurrent = id === state.current.value
  return (
    <div class="line" data-current={isCurrent} data-status={status}>
      <input
        type="checkbox"
        checked={state.chosen.value.has(id)}
        onChange={() => choose(id)}
        aria-label={`Choose finding ${number}`}
      />
      <button type="button" id={`row-${id}`} aria-current={isCurrent ? 'true' : undefined} onClick={() => open(id)}>
        <span class="what">{what}</span>
        <span class="meta">
          <Sign severity={severity} />
          <span class="rule">{spoken(rule)}</span>
          <span class="in">
            {sources.length === 1 ? state.nameOf.value(sources[0] ?? '') : `${sources.length} sources`}
          </span>
          {waits && <span class="status waits">Checking again</span>}
          {status !== 'open' && <span class={`status ${status}`}>{statuses[status]}</span>}
        </span>
      </button>
    </div>
  )
}

/** How grave a finding is, by shape, colour and word. */
export function Sign({severity}: {readonly severity: 'error' | 'warning' | 'info'}): JSX.Element {
  return (
    <span class={`sign ${severity}`}>
      <span aria-hidden="true" />
      {severities[severity]}
    </span>
  )
}

function open(id: string): void {
  state.column.value = 'finding'
  void show(id)
}

export function choose(id: string): void {
  const chosen = new Set(state.chosen.peek())
  if (!chosen.delete(id)) chosen.add(id)
  state.chosen.value = chosen
}
