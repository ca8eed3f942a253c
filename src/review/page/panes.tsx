import {useEffect, useRef} from 'preact/hooks'
import type {JSX} from 'preact'
import type {BlockView, Detail, Pane} from '../protocol/index.ts'
import * as state from './state.ts'
import {day, look} from './words.ts'

/** The sources side by side, each scrolled to its first place. */
export function Panes({detail}: {readonly detail: Detail}): JSX.Element {
  return (
    <div class="panes" role="group" aria-label="The sources side by side">
      {detail.panes.map(pane => (
        <PaneView key={pane.source} pane={pane} places={linesOf(detail, pane.source)} />
      ))}
    </div>
  )
}

function linesOf({places}: Detail, source: string): readonly number[] {
  return [...new Set(places.filter(place => place.source === source).map(({line}) => line))]
}

function PaneView({pane, places}: {readonly pane: Pane; readonly places: readonly number[]}): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  const source = state.sourcesById.value.get(pane.source)
  useEffect(() => toFirst(box.current), [pane])
  return (
    <section class="pane" aria-label={source?.name ?? pane.source} data-quiet={places.length === 0}>
      <header>
        <h3>{source?.name ?? pane.source}</h3>
        <p>
          {source?.published && <span>{day(source.published)}</span>}
          <span>{places.length === 0 ? 'also answers' : `line ${places.join(', ')}`}</span>
          <button type="button" class="plain" onClick={() => (state.article.value = pane.source)}>
            whole article
          </button>
        </p>
      </header>
      <div
        class="text"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={`Text of ${source?.name ?? pane.source}`}
        data-source={pane.source}
      >
        {pane.cutBefore && <p class="cut">… earlier text left out</p>}
        {pane.blocks.map(block => (
          <Block key={block.start} block={block} />
        ))}
        {pane.cutAfter && <p class="cut">later text left out …</p>}
      </div>
    </section>
  )
}

function toFirst(box: HTMLElement | null): void {
  const first = box?.querySelector('mark.place') ?? box?.querySelector('mark')
  if (!box || !first) return
  const above = first.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTop += above - box.clientHeight / 3
}

function Block({block}: {readonly block: BlockView}): JSX.Element {
  const parts: JSX.Element[] = []
  let at = 0
  for (const mark of block.marks) {
    parts.push(<>{block.text.slice(at, mark.start)}</>)
    parts.push(
      <mark key={mark.start} class={`${mark.type} ${look(mark.letter)}`}>
        {mark.letter && (
          <>
            <Letter letter={mark.letter} />
            {JOINER}
          </>
        )}
        {block.text.slice(mark.start, mark.end)}
      </mark>,
    )
    at = mark.end
  }
  parts.push(<>{block.text.slice(at)}</>)
  return <p class={block.type}>{parts}</p>
}

/** Keeps a letter and the first word after it on one line. */
export const JOINER = '\u2060'

/** The letter of a value, as it stands at every place where the value is given. */
export function Letter({letter}: {readonly letter: string}): JSX.Element {
  return (
    <span class={`letter ${look(letter)}`}>
      <span class="sr">answer </span>
      {letter}
    </span>
  )
}
