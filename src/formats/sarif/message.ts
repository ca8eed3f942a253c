/** A message of plain text: nothing in it is a link or a placeholder. */
export function message(text: string): {text: string} {
  return {text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&')}
}
