/** Tells a browser that this is the style sheet that was meant; `html.test.ts` says what it has to be when the sheet changes. */
export const styleHash = 'sha256-1/YV1D1gz5b/Es0tOpUgZ9XN8dmSQ0W5bkeUkmTsDBI='

/** No part of a report is ever put in here. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #ffffff; --ink: #1e2124; --soft: #585e66; --line: #dcd9d1; --link: #1b4f8f;
  --error: #a31621; --error-tint: #fae3e1; --warning: #7a4a00; --warning-tint: #fbeccb; --info: #245a86; --info-tint: #dfebf6;
  --answer-tint: #eeece5; --focus: #1b4f8f;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --sheet: #1d2024; --ink: #e5e3dd; --soft: #a6abb3; --line: #383d44; --link: #93c0f5;
    --error: #ff9d97; --error-tint: #40191c; --warning: #f0c074; --warning-tint: #40300f; --info: #93c5ee; --info-tint: #17334b;
    --answer-tint: #2a2e33; --focus: #93c0f5;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 400 clamp(1rem, .82rem + .28vw, 1.3rem)/1.55 var(--serif); color: var(--ink); background: var(--paper); scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: clamp(1rem, 4vw, 3.5rem) clamp(1rem, 4vw, 3rem) 6rem; max-width: 76rem; overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
h1, h2, h3, h4 { line-height: 1.22; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.9rem, 1.3rem + 2.4vw, 3.1rem); font-weight: 600; letter-spacing: -.015em; }
h2 { font-size: 1.65rem; font-weight: 600; letter-spacing: -.01em; margin-bottom: 1.1rem; }
h3 { font: 600 1.05rem/1.3 var(--sans); margin: 2.2rem 0 .8rem; }
h4 { font-size: 1.16rem; font-weight: 600; }
p, ul, ol, dl, blockquote { margin: 0 0 1rem; }
section { margin-top: 4rem; padding-top: 1.4rem; border-top: 2px solid var(--ink); }
header .kind { font: 600 .82rem/1.4 var(--sans); color: var(--soft); margin: 0 0 .5rem; }
nav ul { list-style: none; padding: 0; margin: 1.2rem 0 0; display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; font: .92rem/1.6 var(--sans); }
header + main > section:first-child { margin-top: 2rem; }
.lead { max-width: 44rem; }
.tally { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .7rem; font: 1rem/1.3 var(--sans); }
.tally a { display: flex; align-items: baseline; gap: .45rem; padding: .55rem 1rem; border-radius: .4rem; text-decoration: none; color: var(--c); background: var(--t); }
.tally a:hover { text-decoration: underline; }
.tally strong { font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.tally .sign { font-size: .8rem; }
.error { --c: var(--error); --t: var(--error-tint); } .warning { --c: var(--warning); --t: var(--warning-tint); } .info { --c: var(--info); --t: var(--info-tint); }
.foremost { padding-left: 2.1rem; max-width: 46rem; } .foremost li { margin-bottom: .3rem; padding-left: .2rem; } .foremost li::marker { font: 600 .85rem var(--sans); color: var(--soft); }
.count { font-weight: 400; color: var(--soft); margin-left: .3rem; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font: .88rem/1.45 var(--sans); }
caption { text-align: left; color: var(--soft); padding-bottom: .7rem; max-width: 44rem; }
th { text-align: left; font-weight: 600; } td, tbody th, .graph li { overflow-wrap: anywhere; } .reports td:not(.headline) { white-space: nowrap; }
th, td { padding: .5rem .7rem; vertical-align: top; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
thead th { border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
.left-out { font: .88rem/1.5 var(--sans); color: var(--soft); border-left: 3px solid var(--line); padding-left: .8rem; }
.wide { overflow-x: auto; }
.matrix { table-layout: fixed; } .wide .matrix { min-width: 74rem; }
.matrix thead th { position: sticky; top: 0; background: var(--paper); z-index: 1; box-shadow: 0 1.5px var(--ink); }
.matrix th:first-child { width: 13rem; }
.matrix tbody th:first-child { padding-left: .1rem; }
.matrix td p { margin: 0 0 .3rem; } .matrix td p:last-child { margin: 0; }
.matrix q { color: var(--soft); font: italic .95em/1.4 var(--serif); }
.matrix .group th { padding: 1.5rem 0 .5rem; font-size: .95rem; border-bottom: 1.5px solid var(--line); }
.matrix .kind { display: block; font-weight: 400; color: var(--soft); }
.matrix .conflict { background: var(--error-tint); box-shadow: inset 3px 0 var(--error); }
.matrix .conflict q { color: var(--ink); }
.mark { color: var(--error); font-weight: 700; }
.conflict-note { font-weight: 400; color: var(--error); } .matrix .conflict-note { display: block; } .conflict-note a { color: inherit; }
.times th:first-child { width: 15rem; } .times .axis { width: 38%; position: relative; } .times td:last-child, .times th:last-child { padding-left: 1.2rem; }
.times thead th { vertical-align: bottom; } .times .bar { position: relative; padding: 0; min-height: 2.2rem; }
.times tbody th { font-weight: 500; }
svg { display: block; overflow: visible; }
.axis svg { width: 100%; height: 18px; font: 400 .74rem var(--sans); fill: var(--soft); }
.axis { padding-left: 0; padding-right: 0; }
.bar svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.bar .grid { stroke: var(--line); } .bar .told { fill: var(--info); stroke: var(--info); } .bar .out { fill: var(--sheet); stroke: var(--ink); stroke-width: 1.5; } .bar .hot { fill: var(--error); stroke: var(--error); }
.bar rect { fill-opacity: .35; stroke-width: 1.5; } .bar .open { stroke-width: 3; stroke-dasharray: 5 4; } .bar .end { stroke-width: 3; }
span.published { color: var(--soft); } .times .words, .open-times .words { color: var(--ink); font: italic 1.02em/1.4 var(--serif); }
.open-times { font: .88rem/1.6 var(--sans); margin-top: 1.2rem; max-width: 60rem; }
.graph { display: grid; grid-template-columns: minmax(7rem, 16rem) minmax(4rem, 22rem) minmax(7rem, 18rem); margin: 0 0 1.6rem; font: .92rem/1.25 var(--sans); }
.graph ul { list-style: none; padding: 0; margin: 0; display: flex; flex-direction: column; }
.graph li { flex: 1 1 0; min-height: 2.9rem; display: flex; align-items: center; }
.graph .left li { justify-content: flex-end; text-align: right; padding-right: .6rem; } .graph .right li { padding-left: .6rem; }
.graph .shared { font-weight: 600; }
.graph svg { width: 100%; height: 100%; overflow: hidden; } .graph path { fill: none; stroke: var(--soft); stroke-width: 1.5px; } .graph path.shared { stroke: var(--warning); stroke-width: 3px; }
.origins { font: .92rem/1.55 var(--sans); padding-left: 1.1rem; }
.one-witness { color: var(--warning); font-weight: 600; white-space: nowrap; } .one-witness::before { content: "· "; }
.finding { padding: 1.5rem 0 .6rem; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 22rem; }
h3 + .finding { border-top: 0; padding-top: .3rem; }
.finding h4 { max-width: 46rem; padding-left: 2.4rem; position: relative; }
.finding .number { position: absolute; left: 0; font: 600 .92rem/1.55 var(--sans); color: var(--soft); text-decoration: none; font-variant-numeric: tabular-nums; }
.finding > :not(h4) { margin-left: 2.4rem; }
.finding:target h4 { background: linear-gradient(var(--t), var(--t)); box-shadow: 0 0 0 .4rem var(--t); }
.facts { font: .84rem/1.6 var(--sans); color: var(--soft); margin: .45rem 0 .9rem; display: flex; flex-wrap: wrap; gap: 0 1.1rem; align-items: baseline; }
.facts code { font: .95em ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.badge { color: var(--c); font-weight: 600; } .badge span { font-size: .75em; }
.decision { font: .92rem/1.5 var(--sans); border: 1px solid var(--line); border-radius: .4rem; background: var(--sheet); padding: .5rem .8rem; max-width: 44rem; }
.dismissed h4, .dismissed dl { color: var(--soft); }
.places { list-style: none; padding: 0; max-width: 56rem; }
.places li { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.2rem; padding: .4rem 0; overflow-wrap: anywhere; }
.where { font: .84rem/1.5 var(--sans); } .where span { display: block; color: var(--soft); }
blockquote { margin: 0; } blockquote p { margin: 0; }
mark { color: inherit; background: var(--t, var(--answer-tint)); border-bottom: 2px solid var(--c, var(--soft)); padding: .05em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.finding dl { display: grid; grid-template-columns: 11rem minmax(0, 1fr); overflow-wrap: anywhere; gap: .25rem 1.2rem; max-width: 56rem; font-size: .96rem; }
dt { font: 600 .84rem/1.75 var(--sans); color: var(--soft); } dd { margin: 0; }
.source { padding-top: .4rem; margin-bottom: 3.5rem; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.source h3 { font: 600 1.3rem/1.3 var(--serif); margin: 0 0 .2rem; } .source .number { color: var(--soft); font-weight: 400; margin-right: .25rem; }
.about { font: .86rem/1.5 var(--sans); color: var(--soft); }
.text { max-width: 42rem; } .text p { margin: 0 0 .8rem; } .text .title { font-weight: 600; font-size: 1.1rem; margin-top: 1.3rem; } .text .caption { font: italic .92rem/1.5 var(--serif); padding-left: 1rem; border-left: 3px solid var(--line); }
.text .boilerplate { font: .82rem/1.5 var(--sans); color: var(--soft); } .text .quote { padding-left: 1rem; }
.text mark.answer { background: none; border-bottom: 1px dotted var(--soft); }
.text mark.warning { border-bottom-style: dashed; } .text mark.info { border-bottom-style: dotted; }
.text mark:target { outline: 3px solid var(--focus); outline-offset: 1px; background: var(--t, var(--answer-tint)); }
sup { font: 600 .68rem/1 var(--sans); margin-left: .12em; } sup a { text-decoration: none; }
@media (max-width: 46rem) {
  .places li, .finding dl { grid-template-columns: minmax(0, 1fr); } .places li { padding: .5rem 0; } dt { margin-top: .3rem; }
  .where span { display: inline; margin-left: .5em; }
  .finding > :not(h4) { margin-left: 0; }
  .wide { overflow: visible; }
  .matrix, .wide .matrix, .times { min-width: 0; display: block; } .matrix caption, .times caption { display: block; }
  .matrix thead, .times thead th:not(.axis) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .matrix tbody, .matrix tr, .matrix th, .matrix td, .times thead, .times tbody, .times tr, .times th, .times td { display: block; width: auto; }
  .matrix .silent { display: none; }
  .matrix th:first-child { width: auto; border: 0; padding: 1.1rem 0 .3rem; font-size: 1rem; } .matrix td, .matrix td:first-child { border: 0; padding: .35rem .7rem; }
  .matrix td::before { content: attr(data-source); display: block; font-weight: 600; }
  .times tr { border-bottom: 1px solid var(--line); padding: .5rem 0; } .times th:first-child, .times th.axis { width: auto; } .times th, .times td, .times td:last-child { border: 0; padding: .1rem 0; } .times .bar { height: 1.6rem; min-height: 0; }
  .times thead tr { position: relative; } .axis svg { font-size: .64rem; }
  .graph { grid-template-columns: 1fr 3.5rem 1fr; font-size: .84rem; }
  .reports .headline { display: none; }
  .unread, .unread tbody, .unread tr, .unread th, .unread td { display: block; } .unread thead { display: none; } .unread th, .unread td { border: 0; padding: .1rem 0; } .unread tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
}
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #585e66; } }
  @page wide { size: A4 landscape; }
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #111; --soft: #50555c; --line: #cfccc4; --link: #14375f; --error: #a31621; --error-tint: #fae3e1; --warning: #7a4a00; --warning-tint: #fbeccb; --info: #245a86; --info-tint: #dfebf6; --answer-tint: #eeece5; }
  html { font-size: 9.5pt; } body { padding: 0; max-width: none; }
  nav { display: none; } a { text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section { margin-top: 2rem; } #matrix { page: wide; border-top: 0; padding-top: 0; margin-top: 0; } #sources { break-before: page; }
  h2, h3, h4, .facts { break-after: avoid; } tr, .places li, .decision, .origins li, .graph, dl { break-inside: avoid; } thead { display: table-header-group; }
  .finding, .source { content-visibility: visible; } .finding { break-inside: avoid; } p { orphans: 3; widows: 3; }
  .wide .matrix { min-width: 0; } .matrix th:first-child { width: 16%; } .matrix thead th { position: static; } .wide { overflow: visible; }
}
`
