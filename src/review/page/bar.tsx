import type {JSX} from 'preact'
import * as state from './state.ts'

/** The line at the top: how far one has come, and what the whole page can do. */
export function Bar(): JSX.Element {
  const findings = state.overview.value?.findings ?? []
  const decided = findings.filter(({status}) => status !== 'open').length
  return (
    <header class="bar">
      <h1>
        <span class="tick" aria-hidden="true" />
        crosscheck
      </h1>
      <div class="progress">
        <progress value={decided} max={Math.max(1, findings.length)} aria-label="Findings decided" />
        <span>
          <b>{decided}</b> of {findings.length} decided
        </span>
      </div>
      <div class="views" role="group" aria-label="View">
        <button type="button" aria-pressed={state.article.value === undefined} onClick={toFindings}>
          Findings
        </button>
        <button type="button" aria-pressed={state.article.value !== undefined} onClick={toArticle}>
          One article <kbd>v</kbd>
        </button>
      </div>
      <div class="ends">
        <button type="button" class="quiet" onClick={turnTheme} aria-label={`Colours: ${state.theme.value}`}>
          {THEMES[state.theme.value]}
        </button>
        <button type="button" class="quiet" onClick={() => (state.dialog.value = {type: 'help'})}>
          Help <kbd>?</kbd>
        </button>
      </div>
    </header>
  )
}

const THEMES = {auto: '◐ Auto', light: '○ Light', dark: '● Dark'}
const AFTER = {auto: 'light', light: 'dark', dark: 'auto'} as const

export function turnTheme(): void {
  state.theme.value = AFTER[state.theme.value]
  localStorage.setItem('crosscheck-theme', state.theme.value)
}

function toFindings(): void {
  state.article.value = undefined
}

/** Shows the first source of the finding as a whole. */
export function toArticle(): void {
  const first = state.finding.peek()?.sources[0] ?? state.overview.peek()?.sources[0]?.id
  if (first !== undefined) state.article.value = first
}
