import type {BlockType} from '../text/index.ts'

/** Words of running text and where they stand in the file; `rawLength` where they stand there in another spelling. */
export interface Piece {
  readonly text: string
  readonly raw: number
  readonly rawLength?: number
}

/** One block of running text and the pieces of the file it is made of. */
export interface Draft {
  readonly type: BlockType
  readonly pieces: readonly Piece[]
}
