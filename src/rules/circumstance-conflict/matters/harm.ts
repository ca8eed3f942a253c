import {choice, slot, type Matter} from '../matter.ts'
import {FEW} from './words.ts'

const PEOPLE = String.raw`(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|dozens of|at least \S{1,6}|\d{1,4}|an?|one|another) (?:[\p{L}-]{1,14} ){0,2}?(?:people|persons?|others|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|students?|pupils|passengers?|workers?|employees?|firem[ae]n|firefighters?|officers?|police(?:m[ae]n)?|soldiers?|residents?|drivers?|crew(?: members?)?|tourists|protesters|bystanders?|teachers?|deput(?:y|ies)|guards?|pedestrians?))`
const ONLY = '(?:immediate |known |apparent |reported |major )?'

/** Whether the happening hurt or killed anybody. */
export const harm: readonly Matter[] = [
  choice({
    name: 'whether anybody was hurt',
    denying: true,
    without:
      /\b(?:else|no other|seriously|serious|critically|life-threatening|further|football|season|game|match|team|players?|coach|knee|ankle|hamstring|quarter|inning|league)\b/i,
    answers: {
      nobody: [
        `(?:no|no ${ONLY}reports? of(?: any)?|without(?: any)?|not any|without causing) ${ONLY}injur(?:y|ies)`,
        `no ${ONLY}(?:reports? of )?(?:casualties|deaths or injuries|injuries or deaths|injuries or damage|damage or injuries)`,
        '(?:no ?-?one|nobody|none of (?:the|them)(?: [a-z]+)?) (?:was|were|has been|had been|is|got) (?:reported )?(?:injured|hurt|wounded)',
        '(?:all|everyone|everybody|both)(?: [^\\s.,;:]{1,16}){0,6} (?:escaped|emerged|were|was) (?:unhurt|uninjured|unharmed|unscathed|without injury)',
      ],
      somebody: [
        `${PEOPLE} (?:was|were|has been|have been|had been|are|is|got) (?:[a-z]+ly )?(?:injured|hurt|wounded)`,
        `(?:injur|wound|hurt)ing (?:at least )?${PEOPLE}`,
        `${PEOPLE} (?:suffered|sustained|received) (?:[a-z-]+ ){0,2}(?:injuries|injury|burns|cuts|bruises)`,
        `${PEOPLE} (?:was|were) (?:treated for|taken to (?:the |an? )?(?:[a-z]+ )?hospitals?|hospitali[sz]ed)`,
      ],
    },
  }),
  choice({
    name: 'whether anybody died',
    denying: true,
    without: /\b(?:else|no other|further|so far|yet|feared)\b/i,
    answers: {
      nobody: [
        `(?:no|no ${ONLY}reports? of(?: any)?|without(?: any)?) ${ONLY}(?:deaths|fatalities|loss of life|casualties)`,
        '(?:no ?-?one|nobody) (?:was|were|has been|had been) (?:reported )?killed',
        '(?:no ?-?one|nobody) died',
      ],
      somebody: [
        `${PEOPLE} (?:was|were|has been|have been|had been|are) (?:reported )?(?:killed|found dead|confirmed dead)`,
        `${PEOPLE} (?:have |had |has )?died`,
        `killing (?:at least )?${PEOPLE}`,
      ],
    },
  }),
  slot({
    name: 'the cause of death',
    topic: /\b(?:died|dies|death|dead|dying|killed|post-?mortem|autopsy|coroner|pathologist)\b/i,
    without: /\b(?:they|victims|people|others|both|several|many|some)\b/i,
    said: [
      '(?:died|dying|dies|death|killed) (?:[^\\s.,;]{1,14} ){0,2}?(?:of|from|by|due to|to) (?:[^\\s.,;]{1,14} ){0,3}?<>',
      'cause of death (?:was|is|as|to be) (?:[^\\s.,;]{1,14} ){0,3}?<>',
      '(?:death|he|she) (?:was|had been|had) (?:ruled an? )?(?:accidental )?<>(?= (?:before|to death|and)|[.,])',
    ],
    answers: {
      drowning: ['drowning', 'drowned'],
      blows: [
        'blunt[ -]force (?:injur(?:y|ies)|trauma)',
        'blows to the head',
        'head injur(?:y|ies)',
        'head wounds?',
        'a fractured skull',
        'beaten',
      ],
      choking: ['asphyxiation', 'asphyxia', 'suffocation', 'strangulation', 'strangled', 'suffocated', 'smothered'],
      blade: ['(?:a |multiple |several )?stab wounds?', '(?:a |multiple |several )?knife wounds?', 'stabbed'],
      gun: ['(?:a |multiple |several )?(?:gunshot|bullet) wounds?'],
      poison: ['poisoning', 'an overdose', 'a drug overdose', 'poisoned'],
      cold: ['hypothermia', 'exposure'],
      smoke: ['smoke inhalation', 'carbon monoxide(?: poisoning)?', 'burns'],
      heart: ['a heart attack', 'cardiac arrest', 'heart failure'],
      shock: ['electrocution', 'an electric shock'],
      stroke: ['a stroke', 'a brain ha?emorrhage'],
    },
    fitting: [
      ['smoke', 'poison'],
      ['smoke', 'choking'],
    ],
  }),
  slot({
    name: 'which bone was broken',
    topic: /\b(?:broke\w*|fractur\w+|break\w*)\b/i,
    whose: 'doer',
    said: [
      '(?:broke|breaks|breaking|fractured|fracturing) (?:an? |his |her |both |the )?(?:left |right )?<>',
      '(?:broken|fractured) (?:left |right )?<>',
    ],
    answers: {
      ankle: ['ankles?'],
      wrist: ['wrists?'],
      leg: ['legs?', 'thigh', 'shin', 'femur', 'tibia'],
      arm: ['arms?', 'elbow', 'forearm'],
      ribs: ['ribs?'],
      collarbone: ['collarbone', 'collar bone'],
      hip: ['hip', 'pelvis'],
      nose: ['nose'],
      jaw: ['jaw'],
      hand: ['hand', 'fingers?', 'thumb'],
      foot: ['foot', 'toes?'],
      skull: ['skull'],
      spine: ['back', 'neck', 'spine', 'vertebrae?'],
    },
    fitting: [
      ['ankle', 'leg'],
      ['wrist', 'arm'],
      ['wrist', 'hand'],
      ['ankle', 'foot'],
    ],
  }),
  choice({
    name: 'how he was hurt',
    whose: 'doer',
    topic: /\b(?:hurt|injur\w+|broke|broken|fractur\w+|burn\w*|treated|hospital|wound\w*|cut|sprain\w*|twist\w*)\b/i,
    answers: {
      fall: [
        `(?:fell|falling|fall) (?:off|from|through|down) (?:an? |the )${FEW}(?:ladder|roof|scaffold\\w*|stairs?|staircase|balcony|window|horse|bike|bicycle|platform|wall)`,
      ],
      slip: [
        `slip(?:ped|ping|s)? (?:on|over) (?:an? |the )?${FEW}(?:ice|concrete|floor|rocks?|steps?|grass|mud|snow|oil|tiles)`,
      ],
      debris: [
        `(?:hit|struck|crushed|trapped) (?:[^\\s.,;]{1,14} )?(?:by|under|beneath) (?:an? |the |some |falling |collapsing )${FEW}(?:debris|masonry|beam|wall|roof|tree|rocks?|rubble|ceiling)`,
      ],
      smoke: ['smoke inhalation', 'inhal(?:ed|ing) (?:smoke|fumes)', 'overcome by (?:smoke|fumes)'],
      glass: ['(?:cut|hit|hurt|injured) by (?:broken |flying |shattered )?glass'],
    },
    fitting: [
      ['smoke', 'fall'],
      ['smoke', 'slip'],
    ],
  }),
  choice({
    name: 'manner of death',
    whose: 'patient',
    denying: true,
    open: true,
    topic: /\b(?:death|died|dead|killed|murder\w*|suicide|body|found|autopsy|coroner|medical examiner)\b/i,
    answers: {
      suicide: [
        '(?<!not a )(?<!ruled out )(?:ruled|apparent|an apparent|was|as|died by|committed) (?:an? )?suicide',
        '(?:took|taken) (?:his|her) own life',
        'killed (?:himself|herself)',
      ],
      homicide: ['(?:ruled|was|as) (?:an? )?(?:homicide|murder)', '(?:was|were|been) (?:murdered|slain)'],
      accident: [
        '(?:ruled|was|as) (?:an? )?accident(?:al)?',
        'accidental (?:death|overdose|drowning|shooting|fall)',
        'died accidentally',
        'tragic accident',
      ],
      natural: ['(?:of|from|by|due to) natural causes'],
      unknown: [
        '(?:cause|manner) of (?:the |his |her )?death (?:is|was|has|had|remains) (?:[a-z]+ ){0,2}(?:unknown|unclear|undetermined|not)',
        'ruled undetermined',
      ],
    },
  }),
]
