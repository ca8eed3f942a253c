import {counting, matching, type Family} from './family.ts'

const unit = '(?:year|month|week|day|hour|minute|mile|yard|foot|point|page|acre)'

export const hyphens: readonly Family[] = [
  {
    name: 'hyphen lost in a measure',
    severity: 'warning',
    told: 'the hyphen between the number and its unit is lost',
    why: 'A measure that stands before a noun is one word with a hyphen, and everywhere else the report writes it so.',
    // "a 20 year sentence", where others are "10-year sentences"
    wrong: matching(
      new RegExp(
        `(?<=\\b(?:an?|the|his|her|its|their|another|new) )\\d{1,3} ${unit} (?!old\\b)\\p{Ll}{3,20}(?![\\p{L}-])`,
        'gu',
      ),
    ),
    right: counting(new RegExp(`(?<![\\w.,])\\d{1,3}(?:-| - )${unit}s?(?:-| - | )\\p{Ll}`, 'gu')),
    ratio: 2,
  },
]
