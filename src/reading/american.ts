import {plain} from './spelling.ts'

/** A word in the spelling of the United States: "Center" for "Centre", "Organization" for "Organisation"; one name in the spelling of two countries. */
export function american(word: string): string {
  const bare = plain(word)
  if (!BRITISH.test(bare)) return bare
  return bare
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/our(?=s?$|ed$|ing$|able$|ite$)/, 'or')
    .replace(/(?<=[a-z]{2})is(?=(?:e|ed|es|er|ing|ation|ations)$)/, 'iz')
    .replace(/(?<=[a-z])ys(?=(?:e|ed|er|ing)$)/, 'yz')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/mme(?=s?$)/, 'm')
    .replace(/ll(?=(?:ed|er|ing|ers)$)/, 'l')
    .replace(/ae/, 'e')
}

// most words have none of the endings that differ
const BRITISH = /tre|our|is|ys|ence|ogue|mme|ll|ae/
