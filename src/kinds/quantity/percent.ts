// "%", " percent", "-per-cent", " pct", " percentage points"
const PERCENT =
  /[ -]?(?:%(?<point>[ -]points?(?!\p{L}))?|(?:per[ -]?cents?|pct|pc(?= (?:of|in|to|rise|fall|cut|growth|on|and|from|by|for|higher|lower)(?!\p{L})|[.,;)]|$)|percentages?(?! points?)|p\.c\.)(?<points>(?:age)?[ -]points?)?(?!\p{L})|percentage[ -](?<plain>points?)(?!\p{L}))/uy

/** The end of a per-cent sign or word after a number; `via` tells percentage points apart. */
export function percentAt(line: string, at: number): {end: number; via: 'percent' | 'percentage-points'} | undefined {
  PERCENT.lastIndex = at
  const found = PERCENT.exec(line)
  if (!found?.groups) return undefined
  const points = found.groups.point ?? found.groups.points ?? found.groups.plain
  return {end: at + found[0].length, via: points === undefined ? 'percent' : 'percentage-points'}
}
