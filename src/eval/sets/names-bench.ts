import {compareNames} from '../../reading/index.ts'
import {f1, type EvalSet} from '../set.ts'

/** Pairs of names of people, firms, bodies and ships: one and the same, or two. */
export const namesBench: EvalSet = {
  name: 'name-bench',
  about: 'pairs of names, from the tests of a matcher for lists of sanctions',
  cases: ({text}) =>
    rows(text('data/name-bench/cases.csv')).map(([, schema = '', a = '', b = '', match]) => ({
      id: `${a}|${b}`,
      judge: () => {
        const [same, said] = [match === 'true', isSaid(schema, a, b)]
        const score = {hits: same && said ? 1 : 0, missed: same && !said ? 1 : 0, wrong: said && !same ? 1 : 0}
        const kind = schema === 'Person' ? 'people' : 'bodies'
        return {
          scores: [f1('same name', score), f1(`same name, ${kind}`, score)],
          misses: same === said ? [] : [`“${a}” and “${b}” are ${same ? 'one' : 'two'}`],
        }
      },
    })),
}

function isSaid(schema: string, a: string, b: string): boolean {
  return compareNames(a, b, schema === 'Person' ? 'person' : 'body') !== 'other'
}

/** The rows of a CSV file below its head; quoted fields may hold commas and doubled quotation marks. */
function rows(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(1)
    .filter(line => line !== '')
    .map(line =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )
}
