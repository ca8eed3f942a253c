import {words, type Groups, type Sort} from './sort.ts'

// the heads of what people are struck, stabbed, strangled and shot with; what one may be called for the other in one group
const GROUPS: readonly (readonly string[])[] = [
  ['knife', 'blade', 'dagger', 'penknife', 'machete', 'cleaver', 'scalpel', 'razor', 'sword', 'bayonet'],
  ['hammer', 'mallet', 'sledgehammer'],
  ['axe', 'ax', 'hatchet'],
  [
    'chisel',
    'screwdriver',
    'crowbar',
    'spanner',
    'wrench',
    'wheel brace',
    'tyre iron',
    'tire iron',
    'poker',
    'bar',
    'pipe',
    'rod',
  ],
  ['scissors', 'shears'],
  ['spade', 'shovel', 'rake', 'pitchfork'],
  ['bat', 'club', 'stick', 'baton', 'truncheon', 'plank', 'oar', 'cue'],
  ['rope', 'cord', 'cable', 'wire', 'belt', 'scarf', 'ligature', 'stocking', 'flex', 'tie'],
  ['bottle', 'glass', 'vase', 'mug', 'ashtray'],
  ['stone', 'rock', 'brick', 'boulder'],
  ['gun', 'pistol', 'revolver', 'handgun', 'rifle', 'shotgun', 'crossbow'],
  ['pillow', 'cushion', 'bag'],
]
const ALL = GROUPS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
const WEAPON = `(?<weapon>${ALL})`
const ADJECTIVES = '(?:[\\p{L}\\d-]+ ){0,3}?'
const HARM =
  '(?:beat(?:en)?|bludgeon(?:ed|ing)|batter(?:ed|ing)|struck|str(?:ike|iking)|hit|hitting|stabb(?:ed|ing)|hack(?:ed|ing)|kill(?:ed|ing)|murder(?:ed|ing)|attack(?:ed|ing)|strangl(?:ed|ing)|throttl(?:ed|ing)|smother(?:ed|ing)|slash(?:ed|ing))'

/** With what somebody was killed or hurt. */
export const weapons: readonly Sort[] = [
  {
    // "beat his partner to death with a caulking mallet", "the murder weapon, a heavy chisel"
    name: 'weapon',
    finds: [
      words(`${HARM} (?:[\\p{L}'’-]+ ){0,8}?with (?:an?|the|his|her|one of his) ${ADJECTIVES}${WEAPON}`),
      words(
        `(?:murder |attack )?weapon(?:,| was| –| -| \\()? ?(?:said to be |found to be |thought to be )?an? ${ADJECTIVES}${WEAPON}`,
      ),
    ],
    value: groupOf,
    topic: /(?<!\p{L})(?:police|court|murder\p{L}*|attack\p{L}*|jury)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:also|then|another|other|earlier|previous|second|threaten\p{L}*|defen[cs]e|claimed|argued|police dog|taser)(?!\p{L})/iu,
    least: 1,
  },
]

function groupOf({weapon = ''}: Groups): string {
  return GROUPS.find(group => group.includes(weapon.toLowerCase()))?.[0] ?? weapon
}
