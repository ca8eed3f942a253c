import type {Format} from '../../formats/index.ts'

const LINES = 30
const WIDTH = 160

/** Two reports that disagree, for the samples. */
export const sampleReports: Readonly<Record<string, string>> = {
  'sources/varnholm-bridge/gazette.txt':
    '---\noutlet: Varn Gazette\npublished: 2031-05-05\n---\nThe bridge at Varnholm was closed on 3 May. Twelve people were injured when a lorry hit its rail.\n',
  'sources/varnholm-bridge/herald.txt':
    '---\noutlet: Elsin Herald\npublished: 2031-05-05\n---\nThe bridge at Varnholm was closed on 3 May. Fifteen people were injured when a lorry hit its rail.\n',
}

/** A format's page: what it is for, and how the findings of two short reports begin in it. */
export function formatPage({name}: Format, about: string, output: (args: readonly string[]) => string): string {
  const lines = output(['check', '--no-cache', '--format', name]).trimEnd().split('\n')
  const shown = lines.slice(0, LINES).map(line => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line))
  return [
    `# ${name}`,
    '',
    about,
    '',
    ...Object.entries(sampleReports).flatMap(([file, text]) => [
      `\`${file}\`:`,
      '',
      fenced('text', text.trimEnd()),
      '',
    ]),
    `Of these, \`crosscheck check --format ${name}\` prints${lines.length > LINES ? `, of ${lines.length} lines, the first` : ''}:`,
    '',
    fenced('text', shown.join('\n')),
    '',
  ].join('\n')
}

function fenced(type: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```'
  return `${fence}${type}\n${text}\n${fence}`
}
