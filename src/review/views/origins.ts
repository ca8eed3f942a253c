import type {Report} from '../../findings/index.ts'

/** The origin that a source rests on: sources that copy or cite one another have the same. */
export type Origins = (source: string) => string

const RULE = 'shared-origin'

/** Origins, as the rule that looks for them found them: what rests on one origin is one witness. */
export function originsIn({findings}: Report): Origins {
  const parent = new Map<string, string>()
  const top = (source: string): string => {
    const up = parent.get(source)
    return up === undefined || up === source ? source : top(up)
  }
  for (const {rule, places} of findings) {
    if (rule !== RULE) continue
    const [first, ...rest] = places.map(({source}) => source)
    if (first === undefined) continue
    for (const other of rest) if (top(other) !== top(first)) parent.set(top(other), top(first))
  }
  return top
}
