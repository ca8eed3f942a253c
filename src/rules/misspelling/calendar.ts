/** Days and months whose names are long enough that one letter of them may be wrong. */
export const longNames =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February September October November December'.split(
    ' ',
  )

export const shortMonths = ['March', 'April', 'June', 'July', 'August']
