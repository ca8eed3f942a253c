import {wordingsOf} from './issue.ts'
import {accidentIssues} from './issues/accident.ts'
import {affairsIssues} from './issues/affairs.ts'
import {crimeIssues} from './issues/crime.ts'
import {societyIssues} from './issues/society.ts'
import {privateIssues} from './private-issues.ts'
import {publicIssues} from './public-issues.ts'

/** The wordings of all issues by the lemma that begins them. */
export const wordings = wordingsOf([
  ...publicIssues,
  ...privateIssues,
  ...accidentIssues,
  ...affairsIssues,
  ...crimeIssues,
  ...societyIssues,
])
