import {ofVocabulary, type IssueEntry} from '../../vocabulary/index.ts'
import {wordingsOf, type Issue} from './issue.ts'

/** The wordings of all issues by the lemma that begins them. */
export const wordings = ofVocabulary(({crimeIssues, accidentIssues, affairsIssues, societyIssues}) =>
  wordingsOf([...crimeIssues, ...accidentIssues, ...affairsIssues, ...societyIssues].map(issueOf)),
)

/** An issue as the vocabulary has it, with its patterns made ready. */
export function issueOf({topic, about, without, ...rest}: IssueEntry): Issue {
  return {
    ...rest,
    ...(topic === undefined ? {} : {topic: new RegExp(topic, 'iu')}),
    ...(about === undefined ? {} : {about: new RegExp(about, 'giu')}),
    ...(without === undefined ? {} : {without: new RegExp(without, 'iu')}),
  }
}
