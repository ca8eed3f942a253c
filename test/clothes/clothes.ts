import {inTurn, reset, respell, type Dress} from './dress.ts'
import {americanWords, british} from './undressed.ts'

/** Ways to write the same report: a text of the same words, which must be read alike. */
export const clothes: Readonly<Record<string, Dress>> = {
  'empty lines between paragraphs': respell(/\n+/g, () => '\n\n'),
  'no empty lines': respell(/\n{2,}/g, () => '\n'),
  'wrapped at 60': wrapped(() => 60),
  'wrapped at 72': wrapped(() => 72),
  'wrapped at 80': wrapped(() => 80),
  'wrapped at 72, indented': inTurn(
    wrapped(() => 72),
    respell(/^(?=\S)/gm, () => '    '),
  ),
  'wrapped at 72, carriage returns': inTurn(
    wrapped(() => 72),
    respell(/\n/g, () => '\r\n'),
  ),
  'wrapped at 72, hyphens at line ends': wrapped(() => 72, true),
  'wrapped unevenly': wrapped(line => 70 + ((line * 7) % 13)),
  'carriage returns and line feeds': respell(/\n/g, () => '\r\n'),
  'old Macintosh line ends': respell(/\n/g, () => '\r'),
  'spaces at line ends': respell(/(?=\n)/g, () => '  '),
  'two spaces after a sentence': respell(/(?<=[a-z\d]{2}[.!?]["”]?) (?=["“]?\p{Lu})/gu, () => '  '),
  'tabs before paragraphs': respell(/^(?=\S)/gm, () => '\t'),
  'straight marks': respell(/[“”‘’]/g, mark => (/[“”]/.test(mark) ? '"' : "'")),
  'curly marks': inTurn(
    respell(/(^|[\s(—–-])"|"/g, (_, before) => (_.length > 1 || before !== '' || _ !== '"' ? `${before}“` : '”')),
    respell(/(?<=[\s(—–“]|^)'(?=\p{L})|'/gmu, () => '’'),
  ),
  'em dashes with spaces': respell(/ ?(?:—|--| – | - ) ?/g, () => ' — '),
  'em dashes without spaces': respell(/(?<=\p{L}) ?(?:—|--| – | - ) ?(?=\p{L})/gu, () => '—'),
  'en dashes with spaces': respell(/ ?(?:—|--| – | - ) ?/g, () => ' – '),
  'two hyphens': respell(/ ?(?:—|--| – | - ) ?/g, () => ' -- '),
  'no-break hyphens': respell(/(?<=\p{L})-(?=\p{L})/gu, () => '\u2011'),
  'en dashes in ranges': respell(/(?<=\d)-(?=\d)/g, () => '–'),
  'no-break spaces after numbers': respell(/(?<=\d) (?=\p{L})/gu, () => '\u00a0'),
  'narrow no-break spaces after numbers': respell(/(?<=\d) (?=\p{L})/gu, () => '\u202f'),
  'no-break spaces everywhere': respell(/ /g, () => '\u00a0'),
  'thin spaces in numbers': respell(/(?<=\d),(?=\d{3}\b)/g, () => '\u2009'),
  'narrow no-break spaces in numbers': respell(/(?<=\d),(?=\d{3}\b)/g, () => '\u202f'),
  'US for U.S.': respell(/\bU\.S\.(?=[ '’])/g, () => 'US'),
  'U.S. for US': respell(/\bUS(?=[ '’])/g, () => 'U.S.'),
  'am for a.m.': respell(/(?<=\d ?)([ap])\.m\.(?= [a-z(])/g, (_, half) => `${half}m`),
  'a.m. for am': respell(/(?<=\d ?)([ap])m\b/g, (_, half) => `${half}.m.`),
  'decomposed accents': respell(/\P{ASCII}/gu, letter => letter.normalize('NFD')),
  'three stops': respell(/…/g, () => '...'),
  'one ellipsis mark': respell(/\.{3}/g, () => '…'),
  ligatures: respell(
    /ffi|ffl|ff|fi|fl/g,
    letters => ({ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ'})[letters] ?? letters,
  ),
  'soft hyphens': respell(/(?<=\p{Ll}{3})(?=\p{Ll}{4})/gu, () => '\u00ad'),
  'zero-width spaces': respell(/(?<=\s)(?=\S)/g, () => '\u200b'),
  'a byte-order mark in the middle': respell(/(?<=\n)(?=\S)/g, () => '\ufeff'),
  'an agency line on top': respell(/^/g, () => 'By ADA BROOK\nElsin Press\n\n'),
  'a by-line and a time on top': respell(/^/g, () => 'By Ada Brook, Elsin Press\nPosted 9:15 a.m.\n\n'),
  'a headline in capitals': respell(/^[^\n.]{10,120}(?=\n)/g, line => line.toUpperCase()),
  'British spelling': respell(americanWords, british),
  'spaces before marks': respell(/(?<=[\p{L}\d])(?=[,;:!?](?:\s|$))|(?<=\p{Ll}{2})(?=\.["”]?(?:\s|$))/gmu, () => ' '),
  'a space inside numbers': respell(/(?<=\d[,:])(?=\d)/g, () => ' '),
  'apostrophes apart': respell(/(?<=\p{L})(?=['’]s\b)/gu, () => ' '),
  'marks of typesetters': inTurn(
    respell(/(^|[\s(—–-])["“]/gm, (_, before) => `${before}\`\` `),
    respell(/["”]/g, () => " ''"),
  ),
  'marks of typewriters': inTurn(
    respell(/(^|[\s(—–-])["“]/gm, (_, before) => `${before}\`\``),
    respell(/["”]/g, () => "''"),
  ),
}

function wrapped(width: (line: number) => number, divides = false): Dress {
  return inTurn(
    respell(/\n+/g, () => '\n\n'),
    reset(text =>
      text
        .split('\n')
        .map(paragraph => wrap(paragraph, width, divides))
        .join('\n'),
    ),
  )
}

/** Breaks a paragraph at a margin: at spaces, or where asked inside long words too. */
function wrap(paragraph: string, width: (line: number) => number, divides: boolean): string {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? ''
    const room = width(lines.length) - line.length - (line === '' ? 0 : 1)
    const head = divides && /^\p{Ll}{8,}/u.test(word) ? Math.min(room - 1, word.length - 4) : 0
    if (line === '' || word.length <= room) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    else if (head >= 4) {
      lines[lines.length - 1] = `${line} ${word.slice(0, head)}-`
      lines.push(word.slice(head))
    } else lines.push(word)
  }
  return lines.join('\n')
}
