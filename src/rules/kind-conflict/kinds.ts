/** Kinds of one sort of thing, none of which is another; each as the words for it, in the singular and lower case. */
export interface Sort {
  readonly name: string
  readonly kinds: readonly (readonly string[])[]
  /** Kinds, by their first words, of which one may be told as the other. */
  readonly near?: readonly (readonly [string, string])[]
}

/** Sorts of things that reports of one event name in passing; words that span several kinds (building, vehicle, gun, home) are none. */
export const sorts: readonly Sort[] = [
  {
    name: 'vehicle',
    kinds: [
      ['car'],
      ['sedan', 'saloon'],
      ['suv', 'jeep', 'sport utility vehicle'],
      ['van', 'minivan', 'minibus'],
      ['truck', 'lorry', 'pickup', 'pickup truck', 'pick-up'],
      ['motorcycle', 'motorbike', 'scooter', 'moped'],
      ['bus', 'coach'],
      ['taxi', 'cab'],
      ['bicycle', 'bike'],
      ['train'],
      ['tram'],
    ],
    near: [
      ['car', 'sedan'],
      ['car', 'suv'],
      ['car', 'van'],
      ['car', 'taxi'],
      ['sedan', 'taxi'],
      ['suv', 'taxi'],
      ['suv', 'van'],
      ['suv', 'truck'],
      ['van', 'taxi'],
      ['van', 'bus'],
      ['van', 'truck'],
      ['motorcycle', 'bicycle'],
      ['train', 'tram'],
    ],
  },
  {
    name: 'aircraft',
    kinds: [['helicopter', 'chopper'], ['plane', 'airplane', 'aeroplane', 'jet', 'airliner'], ['glider'], ['balloon']],
  },
  {
    name: 'ship',
    kinds: [
      ['ferry'],
      ['tanker', 'oil tanker'],
      ['freighter', 'cargo ship', 'container ship'],
      ['trawler', 'fishing boat'],
      ['yacht', 'sailboat', 'sailing boat'],
      ['cruise ship', 'liner'],
      ['submarine'],
      ['tugboat', 'tug'],
    ],
  },
  {
    name: 'weapon',
    kinds: [
      ['handgun', 'pistol', 'revolver'],
      ['rifle', 'assault rifle'],
      ['shotgun'],
      ['knife', 'kitchen knife'],
      ['machete'],
      ['axe', 'hatchet'],
      ['hammer'],
      ['crossbow'],
      ['baseball bat'],
    ],
  },
  {
    name: 'dwelling',
    kinds: [
      ['house', 'farmhouse', 'bungalow'],
      ['apartment', 'flat', 'condo', 'condominium', 'apartment complex', 'apartment building', 'apartment house'],
      ['hotel', 'motel', 'hotel room', 'motel room'],
      ['trailer', 'mobile home'],
      ['tent'],
    ],
  },
  {
    name: 'room',
    kinds: [
      ['closet', 'cupboard', 'wardrobe'],
      ['office'],
      ['break room', 'lounge', 'employee lounge', 'staff room'],
      ['kitchen'],
      ['bathroom', 'restroom', 'toilet'],
      ['bedroom'],
      ['living room', 'sitting room'],
      ['garage'],
      ['attic', 'loft'],
      ['hallway', 'corridor'],
      ['lobby'],
      ['conference room', 'meeting room'],
      ['classroom'],
      ['stairwell', 'staircase'],
      ['storage room', 'storeroom'],
      ['mail room', 'mailroom'],
    ],
  },
  {
    name: 'order',
    kinds: [['executive order'], ['memorandum', 'memo'], ['proclamation']],
  },
  {
    name: 'drug',
    kinds: [['heroin'], ['cocaine'], ['marijuana', 'cannabis'], ['methamphetamine', 'meth']],
  },
  {
    name: 'animal',
    kinds: [
      ['dog'],
      ['cat'],
      ['bear'],
      ['wolf'],
      ['shark'],
      ['crocodile'],
      ['alligator'],
      ['tiger'],
      ['lion'],
      ['horse'],
    ],
  },
  {
    name: 'partner',
    kinds: [
      ['wife'],
      ['girlfriend'],
      ['fiancee', 'fiancée'],
      ['husband'],
      ['boyfriend'],
      ['mistress'],
      ['ex-wife'],
      ['ex-girlfriend'],
    ],
  },
]
