import type * as jsonc from 'jsonc-parser'
import type * as parse5 from 'parse5'
import type * as saxes from 'saxes'
import type {Refused} from './decode.ts'
import type {PdfText} from './pdf/pdf-text.ts'

/** What reads formats that most runs do not meet: each is loaded where the first file needs it, and not before. */
export interface Libraries {
  readonly parse5: () => typeof parse5
  readonly readability: () => Readability
  /** The encoding that a page declares, by its name; empty where it declares none. */
  readonly sniffer: () => (bytes: Uint8Array) => string
  readonly jsonc: () => typeof jsonc
  readonly saxes: () => typeof saxes
  readonly pdf: () => (bytes: Uint8Array) => PdfText | Refused
}

/** Mozilla's Readability, with the reader of well-formed mark-up that comes with it. */
export interface Readability {
  readonly Parser: new () => {readonly parse: (markup: string) => unknown}
  readonly Reader: new (
    document: unknown,
    options: {readonly charThreshold: number; readonly serializer: (element: PageElement) => PageElement},
  ) => {readonly parse: () => {readonly content: PageElement} | null}
}

/** An element of a page as Readability leaves it. */
export interface PageElement {
  readonly children: readonly PageElement[]
  readonly getAttribute: (name: string) => string | null | undefined
}
