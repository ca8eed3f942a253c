/** For each word of a text the groups, parted by `;`, that have it. */
export function groupsOf(text: string): ReadonlyMap<string, readonly number[]> {
  return text.split(';').reduce((all, group, i) => {
    for (const word of group.trim().split(/\s+/)) all.set(word, [...(all.get(word) ?? []), i])
    return all
  }, new Map<string, number[]>())
}
