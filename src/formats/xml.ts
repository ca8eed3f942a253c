type Attributes = Readonly<Record<string, string | number>>

/** An element of XML 1.0, its attributes escaped; `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'}

/** Text as XML holds it, in content and in attributes alike; what XML cannot hold is replaced. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"']/g, mark => marks[mark] ?? mark)
    .replace(/[\t\n\r]/g, mark => `&#${mark.charCodeAt(0)};`)
}
