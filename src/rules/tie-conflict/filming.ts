import {sentenceAt, type Document} from '../../reading/index.ts'
import {tie, type Tie} from './tie.ts'

const FILMING =
  /\b(?:shooting|filming|principal photography|production|cameras)\b[^.;]{0,70}?\b(?:begins?|starts?|kicks? off|rolls?|gets? under ?way|will (?:begin|start|roll|take place)|takes? place)\b(?:,? [^.;]{0,45})? in (?:the )?$/i
const REACH = 150

/** Where a film is to be made. */
export function filmingIn(document: Document): Tie[] {
  const {text} = document.source
  return document.names
    .filter(({type}) => type === 'place')
    .flatMap(place => {
      const sentence = sentenceAt(document, place.start)
      const before = text.slice(Math.max(sentence?.start ?? place.start, place.start - REACH), place.start)
      const found = FILMING.exec(before)
      return found
        ? [tie(document, 'place of filming', '', place, place.start - before.length + found.index, place.end)]
        : []
    })
}
