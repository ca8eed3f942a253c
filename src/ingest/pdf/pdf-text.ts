/** What a file of pages holds: its text laid out as paragraphs, and what it says of itself, as it stands there. */
export interface PdfText {
  readonly text: string
  readonly title?: string | undefined
  readonly author?: string | undefined
  /** "D:20310504093000+02'00'" */
  readonly created?: string | undefined
  /** The program that wrote the file. */
  readonly producer?: string | undefined
}
