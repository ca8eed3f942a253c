import {addressConflict} from './address-conflict/rule.ts'
import {attributionConflict} from './attribution-conflict/rule.ts'
import {brokenCharacters} from './broken-characters/rule.ts'
import {certaintyConflict} from './certainty-conflict/rule.ts'
import {chargeConflict} from './charge-conflict/rule.ts'
import {channelConflict} from './channel-conflict/rule.ts'
import {actionConflict} from './action-conflict/rule.ts'
import {anachronism} from './anachronism/rule.ts'
import {damageConflict} from './damage-conflict/rule.ts'
import {dateImpossible} from './date-impossible/rule.ts'
import {detailConflict} from './detail-conflict/rule.ts'
import {givenNameConflict} from './given-name-conflict/rule.ts'
import {grammarSlip} from './grammar-slip/rule.ts'
import {hedgedFigures} from './hedged-figures/rule.ts'
import {headlineMismatch} from './headline-mismatch/rule.ts'
import {durationConflict} from './duration-conflict/rule.ts'
import {extentConflict} from './extent-conflict/rule.ts'
import {elapsedConflict} from './elapsed-conflict/rule.ts'
import {durationMismatch} from './duration-mismatch/rule.ts'
import {identifierMismatch} from './identifier-mismatch/rule.ts'
import {kinConflict} from './kin-conflict/rule.ts'
import {listCountMismatch} from './list-count-mismatch/rule.ts'
import {listDuplicate} from './list-duplicate/rule.ts'
import {medicalConflict} from './medical-conflict/rule.ts'
import {misspelling} from './misspelling/rule.ts'
import {modalityConflict} from './modality-conflict/rule.ts'
import {nameDrift} from './name-drift/rule.ts'
import {nameVariant} from './name-variant/rule.ts'
import {nationalityConflict} from './nationality-conflict/rule.ts'
import {negationConflict} from './negation-conflict/rule.ts'
import {oppositeConflict} from './opposite-conflict/rule.ts'
import {ordinalConflict} from './ordinal-conflict/rule.ts'
import {partExceedsWhole} from './part-exceeds-whole/rule.ts'
import {placeConflict} from './place-conflict/rule.ts'
import {populationConflict} from './population-conflict/rule.ts'
import {quantityConflict} from './quantity-conflict/rule.ts'
import {quoteDrift} from './quote-drift/rule.ts'
import {residenceConflict} from './residence-conflict/rule.ts'
import {retellingConflict} from './retelling-conflict/rule.ts'
import {releaseConflict} from './release-conflict/rule.ts'
import {recordConflict} from './record-conflict/rule.ts'
import {resultConflict} from './result-conflict/rule.ts'
import {relationConflict} from './relation-conflict/rule.ts'
import {repeatedWords} from './repeated-words/rule.ts'
import {roleConflict} from './role-conflict/rule.ts'
import type {Rule} from './rule.ts'
import {setConflict} from './set-conflict/rule.ts'
import {sharedOrigin} from './shared-origin/rule.ts'
import {singleSource} from './single-source/rule.ts'
import {speakerConflict} from './speaker-conflict/rule.ts'
import {soleFigureConflict} from './sole-figure-conflict/rule.ts'
import {soleMeasureConflict} from './sole-measure-conflict/rule.ts'
import {soleSumConflict} from './sole-sum-conflict/rule.ts'
import {statusDrift} from './status-drift/rule.ts'
import {sumMismatch} from './sum-mismatch/rule.ts'
import {timeConflict} from './time-conflict/rule.ts'
import {titleDrift} from './title-drift/rule.ts'
import {trendConflict} from './trend-conflict/rule.ts'
import {truncatedText} from './truncated-text/rule.ts'
import {typingSlip} from './typing-slip/rule.ts'
import {unitMismatch} from './unit-mismatch/rule.ts'
import {unnamedPerson} from './unnamed-person/rule.ts'
import {unmarkedQuote} from './unmarked-quote/rule.ts'
import {unsupported} from './unsupported/rule.ts'
import {weekdayMismatch} from './weekday-mismatch/rule.ts'
import {transposedFigures} from './transposed-figures/rule.ts'
import {whenDrift} from './when-drift/rule.ts'
import {injuryConflict} from './injury-conflict/rule.ts'
import {deathConflict} from './death-conflict/rule.ts'
import {kindConflict} from './kind-conflict/rule.ts'
import {ageConflict} from './age-conflict/rule.ts'
import {shareMismatch} from './share-mismatch/rule.ts'
import {denialConflict} from './denial-conflict/rule.ts'
import {momentConflict} from './moment-conflict/rule.ts'
import {tieConflict} from './tie-conflict/rule.ts'
import {circumstanceConflict} from './circumstance-conflict/rule.ts'
import {mannerConflict} from './manner-conflict/rule.ts'
import {marginMismatch} from './margin-mismatch/rule.ts'
import {capacityMismatch} from './capacity-mismatch/rule.ts'
import {lapseConflict} from './lapse-conflict/rule.ts'

export {defineRule, spotOf, type Cleared, type Explanation, type Material, type Rule} from './rule.ts'

/** Every rule of the program, internal ones first. */
export const rules: readonly Rule[] = [
  addressConflict,
  anachronism,
  damageConflict,
  dateImpossible,
  detailConflict,
  attributionConflict,
  brokenCharacters,
  channelConflict,
  certaintyConflict,
  chargeConflict,
  actionConflict,
  givenNameConflict,
  grammarSlip,
  headlineMismatch,
  hedgedFigures,
  elapsedConflict,
  extentConflict,
  identifierMismatch,
  durationConflict,
  durationMismatch,
  listCountMismatch,
  listDuplicate,
  medicalConflict,
  misspelling,
  modalityConflict,
  nameDrift,
  nameVariant,
  nationalityConflict,
  negationConflict,
  oppositeConflict,
  ordinalConflict,
  partExceedsWhole,
  placeConflict,
  populationConflict,
  quantityConflict,
  quoteDrift,
  kinConflict,
  trendConflict,
  resultConflict,
  recordConflict,
  relationConflict,
  releaseConflict,
  residenceConflict,
  retellingConflict,
  repeatedWords,
  roleConflict,
  setConflict,
  sharedOrigin,
  singleSource,
  speakerConflict,
  soleFigureConflict,
  soleMeasureConflict,
  soleSumConflict,
  statusDrift,
  sumMismatch,
  timeConflict,
  titleDrift,
  transposedFigures,
  truncatedText,
  typingSlip,
  unitMismatch,
  unnamedPerson,
  unmarkedQuote,
  unsupported,
  weekdayMismatch,
  whenDrift,
  injuryConflict,
  deathConflict,
  kindConflict,
  ageConflict,
  shareMismatch,
  momentConflict,
  denialConflict,
  tieConflict,
  circumstanceConflict,
  mannerConflict,
  marginMismatch,
  capacityMismatch,
  lapseConflict,
]
