/** Whether a value has a list under each of these names. */
export function hasLists(value: unknown, names: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every(name => Array.isArray(Object.getOwnPropertyDescriptor(value, name)?.value))
  )
}
