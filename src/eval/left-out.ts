/** Families of time expressions that no news report uses of an event, left out on purpose and counted by name. */
const FAMILIES: readonly (readonly [family: string, pattern: RegExp])[] = [
  [
    'orders to an assistant',
    /^(?:please |can you |could you |pls )?(?:schedule|remind|set|book|find|show|add|cancel|create|move|block|plan|give|make|query|arrange|check|wake|meet|call|delete|reschedule|search|send|put|get|take|display|order)\b/i,
  ],
  [
    'clock times without a.m., p.m. or minutes',
    /^(?:(?:at|@|by|from|between|around|about|until|till|for) ?)?\d{1,2}(?:ish)?(?: ?(?:-|–|to|and|till|until) ?\d{1,2})?$/i,
  ],
  ['days and months in bare figures', /^(?:on )?\d{1,2} ?[/.-] ?\d{1,2}$/],
  ['bare figures', /^\d+(?:[ .:/-]\d+)*$/],
  ['time zones by themselves', /time ?zone/i],
]

/** The family that a text or an expression in it belongs to, where that is left out. */
export function leftOut(text: string, expression = text): string | undefined {
  return FAMILIES.find(([, pattern]) => pattern.test(text.trim()) || pattern.test(expression.trim()))?.[0]
}
