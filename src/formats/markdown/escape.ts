/** Words of a report as Markdown text on one line: nothing in them marks anything up. */
export function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^(?:[-+#=:]|\d{1,9}(?=[.)]))/, match => (/\d/.test(match) ? `${match}\u200B` : `\\${match}`))
    .replace(/(?<=\b(?:https?:|www))(?=\/\/|\.)/gi, '\u200B')
}
