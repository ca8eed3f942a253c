import {useEffect, useState} from 'preact/hooks'
import type {JSX} from 'preact'
import type {Claims} from '../protocol/index.ts'
import {correct} from './actions.ts'
import {JOINER} from './panes.tsx'
import {ValueForm} from './value-form.tsx'
import {spoken} from './words.ts'

/** Adds a claim that was missed: words of the report, marked in the text or typed, and their value. */
export function AddForm({claims}: {readonly claims: Claims}): JSX.Element {
  const [quote, setQuote] = useState('')
  const [kind, setKind] = useState('quantity')
  useEffect(() => {
    const take = (): void => {
      const words = markedIn(claims.source)
      if (words !== '') setQuote(words)
    }
    document.addEventListener('selectionchange', take)
    return () => document.removeEventListener('selectionchange', take)
  }, [claims.source])
  return (
    <details class="add">
      <summary>Add a claim that was missed</summary>
      <label>
        <span>Words, as they stand in the report (mark them in the text, or type them)</span>
        <input type="text" value={quote} onInput={event => setQuote(event.currentTarget.value)} />
      </label>
      <label>
        <span>Kind</span>
        <select value={kind} onChange={event => setKind(event.currentTarget.value)}>
          {Object.keys(claims.fields).map(name => (
            <option key={name} value={name}>
              {spoken(name)}
            </option>
          ))}
        </select>
      </label>
      <ValueForm
        key={kind}
        fields={claims.fields[kind] ?? []}
        value={{}}
        does="Add"
        onValue={value =>
          void correct(claims.source, {add: [{quote: quote.trim(), kind, value, reason: 'it was missed'}]}, {})
        }
      />
    </details>
  )
}

// the letters of answers stand among the words, and are none of them
function markedIn(source: string): string {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return ''
  const range = selection.getRangeAt(0)
  const start = range.commonAncestorContainer
  const element = start instanceof Element ? start : start.parentElement
  const text = element?.closest<HTMLElement>('.pane .text')
  if (text?.dataset['source'] !== source) return ''
  const words = range.cloneContents()
  for (const letter of words.querySelectorAll('.letter')) letter.remove()
  return (words.textContent ?? '').replaceAll(JOINER, '').trim()
}
