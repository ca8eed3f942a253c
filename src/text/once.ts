/** What is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => (made ??= {value: make()}).value
}

/** What is made of each object when it is first asked for, and kept as long as the object is. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, {readonly value: T}>()
  return of => {
    const before = made.get(of)
    if (before) return before.value
    const value = make(of)
    made.set(of, {value})
    return value
  }
}
