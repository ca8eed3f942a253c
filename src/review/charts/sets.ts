import {list} from '../../kinds/list/index.ts'
import type {Draw} from './chart.ts'

const MOST = 40

/** Who is in which of the lists, those that are in most of them first. */
export const drawSets: Draw = values => {
  const lists = values.flatMap(({letter, claims}) => {
    const members = claims.find(list.is)?.value.members
    return members ? [{letter, members: new Set(members)}] : []
  })
  if (lists.length < 2) return undefined
  const names = [...new Set(lists.flatMap(({members}) => [...members]))]
  const members = names
    .map(name => ({name, within: lists.filter(each => each.members.has(name)).map(({letter}) => letter)}))
    .sort((a, b) => b.within.length - a.within.length)
    .slice(0, MOST)
  return {type: 'sets', letters: lists.map(({letter}) => letter), members}
}
