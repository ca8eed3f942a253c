import {useEffect} from 'preact/hooks'
import type {JSX} from 'preact'
import {ArticleView} from './article.tsx'
import {Bar} from './bar.tsx'
import {Dialogs} from './dialogs.tsx'
import {FindingView} from './finding.tsx'
import {ListView} from './list.tsx'
import {QuestionPanel} from './question.tsx'
import * as state from './state.ts'

/** The whole page. */
export function App(): JSX.Element {
  const theme = state.theme.value
  useEffect(() => {
    if (theme === 'auto') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
  }, [theme])
  return (
    <>
      <a class="skip" href="#finding" onClick={skip}>
        Skip to the finding
      </a>
      <Bar />
      <Trouble />
      <Reading />
      {state.article.value === undefined ? <Columns /> : <ArticleView source={state.article.value} />}
      <Told />
      <Dialogs />
    </>
  )
}

function Columns(): JSX.Element {
  return (
    <main class="columns" data-column={state.column.value}>
      <ListView />
      <FindingView />
      <QuestionPanel />
      <nav class="tabs" aria-label="Columns">
        {(['list', 'finding', 'question'] as const).map(name => (
          <button
            key={name}
            type="button"
            aria-current={state.column.value === name ? 'page' : undefined}
            onClick={() => (state.column.value = name)}
          >
            {TABS[name]}
          </button>
        ))}
      </nav>
    </main>
  )
}

const TABS = {list: 'Findings', finding: 'Sources', question: 'Answers'}

function Trouble(): JSX.Element | null {
  const trouble = state.overview.value?.trouble
  if (state.lost.value)
    return (
      <p class="trouble" role="alert">
        The program cannot be reached: what you see may be old. It is asked again and again.
      </p>
    )
  if (trouble === undefined) return null
  return (
    <p class="trouble" role="alert">
      The files cannot be read, so this is what they said before: {trouble}
    </p>
  )
}

function Reading(): JSX.Element | null {
  const reading = state.reading.value
  if (!reading) return null
  const {done, of} = reading
  return (
    <p class="reading" role="status">
      {of > 1 && <progress value={done} max={of} aria-label="Reports read" />}
      {of > 1 ? `Reading the reports: ${done} of ${of}. ` : 'Comparing the reports … '}
      {state.overview.value?.waiting ? 'What is marked is being checked again; all else can be decided meanwhile.' : ''}
    </p>
  )
}

function Told(): JSX.Element {
  const told = state.told.value
  useEffect(() => {
    if (!told || told.isTrouble) return
    const timer = setTimeout(() => (state.told.value = undefined), 6000)
    return () => clearTimeout(timer)
  }, [told?.number])
  return (
    <div class="told" role="status" data-trouble={told?.isTrouble}>
      {told && (
        <p key={told.number}>
          {told.words}
          {told.isTrouble && (
            <button type="button" class="plain" onClick={() => (state.told.value = undefined)}>
              Close
            </button>
          )}
        </p>
      )}
    </div>
  )
}

function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('finding')?.focus()
}
