// "%", " percent", "-per-cent", " pct", " percentage points"
const PERCENT =
  /(?: of (?:an?|one|1)(?=[ -]per|%| %))?[ -]?(?:%(?<point>[ -]points?(?!\p{L}))?|(?:per[ -]?cents?|pct|pc(?= (?:of|in|to|rise|fall|cut|growth|on|and|from|by|for|higher|lower)(?!\p{L})|[.,;)]|$)|percentages?(?! points?)|p\.c\.)(?<points>(?:age)?[ -]points?)?(?!\p{L})|percentage[ -](?<plain>points?)(?!\p{L}))/uy

/** The end of a per-cent sign or word after a number; `via` tells percentage points apart. */
export function percentAt(line: string, at: number): {end: number; via: 'percent' | 'percentage-points'} | undefined {
  PERCENT.lastIndex = at
  const found = PERCENT.exec(line)
  if (!found?.groups) return shortPoints(line, at)
  const points = found.groups.point ?? found.groups.points ?? found.groups.plain
  return {end: at + found[0].length, via: points === undefined ? 'percent' : 'percentage-points'}
}

// "5 pp", "0.3ppts": where a rise or a lead is told; else "312 pp." are pages
const SHORT = / ?(?:pp|ppts?|p\.p\.)(?![\p{L}\d])/uy
const MOVES =
  /(?<!\p{L})(?:up|down|by|rose|ris(?:e|es|ing)|fell|fall(?:s|ing)?|gain(?:s|ed)?|dropp?(?:s|ed)?|higher|lower|lead(?:s|ing)?|widen(?:s|ed)?|narrow(?:s|ed)?|slipp?(?:s|ed)?|swing|increased?|decreased?|shed|lost|added)(?!\p{L})/u

function shortPoints(line: string, at: number): {end: number; via: 'percentage-points'} | undefined {
  SHORT.lastIndex = at
  const found = /\d/.test(line[at - 1] ?? '') ? SHORT.exec(line) : null
  return found && MOVES.test(line) ? {end: at + found[0].length, via: 'percentage-points'} : undefined
}
