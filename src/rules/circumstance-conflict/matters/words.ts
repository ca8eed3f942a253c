/** At most three words of any sort, as between an article and its noun. */
export const FEW = String.raw`(?:[^\s.,;:()"“”]{1,16} ){0,3}`

export const NUMBER = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|\d+)`
