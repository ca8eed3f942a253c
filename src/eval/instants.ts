/** The first or the last millisecond of a time as precise as it is written ("2031-04", "2031-04-09T07:30", "T07"), in UTC or the zone it names; NaN where it is none. */
export function instantOf(iso: string, end: 'first' | 'last', zone = ''): number {
  const parts =
    /^(?:(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?)?T?(?:(?<hour>\d{2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?)?)?(?<zone>Z|[+-]\d{2}:\d{2})?$/.exec(
      iso,
    )?.groups
  if (!parts) return NaN
  const given = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(name => parts[name])
  const last = given.findLastIndex(part => part !== undefined)
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = given.map((part, i) => {
    const value = part === undefined ? undefined : Number(part)
    return end === 'last' && i === last && value !== undefined ? value + 1 : value
  })
  const local = Date.UTC(year, month - 1, day, hour, minute, second) - (end === 'last' ? 1 : 0)
  return local - minutesOf(parts['zone'] ?? zone) * 60_000
}

function minutesOf(zone: string): number {
  const parts = /^(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})$/.exec(zone)?.groups
  const minutes = Number(parts?.['hours'] ?? 0) * 60 + Number(parts?.['minutes'] ?? 0)
  return parts?.['sign'] === '-' ? -minutes : minutes
}
