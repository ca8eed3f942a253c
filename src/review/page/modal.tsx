import {useEffect, useRef} from 'preact/hooks'
import type {ComponentChildren, JSX} from 'preact'
import * as state from './state.ts'

/** A window in front of the page; Escape closes it, and the focus goes back to where it was. */
export function Modal({title, children}: {readonly title: string; readonly children: ComponentChildren}): JSX.Element {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    element.current?.showModal()
    // the focus may be on a button at the end: what is read first is seen first
    element.current?.scrollTo(0, 0)
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      aria-labelledby="dialog-title"
      onCancel={event => {
        // once it is gone from the page it is gone from the state, which keys are told by
        event.preventDefault()
        close()
      }}
      onClose={close}
      onClick={event => event.target === element.current && close()}
    >
      <div class="inside">
        <h2 id="dialog-title">{title}</h2>
        {children}
      </div>
    </dialog>
  )
}

export function close(): void {
  state.dialog.value = undefined
}
