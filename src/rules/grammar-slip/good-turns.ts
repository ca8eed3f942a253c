import {once} from '../../text/index.ts'

/** Turns of good English that the patterns of slips take for one; a slip that lies within one of them is none. */
const TURNS = [
  'human beings? (?:is|was|has|are|were|have|who|that)',
  '(?:could|can|may|might|to|must) be had',
  String.raw`cross\w*(?: \w+){0,3} (?:road|street|line|border|bridge|river) safely`,
  'reach(?:es|ed|ing)? (?:into|at) (?:the|an?|his|her|its|their|my)',
  'each lives (?:for|in|with|on|alone|by|his|her|at)',
  String.raw`(?:invit|ask|c[oa]m|dropp?|popp?|call|br(?:ing|ought)|t[ao][ok]|stay|g[oe]|went|let|mov|step|fill|stand|stood|sub)\w*(?: \w+){0,3} in (?:for|on|at|with|by|from) (?:an?|the|his|her)`,
  'had no body',
  '(?:is|are|was|were|been|being) (?:administered|allowed|asked|awarded|bought|charged|denied|dealt|fed|forgiven|granted|handed|left|lent|offered|paid|promised|refused|sent|served|shown|sold|spared|taught|told) (?:the|an?|his|her|their|its)',
  String.raw`(?:moment|time|day|when|after|before|soon as|until|till|since|minute|once|where) (?:\w+ ){1,3}?arrived (?:the|an?|his|her|their)`,
  String.raw`^To (?:\w+ ){1,5}?belong(?:s|ed)?(?: \w+)?`,
  'lived an? (?:nightmare|lie|dream|life|fantasy|double)',
  String.raw`consist(?:s|ed|ing)? (?:mainly|mostly|largely|only|entirely|chiefly|primarily|solely|partly|wholly|almost \w+|in (?:large|great|good) part) (?:of|in)`,
  'talk(?:s|ed|ing)? shop',
  '(?:at|in|during|before|after|of) (?:the )?rush hour',
  'on (?:automatic pilot|autopilot)',
  '(?:at|after|before|by|of|under) (?:full|new) moon',
  'hang[- ]glid(?:er|ers|ing)',
  String.raw`worked by \w+ing`,
  '(?:as|like) a moth',
  'in the (?:on|off) position',
  'not enough fill',
].map(turn => (turn.startsWith('^') ? turn : String.raw`(?<![\w'-])${turn}(?![\w'-])`))

const pattern = once(() => new RegExp(TURNS.join('|'), 'gi'))

/** Where in a sentence such turns stand. */
export function goodTurnsIn(text: string): readonly {readonly start: number; readonly end: number}[] {
  return [...text.matchAll(pattern())].map(({index, 0: turn}) => ({start: index, end: index + turn.length}))
}
