import {wordingsOf} from './issue.ts'
import {privateIssues} from './private-issues.ts'
import {publicIssues} from './public-issues.ts'

/** The wordings of all issues by the lemma that begins them. */
export const wordings = wordingsOf([...publicIssues, ...privateIssues])
