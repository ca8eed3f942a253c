/** A part of the body and what it is a part of; offsets play no role, only whether two can be one. */
interface Part {
  readonly id: string
  readonly within?: string
  readonly words: string
}

const PARTS: readonly Part[] = [
  {id: 'head', words: 'heads?|temples?|scalp|forehead'},
  {id: 'skull', within: 'head', words: 'skull'},
  {id: 'face', within: 'head', words: 'face'},
  {id: 'nose', within: 'face', words: 'nose'},
  {id: 'jaw', within: 'face', words: 'jaw|jawbone'},
  {id: 'cheekbone', within: 'face', words: 'cheek|cheekbone'},
  {id: 'eye', within: 'face', words: 'eyes?|eye socket'},
  {id: 'ear', within: 'head', words: 'ears?'},
  {id: 'neck', words: 'neck|throat'},
  {id: 'trunk', words: 'torso|upper body'},
  {id: 'back', within: 'trunk', words: 'back|spine|vertebrae?'},
  {id: 'chest', within: 'trunk', words: 'chest'},
  {id: 'rib', within: 'chest', words: 'ribs?'},
  {id: 'abdomen', within: 'trunk', words: 'abdomen|stomach|belly'},
  {id: 'shoulder', words: 'shoulders?|shoulder blade'},
  {id: 'collarbone', within: 'shoulder', words: 'collarbone|collar bone|clavicle'},
  {id: 'arm', words: 'arms?'},
  {id: 'elbow', within: 'arm', words: 'elbows?'},
  {id: 'forearm', within: 'arm', words: 'forearms?|radius|ulna'},
  {id: 'wrist', within: 'arm', words: 'wrists?'},
  {id: 'hand', within: 'arm', words: 'hands?'},
  {id: 'finger', within: 'hand', words: 'fingers?|pinkie'},
  {id: 'thumb', within: 'hand', words: 'thumb'},
  {id: 'hip', words: 'hips?|pelvis'},
  {id: 'leg', words: 'legs?'},
  {id: 'thigh', within: 'leg', words: 'thighs?|femur|quadriceps'},
  {id: 'hamstring', within: 'thigh', words: 'hamstrings?'},
  {id: 'groin', words: 'groin'},
  {id: 'knee', within: 'leg', words: 'knees?|kneecap'},
  {id: 'shin', within: 'leg', words: 'shins?|shinbone'},
  {id: 'tibia', within: 'shin', words: 'tibia'},
  {id: 'fibula', within: 'leg', words: 'fibula'},
  {id: 'calf', within: 'leg', words: 'calf|calf muscle'},
  {id: 'ankle', within: 'leg', words: 'ankles?'},
  {id: 'foot', within: 'leg', words: 'foot|feet'},
  {id: 'heel', within: 'foot', words: 'heel|achilles|achilles tendon'},
  {id: 'toe', within: 'foot', words: 'toes?'},
]

/** Every word for a part of the body, longest first, as the alternatives of a pattern. */
export const partWords = PARTS.flatMap(({words}) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '\\s')

const patterns = PARTS.map(({id, words}) => ({id, pattern: new RegExp(`^(?:${words})$`, 'i')}))
const withins = new Map(PARTS.map(({id, within}) => [id, within]))

/** The part that a word or two stand for. */
export function partOf(words: string): string | undefined {
  const plain = words.replace(/\s+/g, ' ')
  return patterns.find(({pattern}) => pattern.test(plain))?.id
}

/** Whether one part is the other or lies in it: a tibia may be told as a leg. */
export function areOnePart(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a)
}

function isWithin(part: string, whole: string): boolean {
  for (let id: string | undefined = part; id !== undefined; id = withins.get(id)) if (id === whole) return true
  return false
}
