import type {JSX} from 'preact'
import {close, Modal} from './modal.tsx'
import {keys} from './keys.ts'
import * as state from './state.ts'

/** Which key does what. */
export function Help(): JSX.Element {
  return (
    <Modal title="Keys">
      <dl class="keys">
        {keys.map(({shown, does}) => (
          <div key={does}>
            <dt>
              {shown.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="tickbox">
        <input
          type="checkbox"
          checked={state.keysOn.value}
          onChange={event => {
            state.keysOn.value = event.currentTarget.checked
            localStorage.setItem('crosscheck-keys', state.keysOn.value ? 'on' : 'off')
          }}
        />
        Single keys do these things (switch off where they get in the way of a screen reader or of speech input)
      </label>
      <p class="hint">
        A letter stands for one answer, with one colour and one kind of line everywhere: in the texts, the pictures and
        the list of answers. A filled mark is a place of the finding; a dotted line under words is another answer to the
        same question.
      </p>
      <div class="buttons">
        <button type="button" class="primary" autofocus onClick={close}>
          Close
        </button>
      </div>
    </Modal>
  )
}
