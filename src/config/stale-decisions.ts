import {isMap, isScalar, LineCounter, parseDocument} from 'yaml'
import {fingerprint, type Finding, type Place} from '../findings/index.ts'
import {holds, type Decision, type Decisions} from './decisions.ts'
import {keyOf} from './edit-decisions.ts'

export const staleDecision = 'stale-decision'

export const aboutStaleDecision = {
  gist: 'Finds decisions in `reports/decisions.yaml` that nothing stands behind any more.',
  page: `# ${staleDecision}

Finds decisions in \`reports/decisions.yaml\` that nothing stands behind any more.

A decision is stale where its finding is gone (what was claimed has changed, or the report is no longer there), and where the
last day it holds is past. That a finding is gone can only be told where every configured report was read, so nothing is said in
a run over single files, with \`--against\`, or in which a plugin failed.

\`crosscheck check --prune\` takes those out whose findings are gone. One that has run out is decided anew
(\`crosscheck decide\`), or taken out by hand.
`,
}

/** Fingerprints of decisions that nothing stands behind any more: their findings are gone. */
export function goneDecisions(findings: readonly Finding[], decisions: Decisions): string[] {
  const standing = new Set(findings.map(({id}) => id))
  return Object.keys(decisions).filter(id => !standing.has(id))
}

/** Decisions whose findings are gone, and those that have run out, as findings whose place is in the file of decisions. */
export function staleDecisions(
  findings: readonly Finding[],
  {decisions, text}: {readonly decisions: Decisions; readonly text: string},
  file: string,
  today: string,
): Finding[] {
  const gone = new Set(goneDecisions(findings, decisions))
  const places = placesIn(text, file)
  return Object.entries(decisions).flatMap(([id, decided]) => {
    const place = places.get(id)
    if (!place || (!gone.has(id) && holds(decided, today))) return []
    return [{...stale(id, place), ...(gone.has(id) ? goneFrom(decided) : ranOut(decided))}]
  })
}

function stale(id: string, place: Place): Omit<Finding, 'what' | 'why' | 'next'> {
  return {
    id: fingerprint([staleDecision, id]),
    rule: staleDecision,
    severity: 'warning',
    scope: 'internal',
    verdict: 'slip',
    confidence: 1,
    places: [place],
    status: 'open',
  }
}

type Words = Pick<Finding, 'what' | 'why' | 'next'>

function goneFrom({status, about}: Decision): Words {
  return {
    what: `A finding that was ${status} is gone${about === undefined ? '' : ` (${about})`}.`,
    why: 'Every configured report was read, and none gives a finding of that fingerprint: what was claimed has changed, or the report is no longer there.',
    next: 'Take the decision out (`crosscheck check --prune`), so that it hides nothing that comes later.',
  }
}

function ranOut({status, expires = '', about}: Decision): Words {
  return {
    what: `The decision by which a finding was ${status} ran out on ${expires}${about === undefined ? '' : ` (${about})`}.`,
    why: 'It was given a last day, and that is past; the finding stands and counts again.',
    next: 'Look at the finding again, and decide anew or take the decision out.',
  }
}

function placesIn(text: string, file: string): ReadonlyMap<string, Place> {
  const lines = new LineCounter()
  const {contents} = parseDocument(text, {lineCounter: lines, logLevel: 'silent'})
  if (!isMap(contents)) return new Map()
  return new Map(
    contents.items.flatMap((pair): [string, Place][] => {
      const id = keyOf(pair)
      if (id === undefined || !isScalar(pair.key) || !pair.key.range) return []
      const [start, end] = pair.key.range
      const {line, col} = lines.linePos(start)
      return [[id, {source: file, start, end, text: text.slice(start, end), line, column: col}]]
    }),
  )
}
