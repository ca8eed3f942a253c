import type {Matter} from '../matter.ts'
import {affairs} from './affairs.ts'
import {aftermath} from './aftermath.ts'
import {causeMatters} from './causes.ts'
import {conduct} from './conduct.ts'
import {custody} from './custody.ts'
import {discovery} from './discovery.ts'
import {doing} from './doing.ts'
import {goods} from './goods.ts'
import {harm} from './harm.ts'
import {journey} from './journey.ts'
import {raid} from './raid.ts'
import {rescue} from './rescue.ts'
import {scene} from './scene.ts'
import {signs} from './signs.ts'
import {trial} from './trial.ts'
import {violence} from './violence.ts'
import {work} from './work.ts'

/** Circumstances of accidents, crimes, trials, fires, disasters and public life. */
export const matters: readonly Matter[] = [
  ...violence,
  ...custody,
  ...discovery,
  ...doing,
  ...conduct,
  ...raid,
  ...aftermath,
  ...harm,
  ...journey,
  ...scene,
  ...causeMatters,
  ...signs,
  ...rescue,
  ...trial,
  ...affairs,
  ...work,
  ...goods,
]
