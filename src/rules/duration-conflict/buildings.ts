import {areBuiltApart, builtIn, type Built} from '../built.ts'
import type {Explanation, Material} from '../rule.ts'

/** The age that one report gives a building, and the years of building that others give. */
export interface AgedBuilding {
  readonly aged: Built
  readonly dated: readonly Built[]
}

/** Ages that no year told by another report fits. */
export function agedBuildings({documents, alignment}: Material): AgedBuilding[] {
  const built = [...documents.values()].flatMap(document => builtIn(document, alignment.claims))
  const years = built.filter(({said}) => said === 'year')
  return built
    .filter(({said}) => said === 'age')
    .flatMap(aged => {
      const dated = years.filter(other => other.spot.source !== aged.spot.source && areBuiltApart(aged, other))
      const fitting = years.some(other => !areBuiltApart(aged, other))
      return dated.length > 0 && !fitting ? [{aged, dated}] : []
    })
}

export function explainBuilding({aged, dated}: AgedBuilding): Explanation {
  return {
    what: `One report speaks of “${aged.text}”, another of “${dated[0]?.text ?? ''}”.`,
    why: `What is that old when the report appears was built in ${aged.from === aged.to ? String(aged.from) : `${String(aged.from)} to ${String(aged.to)}`}, and no report gives a year near that.`,
    next: 'Look up the year of building, and whether both are told of one building.',
  }
}
