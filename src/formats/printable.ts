/** Words of a file or its name, free of what would steer a terminal or turn the order of what is shown. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]/gu, ' ')
}
