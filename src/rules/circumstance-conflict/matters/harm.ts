import {choice, type Matter} from '../matter.ts'

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
]
