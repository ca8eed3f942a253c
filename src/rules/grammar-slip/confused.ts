import {aToB} from './confused/a-b.ts'
import {cToE} from './confused/c-e.ts'
import {fToK} from './confused/f-k.ts'
import {mistypedAToL} from './confused/mistyped-a-l.ts'
import {mistypedMToZ} from './confused/mistyped-m-z.ts'
import {lToM} from './confused/l-m.ts'
import {nToO} from './confused/n-o.ts'
import {pToQ} from './confused/p-q.ts'
import {onlyR} from './confused/r.ts'
import {onlyS} from './confused/s.ts'
import {tToV} from './confused/t-v.ts'
import {wToZ} from './confused/w-z.ts'
import type {Confusion} from './confused/confusion.ts'
import {family, where, type Family} from './family.ts'

const rows: readonly Confusion[] = [
  ...aToB,
  ...cToE,
  ...fToK,
  ...lToM,
  ...nToO,
  ...pToQ,
  ...onlyR,
  ...onlyS,
  ...tToV,
  ...wToZ,
  ...mistypedAToL,
  ...mistypedMToZ,
]

const explained = (meant: string): string =>
  `Between these words stands “${meant}”; the word that is written sounds or looks like it and means something else.`

/** One word for another that sounds or looks like it, where the words beside it allow only the other. */
export const confused: readonly Family[] = rows.map(([written, meant, frame]) => ({
  ...where(
    cuesOf(written),
    family(`“${written}” for “${meant}”`, `(?<![\\w'-])(?<slip>${frame})(?![\\w-])`, explained(meant)),
  ),
  written: true as const,
}))

// the word in the forms that the frames have it in
function cuesOf(word: string): string {
  return [
    word,
    `${word}s`,
    `${word}d`,
    `${word}ed`,
    `${word}ing`,
    word.replace(/e$/, 'ing'),
    `${word}'s`,
    word.replace(/s$/, ''),
  ].join(' ')
}
