import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'

/** The word that a phrase without article follows, and where the phrase begins. */
export interface BarePhrase {
  readonly before: Token
  readonly first: number
}

/** The phrase that ends with a noun, where no determiner, name, number or possessive opens it and the words before it call for one. */
export function barePhrase(tokens: readonly Token[], head: Token): BarePhrase | undefined {
  let first = head.index
  while (tokens[first - 1]?.sentence === head.sentence) {
    if (isModifier(tokens, first - 1)) first--
    else if (isHyphen(tokens, first - 1)) first -= 2
    else break
  }
  const before = tokens[first - 1]
  if (!before || before.sentence !== head.sentence || head.index - first > 5) return undefined
  if (before.lower === 'to' && readingsOf(tokens[first]?.lower ?? '').includes('b')) return undefined
  return {before, first}
}

// "a fuel-efficient car"
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [left, hyphen, right] = tokens.slice(at - 1, at + 2)
  return (
    hyphen?.text === '-' &&
    left?.end === hyphen.start &&
    hyphen.end === right?.start &&
    left.text === left.lower &&
    /^[a-z]{3,}$/.test(left.lower)
  )
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const {tag, lower = '', text} = tokens[at] ?? {}
  if (text !== lower) return false
  const readings = readingsOf(lower)
  if (tag === 'ADJ')
    return (
      !/^(?:such|many|several|few|more|most|other|same|own|last|next|past|first|second|third|half|all|both|enough|no|every|each|another|what|which|certain|various|less|further|double|twice)$/.test(
        lower,
      ) && !/(?:est|th)$/.test(lower)
    )
  if (tag === 'NOUN') return /n/.test(readings) && !/[pzd]/.test(readings)
  return (
    tag === 'VERB' &&
    /[eg]/.test(readings) &&
    !/d/.test(readings) &&
    /^(?:ADP|ADJ)$/.test(tokens[at - 1]?.tag ?? '') &&
    /[a]/.test(readings)
  )
}

/** Whether nothing that could belong to the phrase follows. */
export function endsPhrase(tokens: readonly Token[], head: Token): boolean {
  const next = tokens[head.index + 1]
  if (!next || next.sentence !== head.sentence) return true
  if (next.tag === 'PUNCT') return /^[.,;:?!)]$/.test(next.lower)
  if (/^(?:ADP|AUX)$/.test(next.tag)) return true
  if (next.tag === 'VERB') return /[dze]/.test(readingsOf(next.lower)) && !/[npa]/.test(readingsOf(next.lower))
  if (next.lower === 'and') return /^(?:PRON|DET|AUX|ADV)$/.test(tokens[next.index + 1]?.tag ?? '')
  return /^(?:who|which|that|where|when|whose|because|while|after|before|but|to|not|also)$/.test(next.lower)
}
