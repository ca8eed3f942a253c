import {useEffect, useState} from 'preact/hooks'
import type {JSX} from 'preact'
import type {Article, SentenceView, Standing} from '../protocol/index.ts'
import {show} from './actions.ts'
import {getArticle} from './api.ts'
import * as state from './state.ts'
import {day, plain} from './words.ts'

/** One article, every sentence marked by what the other sources say to it. */
export function ArticleView({source}: {readonly source: string}): JSX.Element {
  const [article, setArticle] = useState<Article | undefined>(undefined)
  const [at, setAt] = useState<SentenceView | undefined>(undefined)
  const {generation, revision} = state.overview.value ?? {}
  useEffect(() => {
    let isOld = false
    setAt(undefined)
    getArticle(source).then(
      found => !isOld && setArticle(found),
      () => !isOld && setArticle(undefined),
    )
    return () => {
      isOld = true
    }
  }, [source, generation, revision])
  const brief = state.sourcesById.value.get(source)
  return (
    <main class="article" id="finding" tabIndex={-1}>
      <section class="central" aria-label="The article">
        <label class="which">
          <span>Article</span>
          <select value={source} onChange={event => (state.article.value = event.currentTarget.value)}>
            {(state.overview.value?.sources ?? []).map(({id, name, event}) => (
              <option key={id} value={id}>
                {plain(event)}: {name}
              </option>
            ))}
          </select>
        </label>
        <h2>{brief?.title ?? brief?.name ?? source}</h2>
        <p class="by">
          {[brief?.title === undefined ? undefined : brief.name, brief?.published && day(brief.published)]
            .filter(Boolean)
            .join(', ')}
        </p>
        {article?.source === source && <Text article={article} at={at} onSentence={setAt} />}
      </section>
      <aside class="beside" aria-label="What the others say">
        {article?.source === source && <Legend counts={article.counts} />}
        {at ? <Beside sentence={at} /> : <p class="hint">Choose a sentence to see what the others say to it.</p>}
      </aside>
    </main>
  )
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  contradicted: 'Contradicted or told differently',
  supported: 'Borne out by others',
  only: 'Only here',
  none: 'Nothing to check',
}

function Legend({counts}: {readonly counts: Article['counts']}): JSX.Element {
  return (
    <ul class="legend" aria-label="Sentences">
      {(['contradicted', 'supported', 'only', 'none'] as const).map(standing => (
        <li key={standing}>
          <span class={`sample ${standing}`} aria-hidden="true">
            {SIGNS[standing]}
          </span>
          {STANDINGS[standing]}
          <span class="count">{counts[standing]}</span>
        </li>
      ))}
    </ul>
  )
}

const SIGNS: Readonly<Record<Standing, string>> = {contradicted: '≠', supported: '✓', only: '1', none: '·'}

interface TextProps {
  readonly article: Article
  readonly at: SentenceView | undefined
  readonly onSentence: (sentence: SentenceView) => void
}

function Text({article, at, onSentence}: TextProps): JSX.Element {
  return (
    <div class="sentences">
      {article.blocks.map((block, i) => (
        <p key={i} class={block.type}>
          {block.sentences.map((sentence, j) => (
            <span key={j}>
              <Sentence sentence={sentence} isChosen={sentence === at} onChoose={() => onSentence(sentence)} />{' '}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}

interface SentenceProps {
  readonly sentence: SentenceView
  readonly isChosen: boolean
  readonly onChoose: () => void
}

// no button: that would be a box, and not run on with the text
function Sentence({sentence, isChosen, onChoose}: SentenceProps): JSX.Element {
  const {standing, origins, text} = sentence
  return (
    <span
      role="button"
      tabIndex={0}
      class={`sentence ${standing}`}
      aria-pressed={isChosen}
      onClick={onChoose}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose()
      }}
    >
      <span class="mark">
        <span aria-hidden="true">{standing === 'supported' ? `✓${origins}` : SIGNS[standing]}</span>
        <span class="sr">{spokenStanding(sentence)}: </span>
      </span>
      {text}
    </span>
  )
}

function spokenStanding({standing, origins}: SentenceView): string {
  if (standing !== 'supported') return STANDINGS[standing]
  return `${STANDINGS.supported}, ${origins} independent ${origins === 1 ? 'origin' : 'origins'}`
}

function Beside({sentence}: {readonly sentence: SentenceView}): JSX.Element {
  return (
    <>
      <h2>{spokenStanding(sentence)}</h2>
      <blockquote>{sentence.text}</blockquote>
      <Findings ids={sentence.findings} />
      {(['otherwise', 'same'] as const).map(says => (
        <Voices
          key={says}
          title={says === 'same' ? 'They say the same' : 'They say otherwise'}
          voices={sentence.voices.filter(voice => voice.says === says)}
        />
      ))}
      {sentence.voices.length === 0 && sentence.findings.length === 0 && (
        <p class="hint">No other report speaks of this.</p>
      )}
    </>
  )
}

function Findings({ids}: {readonly ids: readonly string[]}): JSX.Element | null {
  const found = ids.flatMap(id => state.findingsById.value.get(id) ?? [])
  if (found.length === 0) return null
  return (
    <>
      <h3>Findings here</h3>
      <ul class="voices">
        {found.map(({id, what}) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => toFinding(id)}>
              {what}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function toFinding(id: string): void {
  state.article.value = undefined
  state.column.value = 'finding'
  void show(id)
}

function Voices({
  title,
  voices,
}: {
  readonly title: string
  readonly voices: SentenceView['voices']
}): JSX.Element | null {
  if (voices.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="voices">
        {voices.map((voice, i) => (
          <li key={i}>
            <b>{state.nameOf.value(voice.source)}</b> <q>{voice.words}</q>
            <span class="shown">{voice.shown}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
