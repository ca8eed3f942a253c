import {family, where, type Family} from './family.ts'

const doing =
  '(?:launched|launching|launches|launch|conducted|conducting|conducts|staged|staging|mounted|mounting|carried out|carrying out|carries out|carry out|organi[sz]ed|ordered|witnessed|triggered|sparked)'
const like =
  '(?:new|further|major|massive|joint|large|large-scale|big|huge|fresh|thorough|full|full-scale|detailed|surprise|terrorist|military|police|criminal|separate|similar|nationwide|special|successful|violent|brutal|daring|deadly|independent|preliminary|routine|extensive|coordinated|co-ordinated|fierce|bloody|simultaneous|sudden|emergency|secret|internal|official|public|peaceful|search|rescue|manhunt|bomb|suicide|missile|rocket|air|ground|aerial|naval|drone|door-to-door)'
const happening =
  '(?:attack|raid|operation|search|investigation|assault|offensive|survey|inquiry|probe|robbery|campaign|demonstration|rally|exercise|mission|drill|coup|bombing|ambush|manhunt|sit-in|inspection|crackdown|protest|strike|boarding|landing|rescue|evacuation|heist|kidnapping|hijacking|takeover|audit|review|study|experiment|ceremony|march)'
const end =
  '(?=[.,;]|$| [-–—]| (?:of|in|on|at|for|from|with|by|against|to|into|near|after|before|during|when|that|which|who)\\b)'
const done =
  '(?:practi[cs]ed|planned|executed|coordinated|co-ordinated|rehearsed|orchestrated|organi[sz]ed|prepared|conducted|timed)'
// "well planned", "carefully-timed"
const planned = `(?:well|highly|[a-z]{4,}ly)(?:-| - | )${done}`

/** A thing that was done and that counts, without the article before its adjectives. */
export const lostHappenings: readonly Family[] = [
  // "launched surprise attack on the camp"
  where(
    'launched launching launches launch conducted conducting conducts staged staging mounted mounting carried carrying carries carry organised organized ordered witnessed triggered sparked',
    family(
      'a lost article',
      `(?<![\\w'-])(?<slip>${doing} (?:(?:${like}|${planned})(?:,| and)? ){1,3}${happening})${end}`,
      'A word for one of several things has an article or a possessive before it: that is lost here.',
    ),
  ),
]
