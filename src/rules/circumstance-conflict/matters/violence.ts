import {choice, slot, type Matter} from '../matter.ts'
import {FEW} from './words.ts'

const POLICE = String.raw`(?:the |an? )?(?:[\p{L}-]{1,14} ){0,2}(?:police(?:m[ae]n)?|officers?|deput(?:y|ies)|troopers?|troops|soldiers|marksm[ae]n|snipers?|agents?|commandos?|guards?|SWAT team|security forces)`
const SELF = '(?:himself|herself|themselves)'

const FIREARMS = ['rifle', 'shotgun', 'handgun', 'submachine gun', 'machine gun']

export const violence: readonly Matter[] = [
  choice({
    name: 'how the victim was attacked',
    whose: 'patient',
    answers: {
      shot: [
        '(?:was|were|been|being|is|are|and)(?: also| then| later| first| [a-z]+ly)? shot(?! (?:on|by a film|for a))',
        'shot (?:dead|to death|and killed|and wounded|in the|(?:several|multiple|many) times|once|twice)',
        'gunned down',
        '(?:gunshot|bullet) wounds?',
      ],
      stabbed: [
        'stabbed',
        'knifed',
        'stab(?:bing)? wounds?',
        'slashed to death',
        'hacked to death',
        'throat (?:was |had been )?(?:slit|cut)',
        'slit (?:his|her|their) throats?',
      ],
      beaten: [
        'beaten(?: to death)',
        'bludgeoned',
        'clubbed',
        'battered to death',
        'beat (?:him|her|them) to death',
        'blunt[- ]force (?:trauma|injur(?:y|ies))',
        'stoned to death',
      ],
      strangled: ['strangled', 'strangulation', 'choked to death', 'throttled', 'garrott?ed'],
      smothered: ['suffocated', 'smothered', 'asphyxiated'],
      'run over': ['run over', 'ran (?:him|her|them) over', 'mowed down', 'run down'],
      drowned: ['(?:was |were )?drowned'],
      poisoned: ['(?:was |were |been )poisoned'],
      burned: ['burn(?:ed|t) to death', 'burn(?:ed|t) alive', 'set (?:him|her|them) (?:on fire|alight)'],
      beheaded: ['beheaded', 'decapitated'],
      hanged: ['(?:was |were |been )(?:hanged|lynched)'],
      thrown: ['thrown (?:from|off|out of)', 'pushed (?:from|off|out of) an?'],
    },
    fitting: [
      ['strangled', 'smothered'],
      ['beheaded', 'stabbed'],
      ['strangled', 'hanged'],
    ],
  }),
  slot({
    name: 'weapon',
    said: [
      `(?:with|armed with|used|using|pull(?:ed|ing)(?: out)?|brandish(?:ed|ing)|wield(?:ed|ing)|fir(?:ed|ing)|hold(?:ing)?|held|carr(?:ied|ying)|drew|produced|point(?:ed|ing)|wav(?:ed|ing)) an? ${FEW}<>`,
      `(?:murder |attack )weapon(?:,| was| –| -| \\()? ?(?:said to be |found to be |thought to be )?an? ${FEW}<>`,
    ],
    topic:
      /\b(?:shot|shoot\w*|fired?|firing|stabb?\w*|kill\w*|attack\w*|murder\w*|robb?\w*|gunm[ae]n|wounded|threaten\w*|armed|slash\w*|beat\w*|bludgeon\w*|held up|hostages?|hijack\w*)\b/i,
    answers: {
      rifle: ['rifle', 'assault rifle', 'hunting rifle', 'AK-47', 'Kalashnikov', 'carbine', 'AR-15'],
      shotgun: ['shotgun', 'sawn-off shotgun', 'sawed-off shotgun'],
      handgun: ['pistol', 'handgun', 'revolver', 'semiautomatic pistol'],
      'submachine gun': ['submachine gun', 'Uzi'],
      'machine gun': ['machine gun', 'machinegun'],
      gun: ['gun', 'firearm', 'semi-?automatic'],
      'toy gun': [
        'toy gun',
        'fake gun',
        'replica gun',
        'replica pistol',
        'BB gun',
        'air gun',
        'pellet gun',
        'starter pistol',
      ],
      knife: ['knife', 'kitchen knife', 'dagger', 'switchblade', 'blade'],
      machete: ['machete', 'cleaver', 'meat cleaver'],
      axe: ['axe', 'ax', 'hatchet'],
      hammer: ['hammer', 'mallet', 'sledgehammer'],
      chisel: ['chisel'],
      spade: ['spade', 'shovel', 'pitchfork'],
      rope: ['rope', 'cord', 'cable', 'wire', 'belt', 'scarf', 'ligature'],
      bottle: ['bottle', 'vase'],
      stone: ['stone', 'rock', 'brick', 'boulder'],
      pillow: ['pillow', 'cushion'],
      bat: ['baseball bat', 'cricket bat', 'bat'],
      sword: ['sword'],
      scissors: ['pair of scissors'],
      screwdriver: ['screwdriver'],
      razor: ['razor', 'razor blade', 'box cutter', 'utility knife', 'scalpel'],
      pipe: [
        'pipe',
        'iron bar',
        'crowbar',
        'metal bar',
        'club',
        'stick',
        'rod',
        'poker',
        'spanner',
        'wrench',
        'tyre iron',
        'tire iron',
      ],
      crossbow: ['crossbow'],
    },
    fitting: [
      ...FIREARMS.map(each => ['gun', each]),
      ['gun', 'toy gun'],
      ['rifle', 'machine gun'],
      ['submachine gun', 'machine gun'],
      ['knife', 'machete'],
      ['knife', 'razor'],
      ['bat', 'pipe'],
      ['chisel', 'screwdriver'],
    ],
  }),
  choice({
    name: 'from how near the shots were fired',
    answers: {
      near: ['(?:at|from) (?:close|point[- ]blank) range', 'point[- ]blank'],
      far: ['from a distance', 'from long range', 'from across the (?:street|road|river)', 'from (?:a|the) rooftop'],
    },
    topic: /\b(?:shot|shots|shoot\w*|fired|firing|gunm[ae]n|sniper)\b/i,
  }),
  choice({
    name: 'how he took his life',
    whose: 'doer',
    answers: {
      shot: [
        `(?:shot|shooting) (?:and killed )?${SELF}`,
        `turn(?:ed|ing) the (?:gun|weapon|pistol|rifle) on ${SELF}`,
        'self-inflicted gunshot',
      ],
      hanged: [`(?:hanged|hung|hanging) ${SELF}`, 'found hang(?:ed|ing)'],
      jumped: [
        '(?:jumped|leapt|leaped|jumping|leaping) (?:to (?:his|her|their) deaths?|(?:from|off|out of) (?:an?|the|his|her) (?:[a-z]+ ){0,2}(?:bridge|balcony|window|roof|building|cliff|tower))',
      ],
      overdose: ['took an overdose', 'overdosed', 'swallowed (?:pills|poison)', `poisoned ${SELF}`],
      stabbed: [`(?:stabbed|stabbing) ${SELF}`, '(?:slit|slashed|cut) (?:his|her) (?:own )?(?:wrists|throat)'],
      burned: [`set ${SELF} (?:on fire|alight)`, `set fire to ${SELF}`, 'self-immolat(?:ed|ion)'],
      drowned: [`(?:drowned|drowning) ${SELF}`],
      gas: ['carbon monoxide', `gassed ${SELF}`],
    },
    topic: /\b(?:sui?cid\w*|himself|herself|themselves|his own|her own|death|died|dead|self-)/i,
  }),
  choice({
    name: 'how it ended for the suspect',
    whose: 'patient',
    answers: {
      'killed by police': [
        `(?:shot(?: dead| and killed| to death)?|killed|gunned down) by ${POLICE}`,
        `${POLICE} (?:then |later |fatally )?(?:shot|killed|gunned down) (?:and killed |dead )?(?:the )?(?:gunm[ae]n|suspects?|attackers?|assailants?|shooter|him|her)`,
        'killed in (?:an? )?(?:gun ?battle|shoot-?out|gunfight|exchange of (?:gun)?fire) with (?:the )?(?:police|officers)',
      ],
      'killed himself': [
        `(?:killed|shot|hanged) ${SELF}`,
        `(?:took|taken|taking) (?:his|her|their) own li(?:fe|ves)`,
        'committed suicide',
        `turn(?:ed|ing) the (?:gun|weapon) on ${SELF}`,
        'died of a self-inflicted',
      ],
      caught: [
        '(?:was|were|has been|have been) (?:later |quickly |then |soon )?(?:arrested|captured|apprehended|taken into custody|caught alive)',
        'surrendered to (?:the )?(?:police|authorities)',
      ],
    },
    without: /\b(?:accomplices?|other suspects?|second)\b/i,
  }),
  choice({
    name: 'whether the victim was chosen',
    denying: true,
    answers: {
      chosen: [
        'not (?:an? )?random(?: act| attack| shooting| killing| crime)?',
        '(?:was|were|been|specifically|deliberately) (?:targeted|singled out)',
        'targeted (?:attack|killing|shooting)',
        'knew (?:his|her|their|the) (?:attackers?|killers?|victims?|assailants?)',
      ],
      random: [
        '(?<!not )(?<!not a )(?:random (?:act|attack|shooting|killing|victims?)|at random|(?:picked|chosen|shot) randomly)',
        "(?:did not|didn't) know (?:his|her|their|the) (?:attackers?|killers?|victims?|assailants?)",
      ],
    },
  }),
  choice({
    name: 'whether there was a sexual assault',
    denying: true,
    answers: {
      yes: ['(?:was|were|been) (?:sexually assaulted|raped|sexually abused)', 'had been raped'],
      no: [
        '(?:no|not any) (?:signs?|evidence|indication) (?:of|that) (?:an? )?(?:sexual assault|rape)',
        "(?:was|were|had) (?:not|n't) (?:been )?(?:sexually assaulted|raped)",
      ],
    },
  }),
]
