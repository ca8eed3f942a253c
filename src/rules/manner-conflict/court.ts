import type {Matter} from './matter.ts'

/** How the accused took the verdict or the sentence. */
export const demeanour: Matter = {
  name: 'how it was borne',
  whose: 'named',
  severity: 'warning',
  topic: /\b(?:court|judge|jury|trial|dock|tribunal)\b/i,
  without:
    /\b(?:testif\w+|testimony|evidence|witness box|cross-exam\w+|footage|video|photographs?|apolog\w+|recalled|recalling|described|describing|mother|father|parents|relatives|family|families|widow|widower|sister|brother|gallery|supporters|lawyer|earlier in the)\b/i,
  beside:
    /\b(?:verdicts?|sentenc\w+|guilty|convict\w+|acquit\w+|cleared|jailed|life|foreman|forewoman|jury|judge|dock|jurors?|ruling|read out|term|court|courtroom)\b/i,
  moments: [
    /\b(?:verdicts?|guilty|convict\w+|acquit\w+|cleared|foreman|forewoman|jurors?)\b/i,
    /\b(?:sentenc\w+|jailed|life|years|imprison\w+|term)\b/i,
  ],
  ways: [
    [
      'show(?:ed|s|ing)? (?:no|little|hardly any|barely any|not a flicker of|no sign of|no outward) ?(?:sign of |outward |visible )?(?:emotions?|reaction|feeling|remorse)',
      '(?:without|betray(?:ed|ing) no|betrayed little)(?: showing)?(?: any| a flicker of| visible| a trace of)? (?:emotion|reaction)',
      "(?:did not|didn[’']t|barely|hardly|scarcely) (?:visibly )?(?:react|reacted|flinch|flinched|stir|stirred)",
      '(?:stood|sat|remained|stayed|looked|appeared|listened|was) (?:\\p{L}+ly )?(?:motionless|impassive(?:ly)?|expressionless|stock-still|stony-faced|stone-faced|poker-faced|emotionless|unmoved|calm(?:ly)?|composed|still)',
      'impassively',
      'star(?:ed|ing) (?:straight|blankly|fixedly) (?:ahead|in front|at the)',
    ],
    [
      '(?:broke|breaking|breaks) down',
      '(?:burst|dissolved|bursting) into tears|in floods of tears|in tears',
      'wept|weeping|sobb(?:ed|ing)|(?:was|began|started) crying|cried(?! out for)|fought back tears|wiped away tears|shed tears',
      '(?:had to be|was) (?:supported|helped|held up|propped up|half-carried|carried)(?: (?:from|out of|by|to))?',
      'collapsed|fainted|slumped|sank to (?:his|her) knees|buckled',
      'buried (?:his|her) (?:head|face)|(?:put|held) (?:his|her) (?:head|face) in (?:his|her) hands',
      'scream(?:ed|ing)|howl(?:ed|ing)|wail(?:ed|ing)|shout(?:ed|ing) (?:at|abuse)',
      'tears (?:streamed|streaming|ran|running|rolled|rolling)',
    ],
  ],
}
