import {areBuiltApart, builtIn, type Built} from '../built.ts'
import type {Material} from '../rule.ts'

/** The age of a building beside the year in which it was built, in one report. */
export interface Misbuilt {
  readonly aged: Built
  readonly dated: Built
}

/** Ages of buildings that the year told by the same report does not give; a report that tells of several years tells of several buildings. */
export function misbuilt({documents}: Material): Misbuilt[] {
  return [...documents.values()].flatMap(document => {
    const built = builtIn(document)
    return built
      .filter(({said}) => said === 'age')
      .flatMap(aged => {
        const dated = built.filter(other => areBuiltApart(aged, other))
        const fitting = built.some(other => other.said === 'year' && !areBuiltApart(aged, other))
        return dated[0] && !fitting ? [{aged, dated: dated[0]}] : []
      })
  })
}
