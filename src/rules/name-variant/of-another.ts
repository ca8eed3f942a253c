import {compareNames, plain, type Document, type Name} from '../../reading/index.ts'

interface Mention {
  readonly document: Document
  readonly name: Name
}

/** Whether a surname alone is that of somebody other than it looks like: "Brown", beside the "Kate Browne" of a report that has a Per Brown, too. */
export function isOfAnother(a: Mention, b: Mention): boolean {
  if (!isAlone(a) && !isAlone(b)) return false
  return isBorneElsewhere(a, b) || isBorneElsewhere(b, a) || areOfTwo(a, b)
}

function isAlone({name: {type, text}}: Mention): boolean {
  return type === 'person' && !/\s/.test(text)
}

// the other report has the very word as somebody's surname
function isBorneElsewhere(one: Mention, {document}: Mention): boolean {
  return isAlone(one) && bearersOf(document, one.name).length > 0
}

// each report names one in full, and they are not of one first name
function areOfTwo(a: Mention, b: Mention): boolean {
  const [own, others] = [a, b].map(each => (isAlone(each) ? bearersOf(each.document, each.name) : [each.name.text]))
  if (!own || !others || own.length === 0 || others.length === 0) return false
  return !own.some(one => others.some(other => compareNames(one, other, 'person') !== 'other'))
}

function bearersOf({names}: Document, {text}: Name): readonly string[] {
  const word = lastOf(text)
  return names.flatMap(name =>
    name.type === 'person' && /\s/.test(name.text) && lastOf(name.text) === word ? [name.text] : [],
  )
}

function lastOf(text: string): string {
  return plain((text.split(/\s+/).at(-1) ?? '').replace(/['’]s?$/, ''))
}
