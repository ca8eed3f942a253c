/**
 * The small letters of the Latin alphabets, for a class of a pattern that ignores case. `\p{L}` means more, but V8 takes ten
 * times longer to compile it where case is ignored, and a table of wordings has hundreds of them.
 */
export const LATIN = 'a-zà-öø-ɏḁ-ỿ'
