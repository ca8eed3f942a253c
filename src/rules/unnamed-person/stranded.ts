import type {Document, Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'

/**
 * The first "he" or "she" of a report that begins a sentence after the first, where nobody and nothing stands before it that could be
 * meant: no name but those of places, no noun for people or animals.
 */
export function strandedPronoun(document: Document): Token | undefined {
  const {tokens, sentences} = document
  const pronoun = sentences.map(({first}) => tokens[first]).find(token => token && /^(?:he|she)$/.test(token.lower))
  if (!pronoun || pronoun.sentence === 0) return undefined
  const hasName = document.names.some(name => name.first < pronoun.index && mayBeSomebody(name))
  const hasNoun = tokens.slice(0, pronoun.index).some(isSomebody)
  return hasName || hasNoun ? undefined : pronoun
}

function mayBeSomebody({type}: Name): boolean {
  return type !== 'place'
}

// a wide net: whatever may be somebody may be meant
const SOMEBODY =
  /(?:[aeo]r|ist|ian|ant|ent|ese|man|men|woman|women|girl|boy|ess|ard|mate|kid|child|children|baby|teen|youth|adult|person|people|folk|body|one|old|mother|guy|lad|twin|star|hero|king|queen|lord|lady|sir|pope|monk|nun|saint|chef|cop|spy|thief|nurse|judge|bride|groom|guest|aide|coach|host|cook|guard|pilot|page|virgin|couple|pair|duo|trio|victim|orphan|infant|pupil|elder|champ|dog|cat|horse|bird|bear|animal|pet|cow|calf|whale|lion|tiger|ape|monkey|elephant|pig|sheep|goat|fox|wolf|shark|puppy|kitten|ship|vessel|boat|storm|god|muse|icon|rebel|native|captive|fugitive|relative|detective|executive|representative|official|individual|criminal|principal|general|rival|medic|mechanic|critic|comic|cleric|skeptic|ref|chief|boss|head|heir|aunt|uncle|niece|nephew|cousin|husband|wife|son|employee|referee|trainee|refugee|detainee|retiree|nominee|appointee|evacuee|deputy|celebrity|soul|figure|character|author|mp|mep|ceo|pm)s?$/

// which end like the nouns of those who do something
const THINGS =
  /^(?:winter|summer|water|weather|paper|newspaper|number|order|border|river|letter|matter|power|tower|shower|dinner|corner|quarter|chapter|theater|layer|shoulder|finger|computer|container|trailer|counter|meter|center|shelter|helicopter|disaster|october|november|december|september|year|car|war|air|hair|chair|floor|door|color|motor|sector|factor|harbor|humor|error|mirror|terror|indoor|outdoor|bar|sugar|dollar|calendar|seminar|radar|cellar|solar|rear|gear|fear|list|ear)s?$/

function isSomebody({tag, lower}: Token): boolean {
  return (
    /^(?:NOUN|PROPN|PRON|NUM)$/.test(tag) &&
    SOMEBODY.test(lower) &&
    !THINGS.test(lower) &&
    !/^(?:one|or|her|their|our|your)$/.test(lower)
  )
}
