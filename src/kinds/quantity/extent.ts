import {familiesOf} from './families.ts'
import type {Document} from '../../reading/index.ts'
import type {Reading} from './reading.ts'

const LONG =
  /^(?:boat|ship|vessel|craft|dhow|barge|yacht|skiff|trawler|canoe|raft|mast|pole|rope|chain|cable|bridge|tunnel|pipeline|pipe|wall|trailer|truck|lorry|bus|train|limousine|aircraft|plane|rocket|missile|whale|shark|snake|crocodile|alligator|banner|table|pier|runway|board|ladder|knife|blade|fish|float|submarine)$/
const TALL =
  /^(?:tower|building|skyscraper|statue|monument|tree|wave|cliff|fence|mountain|peak|column|chimney|ceiling|waterfall|drop|fall|platform|scaffold|pillar|flame|plume|hill|dune|ramp)$/
const DEEP = /^(?:hole|well|crater|pit|trench|shaft|pool|ravine|gorge|ditch|sinkhole|grave|water)$/
const SCREENED =
  /^(?:screen|display|tv|television|monitor|laptop|notebook|tablet|phone|handset|model|version|panel|computer|device|retina|smartphone)$/
const WAY =
  /^(?:journey|trip|drive|walk|march|race|run|ride|chase|pursuit|flight|route|stretch|detour|crossing|hike|swim|trek|tailback|course|road|track|trail|line|border|coastline|coast)$/

/** What the length that modifies a noun is of it: "10-metre dhow" (length), "13-inch model" (screen), "30-mile chase" (distance); `size` where the noun does not tell. */
export function extentOf(
  {vocabulary}: Document,
  {value: {of, unit}, dimension, modifies}: Reading,
): string | undefined {
  if (dimension !== 'length' || modifies !== true || of === undefined) return undefined
  if (WAY.test(of)) return 'distance'
  if (SCREENED.test(of)) return unit === '[in_i]' || unit === 'cm' ? 'screen-size' : 'size'
  if (LONG.test(of)) return 'length'
  if (TALL.test(of)) return 'height'
  if (DEEP.test(of)) return 'depth'
  const families = familiesOf(vocabulary).nouns.get(of) ?? []
  if (families.some(({id}) => FLOATS.has(id))) return 'length'
  return 'size'
}

const FLOATS = new Set([
  'boats',
  'ships',
  'vehicles',
  'cars',
  'trucks',
  'buses',
  'trains',
  'aircraft',
  'bridges',
  'cables',
])
