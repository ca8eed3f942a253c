import type {JSX} from 'preact'
import type {QuestionView, ValueView} from '../protocol/index.ts'
import {ChartView} from './charts.tsx'
import {Corrections} from './corrections.tsx'
import {Letter} from './panes.tsx'
import * as state from './state.ts'
import {look, spoken} from './words.ts'

/** The right column: what each source answers, or what was read and how to correct it. */
export function QuestionPanel(): JSX.Element {
  const detail = state.detail.value
  const question = state.finding.value ? detail?.question : undefined
  return (
    <section
      class="right"
      aria-label={state.correcting.value ? 'Correct a reading' : 'The answers'}
      tabIndex={-1}
      id="answers"
    >
      {state.correcting.value && detail ? (
        <Corrections key={detail.id} detail={detail} />
      ) : question ? (
        <Question question={question} />
      ) : (
        <p class="nothing">
          {state.finding.value ? 'This finding is about one place alone: there is nothing to compare.' : ''}
        </p>
      )}
    </section>
  )
}

function Question({question}: {readonly question: QuestionView}): JSX.Element {
  return (
    <>
      <h2>
        <span class="kind">{question.kind === '' ? 'What is written' : spoken(question.kind)}</span>
        {question.label || headOf(question)}
      </h2>
      {question.chart && <ChartView chart={question.chart} />}
      <ol class="values">
        {question.values.map(value => (
          <Value key={value.letter} value={value} />
        ))}
      </ol>
    </>
  )
}

function headOf({values}: QuestionView): string {
  return values.length === 1 ? 'One reading' : `${values.length} readings`
}

function Value({value}: {readonly value: ValueView}): JSX.Element {
  const sources = new Set(value.answers.map(({source}) => source)).size
  return (
    <li class={look(value.letter)}>
      <p class="value">
        <Letter letter={value.letter} />
        <b>{value.shown}</b>
        <span class="count">
          {sources} {sources === 1 ? 'source' : 'sources'}
        </span>
      </p>
      <ul>
        {value.answers.map((answer, i) => (
          <li key={i}>
            <button type="button" class="plain" onClick={() => toPane(answer.source, value.letter)}>
              {state.nameOf.value(answer.source)}
              <span class="sr">, show in the text</span>
            </button>
            {answer.words !== value.shown && <q>{answer.words}</q>}
            {answer.corrected && <b class="waits"> corrected</b>}
          </li>
        ))}
      </ul>
    </li>
  )
}

function toPane(source: string, letter: string): void {
  state.column.value = 'finding'
  const find = (): void => {
    const panes = [...document.querySelectorAll<HTMLElement>('.pane .text')]
    const pane = panes.find(each => each.dataset['source'] === source)
    const marks = [...(pane?.querySelectorAll<HTMLElement>(`mark.${look(letter)}`) ?? [])]
    const first = marks.find(mark => mark.classList.contains('place')) ?? marks[0]
    ;(first ?? pane)?.scrollIntoView({block: 'center', inline: 'center'})
    pane?.focus({preventScroll: true})
  }
  requestAnimationFrame(find)
}
