import type {Mention} from './mention.ts'
import {textOf} from './organisations.ts'
import type {Scene} from './scene.ts'

const STORM = /^(?:hurricane|cyclone|typhoon|storm)$/

/** Storms by the name they are given, which is nobody's: "Hurricane Maria", "Storm Odile". */
export function findStorms(scene: Scene): readonly Mention[] {
  return scene.words.flatMap((word, at) => {
    const [name, after] = [scene.words[at + 1], scene.words[at + 2]]
    const isAlone = after?.sentence !== word.sentence || !after.capital
    if (!word.capital || !STORM.test(word.plain) || scene.lettering[word.sentence] !== 'prose' || !isAlone) return []
    if (name?.sentence !== word.sentence || !/^\p{Lu}\p{Ll}+$/u.test(name.text)) return []
    return [{first: at, last: at + 2, type: 'thing', how: 'pattern', name: textOf(scene, at, at + 2), weight: 57}]
  })
}
