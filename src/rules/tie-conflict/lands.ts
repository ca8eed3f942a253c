import type {Document, Name} from '../../reading/index.ts'

/** A country that a report names, by its name or by that of its people, with the names beside it. */
export interface Land {
  readonly land: Name
  readonly value: {readonly id: string; readonly name: string}
  readonly before: Name | undefined
  readonly next: Name | undefined
}

/** Every country that a report names. */
export function landsIn({names}: Document): Land[] {
  return names.flatMap((land, i) => {
    if (land.country === undefined || !/^(?:place|group)$/.test(land.type)) return []
    const [before, next] = [names[i - 1], names[i + 1]]
    return [
      {
        land,
        value: {id: land.country, name: land.name},
        before: before && before.end <= land.start ? before : undefined,
        next: next && next.start >= land.end ? next : undefined,
      },
    ]
  })
}
