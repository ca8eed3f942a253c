import type {Document} from '../../reading/index.ts'
import {matching, type Family, type Stretch} from './family.ts'
import {isTypeset, marksOf, type Mark} from './quotation-sides.ts'
import {walk} from './quotation-walk.ts'

export const quotationMarks: readonly Family[] = [
  {
    name: 'quotation mark alone',
    severity: 'warning',
    told: 'the quotation mark has no partner',
    why: 'Quotation marks come in pairs, but where a quotation runs on into the next paragraph, which then opens with one again; where the words of another begin or end is lost here.',
    // "We will build another by May,” the clerk said", "“It is old, he said."
    wrong: document => walk(document).lone,
    right: document => walk(document).paired + 1,
    ratio: 1,
  },
  {
    name: 'quotation mark of the other kind',
    severity: 'warning',
    told: 'the quotation mark closes what one of the other kind opened',
    why: 'A quotation ends with the partner of the mark it begins with, and one that stands inside another ends before that does.',
    // "“He told me, ‘Go home,” she said", "“The bridge is old,’ he said"
    wrong: document => walk(document).crossed,
    right: document => walk(document).paired + 1,
    ratio: 1,
  },
  {
    name: 'quotation mark on the wrong side',
    severity: 'warning',
    told: 'the space beside the quotation mark is on the wrong side',
    why: 'A mark that opens touches the word after it, one that closes the word before it, as the others of the report do.',
    // 'The mayor said" it is old" and left'
    wrong: document => walk(document).misplaced,
    right: document => walk(document).paired + 1,
    ratio: 1,
  },
  {
    name: 'quotation mark turned',
    severity: 'warning',
    told: 'the quotation mark is turned the wrong way',
    why: 'It touches the word on the side where its opposite belongs, and the others of the report are turned as print does.',
    // "”The mayor", "he said.“"
    wrong: document => curled(document, ({side, glyph}) => glyph !== side),
    right: document => curled(document, ({side, glyph}) => glyph === side).length,
    ratio: 2,
  },
  {
    name: 'quotation mark that opens twice',
    severity: 'warning',
    told: 'the quotation mark is turned the wrong way',
    why: 'One of the same kind was opened a few words before, and a quotation does not open inside itself.',
    // '“illegal use “of his weapon'
    wrong: matching(/(?<=“[^“”'’"\n]{3,50} )“(?=\p{Ll}{2,} )/gu, isTyped),
  },
  {
    name: 'quotation mark that opens before who speaks',
    severity: 'warning',
    told: 'the quotation mark is turned the wrong way',
    why: 'A comma and the verb that tells who speaks show that the quotation ends there.',
    // '“The dam will hold, “said Ida Rowan'
    wrong: matching(/(?<=\p{Ll}[,?!] ?)“(?=(?:said|says|added|recalled|(?:he|she) (?:said|says|added)) )/gu, isTyped),
  },
  {
    name: 'quotation mark that opens before a comma',
    severity: 'warning',
    told: 'the quotation mark is turned the wrong way',
    why: 'What comes before a comma or a full stop ends there, and the mark that ends it is the closing one.',
    // 'the harbour “, she said'
    wrong: opensBeforeStop,
  },
  {
    name: 'quotation mark apart',
    severity: 'info',
    told: 'the quotation mark has a space on either side',
    why: 'It should touch the first or the last word of what is quoted, as the others of the report do.',
    // 'said: " The harbour'
    wrong: ({source: {text}}) =>
      [...text.matchAll(/(?<=\s)\p{L}{1,20}[,:.?!]? ["“”] \p{L}{1,20}/gu)].map(({index, 0: found}) => ({
        start: index,
        end: index + found.length,
      })),
    // a text that was cut into words by a machine sets all those apart that close
    right: ({source: {text}}) =>
      Math.min(
        text.match(/(?<=\s|^)["“]\p{L}/gmu)?.length ?? 0,
        (text.match(/(?<!\s)[\p{L}.,?!]["”](?=\s|$)/gmu)?.length ?? 0) -
          (text.match(/[.,?!] ["”](?=\s|$)/gmu)?.length ?? 0),
      ),
    ratio: 5,
  },
]

function curled(document: Document, isSought: (mark: Mark) => boolean): readonly Stretch[] {
  if (isTypeset(document.source.raw) || document.source.text.includes('„')) return []
  return marksOf(document)
    .flat()
    .filter(mark => mark.glyph !== 'either' && mark.bySpace && isSought(mark))
    .map(({around}) => around)
}

// 'the harbour “, she said'
function opensBeforeStop({source: {text}}: Document): readonly Stretch[] {
  if (text.includes('„')) return []
  return [...text.matchAll(/\p{L}{1,20}[.,?!]? “[,.;](?=\s|$)/gu)].map(({index, 0: found}) => ({
    start: index,
    end: index + found.length,
  }))
}

// two backquotes are put for a mark by a machine, which does not see on which side it stands
function isTyped({source: {raw}}: Document): boolean {
  return !raw.includes('``')
}
