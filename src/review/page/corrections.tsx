import {useEffect, useState} from 'preact/hooks'
import type {JSX} from 'preact'
import type {AddJson, Claims, ClaimView, Detail, RejectJson} from '../protocol/index.ts'
import {correct} from './actions.ts'
import {AddForm} from './add-form.tsx'
import {getClaims} from './api.ts'
import * as state from './state.ts'
import {ValueForm} from './value-form.tsx'
import {plain, spoken} from './words.ts'

/** What was read at the places of a finding, to be rejected, changed or added to. */
export function Corrections({detail}: {readonly detail: Detail}): JSX.Element {
  const sources = detail.panes.map(({source}) => source)
  const [source, setSource] = useState(sources[0] ?? '')
  const [claims, setClaims] = useState<Claims | undefined>(undefined)
  const {generation, waiting} = state.overview.value ?? {}
  useEffect(() => {
    let isOld = false
    getClaims(source).then(
      found => !isOld && setClaims(found),
      () => !isOld && setClaims(undefined),
    )
    return () => {
      isOld = true
    }
  }, [source, generation, waiting])
  return (
    <>
      <h2>
        <span class="kind">Correct a reading</span>
        What was read in
      </h2>
      <label class="which">
        <span class="sr">Report</span>
        <select value={source} onChange={event => setSource(event.currentTarget.value)}>
          {sources.map(id => (
            <option key={id} value={id}>
              {state.nameOf.value(id)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">
        What you change here stands in claims/ as your correction, and everything is compared anew at once.
      </p>
      {claims?.source === source && <Readings key={source} claims={claims} detail={detail} />}
    </>
  )
}

function Readings({claims, detail}: {readonly claims: Claims; readonly detail: Detail}): JSX.Element {
  const [all, setAll] = useState(false)
  const near = claims.claims.filter(claim => isNear(claim, claims.source, detail))
  const listed = all ? claims.claims : near
  return (
    <>
      {listed.length > 0 && (
        <ul class="readings">
          {listed.map(claim => (
            <Reading key={claim.id} claim={claim} claims={claims} />
          ))}
        </ul>
      )}
      {listed.length === 0 && <p class="nothing">Nothing was read at these places.</p>}
      <button type="button" class="plain" onClick={() => setAll(!all)}>
        {all ? 'Only at the marked places' : `All ${claims.claims.length} readings of this report`}
      </button>
      <AddForm claims={claims} />
      <Given claims={claims} />
    </>
  )
}

function isNear({start, end}: ClaimView, source: string, {panes}: Detail): boolean {
  const blocks = panes.find(pane => pane.source === source)?.blocks ?? []
  return blocks.some(block =>
    block.marks.some(mark => start < block.start + mark.end && block.start + mark.start < end),
  )
}

function Reading({claim, claims}: {readonly claim: ClaimView; readonly claims: Claims}): JSX.Element {
  const [isChanging, setChanging] = useState(false)
  const reject = (): void => void correct(claims.source, {reject: [rejectionOf(claim)]}, {})
  return (
    <li>
      <p>
        <span class="kind">{spoken(claim.kind)}</span> <q>{claim.text}</q>
      </p>
      <p class="reads">
        read as {claim.corrected ? <del>{claim.shown}</del> : <b>{claim.shown}</b>}
        {claim.byEditor && ' (by an editor)'}
        {claim.corrected && <Corrected now={claim.corrected.shown} />}
      </p>
      <div class="buttons" hidden={claim.corrected !== undefined}>
        {!claim.byEditor && (
          <button type="button" onClick={reject}>
            Reject<span class="sr"> “{claim.text}”</span>
          </button>
        )}
        <button type="button" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
          Change<span class="sr"> “{claim.text}”</span> …
        </button>
      </div>
      {isChanging && (
        <ValueForm
          fields={claims.fields[claim.kind] ?? []}
          value={claim.value}
          does="Change"
          onValue={value => void correct(claims.source, ...changed(claim, value, claims))}
        />
      )}
    </li>
  )
}

function Corrected({now}: {readonly now: string | undefined}): JSX.Element {
  return (
    <>
      , {now === undefined ? <b>rejected</b> : <b>corrected to {now}</b>}{' '}
      <span class="waits">(what rests on it is being checked again)</span>
    </>
  )
}

const MISREAD = 'misread'

function rejectionOf({text, line, nth, kind}: ClaimView): RejectJson {
  return {text, line, nth, kind, reason: MISREAD}
}

// what an editor has added is changed where it stands; what was read is rejected, and the right value added
function changed(
  claim: ClaimView,
  value: Readonly<Record<string, unknown>>,
  {corrections}: Claims,
): [{reject?: RejectJson[]; add: AddJson[]}, {add?: AddJson[]}] {
  const {text, line, nth, kind} = claim
  const add: AddJson[] = [{quote: text, line, nth, kind, value, reason: 'the value was misread'}]
  const before = corrections.add.filter(
    each => each.quote === text && each.kind === kind && (each.line ?? line) === line && (each.nth ?? nth) === nth,
  )
  return claim.byEditor ? [{add}, {add: before}] : [{reject: [rejectionOf(claim)], add}, {}]
}

function Given({claims: {source, corrections}}: {readonly claims: Claims}): JSX.Element | null {
  if (corrections.reject.length + corrections.add.length === 0) return null
  return (
    <>
      <h3>Corrections of this report</h3>
      <ul class="readings">
        {corrections.reject.map(entry => (
          <li key={JSON.stringify(entry)}>
            <p>
              rejected: <q>{plain(entry.text)}</q> ({plain(entry.reason)})
            </p>
            <button type="button" onClick={() => void correct(source, {}, {reject: [entry]})}>
              Take back<span class="sr"> the rejection of “{entry.text}”</span>
            </button>
          </li>
        ))}
        {corrections.add.map(entry => (
          <li key={JSON.stringify(entry)}>
            <p>
              added: {entry.kind} <q>{plain(entry.quote)}</q> ({plain(entry.reason)})
            </p>
            <button type="button" onClick={() => void correct(source, {}, {add: [entry]})}>
              Take back<span class="sr"> the addition of “{entry.quote}”</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
