/** Whether a line of at least three words is written IN CAPITALS throughout, as headlines can be: its capitals tell no names. */
export function inCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3
}
