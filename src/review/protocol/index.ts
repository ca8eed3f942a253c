// what the page and the server tell each other, as JSON: types alone, so that the page may import them
export type {Article, Standing, SentenceView} from './article.ts'
export type {Chart, Bar, WordPart} from './charts.ts'
export type {Claims, ClaimView, Field} from './claims.ts'
export type {
  RejectJson,
  AddJson,
  CorrectionsJson,
  CorrectionsPart,
  CorrectRequest,
  CorrectResponse,
} from './corrections.ts'
export type {Status, DecisionJson, DecideRequest, DecideResponse} from './decisions.ts'
export type {Detail, PlaceView, QuestionView, ValueView} from './detail.ts'
export type {News, Reading} from './news.ts'
export type {Overview, SourceBrief, FindingBrief} from './overview.ts'
export type {Pane, BlockView, Mark} from './panes.ts'
