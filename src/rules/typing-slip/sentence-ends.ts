import type {Document} from '../../reading/index.ts'
import {commonRarityOf} from '../../vocabulary/index.ts'
import {matching, type Family, type Stretch} from './family.ts'

export const sentenceEnds: readonly Family[] = [
  {
    name: 'no full stop',
    severity: 'info',
    told: 'the paragraph ends without a full stop',
    why: 'It is a whole sentence among paragraphs that all end with a mark, and no heading, caption or item of a list.',
    wrong: ({source: {text, blocks}}) => {
      const paragraphs = blocks.filter(({type}) => type === 'body')
      return paragraphs.flatMap(({start, end}, at) => {
        const [before, after] = [paragraphs[at - 1], paragraphs[at + 1]]
        const beside = [before, after].every(
          other => other !== undefined && isEnded(text.slice(other.start, other.end)),
        )
        return at > 0 && beside ? unended(text.slice(start, end), end) : []
      })
    },
    right: ({source: {text, blocks}}) =>
      blocks.filter(({type, start, end}) => type === 'body' && isEnded(text.slice(start, end))).length,
  },
  {
    name: 'no full stop before a quotation',
    severity: 'info',
    told: 'the full stop before the quotation is lost',
    why: 'The sentence before it is whole, says nothing of speaking, and a sentence of its own is quoted.',
    // 'fled their homes "We were afraid," she said'
    wrong: matching(
      /\p{Ll}{3,20}(?= ["“](?:We|I|They|He|She|It|There|This|You) (?:was|were|am|is|are|have|had|has|will|would|could|can|saw|heard|felt|think|thought|know|knew|want)(?!\p{L}))/gu,
      ({tokens}, {index, 0: word}) =>
        tokens.some(({start, tag}) => start === index && tag === 'NOUN') && !SPEECH.test(word),
    ),
  },
  {
    name: 'sentence begins small',
    severity: 'info',
    told: 'the sentence begins in lower case',
    why: 'What stands before the stop is a whole word and no abbreviation: either the capital is lost, or the stop should be a comma.',
    // "was closed. the mayor said"
    wrong: matching(
      /(?<!\p{L})(?<last>\p{Ll}{4,20}|\p{Lu}\p{Ll}{5,20}|in|out|up|off|him|her|them|us|ago|day|way|man|men|car|now|too|two)\. (?:the|he|she|they|it|we|this|that|these|those|there|but|when|after|his|her|their|and|or|if|although|which|who|where|while|with|in|on|at|for|to|of|as|was|were|is|by|from|police|officials)(?= \p{Ll}{2})/gu,
      isEndOfSentence,
    ),
    right: counted,
  },
]

// "he read out the words “We are lost”"
const SPEECH =
  /^(?:words?|statements?|messages?|tweets?|notes?|signs?|letters?|slogans?|lines?|songs?|films?|books?|shows?|phrases?|quotes?|posts?|banners?|captions?|headlines?|titles?|albums?|singles?|hits?|plays?|essays?|stories|story|shirts?|placards?|posters?|speech|speeches|answers?|replies|reply|comments?|texts?|chants?|shouts?|cries|cry|series|game|column|hashtag|campaign|anthem|ballad|track|call|calls|question|questions|claim|claims|argument|principle|motto|rule|mantra|boy|man|woman)$/i

function isEnded(text: string): boolean {
  return /[.?!:…]["”’')\]]{0,3}$/.test(text)
}

// at least a dozen words, most of them small, the last one too
function unended(text: string, end: number): readonly Stretch[] {
  const words = text.split(/\s+/)
  const last = words.at(-1) ?? ''
  if (words.length < 14 || !/^\p{Lu}/u.test(text) || !/^\p{Ll}{3,20}$/u.test(last)) return []
  if (words.filter(word => /^\p{Ll}/u.test(word)).length < 0.6 * words.length) return []
  return [{start: end - last.length, end}]
}

const ABBREVIATED = /^(?:etc|approx|assoc|dept|corp|cont|prof|figs?|vols?|secs?|mins?|hrs?|tel)$/

function isEndOfSentence(_: Document, {groups}: RegExpExecArray): boolean {
  const last = groups?.last ?? ''
  return (commonRarityOf(last) !== undefined || /^\p{Lu}/u.test(last)) && !ABBREVIATED.test(last)
}

function counted({source: {text}}: Document): number {
  return text.match(/\p{Ll}[.?!]\s+\p{Lu}/gu)?.length ?? 0
}
