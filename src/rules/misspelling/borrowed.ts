/** Phrases of other languages that English has, and clippings, whose words no list knows or takes for slips of others. */
const BORROWED = new Set(
  `de facto, pro forma, avant garde, nolo contendere, modus operandi, modus vivendi, ex post facto, ipso facto, prima facie, carte blanche,
  pro se, loco parentis, inter alia, ad nauseam, terra firma, terra nullius, post mortem, pro tem, pro bono, mens rea, actus reus, lok sabha, rajya sabha,
  corpus delicti, res judicata, stare decisis, voir dire, en masse, en bloc, en banc, en passant, sine die, per annum, per diem, per capita,
  annus horribilis, annus mirabilis, casus belli, deus ex, ex machina, bona fides, lingua franca, magnum opus, tabula rasa, vox populi, sui generis,
  sub judice, ultra vires, mea culpa, ad hominem, ad interim, pari passu, rara avis, summa cum, pied a, tete a, haute couture, haute cuisine,
  nouvelle cuisine, roman a, film noir, pince nez, table d'hote, prix fixe, maitre d, au pair, au gratin, au lait, petit four, grand mal,
  petit mal, delirium tremens, rigor mortis, gross domestic, agent provocateur, esprit de, raison d, noblesse oblige, tour de, pas de, in toto, sotto voce, viva voce, mezza voce`
    .split(',')
    .map(phrase => phrase.trim())
    .flatMap(phrase =>
      phrase
        .split(' ')
        .slice(1)
        .map((word, i) => `${phrase.split(' ')[i] ?? ''} ${word}`),
    ),
)

const CLIPPED = new Set(
  'dept asst intl natl govt schooler schoolers doxing doxxing doxed bromance ambien taoiseach raion raions nighter nighters tha nowt owt summat'.split(
    ' ',
  ),
)

// "la chatte"
const ARTICLE = /^(?:la|le|les|el|los|las|une|du|des|della|delle|il|der|das|und)$/

/** Whether a word belongs with the one before or behind it to a phrase that is no English, or is a clipping that news has. */
export function isBorrowed(word: string, before = '', after = ''): boolean {
  return (
    CLIPPED.has(word) || ARTICLE.test(before) || BORROWED.has(`${before} ${word}`) || BORROWED.has(`${word} ${after}`)
  )
}
