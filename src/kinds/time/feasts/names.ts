import {wordsOf} from '../words.ts'

/** Every way to write the names of a list: its members stand between semicolons, other forms in `(one|other)`, what may be missing in `[…]`. */
export function namesOf(list: string): readonly string[] {
  return [...new Set(list.split(';').flatMap(each => variants(each.trim()).flatMap(forms)))]
}

function variants(pattern: string): string[] {
  const group = /\((?<choices>[^()[\]]*)\)|\[(?<rest>[^()[\]]*)\]/.exec(pattern)
  if (!group) return [pattern.replace(/ {2,}/g, ' ').trim()]
  const {choices, rest = ''} = group.groups ?? {}
  const [before, after] = [pattern.slice(0, group.index), pattern.slice(group.index + group[0].length)]
  return (choices?.split('|') ?? [rest, '']).flatMap(choice => variants(before + choice + after))
}

// "saint anne's day", "st. anne's day", "st annes day"; "fools' day", "fool's day"
function forms(name: string): string[] {
  const saints = /\bst /.test(name) ? ['st ', 'st. ', 'saint '].map(form => name.replace(/\bst /g, form)) : [name]
  return saints.flatMap(owned).map(form =>
    wordsOf(form, 0)
      .map(({lower}) => lower)
      .join(' '),
  )
}

function owned(name: string): string[] {
  const owner = /(?<=\p{L})(?:'s|s')(?= |$)/u.exec(name)?.[0]
  return owner === undefined ? [name] : ["'s", "s'", 's'].map(form => name.replace(owner, form))
}
