/** Verbs that tell one act where doer, patient and circumstances are the same; the first stands for its family. */
const FAMILIES = [
  'kill, murder, slay, assassinate',
  'die, perish, pass away, succumb',
  'arrest, capture, detain, apprehend, seize, nab',
  'injure, wound, hurt',
  'shoot, gun down',
  'stab, knife',
  'kidnap, abduct, snatch',
  'rob, hold up',
  'flee, escape, get away, run away, break out',
  'surrender, give up, turn in',
  'rescue, save, pluck',
  'disappear, vanish, go missing',
  'begin, start, commence, kick off, get underway',
  'end, finish, conclude',
  'cancel, call off, scrap',
  'postpone, delay, put off, push back',
  'buy, purchase, acquire',
  'sign, re-sign, ink, pick up',
  'hire, appoint, recruit',
  'fire, sack, dismiss, axe, oust',
  'resign, quit, step down, stand down',
  'promote, elevate',
  'hit, strike, shake, jolt, rattle',
  'explode, detonate, go off, blow up',
  'collapse, cave in',
  'sink, go down',
  'burn, burn down, gut, raze',
  'evacuate, clear',
  'found, establish, set up',
  'open, inaugurate',
  'close, shut, shut down',
  'unveil, introduce',
  'launch, release, roll out',
  'sentence, jail, imprison',
  'sue, take to court',
  'bury, inter',
  'wed, marry',
  'beat, defeat, overcome, topple',
  'elect, vote in',
  'approve, pass, adopt, ratify',
  'reject, turn down, vote down',
  'arrive, land, touch down',
  'depart, take off, set off',
  'withdraw, pull out',
].map(family => family.split(', '))

const firstOf = new Map(FAMILIES.flatMap(([first = '', ...rest]) => rest.map(verb => [verb, first] as const)))

/** The verb that stands for its family, or the verb itself. */
export function familyOf(verb: string): string {
  return firstOf.get(verb) ?? verb
}
