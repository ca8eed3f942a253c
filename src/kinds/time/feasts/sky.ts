/** Where sun and moon stand, by the leading terms of their theories: good to a few minutes of time, from days since 1970 in universal time. */

/** The sun's longitude in degrees, from the equinox of the day. */
export function sunAt(day: number): number {
  const t = centuries(day)
  const m = 357.5291 + 35_999.0503 * t
  return turn(280.4665 + 36_000.7698 * t + 1.9146 * sine(m) + 0.02 * sine(2 * m))
}

/** The moon's longitude in degrees, from the equinox of the day. */
export function moonAt(day: number): number {
  const t = centuries(day)
  const [d, m, n, f] = [
    297.8502 + 445_267.1114 * t,
    357.5291 + 35_999.0503 * t,
    134.9634 + 477_198.8675 * t,
    93.2721 + 483_202.0175 * t,
  ]
  const terms: readonly [number, number][] = [
    [6.2888, n],
    [1.274, 2 * d - n],
    [0.6583, 2 * d],
    [0.2136, 2 * n],
    [-0.1851, m],
    [-0.1143, 2 * f],
    [0.0588, 2 * d - 2 * n],
    [0.0571, 2 * d - m - n],
    [0.0533, 2 * d + n],
    [0.0458, 2 * d - m],
    [-0.0409, m - n],
    [-0.0347, d],
    [-0.0304, m + n],
  ]
  return turn(terms.reduce((sum, [size, angle]) => sum + size * sine(angle), 218.3164 + 481_267.8812 * t))
}

/** The moment near a day at which an angle that grows by so many degrees a day reaches a value. */
export function momentOf(angleAt: (day: number) => number, value: number, rate: number, near: number): number {
  let day = near
  for (let i = 0; i < 6; i++) day += (turn(value - angleAt(day) + 180) - 180) / rate
  return day
}

export function turn(degrees: number): number {
  return ((degrees % 360) + 360) % 360
}

function centuries(day: number): number {
  return (day - 10_957.5) / 36_525
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}
