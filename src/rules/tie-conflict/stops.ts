import {sentenceAt, type Document, type Name} from '../../reading/index.ts'
import {tie, type Tie} from './tie.ts'

const FILMING =
  /\b(?:shooting|filming|principal photography|production|cameras)\b[^.;]{0,70}?\b(?:begins?|starts?|kicks? off|rolls?|gets? under ?way|will (?:begin|start|roll|take place)|takes? place)\b(?:,? [^.;]{0,45})? in (?:the )?$/i
const LEAVING =
  /\b(?:leaves?|leaving|departs?|fl(?:y|ies|ying)|travels?|travell?ing|heads?|heading|continues?|goes|going|moves?|moving)(?: on| off)? (?:for|to) (?:the )?$/i
const VISIT = /\b(?:visit|tour|trip)\b/i
const REACH = 150

/** Where a film is to be made, and where a visitor goes next. */
export function stopsIn(document: Document): Tie[] {
  const {text} = document.source
  const isVisit = VISIT.test(text)
  return document.names
    .filter(({type}) => type === 'place')
    .flatMap(place => {
      const sentence = sentenceAt(document, place.start)
      if (!sentence) return []
      const before = text.slice(Math.max(sentence.start, place.start - REACH), place.start)
      const filming = FILMING.exec(before)
      if (filming)
        return [tie(document, 'place of filming', '', place, place.start - before.length + filming.index, place.end)]
      const leaving = isVisit ? LEAVING.exec(before) : null
      return leaving && isPlanned(document, place)
        ? [tie(document, 'next stop', '', place, place.start - before.length + leaving.index, place.end)]
        : []
    })
}

// a journey that is over may be another one
function isPlanned({source: {text}}: Document, {start}: Name): boolean {
  return !/\b(?:had|has|have|was|were|did)\b[^.;]{0,30}$/.test(text.slice(Math.max(0, start - 50), start))
}
