import type {QuoteSpeaker} from './value.ts'

const MISSPELT = 2

/** Whether two speakers, both called by name, are two; a surname fits its full name, and a name misspelt by a letter or two fits as well. */
export function speakersDiffer(a: QuoteSpeaker, b: QuoteSpeaker): boolean {
  if (a.id === b.id || !isNamed(a) || !isNamed(b)) return false
  const [x, y] = [surname(a), surname(b)]
  if (x === y || a.id.split('-').includes(y) || b.id.split('-').includes(x)) return false
  return !(
    x.slice(0, 3) === y.slice(0, 3) &&
    Math.abs(x.length - y.length) <= MISSPELT &&
    (x.startsWith(y) || y.startsWith(x))
  )
}

function isNamed({text}: QuoteSpeaker): boolean {
  return (
    /^\p{Lu}/u.test(text) && !/^(?:He|She|They|It|We|I|The|A|An|One|Officials?|Police|Officers?|Witnesses)\b/.test(text)
  )
}

function surname({id}: QuoteSpeaker): string {
  return id.split('-').findLast(part => !/^(?:jr|sr|i{2,3}|iv)$/.test(part)) ?? id
}
