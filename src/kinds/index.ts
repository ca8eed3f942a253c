import type {Kind} from '../claim/index.ts'
import {action} from './action/index.ts'
import {channel} from './channel/index.ts'
import {relation} from './relation/index.ts'
import {list} from './list/index.ts'
import {role} from './role/index.ts'
import {organisation} from './organisation/index.ts'
import {outlet} from './outlet/index.ts'
import {person} from './person/index.ts'
import {place} from './place/index.ts'
import {quantity} from './quantity/index.ts'
import {quote} from './quote/index.ts'
import {time} from './time/index.ts'

/** Every kind of claim that is read. */
export const kinds: readonly Kind[] = [
  time,
  quantity,
  organisation,
  person,
  place,
  outlet,
  action,
  quote,
  list,
  role,
  channel,
  relation,
]
