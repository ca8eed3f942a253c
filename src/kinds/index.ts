import type {Kind} from '../claim/index.ts'

/** Every kind of claim that is read. */
export const kinds: readonly Kind[] = []
