import {markup, type Markup} from './markup.ts'
import {show, shorten, type Section} from './section.ts'
import {style, styleHash} from './style.ts'

/** A page of its own: it loads nothing, sends nothing, and no script would run in it. */
const POLICY = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`
const LONGEST_TITLE = 200

export function page(events: readonly string[], sections: readonly Section[]): string {
  const title = shorten(events.join(', '), LONGEST_TITLE)
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – crosscheck</title>
<style>${{markup: style}}</style>
</head>
<body>
<header>
<p class="kind">What cannot all be right</p>
<h1>${title}</h1>
${contents(sections)}
</header>
<main>${sections.map(show)}
</main>
</body>
</html>
`.markup
}

function contents(sections: readonly Section[]): Markup {
  return markup`<nav aria-label="Contents"><ul>${sections.map(({id, title}) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`
}
