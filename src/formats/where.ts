/** Where a place stands. A line of text that was taken out of a file is none of the file, and says so. */
export function where(path: string, {line, column}: {line: number; column: number}, extracted?: true): string {
  return extracted ? `${path} (line ${line} of its text)` : `${path}:${line}:${column}`
}
