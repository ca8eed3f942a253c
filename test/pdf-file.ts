/** Words set on a page: points from the lower left, and the size of the letters. */
export interface Words {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

export interface PdfOptions {
  /** The document's information, as it stands between its brackets: `/Title (Ferry turns back)`. */
  readonly info?: string
  /** More of the trailer. */
  readonly trailer?: string
}

/** A PDF of these pages, in Helvetica, of as few objects as one has. */
export function pdfOf(pages: readonly (readonly Words[])[], {info = '', trailer = ''}: PdfOptions = {}): Uint8Array {
  const first = 5
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((words, i) => {
      const content = words.map(show).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  return Buffer.from(written(objects, trailer), 'latin1')
}

function show({text, x = 72, y, size = 11}: Words): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
}

function written(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
}

/** Paragraphs of lines, set one under the other from a height on. */
export function column(paragraphs: readonly (readonly string[])[], top = 740): Words[] {
  let y = top
  return paragraphs.flatMap(lines => {
    const set = lines.map(text => {
      y -= 14
      return {text, y: y + 14}
    })
    y -= 10
    return set
  })
}
