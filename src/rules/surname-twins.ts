import {plain} from '../reading/index.ts'

/** Surnames that are written in several ways by those who bear them, and taken for each other by those who do not. */
const TWINS = `
allan allen alan, bailey bayley baillie, barrett barratt, bennett bennet benett, berry barry, blythe blyth, brooks brookes, browne brown braun,
burke burk bourke, byrne burns byrnes, clark clarke, coates coats, cohen cohn coen, cole coles, conner connor connors, cook cooke, currie curry,
davis davies, dean deane, dickson dixon, donaldson donelson, edmonds edmunds edmondson, elliott eliot elliot, farrell ferrell, fisher fischer,
fraser frazer frazier, gardner gardiner, garrett garrard, gibbs gibb, goodwin godwin, gonzalez gonsalez, gray grey, green greene, hanson hansen hansson,
harris harries, hart harte, haynes haines hanes, hayes hays, henderson hendersen, hoffman hofmann hoffmann, holland howland, hughes hughs, irvine irving irwin,
jeffries jefferies jeffreys jefferys, jennings jenning, johnson johnston johnstone, keane keene, kerr karr, kline klein cline, larson larsen larsson,
lawson larson, lee leigh, lloyd loyd, lowe low, lyons lyon, marks marx, matthews mathews, mclean maclean mclain, meyer meier maier,
meyers myers, miller millar, moore moor, munro monroe munroe, neal neil neale neill, nichols nicholls, nielsen nelson nilsen,
o'neil o'neill, osborne osbourne osborn, page paige, parsons persons, patterson paterson, payne paine, pearce pierce peirce, pearson pierson,
philips phillips, pryor prior, rees reese reece, reid reed reade, rhodes rhoades, robertson robinson robison, rogers rodgers,
russell russel, sanders saunders, schmidt schmitt, schroeder schroder, shepherd sheppard shepard shephard, simmons simons symons, sinclair st.clair,
smith smyth smythe, snyder snider, sommers summers somers, spencer spenser, stephens stevens, stephenson stevenson, stewart stuart, tate tait,
thompson thomson, tyler tiler, vaughan vaughn, wallace wallis, walters waters, watts watt, weston western, white whyte, whitaker whittaker,
wilkins wilkin wilkinson, wolf wolfe wolff, woods wood, yates yeats`

/** Whether two words are surnames that are taken for each other: "Gray" and "Grey". */
export function areTwins(a: string, b: string): boolean {
  return twinsOf(a).includes(plain(b))
}

/** The surnames that are taken for one, each in plain letters. */
export function twinsOf(surname: string): readonly string[] {
  const own = plain(surname)
  return (groups.get(own) ?? []).flatMap(group => members[group] ?? []).filter(name => name !== own)
}

const members: readonly (readonly string[])[] = TWINS.split(',').map(group => group.trim().split(/\s+/).map(plain))

const groups: ReadonlyMap<string, readonly number[]> = members.reduce((all, names, i) => {
  for (const name of names) all.set(name, [...(all.get(name) ?? []), i])
  return all
}, new Map<string, number[]>())
