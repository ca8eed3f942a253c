import {areBuiltApart, builtIn, type Built} from '../built.ts'
import type {Material} from '../rule.ts'
import type {Told} from './told.ts'

/** Ages that no year told by another report fits. */
export function agedBuildings({documents}: Material): Told[] {
  const built = [...documents.values()].flatMap(builtIn)
  const years = built.filter(({said}) => said === 'year')
  return built
    .filter(({said}) => said === 'age')
    .flatMap(aged => {
      const dated = years.filter(other => other.spot.source !== aged.spot.source && areBuiltApart(aged, other))
      const fitting = years.some(other => !areBuiltApart(aged, other))
      return dated.length > 0 && !fitting ? [toldOf(aged, dated)] : []
    })
}

function toldOf(aged: Built, dated: readonly Built[]): Told {
  const all = [aged, ...dated]
  return {
    spots: all.map(({spot}) => spot),
    key: all.map(({text}) => text.toLowerCase()).sort(),
    confidence: 0.65,
    what: `One report speaks of “${aged.text}”, another of “${dated[0]?.text ?? ''}”.`,
    why: `What is that old when the report appears was built in ${aged.from === aged.to ? String(aged.from) : `${String(aged.from)} to ${String(aged.to)}`}, and no report gives a year near that.`,
    next: 'Look up the year of building, and whether both are told of one building.',
  }
}
