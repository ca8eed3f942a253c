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
]
