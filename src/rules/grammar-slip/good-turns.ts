import {once} from '../../text/index.ts'

/** Turns of good English that the patterns of slips take for one; a slip that lies within one of them is none. */
const TURNS = [
  'human beings? (?:is|was|has|are|were|have|who|that)',
  '(?:could|can|may|might|to|must) be had',
  String.raw`cross\w*(?: \w+){0,3} (?:road|street|line|border|bridge|river) safely`,
  'reach(?:es|ed|ing)? (?:into|at) (?:the|an?|his|her|its|their|my)',
  'each lives (?:for|in|with|on|alone|by|his|her|at)',
  String.raw`(?:invit|ask|c[oa]m|dropp?|popp?|call|br(?:ing|ought)|t[ao][ok]|stay|g[oe]|went|let|mov|step|fill|stand|stood|sub)\w*(?: \w+){0,3} in (?:for|on|at|with|by|from) (?:an?|the|his|her)`,
  '(?:is|are|was|were|been|being) (?:administered|allowed|asked|awarded|bought|charged|denied|dealt|fed|forgiven|granted|handed|left|lent|offered|paid|promised|refused|sent|served|shown|sold|spared|taught|told) (?:the|an?|his|her|their|its)',
  String.raw`(?:moment|time|day|when|after|before|soon as|until|till|since|minute|once|where) (?:\w+ ){1,3}?arrived (?:the|an?|his|her|their)`,
  String.raw`^To (?:\w+ ){1,5}?belong(?:s|ed)?(?: \w+)?`,
  'lived (?:an?|the|his|her|their) (?:nightmare|lie|dream|life|lives|fantasy|double)',
  String.raw`consist(?:s|ed|ing)? (?:mainly|mostly|largely|only|entirely|chiefly|primarily|solely|partly|wholly|almost \w+|in (?:large|great|good) part) (?:of|in)`,
  'talk(?:s|ed|ing)? shop',
  '(?:at|in|during|before|after|of) (?:the )?rush hour',
  'on (?:automatic pilot|autopilot)',
  '(?:at|after|before|by|of|under) (?:full|new) moon',
  'hang[- ]glid(?:er|ers|ing)',
  String.raw`worked by \w+ing`,
  // "plans to replace it have failed", "those behind it are known": of a plural before it
  String.raw`(?<=\w )(?:\w+ ){0,5}(?<!\b(?:that|because|when|while|and|but|said|says|if|as|which|where|since|after|before|until|although|though|so|or|then|what|how|why|think|thinks|believe|believes) )it (?:have|are|haven['’]t|aren['’]t)`,
  '(?:than|as|but) (?:he|she|him|her) (?:have|were|are)',
  String.raw`(?:you|his \w+|her \w+|the \w+) and (?:he|she) (?:have|were|are)`,
  // a testament, a month and a power
  String.raw`(?:her|his|their|the|an?|this|its|our|my|your|(?:mrs?|ms) \w+['’]s|\w+['’]s|\w+s['’]|last|first|second|living|political|public|national|iron|ill|good|free|new|old|own) will(?: (?:has|is|was|had|to|and|that|which))?`,
  '(?:its|his|her|their|the) might (?:has|is|was)',
  'a must (?:has|is|was)',
  '(?:^|in |of |since |that |and )may (?:has|had|is|was)',
  'prince will (?:has|is|was|had)',
  // "was sworn in last month", "the show goes on next week"
  String.raw`(?:call|swor|swear|sen[dt]|br(?:ing|ought)|c[ao]m|mov|hand|draft|weigh|fl[ey]w|flies|fly|w[ae]nt|log|go|carr|is|are|was|were|turn|put|kick|step|sign|tun|t[ao][ok]|set|join|check|clock|pull|let|g[eo]t|kept|keep|phas|stay|br[eo]ak|brok|drag|drop|cash|bail|hung|usher|vot|writ|lock|la[iy]|pass|switch|liv|factor|hol|book|press|rac|liv|push|reel|rop|buil|sold|bought|dial|tap)\w* (?:in|on) (?:last|next|this|yesterday|tomorrow|every|that)(?: \w+)?`,
  // the leave that somebody has
  '(?:without|for|from|of|on|with|refused?|sought|seeks?|seeking|have|has|had|having|promised|allowed|offered|given|denied|granted?|unpaid|paid|sick|annual|compassionate) leave(?= ?[.,;:)]| (?:to|on|at|until|cancelled|from|of|for|and|in)\\b|$)',
  'the (?:leave|remain) (?:campaign|vote|side|policy|voters?|camp|supporters?)',
  String.raw`(?:\w+ ){0,3}(?:\w{3,}ics|maths) (?:is|are|was|were|has|have|do|does)`,
  String.raw`(?:\w+ ){0,2}(?:accused|chosen) (?:were|are|have)`,
  String.raw`(?:due to|with|thanks to|amid|despite|given) (?:continued|attempted|planned) \w+`,
  String.raw`(?:aid|help|return|alternative|monument|threat|support|damage|answer|home|tribute|access|visit|assistance|relief|boost|blow|memorial|route|back|compensation|benefits|risk) to \w+ed`,
  // a verb that ends the clause about somebody
  String.raw`(?:people|those|families|everyone|residents|all|anyone|few|ones|many|men|women|others)(?: \w+){0,2} who (?:could|would|did|do|can)(?: not|n['’]t)? \w+`,
  String.raw`who (?:could|would|did|do|can)(?: not|n['’]t)? (?:left|fled|moved|got|took|went|stayed|died|came|were|was|had|have|are)`,
  String.raw`(?:powers that|place to|person to|bride to|mothers? to|parents? to|used to|want(?:s|ed)? to|ought to|could|will|can|not to) be (?:is|was|are|were|has|have|had|see|say|know)`,
  String.raw`neither (?:\w+ )?(?:has|had|have|is|was|were|could|would|did|can|will) (?:[\w'’-]+ ){0,8}?or`,
  'without (?:fail|cease|let)',
  'out of sync',
  // nouns that are verbs, too
  '(?:of|for|some|more|enough|much) (?:wear|give|spend|stretch)',
  "(?:is |was |be |it[’']s )?make or break",
  'make do',
  String.raw`arriv(?:e|ed|es|ing) to (?:an? \w+|the (?:sound|strains|cheers|applause|news))`,
  String.raw`(?:famous|popular|known|admired|read|loved|renowned) the`,
  String.raw`\w+ the (?:height|colou?r|depth|width|length|shape|weight|age|thickness)`,
  '(?:important|vital|essential|crucial|insists?|insisted) the',
  'depends? (?:what|how|whether|who|where|when|which)',
  '(?:are|were|is|was) (?:these|those|this|that) (?:the|your|his|her|their|my|our|an?)',
  'any the',
  String.raw`(?:she|he|they|nobody|we|i|you|dare|none) dare (?:not )?\w+`,
  String.raw`(?:dare|need) (?:he|she|they|you|it|we) \w+`,
  '(?:would|oh) that (?:it|he|she|they) were',
  String.raw`a bunch of \w+ (?:was|is|has)`,
  String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|a dozen|a couple of) (?:acres|hectares|kilos|pounds|tonnes|pints|goals|wickets|seats|points|eggs|jobs|deaths|runs|games)(?: of \w+)? (?:is|was|has)`,
  String.raw`(?:the |these |those |their |its |his |her )?(?:scene of crime|duty of care|rule of law|point of sale|end of (?:year|term|season|life)|freedom of information|letter of credit|man of the match|prisoner of war|rite of passage|place of work|state of emergency|cost of \w+|right of way|code of conduct|terms of reference) \w+ (?:are|were|have|do)`,
  String.raw`the less \w+(?= \w+, the)`,
  String.raw`(?:discussed|described) about an? (?:month|week|year|day|dozen|decade|fortnight)`,
  String.raw`\w+(?:ed|ing) (?:for )?the (?:first|second|third|fourth|fifth|last|next|only) time`,
  '(?:is|was|were|been) rent(?: by| with)?',
  // the subjunctive
  String.raw`(?:(?:vital|essential|crucial|important|imperative|insist\w*|demand\w*|require[sd]?|requested|recommend\w*|propos\w+|suggest\w*|stipulat\w+|condition) that|heaven forbid(?: that)?|lest) (?:[\w'’-]+ ){1,3}(?:be|remain|have|go|stay|pay|keep|take|return|resign|lose|appear|attend|leave|give|do|make|stop)`,
  String.raw`(?:works?|worked|working|lives?|lived|living|plays?|played|stays?|stayed|trained|studied|served) (?:for|in|at|with|on) in \w+`,
  String.raw`put (?:one|it|them|him|her|some) in (?:from|at|on|for)`,
  '(?:he and she|she and he|you and [ih]e?) were',
  String.raw`who (?:do|don['’]t|did|didn['’]t)(?: \w+)? (?:are|were|have|is|was)`,
  '(?:on|under|for) bond',
  'as much as (?:fell|rose|said|did|was|were)',
  'of its (?:happening|being|having|becoming)',
  '(?:how|where|what) (?:was|were|is|are) the',
  'whose (?:it|they|he|she) (?:is|was|are|were)',
  'nor (?:his|her|their|its|the) an?',
  '(?:under offer|on message|in profile|on stream|at source|on trend)',
].map(turn => (turn.startsWith('^') ? turn : String.raw`(?<![\w'-])${turn}(?![\w'-])`))

const pattern = once(() => new RegExp(TURNS.join('|'), 'gi'))

/** Where in a sentence such turns stand. */
export function goodTurnsIn(text: string): readonly {readonly start: number; readonly end: number}[] {
  return [...text.matchAll(pattern())].map(({index, 0: turn}) => ({start: index, end: index + turn.length}))
}
