import {matching, type Family} from './family.ts'

export const leftovers: readonly Family[] = [
  {
    name: 'placeholder',
    severity: 'warning',
    told: 'a placeholder was left in the text',
    why: 'Such marks stand for words that are to follow.',
    // "[name]", "TK", "xxx", "lorem ipsum"
    wrong: matching(
      /\[(?:(?:first |last |full )?name|date|place|location|photo|image|picture|quote|link|source|title|TK+|XX+|TB[CD]|insert [^\]\n]{1,40}|add [^\]\n]{1,40}|check[^\]\n]{0,40})\]|(?<=\p{Ll},? )(?:TK(?:TK)?|xxx+|XXXX+)(?=[,.]?(?:\s\p{Ll}|\n|$))|\blorem ipsum\b|(?<=\p{L} )\?{3,}(?= \p{Ll})/giu,
      (_, {0: found}) => !/^(?:tk|tktk|Tk)$/.test(found),
    ),
  },
  {
    name: 'a letter for a sign',
    severity: 'warning',
    told: 'the sign of the euro has become a letter',
    why: 'A sum stands there, and an “e” is what is left of “€” where a text was carried from one place to another.',
    // "e75m worth of oil"
    wrong: matching(/(?<=(?<!\p{L})\p{Ll}{2,} )e\d[\d,.]*(?:m|bn|k| million| billion)(?![\p{L}\d])/gu),
  },
]
