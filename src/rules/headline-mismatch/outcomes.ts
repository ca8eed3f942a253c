import type {Spot} from '../../findings/index.ts'
import type {Document} from '../../reading/index.ts'

/** An outcome that the headline has, and that is still to come in the text. */
export interface Premature {
  readonly head: Spot
  readonly body: Spot
  /** What it is an outcome of. */
  readonly of: string
}

interface Outcome {
  readonly of: string
  /** What the headline has. */
  readonly head: RegExp
  /** What the text has, where it is still to come. */
  readonly open: RegExp
  /** What the text has, where it has come. */
  readonly come: RegExp
}

const SOON =
  '(?:(?:on|in|at|later|next|this|before|when|by|until|after)\\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\\d))'
const TERM = '(?:life|(?:\\d+|\\p{L}+(?:-\\p{L}+)?)[ -](?:years?|months?))'

const outcomes: readonly Outcome[] = [
  {
    of: 'the sentence',
    head: new RegExp(
      `(?<!\\p{L})(?:(?:gets?|given|handed|receives?|got) ${TERM}(?! (?:insurance|contract|deal|ban|extension|ago|later|old|grace))|jailed|imprisoned|sentenced (?:to|for)|is sentenced|sent to (?:jail|prison)|put behind bars|spared (?:jail|prison))(?!\\p{L})`,
      'iu',
    ),
    open: new RegExp(
      `(?<!\\p{L})(?:(?:will|is to|are to|was to|is due to|is expected to|is scheduled to|due to|to) be sentenced(?= ${SOON})|sentenc(?:e|ing) (?:is|was|has been|had been|will be) (?:set|scheduled|adjourned|due|expected|postponed|passed|handed down|pronounced|deferred)|sentencing (?:will|is to) (?:take place|follow|be held)|await(?:s|ing) sentenc(?:e|ing)|adjourned (?:the )?sentenc(?:e|ing)|faces (?:up to |a maximum(?: of)? |a (?:mandatory|possible) )?${TERM}|set (?:a )?sentencing (?:for|date))(?!\\p{L})`,
      'iu',
    ),
    come: /(?<!\p{L})(?:(?:was|were|been|is|and) (?:jailed|imprisoned|sentenced (?:to|on|at|by)|given|handed|ordered to serve)|judge (?:sentenced|jailed|gave|handed)|jailed (?:him|her|them|for)|sentenced (?:him|her|them|\p{Lu}\p{L}+)|received (?:a )?(?:life|\d+)|jailed|began (?:his|her) sentence)(?!\p{L})/u,
  },
  {
    of: 'the verdict',
    head: /(?<!\p{L})(?:cleared|acquitted|found (?:not )?guilty|convicted|is guilty|guilty of|not guilty of|walks? free)(?!\p{L})/iu,
    open: new RegExp(
      `(?<!\\p{L})(?:jury (?:is|was|remains|are|were) (?:still )?(?:out|deliberating|considering)|jur(?:y|ors) (?:is|are|was|were|will|is expected to|are expected to) (?:(?:due|expected) )?(?:to )?(?:retire|begin deliberat\\p{L}+|resume|continue deliberat\\p{L}+)|verdict (?:is|was) (?:expected|due|awaited)(?= ${SOON})|(?:will|is to|is due to|is expected to) (?:give|deliver|announce|return|hand down) (?:its|his|her|their|a|the) (?:verdict|judg(?:e)?ment|decision|ruling)|the trial continues)(?!\\p{L})`,
      'iu',
    ),
    come: /(?<!\p{L})(?:(?:was|were|been|is) (?:\p{L}+ )?(?:cleared|acquitted|convicted|found (?:not )?guilty)|(?:jury|jurors|judge|court|panel|tribunal) (?:\p{L}+ ){0,2}(?:cleared|acquitted|convicted|found)|pleaded guilty|pleading guilty|returned (?:a |its )?(?:\p{L}+ )?verdict|the acquittal|the conviction|previously convicted|co-defendant)(?!\p{L})/iu,
  },
  {
    of: 'the resignation',
    head: /(?<!\p{L})(?:quits|resigns|steps down|stands down|has quit|has resigned)(?!\p{L})/iu,
    open: new RegExp(
      `(?<!\\p{L})(?:will (?:decide|announce|say) (?:whether|if) (?:he|she|to) |(?:is|was) (?:considering|weighing|thinking about|mulling) (?:his|her|a|whether) (?:position|resignation|future|to resign|resigning|quitting)|has (?:not|yet to) (?:decide|decided|resign|resigned|say|said) |(?:did not|would not|refused to|declined to) (?:resign|step down|quit|say whether)|(?:is|was) under pressure to (?:resign|quit|step down|go))`,
      'iu',
    ),
    come: /(?<!\p{L})(?:(?<!not )(?<!yet to )resigned|quit|stepped down|stood down|stepping down|standing down|(?:will|would|is to|to) (?:resign|step down|stand down|leave)|his resignation|her resignation|leaving)(?!\p{L})/iu,
  },
]

/** Headlines that have an outcome for which their text is still waiting. */
export function prematureIn({source, sentences}: Document): Premature[] {
  const head = sentences.find(({block}) => source.blocks[block]?.type === 'title')
  if (!head) return []
  const title = source.text.slice(head.start, head.end)
  const body = sentences.filter(({block}) => source.blocks[block]?.type === 'body')
  if (HELD_OPEN.test(title)) return []
  return outcomes.flatMap(outcome => {
    const above = outcome.head.exec(title)
    const open = body.flatMap(({start, end}) => {
      const match = outcome.open.exec(source.text.slice(start, end))
      return match ? [{start: start + match.index, end: start + match.index + match[0].length}] : []
    })[0]
    if (!above || !open || body.some(({start, end}) => outcome.come.test(source.text.slice(start, end)))) return []
    const from = head.start + above.index
    return [
      {
        of: outcome.of,
        head: {source: source.id, start: from, end: from + above[0].length},
        body: {source: source.id, ...open},
      },
    ]
  })
}

// "could be jailed", "before he is jailed", "found guilty" of somebody else's
const HELD_OPEN =
  /(?<!\p{L})(?:could|may|might|would|should|to be|faces?|facing|if|calls?|urged|wants?|threat\w*|will|set to|expected|about to|refuses?|denies|denied|not to|before|after|awaits?|until|ex-|former|over|who)(?!\p{L})|\?/iu
