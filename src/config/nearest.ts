import levenshtein from 'fast-levenshtein'

/** The name that was most likely meant: at most a third of its letters away. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map(each => ({each, far: levenshtein.get(name.toLowerCase(), each.toLowerCase())}))
    .filter(({each, far}) => far <= Math.ceil(each.length / 3))
    .sort((a, b) => a.far - b.far)
  return best?.each
}

/** What is not allowed, what is, and what may have been meant. */
export function notOneOf(what: string, name: string, names: readonly string[]): string {
  const meant = nearest(name, names)
  return `${what} "${name}" is not known${meant === undefined ? '' : `; did you mean "${meant}"?`} (known: ${names.join(', ')})`
}
