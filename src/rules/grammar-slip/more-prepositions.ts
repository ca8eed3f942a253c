import {baseVerb} from './verbs.ts'

const be = '(?:is|was|are|were|be|been|being)'
const the = '(?:the|a|an|his|her|its|their|our|my)'
const him = '(?:him|her|them|me|us)'
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** A word that each has, a word with a preposition that does not go with it, and what goes. */
export const morePrepositions: readonly (readonly [cue: string, written: string, right: string])[] = [
  ['interested', `${be} (?:not |very |more )?interested (?:on|about|of) (?:${the}|[a-z]+ing)`, 'interested in'],
  ['different', `different of ${the}`, 'different from'],
  ['similar', `similar (?:with|as|than) ${the}`, 'similar to'],
  ['identical', `identical (?:as|than) ${the}`, 'identical to'],
  ['refrain refrained', '(?:refrained|(?:to|should|must|will|would|not) refrain) (?:to|of) [a-z]+', 'refrain from'],
  ['abstain abstained', 'abstain(?:ed)? (?:to|of) [a-z]+', 'abstain from'],
  ['objected', `objected (?:with|against|about) ${the}`, 'object to'],
  ['opposed', `${be} opposed (?:with|against) ${the}`, 'opposed to'],
  [
    'banned barred prohibited prevented discouraged',
    `${be} (?:banned|barred|prohibited|prevented|discouraged) to (?:be|have|go|leave|enter|travel|play|drive|sell|fly|compete|${baseVerb})`,
    'banned from',
  ],
  ['apologized apologised apologize apologise', `apologi[sz]e[ds]? (?:of|him|her|them)`, 'apologize to, or for'],
  ['differ differs differed', 'differ(?:s|ed)? (?:of|than)', 'differ from'],
  [
    'depending dependent depend',
    `(?:depend(?:ing)? (?:of|from)|dependent from) (?:${the}|whether|how|what)`,
    'depend on',
  ],
  [
    'rely relied relies relying reliant',
    `(?:rely|relied|relies|relying|reliant) (?:of|with) (?:${the}|[a-z]+ing)`,
    'rely on',
  ],
  [
    'concentrated concentrating concentrate',
    `concentrat(?:ed|es|e|ing) (?:to|about) (?:${the}|[a-z]+ing)`,
    'concentrate on',
  ],
  ['focused focusing focussed', `focuss?(?:ed|ing) (?:to|of|about) (?:${the}|[a-z]+ing)`, 'focus on'],
  ['famous', '(?:is|was|are|were|became|most) famous of (?:his|her|its|their)', 'famous for'],
  ['popular', 'popular (?:to|by) (?:tourists|visitors|fans|children|students|locals|audiences)', 'popular with'],
  ['familiar', `familiar (?:of|about|on) ${the}`, 'familiar with'],
  ['acquainted', 'acquainted (?:of|to)', 'acquainted with'],
  ['ashamed', 'ashamed (?:from|with)', 'ashamed of'],
  ['jealous envious', '(?:jealous|envious) (?:from|with|to) (?:the|his|her|their|him)', 'jealous of'],
  ['suspicious', `${be} suspicious (?:for|with) ${the}`, 'suspicious of'],
  ['exempt', `exempt of (?:${the}|[a-z]+ing)`, 'exempt from'],
  ['immune', `immune of (?:${the}|[a-z]+ing)`, 'immune to'],
  ['entitled', `${be} entitled (?:for|of|with) ${the}`, 'entitled to'],
  ['addicted', 'addicted (?:on|with|of|by)', 'addicted to'],
  ['allergic', 'allergic (?:with|from|of|for)', 'allergic to'],
  ['related', `${be} (?:not )?related (?:with|of) ${the}`, 'related to'],
  ['involved', `${be} (?:not )?involved (?:to|of) ${the}`, 'involved in'],
  ['participated participating participate', `participat(?:ed|es|e|ing) to ${the}`, 'participate in'],
  ['specializes specializing specialises specialising', 'speciali[sz](?:es|ing) (?:on|to)', 'specialize in'],
  [
    'arrived arrives',
    'arriv(?:ed|es) (?:at|to|in) home(?=[.,;]|$| (?:in|on|at|from|with|after|and)\\b)',
    'arrive home',
  ],
  ['home', '(?:went|gone|go|going|came|headed|walked) to home(?=[.,;]|$| (?:after|and|with|on|at)\\b)', 'go home'],
  [
    'abroad upstairs downstairs overseas',
    '(?:go|went|going|moved|travell?ed|flew|fled|came|ran|traveling|travelling) to (?:abroad|upstairs|downstairs|overseas)(?=[.,;]|$| (?:in|on|at|to|and|after|for|with)\\b)',
    'go abroad',
  ],
  [
    'entered entering',
    `enter(?:ed|ing) to ${the}|enter(?:ed|ing) into ${the} (?:house|building|room|store|country|home|bank|shop|apartment|premises|compound)`,
    'enter, without a preposition',
  ],
  ['accompanied', `${be} accompanied (?:with|of) (?:his|her|their)`, 'accompanied by'],
  ['died', `died (?:of|from|by) (?:on|in|at)(?= (?:[A-Z]|\\d|${the}\\b))`, 'die of, and die on'],
  [
    'died',
    'died (?:for|by) (?:a heart attack|cancer|pneumonia|injuries|his injuries|her injuries|natural causes|a stroke)',
    'die of',
  ],
  ['recovering', `${be} recovering of ${the}`, 'recover from'],
  ['consisting', 'consisting (?:from|out|with)', 'consist of'],
  ['belongs belonged belonging', `belong(?:s|ed|ing) (?:of|for|by) ${the}`, 'belong to'],
  ['devoted', `devoted (?:for|on) (?:${the}|[a-z]+ing)`, 'devoted to'],
  ['waiting', `${be} waiting (?:him|her|them|the (?:result|results|decision|verdict|arrival|outcome))`, 'wait for'],
  ['asked', `asked (?:to|at) ${him}(?! ?")`, 'ask, without a preposition'],
  [
    'called',
    '(?:he|she|they|who|neighbou?rs|residents|staff) called to (?:police|911|999|authorities)',
    'call, without a preposition',
  ],
  ['answered', 'answered to the (?:questions?|phone|door)', 'answer, without a preposition'],
  [
    'considered described outlined highlighted analyzed analysed',
    '(?:he|she|they|who|has|have|had|it|report) (?:described|outlined|highlighted|analy[sz]ed) about',
    'without “about”',
  ],
  ['according', 'according (?:by|from|of) (?:the|a|an|police|officials|local)', 'according to'],
  [
    'january february march april may june july august september october november december',
    `(?:at ${months}(?: \\d{4})?(?=[.,;]|$| (?:and|when|after|for)\\b)|on ${months} (?:of (?:this|last|the same|\\d{4})|this year|last year))`,
    '“in” before a month',
  ],
  [
    'since',
    'since (?:(?:a|many|several|few|some|the (?:past|last) (?:two|three|four|five|six|ten|\\d+|few|several|many)) (?:years|months|weeks|days|decades|hours)|a long time|decades|centuries)(?! (?:ago|before|earlier)\\b)(?=[.,;]|$| (?:and|now|in|on|by)\\b)',
    '“for” before a length of time',
  ],
  [
    'reason',
    `(?<!by )the reason of (?:the|his|her|their) (?:crash|accident|fire|death|attack|delay|visit|decision|resignation|arrest)`,
    'reason for',
  ],
  ['aim', `(?:with the aim|with the intention) (?:to|for)(?= (?:be|have|${baseVerb})\\b)`, 'with the aim of'],
  ['ability', 'ability (?:of|for|in) (?:be|have|do|get|make)\\b', 'ability to'],
  ['congratulated', `congratulated ${him} (?:about|of)`, 'congratulate on'],
  ['thanked', `thanked ${him} (?:of|about)`, 'thank for'],
  ['result', `as (?:a|the) result (?:to|from|for) (?:the|his|her|their|a)`, 'as a result of'],
  [
    'impact',
    `(?:has|have|had|having) (?:an?|no|little|some) (?:\\w+ )?(?:impact|effect|influence) (?:to|of|for) (?:the|his|her|their)`,
    'impact on',
  ],
]
