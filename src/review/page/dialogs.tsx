import type {JSX} from 'preact'
import {settle} from './actions.ts'
import {Dismiss} from './dismiss.tsx'
import {Help} from './help.tsx'
import {Modal} from './modal.tsx'
import {Note} from './note.tsx'
import * as state from './state.ts'
import {plain, statuses} from './words.ts'

/** What is asked or told in front of everything else. */
export function Dialogs(): JSX.Element | null {
  const asked = state.dialog.value
  switch (asked?.type) {
    case 'dismiss':
      return <Dismiss ids={asked.ids} />
    case 'note':
      return <Note ids={asked.ids} />
    case 'help':
      return <Help />
    case 'conflict':
      return <Conflict clashes={asked.clashes} />
    case undefined:
      return null
  }
}

function Conflict({clashes}: {readonly clashes: readonly state.Clash[]}): JSX.Element {
  return (
    <Modal title="Somebody else has decided meanwhile">
      <p>Nothing of theirs is overwritten unless you say so.</p>
      <ul class="clashes">
        {clashes.map(({id, mine, theirs}) => (
          <li key={id}>
            <p>{state.findingsById.value.get(id)?.what ?? id}</p>
            <dl>
              <dt>Theirs</dt>
              <dd>{told(theirs)}</dd>
              <dt>Yours</dt>
              <dd>{told(mine)}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="primary" autofocus onClick={() => void settle(false)}>
          Keep theirs
        </button>
        <button type="button" onClick={() => void settle(true)}>
          Use mine
        </button>
      </div>
    </Modal>
  )
}

function told(decision: state.Clash['mine']): string {
  if (!decision) return 'open'
  const {status, by, reason, note} = decision
  return plain([statuses[status], by && `by ${by}`, reason, note && `note: ${note}`].filter(Boolean).join(', '))
}
