import {allIn} from '../../text/index.ts'
import {plain, sentenceAt, type Document} from '../../reading/index.ts'
import {tie, type Tie} from './tie.ts'

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?`
const UNIVERSITY = new RegExp(
  String.raw`^(?:,? (?:an? |the )?(?:\p{Ll}[\p{L}-]* ){0,6}?(?:of|at|from) (?:the )?|,? (?:\()|, )(?:University of (?<of>${NAME})|(?<named>${NAME}) University|(?<short>\p{Lu}\p{L}+)(?=\)))(?! Hospital| Press)`,
  'u',
)

/** The universities of people: "Ada Marsh, of Velt University", "Ada Marsh, an archaeologist at the University of Velt", "Ada Marsh (Velt)". */
export function universitiesIn(document: Document): Tie[] {
  const {text} = document.source
  const people = document.names.filter(
    ({type, text: name}) => type === 'person' || (type === 'thing' && name.includes(' ')),
  )
  return people.flatMap(person => {
    const found = UNIVERSITY.exec(text.slice(person.end, person.end + 120))
    const word = found?.groups?.['of'] ?? found?.groups?.['named'] ?? found?.groups?.['short']
    if (!found || word === undefined || found[0].includes('.')) return []
    if (
      found.groups?.['short'] !== undefined &&
      !/\bUniversit/.test(text) &&
      !/\bet al\b|\bpaper\b|\bstudy\b/.test(text)
    )
      return []
    const [name = ''] = word.split(' ')
    return [
      tie(document, 'university', person.id, {id: plain(name), name: word}, person.start, person.end + found[0].length),
    ]
  })
}

const KNOWN =
  'Nature(?: [A-Z][a-z]+(?: [A-Z][a-z]+)?)?|Science(?: [A-Z][a-z]+)?|Scientific Reports|Cell(?: [A-Z][a-z]+)?|The Lancet(?: [A-Z][a-z]+)*|PL[Oo]S (?:ONE|One|Biology|Medicine|Genetics)|Proceedings of the [A-Z][\\w ]{5,40}|PNAS|Current Biology|The BMJ|(?:the )?British Medical Journal|(?:the )?New England Journal of Medicine|JAMA(?: [A-Z][a-z]+)?|Antiquity|Geology|Geophysical Research Letters|Physical Review Letters|The Astrophysical Journal|Astronomy & Astrophysics'
const JOURNAL = new RegExp(
  String.raw`\bin (?:the )?(?:(?:(?:\p{Ll}+|\p{Lu}\p{L}+) ){0,2}?journal (?<named>\p{Lu}[\p{L}&]+(?: (?:(?:of|the|and|in) ){0,2}\p{Lu}[\p{L}&]+){0,4})|(?<known>${KNOWN}))(?![\p{L}-])`,
  'gu',
)
const STUDY =
  /\b(?:study|studies|paper|research(?:ers)?|findings|published|described|reported|results|team|scientists|authors?|journal)\b/i

/** The journals in which a report has its study appear. */
export function journalsIn(document: Document): Tie[] {
  const {text} = document.source
  return allIn(JOURNAL, text).flatMap(found => {
    const name = found.groups?.['named'] ?? found.groups?.['known'] ?? ''
    const sentence = sentenceAt(document, found.index)
    if (!sentence || !STUDY.test(text.slice(sentence.start, sentence.end))) return []
    const id = plain(name.replace(/^the /i, ''))
    return [tie(document, 'journal', '', {id, name}, found.index, found.index + found[0].length)]
  })
}
