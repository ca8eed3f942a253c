// "<!-- crosscheck check sources/iss-2022 | 1-20 -->\n```text\n…\n```"
const EXAMPLE =
  /(?<mark><!-- crosscheck (?<args>[^>|]{1,200}?)(?: \| (?<from>\d{1,4})-(?<to>\d{1,4}))? -->\n+```[^\n]*\n)(?<body>[\s\S]*?)(?=^```$)/gm

/** Fills the examples of a page: under each mark the output of its command, all of it or the lines it asks for. */
export function fillExamples(page: string, output: (args: readonly string[]) => string): string {
  return page.replace(EXAMPLE, (...match) => {
    const {mark = '', args = '', from, to} = match.at(-1) as Readonly<Record<string, string | undefined>>
    const lines = output(args.trim().split(/\s+/)).trimEnd().split('\n')
    return `${mark}${lines.slice(Number(from ?? 1) - 1, Number(to ?? lines.length)).join('\n')}\n`
  })
}

// "<!-- evaluation -->\n…\n<!-- end of evaluation -->"
const EVALUATION = /(?<=<!-- evaluation -->\n)[\s\S]*?(?=<!-- end of evaluation -->)/

/** Puts the figures of an evaluation, with the day they were measured, between the marks of a page. */
export function fillEvaluation(page: string, figures: string, day: string): string {
  return page.replace(EVALUATION, () => `\nMeasured on ${day}.\n\n${figures}\n`)
}
