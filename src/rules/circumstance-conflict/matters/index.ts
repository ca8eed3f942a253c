import type {Matter} from '../matter.ts'
import {affairs} from './affairs.ts'
import {aftermath} from './aftermath.ts'
import {causeMatters} from './causes.ts'
import {conduct} from './conduct.ts'
import {custody} from './custody.ts'
import {discovery} from './discovery.ts'
import {doing} from './doing.ts'
import {harm} from './harm.ts'
import {journey} from './journey.ts'
import {outcomes} from './outcomes.ts'
import {rescue} from './rescue.ts'
import {scene} from './scene.ts'
import {signs} from './signs.ts'
import {trial} from './trial.ts'
import {violence} from './violence.ts'

/** Circumstances of accidents, crimes, trials, fires, disasters and public life. */
export const matters: readonly Matter[] = [
  ...violence,
  ...custody,
  ...discovery,
  ...doing,
  ...conduct,
  ...aftermath,
  ...harm,
  ...journey,
  ...scene,
  ...causeMatters,
  ...signs,
  ...rescue,
  ...trial,
  ...affairs,
  ...outcomes,
]
