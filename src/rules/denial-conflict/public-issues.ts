import type {Issue} from './issue.ts'

const INQUIRY = 'investigation|inquiry|enquiry|probe|review|proceeding'
const CEREMONY =
  'ceremony|funeral|hearing|summit|meeting|gala|wedding|premiere|parade|vigil|launch|opening|debate|trial|service|session|conference|event|final|match'
const GUIDANCE = 'outlook|guidance|forecast|target|estimate'

/** Matters of politics, business and sport. */
export const publicIssues: readonly Issue[] = [
  {
    name: 'whether defeat was conceded',
    ways: [
      [
        'concede !goal|a|the|penalty|that|two|three|four|five|point',
        'concede defeat|race|election|contest',
        'accept|acknowledge|admit|recognise|recognize defeat|result|outcome|loss',
      ],
      ['contest|dispute|challenge|reject result|outcome|count'],
    ],
    topic: /\b(?:election|poll|ballots?|votes|recount|candidate|referendum|constituency)\b/i,
  },
  {
    name: 'whether it goes to court',
    ways: [
      [
        'go|head to court',
        'take to court',
        'take matter|case|dispute|fight to court',
        'appeal !to|for',
        'lodge|file|launch|bring appeal|petition|challenge',
      ],
    ],
    topic: /\b(?:verdict|sentence|ruling|judge|result|court|tribunal)\b/i,
  },
  {
    name: 'how the post was left',
    ways: [
      [
        'resign',
        'step|stand down',
        'quit',
        'hand|tender|submit|offer in|his|her|their|resignation|notice',
        'leave own request|accord|will',
        'leave company|business|firm|club|party|bank|post|job !with|without',
      ],
      ['@dismiss|sack|fire|axe|oust', '@force|push|drive|kick out', '@remove from office|post|position|board'],
      [
        'stay|remain|continue in|as|at office|post|chairman|president|minister|mayor|chief|head|coach|manager|charge|leader|boss|helm|director',
        'stay on after|beyond|following|when|past|once',
        'keep job|post|seat',
      ],
    ],
    without:
      /\b(?:calls? (?:for|on)|urged|demand\w*|if|should|must|unless|threat\w*|fires?|shots?|gun\w*|jury|appeal)\b/i,
  },
  {
    name: 'whether an inquiry was opened',
    ways: [
      [
        `open|launch|begin|start|order|initiate|commission ${INQUIRY}`,
        `-${INQUIRY} open|launch|order|begin|start|underway`,
      ],
    ],
    loose: true,
    without: /\b(?:own|internal|separate|second|another|new|further)\b/i,
  },
  {
    name: 'whether questions were taken',
    ways: [['take|answer|field|accept question']],
    fixed: true,
    without: /\bquestions? (?:about|on|over|whether|as)\b/i,
  },
  {
    name: 'whether the money was paid back',
    ways: [
      [
        'repay|reimburse|refund',
        'pay|give|hand back',
        '@return to|money|sum treasury|taxpayer|state|club|owner|victim',
      ],
    ],
  },
  {
    name: 'whether there was an apology',
    ways: [['apologise|apologize', 'say sorry', 'offer|issue|make apology']],
  },
  {
    name: 'how the vote was cast',
    ways: [['vote for|with', 'vote in favour|favor'], ['vote against'], ['abstain']],
    fixed: true,
  },
  {
    name: 'whether it was signed',
    ways: [['sign agreement|contract|deal|treaty|accord|bill|pact|petition|memorandum|declaration']],
    about: /\b(?:agreement|contract|deal|treaty|accord|bill|pact|petition|memorandum|declaration)\b/gi,
  },
  {
    name: 'whether the deal was signed',
    ways: [['sign contract|agreement|deal|accord', '-contract|agreement|deal|accord sign']],
    topic: /\b(?:takeover|acquisition|merger|buyout|acquire[sd]?|shareholders)\b/i,
    loose: true,
    changing: true,
    without:
      /\b(?:earlier|supply|preliminary|letter of intent|memorandum|until|once|when|before|after|unions?|player)\b/i,
  },
  {
    name: 'who was there',
    ways: [
      [`attend ${CEREMONY}`, 'be present at', 'collect|receive award|prize|trophy|medal', 'appear in person'],
      ['be absent from', 'stay away from', `boycott|miss|skip ${CEREMONY}`],
    ],
    fixed: true,
    about: new RegExp(String.raw`\b(?:${CEREMONY}|award|prize|trophy|medal)\b`, 'gi'),
  },
  {
    name: 'what became of the forecast',
    ways: [
      [
        `keep|leave|maintain ${GUIDANCE} unchanged`,
        `reaffirm|confirm|reiterate|stick|maintain to|with|its|the|full-year|annual ${GUIDANCE}`,
      ],
      [`cut|lower|trim|slash|reduce ${GUIDANCE}`],
      [`raise|lift|increase|upgrade ${GUIDANCE}`],
    ],
    loose: true,
    about: /\b(?:sales|profits?|revenue|earnings|growth|margins?|dividend|production)\b/gi,
  },
  {
    name: 'what became of the rate',
    ways: [
      ['keep|leave|hold rate unchanged|steady|hold'],
      ['cut|lower|reduce rate'],
      ['raise|lift|increase|hike rate'],
    ],
    topic: /\bcentral bank|interest rates?\b/i,
    without:
      /\b(?:last|previous|earlier|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|expected|next|could|might|forecast)\b/i,
  },
  {
    name: 'whether the forecast was met',
    ways: [
      [
        '-miss forecast|estimate|expectation|consensus',
        '-fall short',
        '-below forecast|estimate|expectation|consensus',
      ],
      [
        '-beat|exceed|top|surpass forecast|estimate|expectation|consensus',
        '-ahead of forecast|estimate|expectation|consensus',
        '-above forecast|estimate|expectation|consensus',
        '-ahead of analyst',
      ],
    ],
    fixed: true,
    about: /\b(?:sales|profits?|revenue|earnings|margins?|orders|dividend)\b/gi,
  },
  {
    name: 'whether the sum was made known',
    ways: [
      ['-disclose|reveal|announce|publish fee|price|sum', '-fee|price|sum disclose|reveal|announce|publish'],
      ['-undisclosed fee|price|sum|amount', '-keep fee|price|sum|figure secret|themselves'],
    ],
  },
  {
    name: 'whether talks are to be held',
    ways: [['meet', 'sit down with', 'hold|resume talk|meeting|negotiation'], ['rule out meeting|talk|negotiation']],
    without: /\b(?:target|demand|deadline|need|last|earlier|yesterday)\b/i,
  },
  {
    name: 'whether work went on',
    ways: [
      [
        'halt|stop|suspend|cease|pause production|output|operation|work',
        '-production|output|operation|work halt|stop|suspend|cease',
      ],
    ],
    loose: true,
  },
  {
    name: 'whether it stayed open',
    changing: true,
    ways: [['remain|stay|keep open'], ['@close|shut', 'remain|stay closed|shut']],
  },
]
