import {bareSuperlatives} from './superlatives.ts'
import {verblessClauses} from './verbless.ts'
import type {Document} from '../../../reading/index.ts'
import type {ClauseHit} from './hit.ts'
import {lostInfinitives} from './infinitives.ts'
import {lostArticles} from './lost-article.ts'
import {numberSlips} from './number.ts'
import {objectsOfNothing} from './objects.ts'
import {farVerbs} from './far-verbs.ts'
import {sideBySide} from './side-by-side.ts'

export type {ClauseHit} from './hit.ts'

/** Slips that the words beside them do not give away, and the clause does. */
export function hitsInClauses(document: Document): readonly ClauseHit[] {
  return [
    ...bareSuperlatives(document),
    ...numberSlips(document),
    ...verblessClauses(document),
    ...lostArticles(document),
    ...lostInfinitives(document),
    ...sideBySide(document),
    ...objectsOfNothing(document),
    ...farVerbs(document),
  ]
}
