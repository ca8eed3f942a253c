import type {JSX} from 'preact'
import type {FindingBrief} from '../protocol/index.ts'
import {decide, undo} from './actions.ts'
import {Sign} from './list.tsx'
import {Panes} from './panes.tsx'
import * as state from './state.ts'
import {day, plain, spoken, statuses, sureness} from './words.ts'

/** The middle column: the finding in words, and the sources side by side. */
export function FindingView(): JSX.Element {
  const finding = state.finding.value
  return (
    <section class="middle" id="finding" tabIndex={-1} aria-label="The finding">
      {finding ? <Finding finding={finding} /> : <Nobody />}
    </section>
  )
}

function Nobody(): JSX.Element {
  const isGone = state.current.value !== undefined && state.overview.value !== undefined
  return (
    <p class="nothing">
      {isGone ? 'This finding is gone: the reports no longer say what it was about.' : 'Choose a finding on the left.'}
    </p>
  )
}

function Finding({finding}: {readonly finding: FindingBrief}): JSX.Element {
  const detail = state.detail.value?.id === finding.id ? state.detail.value : undefined
  return (
    <>
      <article class="about">
        <p class="kicker">
          <Sign severity={finding.severity} />
          <span>{spoken(finding.rule)}</span>
          <span>{finding.verdict}</span>
          <span>{sureness(finding)}</span>
        </p>
        <h2>{finding.what}</h2>
        {finding.waits && (
          <p class="decided waits" role="status">
            A reading that this rests on has been corrected: <b>it is being checked again.</b>
          </p>
        )}
        {detail && (
          <>
            <p class="why">{detail.why}</p>
            <p class="next">
              <b>Next:</b> {detail.next}
            </p>
          </>
        )}
        <Decided finding={finding} />
        <Buttons finding={finding} />
      </article>
      {detail && <Panes key={detail.id} detail={detail} />}
    </>
  )
}

function Decided({finding: {decision, status}}: {readonly finding: FindingBrief}): JSX.Element | null {
  if (!decision) return null
  const {reason, note, by, date, expires} = decision
  const ranOut = decision.status !== 'open' && status === 'open'
  return (
    <div class={`decided ${decision.status}`}>
      {decision.status !== 'open' && (
        <p>
          <b>{statuses[decision.status]}</b>
          {by && ` by ${plain(by)}`}
          {date && `, ${day(date)}`}
          {reason && `: ${plain(reason)}`}
          {expires && (ranOut ? ` (ran out on ${day(expires)}, so it is open again)` : ` (until ${day(expires)})`)}
        </p>
      )}
      {note && <p class="note">Note: {plain(note)}</p>}
    </div>
  )
}

function Buttons({finding: {id, status}}: {readonly finding: FindingBrief}): JSX.Element {
  return (
    <div class="buttons" role="group" aria-label="Decide">
      <button
        type="button"
        class="primary"
        disabled={status === 'confirmed'}
        onClick={() => void decide([id], 'confirmed')}
      >
        Confirm <kbd>a</kbd>
      </button>
      <button type="button" onClick={() => (state.dialog.value = {type: 'dismiss', ids: [id]})}>
        Dismiss … <kbd>d</kbd>
      </button>
      {status !== 'open' && (
        <button type="button" onClick={() => void decide([id], 'open')}>
          Reopen <kbd>o</kbd>
        </button>
      )}
      <button type="button" onClick={() => (state.dialog.value = {type: 'note', ids: [id]})}>
        Note … <kbd>n</kbd>
      </button>
      <button type="button" aria-pressed={state.correcting.value} onClick={state.turnCorrecting}>
        Correct a reading <kbd>c</kbd>
      </button>
      <button type="button" class="plain" onClick={() => void undo()}>
        Undo <kbd>u</kbd>
      </button>
    </div>
  )
}
