import type {Document} from '../../../reading/index.ts'
import type {Token} from '../../../text/index.ts'
import {readingsOf} from '../../../vocabulary/index.ts'
import type {ClauseHit} from './hit.ts'
import {beforePhrase, isDeterminer, phraseFrom, tellsMeasure} from './phrase.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const nouns = set(
  `plan plans decision decisions contract contracts deal effort efforts attempt attempts ability inability right chance
  opportunity opportunities proposal proposals offer offers promise promises pledge pledges bid bids permission authority refusal
  failure willingness unwillingness desire intention intentions need order orders tendency reluctance readiness eagerness
  determination obligation commitment freedom capacity courage urge temptation strategy scheme project campaign mission law laws
  bill bills move moves measure measures struggle battle fight rush race push drive power powers incentive incentives`,
)
const verbs = set(
  `hope hopes hoped want wants wanted agree agrees agreed decide decides decided refuse refuses refused continue continues
  continued try tries tried plan plans planned vow vows vowed begin begins began seem seems seemed appear appears appeared tend tends tended
  hesitate hesitates hesitated intend intends intended threaten threatens threatened fail fails failed manage manages managed seek seeks sought
  struggle struggles struggled attempt attempts attempted opt opts opted hasten hastened proceed proceeded promise promised pledge
  pledged wish wishes wished prepare prepared expect expects deserve deserves deserved aim aims aimed volunteer volunteered
  consent consented choose chose strive strove learn learned happen happens happened trying hoping planning wanting refusing
  failing attempting continuing beginning hesitating threatening seeking preparing struggling learning`,
)
const states = set(
  `ready able unable willing unwilling eager reluctant likely unlikely hard difficult easy possible impossible necessary important
  free anxious certain bound due keen prepared expected scheduled designed intended supposed forced required allowed asked told
  urged meant believed thought known going set poised determined obliged obligated inclined permitted ordered invited encouraged
  instructed destined doomed entitled empowered authorized authorised tempted compelled persuaded loath liable apt hesitant
  enough advisable essential desirable unnecessary safe`,
)
const CAUSES =
  /^(?:let|lets|letting|make|makes|made|making|help|helps|helped|helping|see|sees|saw|seen|seeing|watch|watched|watching|hear|heard|have|has|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|suggest\w*|demand\w*|insist\w*|recommend\w*|propos\w*|urg\w*|ask\w*|order\w*|requir\w*|request\w*|important|essential|vital|necessary|imperative|lest|if|whether|and|or|nor|but|feel|felt|than|as|what|how|not|only|bid|dare|dared|need)$/

const why = 'Before a base form that hangs on the word before it stands “to”: that is lost.'

/** “The plan assemble the planes”, “is hard understand them”: the base form of a verb without its “to”. */
export function lostInfinitives({tokens}: Document): readonly ClauseHit[] {
  return tokens.flatMap(token => {
    const before = tokens[token.index - 1]
    if (!before || before.sentence !== token.sentence || !isBase(token) || !isTaken(tokens, token)) return []
    return isLeading(tokens, before)
      ? [{start: before.start, end: token.end, family: 'a lost “to”', why, sure: 0.85, written: true}]
      : []
  })
}

function isBase({tag, lower, text}: Token): boolean {
  if (text !== lower) return false
  return (
    lower === 'be' ||
    (/^(?:VERB|NOUN)$/.test(tag) && readingsOf(lower).includes('b') && !/[ade]/.test(readingsOf(lower)))
  )
}

// an object behind it shows that it is a verb
function isTaken(tokens: readonly Token[], {index, lower, sentence, tag}: Token): boolean {
  const next = tokens[index + 1]
  if (next?.sentence !== sentence) return false
  if (lower === 'be') return /^(?:ADJ|DET|VERB|ADP|NUM|ADV|PRON)$/.test(next.tag)
  if (isDeterminer(next)) {
    const phrase = phraseFrom(tokens, next.index)
    return phrase !== undefined && !tellsMeasure(tokens, phrase)
  }
  if (OBJECTS.test(next.lower)) return next.lower !== 'that' || tag === 'VERB'
  if (tag !== 'VERB') return false
  if (states.has(tokens[index - 1]?.lower ?? '') && next.tag === 'ADP') return true
  return (
    readingsOf(lower) === 'b' && (/^(?:ADJ|NOUN|PROPN|NUM|ADP)$/.test(next.tag) || /^(?:he|she|they)$/.test(next.lower))
  )
}

const OBJECTS =
  /^(?:him|them|it|us|me|himself|themselves|itself|herself|that|each|all|more|much|any|every|both|another|whether|how|what)$/

function isLeading(tokens: readonly Token[], before: Token): boolean {
  const {lower, tag, index, sentence} = before
  const opening = tokens.slice(Math.max(0, index - 9), index).filter(one => one.sentence === sentence)
  if (lower === 'remains' || lower === 'remained') return tokens[index + 1]?.lower === 'be'
  if (tag === 'ADJ' && opening.at(-1)?.lower === 'too') return tokens[index + 1]?.lower === 'be'
  if (states.has(lower)) {
    const link = opening.findLast(one => !/^(?:ADV|PART)$/.test(one.tag))
    const isEnough =
      lower === 'enough' &&
      readingsOf(tokens[index + 1]?.lower ?? '') === 'b' &&
      opening.at(-1)?.tag === 'ADJ' &&
      tokens[index + 1]?.tag !== 'NOUN'
    return (
      (isEnough ||
        /^(?:is|are|was|were|be|been|being|it|seems|seemed|remains|became|found)$/.test(link?.lower ?? '')) &&
      !opening.some(one => ALL.test(one.lower))
    )
  }
  // "those being sought include a guard"
  if (opening.at(-1)?.lower === 'being') return false
  if (tag === 'VERB' && verbs.has(lower))
    return (
      !opening.some(
        one =>
          CAUSES.test(one.lower) &&
          !/^(?:and|but|or|not|if|has|had|have|will|would|could|do|does|did|must|should|may|might|can|as)$/.test(
            one.lower,
          ),
      ) && !opening.some(one => ALL.test(one.lower))
    )
  if (/^(?:-|no|there|they|he|she)$/.test(opening.at(-1)?.lower ?? '')) return false
  if (tag !== 'NOUN' || !nouns.has(lower) || opening.some(one => CAUSES.test(one.lower))) return false
  if (!lower.endsWith('s')) return opening.length > 0
  const governor = tokens[beforePhrase(tokens, index)]
  return (
    governor?.sentence === sentence &&
    governor.tag === 'VERB' &&
    !/ing$/.test(governor.lower) &&
    !/^(?:say|think|believe|fear|hope)/.test(governor.lemma)
  )
}

const ALL = /^(?:all|what|whatever|everything|than|only|thing|best|least|whom)$/
