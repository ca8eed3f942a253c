export {additionsSchema, extendVocabulary, type Additions} from './extend.ts'
export {ofVocabulary, vocabulary, vocabularyInUse, withVocabulary} from './load.ts'
export {readingsOf} from './word-classes.ts'
export {closedWords, irregularVerbs} from './irregular-forms.ts'
export {commonRarityOf, commonWords, rarityOf, type Rarity} from './words.ts'
export type {
  ChannelEntry,
  CountedFamily,
  DemonymEntry,
  GivenNames,
  IssueEntry,
  Ladder,
  LadderStep,
  NumberWords,
  OrganisationEntry,
  OrganisationPatterns,
  OrganisationType,
  OutletEntry,
  PlaceEntry,
  RoleEntry,
  SpeechVerb,
  Titles,
  UnitEntry,
  Vocabulary,
} from './vocabulary.ts'
