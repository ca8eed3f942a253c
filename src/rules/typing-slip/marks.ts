import {rarityOf} from '../../vocabulary/index.ts'
import {matching, type Family} from './family.ts'

export const marks: readonly Family[] = [
  {
    name: 'two marks',
    severity: 'info',
    told: 'two marks stand where one does',
    why: 'No two of these marks follow one another after a word that is no abbreviation.',
    // "the mayor,, who", "was closed.. The", "was closed., but"
    wrong: matching(
      /(?<!\p{L})(?<word>\p{L}{3,20})(?<marks>[,;:]{2}|[,;:]\.|\.[,;:?!]|\.\.|[?!][.;])(?=\s|$)/gu,
      (_, {groups: {word = '', marks: found = ''} = {}}) => !/^[.?!]/.test(found) || isPlain(word, found),
    ),
  },
]

// "approx.," is an abbreviation with a comma
function isPlain(word: string, found: string): boolean {
  const rarity = rarityOf(word)
  if (found === '..' || found === '.?') return true
  if (/^\p{Lu}/u.test(word)) return false
  return word.length > 4 && rarity !== undefined && rarity !== 'rare' && !ABBREVIATED.test(word)
}

const ABBREVIATED = /^(?:etc|approx|assoc|dept|corp|intl|cont|spec|orig|incl|excl|illus|misc|prof|temp|maths)$/
