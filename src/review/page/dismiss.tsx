import {useEffect, useState} from 'preact/hooks'
import type {JSX} from 'preact'
import {decide} from './actions.ts'
import {close, Modal} from './modal.tsx'

/** Why findings are dismissed most often; the number is the key. */
export const reasons = [
  'Misread: the program took the words wrongly',
  'Not the same thing: another place, group or time is meant',
  'An update: the later report knows more',
  'Close enough: a rounding or a hedge',
  'As it was said: it stands so in the quotation',
  'Known, and left as it is',
] as const

/** Asks why a finding is dismissed: a key for a common reason, or words of one's own. */
export function Dismiss({ids}: {readonly ids: readonly string[]}): JSX.Element {
  const [more, setMore] = useState({note: '', expires: ''})
  const dismiss = (reason: string): void => {
    close()
    const given = Object.entries(more).filter(([, text]) => text.trim() !== '')
    void decide(ids, 'dismissed', {reason, ...Object.fromEntries(given)})
  }
  useEffect(() => {
    const byKey = (event: KeyboardEvent): void => {
      const reason = reasons[Number(event.key) - 1]
      if (reason === undefined || event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      dismiss(reason)
    }
    addEventListener('keydown', byKey)
    return () => removeEventListener('keydown', byKey)
  })
  return (
    <Modal title={ids.length === 1 ? 'Dismiss: why?' : `Dismiss ${ids.length} findings: why?`}>
      <ol class="reasons">
        {reasons.map((reason, i) => (
          <li key={reason}>
            <button type="button" autofocus={i === 0} onClick={() => dismiss(reason)}>
              <kbd>{i + 1}</kbd> {reason}
            </button>
          </li>
        ))}
      </ol>
      <OwnReason more={more} onMore={setMore} onReason={dismiss} />
    </Modal>
  )
}

interface More {
  readonly note: string
  readonly expires: string
}

interface OwnReasonProps {
  readonly more: More
  readonly onMore: (more: More) => void
  readonly onReason: (reason: string) => void
}

function OwnReason({more, onMore, onReason}: OwnReasonProps): JSX.Element {
  const [own, setOwn] = useState('')
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (own.trim() !== '') onReason(own.trim())
      }}
    >
      <label>
        <span>Another reason</span>
        <input type="text" value={own} onInput={event => setOwn(event.currentTarget.value)} />
      </label>
      <div class="pair">
        <label>
          <span>Note (if you like)</span>
          <input type="text" value={more.note} onInput={event => onMore({...more, note: event.currentTarget.value})} />
        </label>
        <label>
          <span>Holds until (if not for good)</span>
          <input
            type="date"
            value={more.expires}
            onInput={event => onMore({...more, expires: event.currentTarget.value})}
          />
        </label>
      </div>
      <div class="buttons">
        <button type="submit" class="primary" disabled={own.trim() === ''}>
          Dismiss for this reason
        </button>
        <button type="button" class="plain" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}
