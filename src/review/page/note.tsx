import {useState} from 'preact/hooks'
import type {JSX} from 'preact'
import {write} from './actions.ts'
import {close, Modal} from './modal.tsx'
import * as state from './state.ts'

/** Asks for a note, for those who look at the finding next. */
export function Note({ids}: {readonly ids: readonly string[]}): JSX.Element {
  const before = ids.length === 1 ? (state.findingsById.peek().get(ids[0] ?? '')?.decision?.note ?? '') : ''
  const [note, setNote] = useState(before)
  return (
    <Modal title={ids.length === 1 ? 'Note' : `Note on ${ids.length} findings`}>
      <form
        onSubmit={event => {
          event.preventDefault()
          close()
          void write(ids, note.trim())
        }}
      >
        <label>
          <span>For those who look at it next; it decides nothing</span>
          <input type="text" autofocus value={note} onInput={event => setNote(event.currentTarget.value)} />
        </label>
        <div class="buttons">
          <button type="submit" class="primary">
            Save
          </button>
          <button type="button" class="plain" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Modal>
  )
}
