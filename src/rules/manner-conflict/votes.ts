import {NUMBER, type Matter} from './matter.ts'

const MEMBER =
  '(?:members?|jurors?|directors?|judges?|justices?|councillors?|councilors?|councilmen|councilwomen|commissioners?|trustees|governors|magistrates|panellists|panelists|senators?|lawmakers?|legislators?|deputies|delegates?|supervisors?)'
const OF_THEM = `(?:${NUMBER}|a|a lone|a single|a few|several|some|both|at least ${NUMBER})(?: of (?:the|its|their)(?: ${NUMBER})?)?(?: (?:board|jury|council|committee|panel|court|independent|appeal|supreme|high|\\p{Lu}\\p{L}+))*`
const NONE = '(?:0|nil|none|zero|nothing|no)'
const SOME = `(?!${NONE}\\b)${NUMBER}`
const BALLOT = '(?:vote|majority|decision|ruling|verdict|split|margin|judgment|judgement)'
const VOTED = '(?:vot(?:e[sd]?|ing)|split|divided|ruled|ruling|found|decided|passed|approved|adopted|carried|rejected)'
const AGAINST =
  '(?:vot(?:ed|ing) (?:against|no)|dissent(?:ed|ing)|abstain(?:ed|ing)|disagree(?:d|ing)|oppos(?:ed|ing)|object(?:ed|ing)|held out|refused to (?:back|support|sign))'

/** Whether a jury, board, council or court was of one mind. */
export const unanimity: Matter = {
  name: 'how the vote went',
  whose: 'body',
  severity: 'error',
  inside:
    /\b(?:while|whereas|that on|verdict on|counts?|charges?|first|second|third|another|other|earlier|later|round|motion|amendment|abstain\w*|decision\b[^.;]*\bdecision)\b/i,
  beside:
    /\b(?:vot\w+|verdicts?|rul(?:ed|ing)|decision|decided|jury|jurors?|board|directors|councill?ors|council|courts?|judges|justices|panel|committee|senate|parliament|approved|passed|backed|rejected|recommend\w+|found|convicted|acquitted|cleared|elected|choice|agreed)\b/i,
  without:
    /\b(?:(?:19|20)\d\d|last (?:year|month)|retrial|first trial|years? ago|polls?|voters|votes counted|penalt\w+|goals?|unanimous consent|all but)\b/i,
  ways: [
    [
      'unanimous(?:ly)?',
      `all (?:${NUMBER} )?(?:of (?:the|its) )?(?:${NUMBER} )?(?:board |council |jury |committee )?${MEMBER}(?: of the (?:board|jury|council|court|panel|committee))? (?:had )?(?:agreed|voted (?:for|in favou?r|to)|backed|supported|concurred|approved|favou?red|endorsed)`,
      'without (?:a |any |one )?(?:single )?(?:dissent|dissenting (?:vote|voice|opinion)|vote against|opposing vote|objection from \\p{L}+ member)',
      'with(?: there being)? no (?:dissent|dissenting votes?|votes? against|opposition|objections?)',
      `(?:nobody|no one|none|no ${MEMBER}|not a single ${MEMBER}) (?:had )?(?:voted against|dissented|opposed it|objected)`,
      `(?:by )?${NUMBER} (?:votes? )?to (?:nil|none|zero|0)`,
      `(?:an? )?${NUMBER}[-–](?:0|nil|to-nil) ${BALLOT}`,
      `${VOTED} ${NUMBER}[-–](?:0|nil)`,
      'nem con',
    ],
    [
      '(?:not|less than|far from|short of) unanimous',
      'majority (?:verdicts?|decision|ruling)',
      `(?:by |on |with )?a (?:\\p{L}+ )?majority of ${NUMBER} (?:votes? |${MEMBER} )?to ${SOME}`,
      `(?:by )?a (?:\\p{L}+ )?majority of ${NUMBER}[-–]${SOME}`,
      `by (?:a vote of )?${NUMBER} (?:votes? )?to ${SOME}`,
      `by (?:an? |a vote of )?${NUMBER}[-–](?:to-)?${SOME}(?: ${BALLOT})?(?![-–.\\d])`,
      `${VOTED} (?:by )?${NUMBER} (?:votes? )?to ${SOME}(?! \\p{L}+ (?:million|billion|years?|months?))`,
      `${VOTED} (?:by )?${NUMBER}[-–]${SOME}(?![-–.\\d])`,
      `(?:an? )?${NUMBER}[-–](?:to-)?${SOME} ${BALLOT}`,
      `(?:approved|passed|adopted|rejected|backed|upheld|confirmed|endorsed|defeated) (?:[\\p{L}'’-]+ ){1,5}?(?:by )?${NUMBER}(?: to |[-–])${SOME}(?![-–.\\d]| \\p{L}+ (?:million|billion|years?|months?))`,
      'split (?:vote|decision|verdict|ruling|board|jury|court|panel)',
      `(?:board|council|court|panel|jury|committee|jurors|judges|justices|directors) (?:was|were|is|are) (?:deeply |evenly |sharply )?(?:split|divided)`,
      `over the (?:objections?|opposition|protests?) of ${OF_THEM} ${MEMBER}`,
      `${OF_THEM} ${MEMBER} (?:had |who |have )?${AGAINST}`,
      `with ${OF_THEM}(?: ${MEMBER})? ${AGAINST}`,
      `one of (?:the|its) (?:${NUMBER} )?${MEMBER} (?:had )?${AGAINST}`,
      `with ${SOME} (?:votes? )?against`,
      'dissenting (?:opinion|judge|justice|juror|director|member|vote|judgment)s?',
      '(?:the )?(?:only|sole|lone) (?:dissenter|dissenting \\p{L}+|vote against|no vote)',
    ],
  ],
}
