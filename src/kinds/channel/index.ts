import {defineKind} from '../../claim/index.ts'
import {findChannels} from './find.ts'
import {keys, match, relate} from './relate.ts'
import type {Channel} from './value.ts'

export {isOther} from './relate.ts'
export type {Channel} from './value.ts'

/** By which way something was announced or said. */
export const channel = defineKind<Channel>({
  name: 'channel',
  read: document => ({claims: findChannels(document)}),
  relate,
  show: ({channel}) => channel,
  keys,
  match,
})
