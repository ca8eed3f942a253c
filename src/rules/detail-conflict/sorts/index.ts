import {accidents} from './accidents.ts'
import {buildings} from './buildings.ts'
import {colours} from './colours.ts'
import {groups} from './groups.ts'
import {guns} from './guns.ts'
import {lengths} from './lengths.ts'
import {matches} from './matches.ts'
import {offers} from './offers.ts'
import {people} from './people.ts'
import {sentences} from './sentences.ts'
import {sides} from './sides.ts'
import {since} from './since.ts'
import type {Sort} from './sort.ts'
import {trials} from './trials.ts'
import {vehicles} from './vehicles.ts'
import {weather} from './weather.ts'

export type {Sort} from './sort.ts'

/** What an event mostly has one of. */
export const sorts: readonly Sort[] = [
  ...guns,
  ...vehicles,
  ...weather,
  ...buildings,
  ...people,
  ...colours,
  ...groups,
  ...lengths,
  ...since,
  ...accidents,
  ...trials,
  ...offers,
  ...sides,
  ...sentences,
  ...matches,
]
