import type {JSX} from 'preact'
import {counts, everything, facets, type Facet, type Filter, type Grouping} from './rows.ts'
import * as state from './state.ts'
import {plain, severities, spoken, statuses} from './words.ts'

/** Search, filters with what each would leave, and how the list is grouped. */
export function Filters(): JSX.Element {
  const filter = state.filter.value
  const unread = state.overview.value?.unread ?? 0
  const narrowed = facets.filter(facet => facet !== 'status' && filter[facet] !== '')
  return (
    <div class="filters" role="search">
      <label class="search">
        <span class="sr">Search the findings</span>
        <input
          id="search"
          type="search"
          placeholder="Search (press /)"
          value={filter.words}
          onInput={event => set({words: event.currentTarget.value})}
        />
      </label>
      <StatusChoice />
      <details
        open={state.narrowing.value || narrowed.length > 0}
        onToggle={event => (state.narrowing.value = event.currentTarget.open)}
      >
        <summary>
          Filter and group
          {narrowed.length > 0 && <span class="count">{narrowed.length}</span>}
        </summary>
        {(state.narrowing.value || narrowed.length > 0) && (
          <div class="facets">
            {facets
              .filter(facet => facet !== 'status')
              .map(facet => (
                <FacetChoice key={facet} facet={facet} />
              ))}
            <label>
              <span>Group by</span>
              <select value={state.grouping.value} onChange={event => group(event.currentTarget.value)}>
                {GROUPINGS.map(name => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            {narrowed.length > 0 && (
              <button type="button" class="plain" onClick={() => set({...everything, status: filter.status})}>
                Clear the filters
              </button>
            )}
          </div>
        )}
      </details>
      <p class="sum" role="status">
        {state.shown.value.length} of {state.overview.value?.findings.length ?? 0} shown
        {unread > 0 && `; ${unread} ${unread === 1 ? 'passage' : 'passages'} not understood, which the report lists`}
      </p>
    </div>
  )
}

const GROUPINGS: readonly Grouping[] = ['question', 'rule', 'severity', 'event', 'none']

function group(name: string): void {
  const found = GROUPINGS.find(each => each === name)
  if (found) state.grouping.value = found
}

function set(part: Partial<Filter>): void {
  state.filter.value = {...state.filter.peek(), ...part}
}

function StatusChoice(): JSX.Element {
  const all = state.overview.value?.findings ?? []
  const found = counts(all, state.filter.value, 'status')
  const total = [...found.values()].reduce((sum, count) => sum + count, 0)
  return (
    <div class="choice" role="group" aria-label="Status">
      {(['open', 'confirmed', 'dismissed', ''] as const).map(status => (
        <button
          key={status}
          type="button"
          aria-pressed={state.filter.value.status === status}
          onClick={() => set({status})}
        >
          {status === '' ? 'All' : statuses[status]}{' '}
          <span class="count">{status === '' ? total : (found.get(status) ?? 0)}</span>
        </button>
      ))}
    </div>
  )
}

function FacetChoice({facet}: {readonly facet: Facet}): JSX.Element {
  const chosen = state.filter.value[facet]
  const found = counts(state.overview.value?.findings ?? [], state.filter.value, facet)
  const values = chosen !== '' && !found.has(chosen) ? [[chosen, 0] as const, ...found] : [...found]
  return (
    <label>
      <span>{spoken(facet)}</span>
      <select value={chosen} onChange={event => set({[facet]: event.currentTarget.value})}>
        <option value="">any</option>
        {values.map(([value, count]) => (
          <option key={value} value={value}>
            {called(facet, value)} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}

function called(facet: Facet, value: string): string {
  if (facet === 'source') return state.nameOf.value(value)
  if (facet === 'severity' && value in severities) return severities[value as keyof typeof severities]
  return facet === 'event' ? plain(value) : spoken(value)
}
