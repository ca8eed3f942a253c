import type {Finding, Place, Report} from '../findings/index.ts'

/** A place as other programs point at it: its file, and lines and columns from 1 in UTF-16 units, the end exclusive. */
export interface Site extends Place {
  /** From the working folder where the file is inside it, else from the root. */
  readonly path: string
  readonly outlet?: string
  /** Whether line and column are those of text taken out of the file. */
  readonly extracted?: true
  readonly endLine: number
  readonly endColumn: number
}

/** The places of a finding, the first of them the one that it is shown at. */
export function sitesIn({sources}: Report): (finding: Finding) => Site[] {
  const byId = new Map(
    sources.map(({id, path, outlet, extracted}) => [
      id,
      {path, ...(outlet === undefined ? {} : {outlet}), ...(extracted ? {extracted} : {})},
    ]),
  )
  // a place that is in no report names its file itself
  return ({places}) =>
    places.map(place => ({...place, ...(byId.get(place.source) ?? {path: place.source}), ...endOf(place)}))
}

function endOf({text, line, column}: Place): {endLine: number; endColumn: number} {
  const lines = text.split('\n')
  const last = lines.at(-1)?.length ?? 0
  return {endLine: line + lines.length - 1, endColumn: lines.length === 1 ? column + last : last + 1}
}
