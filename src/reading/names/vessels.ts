import type {Mention} from './mention.ts'
import {textOf} from './organisations.ts'
import type {Scene} from './scene.ts'

/** What stands before the name of a ship. */
export const SHIP = /^(?:INS|USS|HMS|HMAS|HMCS|HMNZS|MV|M\/V|MT|SS|RV|USNS|USCGC|FV|MS|RMS|TCG|KRI|JS|ROKS|PNS|BNS)$/

/** Ships named with their prefix: "INS Tabar", "MV Stolt Valor"; the name may otherwise be that of a place. */
export function findVessels(scene: Scene): readonly Mention[] {
  return scene.words.flatMap((word, at) => {
    if (!SHIP.test(word.text) || scene.lettering[word.sentence] !== 'prose') return []
    let last = at + 1
    while (last < at + 4 && isPart(scene, last, word.sentence)) last++
    if (last === at + 1) return []
    return [{first: at, last, type: 'thing', how: 'pattern', name: textOf(scene, at, last), weight: 57}]
  })
}

function isPart({words}: Scene, at: number, sentence: number): boolean {
  const word = words[at]
  return word?.sentence === sentence && word.capital && /^\p{Lu}[\p{Ll}-]/u.test(word.text)
}
